import { describe, expect, test } from 'vitest'
import { referenceFormats } from '../../src/export/reference/index.js'
import type { Csl } from '../../src/schema/reference.js'

const article: Csl = {
  id: 'ref-3',
  type: 'article-journal',
  author: [{ family: 'Doe', given: 'JA', 'non-dropping-particle': 'van der', suffix: 'Jr' }, { literal: 'Gout & Joint Group' }],
  title: 'DNA repair in 50% of McArdle disease',
  'container-title': 'J Rheumatol',
  issued: { 'date-parts': [[2014, 3, 3]] },
  volume: '12',
  issue: '2',
  page: '117-124',
  DOI: '10.1000/xyz_12',
}

describe('BibTeX', () => {
  test('an article', () =>
    expect(referenceFormats.bibtex.write(article)).toBe(`@article{doe2014-3,
  author = {van der Doe, Jr, J. A. and {Gout \\& Joint Group}},
  title = {{DNA} repair in 50\\% of {McArdle} disease},
  journal = {J Rheumatol},
  year = {2014},
  month = {3},
  volume = {12},
  number = {2},
  pages = {117--124},
  doi = {10.1000/xyz_12}
}
`))

  test.each([
    [{ type: 'chapter', 'container-title': 'Joints' }, ['@incollection', 'booktitle = {Joints}']],
    [{ type: 'thesis', genre: 'Master thesis', publisher: 'Ghent' }, ['@mastersthesis', 'school = {Ghent}']],
    [{ type: 'report', publisher: 'WHO' }, ['@techreport', 'institution = {WHO}']],
    [
      { type: 'webpage', title: 'a\\b{c}', accessed: { 'date-parts': [[2016, 5, 3]] } },
      ['@misc', 'title = {a\\textbackslash{}bc}', 'urldate = {2016-05-03}'],
    ],
  ] as const)('%j', (fields, parts) => {
    const written = referenceFormats.bibtex.write({ id: 'ref-1', ...fields } as Csl)
    for (const part of parts) expect(written).toContain(part)
  })
})

test('RIS', () =>
  expect(referenceFormats.ris.write(article)).toBe(`TY  - JOUR
AU  - van der Doe, JA, Jr
AU  - Gout & Joint Group
TI  - DNA repair in 50% of McArdle disease
T2  - J Rheumatol
PY  - 2014
DA  - 2014/03/03
VL  - 12
IS  - 2
SP  - 117
EP  - 124
DO  - 10.1000/xyz_12
ER  - 
`))

test('CSL-JSON is the reference itself', () => expect(JSON.parse(referenceFormats.csl.write(article))).toEqual(article))

describe('no value breaks its format', () => {
  const hostile: Csl = {
    id: 'ref-1',
    type: 'article-journal',
    author: [{ literal: 'Gout }, title = {other' }, { family: 'Roe and Doe', given: 'J, A' }],
    title: 'Gout\nER  - \nTY  - BOOK }\n@book{x, \\input{/etc/passwd} \u001b[2J\u202e',
    DOI: '10.1/a}b{c\\d e',
    URL: 'https://example.org/}\n@comment{',
  }

  test('BibTeX: one entry, braces in pairs, no command', () => {
    const written = referenceFormats.bibtex.write(hostile)
    expect(written.match(/^@/gm)).toHaveLength(1)
    expect(written.match(/\{/g)?.length).toBe(written.match(/\}/g)?.length)
    expect(written).not.toMatch(/\\input|[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(written).toContain('author = {{Gout , title = other} and {Roe and Doe}, {J, A}}')
    expect(written).toContain('doi = {10.1/a%7Db%7Bc%5Cd%20e}')
    expect(written).toContain('url = {https://example.org/%7D%20@comment%7B}')
  })

  test('RIS: one record', () => {
    const written = referenceFormats.ris.write(hostile)
    expect(written.match(/^(?:TY|ER) {2}- /gm)).toEqual(['TY  - ', 'ER  - '])
    expect(written).toContain('TI  - Gout ER - TY - BOOK } @book{x,')
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })
})
