import { monthNumber, monthPattern, seasonPattern } from './date.js'
import type { Piece } from './piece.js'

/** Where in a journal or book: year, volume, issue, pages, each as written, and how sure the reading is. */
export interface Locator {
  readonly from: number
  readonly to: number
  readonly year?: Piece
  readonly month?: number
  readonly day?: number
  readonly volume?: Piece
  readonly issue?: Piece
  readonly pages?: Piece
  readonly confidence: number
}

type Type = 'section' | 'numbered' | 'year' | 'number' | 'page' | 'range' | 'month' | 'volume' | 'issue' | 'pages' | 'supplement' | 'roman' | 'article'

interface Token {
  readonly type: Type
  readonly from: number
  readonly to: number
  readonly text: string
  /** What stands between the token before and this one, without white space. */
  readonly before: string
  readonly after: string
}

const dash = String.raw`\s?[-‐‑‒–—−]{1,2}\s?`
const number = String.raw`(?:\d{1,4}-[A-Z](?=\))|\d{1,16}[A-Za-z]{0,2})`

/** One token of a locator; letters beside it, or a hyphen before it, mean that it belongs to a word ("COVID-19", "CYP2C19"). */
const tokenPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£])(?:` +
  [
    String.raw`(?<range>(?:[A-Za-z]{1,4}\d{1,6}[a-z]?|\d{1,8}(?:\.e\d{1,3})?[A-Za-z]{0,2})${dash}(?:[A-Za-z]{1,4})?\d{1,8}(?:\.e\d{1,3})?[A-Za-z]{0,2}(?:,\s?\d{1,5}${dash}\d{1,5})?|[ivxlc]{1,7}${dash}[ivxlc]{1,7})(?![\p{L}\p{N}]|${dash}\d)`,
    String.raw`(?<preprint>\d{4}\.\d\d\.\d\d\.\d{6,8})(?![\p{L}\p{N}])`,
    String.raw`(?<year>(?:1[5-9]|20)\d\d)(?:[a-h])?(?![\p{L}\p{N}])`,
    String.raw`(?<month>${monthPattern}\b(?:[-–/]${monthPattern}\b)?\.?|${seasonPattern}\b)`,
    String.raw`(?<volume>(?:volumes?|vols?|bände?|bd|jahrgang|jg|tomes?|tomo|t|v)\b\.?)(?=\s?(?:\d|[IVXLC]{1,7}\b|[A-Z]\b))`,
    String.raw`(?<issue>(?:numéros?|números?|numbers?|num|nos?|nrs?|issues?|iss|hefte?|h|fasc|n)\b\.?\s?[°º]?|n[°ºo]s?|№|#)(?=\s?(?:\d|[IVXLC]{1,6}\b|[A-Z]\d))`,
    String.raw`(?<supplement>(?:supplement(?:um|ary|_)?|suppl?|spec\sno|special\sissue|pt|part)(?![\p{L}])\.?_?\s?(?:[A-Z]?\d{1,3}[A-Z]?\b|[IVX]{1,4}\b|[A-Z]\b)?|\d{1,3}\s?suppl?\b\.?\s?\d{0,2})`,
    String.raw`(?<pages>(?:(?:pages?|pp|pgs?|p|seiten?|págs?)(?![\p{L}])\.?\s?|s\.\s?))(?=\d|[A-Z]{1,2}\d|[ivxlc]{2,7}\b)`,
    String.raw`(?<article>(?:article|art)(?![\p{L}])\.?\s?(?:(?:no|number|id)(?![\p{L}])\.?:?\s?)?)(?=[A-Za-z]{0,2}\d)`,
    String.raw`(?<page>[A-Za-z]{1,5}\d{3,8}|bcr[-\d]{6,20}|[A-Z]\d{1,3})(?![\p{L}\p{N}])`,
    String.raw`(?<section>sect?(?:ion)?\.?\s(?:\d{1,2}[A-Z]?|[A-Z]))(?![\p{L}\p{N}])`,
    String.raw`(?<numbered>\d{1,3}\.?\s?(?:jg|jahrgang)(?![\p{L}])\.?|\d{1,4}\.\d{1,2}(?=\s?[(:]))`,
    String.raw`(?<letter>(?<=\d\s?\()[A-Za-z]{1,2}(?=\)))`,
    String.raw`(?<number>${number})(?![\p{L}\p{N}]|[-‐–][\p{L}\d]|\.\d|['’]s)`,
    String.raw`(?<roman>[IVXLC]{1,7})(?![\p{L}\p{N}-])`,
  ]
    .map((part) => `(?:${part})`)
    .join('|') +
    ')',
  'giu',
)
const wordBefore = /[\p{L}\p{N}$€£]$/u
const gapOnly = /^[\s,;:.()[\]/&\u2003-]{0,8}$/

