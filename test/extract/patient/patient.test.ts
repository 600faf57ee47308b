import { describe, expect, test } from 'vitest'
import { agesIn } from '../../../src/extract/patient/age.js'
import { patientsIn, short } from './read.js'

describe('ages', () => {
  test.each([
    ['A 63-year-old man came in.', ['P63Y person']],
    ['a 54-yr-old woman', ['P54Y person']],
    ['A 23 year old male', ['P23Y person']],
    ['The patient, 27 years old, was well.', ['P27Y person']],
    ['A 70–year–old woman', ['P70Y person']],
    ['A sixty-five-year-old farmer', ['P65Y person']],
    ['a 14-month-old girl', ['P14M person']],
    ['a 2-day-old neonate', ['P2D person']],
    ['a 6-week-old infant', ['P6W person']],
    ['a 4-year-6-month-old boy', ['P4Y6M person']],
    ['aged 3 years and 10 months', ['P3Y10M person']],
    ['a 3 ½ year old girl', ['P3Y6M person']],
    ['a one-and-a-half-year-old boy', ['P1Y6M person']],
    ['A woman aged 63 was seen.', ['P63Y person']],
    ['Age: 45 years', ['P45Y person']],
    ['a 72 y/o man', ['P72Y person']],
    ['A 43M with chest pain', ['P43Y person']],
    ['A 49 years gentleman', ['P49Y person']],
    ['in her early thirties', ['P30Y person']],
    ['A male in his 60s', ['P60Y person']],
    ['A newborn boy was delivered.', ['P0D person']],
    ['He presented at the age of 5 years.', ['P5Y event presentation']],
    ['She was first seen at 3 years and 2 months because of rash.', ['P3Y2M event presentation']],
    ['Crohn disease was diagnosed at 19 years of age.', ['P19Y event diagnosis']],
    ['Seizures began at the age of 7.', ['P7Y event onset']],
    ['He died at the age of 71.', ['P71Y event death']],
  ])('%j', (text, expected) => {
    expect(agesIn(text).map(({ value, use, at }) => [value, use, at].filter((part) => part !== undefined).join(' '))).toEqual(expected)
  })

  test.each([
    'It occurs in people older than 50 years old.',
    'Patients aged 18–65 were enrolled.',
    'She had asthma for 20 years.',
    'Five years later he was well.',
    'The newborn screening was normal.',
    'Follow-up at 6 months of treatment.',
  ])('leaves %j alone', (text) => expect(agesIn(text)).toEqual([]))

  test('"in her early thirties" is approximate', () => {
    expect(agesIn('in her early thirties')).toMatchObject([{ value: 'P30Y', approximate: true }])
  })
})

const report = (narrative: string, abstract = ''): string =>
  `# A title\n\n${abstract && `## Abstract\n\n${abstract}\n\n`}## Introduction\n\nThe disease is rare. Little is known of it.\n\n## Case report\n\n${narrative}\n\n## Discussion\n\nA 20-year-old man was described by others. He died.\n`

