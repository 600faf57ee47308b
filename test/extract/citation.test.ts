import { describe, expect, test } from 'vitest'
import { collectDiagnostics } from '../../src/core/diagnostic.js'
import { namedCitations } from '../../src/extract/citation/author-year.js'
import { numericCitations, plainCitations } from '../../src/extract/citation/numeric.js'
import { extract } from '../../src/extract/index.js'
import { link } from '../../src/link/index.js'
import { readDocument } from '../../src/pipeline.js'

/** The text with ⟦ ⟧ around what is expected, and the marked stretches. */
const marked = (text: string): { readonly text: string; readonly stretches: readonly string[] } => ({
  text: text.replace(/[⟦⟧]/g, ''),
  stretches: [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(([, stretch = '']) => stretch),
})

describe('numbers', () => {
  test.each([
    [
      'Calcinosis is feared ⟦[1,2]⟧ and rare ⟦[3, 5–7]⟧.',
      [
        [1, 2],
        [3, 5, 6, 7],
      ],
    ],
    ['It was described twice ⟦(8-10)⟧, and again by Roe et al. ⟦(12)⟧.', [[8, 9, 10], [12]]],
    ['She was diagnosed⟦^1,2⟧ early.⟦^3⟧ Others were not⟦^4–6⟧.', [[1, 2], [3], [4, 5, 6]]],
  ])('%s', (sentence, numbers) => {
    const { text, stretches } = marked(sentence)
    const found = numericCitations(text)
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(stretches)
    expect(found.map((one) => [...one.numbers])).toEqual(numbers)
  })

  test.each([
    'Platelets were 120 × 10^9/L, the area 1.7 m^2, the rate 60 mL/min/1.73 m^2.', // powers
    'Prednisolone 10 mg (2) was given in May (2012).', // a dose, a year
    'Fig. (3) and Table (4) show grade (2) changes.', // labels
    'The options were: (1) surgery, (2) drugs.', // an enumeration
    'The receptor P2Y(12) and H(2)O.', // names
    'A PET with ^18F-FDG and ^99mTc.', // isotopes
    'Potassium was 3.5 [3.5-5.1] mmol/L.', // decimals
  ])('leaves alone: %s', (text) => expect(numericCitations(text)).toEqual([]))

  test('that may be a count are marked as doubtful', () => {
    expect(numericCitations('It came after 24 days (6).').map(({ numbers, doubtful }) => [...numbers, doubtful])).toEqual([[6, true]])
  })

  test('that became words', () => {
    const { text, stretches } = marked('It was named in 1932 ⟦6⟧ , and again in men ⟦9, 10⟧ . Two of 12 died.')
    expect(
      plainCitations(text)
        .filter(({ doubtful }) => !doubtful)
        .map(({ from, to }) => text.slice(from, to)),
    ).toEqual(stretches)
  })

  test('that lost their setting', () => {
    const { text, stretches } = marked('Gout was diagnosed⟦1,2⟧ and treated.⟦3⟧ It cured 18%.⟦4⟧ The CD4 count was 350, the IL6 level 12.')
    expect(plainCitations(text).map(({ from, to }) => text.slice(from, to))).toEqual(stretches)
  })
})

describe('names and years', () => {
  test.each([
    [
      'It acts there (⟦Desmond and Watson, 1986⟧; ⟦Bae et al., 2020a,b⟧).',
      [
        ['Desmond', 'Watson', '1986'],
        ['Bae', undefined, '2020a'],
        ['Bae', undefined, '2020b'],
      ],
    ],
    [
      '⟦Roe et al. (2012⟧) and ⟦van der Doe (2013⟧) disagreed.',
      [
        ['Roe', undefined, '2012'],
        ['van der Doe', undefined, '2013'],
      ],
    ],
    ['The label says so (see ⟦U.S. Food and Drug Administration, 2017⟧).', [['U.S. Food and Drug Administration', undefined, '2017']]],
    [
      'A group agreed (⟦Gout: Improving Outcomes (GIO) Work Group, 2012⟧; ⟦Li, 2004⟧).',
      [
        ['Gout: Improving Outcomes (GIO) Work Group', undefined, '2012'],
        ['Li', undefined, '2004'],
      ],
    ],
  ])('%s', (sentence, keys) => {
    const { text, stretches } = marked(sentence)
    const found = namedCitations(text)
    expect(
      found.flatMap(({ names }) => names.map(({ family, second, year, suffix }) => [family, second, `${year}${suffix ?? ''}`])),
    ).toEqual(keys)
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(stretches)
  })

  test.each(['She was admitted in May 2012.', 'The 2019 criteria (ACR, EULAR) were met.', 'Born (in 1950) abroad.'])(
    'leaves alone: %s',
    (text) => expect(namedCitations(text)).toEqual([]),
  )
})

describe('in a report', () => {
  const report = (body: string, list: string) => {
    const { list: diagnostics, warn } = collectDiagnostics()
    const text = `# Gout in a boy\n\n## Case report\n\n${body}\n\n## References\n\n${list}\n`
    const document = readDocument({ id: 'r', path: 'r', format: 'markdown', sha256: '', text, invalid: [] }, warn)
    const { citations, references } = link(document, extract(document, warn), warn)
    return {
      cited: citations.map(({ evidence, references: ids }) => [evidence.quote, ids.join(' ')]),
      references,
      codes: diagnostics.map(({ code }) => code).filter((code) => /^(?:citation|reference)/.test(code)),
    }
  }
  const three = [
    'Roe J, Doe P, Poe K. Gout in the young. J Rheumatol. 2014;12:117–24.',
    'Størset A. Urate. Lancet. 2010;376:11-9.',
    'World Health Organization. Gout guideline. Geneva: WHO; 2012.',
  ]

  test('numbers are linked, ranges expanded', () => {
    const { cited, codes } = report('Gout is rare [1]. Urate falls [1–3].', three.map((one, i) => `${i + 1}. ${one}`).join('\n'))
    expect(cited).toEqual([
      ['[1]', 'ref-1'],
      ['[1–3]', 'ref-1 ref-2 ref-3'],
    ])
    expect(codes).toEqual([])
  })

  test('names are linked, with and without diacritics', () => {
    const { cited } = report(
      'Gout is rare (Roe et al., 2014). Storset (2010) and others disagree (World Health Organization, 2012).',
      three.join('\n\n'),
    )
    expect(cited.map(([, ids]) => ids)).toEqual(['ref-1', 'ref-2', 'ref-3'])
  })

  test('links are followed to the entry that has their name', () => {
    const list = ['B7', 'B2', 'cr-who'].map((id, i) => `${i + 1}. <a id="${id}"></a>${three[i] ?? ''}`).join('\n')
    const { cited, codes } = report(
      'Gout is rare [Roe](#B7). Urate falls [x](#B2), as [others](#cr-who) say; see [the figure](#fig2).',
      list,
    )
    expect(cited).toEqual([
      ['Roe', 'ref-1'],
      ['x', 'ref-2'],
      ['others', 'ref-3'],
    ])
    expect(codes).toEqual([])
  })

  test('links without a name in the list go by its numbers; places on pages by what is printed', () => {
    const list = three.map((one, i) => `${i + 1}. <span id="page-3-${i === 2 ? 1 : 0}"></span>${one}`).join('\n')
    const { cited } = report('Gout is rare [1](#B1-gout-07-00002). Urate falls [[2]](#page-3-1), and [others](#page-3-1) agree.', list)
    expect(cited.map(([, ids]) => ids)).toEqual(['ref-1', 'ref-2', 'ref-3'])
  })

  test('a list whose second number opens a bracket again', () => {
    const { cited } = report('Gout is rare [1, [2]. Urate falls [3].', three.map((one, i) => `${i + 1}. ${one}`).join('\n'))
    expect(cited.map(([, ids]) => ids)).toEqual(['ref-1', 'ref-2', 'ref-3'])
  })

  test('what points nowhere is reported, and what nothing points at', () => {
    const { cited, codes } = report('Gout is rare [1,2]. Urate falls [2,9].', three.map((one, i) => `${i + 1}. ${one}`).join('\n'))
    expect(cited).toEqual([
      ['[1,2]', 'ref-1 ref-2'],
      ['[2,9]', 'ref-2'],
    ])
    expect(codes).toEqual(['citation-without-reference', 'reference-not-cited'])
  })
})
