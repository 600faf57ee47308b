import { lowerCase } from '../../core/line.js'
import { monthNumber, monthPattern, seasonPattern } from './date.js'

/** What a token of a locator is: a number by its form, or the label of one. */
export type LocatorType =
  | 'section'
  | 'numbered'
  | 'year'
  | 'number'
  | 'page'
  | 'range'
  | 'month'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'supplement'
  | 'roman'
  | 'article'

export interface LocatorToken {
  readonly type: LocatorType
  readonly from: number
  readonly to: number
  readonly text: string
  /** What stands between the token before and this one, without white space. */
  readonly before: string
  readonly after: string
}

const dash = String.raw`\s?[-‐‑‒–—−]{1,2}\s?`
/** No letter or digit of any script behind it. */
const ends = String.raw`(?![A-Za-z0-9ª²³µ¹º¼-¾À-ÖØ-öø-\u02ff\u0370-\u1fff\u2c00-\ud7ff])`
const last = String.raw`\d{1,8}(?:\.[eE]\d{1,3})?[A-Za-z]{0,2}(?:,\s?\d{1,5}${dash}\d{1,5})?${ends}(?!${dash}\d)`

/** A token that begins with a digit; letters beside it, or a hyphen before it, mean that it belongs to a word ("COVID-19", "19th"). */
const digitToken = new RegExp(
  [
    String.raw`(?<range>\d{1,8}(?:\.[eE]\d{1,3})?[A-Za-z]{0,2}${dash}(?:[A-Za-z]{1,4})?${last})`,
    String.raw`(?<dated>\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d)${ends}`,
    String.raw`(?<preprint>\d{4}\.\d\d\.\d\d\.\d{6,8})${ends}`,
    String.raw`(?<year>(?:1[5-9]|20)\d\d)[a-hA-H]?${ends}`,
    String.raw`(?<supplement>\d{1,3}\s?[Ss][Uu][Pp][Pp][Ll]?\b\.?\s?\d{0,2})`,
    String.raw`(?<numbered>\d{1,3}\.?\s?(?:[Jj][Gg]|[Jj]ahrgang)(?![A-Za-z])\.?|\d{1,4}\.\d{1,2}(?=\s?[(:]))`,
    String.raw`(?<number>\d{1,4}-[A-Za-z](?=\))|\d{1,16}[A-Za-z]{0,2})${ends}(?![-‐–][A-Za-z\d\u00c0-\u024f]|\.\d|['’]s)`,
  ].join('|'),
  'y',
)

/** A token that begins with a letter or a sign, in lower case: the label of a number, a month, a page with a letter, a Roman numeral. */
const letterToken = new RegExp(
  [
    String.raw`(?<range>[a-z]{1,4}\d{1,6}[a-z]?${dash}(?:[a-z]{1,4})?${last}|[ivxlc]{1,7}${dash}[ivxlc]{1,7}(?![a-z0-9]|${dash}\d))`,
    String.raw`(?<month>${monthPattern}\b(?:[-–/]${monthPattern}\b)?\.?|${seasonPattern}\b)`,
    String.raw`(?<volume>(?:volumes?|vols?|bände?|bd|jahrgang|jg|tomes?|tomo|t|v)\b\.?)(?=\s?(?:\d|[ivxlc]{1,7}\b|[a-z]\b))`,
    String.raw`(?<issue>(?:numéros?|números?|numbers?|num|nos?|nrs?|issues?|iss|hefte?|h|fasc|n)\b\.?\s?[°º]?|n[°ºo]s?|№|#)(?=\s?(?:\d|[ivxlc]{1,6}\b|[a-z]\d))`,
    String.raw`(?<supplement>(?:supplement(?:um|ary|_)?|suppl?|spec\sno|special\sissue|pt|part)(?![a-z])\.?_?\s?(?:[a-z]?\d{1,3}[a-z]?\b|[ivx]{1,4}\b|[a-z]\b)?)`,
    String.raw`(?<pages>(?:(?:pages?|pp|pgs?|p|seiten?|págs?)(?![a-z])\.?\s?|s\.\s?))(?=\d|[a-z]{1,2}\d|[ivxlc]{2,7}\b)`,
    String.raw`(?<article>(?:article|art)(?![a-z])\.?\s?(?:(?:no|number|id)(?![a-z])\.?:?\s?)?)(?=[a-z]{0,2}\d)`,
    String.raw`(?<page>[a-z]{1,5}\d{3,8}|bcr[-\d]{6,20}|[a-z]\d{1,3})(?![a-z0-9])`,
    String.raw`(?<section>sect?(?:ion)?\.?\s(?:\d{1,2}[a-z]?|[a-z]))(?![a-z0-9])`,
    String.raw`(?<letter>(?<=\d\s?\()[a-z]{1,2}(?=\)))`,
    String.raw`(?<roman>[ivxlc]{1,7})(?![a-z0-9-])`,
  ].join('|'),
  'y',
)
/** Whether a letter, a digit or a currency stands there. */
const isPartOfWord = (char: string): boolean => /[A-Za-z0-9$€£ª²³µ¹º¼-¾À-ÖØ-öø-\u02ff\u0370-\u1fff\u2c00-\ud7ff]/.test(char)
const gaps = ' ,;:.()[]/&-\n\t\u00a0\u2003\u2009\u202f'

