import { describe, expect, test } from 'vitest'
import { bracketedPairs } from '../../src/core/abbreviation.js'
import { buildRecord } from '../../src/pipeline.js'
import { marked } from '../marked.js'
import { sourceFor } from '../source.js'

const pairs = (text: string): string[] => bracketedPairs(text).map(({ short, long }) => `${short} = ${long}`)

describe('finds', () => {
  test.each([
    ['A boy with juvenile dermatomyositis (JDM) came.', ['JDM = juvenile dermatomyositis']],
    ['The Childhood Myositis Assessment Scale (CMAS) fell.', ['CMAS = Childhood Myositis Assessment Scale']],
    ['systolic pulmonary artery pressure [sPAP] was high', ['sPAP = systolic pulmonary artery pressure']],
    ['MRI (magnetic resonance imaging) was done.', ['MRI = magnetic resonance imaging']],
    [
      'Raised C-reactive protein (CRP, normal <5 mg/L) and erythrocyte sedimentation rate (ESR).',
      ['CRP = C-reactive protein', 'ESR = erythrocyte sedimentation rate'],
    ],
    ['We gave 3-hydroxy-3-methylglutaryl coenzyme A (HMG-CoA) reductase inhibitors.', ['HMG-CoA = 3-hydroxy-3-methylglutaryl coenzyme A']],
    ['transforming growth factor β (TGF-b) signalling', ['TGF-b = transforming growth factor β']],
    ['Two premature ventricular contractions (PVCs) were seen.', ['PVCs = premature ventricular contractions']],
    ['She took proton pump inhibitors (PPIs).', ['PPIs = proton pump inhibitors']],
    ['Her heart rate (HR) rose.', ['HR = heart rate']],
    ['A six-minute walk (6MW) and three-dimensional (3D) films were done.', ['6MW = six-minute walk', '3D = three-dimensional']],
    ['Films (computed tomography, CT) were normal.', ['CT = computed tomography']],
    ['GVHD prophylaxis (graft versus host disease) was begun.', ['GVHD = graft versus host disease']],
  ])('%j', (text, expected) => expect(pairs(text)).toEqual(expected))
})

describe('leaves alone', () => {
  test.each([
    'His haemoglobin was low (8.9 g/dL).', // a value
    'The rash (Fig. 1) faded.', // a figure
    'The rash (see Table II) faded.',
    'He took methotrexate (15 mg) weekly.', // a dose
    'The second patient (female) recovered.', // a word
    'Reported before (3).', // a citation
    'The gene was normal (CRP).', // nothing spells it
    'It was blocked by the antagonist mimicking muscarine (0.1 mM).', // a concentration
    'Gluteal injections were started now (GISN).', // a sentence
  ])('%j', (text) => expect(pairs(text)).toEqual([]))
})

test('reads the list of an abbreviations section', () => {
  const record = buildRecord(
    sourceFor(
      '# A title\n\n## Abbreviations\n\nECG: electrocardiogram; LVEF, left ventricular ejection fraction; CRP = C-reactive protein.\n',
    ),
  )
  expect(record.abbreviations.map(({ short, long }) => `${short} = ${long}`)).toEqual([
    'ECG = electrocardiogram',
    'LVEF = left ventricular ejection fraction',
    'CRP = C-reactive protein',
  ])
})

test('quotes the definition, Markdown and all, and takes the first one', () => {
  const { text, spans } = marked(
    '# A case of ankle pain\n\nA woman had **⟦systemic** lupus erythematosus (SLE)⟧. Her systemic lupus erythematosus (SLE) was mild.\n',
  )
  const { abbreviations } = buildRecord(sourceFor(text))
  expect(abbreviations).toHaveLength(1)
  expect(abbreviations[0]).toMatchObject({
    short: 'SLE',
    long: 'systemic lupus erythematosus',
    evidence: { quote: text.slice(spans[0]?.start, spans[0]?.end) },
  })
})
