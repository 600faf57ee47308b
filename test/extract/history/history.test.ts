import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { historiesOf, placeOf, shortOf } from './histories.js'

const inCase = (text: string): string => `## Case report\n\n${text}\n`

/** The marked places are, in order, where the findings stand. */
function check(sentence: string, expected: readonly string[]): void {
  const { text, spans } = marked(inCase(sentence))
  const found = [...historiesOf(text)].sort((a, b) => placeOf(a).start - placeOf(b).start || placeOf(a).end - placeOf(b).end)
  const shown = (list: readonly { start: number; end: number }[]): string[] => list.map(({ start, end }) => text.slice(start, end))
  expect([found.map(shortOf), shown(found.map(placeOf))]).toEqual([[...expected], shown(spans)])
  expect(found.map(placeOf)).toEqual(spans)
  for (const { evidence, spans: fields } of found) {
    expect(evidence.quote).toBe(text.slice(evidence.start, evidence.end))
    for (const span of Object.values(fields))
      if (span) expect(span.start >= evidence.start && span.end <= evidence.end && span.start < span.end).toBe(true)
  }
}

const past = (count: number): string[] => Array.from({ length: count }, () => 'past-medical')
const no = (count: number, category = 'past-medical'): string[] => Array.from({ length: count }, () => `${category} no`)

describe('past illness', () => {
  test.each<[string, string[]]>([
    ['She had a past medical history of ⟦hypertension⟧, ⟦type 2 diabetes⟧ and ⟦gout⟧.', past(3)],
    ['A 71-year-old man with a history of ⟦atrial fibrillation⟧ and ⟦chronic kidney disease⟧ presented with chest pain.', past(2)],
    ['His medical history was significant for ⟦diabetes mellitus type 2⟧, diagnosed in 2010, and ⟦hypertension⟧.', past(2)],
    ['Her medical history was notable only for ⟦hepatitis B and C⟧.', past(1)],
    ['Past medical history included ⟦chronic obstructive pulmonary disease⟧ (COPD), ⟦renal and hepatic failure⟧ and ⟦HIV/AIDS⟧.', past(3)],
    ['He was a known case of ⟦sickle cell disease⟧ on hydroxyurea.', past(1)],
    ['She was known to have ⟦rheumatoid arthritis⟧ since 2003 and ⟦Sjögren’s syndrome⟧.', past(2)],
    ['The patient, known for ⟦alcoholic cirrhosis⟧, was found confused.', past(1)],
    ['He was a known ⟦hypertensive⟧ and ⟦diabetic⟧.', past(2)],
    ['A woman with known ⟦heart failure with reduced ejection fraction⟧ was admitted with dyspnoea.', past(1)],
    ['His comorbidities included ⟦obesity⟧, ⟦obstructive sleep apnoea⟧ and a history of ⟦pulmonary embolism⟧.', past(3)],
    ['Comorbidities: ⟦asthma⟧; ⟦eczema⟧.', past(2)],
    ['PMH: ⟦hypertension⟧, ⟦osteoporosis⟧.', past(2)],
    ['**Past medical history:** ⟦Migraine⟧, ⟦stage 3 chronic kidney disease⟧.', past(2)],
    ['She presented on a background of ⟦bronchiectasis⟧.', past(1)],
    ['He had been diagnosed with ⟦ulcerative colitis⟧ in 2011 and took mesalazine.', past(1)],
    ['Nine years earlier she was diagnosed with ⟦papillary thyroid carcinoma⟧.', past(1)],
    ['She was diagnosed with ⟦coeliac disease⟧ at the age of 12.', past(1)],
    ['He had suffered ⟦ischaemic stroke⟧ two years before.', past(1)],
    ['An elderly man with h/o ⟦pulmonary tuberculosis⟧ was brought in.', past(1)],
    ['She had a 12-year history of ⟦schizophrenia⟧.', past(1)],
    ['His medical history included a 5-year history of ⟦gout⟧ as well as ⟦nephrolithiasis⟧.', past(2)],
    ['His past history was unremarkable except for ⟦duodenal ulcer⟧.', past(1)],
    ['He had a history of possible ⟦sarcoidosis⟧.', ['past-medical possible']],
    ['Her history of ⟦asthma⟧ was well controlled.', past(1)],
  ])('%s', check)
})

