import { describe, expect, test } from 'vitest'
import { collectDiagnostics } from '../../src/core/diagnostic.js'
import { toCsl } from '../../src/extract/reference/csl.js'
import { reference } from '../../src/extract/reference/index.js'
import { findJournal } from '../../src/extract/reference/journal.js'
import { expandPages } from '../../src/extract/reference/locator.js'
import { readReference } from '../../src/extract/reference/read.js'
import { readDocument } from '../../src/pipeline.js'
import { processorMs } from '../time.js'

const read = (text: string) => {
  const { csl, places } = toCsl(readReference(text))
  const at = Object.fromEntries(Object.entries(places).map(([field, { from, to }]) => [field, text.slice(from, to)]))
  return { csl, at, year: csl.issued?.['date-parts'][0]?.[0], families: csl.author?.map(({ family, literal }) => family ?? literal) }
}

describe('articles in every style', () => {
  const article = {
    title: 'Gout in the young',
    container: 'J Rheumatol',
    volume: '12',
    page: '117-124',
    year: 2014,
    authors: ['Roe', 'van der Doe'],
  }
  test.each([
    'Roe JA, van der Doe P. Gout in the young. J Rheumatol. 2014;12:117–24.',
    '12. Roe JA, van der Doe P. Gout in the young. J Rheumatol 2014; 12: 117-24.',
    '[12] Roe J.A., van der Doe P. Gout in the young. J. Rheumatol. 2014;12:117–124. doi: 10.1000/xyz.12.',
    'Roe J. A., van der Doe P. (2014). Gout in the young. J. Rheumatol. 12, 117–124. 10.1000/xyz.12',
    'Roe, J. A., & van der Doe, P. (2014). Gout in the young. J Rheumatol, 12, 117-124.',
    'Roe JA, van der Doe P (2014) Gout in the young. J Rheumatol 12: 117–124.',
    'J. A. Roe and P. van der Doe, “Gout in the young,” J. Rheumatol., vol. 12, pp. 117–124, 2014.',
    'Roe, J. A.; van der Doe, P. Gout in the young. J. Rheumatol. 2014, 12, 117–124.',
    'ROE JA, VAN DER DOE P: Gout in the young. J Rheumatol 2014; 12: 117-24.',
    'Roe JA van der Doe P : Gout in the young. J Rheumatol. 2014 ; 12 : 117 – 24 . 12345678 10.1000/xyz.12',
    'Gout in the young. Roe JA, van der Doe P. https://doi.org/10.1000/xyz.12 J Rheumatol. 2014;12:117–124.',
  ])('%s', (text) => {
    const { csl, year } = read(text)
    expect({
      title: csl.title,
      container: csl['container-title']?.replaceAll('.', ''),
      volume: csl.volume,
      page: csl.page,
      year,
      authors: csl.author?.map((name) =>
        `${name['non-dropping-particle'] ?? ''} ${name.family ?? ''}`
          .trim()
          .replace(/^VAN DER DOE$/, 'van der Doe')
          .replace('ROE', 'Roe'),
      ),
    }).toEqual(article)
  })
})

