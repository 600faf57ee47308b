import type { Cell } from '../document.js'
import { oneLine } from '../line.js'

const temporal =
  /\b(?:day|days|d\d|week|month|year|hour|hours|h\b|admission|discharge|visit|baseline|before|after|follow|pre|post|initial|final|onset|diagnosis|doa|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|(?:19|20)\d\d)\b|^\s{0,2}\d{1,2}(?:[/-]\d{1,2}|\.\d{1,2}\.)/i

/** The time that the head of a table's column tells: "Day 3", "at discharge". */
export function timeOf(header: Cell | undefined): { readonly time?: { readonly text: string } } {
  const text = header && oneLine(header.prose.text)
  return text !== undefined && text.length <= 60 && temporal.test(text) ? { time: { text } } : {}
}
