import { describe, expect, test } from 'vitest'
import { nameParts } from '../../src/extract/article/author.js'
import { dateAt } from '../../src/extract/article/date.js'
import { article } from '../../src/extract/article/index.js'
import type { Article } from '../../src/schema/article.js'
import { structureOf } from '../structure.js'

const body =
  '## Introduction\n\nLead is old.\n\n## Case report\n\nA potter fell ill.\n\n## References\n\n1. Ray A. Lead. J Lead 2001;3:4. doi: 10.5555/other.2001\n'
const read = (front: string): Article => {
  const { document } = structureOf(`${front}\n\n${body}`)
  const { article: found } = article.extract(document, () => undefined)
  if (!found) throw new Error('no article')
  for (const { evidence } of [
    found.title,
    found.doi,
    found.journal,
    ...found.authors,
    ...found.affiliations,
    ...found.keywords,
    ...Object.values(found.dates),
  ].filter((value) => value !== undefined))
    expect(evidence.quote).toBe(document.source.text.slice(evidence.start, evidence.end))
  return found
}
const names = (found: Article): string[] =>
  found.authors.map(({ given, family, suffix, affiliations }) =>
    [given, family, suffix, affiliations?.join('+')].filter((part) => part !== undefined).join(' | '),
  )

test('initials with full names in the address', () => {
  const found = read(`# Lead colic in a potter

O. Varga, T. van Houten, S. D'Amico, R. de' Benci

Department of Toxicology, University of Tallinn, Estonia. Olga Varga, MD Thijs van Houten, MD, PhD Sandro D'Amico, MD Raniero de' Benci, MD Please address correspondence to: Olga Varga, MD, Harbour Road 24, Tallinn. E-mail: olga.varga@tallinn.example Received on May 21, 2013; accepted in revised form on September 9, 2013. © Copyright ANNALS OF TOXIC CASES 2014.

**Key words:** lead, colic, succimer

Competing interests: none declared.`)
  expect(found.title?.value).toBe('Lead colic in a potter')
  expect(names(found)).toEqual(['Olga | Varga | 1', 'Thijs | van Houten | 1', "Sandro | D'Amico | 1", "Raniero | de' Benci | 1"])
  expect(found.authors.map(({ email }) => email)).toEqual(['olga.varga@tallinn.example', undefined, undefined, undefined])
  expect(found.affiliations.map(({ text }) => text)).toEqual(['Department of Toxicology, University of Tallinn, Estonia'])
  expect(found.dates).toMatchObject({ received: { value: '2013-05-21' }, accepted: { value: '2013-09-09' } })
  expect(found.keywords.map(({ value }) => value)).toEqual(['lead', 'colic', 'succimer'])
  expect(found.competingInterests?.value).toBe('none declared.')
  expect(found.journal?.value).toBe('ANNALS OF TOXIC CASES')
  expect(found.correspondence?.value).toBe('Olga Varga, MD, Harbour Road 24, Tallinn. E-mail: olga.varga@tallinn.example')
  expect(found.doi).toBeUndefined()
})

test('superscripts, degrees and particles', () => {
  const found = read(`# Lead colic in a potter

Ada Ray, MD, PhD,<sup>1</sup>\\* Abdul-Aziz bin Yusof, MBBS,<sup>2</sup> Carlos dos Santos Prado, MD,<sup>1,2</sup> and John Stone Jr<sup>2</sup>

<sup>1</sup>Department of Medicine, Harbour Hospital, Tallinn, Estonia; <sup>2</sup>Institute of Tropical Diseases, Kuantan, Malaysia

\\*Correspondence: a.ray@harbour.example

Received: 8 March 2022; Revised: 1 April 2022; Accepted: 27 April 2022; Published: 3 May 2022

https://doi.org/10.5555/toxic.2022.17.`)
  expect(names(found)).toEqual(['Ada | Ray | 1', 'Abdul-Aziz | bin Yusof | 2', 'Carlos | dos Santos Prado | 1+2', 'John | Stone | Jr | 2'])
  expect(found.authors[0]?.email).toBe('a.ray@harbour.example')
  expect(found.affiliations).toMatchObject([
    { label: '1', text: 'Department of Medicine, Harbour Hospital, Tallinn, Estonia' },
    { label: '2', text: 'Institute of Tropical Diseases, Kuantan, Malaysia' },
  ])
  expect(Object.entries(found.dates).map(([event, date]) => `${event} ${date?.value ?? ''}`)).toEqual([
    'received 2022-03-08',
    'revised 2022-04-01',
    'accepted 2022-04-27',
    'published 2022-05-03',
  ])
  expect(found.doi?.value).toBe('10.5555/toxic.2022.17')
})

