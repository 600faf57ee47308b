import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildRecord } from '../src/pipeline.js'
import { read } from '../src/read/index.js'

const source = read(resolve(import.meta.dirname, '../corpus/jdm-thiosulfate/report.md'), 'jdm-thiosulfate/report')
const record = buildRecord(source)
const { article, sections, findings } = record
const ofPatient = <F extends { readonly case?: string | undefined; readonly section?: string | undefined }>(all: readonly F[]): F[] =>
  all.filter((finding) => finding.case === 'case-1' && finding.section === 'section-7')

describe('a whole report, with the faults of its converter', () => {
  test('front matter', () => {
    expect(article.title?.value).toBe('Topical sodium thiosulfate in calcinosis complicating juvenile dermatomyositis')
    expect(article.authors.map(({ family }) => family)).toEqual([
      'Della Rovere',
      'Quaranta-Lévi',
      "D'Amico",
      'van Houten',
      'Brzeziński',
      'Sørlie',
      'Cattaneo',
      "de' Benci",
    ])
    expect(article.authors[0]).toMatchObject({ given: 'Margherita', email: 'm.dellarovere@sanluca.example' })
    expect(article.affiliations.map(({ text }) => text)).toEqual([
      'Paediatric Rheumatology Unit, Ospedale dei Fanciulli San Luca, University of Lucca, Italy',
    ])
    expect(article.dates).toMatchObject({ received: { value: '2014-01-14' }, accepted: { value: '2014-05-06' } })
    expect(article.keywords.map(({ value }) => value)).toEqual(['juvenile dermatomyositis', 'calcinosis cutis', 'sodium thiosulfate'])
    expect(article.competingInterests?.value).toMatch(/^none declared/)
  })

  test('sections: no running head, and a discussion that no heading announces', () => {
    expect(sections.map(({ kind }) => kind)).toEqual([
      'title',
      'metadata',
      'keywords',
      'conflicts',
      'abstract',
      'introduction',
      'case',
      'discussion',
      'references',
    ])
    const discussion = sections.find(({ kind }) => kind === 'discussion')
    expect(discussion?.inferred).toBe(true)
    expect(source.text.slice(discussion?.start).startsWith('Up to 40% of children with JDM')).toBe(true)
  })

  test('the patient', () => {
    expect(record.cases).toHaveLength(1)
    expect(record.cases[0]).toMatchObject({ age: { value: 'P3Y10M' }, sex: { value: 'male' }, ethnicity: { value: 'Caucasian' } })
  })

  test('laboratory values with unit, range and reading', () => {
    expect(
      ofPatient(findings.lab).map(({ analyte, result, unit, referenceRange, interpretation }) => [
        analyte.name,
        result.text,
        unit?.text,
        referenceRange?.high,
        interpretation?.value,
      ]),
    ).toEqual([
      ['Aldolase', '11.0', 'U/L', 7.3, 'high'],
      ['Lactate dehydrogenase', 'normal', undefined, undefined, 'normal'],
      ['Creatine kinase', 'normal', undefined, undefined, 'normal'],
      ['Aldolase', '19.3', 'U/L', undefined, 'high'],
      ['Aldolase', '7', 'U/L', undefined, 'normal'],
    ])
  })

  test('scores with their maximum, "50 out 80" too', () => {
    expect(
      ofPatient(findings.score).map(({ instrument, result, max, temporality }) => [instrument.id, result.value, max, temporality]),
    ).toEqual([
      ['cmas', 35, 52, 'current'],
      ['mmt8', 50, 80, 'current'],
      ['cmas', 50, 52, 'current'],
      ['mmt8', 79, 80, 'current'],
    ])
  })

  test('drugs of the patient, a misspelt one by its right name', () => {
    const drugs = ofPatient(findings.drug)
    expect([...new Set(drugs.map(({ drug }) => drug.name))].sort()).toEqual([
      'alendronic acid',
      'corticosteroids',
      'hydroxychloroquine',
      'methotrexate',
      'sodium thiosulfate',
    ])
    expect(drugs.find(({ drug }) => drug.name === 'hydroxychloroquine')?.drug).toMatchObject({ text: 'hydroxycloroquine', rxnorm: '5521' })
    expect(drugs.find(({ drug }) => drug.name === 'methotrexate')).toMatchObject({
      route: { name: 'subcutaneous' },
      frequency: { text: 'Weekly', period: 'P1W' },
      event: { type: 'start' },
    })
  })

  test('nothing of the discussion is the patient’s, but what is said of "our patient"', () => {
    const discussed = Object.values(findings)
      .flat()
      .filter(({ section }) => section === 'section-8')
    expect(discussed.length).toBeGreaterThan(5)
    expect(discussed.filter(({ case: of }) => of !== undefined).every(({ evidence }) => evidence.quote === 'thiosulfate')).toBe(true)
  })

  test('references and the citations that point at them', () => {
    expect(
      record.references.map(({ csl }) => [
        csl.author?.[0]?.family,
        csl.issued?.['date-parts'][0]?.[0],
        csl['container-title'],
        csl.volume,
        csl.page,
      ]),
    ).toEqual([
      ['HOLLIS', 2010, 'Handbook of Paediatric Connective Tissue Disease', undefined, '402-421'],
      ['STAVRIDOU', 2012, 'Clin Exp Rheumatol', '30', '611-618'],
      ["O'DRISCOLL", 2008, 'Curr Opin Rheumatol', '20', '702-709'],
      ['MBEKI', 2011, 'Ther Adv Muscoloskel Dis', '3', '233-241'],
      ['FARROKHZAD', 2013, 'J Pediatr', '162', '218-220'],
      ['TREMBLAY', 2004, 'Pediatric Rheumatol Online J', '2', '7'],
      ['VERBRUGGHE', 2011, 'Arthritis Care Res', '63', '1320-1329'],
      ['NIEMANN-HOLT', 2010, 'Nat Rev Nephol', '6', '88-93'],
      ['RIGHETTO', 2010, 'Pediatric Dermatol', '27', '401-435'],
      ['ABERNATHY', 2011, 'J Am Acad Dermatol', '65', undefined],
    ])
    expect(record.citations.map(({ evidence, references }) => [evidence.quote, references.join(' ')])).toContainEqual([
      '(8-10)',
      'ref-8 ref-9 ref-10',
    ])
    expect(record.citations).toHaveLength(10)
  })

  test('repairs are reported: the running head, the cut word, the cut sentence, the captions', () => {
    const codes = record.diagnostics.map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['repair-running-head', 'repair-joined-word', 'repair-joined-paragraph', 'repair-caption', 'drug-misspelt']),
    )
    expect(record.figures).toMatchObject([{ label: 'Fig. 1' }])
  })
})
