/** Numbers filed under hashes: a large table is filled in a few milliseconds, without a string for each key. */
export interface HashTable {
  readonly add: (hash: number, value: number) => void
  /** The first value under the hash that passes the test ("lancet" → its second hash). */
  readonly find: (hash: number, test: (value: number) => boolean) => number | undefined
}

/** A table with room for half of `size` values; `size` is a power of two. */
export function createHashTable(size: number): HashTable {
  const hashes = new Int32Array(size)
  const values = new Int32Array(size).fill(-1)
  const mask = size - 1
  return {
    add(hash, value) {
      let at = hash & mask
      while (values[at] !== -1) {
        if (hashes[at] === hash && values[at] === value) return
        at = (at + 1) & mask
      }
      hashes[at] = hash
      values[at] = value
    },
    find(hash, test) {
      for (let at = hash & mask; values[at] !== -1; at = (at + 1) & mask) {
        const value = values[at]
        if (hashes[at] === hash && value !== undefined && test(value)) return value
      }
      return undefined
    },
  }
}

/** The hash of an empty text, with which `mix` begins. */
export const seed = 0x811c9dc5 | 0

/** One more character in a hash. */
export const mix = (hash: number, code: number): number => {
  const next = Math.imul(hash ^ code, 0x01000193)
  return next ^ (next >>> 15)
}

/** The hash of a whole text ("lancet"). */
export function hashOf(text: string): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i))
  return hash
}
