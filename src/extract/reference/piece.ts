/** A field of a reference: what it says, and where in the reference's text it was read ("2018" at 61–65). */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly value: string
}

/** Stands for a character that was already read: no letter, no digit, no white space. */
export const taken = '\u0001'

/** The text with the characters from..to marked as read, all offsets kept ("Title. doi: 10.1/x" → "Title. ␁␁␁"). */
export const take = (text: string, from: number, to: number): string =>
  to > from ? text.slice(0, from) + taken.repeat(to - from) + text.slice(to) : text

const edge = /[\s\u0001,;:.([]/
const opening = /[\s\u0001,;:.)\]–—-]/

/** The piece at from..to without white space and separators at its ends; undefined when nothing is left ("; Paris, " → "Paris"). */
export function piece(text: string, from: number, to: number): Piece | undefined {
  let start = from
  let end = to
  while (start < end && opening.test(text.charAt(start))) start++
  while (end > start && edge.test(text.charAt(end - 1))) end--
  if (start >= end || !/[\p{L}\p{N}—–_-]/u.test(text.slice(start, end))) return undefined
  return { from: start, to: end, value: plain(text.slice(start, end)) }
}

/** Text on one line without marks of what was read ("In  the\nheart" → "In the heart"). */
export const plain = (text: string): string =>
  /[\u0001\n\r\t\u00a0\u2000-\u200b\u202f]| {2}/.test(text) ? text.replace(/[\s\u0001]+/g, ' ').trim() : text.trim()
