import { describe, expect, test } from 'vitest'
import { contextOf } from '../../src/index.js'
import { buildRecord } from '../../src/pipeline.js'
import { marked } from '../marked.js'
import { sourceFor } from '../source.js'

const axes = (sentence: string, section = 'Case report'): string => {
  const { text, spans } = marked(`## ${section}\n\n${sentence}\n`)
  const [only] = contextOf(text, spans)
  return `${only?.assertion} ${only?.subject} ${only?.temporality}`
}

describe('of the patient, now', () => {
  test.each([
    ['She had ⟦fever⟧ and cough.', 'affirmed'],
    ['He denied cough, vomiting or ⟦chest pain⟧.', 'negated'],
    ['No fever, cough or ⟦rash⟧ was present.', 'negated'],
    ['There was no fever but ⟦cough⟧ persisted.', 'affirmed'],
    ['The swab was negative for ⟦influenza A⟧.', 'negated'],
    ['⟦Tuberculosis⟧ was ruled out.', 'negated'],
    ['⟦Tuberculosis⟧ could not be ruled out.', 'possible'],
    ['There was no increase of the ⟦oedema⟧.', 'affirmed'],
    ['Cultures grew gram-negative ⟦rods⟧.', 'affirmed'],
    ['⟦Methotrexate⟧ was not given.', 'negated'],
    ['The findings were suspicious for ⟦lymphoma⟧.', 'possible'],
    ['Return if ⟦fever⟧ recurs.', 'hypothetical'],
    ['Not only ⟦fever⟧ but also rash was noted.', 'affirmed'],
    ['The review was -ve for ⟦bleeding⟧.', 'negated'],
    ['There was no evidence of bleeding, the patient was ⟦stable⟧.', 'affirmed'],
    ['An ⟦old infarct⟧ was seen with negative T waves.', 'affirmed'],
    ['Because an abscess was not excluded, ⟦clindamycin⟧ was given.', 'affirmed'],
    ['Because ⟦an abscess⟧ was not excluded, clindamycin was given.', 'possible'],
    ['Because a possible stroke was seen, ⟦alteplase⟧ was used.', 'affirmed'],
    ['Because no fever, cough or ⟦rash⟧ was seen, she went home.', 'negated'],
    ['Because of possible otitis, mastoiditis or sinusitis, ⟦cefuroxime⟧ was given.', 'affirmed'],
    ['Because of possible otitis, mastoiditis or ⟦sinusitis⟧, cefuroxime was given.', 'possible'],
    ['Considering that most of it is not absorbed, the dose of ⟦digoxin⟧ was doubled.', 'affirmed'],
    ['If the swelling returns, ⟦prednisone⟧ is to be taken.', 'hypothetical'],
    ['Splints and ⟦ibuprofen⟧ were ordered and codeine was refused.', 'affirmed'],
    ['Splints and ibuprofen were ordered and ⟦codeine⟧ was refused.', 'negated'],
    ['⟦Surgery⟧ was proposed and later was refused.', 'negated'],
    ['She left without a rash after treatment with ⟦penicillin⟧.', 'affirmed'],
    ['She left without ⟦a rash⟧ after treatment with penicillin.', 'negated'],
    ['We cannot exclude a reaction to the ⟦plasma⟧ that she had received.', 'affirmed'],
    ['We cannot exclude ⟦a reaction⟧ to the serum.', 'possible'],
    ['Cefepime for presumed ⟦cholangitis⟧, together with fluids, was given.', 'possible'],
    ['Cefepime for presumed cholangitis, together with ⟦dopamine⟧, was given.', 'affirmed'],
    ['Considering her raised ⟦calcium⟧, a scan was made.', 'affirmed'],
  ])('%j is %s', (sentence, assertion) => expect(axes(sentence)).toBe(`${assertion} patient current`))
})

describe('of the past, of others', () => {
  test.each([
    ['She had a history of ⟦asthma⟧.', 'affirmed patient historical'],
    ['She presented with a two-day history of ⟦vomiting⟧.', 'affirmed patient current'],
    ['There was no history of ⟦asthma⟧.', 'negated patient historical'],
    ['She had no known ⟦drug allergies⟧.', 'negated patient historical'],
    ['He had a history of gout and denied recent ⟦vomiting⟧.', 'negated patient current'],
    ['She had a history of gastrectomy, with ⟦malnutrition⟧.', 'affirmed patient current'],
    ['Social history: she was a ⟦smoker⟧.', 'affirmed patient historical'],
    ['The patient had a ⟦chronically low platelet count⟧.', 'affirmed patient historical'],
    ['Family history: he was told of ⟦gout⟧.', 'affirmed relative historical'],
    ['⟦Pneumonia⟧ had occurred two years ago.', 'affirmed patient historical'],
    ['His family history of ⟦gout⟧ was noted.', 'affirmed relative historical'],
    ['Her father had ⟦diabetes⟧.', 'affirmed relative current'],
    ['Both of her brothers, who were well, had ⟦a ferritin⟧ of 800.', 'affirmed relative current'],
    ['The niece’s ⟦haemoglobin⟧ was 9.', 'affirmed relative current'],
    ['His surgeon, who was called, saw ⟦a fistula⟧.', 'affirmed patient current'],
    ['There was no family history of ⟦gout⟧.', 'negated relative historical'],
  ])('%j is %s', (sentence, expected) => expect(axes(sentence)).toBe(expected))

  test.each([
    ['⟦Calcinosis⟧ occurs in 40% of children.', 'literature'],
    ['In our patient ⟦calcinosis⟧ improved.', 'patient'],
  ])('in a discussion %j is of the %s', (sentence, subject) => expect(axes(sentence, 'Discussion')).toBe(`affirmed ${subject} current`))
})

describe('"maternal" is said', () => {
  const subjects = (age: string): (string | undefined)[] =>
    buildRecord(
      sourceFor(`## Case report\n\nA ${age} was admitted. Maternal haemoglobin was 10.2 g/dL. Haemoglobin was 9.1 g/dL.\n`),
    ).findings.lab.map(({ subject }) => subject)

  test('of the mother of a child', () => expect(subjects('3-month-old boy')).toEqual(['relative', 'patient']))
  test('of the patient who is pregnant', () => expect(subjects('31-year-old pregnant woman')).toEqual(['patient', 'patient']))
})
