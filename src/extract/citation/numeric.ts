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
const square = new RegExp(String.raw`\[\s?(?:refs?\.?\s)?(${list})\s?,?\]`, 'giu')
const round = new RegExp(String.raw`\(\s?(?:refs?\.?\s)?(${list})\s?\)`, 'giu')
const raised = new RegExp(String.raw`\^[([]?(${list})[)\]]?`, 'gu')
const fused = new RegExp(String.raw`(?<![\d/–-]|\d[.,])(\d{1,3}(?:[,–-]\d{1,3}){0,12})(?=[\s.,;:)]|$)`, 'gu')

/** All numeric citations that a text may hold ("[1, 3–5]", "(8-10)", "diagnosed^1,2"); which of them are meant is decided for the whole report. */
export function numericCitations(text: string): readonly NumericCitation[] {
  const found: NumericCitation[] = []
  if (text.includes('['))
    collect(text, square, 'square', found, (from) => !/(?:\bp\s?[<=>]\s?\S{0,8}|\d)$/i.test(text.slice(Math.max(0, from - 8), from)))
  if (text.includes('(')) {
    collect(text, round, 'round', found, (from, to) => isBehindWords(text, from, to))
    collect(text, round, 'round', found, (from) => isBehindNumber(text, from), true)
  }
  if (text.includes('^')) collect(text, raised, 'superscript', found, (from, to) => isRaisedCitation(text, from, to))
  return found.sort((a, b) => a.from - b.from)
}

const beforeMark = new RegExp(String.raw`(?<=(?:\p{L}{2}|[)%”"]|\d{4})\s)(${list})(?=\s[.,;:](?:\s|$))`, 'gu')
const insideWords = new RegExp(String.raw`(?<=\p{Ll}{3}\s)(${list})(?=\s\p{Ll}{2})`, 'gu')

/** Superscripts that became words: "was named in 1932 6 , and again 9, 10 ." */
export function looseCitations(text: string): readonly NumericCitation[] {
  const found: NumericCitation[] = []
  collect(text, beforeMark, 'loose', found, () => true)
  collect(text, insideWords, 'loose', found, () => true, true)
  return found.sort((a, b) => a.from - b.from)
}

/** Superscripts that lost their setting: "was diagnosed1,2", "in children.3 The". */
export function fusedCitations(text: string): readonly NumericCitation[] {
  const found: NumericCitation[] = []
  collect(text, fused, 'fused', found, (from) =>
    /(?:\p{Ll}{4}|\p{Ll}{3}[.,;:)”"’]|[%)\]”"][.,;])$/u.test(text.slice(Math.max(0, from - 5), from)),
  )
  collect(text, fused, 'fused', found, (from) => /(?:\s\p{Ll}{3}|\p{Lu}{5})$/u.test(text.slice(Math.max(0, from - 5), from)), true)
  return found.sort((a, b) => a.from - b.from)
}

type Accept = (from: number, to: number) => boolean

function collect(
  text: string,
  pattern: RegExp,
  setting: NumericCitation['setting'],
  found: NumericCitation[],
  accept: Accept,
  doubtful = false,
): void {
  for (const match of text.matchAll(pattern)) {
    const from = match.index
    const to = from + match[0].length
    const numbers = expand(match[1] ?? '')
    if (numbers.length > 0 && accept(from, to)) found.push({ from, to, setting, numbers, doubtful })
  }
}

/** "1, 3–5" → 1, 3, 4, 5; nothing for a range that runs backwards or is longer than a list of citations. */
export function expand(text: string): readonly number[] {
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

const squared = /(?:\d|\b(?:k?g|[cmdkµμn]?m|[dmµμ]?l|s|sec|min|h|mol|in|ft|body surface)|[=<>×*/+−–-]|\b(?:e|x|chi|χ|r))$/iu

/** "10^9", "kg/m^2", "s^-1", "χ^2" are powers; "diagnosed^1,2" is a citation. */
function isRaisedCitation(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 13), from)
  if (before.trim() === '' || squared.test(before.trimEnd())) return false
  // "^99mTc", "^18F-FDG": an isotope stands before its element.
  if (/^(?:m?[A-Z][a-z]?\b|[A-Z][a-z]?-)/.test(text.slice(to, to + 4)) && /\s$/.test(before)) return false
  return /[\p{L}.,;:)\]”"’'%]\s?$/u.test(before)
}
