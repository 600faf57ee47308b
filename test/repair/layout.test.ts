import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline.js'
import { sourceFor } from '../source.js'
import { outline, structureOf } from '../structure.js'

const proseOf = (text: string): string[] => readDocument(sourceFor(text), () => undefined).sentences.map(({ prose }) => prose.text)
const inCase = (text: string): string => proseOf(`# Stridor in a glassblower\n\n## Case report\n\n${text}\n`).slice(2).join(' | ')

describe('words cut within a line', () => {
  test.each([
    ['He took hydroxy- chloroquine.', 'He took hydroxychloroquine.'],
    ['Her pro- calcitonin rose.', 'Her procalcitonin rose.'],
    ['Nor- adrenaline was begun.', 'Noradrenaline was begun.'],
    ['It was a long- term graft.', 'It was a long-term graft.'],
    ['A culture- negative arthritis.', 'A culture-negative arthritis.'],
    ['The graft was well- perfused; perfu- sion was good.', 'The graft was well-perfused; perfusion was good.'],
  ])('%s', (text, right) => {
    expect(inCase(text)).toBe(right)
  })

  test.each([
    'Pre- and postoperative films were alike.',
    'A two- to threefold rise.',
    'HBsAg- negative blood was used.',
    'The boy- who came- was alone.',
  ])('leaves %s', (text) => {
    expect(inCase(text)).toBe(text)
  })

  test('a word put together keeps the place of both halves', () => {
    const text = '# Case report\n\nHe took hydroxy- chloroquine.'
    const { prose } = readDocument(sourceFor(text), () => undefined).sentences.at(-1) ?? {}
    const at = prose?.text.indexOf('hydroxychloroquine') ?? -1
    const [start, end] = [prose?.starts[at], prose?.ends[at + 'hydroxychloroquine'.length - 1]]
    expect(text.slice(start, end)).toBe('hydroxy- chloroquine')
  })
})

describe('headings', () => {
  test('numbered lines of their own are sections, not items of a list', () => {
    const text =
      '# Eels and fever\n\nAda Holm\n\n1. Introduction\n\nEels bite.\n\n2) Case report\n\nA man of 40 was bitten.\n\n3. Discussion\n\nEels are rare.\n'
    expect(outline(text).slice(-3)).toEqual(['introduction: Introduction', 'case: Case report', 'discussion: Discussion'])
  })

  test('a list of contents is none', () => {
    expect(outline('# Eels\n\nAda Holm\n\n1. Introduction\n2. Case report\n3. Discussion\n\nEels bite.').join()).not.toContain('discussion')
  })

  test.each([
    ['## C A S E  R E P O R T', 'case'],
    ['## C A S E R E P O R T', 'case'],
    ['## D I S C U S S I O N', 'discussion'],
  ])('%s', (heading, kind) => {
    expect(outline(`# Letters of an alphabet\n\n## Abstract\n\nShort.\n\n${heading}\n\nA man fell ill.`).at(-1)).toMatch(
      new RegExp(`^${kind}: `),
    )
  })
})

describe('large first letters', () => {
  test.each([
    ['# T\n\nhis 61-year-old baker coughed.', 'This 61-year-old baker coughed.'],
    ['A\n\nfter a week she left.', 'After a week she left.'],
    ['A\n\nbaker coughed for a week.', 'A baker coughed for a week.'],
  ])('%j', (text, right) => {
    expect(proseOf(`${text}\n`)).toContain(right)
  })

  test.each(['# B\n\nThe second patient coughed.', '# T\n\n41-year-old baker.'])('leaves %j', (text) => {
    expect(proseOf(text)).toHaveLength(2)
  })
})

describe('characters', () => {
  test.each([
    ['PaCO₂ was 40 mmHg.', 'PaCO2 was 40 mmHg.'],
    ['PaCO~2~ and HbA~1c~ were right.', 'PaCO2 and HbA1c were right.'],
    ['About ~5 to ~7 mg.', 'About ~5 to ~7 mg.'],
    ['Leucocytes 7.1 3 109/L fell.', 'Leucocytes 7.1 × 10^9/L fell.'],
    ['Platelets 41 109/L fell.', 'Platelets 41 10^9/L fell.'],
    ['Red cells 4.1 106/µL rose.', 'Red cells 4.1 10^6/µL rose.'],
    ['Platelets 41 109/µL fell.', 'Platelets 41 109/µL fell.'],
  ])('%s', (text, right) => {
    expect(inCase(text)).toBe(right)
  })
})