describe('fields and their places', () => {
  test('each field quotes what it was read from', () => {
    const { at, csl } = read(
      'Roe J. Gout. Br J Clin Pharmacol. 2010 May 3;69(2 Suppl 1):S12–S19. doi: 10.1000/a(1)b. PMID: 99020193; PMCID: PMC99004418.',
    )
    expect(at).toEqual({
      author: 'Roe J.',
      title: 'Gout',
      'container-title': 'Br J Clin Pharmacol',
      issued: '2010',
      volume: '69',
      issue: '2 Suppl 1',
      page: 'S12–S19',
      DOI: '10.1000/a(1)b',
      PMID: '99020193',
      PMCID: '99004418',
    })
    expect(csl).toMatchObject({
      issued: { 'date-parts': [[2010, 5, 3]] },
      'container-title-short': 'Br J Clin Pharmacol',
      custom: { 'journal-title': 'British journal of clinical pharmacology' },
    })
  })

  test('links give what their labels do not say', () => {
    const text = 'Roe J. Gout. Lancet. 2001;1:2–3. [DOI] [PubMed] [Google Scholar]'
    const place = (label: string) => ({ kind: 'link', from: text.indexOf(label), to: text.indexOf(label) + label.length })
    const { csl } = toCsl(
      readReference(text, [
        { ...place('DOI'), url: 'https://doi.org/10.1000/xyz.1' },
        { ...place('PubMed'), url: 'https://pubmed.ncbi.nlm.nih.gov/11197345/' },
        { ...place('Google Scholar'), url: 'https://scholar.google.com/scholar_lookup?title=Gout' },
      ]),
    )
    expect(csl).toMatchObject({ title: 'Gout', page: '2-3', DOI: '10.1000/xyz.1', PMID: '11197345' })
    expect(csl.URL).toBeUndefined()
  })

  test.each([
    ['O’Malley S, La Du BN, Ng C, Sanchez de Toledo J, et al. Gout. Lancet. 2001;1:2.', ['O’Malley', 'La Du', 'Ng', 'Sanchez de Toledo']],
    [
      'Roe A, Doe B Jr, Lee K-H, St. John C; Gout Study Group. Gout. Lancet. 2001;1:2.',
      ['Roe', 'Doe', 'Lee', 'St. John', 'Gout Study Group'],
    ],
    ['World Health Organization. Gout in the world. Geneva: WHO; 2012.', ['World Health Organization']],
    ['SIERVO (M.), GREY (P.) 2006, Gout. Lancet 1(2): 10-19.', ['SIERVO', 'GREY']],
    ['Brown, Jeannine K., Carla M. Dahl and Wyndy Corbin, The Whole of Gout, London: Baker Academic, 2011.', ['Brown', 'Dahl', 'Corbin']],
  ])('authors: %s', (text, families) => expect(read(text).families).toEqual(families))

  test.each([
    [
      'Roe, A. B. (1999). Gout for all (2nd ed.). New York, NY: Academic Press.',
      { type: 'book', title: 'Gout for all', edition: '2nd ed', publisher: 'Academic Press', 'publisher-place': 'New York, NY' },
    ],
    [
      'Roe A, Doe B. Treating gout. In: Poe C, Lee D, editors. Textbook of Joints. 3rd ed. London: Elsevier; 2010. p. 55–70.',
      {
        type: 'chapter',
        title: 'Treating gout',
        'container-title': 'Textbook of Joints',
        publisher: 'Elsevier',
        page: '55-70',
        editor: [
          { family: 'Poe', given: 'C' },
          { family: 'Lee', given: 'D' },
        ],
      },
    ],
    [
      'Roe, A. The urate of birds. PhD thesis, University of Ghent, 1999.',
      { type: 'thesis', title: 'The urate of birds', publisher: 'University of Ghent' },
    ],
    [
      'Roe A. Gout today [Internet]. 2015 [cited 2016 May 3]. Available from: https://example.org/gout',
      { title: 'Gout today', URL: 'https://example.org/gout', accessed: { 'date-parts': [[2016, 5, 3]] } },
    ],
  ])('%s', (text, fields) => expect(read(text).csl).toMatchObject(fields))

  test.each([
    ['117-24', '117-124'],
    ['117–124', '117-124'],
    ['S12–9', 'S12-S19'],
    ['160S–8S', '160S-168S'],
    ['e0123456', 'e0123456'],
    ['375-13', '375-13'],
  ])('pages %s', (written, page) => expect(expandPages(written)).toBe(page))

  test('the catalogue knows a journal by title, abbreviation and full stops', () => {
    const lancet = { title: 'Acta haematologica', abbreviation: 'Acta Haematol' }
    expect(['Acta Haematol', 'Acta haematologica', 'Acta Haematol.', 'ACTA HAEMATOLOGICA'].map(findJournal)).toEqual([
      lancet,
      lancet,
      lancet,
      lancet,
    ])
    expect(findJournal('A study of gout')).toBeUndefined()
  })
})

