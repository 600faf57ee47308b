import { isAbbreviatedWord } from './journal.js'

/** A place where one part of a reference may end and the next begin. */
export interface Boundary {
  /** End of the part before. */
  readonly at: number
  /** Start of the part behind. */
  readonly next: number
  readonly kind: 'stop' | 'abbreviation' | 'quote' | 'taken' | 'comma' | 'colon' | 'space'
}

const sign = /[.?!]+["”’'»)\]]{0,2}(?=[\s\u0001]|$)|[.](?=\p{Lu}\p{Ll}{3})|,?["”»][,.]?(?=[\s\u0001]|$)|\u0001+|[,;](?=\s)|:(?=\s)/gu
const abbreviations = new Set(
  'vs al no nos vol vols st dr mr mrs prof spp sp var subsp ssp cf eg ie ca approx fig inc ltd co corp jr sr ed eds pp p et ser pt sect chap ch rev suppl dept univ proc trans int conf symp natl'.split(
    ' ',
  ),
)

/** All places between from and to where a part may end, in order. */
export function boundaries(text: string, from: number, to: number): readonly Boundary[] {
  const found: Boundary[] = []
  sign.lastIndex = from
  for (let match = sign.exec(text); match && match.index < to; match = sign.exec(text)) {
    const mark = match[0]
    const end = match.index + mark.length
    let next = end
    while (next < to && /[\s\u0001]/.test(text.charAt(next))) next++
    found.push({ at: end, next, kind: kindOf(text, match.index, mark, from) })
  }
  return found
}

function kindOf(text: string, at: number, mark: string, from: number): Boundary['kind'] {
  const first = mark.charAt(0)
  if (first === '\u0001') return 'taken'
  if (/["”»]/.test(mark)) return 'quote'
  if (first === ':') return 'colon'
  if (first === ',' || first === ';') return 'comma'
  if (first !== '.') return 'stop'
  return isAbbreviation(text, at, from) ? 'abbreviation' : 'stop'
}

/** Whether the full stop at `at` ends an abbreviation: "J.", "vs.", "St." or a word that goes on in lower case. */
function isAbbreviation(text: string, at: number, from: number): boolean {
  let start = at
  while (start > 0 && /[\p{L}\p{M}]/u.test(text.charAt(start - 1)) && at - start < 12) start--
  const word = text.slice(start, at)
  if (word.length === 0) return false
  // "Gout today. II. Acta Med"
  if (/^[IVX]{1,4}$/.test(word) && /[.,:]\s$/.test(text.slice(Math.max(from, start - 2), start))) return false
  if (word.length === 1) return !/[\p{L}\p{N}-]/u.test(text.charAt(start - 1)) || text.charAt(start - 1) === '.'
  // ", Math. Programming", ". Proc. Natl": a short word on its own.
  // The first word is a title rather than a part of one: "Gout. Br J Clin Pharmacol".
  if (text.slice(from, start).trim() === '' && word.length > 3) return false
  if (
    word.length <= 6 &&
    /\p{Lu}/u.test(word.charAt(0)) &&
    (isAbbreviatedWord(word) || /^\s\p{Lu}\p{L}{1,6}\./u.test(text.slice(at + 1, at + 10))) &&
    /[,."”»\u0001]\s?$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return true
  return abbreviations.has(word.toLowerCase()) || /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))
}
