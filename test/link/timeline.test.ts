import { expect, test } from 'vitest'
import { buildRecord } from '../../src/pipeline.js'
import { sourceFor } from '../source.js'

test('past first, then as it is told; a time holds until the next one; what did not happen is left out', () => {
  const record = buildRecord(
    sourceFor(
      '## Case report\n\nA 30-year-old man fell ill. On admission, creatinine was 1.2 mg/dL. Sodium was 140 mmol/L. He had been treated with lithium 2 years ago. Aspirin was not given. Nine days later, creatinine was 4.1 mg/dL.\n',
    ),
  )
  const entries = record.cases[0]?.timeline.map(
    ({ time, findings }) =>
      [
        time?.text,
        ...findings.map(
          (id) =>
            Object.values(record.findings)
              .flat()
              .find((finding) => finding.id === id)?.evidence.quote ?? '',
        ),
      ] as const,
  )
  expect(
    entries?.map(([time = '-', ...quotes]) => `${time}: ${quotes.map((quote) => /lithium|1\.2|140|4\.1/.exec(quote)?.[0]).join(' ')}`),
  ).toEqual(['2 years ago: lithium', 'On admission: 1.2 140', 'Nine days later: 4.1'])
})