describe('illness that lasts, in a plain sentence', () => {
  test.each<[string, string[]]>([
    ['He had ⟦diabetes⟧ and ⟦hypertension⟧.', past(2)],
    ['She had ⟦type 2 diabetes mellitus⟧, ⟦hypothyroidism⟧ and a leg ulcer.', past(2)],
    ['He had no ⟦diabetes⟧ or ⟦hypertension⟧.', no(2)],
    ['She did not have ⟦diabetes⟧ or ⟦asthma⟧.', no(2)],
    ['He denied ⟦diabetes⟧.', no(1)],
    ['She had ⟦chronic obstructive pulmonary disease⟧ and ⟦gout⟧.', past(2)],
    ['The child had ⟦epilepsy⟧ since birth.', past(1)],
    ['The patient had ⟦hypertension⟧ for ten years.', past(1)],
    ['He was a 60-year-old man who had ⟦asthma⟧ and smelled of solvent.', past(1)],
    ['She was ⟦diabetic⟧ and ⟦hypertensive⟧.', past(2)],
    ['She was not ⟦diabetic⟧.', no(1)],
    ['A 54-year-old ⟦hypertensive⟧ man fell from a ladder.', past(1)],
    ['He was ⟦hypertensive⟧ and took amlodipine.', past(1)],
    ['He had a ⟦chronic gastritis⟧ for nearly 10 years.', past(1)],
    ['She had ⟦hypertension⟧ since 2003.', past(1)],
  ])('%s', check)

  test.each([
    'On examination, she was hypertensive (170/105 mmHg) and pale.',
    'On arrival he had hypertension and tachycardia.',
    'She had portal hypertension and ascites.',
    'He had diabetes insipidus.',
    'She had hypertension and proteinuria since the 30th week.',
    'He had hypertension for two days.',
    'He had chronic cough for two years.',
    'She developed hypertension and diabetes.',
    'His mother had diabetes and hypertension.',
    'It was asked whether he had diabetes.',
    'Non-diabetic patients were excluded.',
    'He had pneumonia with asthma.',
  ])('not %s', (sentence) =>
    expect(
      historiesOf(inCase(sentence))
        .filter(({ category }) => category === 'past-medical')
        .map(({ evidence }) => evidence.quote),
    ).toEqual([]),
  )
})

describe('how long', () => {
  test.each([
    ['He had a history of smoking for 50 years.', 'smoking', '50 years', 'P50Y'],
    ['She had smoked 20 cigarettes a day for more than thirty years.', 'smoked', 'thirty years', 'P30Y'],
    ['He had a history of smoking for 10 to 15 years.', 'smoking', '10 to 15 years', undefined],
    ['A man with a 30-year history of smoking came.', 'smoking', '30-year', 'P30Y'],
    ['She had a 12-year history of gout and eczema.', 'gout', '12-year', 'P12Y'],
    ['She had a 12-year history of gout and eczema.', 'eczema', undefined, undefined],
    ['He had diabetes for eight years.', 'diabetes', 'eight years', 'P8Y'],
    ['She had a history of hypertension for 5 years, diabetes for 10 years and asthma.', 'diabetes', '10 years', 'P10Y'],
    ['She had a history of hypertension for 5 years, diabetes for 10 years and asthma.', 'asthma', undefined, undefined],
    ['He had been smoking for 20 years.', 'smoking', '20 years', 'P20Y'],
    ['Her history of smoking lasted 10 years.', 'smoking', undefined, undefined],
    ['He had a history of gout diagnosed 8 years ago.', 'gout', undefined, undefined],
  ])('%s – %s', (sentence, item, text, value) => {
    const found = historiesOf(inCase(sentence)).find((finding) => finding.item?.text === item)
    expect(found).toBeDefined()
    expect(found?.duration).toEqual(text === undefined ? undefined : { text, ...(value !== undefined && { value }) })
    const at = found?.spans.duration
    expect(at && inCase(sentence).slice(at.start, at.end)).toBe(text)
  })
})

test('an amount is no item of its own', () => {
  expect(
    historiesOf(inCase('He had a history of smoking for 40 years, 20 cigarettes per day.')).map(({ item, duration, quantity }) => [
      item?.text,
      duration?.text,
      quantity?.text,
    ]),
  ).toEqual([['smoking', '40 years', '20 cigarettes per day']])
})

