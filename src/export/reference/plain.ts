/** What would break a line or turn a text around: control characters, line separators, marks of direction. */
const breaking = /[\p{Cc}\u2028\u2029]+/gu
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** A value in one line, for formats that count by lines: "Gout\nER  - " cannot end a RIS record. */
export function plain(text: string): string {
  return text.replace(breaking, ' ').replace(turning, '')
}
