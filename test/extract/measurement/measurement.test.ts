import { describe, expect, test } from 'vitest'
import { measurement } from '../../../src/extract/measurement/index.js'
import { readDocument } from '../../../src/pipeline.js'
import type { Found } from '../../../src/schema/extraction.js'
import { marked } from '../../marked.js'
import { sourceFor } from '../../source.js'
import { processorMs } from '../../time.js'

type Measurement = Extract<Found, { kind: 'measurement' }>

function measurementsOf(text: string): Measurement[] {
  const { findings = [] } = measurement.extract(
    readDocument(sourceFor(text), () => undefined),
    () => undefined,
  )
  return findings.flatMap((finding) => (finding.kind === 'measurement' ? [finding] : []))
}

/** A finding in one line: "size ~ 2 × 3 cm mass [..5] high". */
function shortOf({ measure, comparator, result, unit, site, referenceRange, interpretation }: Measurement): string {
  const range = referenceRange && `[${referenceRange.low ?? ''}..${referenceRange.high ?? ''}]`
  const value = result.values?.join(' × ') ?? result.value ?? `${result.low ?? ''}–${result.high ?? ''}`
  return [measure.id, comparator, value, unit?.ucum, site?.text, range, interpretation?.value]
    .filter((part) => part !== undefined)
    .join(' ')
}

const shorts = (text: string): string[] => measurementsOf(text).map(shortOf)

