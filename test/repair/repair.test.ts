import { describe, expect, test } from 'vitest'
import { structureOf } from '../structure.js'

const front = `# Lead colic after a herbal powder in a potter

O. Varga, T. Lindqvist, M. Okafor

## Introduction

Lead poisoning imitates many diseases.

## Case report

`
const blocksOf = (text: string, format: 'markdown' | 'text' = 'markdown'): string[] =>
  structureOf(text, format).blocks.map(({ kind, prose }) => `${kind}: ${prose.text.replace(/\s+/g, ' ').trim()}`)
const inCase = (text: string): string[] => blocksOf(front + text).slice(5)
const codesOf = (text: string): string[] => structureOf(text).diagnostics.map(({ code }) => code)

describe('running heads and page numbers', () => {
  test.each([
    ['O. Varga et al.'],
    ['#### Lead colic in a potter / O. Varga et al.'],
    ['VARGA ET AL. 115'],
    ['Annals of Toxic Cases 31 (2021) 100562'],
    ['## Ann. Toxic Cases 2022 , 4'],
    ['Varga *et al. Ann Toxic Cases* (2021) 9:47 Page 3 of 8'],
    ['toxiccases.example'],
  ])('leaves out %j', (head) => {
    const text = `He was pale and his gums had a dark line along the\n\n${head}\n\n116\n\nteeth. Lead was 78 µg/dL.`
    expect(inCase(text)).toEqual([
      'paragraph: He was pale and his gums had a dark line along the teeth. Lead was 78 µg/dL.',
      expect.stringMatching(/^furniture/),
      'furniture: 116',
    ])
    expect(codesOf(front + text).sort()).toEqual(['repair-joined-paragraph', 'repair-page-number', 'repair-running-head'])
  })

  test('leaves out what repeats itself', () => {
    const blocks = inCase('He was pale.\n\nToxic Cases Monthly\n\nHe recovered.\n\nToxic Cases Monthly\n\nHe went home.')
    expect(blocks.filter((block) => block.startsWith('furniture'))).toHaveLength(2)
  })

  test.each(['## Treatment', '### Lead poisoning', 'He took 4 tablets.', '### Case 2', '**Kidney biopsy**'])('keeps %j', (text) => {
    expect(inCase(`He was pale.\n\n${text}\n\nMore was found.`).join()).not.toContain('furniture')
  })
})

describe('cut paragraphs and words', () => {
  test.each([
    ['The pain was colicky and\n\nradiated to the back.', 'The pain was colicky and radiated to the back.'],
    [
      'The deposi-\n\n![](x.png)\n\nFig. 1. Blood film with stippled cells.\n\ntion of lead was shown.',
      'The deposition of lead was shown.',
    ],
    ['It was a long-\n\nterm exposure.', 'It was a long-term exposure.'],
    ['He worked at a pot-\ntery wheel all day.', 'He worked at a pottery wheel all day.'],
    ['Symptoms began in\n\n2019. They were mild.', undefined],
    ['He was given calcium, zinc,\n\nand iron.', 'He was given calcium, zinc, and iron.'],
    ['The level fell.\n\nchelation went on.', undefined],
    ['Symptoms began in October\n\n2021. The patient was seen then.', 'Symptoms began in October 2021. The patient was seen then.'],
  ])('%j', (text, joined) => {
    const paragraphs = inCase(text)
      .filter((block) => block.startsWith('paragraph'))
      .map((block) => block.slice(11))
    if (joined === undefined) expect(paragraphs.length).toBeGreaterThan(1)
    else expect(paragraphs).toEqual([joined])
  })

  test('a joined word keeps the places of both halves', () => {
    const text = `${front}The deposi-\n\n#### Lead colic / O. Varga et al.\n\ntion of lead was shown.`
    const block = structureOf(text).blocks.find(({ prose }) => prose.text.startsWith('The deposi'))
    const at = block?.prose.text.indexOf('deposition') ?? -1
    expect(text.slice(block?.prose.starts[at + 5], block?.prose.ends[at + 5])).toBe('i')
    expect(text.slice(block?.prose.starts[at + 6], block?.prose.ends[at + 9])).toBe('tion')
  })
})

