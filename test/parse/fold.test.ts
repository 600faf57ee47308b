import { describe, expect, test } from 'vitest'
import { sourceSpan } from '../../src/core/prose.js'
import { buildRecord } from '../../src/pipeline.js'
import { sourceFor } from '../source.js'
import { structureOf } from '../structure.js'

const textOf = (text: string): string =>
  structureOf(text)
    .blocks.map(({ prose }) => prose.text)
    .join(' | ')

describe('what is not seen is not in the way', () => {
  test.each([
    ['zero width', 'lith\u200bium 1\u200c.\u200d2 mmol\u2060/L\ufeff', 'lithium 1.2 mmol/L'],
    ['marks of direction', '\u200fCRP \u202a12\u202c mg/L\u200e', 'CRP 12 mg/L'],
    ['a soft hyphen in a word', 'hyper\u00adkalaemia', 'hyperkalaemia'],
    ['a soft hyphen where a line was', 'hyper\u00ad kalaemia', 'hyperkalaemia'],
    ['a hyphen written as a soft one', 'C\u00adreactive protein, IL\u00ad6 and days 3\u00ad5', 'C-reactive protein, IL-6 and days 3-5'],
    ['accents of their own', 'Sjo\u0308gren and Be\u0301chet', 'Sjögren and Béchet'],
    ['wide forms', 'ＣＲＰ ＜５．１ ｍｇ／Ｌ（＋）　９０％', 'CRP <5.1 mg/L(+) 90%'],
    ['small forms and ligatures', '﹤5﹪ of ﬁbrin', '<5% of fibrin'],
    ['what needs none of it', 'naïve µ 5–6 °C', 'naïve µ 5–6 °C'],
    ['nothing else', '\u200b\u200d', ''],
  ])('%s', (_, text, read) => expect(textOf(text)).toBe(read))

  test('a soft hyphen at the end of a line is read on as any other', () => {
    expect(textOf('He had hyper\u00ad\nkalaemia.')).toBe('He had hyperkalaemia.')
  })

  test('every character knows the source that it was read from', () => {
    const source = 'His **CR\u200bP** was ＜5 in Sjo\u0308gren.'
    const [block] = structureOf(source).blocks
    const at = (word: string): string => {
      const from = block?.prose.text.indexOf(word) ?? -1
      const span = block && sourceSpan(block.prose, from, from + word.length)
      return source.slice(span?.start, span?.end)
    }
    expect(['CRP', '<', 'ö', 'gren'].map(at)).toEqual(['CR\u200bP', '＜', 'o\u0308', 'gren'])
    expect(block?.styles.map(({ kind, from, to }) => [kind, block.prose.text.slice(from, to)])).toEqual([['strong', 'CRP']])
  })
})

describe('finds the same as in the plain text', () => {
  const values = (sentence: string): unknown => {
    const text = `## Case report\n\n${sentence}\n`
    const { findings } = buildRecord(sourceFor(text))
    for (const { evidence } of Object.values(findings).flat()) expect(evidence.quote).toBe(text.slice(evidence.start, evidence.end))
    return [
      ...findings.lab.map(({ analyte, result }) => [analyte.name, result.value]),
      ...findings.drug.map(({ drug, dose }) => [drug.name, dose?.value]),
    ].map((each) => JSON.stringify(each, (key, inner: unknown) => (key === 'text' ? undefined : inner)))
  }
  const plain = 'Ferritin was <5.1 µg/L and potassium 6.2 mmol/L; she was given methotrexate 15 mg weekly.'

  test.each([
    ['zero-width characters', (text: string) => text.replace(/(?<=\p{L}{3})(?=\p{L}{2})/gu, '\u200b')],
    ['soft hyphens', (text: string) => text.replace(/(?<=\p{L}{3})(?=\p{Ll}{3})/gu, '\u00ad')],
    ['joiners in numbers', (text: string) => text.replace(/\./g, '\u2060.\u2060')],
    ['marks of direction', (text: string) => text.replace(/ /g, '\u200e \u202a')],
    ['wide figures and signs', (text: string) => text.replace(/[<\d.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
    ['a byte order mark between words', (text: string) => text.replace(/ /g, ' \ufeff')],
  ])('%s', (_, change) => {
    expect(values(plain)).toHaveLength(3)
    expect(values(change(plain))).toEqual(values(plain))
  })
})

describe('a word that was cut', () => {
  const drugs = (text: string): unknown =>
    buildRecord(sourceFor(`## Case report\n\n${text}\n`)).findings.drug.map(({ drug }) => [drug.name, drug.text])

  test.each([
    ['She was given dexa- methasone 8 mg daily.', [['dexamethasone', 'dexamethasone']]],
    ['She was given Dexa- methasone 8 mg daily.', [['dexamethasone', 'Dexamethasone']]],
    ['She was given dexa-\nmethasone 8 mg daily.', [['dexamethasone', 'dexamethasone']]],
    ['She was given dexa\u00ad methasone 8 mg daily.', [['dexamethasone', 'dexamethasone']]],
    ['She was given pre- and postoperative cefazolin.', [['cefazolin', 'cefazolin']]],
  ])('%j', (text, found) => expect(drugs(text)).toEqual(found))

  test('half a word that nobody knows the rest of is not spelt right', () => {
    expect(drugs('She was given qua- metothrexate 8 mg daily.')).toEqual([])
    expect(drugs('She was given metothrexate 8 mg daily.')).toEqual([['methotrexate', 'metothrexate']])
  })
})
