import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBratCorpus } from '../../src/evaluate/brat/corpus.js'
import { readMap, rubricOf, usualMap } from '../../src/evaluate/brat/map.js'
import { offsetsOf } from '../../src/evaluate/brat/offset.js'
import { readStandoff } from '../../src/evaluate/brat/standoff.js'
import { bratConfiguration, writeStandoff } from '../../src/evaluate/brat/write.js'
import { evaluate, scoreOf } from '../../src/evaluate/index.js'
import { rubric } from '../../src/evaluate/rubric.js'
import { caseOf, perfect, report, withFindings } from './fixture.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brat-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const record = perfect(caseOf().gold)

describe('offsets', () => {
  test('an astral character is one code point and two UTF-16 units', () => {
    const { toUtf16, toCodePoint, length } = offsetsOf('😀 x 𝛼y')
    expect([0, 1, 2, 3, 4, 5, 6].map(toUtf16)).toEqual([0, 2, 3, 4, 5, 7, 8])
    expect([0, 2, 3, 4, 5, 7, 8].map(toCodePoint)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(length).toBe(6)
  })

  test('both ways, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '😀', '𝛼', '\n', '\r\n', '中'), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const { toUtf16, toCodePoint, length } = offsetsOf(text)
        const points = Array.from(text)
        expect(length).toBe(points.length)
        for (let at = 0; at <= points.length; at++) {
          expect(toUtf16(at)).toBe(points.slice(0, at).join('').length)
          expect(toCodePoint(toUtf16(at))).toBe(at)
        }
      }),
    )
  })
})

describe('standoff', () => {
  const text = 'He 😀 took aspirin 100 mg and iron\ntablets; Hb and Ht were low.'

  test('entities with offsets in code points, apart and over lines; relations, events and equivalences', () => {
    const ann = [
      'T1\tMedication 10 17\taspirin',
      'T2\tDosage 18 24\t100 mg',
      'T3\tMedication 29 33;34 41\tiron tablets',
      'E1\tMedication:T1 ',
      'R1\tMODIFY Arg1:T2 Arg2:E1\t',
      'E2\tMedication:T3 Dose:T2',
      '*\tOVERLAP E1 E2',
      'A1\tNegation E1',
      '#1\tAnnotatorNotes T1\tsure',
    ].join('\n')
    const { entities, relations, faults } = readStandoff(ann, text, 'x.ann')
    expect(faults).toEqual([])
    expect(entities.map(({ type, spans }) => [type, ...spans.map(({ start, end }) => text.slice(start, end))])).toEqual([
      ['Medication', 'aspirin'],
      ['Dosage', '100 mg'],
      ['Medication', 'iron', 'tablets'],
    ])
    expect(relations).toEqual([
      { type: 'MODIFY', from: 'T2', to: 'T1' },
      { type: 'Dose', from: 'T3', to: 'T2' },
      { type: 'OVERLAP', from: 'T1', to: 'T3' },
    ])
  })

  test.each([
    ['T1\tMedication 11 18\taspirin', 'x.ann:1: the text has "spirin " there, not "aspirin"'],
    ['\nT1\tMedication 10 999\taspirin', 'x.ann:2: not a type with offsets inside the text: "Medication 10 999"'],
    ['T1\tMedication 17 10\taspirin', 'x.ann:1: not a type with offsets inside the text: "Medication 17 10"'],
    ['R1\tMODIFY Arg1:T2', 'x.ann:1: not a relation of two: "MODIFY Arg1:T2"'],
    ['E1\tMedication', 'x.ann:1: not an event: "Medication"'],
  ])('%j', (ann, message) =>
    expect(readStandoff(ann, text, 'x.ann').faults.map(({ path, line, message: what }) => `${path}:${line}: ${what}`)).toEqual([message]),
  )
})

test('a BOM counts in BRAT and not in our text', () => {
  writeFileSync(join(folder, 'bom.txt'), '\ufeffHe had fever.')
  writeFileSync(join(folder, 'bom.ann'), 'T1\tdrug 8 13\tfever\n')
  const { cases, faults } = readBratCorpus(folder, usualMap(rubric), (id) => id === 'bom')
  expect(faults).toEqual([])
  expect(cases[0]?.gold.findings[0]?.key).toEqual({ start: 7, end: 12 })
})