describe('captions', () => {
  test.each([
    'Fig. 1. Blood film with stippled cells.',
    '**Figure 2** Radiograph of the abdomen with dense flakes.',
    'TABLE 1 Course of the blood lead level',
    'Supplementary Table S1. Primers.',
    '### Figure 3. Abdominal film.',
  ])('%j is one', (text) =>
    expect(inCase(`He was pale.\n\n${text}\n\nHe recovered well.`)).toContainEqual(expect.stringMatching(/^caption/)),
  )

  test.each([
    'Figure 1 shows the blood film.',
    'Table 1 and the text give the levels.',
    'Fig. 2A and B were taken later.',
    'Table salt was forbidden.',
  ])('%j is none', (text) => expect(inCase(`He was pale.\n\n${text}\n\nHe recovered well.`).join()).not.toContain('caption'))

  test('panels and the text under a bare label belong to it', () => {
    expect(inCase('Fig. 1. 1A: Gums at admission.\n\n**1B**: Gums after one year.\n\nHe recovered.')).toEqual([
      'caption: Fig. 1. 1A: Gums at admission.',
      'caption: 1B: Gums after one year.',
      'paragraph: He recovered.',
    ])
    expect(
      inCase('### Figure 1.\n\n![Figure 1](g1.jpg)\n\n[View larger image](x)\n\nFilm of the abdomen.\n\nHe recovered.').map(
        (block) => block.split(':')[0],
      ),
    ).toEqual(['caption', 'image', 'furniture', 'caption', 'paragraph'])
  })

  test('notes below a table are notes', () => {
    const table = '| Day | Lead |\n| - | - |\n| 1 | 78 |\n\n'
    for (const note of [
      'NA, not available; ND, not done.',
      '^a^ Before chelation.',
      '*n.d.* not determined',
      'Abbreviations: H, high; L, low.',
    ])
      expect(inCase(table + note)[1]).toMatch(/^note/)
    expect(inCase(`${table}He was discharged on day 9.`)[1]).toMatch(/^paragraph/)
  })
})

describe('headings', () => {
  test.each([
    ['**TREATMENT**', 'heading: TREATMENT'],
    ['OUTCOME AND FOLLOW-UP', 'heading: OUTCOME AND FOLLOW-UP'],
    ['**Second admission**', 'heading: Second admission'],
    ['Discussion', 'heading: Discussion'],
    ['The second patient limped after the fourth injection.', 'paragraph: The second patient limped after the fourth injection.'],
  ])('%j is one', (text, block) => expect(inCase(`He was pale.\n\n${text}\n\nHe was given succimer.`)).toContain(block))

  test.each(['He was pale', '**He was given succimer for nineteen days and then went home to his wheel.**', 'Lead 78 µg/dL'])(
    '%j is none',
    (text) => expect(inCase(`He was pale.\n\n${text}\n\nHe was given succimer.`).join()).not.toContain('heading'),
  )

  test('a heading on a line of its paragraph stands alone', () => {
    expect(
      blocksOf('DISCUSSION\nLead is old.\nREFERENCES\n1. Ray A. Lead. J Lead 2001;3:4.\n2. Lind B. Tin. J Tin 2002;4:5.', 'text'),
    ).toEqual([
      'heading: DISCUSSION',
      'paragraph: Lead is old.',
      'heading: REFERENCES',
      'item: 1. Ray A. Lead. J Lead 2001;3:4.',
      'item: 2. Lind B. Tin. J Tin 2002;4:5.',
    ])
  })

  test('a date line is no heading', () =>
    expect(blocksOf(`${front}He was pale.\n\n#### Received: 12 February 2021 Accepted: 3 June 2021`).at(-1)).toMatch(/^paragraph/))

  test('levels follow numbers and wording', () => {
    const levels = structureOf(
      '# Title of a report on lead\n\n## 1. Introduction\n\nx\n\n## 2. Case report\n\n## 2.1. Family\n\nx\n\n#### Discussion\n\nx',
    ).document.sections
    expect(levels.map(({ level }) => level)).toEqual([1, 2, 2, 3, 2])
  })
})