describe('past illness that is denied', () => {
  test.each<[string, string[]]>([
    ['He had no history of ⟦seizures⟧, ⟦head trauma⟧ or ⟦meningitis⟧.', no(3)],
    ['She denied a history of ⟦peptic ulcer⟧ or ⟦liver disease⟧.', no(2)],
    ['There was no preceding history of ⟦trauma⟧.', no(1)],
    ['He did not have any history of ⟦thrombosis⟧.', no(1)],
    ['She did not give any history of ⟦tick bite⟧.', no(1)],
    ['She had no fever, rash or history of ⟦tuberculosis⟧.', no(1)],
    ['There was no history of ⟦seizures⟧ or ⟦death of children or adults⟧ in the immediate family members.', no(2, 'family')],
    ['There was no history of ⟦scabies⟧ in the family or close contacts.', no(1, 'family')],
    ['There was no history of maternal ⟦lupus⟧.', ['family mother no']],
    ['He had no history of ⟦transfusion⟧ or HIV test.', no(1)],
    ['⟦Her past medical history was unremarkable⟧.', ['past-medical nothing']],
    ['⟦No significant past medical, surgical or family history⟧.', ['past-medical nothing', 'surgical nothing', 'family nothing']],
    ['A ⟦previously healthy⟧ 22-year-old student was seen.', ['past-medical nothing']],
    ['He had ⟦no known comorbidities⟧.', ['past-medical nothing']],
    ['She had ⟦no underlying disease⟧ and took no medication.', ['past-medical nothing']],
    ['She was not a known ⟦diabetic⟧.', no(1)],
  ])('%s', (sentence, expected) => {
    if (expected.length < 2 || !expected.every((one) => one.endsWith('nothing'))) return check(sentence, expected)
    const { text, spans } = marked(inCase(sentence))
    const found = historiesOf(text)
    expect(found.map(shortOf)).toEqual(expected)
    for (const finding of found) expect(placeOf(finding)).toEqual(spans[0])
  })
})

describe('operations and pregnancies', () => {
  test.each<[string, string[]]>([
    ['He had undergone ⟦appendectomy⟧ ten years earlier.', ['surgical']],
    ['She underwent a ⟦left total hip replacement⟧ 4 years ago.', ['surgical']],
    ['Her surgical history included a ⟦cholecystectomy⟧ and ⟦two caesarean sections⟧.', ['surgical', 'obstetric']],
    ['He was status post ⟦orthotopic liver transplantation⟧.', ['surgical']],
    ['Her history included ⟦psoriasis⟧ and ⟦sleeve gastrectomy⟧ in 2016.', ['past-medical', 'surgical']],
    ['A 29-year-old woman, ⟦gravida 3, para 2⟧, was admitted at 34 weeks.', ['obstetric']],
    ['A ⟦G2P1⟧ woman was seen at 20 weeks.', ['obstetric']],
    ['There was no history of ⟦miscarriage⟧.', ['obstetric no']],
  ])('%s', check)
})

describe('family', () => {
  test.each<[string, string[]]>([
    ['Her mother and a maternal aunt had ⟦breast cancer⟧.', ['family mother', 'family maternal aunt']],
    ['There was no family history of ⟦sudden death⟧ or ⟦cardiomyopathy⟧.', no(2, 'family')],
    ['Family history was positive for ⟦colon cancer⟧ in his father.', ['family father']],
    ['⟦Family history was unremarkable⟧.', ['family nothing']],
    ['Family history: ⟦psoriasis⟧ (mother).', ['family mother']],
    ['His older brother died of ⟦myocardial infarction⟧ at the age of 41.', ['family brother']],
    ['Two paternal uncles had been diagnosed with ⟦Huntington disease⟧.', ['family paternal uncle']],
    ['Her sister takes levothyroxine for ⟦Hashimoto’s thyroiditis⟧.', ['family sister']],
    ['His father ⟦died suddenly⟧ at 38.', ['family father']],
    ['His grandmother suffered from ⟦dementia⟧.', ['family grandmother']],
    ['Both parents were ⟦diabetic⟧.', ['family parents']],
    ['Her brother did not have ⟦epilepsy⟧.', ['family brother no']],
    ['He was the first child of ⟦consanguineous⟧ parents.', ['family consanguinity']],
    ['His parents were ⟦first cousins⟧.', ['family consanguinity']],
    ['She was born to ⟦non-consanguineous⟧ parents.', ['family consanguinity no']],
    ['She had no personal or family history of ⟦thrombosis⟧.', ['past-medical no', 'family no']],
  ])('%s', (sentence, expected) => {
    const { text, spans } = marked(inCase(sentence))
    const found = historiesOf(text)
    expect(found.map(shortOf)).toEqual(expected)
    found.forEach((finding, i) => expect(placeOf(finding)).toEqual(spans[i] ?? spans[0]))
    for (const { category, subject } of found) expect(subject).toBe(category === 'family' ? 'relative' : undefined)
  })

  test('the relative has a span of its own', () => {
    const { text, spans } = marked(inCase('One of his ⟦maternal uncles⟧ had haemophilia.'))
    expect(historiesOf(text).map(({ relation, spans: fields }) => [relation, fields.relation])).toEqual([
      [{ text: 'maternal uncles', name: 'maternal uncle' }, spans[0]],
    ])
  })
})

