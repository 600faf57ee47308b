/**
 * The words of a prose as lexicons see them, in parallel arrays. A key is lower-cased, without diacritics and apostrophes, and is
 * cut where letters meet digits ("CD4" → "cd", "4"). White space and hyphens separate and are not tokens; other marks are one each.
 */
export interface Tokens {
  readonly keys: readonly string[]
  readonly froms: readonly number[]
  readonly tos: readonly number[]
  /** What stands before each token. */
  readonly gaps: readonly Gap[]
}

export type Gap = 'none' | 'hyphen' | 'space'

const wordPattern = /[\p{L}\p{M}]+(?:['’ʼ´][\p{L}\p{M}]+)*|\p{N}+|[^\p{L}\p{M}\p{N}\s\-‐‑‒–—−\u00ad\u200b]/gu
const nonAscii = /[^\x00-\x7f]/
const foldable = /[\p{M}'’ʼ´]/gu

/** The tokens of a text: "C-reactive protein (CRP)" → c, reactive, protein, (, crp, ). */
export function tokenize(text: string): Tokens {
  const keys: string[] = []
  const froms: number[] = []
  const tos: number[] = []
  const gaps: Gap[] = []
  let end = 0
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const from = match.index
    keys.push(foldKey(match[0]))
    froms.push(from)
    gaps.push(gapBetween(text, end, from))
    end = from + match[0].length
    tos.push(end)
  }
  return { keys, froms, tos, gaps }
}

/** The form under which a word is looked up: "Sjögren’s" → "sjogrens". */
export function foldKey(word: string): string {
  const lower = word.toLowerCase()
  if (nonAscii.test(lower)) return lower.normalize('NFKD').replace(foldable, '').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l')
  return lower.includes("'") ? lower.replaceAll("'", '') : lower
}

function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return 'none'
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x2028 || code === 0x3000) return 'space'
  }
  return 'hyphen'
}
