import type { Lexicon } from '../../core/lexicon.js'
import { createLexicon } from '../../core/lexicon.js'
import type { Found } from '../../schema/extraction.js'
import cueData from './cues.json' with { type: 'json' }
import type { Place } from './measure.js'
import vitalData from './vitals.json' with { type: 'json' }

export type VitalFinding = Extract<Found, { kind: 'vital' }>
export type VitalName = VitalFinding['name']

/**
 * How much a word says: "heart rate" is sure; "T" and "rate" are weak and want a unit or company; "fever" implies a temperature;
 * "weighed" may be said of an organ; "measured 164 cm" is a height only beside a weight; "weight loss" wants "from … to …".
 */
export type Grade = 'sure' | 'weak' | 'implied' | 'weigh' | 'beside' | 'change'

/** A way to name a vital sign. */
export interface VitalTerm {
  readonly id: string
  readonly name: VitalName
  readonly grade: Grade
  readonly part?: 'systolic' | 'diastolic' | 'mean'
  /** What a condition says of its value: "fever" is a high temperature. */
  readonly reading?: 'low' | 'normal' | 'high'
  readonly terms: readonly string[]
  readonly exact?: readonly string[]
}

/** Words that decide what a number near a vital sign is. */
export type CueKind = 'change' | 'normal' | 'ordinal' | 'organ' | 'percentile' | 'range' | 'rival' | 'target'

/** A vital sign where a text names it; the condition that implied it or stands before it says how it is read: "tachycardia (HR 130)". */
export interface NamedVital extends Place {
  readonly term: VitalTerm
  readonly said?: NonNullable<VitalTerm['reading']>
}

export type Word =
  | {
      readonly kind: 'name'
      readonly id: string
      readonly terms: readonly string[]
      readonly exact?: readonly string[]
      readonly term: VitalTerm
    }
  | {
      readonly kind: 'cue'
      readonly id: string
      readonly terms: readonly string[]
      readonly exact?: readonly string[]
      readonly cue: CueKind
    }

const names: ReadonlySet<string> = new Set<VitalName>([
  'blood-pressure',
  'heart-rate',
  'respiratory-rate',
  'temperature',
  'oxygen-saturation',
  'weight',
  'height',
  'bmi',
  'head-circumference',
])
const grades: ReadonlySet<string> = new Set<Grade>(['sure', 'weak', 'implied', 'weigh', 'beside', 'change'])
const parts: ReadonlySet<string> = new Set(['systolic', 'diastolic', 'mean'])
const readings: ReadonlySet<string> = new Set(['low', 'normal', 'high'])
const cues: ReadonlySet<string> = new Set<CueKind>(['change', 'normal', 'ordinal', 'organ', 'percentile', 'range', 'rival', 'target'])

/** Every way to name a vital sign. */
export const vitalTerms: readonly VitalTerm[] = vitalData.entries.flatMap(
  ({ id, name, grade, part, reading, terms, exact }): VitalTerm[] =>
    isName(name) && isGrade(grade)
      ? [{ id, name, grade, ...(isPart(part) && { part }), ...(isReading(reading) && { reading }), terms, ...(exact && { exact }) }]
      : [],
)

/** Vital signs and cues in one lexicon: one pass over a sentence finds them all. */
export const words: Lexicon<Word> = createLexicon<Word>([
  ...vitalTerms.map((term): Word => ({ kind: 'name', id: term.id, terms: term.terms, ...(term.exact && { exact: term.exact }), term })),
  ...cueData.entries.flatMap(({ id, terms, exact }): Word[] =>
    isCue(id) ? [{ kind: 'cue', id: `cue-${id}`, terms, ...(exact && { exact }), cue: id }] : [],
  ),
])

/** The sure name of a vital sign, for values that are known without it: the pressure of "118/70 mmHg". */
export function plainTerm(name: VitalName): VitalTerm {
  return (
    vitalTerms.find((term) => term.name === name && term.grade === 'sure' && term.part === undefined) ?? {
      id: name,
      name,
      grade: 'sure',
      terms: [],
    }
  )
}

function isName(text: string): text is VitalName {
  return names.has(text)
}

function isGrade(text: string): text is Grade {
  return grades.has(text)
}

function isPart(text: string | undefined): text is NonNullable<VitalTerm['part']> {
  return text !== undefined && parts.has(text)
}

function isReading(text: string | undefined): text is NonNullable<VitalTerm['reading']> {
  return text !== undefined && readings.has(text)
}

function isCue(text: string): text is CueKind {
  return cues.has(text)
}
