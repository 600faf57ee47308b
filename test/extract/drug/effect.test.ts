import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { read } from './read.js'

describe('what a medicine brought about', () => {
  test.each([
    ['Lisinopril was discontinued because of ⟦angioedema⟧.'],
    ['He developed ⟦angioedema⟧ after three weeks on lisinopril.'],
    ['Two days after starting lamotrigine she developed a ⟦generalised rash⟧.'],
    ['A ⟦generalised rash⟧ appeared two days after amoxicillin.'],
    ['⟦Agranulocytosis⟧ attributed to carbimazole resolved.'],
    ['⟦Acute interstitial nephritis⟧ secondary to omeprazole was diagnosed.'],
    ['The ⟦rash⟧ was thought to be due to allopurinol.'],
    ['She had cisplatin-related ⟦ototoxicity⟧.'],
    ['Methotrexate ⟦toxicity⟧ was suspected.'],
    ['⟦Toxicity⟧ of colchicine was seen.'],
    ['He developed ⟦diarrhoea⟧ while taking clindamycin.'],
    ['Statin therapy was discontinued due to ⟦elevated creatine kinase⟧.'],
    ['Amiodarone was withdrawn after he developed ⟦hypothyroidism⟧.'],
    ['Pembrolizumab was discontinued after ⟦grade 3 colitis⟧.'],
    ['Clozapine can cause ⟦myocarditis⟧.'],
    ['She was ⟦allergic⟧ to penicillin.'],
    ['He had an ⟦anaphylactic reaction⟧ to cefazolin.'],
    ['This is the first report of ⟦non-convulsive status epilepticus⟧ provoked by tiagabine.'],
  ])('%j', (told) => {
    const { text, spans } = marked(told)
    expect(read(text)[0]?.adverseEffect).toMatchObject({ span: spans[0] })
  })

  test.each([
    'Infliximab was stopped because of lack of efficacy.',
    'The improvement was attributed to rituximab.',
    'Ceftriaxone was stopped when cultures were negative.',
    'No toxicity related to rituximab was seen.',
    'Oxytocin-induced labour was uneventful.',
    'He developed seizures after stopping clobazam.',
    'The rash was not due to allopurinol.',
    'Prednisolone led to complete recovery.',
    'She developed pneumonia and was given amoxicillin.',
    'Enoxaparin was stopped because of the planned surgery.',
  ])('nothing: %j', (text) => expect(read(text)[0]?.adverseEffect).toBeUndefined())

  test('is that of the medicine that was left', () => {
    const effects = read('Tacrolimus was switched to ciclosporin because of neurotoxicity.').map(({ adverseEffect }) => adverseEffect?.text)
    expect(effects).toEqual(['neurotoxicity', undefined])
  })

  test('holds for a list', () => {
    expect(read('She was allergic to penicillin and sulfonamides.').map(({ adverseEffect }) => adverseEffect?.text)).toEqual([
      'allergic',
      'allergic',
    ])
  })
})

describe('what a medicine was given for', () => {
  test.each([
    ['Doxycycline was given to treat ⟦Lyme disease⟧.'],
    ['Co-trimoxazole was added as prophylaxis against ⟦Pneumocystis pneumonia⟧.'],
    ['Her ⟦hypertension⟧ was treated with amlodipine 5 mg daily.'],
    ['His ⟦seizures⟧ were well controlled with levetiracetam.'],
    ['She was treated for ⟦tuberculosis⟧ with isoniazid.'],
    ['Apixaban for the prevention of ⟦stroke⟧ was begun.'],
  ])('%j', (told) => {
    const { text, spans } = marked(told)
    expect(read(text)[0]?.indication).toMatchObject({ span: spans[0] })
  })

  test.each([
    'The patient was treated with amlodipine.',
    'His father had been given steroids for the same disease.',
    'He took zinc for 3 days.',
  ])('nothing: %j', (text) => expect(read(text)[0]?.indication).toBeUndefined())
})

test('a response told of a list, and of a medicine that was stopped', () => {
  expect(read('She had taken adalimumab and infliximab without success.').map(({ response }) => response?.value)).toEqual(['none', 'none'])
  expect(read('Infliximab was stopped because of lack of efficacy.')[0]?.response).toMatchObject({ value: 'none' })
})