describe('habits and surroundings', () => {
  test.each<[string, string[]]>([
    ['He was a ⟦non-smoker⟧.', ['social smoking never no']],
    ['She was an ⟦ex-smoker⟧ (30 pack-years).', ['social smoking former 30 pack-years']],
    ['He was a ⟦heavy smoker⟧ of 40 cigarettes a day.', ['social smoking current 40 cigarettes P1D']],
    ['She had ⟦never smoked⟧.', ['social smoking never no']],
    ['He ⟦smoked⟧ 1.5 packs per day for 20 years.', ['social smoking current 1.5 packs P1D']],
    ['He had ⟦smoked⟧ 10 to 15 cigarettes daily until 2012.', ['social smoking former 10–15 cigarettes P1D']],
    ['She had ⟦quit smoking⟧ eight years ago.', ['social smoking former']],
    ['He had a 35 pack-year ⟦smoking⟧ history.', ['social smoking 35 pack-years']],
    ['He ⟦drank 40 g of alcohol⟧ daily.', ['social alcohol current 40 g P1D']],
    ['She was a ⟦social drinker⟧.', ['social alcohol current']],
    ['He denied ⟦smoking⟧, ⟦alcohol⟧ or ⟦illicit drug use⟧.', ['social smoking never no', 'social alcohol no', 'social drugs no']],
    ['She had no history of ⟦smoking⟧ or ⟦alcohol consumption⟧.', ['social smoking never no', 'social alcohol no']],
    ['He had a history of ⟦alcohol abuse⟧ and ⟦cirrhosis⟧.', ['social alcohol', 'past-medical']],
    ['He worked as a ⟦bus driver⟧.', ['social occupation']],
    ['She was a ⟦carpenter⟧ by profession.', ['social occupation']],
    ['A 70-year-old ⟦retired welder⟧ was seen.', ['social occupation former']],
    ['She had recently ⟦travelled to northern Thailand⟧.', ['social travel']],
    ['He denied ⟦recent travel⟧.', ['social travel no']],
    ['He had ⟦travelled to Kenya⟧ two weeks before.', ['social travel']],
    ['He had a history of ⟦contact with animals⟧.', ['social animal-contact']],
    ['She denied ⟦contact with pets⟧.', ['social animal-contact no']],
    ['There was no history of ⟦occupational exposure⟧.', ['social occupation no']],
    ['Occupation: ⟦farmer⟧.', ['social occupation']],
    ['She ⟦lives on a farm⟧.', ['social living-situation']],
    ['He ⟦lived in a nursing home⟧.', ['social living-situation']],
    ['She was a ⟦teetotaler⟧.', ['social alcohol never no']],
    ['He did not ⟦drink⟧.', ['social alcohol no']],
    ['⟦Alcohol⟧: none.', ['social alcohol no']],
    ['He consumed ⟦alcohol⟧ occasionally.', ['social alcohol current']],
    ['He reported ⟦occasional alcohol use⟧.', ['social alcohol']],
    ['He ⟦drank 500 mL of whisky⟧ daily.', ['social alcohol current 500 mL P1D']],
    ['She ⟦drank 2 L of beer⟧ a day.', ['social alcohol current 2 L P1D']],
    ['He was a former ⟦intravenous drug user⟧.', ['social drugs former']],
    ['He admitted to ⟦cocaine use⟧.', ['social drugs']],
    ['She kept a ⟦pet cat⟧ at home.', ['social animal-contact']],
    ['She ⟦lived alone⟧ on the third floor.', ['social living-situation']],
    ['He ⟦lives with his wife⟧.', ['social living-situation']],
  ])('%s', check)
})

