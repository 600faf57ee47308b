/** What a word may be in a list of names. */
export type NameClass = 'word' | 'initials' | 'dotted' | 'particle' | 'suffix' | 'and' | 'et-al' | 'role' | 'mark' | 'other'

export interface NameToken {
  readonly type: NameClass
  readonly text: string
  readonly from: number
  readonly to: number
  /** White space stands before it. */
  readonly spaced: boolean
}

const tokenPattern = /[\p{L}\p{M}\p{N}'’‘´`ʼ‐‑-]{1,60}\.?|\S/gu
const particles = new Set(
  "de da do du di del della delle dello dei dalla dal des der den dem dos das la le lo van von vom zu zur zum ter ten te 't ’t tho thoe op het af av el al ben bin ibn abu y e i und auf uit".split(
    ' ',
  ),
)
const suffixPattern = /^(?:Jr|jr|Sr|sr|Jun|Sen|II|III|IV|2nd|3rd|4th|2d|3d|PhD|MPH)\.?$/
const initialsPattern = /^\p{Lu}{1,4}\d?$|^\p{Lu}{1,2}[-‐‑]\p{Lu}{1,2}$|^[-‐‑]\p{Lu}$|^\p{Lu}\p{Lu}?(?:-?\p{Ll})?\p{Lu}$/u
const dottedPattern = /^[-‐‑]?(?:\p{Lu}|Th|Ch|Ph|Kh|Sh|Zh|Sz|Cs|Gy|Iu|Ia|Yu|Ye|Ya|Wm|Chr)\.$|^\p{Lu}[-‐‑]\p{L}\.$/u
const wordPattern =
  /^(?:\p{Lu}|[dDlLoO]['’‘´`ʼ]\p{Lu}|['’‘]?(?:al|el|ad|ag|d|l|ben|van|von)[-‐'’ ]\p{Lu}|Mc\p{Lu}|Mac\p{Lu}|(?:de|di|la|le|van|von)\p{Lu})/u

/** Words in lower case that may stand within a list of names, or within the name of a body. */
const inner = new Set(
  'al al. others coll cols colab etal u a of and the for in on de la le et der des du und für to with van von behalf from y del di study group groups investigators trial collaborators committee consortium team network'.split(
    ' ',
  ),
)

/** Whether no list of names goes on behind a token: a word of a title ("young"). */
const isBarrier = ({ type, text, spaced }: NameToken): boolean =>
  type === 'other' && spaced && text >= 'a' && text < '{' && !inner.has(text)

/** Splits from..to into the words and marks of a list of names, stopping after so many tokens and soon behind the first word that no name has. */
export function nameTokens(text: string, from: number, to: number, most = 700): readonly NameToken[] {
  const tokens: NameToken[] = []
  tokenPattern.lastIndex = from
  let last = from
  let limit = most
  for (let match = tokenPattern.exec(text); match && match.index < to && tokens.length < limit; match = tokenPattern.exec(text)) {
    const start = match.index
    const raw = match[0]
    const dotted = raw.length > 1 && raw.endsWith('.')
    const isDotted = dotted && dottedPattern.test(raw)
    const bare = dotted && !isDotted && !/^(?:Jr|jr|Sr|sr|al|St)\.$/.test(raw) ? raw.slice(0, -1) : raw
    // "Jun Roe" has a first name, "Roe P Jun." a suffix.
    const isGiven = (raw === 'Jun' || raw === 'Sen') && /^\s\p{Lu}\p{L}/u.test(text.slice(start + 3, start + 6))
    const token: NameToken = {
      type: isGiven ? 'word' : classOf(bare, isDotted),
      text: bare,
      from: start,
      to: start + bare.length,
      spaced: start > last,
    }
    tokens.push(token)
    if (limit === most && isBarrier(token)) limit = Math.min(most, tokens.length + 6)
    if (bare !== raw) tokens.push({ type: 'mark', text: '.', from: start + bare.length, to: start + raw.length, spaced: false })
    last = start + raw.length
  }
  return tokens
}

const plainSuffixes = new Set(['Jr', 'jr', 'Sr', 'sr', 'Jun', 'Sen'])
const plainRoles = new Set(['ed', 'eds', 'editor', 'editors', 'hrsg', 'hg'])
const conjunctions = new Set(['and', 'et', 'und', 'y', 'en', 'och', 'og', 'e', 'with'])

/** The class of a word of plain letters with at most the first in upper case, as most are. */
function classOfPlain(text: string): NameClass {
  if (text === 'The') return 'other'
  if (plainSuffixes.has(text)) return 'suffix'
  if (text < 'a') return plainRoles.has(text.toLowerCase()) ? 'role' : 'word'
  if (conjunctions.has(text)) return 'and'
  if (particles.has(text)) return 'particle'
  return plainRoles.has(text) ? 'role' : 'other'
}

function classOf(text: string, dotted: boolean): NameClass {
  if (dotted) return suffixPattern.test(text) ? 'suffix' : 'dotted'
  if (/^[A-Za-z][a-z]+$/.test(text)) return classOfPlain(text)
  if (text.length === 1 && !/[\p{L}]/u.test(text)) return text === '&' ? 'and' : 'mark'
  if (suffixPattern.test(text) && !/^(?:I|V)$/.test(text)) return 'suffix'
  if (conjunctions.has(text)) return 'and'
  if (particles.has(text)) return 'particle'
  if (initialsPattern.test(text)) return 'initials'
  if (/^(?:eds?|editors?|hrsg|hg|ed)$/i.test(text)) return 'role'
  return wordPattern.test(text) && !/\p{N}/u.test(text) ? 'word' : 'other'
}

/** Whether a token is one of these marks. */
export const isMark = (token: NameToken | undefined, marks: string): boolean => token?.type === 'mark' && marks.includes(token.text)

/** The words from–to as they are written: "van der", "J. A.". */
export function textOf(tokens: readonly NameToken[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token) text += (token.spaced && text !== '' ? ' ' : '') + token.text
  }
  return text
}

const joining = new Set(['et', 'and', '&', 'y'])
const unnamed = new Set(['al', 'others', 'coll', 'cols', 'colab'])

/** "et al.", ", et al", ". et al.", "and others", "…" after a name: the token behind it. */
export function readEtAl(tokens: readonly NameToken[], at: number): number | undefined {
  let i = at
  while (isMark(tokens[i], ',;.') && i - at < 2) i++
  if (tokens[i]?.text === '&' && tokens[i + 1]?.text === 'et') i++
  const word = tokens[i]?.text.toLowerCase() ?? ''
  const next = tokens[i + 1]?.text.toLowerCase().replace(/\.$/, '') ?? ''
  if (word === '…' && i > at) return i + 1
  if (joining.has(word) && unnamed.has(next)) return i + 2
  if (word === 'etal') return i + 1
  return word === 'u' && next === 'a' ? i + 2 : undefined
}
