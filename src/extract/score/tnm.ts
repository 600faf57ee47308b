import { unnamedInstrument } from './instrument.js'
import type { Scored } from './scored.js'
import { readTnm } from './tumour.js'

const start = /(?<![\p{L}\d])[cpyra]{0,3}T(?:[0-4xX]|is)/gu

/** Tumour stages that stand by themselves: "staged pT2N1M0". */
export function tumourStages(text: string, taken: readonly Scored[]): Scored[] {
  const instrument = unnamedInstrument('tnm')
  if (!instrument || !/T[0-4xXi]/.test(text)) return []
  const found: Scored[] = []
  for (const match of text.matchAll(start)) {
    const reading = readTnm(text, match.index)
    if (!reading || taken.some((other) => other.reading.from < reading.to && reading.from < other.reading.to)) continue
    found.push({ rule: 'score/tnm', instrument, nameFrom: reading.from, nameTo: reading.to, reading })
  }
  return found
}