describe('named measures', () => {
  test.each([
    ['Echocardiography showed an ejection fraction (EF) of 25%–30% and a TAPSE of 13 mm.', ['ejection-fraction 25–30 %', 'tapse 13 mm']],
    ['LVEF improved from 22% to 48% at 3 months.', ['left-ventricular-ejection-fraction 22 %', 'left-ventricular-ejection-fraction 48 %']],
    ['The ejection fraction was reduced to 30 percent.', ['ejection-fraction 30 % low']],
    ['Pulmonary artery pressure was 52 mm Hg (normal <25 mmHg).', ['pulmonary-artery-pressure 52 mm[Hg] [..25] high']],
    ['FEV1 was 1.3 L (44% of predicted) and FVC 2.4 L.', ['fev1 1.3 L', 'fev1 44 %{predicted}', 'fvc 2.4 L']],
    ['FEV1 and FVC were 1.2 L and 2.3 L.', ['fev1 1.2 L', 'fvc 2.3 L']],
    ['The QTc was prolonged at 515 ms, QRS duration 110 ms.', ['qtc-interval 515 ms high', 'qrs-duration 110 ms']],
    ['The QTc was 500 ms within 1 month of birth.', ['qtc-interval 500 ms']],
    [
      'IOP was 29 mmHg in the right eye and 13 mmHg in the left eye.',
      ['intraocular-pressure 29 mm[Hg] right eye', 'intraocular-pressure 13 mm[Hg] left eye'],
    ],
    [
      'Best-corrected visual acuity was 20/50 in the right eye and 20/200 in the left eye.',
      ['visual-acuity 20 × 50 right eye', 'visual-acuity 20 × 200 left eye'],
    ],
    ['Visual acuity was 6/9 on the right and 6/60 on the left.', ['visual-acuity 6 × 9 right', 'visual-acuity 6 × 60 left']],
    [
      'Visual acuity improved to 0.8 in the right eye, while it remained 0.1 in the left.',
      ['visual-acuity 0.8 right eye', 'visual-acuity 0.1 left'],
    ],
    ['Her right vision was 0.4 and her left vision 0.08.', ['visual-acuity 0.4', 'visual-acuity 0.08']],
    ['Visual acuity was counting fingers at 1 m OD and 20/30 OS.', ['visual-acuity 20 × 30 OS']],
    [
      'He was ventilated with FiO2 0.5, PEEP 12 cm H2O and a tidal volume of 6–7 mL/kg.',
      ['fio2 0.5', 'peep 12 cm[H2O]', 'tidal-volume 6–7 mL/kg'],
    ],
    [
      'He needed peak inspiratory pressures between 20 and 35 cm H2O and a 0.30–0.45 fraction of inspired oxygen.',
      ['peak-inspiratory-pressure 20–35 cm[H2O]', 'fio2 0.3–0.45'],
    ],
    ['Global longitudinal strain was −13.5%.', ['global-longitudinal-strain -13.5 %']],
    ['The Cobb angle was 42° before and 9° after surgery.', ['cobb-angle 42 deg', 'cobb-angle 9 deg']],
    ['There was a 60% left main stem stenosis and an 80% proximal LAD stenosis.', ['stenosis 60 %', 'stenosis 80 %']],
    [
      'PAP was 70/30/45 mmHg and pulmonary vascular resistance 6.8 Wood units.',
      ['pulmonary-artery-pressure 70 × 30 × 45 mm[Hg]', "pulmonary-vascular-resistance 6.8 [wood'U]"],
    ],
    ['The ankle-brachial index bilaterally was 0.61.', ['ankle-brachial-index 0.61']],
    ['The SUVmax of the mass was 8.4.', ['suvmax 8.4']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))
})

describe('sizes', () => {
  test.each([
    ['A solid mass measuring 18.5cm x 12cm lay behind the uterus.', ['size 18.5 × 12 cm mass']],
    ['There was a 4 cm x 5 cm, tender, mobile mass in the left cheek.', ['size 4 × 5 cm mass']],
    ['The tumour of about 2 × 2 × 1.4 cm reached the skin.', ['size ~ 2 × 2 × 1.4 cm tumour']],
    ['A 3-cm nodule was palpable.', ['size 3 cm nodule']],
    ['Ultrasound showed a bladder lesion measuring 7 mm.', ['size 7 mm lesion']],
    ['CT showed a large tumour (6cm in largest diameter).', ['diameter 6 cm tumour']],
    [
      'Two lesions in diameter of 5.6 cm in the left lobe of the liver and 5.2 cm in the right lobe were seen.',
      ['diameter 5.6 cm lesions', 'diameter 5.2 cm lesions'],
    ],
    ['The liver was palpable 12 cm below the costal margin with a span of 17 cm.', ['span 17 cm liver']],
    ['The cyst grew from 2 cm to 5 cm.', ['size 2 cm cyst', 'size 5 cm cyst']],
  ])('%j', (text, expected) => expect(shorts(text)).toEqual(expected))

  test.each([
    'A 3.0 mm drug-eluting stent was deployed.',
    'The wound was closed after a 10 cm incision.',
    'Her height was 165 cm and her weight 65 kg.',
    'ESR was 70 mm/h, haemoglobin 9 g/dL and blood pressure 120/80 mmHg.',
    'The mass lay 5 cm from the anal verge.',
    'A 5 mm trocar was inserted beside the mass.',
    'White cells were 2600/mm 3 and platelets 69.000/mm3.',
    'Ejection fraction was normal on day 3.',
  ])('leaves %j alone', (text) => expect(shorts(text)).toEqual([]))
})

describe('tables', () => {
  test('values of labelled cells, with the time of their column', () => {
    const found = measurementsOf(
      '| Parameter | Admission | Day 10 |\n|---|---|---|\n| LVEF (%) | 25 | 50 |\n| QTc, ms | 510 | 430 |\n| BNP (pg/mL) | 1200 | 80 |\n',
    )
    expect(found.map((one) => `${shortOf(one)} ${one.time?.text ?? ''}`)).toEqual([
      'left-ventricular-ejection-fraction 25 % Admission',
      'left-ventricular-ejection-fraction 50 % Day 10',
      'qtc-interval 510 ms Admission',
      'qtc-interval 430 ms Day 10',
    ])
  })
})

describe('spans', () => {
  test.each([
    ['measure', 'An ⟦ejection fraction⟧ of 35% was found.'],
    ['value', 'An ejection fraction of ⟦35⟧% was found.'],
    ['unit', 'An ejection fraction of 35⟦%⟧ was found.'],
    ['site', 'A ⟦nodule⟧ measuring 7 mm was found.'],
    ['value', 'A nodule measuring ⟦7 × 4⟧ mm was found.'],
  ] as const)('%s of %j', (field, text) => {
    const { text: plain, spans } = marked(text)
    expect(measurementsOf(plain)[0]?.spans[field]).toEqual(spans[0])
  })
})

describe('hostile lines', () => {
  test.each(['1 x ', '1 x 2 cm ', 'mass ', 'mass 1 cm ', 'EF 1% ', '1/2/', '2 cm and ', 'EF and ', '1 cm, ', '('])('%j', (piece) => {
    expect(processorMs(() => measurementsOf(piece.repeat(Math.ceil(100_000 / piece.length))))).toBeLessThan(5000)
  })
})
