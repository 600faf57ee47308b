import type { Item } from '../item.js'

/** What a word says of an analyte. */
export type Verdict = 'normal' | 'elevated' | 'low' | 'positive' | 'negative' | 'abnormal'

/** A verdict and the words that say it; offsets are in the prose that was scanned. */
export interface Said {
  readonly verdict: Verdict
  readonly from: number
  readonly to: number
}

const verdicts: ReadonlySet<string> = new Set<Verdict>(['normal', 'elevated', 'low', 'positive', 'negative', 'abnormal'])

function isVerdict(cue: string): cue is Verdict {
  return verdicts.has(cue)
}

/** The verdict that an item says: "negative", not "upper limit". */
export function verdictOf(item: Item | undefined): Verdict | undefined {
  return item?.kind === 'cue' && isVerdict(item.cue) ? item.cue : undefined
}

/** What is said with a "not" before it: "not elevated". */
export function opposite(verdict: Verdict): Verdict {
  if (verdict === 'positive') return 'negative'
  if (verdict === 'negative') return 'positive'
  return verdict === 'normal' ? 'abnormal' : 'normal'
}
