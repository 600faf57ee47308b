import { expect, test } from 'vitest'
import { collectDiagnostics } from '../../src/core/diagnostic.js'
import { extract } from '../../src/extract/index.js'
import { link } from '../../src/link/index.js'
import { structureOf } from '../structure.js'

test('a finding that linkers fail on stays as it is, and the others are linked', () => {
  const { document } = structureOf(
    '## Case report\n\nA 60-year-old man took colchicine 1 mg daily. His father took allopurinol 100 mg daily.',
  )
  const { list, warn } = collectDiagnostics()
  const extraction = extract(document, warn)
  const [bad] = extraction.findings.filter(({ kind }) => kind === 'drug')
  const spans = new Proxy(
    {},
    {
      has: () => {
        throw new Error('no spans')
      },
    },
  )
  const findings = extraction.findings.map((finding) => (finding === bad ? { ...finding, spans } : finding))
  const linked = link(document, { ...extraction, findings }, warn)
  expect(linked.findings.map(({ kind, subject }) => [kind, subject])).toEqual([
    ['drug', undefined],
    ['drug', 'relative'],
  ])
  const faults = list.filter(({ code }) => code === 'internal-fault')
  expect(faults.map(({ message, evidence }) => [message.split(' ')[0], evidence?.quote])).toEqual(
    expect.arrayContaining([['link/context', bad?.evidence.quote]]),
  )
})
