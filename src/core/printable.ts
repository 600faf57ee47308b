/** What a terminal obeys or what turns text around, line breaks and tabs aside: C0, C1, DEL, marks of direction, line separators. */
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** Text that a terminal shows and does not obey: "\u001b[2J" is written out; in JSON text the value stays the same. */
export function printable(text: string): string {
  return text.replace(obeyed, written)
}

/** The same in one line, for messages: a line break in the name of a file is written out as well. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\n\t]/g, (sign) => (sign === '\n' ? '\\n' : '\\t'))
}

function written(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
