import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const entity = /&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([A-Za-z0-9]{1,31}));/y

/** The character reference at an offset: "&mu;", "&#181;", "&#xb5;" → "µ"; none in "A&E". */
export function entityAt(source: string, at: number, end: number): { readonly text: string; readonly end: number } | undefined {
  entity.lastIndex = at
  const match = entity.exec(source)
  if (!match || at + match[0].length > end) return undefined
  const [whole, hex, decimal, name] = match
  const text =
    name === undefined ? characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : decodeNamedCharacterReference(name)
  return text === false ? undefined : { text, end: at + whole.length }
}

function characterOf(code: number): string {
  const control = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160)
  const noCharacter = (code > 0xd7ff && code < 0xe000) || (code > 0xfdcf && code < 0xfdf0) || (code & 0xfffe) === 0xfffe || code > 0x10ffff
  return control || noCharacter ? '\ufffd' : String.fromCodePoint(code)
}

const escapeOrEntity = /\\([!-/:-@[-`{-~])|&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z0-9]{1,31});/g

/** A text without escapes and character references: "a\_b&amp;c" → "a_b&c". */
export function unescaped(text: string): string {
  if (!text.includes('\\') && !text.includes('&')) return text
  return text.replace(
    escapeOrEntity,
    (whole: string, escaped: string | undefined) => escaped ?? entityAt(whole, 0, whole.length)?.text ?? whole,
  )
}