describe('names that no lexicon lists', () => {
  const names = (text: string): string[] => read(text).map(({ drug }) => drug.text)
  test.each([
    ['He was treated with norvazidine 20 mg daily. Norvazidine was stopped.', ['norvazidine', 'Norvazidine']],
    ['Dolapramine-induced hepatitis was suspected.', ['Dolapramine']],
    ['Hepatitis was induced by QZV-2041.', ['QZV-2041']],
    ['Perlotidine plus cisplatin was chosen.', ['Perlotidine', 'cisplatin']],
    ['He entered the trial NCT01234567 and was treated with haemofiltration.', []],
    ['Her creatinine was raised and the endocrine tests were normal.', []],
    ['A peptide hormone is secreted by the magnocellular routine.', []],
  ])('%j', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('of two medicines the one that was left', () => {
  test.each([
    ['Mycophenolate replaced azathioprine because of leukopenia.', ['Mycophenolate -', 'azathioprine leukopenia']],
    ['Azathioprine was replaced by mycophenolate because of leukopenia.', ['Azathioprine leukopenia', 'mycophenolate -']],
    ['Linezolid was switched to daptomycin on account of thrombocytopenia.', ['Linezolid thrombocytopenia', 'daptomycin -']],
  ])('%j', (text, expected) =>
    expect(read(text).map(({ drug, adverseEffect }) => `${drug.text} ${adverseEffect?.text ?? '-'}`)).toEqual(expected),
  )
})

describe('how the patient fared', () => {
  const fared = (text: string): string[] => read(text).map(({ drug, response }) => `${drug.text} ${response?.value ?? '-'}`)

  test.each([
    ['Infliximab had no effect, whereas tocilizumab led to a sustained remission.', ['Infliximab none', 'tocilizumab improved']],
    ['The fever resolved within 24 hours of starting doxycycline.', ['doxycycline improved']],
    ['She remained seizure-free on levetiracetam.', ['levetiracetam improved']],
    ['Despite treatment with ceftriaxone for 5 days, the fever persisted.', ['ceftriaxone none']],
    ['The rash worsened in spite of prednisolone.', ['prednisolone worsened']],
    ['The fever had not resolved before the introduction of anakinra.', ['anakinra -']],
    ['The cough persisted despite stopping enalapril.', ['enalapril -']],
    ['Her symptoms improved after the discontinuation of amiodarone.', ['amiodarone -']],
    ['Symptoms recurred when prednisone was tapered below 10 mg.', ['prednisone relapse']],
    ['Symptoms recurred after a year on dapsone.', ['dapsone -']],
  ])('%j', (text, expected) => expect(fared(text)).toEqual(expected))
})

describe('what a word ties to a medicine', () => {
  const effects = (text: string): (string | undefined)[] => read(text).map(({ adverseEffect }) => adverseEffect?.text)
  test.each([
    ['Vincristine was reduced for now because of neuropathy.', 'neuropathy'],
    ['Orlistat was withdrawn after two doses because of steatorrhoea.', 'steatorrhoea'],
    ['Dizziness associated with pregabalin was seen.', 'Dizziness'],
    ['Acute hepatitis resulting from isoniazid therapy was found.', 'Acute hepatitis'],
    ["Our patient's hepatitis was related to isoniazid.", 'hepatitis'],
    ['A rash of unusual colour due to lamotrigine was seen.', 'rash of unusual colour'],
    ['Nausea and vomiting due to digoxin were seen.', 'Nausea and vomiting'],
  ])('%j', (text, expected) => expect(effects(text)).toEqual([expected]))

  test.each([
    'Losartan was stopped; because of vomiting she was given water.',
    'Losartan was stopped but because of cough she came.',
    'Mannitol was stopped after the scan showed edema.',
    'Two days after starting lamotrigine 25 mg, fever developed overnight.',
    'Cefazolin was given for which she paid.',
    'Cefazolin was given for a median of 5 days.',
    'Prophylaxis was given with dapsone.',
  ])('nothing: %j', (text) =>
    expect(read(text).map(({ adverseEffect, indication }) => [adverseEffect, indication])).toEqual([[undefined, undefined]]),
  )
})
