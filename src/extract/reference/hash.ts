/** The hash of an empty text. */
export const hashSeed = 0x811c9dc5 | 0

/** One more character in a hash. */
export function hashMore(hash: number, code: number): number {
  const next = Math.imul(hash ^ code, 0x01000193)
  return next ^ (next >>> 15)
}

/** The hash of a text ("lancet"). */
export function hashOf(text: string): number {
  let hash = hashSeed
  for (let i = 0; i < text.length; i++) hash = hashMore(hash, text.charCodeAt(i))
  return hash
}