/** All runs of locator tokens in from..to, read ("2004;13(2):366–71", "vol. 12, no. 3, pp. 5–9, May 1999"). */
export function readLocators(text: string, from: number, to: number): readonly Locator[] {
  const runs: Token[][] = []
  let run: Token[] = []
  const flush = (): void => {
    if (run.some((token) => /\d|^[IVXLC]+$/.test(token.text))) runs.push(run)
    run = []
  }
  tokenPattern.lastIndex = from
  for (let match = tokenPattern.exec(text); match && match.index < to; match = tokenPattern.exec(text)) {
    const start = match.index
    if (start > 0 && ((/[-‐'’]/.test(text.charAt(start - 1)) && (wordBefore.test(text.charAt(start - 2)) || /['’]/.test(text.charAt(start - 1)))))) {
      tokenPattern.lastIndex = start + 1
      continue
    }
    const type = typeOf(match.groups)
    // "Roe P 2011": initials, no label.
    if (/^(?:[PTNHV]|Page)\.?\s?$/.test(match[0]) && match[0] !== 'Page ' && run.length === 0) continue
    if (type === undefined || (type === 'roman' && !isRoman(match[0], run.at(-1), text.slice(start + match[0].length, start + match[0].length + 6)))) continue
    const end = start + match[0].trimEnd().length
    const last = run.at(-1)
    const gap = last ? text.slice(last.to, start) : ''
    if (last && !gapOnly.test(gap)) flush()
    const before = run.length > 0 ? gap.replace(/\s/g, '') : text.slice(Math.max(from, start - 2), start).replace(/[^([]/g, '')
    run.push({ type, from: start, to: end, text: text.slice(start, end), before, after: text.slice(end, end + 3).trimStart().charAt(0) })
  }
  flush()
  return runs.map((tokens) => withReply(text, bestOf(text, tokens)))
}

/** A Roman numeral counts behind a label, or when it is longer than an initial. */
const isRoman = (text: string, before: Token | undefined, after: string): boolean =>
  /^(?=.)C{0,3}(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/.test(text) && (text.length > 1 ? before !== undefined || /^,?\s(?:pp?\.|no\b|\(|(?:1[5-9]|20)\d\d)/.test(after) : before !== undefined && /^(?:volume|issue|pages)$/.test(before.type))

function typeOf(groups: Record<string, string | undefined> | undefined): Type | undefined {
  if (groups?.preprint !== undefined) return 'page'
  if (groups?.section !== undefined) return 'section'
  if (groups?.numbered !== undefined) return 'numbered'
  if (groups?.letter !== undefined) return 'number'
  for (const type of types) if (groups?.[type] !== undefined) return type
  return undefined
}
const types: readonly Type[] = ['range', 'year', 'month', 'volume', 'issue', 'supplement', 'pages', 'article', 'page', 'number', 'roman']

/** A run may begin with a number that belongs to the words before it ("Lancet 2. 1998;351:1–2"): the start that explains most is kept. */
function bestOf(text: string, tokens: readonly Token[]): Locator {
  let best = readRun(text, tokens)
  if (isLoose(text, tokens)) return { ...best, confidence: 0.3 }
  for (let start = 1; start < Math.min(tokens.length, 4); start++) {
    const next = readRun(text, tokens.slice(start))
    if (next.confidence - (isSeries(tokens, start) ? 0 : 1.5 * start) > best.confidence) best = next
  }
  return best
}

const reply = /^\s?[;,]\s?(?:author(?:s|s'|'s)?\s(?:reply|response)|discussion|quiz)\s[A-Z]{0,2}\d{1,6}(?:[-‐‑–—]\d{1,6})?/i

/** A range of numbers that goes on from words is a part of the title ("letters of the years 1088-1100"). */
function isLoose(text: string, tokens: readonly Token[]): boolean {
  const [only] = tokens
  return tokens.length === 1 && only?.type === 'range' && !/[.,:;(\])\u0001"”]\s?$/.test(text.slice(Math.max(0, only.from - 2), only.from))
}

/** "1265–6; author reply 1266": PubMed counts the reply among the pages. */
function withReply(text: string, locator: Locator): Locator {
  const { pages } = locator
  const found = pages && reply.exec(text.slice(pages.to, pages.to + 50))
  if (!pages || !found) return locator
  const to = pages.to + found[0].length
  return { ...locator, to: Math.max(to, locator.to), pages: { from: pages.from, to, value: text.slice(pages.from, to) } }
}

/** "J Appl Physiol (1985). 2005;99": a year in brackets that belongs to the journal's name. */
const isSeries = (tokens: readonly Token[], start: number): boolean =>
  start === 1 && tokens[0]?.type === 'year' && tokens[0].before.endsWith('(') && tokens[1]?.type === 'year' && /^[;:]/.test(tokens[2]?.before ?? '')

interface Draft {
  year?: Piece
  month?: number
  day?: number
  volume?: Piece
  issue?: Piece
  pages?: Piece
}

function readRun(text: string, tokens: readonly Token[]): Locator {
  const draft: Draft = {}
  let confidence = 0
  let unread = 0
  let label: Type | undefined
  let inParens = false
  for (const [index, token] of tokens.entries()) {
    const opened = token.before.endsWith('(') || token.before.endsWith('[')
    if (/[)\]]/.test(token.before)) inParens = false
    if (opened) inParens = true
    const previous = tokens[index - 1]
    const next = tokens[index + 1]
    const value: Piece = { from: token.from, to: token.to, value: token.text }
    if (token.type === 'volume' || token.type === 'issue' || token.type === 'pages' || token.type === 'article') {
      label = token.type
      continue
    }
    const labelled = label
    label = undefined
    // The section of a newspaper has no field here.
    if (token.type === 'section') continue
    if (token.type === 'month') {
      draft.month ??= monthNumber(token.text.split(/[-–/]/)[0] ?? '') ?? 0
      confidence += 0.3
    } else if (token.type === 'supplement') {
      draft.issue = draft.issue ? join(text, draft.issue, value) : value
      confidence += 0.5
    } else if (token.type === 'numbered') {
      draft.volume ??= { from: token.from, to: token.from + (/^\d+/.exec(token.text)?.[0].length ?? 0), value: /^\d+/.exec(token.text)?.[0] ?? '' }
      const part = /\.(\d{1,2})$/.exec(token.text)?.[1]
      if (part !== undefined) draft.issue ??= { from: token.to - part.length, to: token.to, value: part }
      confidence += 3
    } else if (labelled === 'volume') {
      draft.volume ??= value
      confidence += 3
    } else if (labelled === 'issue') {
      draft.issue ??= value
      confidence += 2
    } else if (labelled === 'pages' || labelled === 'article') {
      draft.pages = draft.pages && draft.pages.to > token.from - 3 ? join(text, draft.pages, value) : (draft.pages ?? value)
      confidence += 3
    } else if (token.type === 'year' && !isPage(draft, token, next)) {
      if (draft.year === undefined) {
        draft.year = { ...value, value: token.text.slice(0, 4) }
        confidence += opened ? 1.5 : 1
      } else if (draft.volume === undefined && (next?.before ?? '') !== '' && /[(:]/.test(next?.before ?? '')) draft.volume = value
      else if (!inParens) unread++
    } else if (token.type === 'range' && ((next?.type === 'month' && next.before === '') || (previous?.type === 'month' && token.before === '' && !/[A-Z]/.test(token.text)))) {
      confidence += 0.1
    } else if (token.type === 'range') {
      if (inParens && draft.volume && !draft.pages && /^[:,.)]/.test(token.after + (next?.before ?? '')) && /\)/.test(token.after + (next?.before ?? '')) && next && next.type !== 'month') draft.issue ??= value
      else if (draft.volume === undefined && next !== undefined && /^[:(]/.test(next.before) && next.type !== 'year' && next.type !== 'month') draft.volume = value
      else if (draft.pages === undefined) {
        draft.pages = value
        confidence += draft.volume ? 3 : tokens.length === 1 && isYears(token.text) ? 0.4 : 2
      } else unread++
    } else if (token.type === 'number' && isDay(draft, token, previous, next)) {
      draft.day = Number(token.text)
    } else {
      if (opened && (draft.volume ?? (next && draft.year)) && !draft.pages && !draft.issue) {
        draft.issue = value
        confidence += 1.5
      } else if (inParens && draft.volume && draft.issue && !draft.pages) draft.issue = join(text, draft.issue, value)
      else if (token.type === 'page' && draft.pages === undefined && (draft.volume || draft.year || next === undefined)) {
        draft.pages = value
        confidence += draft.volume ? 3 : 1
      } else if (draft.volume === undefined && !opened && isVolume(token, next, draft)) {
        draft.volume = value
        confidence += token.type === 'roman' ? 0.5 : 1.5
      } else if (draft.volume && !draft.issue && !draft.pages && token.type === 'number' && token.before === ',' && tokens.slice(index + 1).some(({ type }) => type === 'range')) {
        draft.issue = value
        confidence += 1
      } else if (draft.volume && !draft.issue && !draft.pages && token.type === 'number' && token.before === ':' && next && (next.before === ':' || (next.before === ',' && next.type === 'range'))) {
        draft.issue = value
        confidence += 1.5
      } else if (draft.pages === undefined && draft.volume && /[:,;.]/.test(token.before) && token.type !== 'roman') {
        draft.pages = value
        confidence += /:/.test(token.before) ? 3 : 2
      } else if (draft.pages === undefined && draft.volume && previous?.type === 'number' && token.before.includes(')')) {
        draft.pages = value
        confidence += 2
      } else unread++
    }
  }
  if (draft.month === 0) delete draft.month
  const first = tokens[0]
  const last = tokens.at(-1)
  return { from: first ? first.from : 0, to: last ? last.to : 0, ...draft, confidence: confidence - 1.5 * unread }
}

/** "1998;12:2003" and "pp. 1801": a number like a year in the place of a page. */
const isPage = (draft: Draft, token: Token, next: Token | undefined): boolean =>
  draft.volume !== undefined && draft.pages === undefined && draft.year !== undefined && (/[:,]$/.test(token.before) || next === undefined)

function isDay(draft: Draft, token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (!/^\d{1,2}$/.test(token.text) || Number(token.text) > 31 || draft.day !== undefined) return false
  if (previous?.type === 'month' && token.before === '') return true
  return next?.type === 'month' && next.before === '' && draft.month === undefined
}

/** A bare number is a volume when an issue, a page or a date follows it, or when it follows a year ("2010, 132"). */
function isVolume(token: Token, next: Token | undefined, draft: Draft): boolean {
  if (/\d{5}/.test(token.text)) return false
  if (token.type === 'page') return /^[A-HS]?\d{1,3}[A-Z]?$/.test(token.text) && next !== undefined && next.type !== 'month'
  if (next === undefined) return draft.year !== undefined && !/\)\.?$/.test(token.before)
  return next.type !== 'month'
}