/** Whether at most eight marks and blanks stand there. */
function isGap(text: string, from: number, to: number): boolean {
  if (to - from > 8) return false
  for (let i = from; i < to; i++) if (!gaps.includes(text.charAt(i))) return false
  return true
}

/** What stands there without blanks. */
function marksOf(text: string, from: number, to: number): string {
  if (to - from === 1 && text.charAt(from) !== ' ') return text.charAt(from)
  return text.slice(from, to).replace(/\s/g, '')
}

function bracketsOf(text: string, from: number, to: number): string {
  let found = ''
  for (let i = from; i < to; i++) if (text.charAt(i) === '(' || text.charAt(i) === '[') found += text.charAt(i)
  return found
}

/** The first sign within three that is no blank. */
function markBehind(text: string, at: number): string {
  for (let i = at; i < at + 3; i++) if (!/\s/.test(text.charAt(i))) return text.charAt(i)
  return ''
}

const beginnings = new Set(
  [
    ...monthPattern.slice(3, -1).split('|'),
    ...seasonPattern.slice(3, -1).split('|'),
    ...'vol jahrgang tome tomo nos nrs pgs num iss heft fasc suppl spec part page pgs seite art bcr sect'.split(' '),
  ].map((word) => keyAt(word, 0)),
)

/** The first three letters as one number. */
function keyAt(text: string, at: number): number {
  return ((text.charCodeAt(at) | 32) << 20) ^ ((text.charCodeAt(at + 1) | 32) << 10) ^ (text.charCodeAt(at + 2) | 32)
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The next place from `at` where a token may begin: a digit, a sign, or a word that begins as a label, a month or a page does. */
function nextStart(text: string, at: number, to: number): number {
  let before = at > 0 ? text.charCodeAt(at - 1) : 32
  for (let i = at; i < to; i++) {
    const code = text.charCodeAt(i)
    const isInside = isLetter(before) || isDigit(before)
    before = code
    if (isInside) continue
    // "#", "№", "É", "é", and what case folding takes for "s" and "k".
    if (isDigit(code) || code === 35 || code === 0x2116 || code === 0xc9 || code === 0xe9 || code === 0x17f || code === 0x212a) return i
    if (isLetter(code) && beginsToken(text, i)) return i
  }
  return to
}

function beginsToken(text: string, from: number): boolean {
  let end = from + 1
  let isRoman = isNumeral(text.charCodeAt(from))
  while (end - from < 8 && isLetter(text.charCodeAt(end))) isRoman = isNumeral(text.charCodeAt(end++)) && isRoman
  const length = end - from
  if (isRoman || length < 3) return true
  return (length <= 5 && isDigit(text.charCodeAt(end))) || beginnings.has(keyAt(text, from))
}

const isNumeral = (code: number): boolean => {
  const lower = code | 32
  return lower === 105 || lower === 118 || lower === 120 || lower === 108 || lower === 99
}

/** The runs of tokens between from and to with nothing but marks between them: "2004;13(2):366–71", "vol. 12, no. 3, pp. 5–9, May 1999". */
export function locatorRuns(text: string, from: number, to: number): readonly (readonly LocatorToken[])[] {
  const runs: LocatorToken[][] = []
  let run: LocatorToken[] = []
  const flush = (): void => {
    if (run.some((token) => /\d|^[IVXLC]+$/.test(token.text))) runs.push(run)
    run = []
  }
  const lower = lowerCase(text)
  for (let at = nextStart(text, from, to); at < to; at = nextStart(text, at, to)) {
    const found = matchAt(text, lower, at)
    at = found?.next ?? at + 1
    const last = run.at(-1)
    if (!found || isInitial(text, found, runs.length === 0, last) || !isLocator(text, found, last)) continue
    const { type, start, written } = found
    const end = start + written.trimEnd().length
    if (last && !isGap(text, last.to, start)) flush()
    const before = last && run.length > 0 ? marksOf(text, last.to, start) : bracketsOf(text, Math.max(from, start - 2), start)
    run.push({
      type,
      from: start,
      to: end,
      text: text.slice(start, end),
      before,
      after: markBehind(text, end),
    })
  }
  flush()
  return runs
}

/** What matches as a token, and where to go on behind it. */
interface Found {
  readonly type: LocatorType
  readonly start: number
  readonly written: string
  readonly next: number
}

/** The token that may begin at a place, which no letter, digit or hyphenated word touches. */
function matchAt(text: string, lower: string, at: number): Found | undefined {
  if (isPartOfWord(text.charAt(at - 1))) return undefined
  const isNumber = isDigit(text.charCodeAt(at))
  const pattern = isNumber ? digitToken : letterToken
  pattern.lastIndex = at
  const match = pattern.exec(isNumber ? text : lower)
  const type = match ? typeOf(match.groups) : undefined
  if (!match || type === undefined) return undefined
  const next = at + match[0].length
  if (!isNumber && /[À-ÖØ-öø-\u024f]/.test(text.charAt(next))) return undefined
  if (at > 0 && /[-‐'’]/.test(text.charAt(at - 1)) && (isPartOfWord(text.charAt(at - 2)) || /['’]/.test(text.charAt(at - 1))))
    return undefined
  return { type, start: at, written: text.slice(at, next), next }
}

