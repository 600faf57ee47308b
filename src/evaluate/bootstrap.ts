import type { Rates, Tally } from './score.js'

/** Lower and upper end of a 95 % interval. */
export type Interval = readonly [number, number]

/** 95 % intervals of rates by drawing documents with replacement; the seed makes them the same every time. */
export function resample(
  documents: readonly Tally[],
  ratesOf: (tally: Tally) => Rates,
  { seed, samples }: { readonly seed: number; readonly samples: number },
): { readonly precision: Interval; readonly recall: Interval; readonly f1: Interval } {
  const random = generator(seed)
  const drawn: Rates[] = []
  for (let sample = 0; sample < samples; sample++) {
    let tp = 0
    let fp = 0
    let fn = 0
    for (let draw = 0; draw < documents.length; draw++) {
      const document = documents[Math.floor(random() * documents.length)]
      if (!document) continue
      tp += document.tp
      fp += document.fp
      fn += document.fn
    }
    drawn.push(ratesOf({ tp, fp, fn }))
  }
  const interval = (rate: keyof Rates): Interval => {
    const sorted = Float64Array.from(drawn, (rates) => rates[rate]).sort()
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0
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