describe('allergies', () => {
  test.each<[string, string[]]>([
    ['He was allergic to ⟦penicillin⟧ (rash).', ['allergy -> rash']],
    ['She reported an allergy to ⟦iodinated contrast⟧.', ['allergy']],
    ['She had no ⟦known drug allergies⟧.', ['allergy no']],
    ['⟦NKDA⟧.', ['allergy no']],
    ['Allergies: ⟦sulfonamides⟧, ⟦latex⟧.', ['allergy', 'allergy']],
    ['He had a ⟦penicillin⟧ allergy.', ['allergy']],
    ['She denied ⟦asthma⟧, atopy and any ⟦allergy⟧.', ['past-medical no', 'allergy no']],
    ['She was not allergic to ⟦eggs⟧.', ['allergy no']],
    ['His daughter was allergic to ⟦peanuts⟧.', ['allergy daughter']],
    ['He was allergic to ⟦cefazolin⟧, which had caused urticaria.', ['allergy -> urticaria']],
  ])('%s', check)
})

describe('leaves alone', () => {
  test.each([
    'History of present illness: fever for two days.',
    'A 4-week history of fever and cough was reported.',
    'She presented with a history of vomiting.',
    'He had a 3-day history of diarrhoea.',
    'He was admitted with a two-year history of abdominal pain.',
    'The natural history of the disease was explained.',
    'A full history was taken.',
    'The history and physical examination suggested appendicitis.',
    'The clinical history was reviewed by two readers.',
    'A case history was written.',
    'The family was informed of the result.',
    'His mother noticed a rash.',
    'His mother had noticed a rash.',
    'The mother gave consent.',
    'Her husband had brought her to hospital.',
    'His parents had given consent.',
    'She was accompanied by her daughter.',
    'His sister donated a kidney.',
    'His brother had a normal electrocardiogram.',
    'The father had a protein C activity of 40%.',
    'He was well known to the clinic.',
    'No known cause was found.',
    'The drug was well known.',
    'He underwent an appendectomy on day 3.',
    'She underwent emergency laparotomy.',
    'She was diagnosed with lupus nephritis.',
    'She was diagnosed with pneumonia on day 2.',
    'The wound was cleaned with alcohol.',
    'His blood alcohol level was 2 g/L.',
    'He was advised to stop smoking.',
    'Smoking cessation was advised.',
    'He drank plenty of water.',
    'He drank a bottle of vodka that night.',
    'She was a passive smoker.',
    'He smoked salmon.',
    'He smoked at home.',
    'He could not drink.',
    'An allergic reaction to vancomycin was suspected.',
    'Allergic bronchopulmonary aspergillosis was excluded.',
    'Skin tests for allergy to pollen were planned.',
    'A drug allergy was suspected.',
    'He returned to work after a month.',
    'The diseases were ruled out.',
    'Sections were reviewed for related changes.',
    'The status after surgery was good.',
    'The patient lived for two more weeks.',
    'A CT of the dog-bite wound was normal.',
    'The child was well.',
    'The pack was removed.',
    'G 2 was the code of the gene.',
  ])('%s', (sentence) =>
    expect(historiesOf(inCase(sentence)).map((finding) => `${shortOf(finding)}: ${finding.evidence.quote}`)).toEqual([]),
  )
})

describe('by place', () => {
  test('a heading with a bare list', () => {
    expect(
      historiesOf(
        '## Case report\n\nA man came.\n\n### Past medical history\n\nHypertension, gout (2004).\n\n### Allergies\n\nPenicillin.\n',
      ).map((finding) => [shortOf(finding), finding.evidence.quote]),
    ).toEqual([
      ['past-medical', 'Hypertension'],
      ['past-medical', 'gout'],
      ['allergy', 'Penicillin'],
    ])
  })

  test('a table', () => {
    expect(
      historiesOf(
        '## Case report\n\nTwo men came.\n\n| | Patient 1 | Patient 2 |\n|---|---|---|\n| Comorbidities | Hypertension, gout | None |\n| Age | 60 | 70 |\n',
      ).map((finding) => [shortOf(finding), finding.evidence.quote]),
    ).toEqual([
      ['past-medical', 'Hypertension'],
      ['past-medical', 'gout'],
      ['past-medical nothing', 'None'],
    ])
  })

  test.each(['Introduction', 'Discussion', 'Abstract', 'Conclusion', 'Methods', 'References'])('nothing from %s', (heading) => {
    expect(
      historiesOf(
        `# Gout\n\n## Case report\n\nA man came.\n\n## ${heading}\n\nA man with a history of gout was allergic to penicillin. His mother had lupus. He smoked.\n`,
      ),
    ).toEqual([])
  })
})
