import { choiceList } from '../../core/rule/rule.js'
import { readLetterAndNumber } from './class-and-points.js'
import { readComponents } from './coma.js'
import { readCount } from './count.js'
import { readClass, readGrade, readLetter, readLupusClass } from './grade.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { readPattern } from './reading.js'
import { mest, readGleason, readStage, readTnm } from './tumour.js'

/** An offset of a text at which a result of an instrument may begin. */
export interface ValuePlace {
  readonly instrument: Instrument
  readonly text: string
  readonly from: number
}

const isCounted = ({ instrument: { values } }: ValuePlace): boolean => values === 'integer' || values === 'decimal'

/** How results of instruments are written. */
export const values = choiceList<ValuePlace, Reading>(
  {
    name: 'score/lupus-class',
    choose: ({ instrument, text, from }) => (instrument.written === 'lupus-class' ? readLupusClass(text, from) : undefined),
    finds: ['The biopsy was ISN/RPS class ⟦IV⟧-G (A).'],
    leaves: ['The ISN/RPS class was not told.'],
  },
  {
    name: 'score/grade',
    choose: ({ instrument, text, from }) =>
      instrument.values === 'grade' && instrument.written === undefined ? readGrade(instrument, text, from) : undefined,
    finds: ['She was in NYHA class ⟦III⟧.', 'Colitis of CTCAE grade ⟦3⟧ followed.'],
    leaves: ['She was in NYHA class Q.'],
  },
  {
    name: 'score/letter',
    choose: ({ instrument, text, from }) =>
      instrument.values === 'letter' || (instrument.values === 'grade' && (instrument.grades ?? []).some((grade) => /^[A-EM]$/.test(grade)))
        ? readLetter(instrument, text, from)
        : undefined,
    finds: ['The tumour was BCLC stage ⟦C⟧.'],
    leaves: ['The tumour was BCLC stage unknown.'],
  },
  {
    name: 'score/gleason-sum',
    choose: ({ instrument, text, from }) => (instrument.values === 'gleason' ? readGleason(text, from) : undefined),
    finds: ['The Gleason score was ⟦4⟧ + 3 = 7.'],
    leaves: ['The Gleason score was 7.'],
  },
  {
    name: 'score/tumour-categories',
    choose: ({ instrument, text, from }) => (instrument.values === 'tnm' ? readTnm(text, from) : undefined),
    finds: ['The TNM category was ⟦T⟧2N0M0.'],
    leaves: ['The TNM classification was IIIA.'],
  },
  {
    name: 'score/tumour-stage',
    choose: ({ instrument, text, from }) => (instrument.values === 'tnm' ? readStage(text, from) : undefined),
    finds: ['The TNM classification was ⟦IIIA⟧.'],
    leaves: ['The TNM category was T2N0M0.'],
  },
  {
    name: 'score/oxford-categories',
    choose: ({ instrument, text, from }) => (instrument.values === 'mest' ? readPattern(text, from, mest) : undefined),
    finds: ['The Oxford MEST-C score was ⟦M⟧1 E0 S1 T0 C1.'],
    leaves: ['The Oxford MEST-C score was not given.'],
  },
  {
    name: 'score/coma-parts',
    choose: ({ instrument, text, from }) => (instrument.components === 'evm' ? readComponents(text, from) : undefined),
    finds: ['The GCS was ⟦E⟧3V4M5.'],
    leaves: ['The GCS was 12.'],
  },
  {
    name: 'score/class-and-points',
    choose: (place) =>
      isCounted(place) && place.instrument.grades ? readLetterAndNumber(place.instrument, place.text, place.from) : undefined,
    finds: ['It was Child-Pugh ⟦B⟧ (8 points).', 'The Child-Pugh score was ⟦10⟧ (class C).'],
    leaves: ['The Child-Pugh score was 10.'],
  },
  {
    name: 'score/points',
    choose: (place) =>
      isCounted(place) || place.instrument.values === 'gleason' ? readCount(place.instrument, place.text, place.from) : undefined,
    finds: ['The Barthel Index was ⟦45⟧.', 'He scored ⟦24⟧/30 on the MMSE.'],
    leaves: ['The Barthel Index was 45 mg.'],
  },
  {
    name: 'score/class-of-points',
    choose: (place) => (isCounted(place) && !place.instrument.grades ? readClass(place.text, place.from) : undefined),
    finds: ['PESI class ⟦IV⟧ was assigned.'],
    leaves: ['The PESI was 120.'],
  },
)
