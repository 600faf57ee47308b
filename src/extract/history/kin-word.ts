import { spelledKeys } from '../../core/number-word.js'
import { lookup } from '../../core/lookup.js'
import { words } from '../../core/words.js'
import type { Range, Text } from './text.js'
import { rangeOf, wordAt } from './text.js'

/** A relative: "a maternal aunt" → "maternal aunt". */
export interface Kin extends Range {
  readonly name: string
  /** Index after its last token. */
  readonly last: number
  /** The first token of all, determiner and number. */
  readonly first: number
  /** Whether words tell that it is the patient's: "his mother", "an uncle", "both parents"; "the mother" may be the patient. */
  readonly owned: boolean
}

const singular = lookup<string>({
  mother: 'mother',
  mothers: 'mother',
  father: 'father',
  fathers: 'father',
  parent: 'parent',
  parents: 'parents',
  brother: 'brother',
  brothers: 'brother',
  sister: 'sister',
  sisters: 'sister',
  sibling: 'sibling',
  siblings: 'sibling',
  son: 'son',
  sons: 'son',
  daughter: 'daughter',
  daughters: 'daughter',
  child: 'child',
  children: 'child',
  uncle: 'uncle',
  uncles: 'uncle',
  aunt: 'aunt',
  aunts: 'aunt',
  cousin: 'cousin',
  cousins: 'cousin',
  nephew: 'nephew',
  nephews: 'nephew',
  niece: 'niece',
  nieces: 'niece',
  grandmother: 'grandmother',
  grandmothers: 'grandmother',
  grandfather: 'grandfather',
  grandfathers: 'grandfather',
  grandparent: 'grandparent',
  grandparents: 'grandparents',
  grandson: 'grandson',
  granddaughter: 'granddaughter',
  twin: 'twin',
  relative: 'relative',
  relatives: 'relative',
  husband: 'husband',
  wife: 'wife',
  'half-brother': 'half-brother',
  greatgrandmother: 'great-grandmother',
  greatgrandfather: 'great-grandfather',
})
const owners = words('his her their patients whose my')
const counts: ReadonlySet<string> = new Set([
  ...words('a an several some both either neither none all only any another'),
  ...spelledKeys(1, 20),
])
const kinds = words(
  'older elder younger eldest youngest late deceased identical twin half great first second third degree close only other healthy biological affected own surviving',
)
const lines = words('maternal paternal')

/** Words that name relatives, for a first look. */
export const kinWords: readonly string[] = Object.keys(singular)

/** The relative that is named at a token, with the words before the name: "his older brother", "two maternal aunts". */
export function kinAt(text: Text, first: number): Kin | undefined {
  const { at, owned, line } = leadOf(text, first)
  const isMember = wordAt(text, at) === 'family' && /^members?$/.test(wordAt(text, at + 1))
  const name = isMember ? 'family member' : singular[wordAt(text, at)]
  if (name === undefined) return undefined
  const i = isMember ? at + 1 : at
  // "his mother's sister", "her husband's family"
  if (/['’]s$/.test(text.prose.text.slice(text.tokens.froms[i], text.tokens.tos[i])) || wordAt(text, i + 1) === 'side') return undefined
  let start = i
  while (start > first && (kinds.has(wordAt(text, start - 1)) || lines.has(wordAt(text, start - 1)))) start--
  const half = start > first && /^(?:twin|half)$/.test(wordAt(text, start)) ? `${wordAt(text, start)} ` : ''
  return {
    ...rangeOf(text, start, i + 1),
    name: `${line === undefined ? '' : `${line} `}${half}${name}`,
    first,
    last: i + 1,
    owned: owned || line !== undefined,
  }
}

/** The words before the name of a relative: whose it is, how many, of which side. */
function leadOf(text: Text, first: number): { readonly at: number; readonly owned: boolean; readonly line: string | undefined } {
  let at = first
  let owned = false
  let line: string | undefined
  for (; at < first + 7; at++) {
    const word = wordAt(text, at)
    if (owners.has(word) || counts.has(word) || (/^\d$/.test(word) && at === first)) owned = true
    else if (lines.has(word)) line = word
    else if (!(kinds.has(word) && wordAt(text, at + 1) !== '') && word !== 'of' && word !== 'the') break
    else if (word === 'twin' && !/^(?:brother|sister)s?$/.test(wordAt(text, at + 1))) break
  }
  return { at, owned, line }
}
