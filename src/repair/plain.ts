const unknown = 0
const word = 1
const between = 2
const astral = 3

/** The class of each UTF-16 unit, filled as units are met. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = classes[code] ?? between
  if (known !== unknown) return known
  const half = code >= 0xd800 && code <= 0xdfff
  return (classes[code] = half ? astral : /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? word : between)
}

/** The words and numbers of a text in lower case, a blank between them: "Kim A, et al. (2021)" → "kim a et al 2021". */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  let out = ''
  let from = 0
  for (let at = 0; at < lower.length; at++) {
    const kind = classOf(lower.charCodeAt(at))
    if (kind === word) continue
    if (kind === astral) return lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    if (from < at) out += out === '' ? lower.slice(from, at) : ` ${lower.slice(from, at)}`
    from = at + 1
  }
  if (from < lower.length) out += out === '' ? lower.slice(from) : ` ${lower.slice(from)}`
  return out
}
