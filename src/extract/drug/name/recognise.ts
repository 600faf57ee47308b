import type { DefinedAbbreviation } from '../../../core/abbreviation.js'
import type { Lexicon } from '../../../core/lexicon.js'
import { createLocalLexicon } from '../../../core/lexicon.js'
import { isNumeral } from '../../../core/rule/pattern.js'
import type { Tokens } from '../../../core/token.js'
import { tokenize } from '../../../core/token.js'
import { wordingOf } from '../attribute/wording.js'
import { isUndone } from './given.js'
import type { DrugEntry } from './lexicon.js'
import { medicines, termKey } from './lexicon.js'
import { joined } from './join.js'
import { namings } from './naming.rules.js'
import { looksLikeName } from './unlisted.js'

/** A name of a medicine in a text; `from/to` are offsets in its prose, `first/last` its tokens (last excluded). */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
  /** Left out for a name that only its stem gives away. */
  readonly entry?: DrugEntry
  /** The parts of "lopinavir/ritonavir". */
  readonly parts?: readonly DrugEntry[]
  readonly source: 'name' | 'abbreviation' | 'stem' | 'misspelling'
  /** What a germ was tested against. */
  readonly tested?: true
  /** Counts only where the sentence gives it. */
  readonly ambiguous: boolean
}

/** A short form of the report, and the mention that it stands for. */
export interface ShortForm {
  readonly id: string
  readonly terms: readonly string[]
  readonly exact: readonly string[]
  readonly mention: Mention
}

/** The short forms that a report defines: those that stand for medicines, and those that stand for something else. */
export interface ShortForms {
  readonly medicines: Lexicon<ShortForm>
  readonly others: ReadonlySet<string>
}

/** Reads what the report's own abbreviations stand for: "methotrexate (MTX)", "mean arterial pressure (MAP)"; and the names that only it gives away. */
export function shortForms(abbreviations: readonly DefinedAbbreviation[], novel: readonly string[] = []): ShortForms {
  const found = new Map<string, ShortForm>()
  const others = new Set<string>()
  for (const { short, long } of abbreviations) {
    const tokens = tokenize(long)
    const mentions = recognise(tokens, long)
    const mention = wholeMention(mentions.at(-1), tokens, long)
    const id = short.replace(/[\s\-‐‑‒–—−]+/g, '').replace(/(?<=[A-Z\d])s$/, '')
    if (mention) found.set(id, { id, terms: [], exact: /[A-Zα-ω\d]$/.test(id) ? [id, `${id}s`] : [short], mention })
    else if (mentions.length === 0 || mentions.every(({ ambiguous }) => ambiguous)) others.add(termKey(short))
  }
  const names = novel.filter((name) => !found.has(name) && !others.has(termKey(name))).map(novelForm)
  return { medicines: createLocalLexicon([...found.values(), ...names]), others }
}

/** A name that this report uses as that of a medicine: "tirapazamine", "ONO-1078". */
function novelForm(name: string): ShortForm {
  const mention: Mention = { from: 0, to: 0, first: 0, last: 0, source: 'stem', ambiguous: false }
  return /\d/.test(name) ? { id: name, terms: [], exact: [name], mention } : { id: name, terms: [name], exact: [], mention }
}

const tails = /^\s*(?:therapy|treatment|regimen|infusion|agents?|drugs?|injections?|medications?|chemotherapy)?\s*$/i
const heads = /^(?:the |a |an )?(?:[\p{L}-]+ ){0,3}$/iu

/** The mention that makes up a long form, but for a word or two: "low-dose methotrexate", "interferon therapy". */
function wholeMention(mention: Mention | undefined, tokens: Tokens, long: string): Mention | undefined {
  if (!mention || isUndone({ row: wordingOf(tokens, long), mention })) return undefined
  const before = long.slice(0, mention.from)
  return (mention.ambiguous ? /^(?:the |a |an )?$/i : heads).test(before) && tails.test(long.slice(mention.to)) ? mention : undefined
}

/** The names of medicines in a text, in order, never overlapping. */
export function recognise(tokens: Tokens, text: string, defined?: ShortForms): Mention[] {
  const mentions: Mention[] = []
  const own = defined?.medicines.match(tokens, text) ?? []
  const known = medicines.match(tokens, text)
  const row = wordingOf(tokens, text)
  let next = 0
  let nextOwn = 0
  for (let i = 0; i < tokens.keys.length; i++) {
    while ((known[next]?.first ?? Infinity) < i) next++
    while ((own[nextOwn]?.first ?? Infinity) < i) nextOwn++
    const listed = known[next]?.first === i ? known[next] : undefined
    const short = own[nextOwn]?.first === i ? own[nextOwn] : undefined
    // Words that no lexicon lists are long where they are names.
    if (!listed && !short && !looksLikeName(tokens.keys[i] ?? '', isNumeral(tokens.keys[i + 1]))) continue
    const mention = namings.of({ row, at: i, listed, short, others: defined?.others }, row, {
      first: i,
      last: (listed ?? short)?.last ?? i + 1,
    })
    if (!mention) continue
    mentions.push(mention.value)
    i = mention.value.last - 1
  }
  return mentions.length > 0 ? joined(mentions, row) : mentions
}
