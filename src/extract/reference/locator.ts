import { locatorRuns, type LocatorToken } from './locator-token.js'
import { readRun } from './locator-run.js'
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

/** All locators between from and to ("2004;13(2):366–71", "vol. 12, no. 3, pp. 5–9, May 1999"). */
export const readLocators = (text: string, from: number, to: number): readonly Locator[] =>
  locatorRuns(text, from, to).map((tokens) => withReply(text, bestOf(text, tokens)))

/** A run may begin with a number that belongs to the words before it ("Lancet 2. 1998;351:1–2"): the start that explains most is kept. */
function bestOf(text: string, tokens: readonly LocatorToken[]): Locator {
  let best = readRun(text, tokens)
  if (isLoose(text, tokens)) return { ...best, confidence: 0.3 }
  for (let start = 1; start < Math.min(tokens.length, 4); start++) {
    // "Evening News, March 9, 1998": the month belongs to the date.
    if (tokens[start - 1]?.type === 'month') break
    const next = readRun(text, tokens.slice(start))
    if (next.confidence - (isSeries(tokens, start) ? 0 : 1.5 * start) > best.confidence) best = next
  }
  return best
}

const reply = /^\s?[;,]\s?(?:author(?:s|s'|'s)?\s(?:reply|response)|discussion|quiz)\s[A-Z]{0,2}\d{1,6}(?:[-‐‑–—]\d{1,6})?/i

/** A range of numbers that goes on from words is a part of the title ("letters of the years 1088-1100"). */
function isLoose(text: string, tokens: readonly LocatorToken[]): boolean {
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
const isSeries = (tokens: readonly LocatorToken[], start: number): boolean =>
  start === 1 &&
  tokens[0]?.type === 'year' &&
  tokens[0].before.endsWith('(') &&
  tokens[1]?.type === 'year' &&
  /^[;:]/.test(tokens[2]?.before ?? '')

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
