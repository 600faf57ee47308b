import { describe, expect, test } from 'vitest'
import { collectDiagnostics } from '../../src/core/diagnostic.js'
import { extract } from '../../src/extract/index.js'
import { link } from '../../src/link/index.js'
import { readDocument } from '../../src/pipeline.js'

const one = 'Roe J, Doe P. Gout in the young. J Rheumatol. 2014;12:117–24.'
const two = 'Doe P. Urate in birds. Lancet. 2010;376:11–9.'
const three = 'Poe K. Joints of the foot. BMJ. 2009;338:b100.'
const four = 'Moe T, Loe S. Stones of the bladder. J Urol. 2001;165:22-8.'
const titles = ['Gout in the young', 'Urate in birds', 'Joints of the foot', 'Stones of the bladder']

/** A report of a body and what follows it; every quote is checked to be a slice of the text. */
function read(body: string, rest: string, front = '') {
  const text = `# Gout in a boy\n\n${front}## Case report\n\n${body}\n\n${rest}\n`
  const { list, warn } = collectDiagnostics()
  const document = readDocument({ id: 'r', path: 'r', format: 'markdown', sha256: '', text, invalid: [] }, warn)
  const { references, citations } = link(document, extract(document, warn), warn)
  for (const { evidence, spans } of references) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    for (const { start, end } of Object.values(spans ?? {})) expect(start >= evidence.start && end <= evidence.end).toBe(true)
  }
  return {
    references,
    labels: references.map(({ label }) => label),
    titles: references.map(({ csl }) => csl.title),
    cited: citations.map(({ evidence, references: ids }) => [evidence.quote, ids.join(' ')]),
    reports: list
      .filter(({ code }) => /^(?:reference|citation)/.test(code))
      .map(({ code, evidence }) => [code, evidence?.quote.replace(/^\[(\d+)\][\s\S]*/, '$1')]),
  }
}

describe('lists', () => {
  test('footnotes with numbers and names, beneath a heading or not', () => {
    const notes = `[^1]: ${one}\n\n[^2]: ${two}\n\n[^poe]: ${three}`
    for (const rest of [notes, `## References\n\n${notes}`]) {
      const { titles: found, labels, cited } = read('A boy had gout[^1]. It recurred[^2][^poe].', rest)
      expect(found).toEqual(titles.slice(0, 3))
      expect(labels).toEqual(['1', '2', 'poe'])
      expect(cited).toEqual([
        ['[^1]', 'ref-1'],
        ['[^2][^poe]', 'ref-2 ref-3'],
      ])
    }
  })

  test('a supplement that goes on, or begins anew', () => {
    const own = `## References\n\n1. ${one}\n2. ${two}\n`
    const lettered = read('A boy had gout [1,2].', `${own}\n## Supplementary references\n\nS1. ${three}\n\nS2. ${four}`)
    expect(lettered.titles).toEqual(titles)
    expect(lettered.labels).toEqual(['1', '2', 'S1', 'S2'])
    const anew = read('A boy had gout [1,2].', `${own}\n## Supplement\n\n### References\n\n1. ${three}\n2. ${four}`)
    expect(anew.titles).toEqual(titles)
    expect(anew.cited).toEqual([['[1,2]', 'ref-1 ref-2']])
    expect(anew.reports).toEqual([])
  })

  test('tails of links are identifiers, not text', () => {
    const scholar = '[[Google Scholar](https://scholar.google.com/scholar_lookup?title=Gout)]'
    const { references } = read(
      'A boy had gout [1–3].',
      [
        '## References\n',
        `1. ${one} [[DOI](https://doi.org/10.1000/xyz.1)] [[PubMed](https://pubmed.ncbi.nlm.nih.gov/99345678/)] ${scholar}`,
        `2. ${two} doi: 10.1000/abc.2. [[DOI](https://doi.org/10.1000/abc.2)] [[PMC free article](/articles/PMC99345/)] ${scholar}`,
        `3. ${three} [PubMed] [Cross Ref]`,
      ].join('\n'),
    )
    expect(references.map(({ csl }) => [csl.title, csl.page, csl.DOI, csl.PMID, csl.PMCID, csl.URL])).toEqual([
      ['Gout in the young', '117-124', '10.1000/xyz.1', '99345678', undefined, undefined],
      ['Urate in birds', '11-19', '10.1000/abc.2', undefined, 'PMC99345', undefined],
      ['Joints of the foot', 'b100', undefined, undefined, undefined, undefined],
    ])
  })

  test.each([
    ['numbered', `1. ${one} 2. ${two} 3. ${three} 4. ${four}`, ['1', '2', '3', '4']],
    ['numbers in brackets', `[1] ${one} [2] ${two} [3] ${three} [4] ${four}`, ['1', '2', '3', '4']],
    ['numbers in round brackets', `(1) ${one} (2) ${two} (3) ${three} (4) ${four}`, ['1', '2', '3', '4']],
    ['without numbers', `${one} ${two} ${three} ${four}`, [undefined, undefined, undefined, undefined]],
    ['lines', `${one}\n${two}\n${three}\n${four}`, [undefined, undefined, undefined, undefined]],
  ])('one long paragraph, %s', (_, list, labels) => {
    const found = read('A boy had gout.', `## References\n\n${list}`)
    expect(found.titles).toEqual(titles)
    expect(found.labels).toEqual(labels)
  })

  test.each([
    ['a paragraph', `[1] ${one}\n\n[2] Doe P. Urate\n\nin birds. Lancet. 2010;376:11–9.\n\n[3] ${three}\n\n[4] ${four}`],
    ['an item', `1. ${one}\n2. Doe P. Urate\n\nin birds. Lancet. 2010;376:11–9.\n\n3. ${three}\n4. ${four}`],
    [
      'a page anchor',
      `[1] ${one}\n\n[2] Doe P. Urate in birds.\n\n<span id="page-7-0"></span>Lancet. 2010;376:11–9.\n\n[3] ${three}\n\n[4] ${four}`,
    ],
    ['a page number', `[1] ${one}\n\n[2] Doe P. Urate in\n\n12\n\nbirds. Lancet. 2010;376:11–9.\n\n[3] ${three}\n\n[4] ${four}`],
  ])('an entry cut in two: %s', (_, list) => {
    const found = read('A boy had gout [1–4].', `## References\n\n${list}`)
    expect(found.titles).toEqual(titles)
    expect(found.labels).toEqual(['1', '2', '3', '4'])
    expect(found.references[1]?.csl).toMatchObject({ volume: '376', page: '11-19' })
  })
})