describe('one patient', () => {
  test.each([
    ['A 47-year-old woman presented with fever.', 'P47Y female'],
    ['The patient was a 61-year-old right-handed Japanese male.', 'P61Y male'],
    ['A 54-year-old patient was admitted. He had no history of note.', 'P54Y male'],
    ['A 45-year-old M was admitted with cough.', 'P45Y male'],
    ['A 60-year-old patient had an mRS of 3.', 'P60Y -'],
    ['A 60-year-old patient had MR imaging.', 'P60Y -'],
    ['A 60-year-old patient had MS.', 'P60Y -'],
    ['A 60-year-old patient had HER2-positive breast cancer; HER-3 was lost.', 'P60Y -'],
    ['A 60-year-old patient had a tumour. HE staining showed necrosis.', 'P60Y -'],
    ['A 60-year-old patient had a block below the bundle of His. The His bundle was mapped.', 'P60Y -'],
    ['A 60-year-old patient received a kidney of a male donor.', 'P60Y -'],
    ['A 60-YEAR-OLD PATIENT WAS ILL. SHE DIED.', 'P60Y female'],
    ['A 60-year-old patient did miss a dose.', 'P60Y -'],
    ['A 60-year-old patient had MRS of the brain. She was pale.', 'P60Y female'],
    ['Mr. X, a 60-year-old patient, was pale.', 'P60Y male'],
    ['A 67 y/o F presented.', 'P67Y female'],
    ['A Caucasian boy presented at the age of 3 years and 10 months with malaise.', 'P3Y10M male'],
    ['A 52-year-old grandmother of two had fever.', 'P52Y female'],
    ['A 34-year-old gravida 3 was referred.', 'P34Y female'],
    ['Mrs. L. K., a 67-year-old housewife, fell.', 'P67Y female'],
    ['A 30-year-old patient came with his mother. He was pale.', 'P30Y male'],
    ['A 28-year-old man was found by his 31-year-old wife. She called for help.', 'P28Y male'],
    ['The boy was well until his 40-year-old father had chickenpox. He was 4 years old.', 'P4Y male'],
    ['A girl was born at term to a 31-year-old gravida 2. She was 9 days old when she came.', 'P9D female'],
    ['A male in his early 60s was found dead.', '~P60Y male'],
  ])('%j', (narrative, expected) => expect(patientsIn(report(narrative)).cases.map(short)).toEqual([expected]))

  test('the abstract tells what the narrative leaves out', () => {
    expect(
      patientsIn(report('The patient came with fever. She was ill.', 'We report a 44-year-old woman with fever.')).cases.map(short),
    ).toEqual(['P44Y female'])
  })

  test('a narrative that begins years before', () => {
    const text = report(
      'In 2015, a 51-year-old man had a stroke. Six years later he came with chest pain.',
      'A 57-year-old man with an old stroke had chest pain.',
    )
    expect(patientsIn(text).cases.map(short)).toEqual(['P57Y male'])
  })

  test.each<[string, string[]]>([
    ['Her weakness began at the age of 12 and myotonia was diagnosed later.', ['P12Y onset']],
    ['He was diagnosed with asthma at the age of 5, after wheezing had begun early.', ['P5Y diagnosis']],
    ['At the age of 6 years he was diagnosed with epilepsy.', ['P6Y diagnosis']],
    ['She first fainted at the age of 9 and was diagnosed with epilepsy.', ['P9Y onset']],
    ['His mother noticed the limp at the age of 2 years.', ['P2Y onset']],
    ['He was last seen at the age of 61 years.', ['P61Y follow-up']],
    ['Her elder brother had the same cough and after many admissions died at the age of 20 years.', []],
    ['One sister had died at the age of 1 month.', []],
    ['Two uncles were diagnosed at the age of 40 years.', []],
  ])('%s', (sentence, expected) => {
    const [only] = patientsIn(report(`A 60-year-old woman came with cough. ${sentence}`)).cases
    expect((only?.ages ?? []).map(({ value, at }) => `${value} ${at ?? '-'}`)).toEqual(expected)
  })

  test.each([
    'A newborn boy was delivered at 31 weeks and weighed 1,500 g.',
    'A 3-day-old girl was born at a gestational age of 31 weeks.',
    'A 4-month-old boy, born prematurely at 31 weeks, had a cough.',
  ])('age at birth: %s', (sentence) => {
    expect(patientsIn(report(sentence)).cases[0]?.ages).toMatchObject([{ value: 'P31W', at: 'gestation' }])
  })

  test('other ages say what they are', () => {
    const [only] = patientsIn(report('A 33-year-old woman came. Lupus had been diagnosed at the age of 19.')).cases
    expect(only?.ages).toMatchObject([{ value: 'P19Y', at: 'diagnosis' }])
  })

  test('evidence is the words that decided', () => {
    const [only] = patientsIn(report('A 54-year-old Korean patient was admitted. She was pale.')).cases
    expect([only?.age?.evidence.quote, only?.sex?.evidence.quote, only?.ethnicity?.value]).toEqual(['54-year-old', 'She', 'Korean'])
  })

  test('a report that contradicts itself', () => {
    expect(patientsIn(report('A 40-year-old man was admitted. She was pale. She had fever. Her pulse was 90.')).codes).toEqual([
      'case-sex-conflict',
    ])
  })
})