test('letters as marks, and the address lines under them', () => {
  const found = read(`Toxic Cases Letters 31 (2021) 100562

## Lead colic in a potter: a case report

Jarek Piet MD a , Inês Vasconcelos e Sousa MD, PhD a,b , Cornelis A. ter Braak MD b,*

- a Department of Cardiology, Harbour Hospital, Opole, Poland
- b Institute of Research, University of Beira, Viseu, Portugal

* Corresponding author. E-mail address: braak@beira.example (C.A. ter Braak).`)
  expect(names(found)).toEqual(['Jarek | Piet | 1', 'Inês | Vasconcelos e Sousa | 1+2', 'Cornelis A. | ter Braak | 2'])
  expect(found.authors[2]?.email).toBe('braak@beira.example')
  expect(found.journal?.value).toBe('Toxic Cases Letters')
})

test('labelled metadata', () => {
  const found = read(`# Lead colic in a potter

## Metadata
**Authors:** Ada Ray, Bo Lind
**Journal:** Annals of Toxic Cases
**Date:** 2023 Sep 7
**DOI:** [10.5555/atc3010022](https://doi.org/10.5555/atc3010022)
**PMID:** 99124417
**PMCID:** PMC99004417`)
  expect(names(found)).toEqual(['Ada | Ray', 'Bo | Lind'])
  expect(found).toMatchObject({
    journal: { value: 'Annals of Toxic Cases' },
    doi: { value: '10.5555/atc3010022' },
    pmid: { value: '99124417' },
    pmcid: { value: 'PMC99004417' },
    dates: { published: { value: '2023-09-07' } },
  })
})

test('the citation line tells the journal and family names of two words', () => {
  const found = read(`# Lead colic in a potter

María Núñez Prado 1 and Bo Lind 1

1 Department of Medicine, Harbour Hospital, Tallinn, Estonia

Citation: Núñez Prado, M.; Lind, B. Lead colic in a potter. Ann. Toxic Cases 2022, 4, 112-121.`)
  expect(names(found)).toEqual(['María | Núñez Prado | 1', 'Bo | Lind | 1'])
  expect(found.journal?.value).toBe('Ann. Toxic Cases')
})

test('nothing is invented', () => {
  const found = read('# Lead colic in a potter')
  expect(found).toEqual({ title: found.title, authors: [], affiliations: [], dates: {}, keywords: [] })
})

describe('names', () => {
  test.each([
    ['M. Della Rovere', 'Della Rovere', 'M.'],
    ['Ludwig van der Berg', 'van der Berg', 'Ludwig'],
    ['Mirela STOJKOV', 'STOJKOV', 'Mirela'],
    ['Varga OT', 'Varga', 'OT'],
    ['R. J. St. John-Kaplan', 'St. John-Kaplan', 'R. J.'],
    ['Nguyễn Thị Ngân', 'Ngân', 'Nguyễn Thị'],
  ])('%j', (name, family, given) => expect(nameParts(name)).toMatchObject({ family, given }))
})

