import { refusalList } from '../../core/rule/rule.js'
import { hasGrade } from './grade.js'
import type { Instrument } from './instrument.js'
import type { Pair } from './pair.js'
import type { Reading } from './reading.js'
import { isTaken } from './scored.js'

const isFar = ({ direct, linked, reading, way }: Pair): boolean =>
  !direct && !linked && !(reading.marked && way.others < 3 && reading.grade === undefined)

/** What is no result of the name before it. */
export const pairRefusals = refusalList<Pair>(
  {
    name: 'score/far-in-predicate',
    when: (pair) => isFar(pair) && (pair.way.verb || pair.name.mention.instrument.values !== 'integer'),
    finds: ['The GCS was kept ⟦7⟧: 12 points.'],
    leaves: ['The GCS was 7.'],
  },
  {
    name: 'score/number-of-other',
    when: isFar,
    finds: ['The NIHSS told over phone line ⟦5⟧ was 12.'],
    leaves: ['The NIHSS was 12.'],
  },
  {
    name: 'score/weak-name-far',
    when: ({ name, direct }) => name.mention.weak && !direct,
    finds: ['The ASA tablets score of ⟦2⟧ was seen.'],
    leaves: ['The ASA score was 2.'],
  },
  {
    name: 'score/weak-name-alone',
    when: (pair) => {
      const { name, way, direct, reading } = pair
      return (
        name.mention.weak && !way.noun && !(direct && (reading.marked || (hasCompany(pair) && inLimits(name.mention.instrument, reading))))
      )
    },
    finds: ['He took ASA ⟦2⟧.'],
    leaves: ['He was ASA class 2.'],
  },
  {
    name: 'score/flattened-citation',
    // "infants 4 ." is a citation that lost its superscript.
    when: ({ state: { text }, name, at, reading, direct, linked }) =>
      reading.value !== undefined &&
      !reading.marked &&
      direct &&
      !linked &&
      at === name.next &&
      /^\s[.,;]/.test(text.slice(reading.end, reading.end + 2)) &&
      /\s/.test(text[reading.from - 1] ?? ''),
    finds: ['It was rated with the Naranjo scale ⟦4⟧ .'],
    leaves: ['Naranjo scale 4.'],
  },
  {
    name: 'score/taken',
    when: ({ state, reading }) => isTaken(state.readings, reading),
    finds: ['The Child-Pugh score was 10 (Child-Pugh class ⟦C⟧).'],
    leaves: ['He scored 24/30 on the MMSE; MoCA was 19.'],
  },
  {
    name: 'score/number-of-gene',
    // "MRS2" is a gene; "GCS15" is a score.
    when: ({ name: { mention }, reading }) =>
      mention.gluedAfter && reading.from === mention.to && !(mention.instrument.components !== undefined && (reading.value ?? 0) >= 3),
    finds: ['The MRS⟦2⟧ gene was sequenced.'],
    leaves: ['He arrived with GCS15.'],
  },
)

/** Refusals after which a name still waits: the number is of something else. */
export const passing: ReadonlySet<string> = new Set(['score/number-of-other'])

/** Whether another instrument is named without doubt in the sentence. */
function hasCompany({ state: { row }, name }: Pair): boolean {
  return row.names.filter((other) => other && !other.mention.weak).length > (name.mention.weak ? 0 : 1)
}

function inLimits(instrument: Instrument, { value, grade }: Reading): boolean {
  const { min = 0, max } = instrument
  if (grade !== undefined) return hasGrade(instrument, grade)
  return value !== undefined && value >= min && max !== undefined && value <= max
}