describe('several patients', () => {
  test.each([
    ['headings', '### Case 1\n\nA 4-year-old boy came.\n\n### Case 2\n\nA 6-year-old girl came.', ['P4Y male', 'P6Y female']],
    [
      'headings with letters',
      '### Patient A\n\nA 41-year-old man came.\n\n#### Treatment\n\nHe got rest.\n\n### Patient B\n\nA 39-year-old man came.',
      ['P41Y male', 'P39Y male'],
    ],
    [
      'run-in labels',
      '**Case 1.** A 4-year-old boy came.\n\nHe was pale.\n\n**Case 2.** A 6-year-old girl came.',
      ['P4Y male', 'P6Y female'],
    ],
    [
      'ordinals',
      'The first patient was a 30-year-old man with fever. He had been well.\n\nThe second patient was a 31-year-old woman. She had been ill.',
      ['P30Y male', 'P31Y female'],
    ],
    [
      'introductions',
      'A 30-year-old man came with fever.\n\nHe was treated.\n\nA 45-year-old woman came with cough.',
      ['P30Y male', 'P45Y female'],
    ],
    [
      'brothers',
      '### The elder brother\n\nA 14-year-old boy came.\n\n### The younger brother\n\nHis 5-year-old brother was examined.',
      ['P14Y male', 'P5Y male'],
    ],
    ['a group', 'Two brothers aged 4 and 6 years came with fever. Both were pale.', ['P4Y male', 'P6Y male']],
    [
      'a mother and her newborn',
      'A 34-year-old woman was in labour. She delivered a female infant with Apgar scores of 8 and 9.',
      ['P34Y female', '- female'],
    ],
  ])('%s', (_name, narrative, expected) => expect(patientsIn(report(narrative)).cases.map(short)).toEqual(expected))

  test.each([
    ['a relative', 'A 30-year-old man came. His 55-year-old mother has the same disease.'],
    ['a donor', 'A 30-year-old man was transplanted.\n\nA 25-year-old donor, his brother, was healthy.'],
    ['a delivery without a described child', 'A 30-year-old woman came. She delivered a healthy baby.'],
    ['the same patient again', 'A 30-year-old man came.\n\nA 30-year-old man, as said, was treated.'],
  ])('not %s', (_name, narrative) => expect(patientsIn(report(narrative)).cases).toHaveLength(1))

  test('none in a text without patients', () => {
    expect(patientsIn('# A review\n\n## Introduction\n\nThe disease is rare.\n\n## Methods\n\nWe searched databases.\n').cases).toEqual([])
  })

  test('each is told by its own text', () => {
    const source = report('### Case 1\n\nA 4-year-old boy came.\n\n### Case 2\n\nA 6-year-old girl came.')
    const told = patientsIn(source).cases.map(({ label, narrative }) => [
      label,
      narrative?.map(({ start, end }) => source.slice(start, end)).join(' … '),
    ])
    expect(told).toEqual([
      ['Case 1', expect.stringContaining('boy')],
      ['Case 2', expect.stringContaining('girl')],
    ])
  })

  test('age and sex from a table of the patients', () => {
    const table = '| | Case 1 | Case 2 |\n|---|---|---|\n| Age (years) | 7 | 9 |\n| Sex | M | F |'
    expect(
      patientsIn(
        report(
          `### Case 1\n\nFever had begun in May.\n\n### Case 2\n\nCough had begun in June.\n\n${table}`,
          'We tell two children, the older 9 years old.',
        ),
      ).cases.map(short),
    ).toEqual(['P7Y male', 'P9Y female'])
  })

  test('both from one cell of a table with a row for each patient', () => {
    const table = '| Patient | Age/sex | Onset |\n|---|---|---|\n| Case 1 | 45/M | May |\n| Case 2 | 50 F | June |'
    expect(
      patientsIn(
        report(`### Case 1\n\nFever had begun in May.\n\n### Case 2\n\nCough had begun in June.\n\n${table}`, 'We tell two adults.'),
      ).cases.map(short),
    ).toEqual(['P45Y male', 'P50Y female'])
  })
})

describe('what else is said of the patient', () => {
  test.each([
    [
      'A 45-year-old retired bus driver came with cough. He had a 30-pack-year history.',
      { occupation: 'retired bus driver', smoking: '30-pack-year' },
    ],
    ['A 45-year-old man came with cough. He was a non-smoker. His father was a smoker.', { smoking: 'non-smoker' }],
    ['A 31-year-old woman in her second pregnancy came with itching.', { pregnancy: 'second pregnancy' }],
    ['A 25-year-old woman was seen in the 20th week of pregnancy.', { pregnancy: '20th week of pregnancy' }],
    ['A 25-year-old woman was well. Her second pregnancy had ended early.', {}],
    ['A 29-year-old woman at 34 weeks of gestation came with headache.', { pregnancy: '34 weeks of gestation' }],
    ['A 29-year-old woman came with headache. Her mother died of a stroke.', {}],
    ['A 29-year-old woman came with headache. Her mother fell ill and died.', {}],
  ])('%j', (narrative, expected) => {
    const [only] = patientsIn(report(narrative)).cases
    const { occupation, smoking, pregnancy, vitalStatus } = only ?? {}
    const said = Object.entries({ occupation, smoking, pregnancy, vitalStatus }).flatMap(([name, trait]) =>
      trait ? [[name, trait.value]] : [],
    )
    expect(Object.fromEntries(said)).toEqual(expected)
  })

  test.each([
    ['A 70-year-old man came with fever. Despite treatment, he died of septic shock on day 9.', { value: 'dead', cause: 'septic shock' }],
    ['A 70-year-old man came with fever. After two years the patient is still alive.', { value: 'alive' }],
    [
      'A 70-year-old man came with fever. The patient deteriorated and died from respiratory failure.',
      { value: 'dead', cause: 'respiratory failure' },
    ],
    [
      'A 70-year-old man came with fever. He died two months after surgery as a result of a massive haemorrhage.',
      { value: 'dead', cause: 'massive haemorrhage' },
    ],
    [
      'A 70-year-old man came with fever. The cause of death was thought to be pulmonary embolism.',
      { value: 'dead', cause: 'pulmonary embolism' },
    ],
    ['A 70-year-old man came with fever. He is now alive and well.', { value: 'alive' }],
  ])('%j', (narrative, expected) => expect(patientsIn(report(narrative)).cases[0]?.vitalStatus).toMatchObject(expected))
})