/** "Roe P 2011", "Roe S. 2011": the initial of a name, no label. */
function isInitial(text: string, { start, written }: Found, isFirst: boolean, last: LocatorToken | undefined): boolean {
  if (isFirst && /^S\.\s?$/.test(written) && /^(?:1[5-9]|20)\d\d[a-h]?[.):]/.test(text.slice(start + written.length))) return true
  return last === undefined && written !== 'Page ' && /^(?:[PTNHV]|Page)\.?\s?$/.test(written)
}

/** Whether a Roman numeral or a page with letters is one: "12 May2011" is a date whose space was lost, "(2007). Roe164 binds …" a word of the title. */
function isLocator(text: string, { type, start, written }: Found, last: LocatorToken | undefined): boolean {
  const end = start + written.length
  if (type === 'roman') return isRoman(written, last, text.slice(start - 2, start), text.slice(end, end + 6))
  return type !== 'page' || !(isFusedDate(written) || isWord(text, start, last))
}

const isFusedDate = (token: string): boolean => monthNumber(token.replace(/\d+$/, '')) !== undefined

/** Behind a year in brackets and a full stop the title begins. */
const isWord = (text: string, start: number, before: LocatorToken | undefined): boolean =>
  before?.type === 'year' &&
  /^[a-h]?\)\.\s/.test(text.slice(before.to, before.to + 4)) &&
  start - before.to < 5 &&
  /^[A-Za-z]{2,5}\d/.test(text.slice(start, start + 7))

/** A Roman numeral counts behind a label, or when it is longer than an initial. */
const isRoman = (text: string, before: LocatorToken | undefined, mark: string, after: string): boolean =>
  /^(?=.)C{0,3}(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/.test(text) &&
  (text.length > 1
    ? before !== undefined || /^,?\s(?:pp?\.|no\b|\()/.test(after) || (/^[.,]/.test(mark) && /^,?\s(?:1[5-9]|20)\d\d/.test(after))
    : before !== undefined && /^(?:volume|issue|pages)$/.test(before.type))

function typeOf(groups: Record<string, string | undefined> | undefined): LocatorType | undefined {
  if (groups?.dated !== undefined) return 'year'
  if (groups?.preprint !== undefined) return 'page'
  if (groups?.section !== undefined) return 'section'
  if (groups?.numbered !== undefined) return 'numbered'
  if (groups?.letter !== undefined) return 'number'
  for (const type of types) if (groups?.[type] !== undefined) return type
  return undefined
}
const types: readonly LocatorType[] = [
  'range',
  'year',
  'month',
  'volume',
  'issue',
  'supplement',
  'pages',
  'article',
  'page',
  'number',
  'roman',
]
