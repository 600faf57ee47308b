import type { Boundary } from './boundary.js'
import { findJournal } from './journal.js'
import { piece, type Piece } from './piece.js'
import { isWholePlace } from './publisher.js'

const leadPattern = /^[\s,.;:]{0,4}(?:(?:in|IN|In)(?:\s?:\s|\s(?=[\p{Lu}"“\d])(?!Vitro|Vivo|Silico|Situ|Press))|Special Issue,\s)/u

/** What ends the name of a collection: "; 2010 Jun 3-5; Geneva" behind "Proceedings of the 3rd Conference on Gout", ", Special Issue". */
const ends: readonly RegExp[] = [/;\s(?:19|20)\d\d\s\p{Lu}\p{Ll}{2}/u, /[,:]\sSpecial Issue\b/]

/** The title of what the work appeared in, without "In:" before it and the town of a conference behind it. */
export function containerPiece(text: string, from: number, to: number): Piece | undefined {
  let start = from + (leadPattern.exec(text.slice(from, to))?.[0].length ?? 0)
  while (start < to && /[\s\u0001,.;:]/.test(text.charAt(start))) start++
  const read = text.indexOf('\u0001', start)
  const found = piece(text, start, read >= 0 && read < to ? read : to)
  if (!found) return undefined
  const bracketed = withoutTown(text, found)
  if (bracketed) return bracketed
  for (const end of ends) {
    const at = found.value.search(end)
    if (at > 0) return piece(text, found.from, found.from + at)
  }
  return !found.value.includes(', ') || findJournal(found.value) ? found : withoutTownAtEnd(text, found)
}

/** "Third Congress on Gout, Lisbon, Portugal": the town behind a comma. */
function withoutTownAtEnd(text: string, found: Piece): Piece | undefined {
  const words = text.slice(found.from, found.to)
  for (const { index, 0: comma } of words.matchAll(/,\s(?=\p{Lu})/gu)) {
    const tail = words.slice(index + comma.length)
    if (isWholePlace(tail) || isWholePlace(/^[^,(]*/.exec(tail)?.[0] ?? '')) return piece(text, found.from, found.from + index)
  }
  return found
}

/** "Proc. Conference on Gout (Berlin, 2003)", "Eurolith ’94 (Kyoto, Japan)": the town behind the name of a meeting. */
function withoutTown(text: string, found: Piece): Piece | undefined {
  const open = found.value.endsWith(')') || !found.value.includes(')') ? text.lastIndexOf('(', found.to) : -1
  if (open <= found.from || findJournal(found.value)) return undefined
  return isWholePlace(text.slice(open + 1, found.to).replace(/[),\s]+$/, '')) ? piece(text, found.from, open) : undefined
}

/** How strongly the words at `at` begin the name of a collection: "In:", "Paper presented at". */
export function leadOf(text: string, at: number): number {
  const words = text.slice(at, at + 40)
  if (/^[\s,.;:]{0,4}(?:in|IN|In)(?:\s?:\s|\s(?=[\p{Lu}"“\d])(?!Vitro|Vivo|Silico|Situ|Press))/u.test(words)) return 4
  return /^(?:paper|poster|abstract|talk|presented)\s(?:session\s)?(?:presented\s)?at\s?/i.test(words) ? 5 : 0
}

/** "Gout today. II. Acta Med": the number of a part belongs to the title. */
export const partNumber = /^[IVX]{1,4}\.\s\p{Lu}/u

/** The journal in quotation marks right before its locator ("Title. „Gazeta“ 1997, nr 29"). */
export function quotedEnd(text: string, from: number, to: number): Piece | undefined {
  if (!/["”»“]$/.test(text.slice(Math.max(from, to - 2), to).trimEnd())) return undefined
  const match = /[.,?!]\s["“„«]([^"“”„«»\u0001]{3,80})["”»“]\s?$/.exec(text.slice(from, to))
  const start = match ? from + match.index + 3 : 0
  return match?.[1] === undefined ? undefined : piece(text, start, start + match[1].length)
}

/** The full stop behind which a journal of the catalogue stands, right before the volume: no other reading can be better. */
export function catalogued(text: string, marks: readonly Boundary[], end: number): Boundary | undefined {
  let found: Boundary | undefined
  let stops = 0
  for (let i = marks.length - 1; i >= 0 && stops < 3; i--) {
    const mark = marks[i]
    if (!mark || mark.kind === 'comma' || mark.kind === 'colon' || mark.next >= end) continue
    if (end - mark.next > 100) break
    if (mark.kind === 'stop') stops++
    const journal = containerPiece(text, mark.next, end)
    if (journal && findJournal(journal.value)) found = mark.kind === 'abbreviation' ? undefined : mark
  }
  return found
}

/** A journal that follows the title without a mark between them ("… in Mumbai (Bombay) BMC Clin Pharmacol"). */
export function softBoundary(text: string, from: number, to: number): Boundary | undefined {
  let words = 0
  let found: Boundary | undefined
  for (let at = to - 1; at > from && words < 8; at--) {
    if (text.charAt(at) !== ' ') continue
    words++
    if (!/[\p{Ll}\d)*]/u.test(text.charAt(at - 1)) || !/\p{Lu}/u.test(text.charAt(at + 1))) continue
    const before = text.slice(Math.max(from, text.lastIndexOf(' ', at - 1) + 1), at)
    if (!/[)\d*]$|^\p{Ll}/u.test(before)) continue
    if (findJournal(text.slice(at + 1, to))) found = { at, next: at + 1, kind: 'space' }
  }
  return found
}
