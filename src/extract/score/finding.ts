import type { Evidence } from '../../core/evidence.js'
import type { Warn } from '../../core/diagnostic.js'
import type { Span } from '../../core/span.js'
import type { Score } from '../../schema/score.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { hasGrade } from './grade.js'

/** A score as the extractor makes it: its id and most axes come later. */
export type FoundScore = Omit<Score, 'id' | 'section' | 'subject' | 'assertion' | 'temporality'>

interface Where {
  readonly evidence: Evidence
  readonly instrumentText: string
  readonly instrument: Span
  readonly value: Span
  readonly max?: Span
  readonly subscale?: string
  readonly time?: Score['time']
}

/** The finding for a result; one outside the instrument's checked limits is kept and reported. */
export function findingOf(instrument: Instrument, reading: Reading, where: Where, warn: Warn): FoundScore {
  const { text, value, low, high, components, grade, max } = reading
  const limit = max ?? (instrument.limits === 'checked' && where.subscale === undefined && grade === undefined ? instrument.max : undefined)
  if (where.subscale === undefined) checkLimits(instrument, reading, where, warn)
  return {
    kind: 'score',
    ...(where.time && { time: where.time }),
    evidence: where.evidence,
    instrument: {
      text: where.instrumentText,
      ...(instrument.id !== '' && { name: instrument.name, id: instrument.id }),
      ...(where.subscale !== undefined && { subscale: where.subscale }),
    },
    result: {
      text,
      ...(value !== undefined && { value }),
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      ...(components && Object.keys(components).length > 0 && { components: { ...components } }),
    },
    ...(limit !== undefined && { max: limit }),
    ...(grade !== undefined && { grade }),
    rules: rulesOf(reading, where),
    spans: { instrument: where.instrument, value: where.value, ...(where.max && { max: where.max }) },
  }
}

/** The rule that read each field. */
function rulesOf({ rule, max, grade }: Reading, { evidence, subscale, time }: Where): Record<string, string> {
  const value = rule ?? evidence.rule
  return {
    instrument: evidence.rule,
    result: value,
    ...(max !== undefined && { max: 'score/stated-maximum' }),
    ...(grade !== undefined && { grade: value }),
    ...(subscale !== undefined && { subscale: 'score/part-beside-name' }),
    ...(time && { time: 'score/minute-after-birth' }),
  }
}

function checkLimits(instrument: Instrument, reading: Reading, where: Where, warn: Warn): void {
  const checked = instrument.limits === 'checked'
  if (!checked && reading.max === undefined) return
  const min = checked ? instrument.min : undefined
  const max = checked ? instrument.max : reading.max
  for (const number of [reading.value, reading.low, reading.high]) {
    if (number === undefined || ((min === undefined || number >= min) && (max === undefined || number <= max))) continue
    warn('score-out-of-range', where.evidence, { instrument: instrument.name, value: number, min: min ?? 0, max: max ?? '' })
    return
  }
  if (checked && instrument.grades && reading.grade !== undefined && !hasGrade(instrument, reading.grade)) {
    warn('score-out-of-range', where.evidence, {
      instrument: instrument.name,
      value: reading.grade,
      min: instrument.grades[0] ?? '',
      max: instrument.grades.at(-1) ?? '',
    })
  }
}