describe('powers', () => {
  test.each([
    ['Leukocytes were 12.1 ×109/L.', 'Leukocytes were 12.1 ×10^9/L.'],
    ['Platelets were 9 x 10 9 /L.', 'Platelets were 9 x 10^9 /L.'],
    ['Platelets were 64 × 103/µL.', 'Platelets were 64 × 10^3/µL.'],
    ['White cells were 24.7 × 10(3)/µL.', 'White cells were 24.7 × 10^3/µL.'],
    ['White cells were 3.1 × 10⁹/L.', 'White cells were 3.1 × 10^9/L.'],
  ])('%j', (text, read) => {
    const block = structureOf(front + text).blocks.at(-1)
    expect(block?.prose.text).toBe(read)
  })

  test.each(['LDH was 109/L above normal.', 'He weighed 109 kg.', 'It was 2 × 109 mL.', 'BP 109/70 mmHg'])('%j stays', (text) =>
    expect(structureOf(front + text).blocks.at(-1)?.prose.text).toBe(text),
  )

  test('what is put in has no width, and the rest its place', () => {
    const text = `${front}Leukocytes were 12.1 ×109/L.`
    const prose = structureOf(text).blocks.at(-1)?.prose
    const at = prose?.text.indexOf('^') ?? -1
    expect(prose?.starts[at]).toBe(prose?.ends[at])
    expect(text.slice(prose?.starts[at + 1], prose?.ends[at + 3])).toBe('9/L')
  })
})

test.each([
  ['| | | |\n| - | - | - |\n| Test | Day 1 | Day 3 |\n| Lead | 78 | 40 |', 2],
  ['| Drugs given | | |\n| - | - | - |\n| Name | Dose | Route |\n| Succimer | 10 mg | oral |', 2],
  ['| Test | Day 1 | Day 3 |\n| - | - | - |\n| Lead | 78 | 40 |', 1],
  ['| Test | Day 1 | Day 3 |\n| - | - | - |\n| | ward | home |\n| Lead | 78 | 40 |', 2],
  ['| Sign | Yes |\n| - | - |\n| Pallor | yes |', 1],
])('header rows of %j', (table, rows) => expect(structureOf(front + table).document.tables[0]?.headerRows).toBe(rows))

describe('tables set with blanks or tabs', () => {
  const cells = (text: string): string[][] =>
    structureOf(front + text).document.tables[0]?.rows.map((row) => row.map((cell) => cell.prose.text)) ?? []

  test('columns are where blanks run through all lines', () => {
    const text = `Table 1. Course of lead\n\n                   Day 1    Day 3    Day 9\n                            ward\nLead, µg/dL        78       40       12\nHaemoglobin (g/L)  91                118\nHAIR\nZinc               11.2     12.0     nd`
    expect(cells(text).slice(2)).toEqual([
      ['Lead, µg/dL', '78', '40', '12'],
      ['Haemoglobin (g/L)', '91', '', '118'],
      ['HAIR', '', '', ''],
      ['Zinc', '11.2', '12.0', 'nd'],
    ])
    const table = structureOf(front + text).document.tables[0]
    expect(table?.headerRows).toBe(2)
    expect(table?.caption?.prose.text).toBe('Table 1. Course of lead')
    const cell = table?.rows[2]?.[2]?.prose
    expect((front + text).slice(cell?.starts[0], cell?.ends.at(-1))).toBe('40')
  })

  test('tabs count', () =>
    expect(cells('Day\tLead\tZinc\n1\t78\t11\n3\t\t12\n9\t12\t13')).toEqual([
      ['Day', 'Lead', 'Zinc'],
      ['1', '78', '11'],
      ['3', '', '12'],
      ['9', '12', '13'],
    ]))

  test('prose with wide blanks is none', () => expect(cells('He was   pale and\nwas given   succimer\nfor nineteen   days.')).toEqual([]))
})