describe('dates', () => {
  test.each([
    ['May 21, 2013', '2013-05-21'],
    ['21 May 2013', '2013-05-21'],
    ['21st of May 2013', '2013-05-21'],
    ['2013-05-21', '2013-05-21'],
    ['2013 Jul 11', '2013-07-11'],
    ['12.05.2013', '2013-05-12'],
    ['06 February 2018', '2018-02-06'],
    ['May 2013', '2013-05'],
    ['05/12/2013', undefined],
    ['2013', undefined],
    ['31.13.2013', undefined],
  ])('%j is %j', (text, iso) => expect(dateAt(text)?.iso).toBe(iso))
})

test('a journal alone over the title, two departments of one hospital, a surname that is a degree elsewhere', () => {
  const found = read(`Baltic Journal of Toxic Cases

**CASE REPORT**

# Lead colic in a potter

Ada Ray<sup>1</sup>, Kim Lou Ing Moretti<sup>2</sup>, John Stone<sup>3</sup>

1Departments of Medicine and 2Toxicology, Harbour Hospital, Tallinn, Estonia; 3Institute of Ceramics, Pärnu, Estonia; and

Received: 8 March 2022`)
  expect(found.journal?.value).toBe('Baltic Journal of Toxic Cases')
  expect(found.affiliations.map(({ label, text }) => [label, text])).toEqual([
    ['1', 'Departments of Medicine'],
    ['2', 'Toxicology, Harbour Hospital, Tallinn, Estonia'],
    ['3', 'Institute of Ceramics, Pärnu, Estonia'],
  ])
  expect(names(found)).toEqual(['Ada | Ray | 1', 'Kim Lou Ing | Moretti | 2', 'John | Stone | 3'])
})

test('an address ends where the names with their degrees begin', () => {
  const found = read(`# Lead colic in a potter

A. Ray, J. Stone

Department of Medicine, Harbour Hospital, Tallinn; <sup>1</sup>Institute of Ceramics, Pärnu. Ada Ray, MD John Stone, MSc<sup>1</sup> Please address correspondence to: Ada Ray, Harbour Road 24, Tallinn. E-mail: ada.ray@harbour.example`)
  expect(found.affiliations.map(({ text }) => text)).toEqual(['Institute of Ceramics, Pärnu'])
  expect(found.authors.map(({ given, family }) => `${given ?? ''} ${family}`)).toEqual(['Ada Ray', 'John Stone'])
})

test.each([
  [
    '**Authors:** Ada Ray, John Stone\n\n**Journal:** Toxic Cases\n\n**DOI:** [10.5555/tc.1](https://doi.org/10.5555/tc.1)\n\n**Date:** 2022 Feb 14',
    '2022-02-14',
  ],
  [
    '## Metadata\n\n**Authors:** Ada Ray and John Stone\n\n**Journal:** Toxic Cases\n\n**Published:** February 14, 2022\n\n**DOI:** 10.5555/tc.1',
    '2022-02-14',
  ],
  [
    'Ada Ray, John Stone\n\nPublished online: 14 February 2022\n\nCite this article as: Ray A, Stone J. Lead colic in a potter. Toxic Cases 2022;3:4. doi: 10.5555/tc.1',
    '2022-02-14',
  ],
  ['Ada Ray · John Stone\n\nToxic Cases (2022) 3:4\n\nhttps://doi.org/10.5555/tc.1\n\nPublished: 14.02.2022', '2022-02-14'],
])('front matter: %j', (front, published) => {
  const found = read(`# Lead colic in a potter\n\n${front}`)
  expect(found.authors.map(({ given, family }) => `${given ?? ''} ${family}`)).toEqual(['Ada Ray', 'John Stone'])
  expect([found.title?.value, found.journal?.value, found.doi?.value, found.dates.published?.value]).toEqual([
    'Lead colic in a potter',
    'Toxic Cases',
    '10.5555/tc.1',
    published,
  ])
})