test('what is written is read back the same, astral characters and all', () => {
  const map = usualMap(rubric)
  const negated = withFindings(
    record,
    (findings) =>
      void Object.assign(findings.lab?.[0] ?? {}, {
        spans: {
          value: { start: report.indexOf('9.8'), end: report.indexOf('9.8') + 3 },
          unit: { start: report.indexOf('mg/dL'), end: report.indexOf('mg/dL') + 5 },
        },
      }),
  )
  const ann = writeStandoff(negated, report, map)
  const astral = Array.from(report.slice(0, report.indexOf('9.8'))).length
  expect(ann).toContain(`\tlab ${astral} ${astral + 3}\t9.8\n`)
  expect(ann).toMatch(/R1\tunit Arg1:T2 Arg2:T1\n/)
  expect(ann).toMatch(/A1\tassertion T\d+ negated\n/)
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'deep/gout.txt'), report)
  writeFileSync(join(folder, 'deep/gout.ann'), ann)
  const { cases, faults } = readBratCorpus(folder, map, (id) => id === 'deep/gout')
  expect(faults).toEqual([])
  expect(cases.map(({ gold }) => gold.id)).toEqual(['deep/gout'])
  const scores = scoreOf(evaluate(cases, () => negated, rubricOf(map)).map(({ tallies }) => tallies))
  expect(scores.find(({ measure }) => measure === 'all/found')).toMatchObject({ tp: 11, fp: 0, fn: 0 })
  expect(scores.find(({ measure }) => measure === 'lab/unit')).toMatchObject({ tp: 1, fp: 0, fn: 0 })
  expect(scores.filter(({ fp, fn }) => fp + fn > 0)).toEqual([])
})

describe('a corpus with types of its own', () => {
  const mapText = `{"schema": "brat-map/1", "findings": [
    {"kind": "value", "types": ["Lab_value"], "predicted": ["lab", "vital", "score"], "anchor": "value", "textual": "\\\\d",
     "parts": [{"field": "test", "types": ["Diagnostic_procedure"], "relations": ["MODIFY"], "spans": ["analyte", "instrument"]}]}]}`
  const map = readMap(mapText, 'map.json')

  test('kinds may be pooled, only values with a digit are counted, parts are joined by relations', () => {
    const at = (words: string): string => {
      const start = Array.from(report.slice(0, report.indexOf(words))).length
      return `${start} ${start + Array.from(words).length}\t${words}`
    }
    writeFileSync(join(folder, 'own.txt'), report)
    writeFileSync(
      join(folder, 'own.ann'),
      [
        `T1\tLab_value ${at('9.8')}`,
        `T2\tDiagnostic_procedure ${at('Uric acid')}`,
        'R1\tMODIFY Arg1:T2 Arg2:T1',
        `T3\tLab_value ${at('negative')}`,
        `T4\tLab_value ${at('14')}`,
      ].join('\n'),
    )
    const { cases, faults } = readBratCorpus(folder, map, (id) => id === 'own')
    expect(faults).toEqual([])
    const scores = Object.fromEntries(
      scoreOf(evaluate(cases, () => record, rubricOf(map)).map(({ tallies }) => tallies)).map(({ measure, tp, fp, fn }) => [
        measure,
        [tp, fp, fn],
      ]),
    )
    expect(scores['value/found']).toEqual([2, 5, 0])
    expect(scores['value/test']).toEqual([0, 0, 1])
  })

  test.each([
    ['{', 'map.json:1:2: not JSON (close brace expected)'],
    ['{"schema": "brat-map/1", "findings": []}', 'map.json: not a map of BRAT types: findings: Too small'],
    [mapText.replace('\\\\d', '('), 'map.json: not a regular expression: ('],
  ])('%j', (text, message) => expect(() => readMap(text, 'map.json')).toThrow(message))
})

test('annotation.conf has each type and relation', () => {
  const configuration = bratConfiguration(usualMap(rubric))
  expect(configuration).toMatch(/\[entities\]\nlab\nlab_analyte\n/)
  expect(configuration).toContain('\nunit\tArg1:lab_unit, Arg2:lab\n')
})
