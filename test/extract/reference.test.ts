import { describe, expect, test } from 'vitest'
import { toCsl } from '../../src/extract/reference/csl.js'
import { readReference } from '../../src/extract/reference/read.js'

const read = (text: string) => {
  const { csl, places } = toCsl(readReference(text))
  const at = Object.fromEntries(Object.entries(places).map(([field, { from, to }]) => [field, text.slice(from, to)]))
  return { csl, at }
}

describe('articles in every style', () => {
  const article = { title: 'Gout in the young', 'container-title': 'J Rheumatol', volume: '12', page: '117-124', year: 2014, authors: ['Roe', 'van der Doe'] }
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
    const { csl } = read(text)
    expect({
      title: csl.title,
      'container-title': csl['container-title']?.replaceAll('.', ''),
      volume: csl.volume,
      page: csl.page,
      year: csl.issued?.['date-parts'][0]?.[0],
      authors: csl.author?.map((name) => `${name['non-dropping-particle'] ?? ''} ${name.family ?? ''}`.trim().replace(/^VAN DER DOE$/i, 'van der Doe').replace('ROE', 'Roe')),
    }).toEqual(article)
  })
})
