/** A numeric citation in a text: where it stands, how it is set, and the numbers, ranges expanded. */
export interface NumericCitation {
  readonly from: number
  readonly to: number
  readonly setting: 'square' | 'round' | 'superscript' | 'fused' | 'loose'
  /** It stands where a count or a dose may stand too: only its place in the order of numbers can tell. */
  readonly doubtful: boolean
  readonly numbers: readonly number[]
}

const list = String.raw`\d{1,3}(?:\s?(?:[,;]|[-‐‑–—−]{1,2})\s?\d{1,3}){0,40}`
/** "[1, 3]", and "[6, [7]", which has lost a bracket. */
const square = new RegExp(String.raw`\[\s?(?:refs?\.?\s)?(${list})\s?(?:,?\]|,?(?=\s?\[\d))`, 'gi')
const round = new RegExp(String.raw`\(\s?(?:refs?\.?\s)?(${list})\s?\)`, 'gi')
const raised = new RegExp(String.raw`\^[([]?(${list})[)\]]?`, 'gu')
const bare = new RegExp(String.raw`\d{1,4}(?:\s?(?:[,;]|[-‐‑–—−])\s?\d{1,3}){0,12}`, 'gu')

/** All numeric citations that a text may hold ("[1, 3–5]", "(8-10)", "diagnosed^1,2"); which of them are meant is decided for the whole report. */
export function numericCitations(text: string): readonly NumericCitation[] {
  const found: NumericCitation[] = []
  if (text.includes('[')) collect(text, square, 'square', found, (from) => (isBehindComparison(text, from) ? undefined : 'sure'))
  if (text.includes('('))
    collect(text, round, 'round', found, (from, to) =>
      isBehindWords(text, from, to) ? 'sure' : isBehindNumber(text, from) ? 'doubtful' : undefined,
    )
  if (text.includes('^')) collect(text, raised, 'superscript', found, (from, to) => (isRaisedCitation(text, from, to) ? 'sure' : undefined))
  return found.sort((a, b) => a.from - b.from)
}

const isBehindComparison = (text: string, from: number): boolean =>
  /(?:\bp\s?[<=>]\s?\S{0,8}|\d)$/i.test(text.slice(Math.max(0, from - 8), from))

/** Superscripts that lost their setting ("was diagnosed1,2", "in children.3 The") or became words ("named in 1932 6 , and again 9, 10 ."). */
export function plainCitations(text: string): readonly NumericCitation[] {
  const found: NumericCitation[] = []
  bare.lastIndex = 0
  for (let match = bare.exec(text); match; match = bare.exec(text)) {
    const from = match.index
    const to = from + match[0].length
    const before = text.slice(Math.max(0, from - 5), from)
    const after = text.slice(to, to + 3)
    const isApart = before.endsWith(' ')
    const trust = isApart ? looseTrust(before, after) : fusedTrust(before, after)
    const numbers = trust === undefined ? [] : expand(match[0])
    if (trust !== undefined && numbers.length > 0 && Math.max(...numbers) < 1000)
      found.push({ from, to, setting: isApart ? 'loose' : 'fused', doubtful: trust === 'doubtful', numbers })
  }
  return found
}

type Trust = 'sure' | 'doubtful' | undefined

function fusedTrust(before: string, after: string): Trust {
  if (!/^(?:[\s.,;:)]|$)/.test(after)) return undefined
  if (/(?:\p{Ll}{4}|\p{Ll}{3}[.,;:)”"’]|[%)\]”"][.,;])$/u.test(before)) return 'sure'
  return /(?:\s\p{Ll}{3}|\p{Lu}{5})$/u.test(before) ? 'doubtful' : undefined
}

function looseTrust(before: string, after: string): Trust {
  if (/^\s[.,;:](?:\s|$)/.test(after)) return /(?:\p{L}{2}|[)%”"]|\d{4})\s$/u.test(before) ? 'sure' : undefined
  return /^\s\p{Ll}{2}/u.test(after) && /\p{Ll}{3}\s$/u.test(before) ? 'doubtful' : undefined
}

function collect(
  text: string,
  pattern: RegExp,
  setting: NumericCitation['setting'],
  found: NumericCitation[],
  trusted: (from: number, to: number) => Trust,
): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const from = match.index
    const to = from + match[0].length
    const numbers = expand(match[1] ?? '')
    const trust = numbers.length > 0 ? trusted(from, to) : undefined
    if (trust !== undefined) found.push({ from, to, setting, numbers, doubtful: trust === 'doubtful' })
  }
}

/** "1, 3–5" → 1, 3, 4, 5; nothing for a range that runs backwards or is longer than a list of citations. */
function expand(text: string): readonly number[] {
  const numbers: number[] = []
  for (const part of text.split(/[,;]/)) {
    const ends = part.split(/[-‐‑–—−]+/).map((end) => Number(end.trim()))
    const [first = 0, last = first] = ends
    if (first < 1 || last < first || last - first > 60) return []
    for (let number = first; number <= last; number++) numbers.push(number)
  }
  return numbers
}

const unit =
  /(?:\d|\b(?:mg|g|kg|µg|μg|mcg|ml|l|dl|mmol|cm|mm|m|h|hr|hours?|days?|weeks?|months?|years?|times|doses?|points?|cases?|patients?|figs?\.?|figures?|tables?|grade|stage|type|class|step|group|phase|level|criteri(?:on|a)|score|n|p)|[=<>≤≥±×:,;(])\s?$/i

/** A number in round brackets is a citation behind words, not behind a number, a unit, a label, or at the head of an enumeration. */
function isBehindWords(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 14), from)
  if (before.trim() === '' || unit.test(before) || /\b(?:and|or|are|is|as|by|with|of|to|in)\s$/.test(before)) return false
  // "P2Y(12)", "H(2)O": part of a name.
  return /[\s\p{Ll}.”"’')%]$/u.test(before) && !/\p{L}/u.test(text.charAt(to)) && !/(?:^|\s)[A-Z]\d?\s?$/.test(before)
}

/** "after 24 days (6)", "aged 44 and 59 (15)": a citation only if its number is the next of the report. */
const isBehindNumber = (text: string, from: number): boolean =>
  /(?:\d%?|\b(?:days?|weeks?|months?|years?|hours?|cases?|patients?))\s$/i.test(text.slice(Math.max(0, from - 12), from)) &&
  /\p{Ll}{3}/u.test(text.slice(Math.max(0, from - 40), from))

const squared = /(?:\d|\b(?:k?g|[cmdkµμn]?m|[dmµμ]?l|s|sec|min|h|mol|in|ft|body surface)|[=<>×*/+−–-]|\b(?:e|x|chi|χ|r))$/i

/** "10^9", "kg/m^2", "s^-1", "χ^2" are powers; "diagnosed^1,2" is a citation. */
function isRaisedCitation(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 13), from)
  if (before.trim() === '' || squared.test(before.trimEnd())) return false
  // "Ca^2+": the charge of an ion.
  if (/^[+⁺−](?:[\s),.;\]]|$)/.test(text.slice(to, to + 2))) return false
  // "^99mTc", "^18F-FDG": an isotope stands before its element.
  if (/^(?:m?[A-Z][a-z]?\b|[A-Z][a-z]?-)/.test(text.slice(to, to + 4)) && /\s$/.test(before)) return false
  return /[\p{L}.,;:)\]”"’'%]\s?$/u.test(before)
}
