import type { MatcherName } from './matcher.js'

/** A field of a finding and how it is judged. */
export interface FieldRubric {
  /** Its row in the score: "unit". */
  readonly name: string
  /** Its key in the gold. */
  readonly gold: string
  /** Where the record has it; one of them being right is enough. For `overlap` and `exact` names of `spans`. */
  readonly record: readonly string[]
  readonly as: MatcherName
  /** Reported, but a finding with it wrong still counts as right in every field. */
  readonly advisory?: true
  /** A value in the record that the gold does not state is an error; otherwise it is left open. */
  readonly closed?: true
  /** Where the record says that it inferred the value: unstated in the gold, it is left open all the same. */
  readonly inferred?: string
}

/** How findings of one kind are matched with gold and judged. */
export interface KindRubric {
  /** Its name in the gold and its row in the score. */
  readonly kind: string
  /** The kinds of the record that may match it. */
  readonly predicted: readonly string[]
  /** What a finding hangs on: the first of these keys in the gold, and the span of the record. */
  readonly anchor: { readonly gold: readonly string[]; readonly span: string }
  /** What must agree besides the place; nothing for a finding that is its place (a drug). */
  readonly agree?: { readonly gold: string; readonly record: readonly string[] }
  /** Findings that are counted in a row of their own: those with `gold` stated, or with the record's `having` and without `lacking`. */
  readonly apart?: { readonly name: string; readonly gold: string; readonly having: string; readonly lacking: string }
  readonly fields: readonly FieldRubric[]
  /** Spans of the record besides the anchor, for formats that mark words. */
  readonly parts?: readonly string[]
  /** Only findings whose value as written passes are counted, on both sides. */
  readonly textual?: RegExp
  /** Annotated by every `case-gold/1` that does not say otherwise. */
  readonly usual?: true
}

const ofPatient: FieldRubric = { name: 'case', gold: 'case', record: ['case'], as: 'case', advisory: true }

const measured: readonly FieldRubric[] = [
  { name: 'unit', gold: 'unit', record: ['unit.text', 'unit.ucum'], as: 'unit', closed: true },
  { name: 'unit-as-written', gold: 'unit', record: ['unit.text'], as: 'written', advisory: true },
  { name: 'comparator', gold: 'comparator', record: ['comparator'], as: 'code', closed: true },
  { name: 'reference-range', gold: 'ref', record: ['referenceRange'], as: 'range', closed: true },
]

const place: FieldRubric = { name: 'span', gold: 'anchor', record: ['value'], as: 'exact', advisory: true }

const value = { gold: 'value', record: ['result.text', 'result.value', 'grade'] }

/** What every kind and field of `case-gold/1` means: the one place of the evaluation that names them. */
export const rubric: readonly KindRubric[] = [
  {
    kind: 'lab',
    predicted: ['lab'],
    usual: true,
    parts: ['analyte', 'specimen', 'comparator', 'unit', 'referenceRange'],
    anchor: { gold: ['value'], span: 'value' },
    agree: value,
    apart: { name: 'lab-qualitative', gold: 'qualitative', having: 'result.qualitative', lacking: 'result.value' },
    fields: [
      { name: 'analyte', gold: 'analyte', record: ['analyte.text', 'analyte.name'], as: 'name' },
      { name: 'qualitative', gold: 'qualitative', record: ['result.qualitative'], as: 'code' },
      ...measured,
      place,
      ofPatient,
    ],
  },
  {
    kind: 'vital',
    predicted: ['vital'],
    usual: true,
    parts: ['name', 'comparator', 'unit', 'referenceRange'],
    anchor: { gold: ['value'], span: 'value' },
    agree: value,
    fields: [{ name: 'name', gold: 'name', record: ['name'], as: 'code' }, ...measured, place, ofPatient],
  },
  {
    kind: 'measurement',
    predicted: ['measurement'],
    parts: ['measure', 'site', 'unit', 'referenceRange'],
    anchor: { gold: ['value'], span: 'value' },
    agree: value,
    fields: [
      { name: 'measure', gold: 'measure', record: ['measure.text', 'measure.name', 'site.text'], as: 'name' },
      ...measured,
      place,
      ofPatient,
    ],
  },
  {
    kind: 'score',
    predicted: ['score'],
    usual: true,
    parts: ['instrument', 'max'],
    anchor: { gold: ['value'], span: 'value' },
    agree: value,
    fields: [
      { name: 'instrument', gold: 'instrument', record: ['instrument.text', 'instrument.name'], as: 'name' },
      { name: 'max', gold: 'max', record: ['max'], as: 'number' },
      place,
      ofPatient,
    ],
  },
  {
    kind: 'drug',
    predicted: ['drug'],
    usual: true,
    parts: ['dose', 'concentration', 'route', 'frequency', 'duration', 'form', 'indication'],
    anchor: { gold: ['drug'], span: 'drug' },
    fields: [
      { name: 'drug', gold: 'drug', record: ['drug.text', 'drug.name'], as: 'name', advisory: true },
      { name: 'dose', gold: 'dose', record: ['dose.text', 'concentration.text'], as: 'name', closed: true },
      { name: 'route', gold: 'route', record: ['route.text'], as: 'name', closed: true, inferred: 'route.basis' },
      { name: 'frequency', gold: 'frequency', record: ['frequency.text'], as: 'name', closed: true },
      { name: 'duration', gold: 'duration', record: ['duration.text'], as: 'name', closed: true },
      { name: 'given', gold: 'given', record: ['assertion'], as: 'denied' },
      { name: 'event', gold: 'event', record: ['event.type'], as: 'code', advisory: true, closed: true },
      { ...place, record: ['drug'] },
      ofPatient,
    ],
  },
]

/** Fields of a patient, judged in order of the cases. */
export const caseFields: readonly FieldRubric[] = [
  { name: 'age', gold: 'age', record: ['age.value'], as: 'code' },
  { name: 'sex', gold: 'sex', record: ['sex.value'], as: 'code' },
]