describe('sentences without a blank between them', () => {
  test.each([
    ['He denied warfarin.He took bisoprolol.', 'He denied warfarin. | He took bisoprolol.'],
    ['Sodium was 131 mmol/L.Urine was clear.', 'Sodium was 131 mmol/L. | Urine was clear.'],
  ])('%s', (text, right) => {
    expect(proseOf(text).join(' | ')).toBe(right)
  })

  test.each(['Seen by Prof.Smith today.', 'See www.odd.Example.org now.', 'E.Coli and S.Aureus grew.'])('leaves %s', (text) => {
    expect(proseOf(text)).toHaveLength(1)
  })
})

describe('tables poured out below their caption', () => {
  const text = `## Case report

Table 2 Course of the enzymes

Test

Day 1

Day 4

ALT (U/L)

812

96

Bilirubin (mg/dL)

9.1

ND

She went home.`

  test('come back as rows', () => {
    const { blocks } = structureOf(text)
    expect(blocks.find(({ kind }) => kind === 'table')?.table?.rows.map((row) => row.map(({ prose }) => prose.text))).toEqual([
      ['Test', 'Day 1', 'Day 4'],
      ['ALT (U/L)', '812', '96'],
      ['Bilirubin (mg/dL)', '9.1', 'ND'],
    ])
    expect(blocks.at(-1)?.prose.text).toBe('She went home.')
  })

  test('short paragraphs without figures stay', () => {
    expect(structureOf('Table 2 Words\n\nOne\n\nTwo\n\nThree\n\nFour\n\nFive\n\nSix').blocks.some(({ kind }) => kind === 'table')).toBe(
      false,
    )
  })
})

describe('title, authors and labels without blank lines', () => {
  const text = `Stridor after glue in a
bookbinder: a case report
Ada Holm1, Per Lie2 and Eva Roe1
1Harbour Hospital, Bergen, Norway
2Fjord Clinic, Voss, Norway
Abstract
Glue may close an airway.
Keywords: glue, stridor
Introduction
Glue is sticky.
Case report
A bookbinder of 44 could not breathe.`

  test('each stands for itself', () => {
    const { blocks } = structureOf(text, 'text')
    expect(blocks.slice(0, 4).map(({ prose }) => prose.text.replaceAll('\n', ' '))).toEqual([
      'Stridor after glue in a bookbinder: a case report',
      'Ada Holm1, Per Lie2 and Eva Roe1',
      '1Harbour Hospital, Bergen, Norway',
      '2Fjord Clinic, Voss, Norway',
    ])
    expect(outline(text, 'text').map((line) => line.split(/[ :]/)[0])).toEqual([
      'title',
      'metadata',
      'abstract',
      'keywords',
      'introduction',
      'case',
    ])
  })

  test('a paragraph that names nobody stays whole', () => {
    expect(structureOf('Glue is sticky\nand may close an airway\nfor good.', 'text').blocks).toHaveLength(1)
  })

  test.each([
    ['Abstract. Glue may close an airway.', 'abstract'],
    ['CASE REPORT. A bookbinder could not breathe.', 'case'],
  ])('%s', (line, kind) => {
    expect(outline(`# Stridor in a bookbinder\n\nAda Holm, Per Lie\n\n${line}\n\nHe recovered.`).map((one) => one.split(':')[0])).toContain(
      kind,
    )
  })
})

describe('justified lines', () => {
  const line = (text: string): string => text.replaceAll(' ', '   ')
  test('are text, not a table', () => {
    const text = [
      'A 42-year-old baker had coughed for two weeks',
      'and was admitted with fever and a rash on',
      'the trunk that spread to both of his arms',
    ]
      .map(line)
      .join('\n')
    const [block] = structureOf(text, 'text').blocks
    expect([block?.kind, block?.prose.text.replaceAll('\n', ' ').slice(0, 45)]).toEqual([
      'paragraph',
      'A 42-year-old baker had coughed for two weeks',
    ])
  })

  test('columns stay columns', () => {
    const text =
      'Test      Day 1    Day 2    Day 3\nCRP       120      84       12\nFerritin  900      640      310\nALT       88       61       30'
    expect(structureOf(text, 'text').blocks.map(({ kind }) => kind)).toEqual(['table'])
  })
})

test('a case told without a heading behind an introduction is found', () => {
  const story = 'She was given fluids and rest, and her fever fell on the third day. '.repeat(16)
  const kinds = (text: string): string[] => outline(text).map((one) => one.split(/[ :]/)[0] ?? '')
  expect(
    kinds(
      `# Fever after a sauna\n\nAda Holm, Per Lie\n\n## Key points\n\nHeat may harm.\n\nA 61-year-old baker presented with fever after a sauna. ${story}`,
    ),
  ).toContain('case')
  expect(
    kinds(
      `# Fever after a sauna\n\nAda Holm, Per Lie\n\n## Abstract\n\nA 61-year-old baker presented with fever.\n\n## Discussion\n\nHeat may harm.`,
    ),
  ).not.toContain('case')
})