describe('leaves out what is in doubt', () => {
  test('numbers of the title are no volume', () => {
    const { csl } = read('Roe J, Doe P, Poe K. Interleukin 6 and CYP2C19 in type 2 diabetes after COVID-19. Lancet. 2021;398:12–9.')
    expect(csl).toMatchObject({ title: 'Interleukin 6 and CYP2C19 in type 2 diabetes after COVID-19', volume: '398', page: '12-19' })
  })

  test('a text that is no reference has no fields of one', () =>
    expect(read('The authors have nothing to declare.').csl).toEqual({ type: 'document', title: 'The authors have nothing to declare' }))
})

describe('lists', () => {
  const list = (markdown: string) => {
    const { list: diagnostics, warn } = collectDiagnostics()
    const document = readDocument({ id: 'r', path: 'r', format: 'markdown', sha256: '', text: markdown, invalid: [] }, warn)
    const references = reference.extract(document, warn).references ?? []
    for (const { evidence } of references) expect(markdown.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    return {
      labels: references.map(({ label }) => label),
      titles: references.map(({ csl }) => csl.title),
      codes: diagnostics.map(({ code }) => code).filter((code) => code.startsWith('reference')),
    }
  }
  const body = '# Gout in a boy\n\n## Case report\n\nA boy had gout [1].\n\n'
  const one = 'Roe J, Doe P. Gout in the young. J Rheumatol. 2014;12:117–24.'
  const two = 'Doe P. Urate in birds. Lancet. 2010;376:11–9.'
  const three = 'Poe K. Joints of the foot. BMJ. 2009;338:b100.'
  const titles = ['Gout in the young', 'Urate in birds', 'Joints of the foot']
  const numbers = ['1', '2', '3']

  test.each([
    ['a numbered list', `${body}## References\n\n1. ${one}\n2. ${two}\n3. ${three}\n`, numbers],
    ['bullets', `${body}## References\n\n- ${one}\n- ${two}\n- ${three}\n`, [undefined, undefined, undefined]],
    ['numbers in brackets', `${body}## References\n\n[1] ${one}\n\n[2] ${two}\n\n[3] ${three}\n`, numbers],
    ['paragraphs', `${body}## References\n\n${one}\n\n${two}\n\n${three}\n`, [undefined, undefined, undefined]],
    ['one long paragraph', `${body}## References\n\n[1] ${one} [2] ${two} [3] ${three}\n`, numbers],
    ['no heading', `${body}${one}\n\n${two}\n\n${three}\n`, [undefined, undefined, undefined]],
    [
      'an entry cut by a page',
      `${body}## References\n\n[1] Roe J, Doe P. Gout in the\n\nyoung. J Rheumatol. 2014;12:117–24.\n\n[2] ${two}\n\n[3] ${three}\n`,
      numbers,
    ],
  ])('%s', (_, markdown, labels) => {
    const found = list(markdown)
    expect(found.titles).toEqual(titles)
    expect(found.labels).toEqual(labels)
  })

  test('what is wrong is reported, not mended', () => {
    const { codes } = list(
      `${body}## References\n\n[1] ${one}\n\n[2] Doe P. Urate in birds. Lancet. 2010;376:311–19.\n\n[4] Lee K. A foot. BMJ. 2009;338:375-13.\n\n[5] ${one}\n`,
    )
    expect(codes).toEqual(['reference-pages-backwards', 'reference-number-skipped', 'reference-repeated'])
  })
})

describe('hostile input', () => {
  test.each([
    ['initials', 'A. '.repeat(30_000)],
    ['names', 'Roe J, '.repeat(15_000)],
    ['commas', ','.repeat(100_000)],
    ['numbers', '1;2:3-4 '.repeat(12_000)],
    ['capitals', 'Aa '.repeat(33_000)],
    ['colons', 'Aa: Bb '.repeat(14_000)],
    ['brackets', '(['.repeat(50_000)],
    ['quotes', '" '.repeat(50_000)],
    ['one word', 'a'.repeat(100_000)],
    ['addresses', 'http://a.b/10.1000/x '.repeat(5_000)],
    ['months', 'May 2010 '.repeat(11_000)],
    ['editors', 'In A, eds. '.repeat(9_000)],
  ])('100 kB of %s', (_, text) => {
    expect(processorMs(() => readReference(text))).toBeLessThan(2_000)
  })
})