/** "1700–1850" is more often a span of years than of pages. */
const isYears = (text: string): boolean => /^(?:1[5-9]|20)\d\d\s?[-‐‑–—]\s?(?:(?:1[5-9]|20)\d\d|\d\d)$/.test(text)

const join = (text: string, a: Piece, b: Piece): Piece => ({ from: a.from, to: b.to, value: text.slice(a.from, b.to).replace(/\s+/g, ' ') })

/** The last page in full where it is shortened, both forms kept by the caller ("117–24" → "117-124"). */
export function expandPages(pages: string): string {
  const match = /^([A-Za-z]*)(\d+)([A-Za-z]*)\s?[-‐‑‒–—−]+\s?([A-Za-z]*)(\d+)([A-Za-z]*)$/.exec(pages)
  if (!match) return pages.replace(/\s?[-‐‑‒–—−]+\s?/g, '-')
  const [, head = '', first = '', tail = '', lastHead = '', last = '', lastTail = ''] = match
  const full = last.length < first.length ? first.slice(0, first.length - last.length) + last : last
  // "375-13" runs backwards however it is read: it stays as written.
  if (Number(full) < Number(first)) return `${head}${first}${tail}-${lastHead}${last}${lastTail}`
  return `${head}${first}${tail}-${lastHead === '' && full !== last ? head : lastHead}${full}${lastTail === '' && full !== last ? tail : lastTail}`
}