describe('reports', () => {
  const list = (...entries: readonly string[]): string =>
    `## References\n\n${entries.map((entry, i) => `[${i + 1}] ${entry}`).join('\n\n')}`

  test('a sound list has nothing to report', () =>
    expect(read('Gout is rare [1,2], as said [3,4].', list(one, two, three, four)).reports).toEqual([]))

  test('pages that run backwards', () =>
    expect(read('Gout [1–3].', list(one, 'Lee K. A foot. BMJ. 2009;338:375-13.', three)).reports).toEqual([
      ['reference-pages-backwards', '2'],
    ]))

  test('pages where the volume should be', () =>
    expect(read('Gout [1–3].', list(one, 'Moe T. Toes. Lancet 2012; 12–19.', three)).reports).toEqual([['reference-volume-missing', '2']]))

  test('the same reference twice', () => expect(read('Gout [1–3].', list(one, two, one)).reports).toEqual([['reference-repeated', '3']]))

  test('the same DOI twice', () =>
    expect(
      read('Gout [1,2].', list(`${one} doi: 10.1000/xyz.1`, 'Roe J. Gout of the young. J Rheumatol 2014. doi: 10.1000/XYZ.1')).reports,
    ).toEqual([['reference-repeated', '2']]))

  test('a number that is skipped', () =>
    expect(read('Gout [1,2]. Toes [4].', `## References\n\n[1] ${one}\n\n[2] ${two}\n\n[4] ${three}`).reports).toEqual([
      ['reference-number-skipped', '4'],
    ]))

  test('a year behind that of the article, which the article itself tells', () => {
    const late = list(one, two, 'Poe K. Later. Lancet. 2031;12:1–2.')
    expect(read('Gout [1–3].', late, '**Published:** 12 March 2016\n\n').reports).toEqual([['reference-year-late', '3']])
    expect(read('Gout [1–3].', late).reports).toEqual([])
  })

  test('a reference that is never cited, unless the text cites hardly any', () => {
    expect(read('Gout [1,2]. Toes [3].', list(one, two, three, four)).reports).toEqual([['reference-not-cited', '4']])
    expect(read('Gout [1].', list(one, two, three, four)).reports).toEqual([])
  })

  test('a citation without a reference', () => {
    expect(read('Gout [1,2,9]. Toes [3].', list(one, two, three)).reports).toEqual([['citation-without-reference', '[1,2,9]']])
    expect(
      read(
        'A boy had gout (Roe and Doe, 2014; Quist et al., 2017). His toes hurt (Doe, 2010; Poe, 2009).',
        `## References\n\n${[one, two, three].join('\n\n')}`,
      ).reports,
    ).toEqual([['citation-without-reference', 'Quist et al., 2017']])
  })
})

describe('authors and years', () => {
  const references = [
    'Roe J, Doe P. Gout in the young. J Rheumatol. 2014a;12:117–24.',
    'Roe J, Poe K. Gout in the old. J Rheumatol. 2014b;12:125–9.',
    'van der Moe T, Loe S, Poe K. Stones of the bladder. J Urol. 2001;165:22-8.',
    'O’Quist A. Toes. Lancet. 1999;353:1–2.',
    'World Health Organization. Gout guideline. Geneva: WHO; 2012.',
  ].join('\n\n')
  test.each([
    ['Gout is rare (Roe and Doe 2014a).', ['ref-1']],
    ['Gout is rare (Roe & Poe, 2014b).', ['ref-2']],
    ['Gout is rare (Roe and Doe, 2014a; Roe and Poe, 2014b).', ['ref-1', 'ref-2']],
    ['Gout is rare (see Roe and Doe, 2014a, for a review).', ['ref-1']],
    ['Gout is rare [van der Moe et al., 2001].', ['ref-3']],
    ['As van der Moe et al. (2001) showed, gout is rare.', ['ref-3']],
    ['van der Moe and colleagues (2001) disagreed.', ['ref-3']],
    ['According to O’Quist (1999), toes swell.', ['ref-4']],
    ["O'Quist's (1999) patient had none.", ['ref-4']],
    ['The guideline (World Health Organization, 2012) says so.', ['ref-5']],
    ['Gout is rare (van der Moe et al., 2001; O’Quist, 1999; World Health Organization, 2012).', ['ref-3', 'ref-4', 'ref-5']],
    ['Gout is rare (Roe et al., 2014a,b).', ['ref-1 ref-2']],
  ])('%s', (sentence, ids) => expect(read(sentence, `## References\n\n${references}`).cited.map(([, found]) => found)).toEqual(ids))

  test.each([
    'He was born abroad (1999).',
    'It began in the spring (March 2014) and ended in May 2014.',
    'The criteria (2012) were met, with 2001 cells (1999 before).',
    'Doses (mg, 2014) were low.',
  ])('leaves alone: %s', (sentence) => expect(read(sentence, `## References\n\n${references}`).cited).toEqual([]))
})
