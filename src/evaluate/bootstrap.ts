import type { Rates, Tally } from './score.js'

/** Lower and upper end of a 95 % interval. */
export type Interval = readonly [number, number]

export interface Intervals {
  readonly precision: Interval
  readonly recall: Interval
  readonly f1: Interval
}

/** Documents drawn with replacement, `samples` times: places in the list, a sample after the other. The seed makes them the same every time. */
export function drawDocuments(count: number, { seed, samples }: { readonly seed: number; readonly samples: number }): Uint32Array {
  const random = generator(seed)
  return Uint32Array.from({ length: samples * count }, () => Math.floor(random() * count))
}

/** 95 % intervals of rates over drawn documents. */
export function intervalsOf(documents: readonly Tally[], draws: Uint32Array, ratesOf: (tally: Tally) => Rates): Intervals {
  const [tps, fps, fns] = [
    Int32Array.from(documents, ({ tp }) => tp),
    Int32Array.from(documents, ({ fp }) => fp),
    Int32Array.from(documents, ({ fn }) => fn),
  ]
  const rates: Rates[] = []
  for (let next = 0; next < draws.length;) {
    let tp = 0
    let fp = 0
    let fn = 0
    for (const end = next + documents.length; next < end; next++) {
      const drawn = draws[next] ?? 0
      tp += tps[drawn] ?? 0
      fp += fps[drawn] ?? 0
      fn += fns[drawn] ?? 0
    }
    rates.push(ratesOf({ tp, fp, fn }))
  }
  const interval = (of: keyof Rates): Interval => {
    const sorted = Float64Array.from(rates, (each) => each[of]).sort()
    const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0
    return [at(0.025), at(0.975)]
  }
  return { precision: interval('precision'), recall: interval('recall'), f1: interval('f1') }
}

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
function generator(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
