export type Comparator = '<' | '<=' | '>' | '>=' | '~'

/** A number as papers print it: "12,300", "0,9", "12 300", "3.5", "·75". Not signed; a source string for patterns. */
export const numberSource = String.raw`\d{1,3}(?:[,\u2009\u202f\u00a0 ]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,·]\d+)?`

/** The value of a number as printed, or undefined: "12,300" → 12300, "0,9" → 0.9, "69.000" → 69. */
export function readNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u2009\u202f\u00a0]/g, '')
  if (!/^\d+(?:[.,·]\d+)*$/.test(bare)) return undefined
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''))
  const value = Number(bare.replace(/[,·]/, '.'))
  return Number.isFinite(value) ? value : undefined
}
