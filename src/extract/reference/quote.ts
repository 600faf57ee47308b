import { piece, type Piece } from './piece.js'

const quoted = /^[\s,.:;]{0,3}(?<open>["“”„«‘'`]{1,2})/u
const closing: Readonly<Record<string, RegExp>> = {
  '"': /["”](?=[\s,.;:()\u0001]|$)/g,
  '“': /[”"](?=[\s,.;:()\u0001]|$)/g,
  '”': /[”"](?=[\s,.;:()\u0001]|$)/g,
  '„': /[“”"](?=[\s,.;:()\u0001]|$)/g,
  '«': /»/g,
  '‘': /’(?=[\s,.;:()\u0001]|$)/g,
  "'": /['’](?=[\s,.;:()\u0001]|$)/g,
  '`': /['’]{1,2}(?=[\s,.;:()\u0001]|$)/g,
}

/** A title that is known before the body is read, and where it ends. */
export interface KnownTitle {
  readonly title: Piece
  readonly end: number
}

/** The quoted title at `from`: what is between the marks, and where it ends. */
export function readQuoted(text: string, from: number): KnownTitle | undefined {
  const open = quoted.exec(text.slice(from, from + 8))
  const sign = open?.groups?.open
  if (!open || sign === undefined) return undefined
  const pattern = closing[sign.charAt(0)]
  if (!pattern) return undefined
  const start = from + open[0].length
  pattern.lastIndex = start
  const close = pattern.exec(text)
  const title = close ? piece(text, start, close.index) : undefined
  // “Bad signs” and good ones: the quotation is only a part of the title.
  if (close && /^\s+(?!in\s)\p{Ll}/u.test(text.slice(close.index + close[0].length, close.index + close[0].length + 5))) return undefined
  const behind = close ? text.slice(close.index + close[0].length) : ''
  if (/^:\s\p{Lu}/u.test(behind) || (/^\sin\s\p{Lu}/u.test(behind) && /[.?!]\s[Ii]n:?\s\p{Lu}/u.test(behind))) return undefined
  return close && title && title.value.length > 3 ? { title, end: close.index + close[0].length } : undefined
}
