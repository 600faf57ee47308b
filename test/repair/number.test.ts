import { describe, expect, test } from 'vitest'
import { referencesOf } from '../../src/pipeline.js'
import { sourceFor } from '../source.js'
import { structureOf } from '../structure.js'

const ray = 'Ray A. Lead in clay. J Lead 2001;3:4-9.'
const lind = 'Lind B. Tin in glazes. J Tin 2002;4:5-8.'
const okafor = 'Okafor M. Zinc at the wheel. J Zinc 2003;5:6-11.'
const varga = 'Varga O. Cadmium in kilns. J Kiln 2004;6:7-12.'
const report = (list: string): string =>
  `# Lead colic in a potter\n\nO. Varga, T. Lindqvist\n\n## Introduction\n\nLead is old.\n\n## Case report\n\nHe was pale.\n\n## References\n\n${list}`
const labelsOf = (list: string): (string | undefined)[] => referencesOf(sourceFor(report(list))).map(({ label }) => label)
const restored = (list: string): string[] =>
  structureOf(report(list))
    .diagnostics.filter(({ code }) => code === 'repair-list-number')
    .map(({ message }) => message)

describe('numbers of a reference list come back', () => {
  test.each([
    ['where it begins again at 1 below a page', `1. ${ray}\n2. ${lind}\n\n116\n\nVARGA ET AL.\n\n1. ${okafor}\n2. ${varga}`, 2],
    ['where a figure cuts it', `1. ${ray}\n2. ${lind}\n\n![](x.png)\n\nFig. 2. A kiln.\n\n1. ${okafor}\n2. ${varga}`, 2],
    ['where every item has the same', `1. ${ray}\n1. ${lind}\n1. ${okafor}\n1. ${varga}`, 3],
    ['where each item is a list of its own', `- 1. ${ray}\n- 1. ${lind}\n- 1. ${okafor}\n- 1. ${varga}`, 3],
    ['where one became a paragraph', `1. ${ray}\n2. ${lind}\n\n${okafor}\n\n4. ${varga}`, 1],
    ['where two became bullets', `1. ${ray}\n\n- ${lind}\n- ${okafor}\n\n4. ${varga}`, 2],
  ])('%s', (_, list, count) => {
    expect(labelsOf(list)).toEqual(['1', '2', '3', '4'])
    expect(restored(list)).toHaveLength(count)
  })

  test('each with its place', () => {
    const text = report(`1. ${ray}\n2. ${lind}\n\n116\n\n1. ${okafor}`)
    const found = structureOf(text).diagnostics.filter(({ code }) => code === 'repair-list-number')
    expect(found.map(({ message, evidence }) => [message, evidence && text.slice(evidence.start, evidence.end)])).toEqual([
      ['counted as number 3 of its list', okafor],
    ])
  })
})

describe('numbers stay', () => {
  test.each([
    ['below another heading', `1. ${ray}\n2. ${lind}\n\n## Further reading\n\n1. ${okafor}`],
    ['where the list stands twice', `1. ${ray}\n2. ${lind}\n\n116\n\n1. ${ray}\n2. ${lind}`],
    ['where more than the missing ones stand between', `1. ${ray}\n\n${lind}\n\n${okafor}\n\n3. ${varga}`],
    ['where a number is left out', `1. ${ray}\n2. ${lind}\n4. ${varga}`],
    ['where what begins at 1 is no reference', `1. ${ray}\n2. ${lind}\n\n116\n\n1. Wash your hands.\n2. Wear a mask.`],
    ['of notes inside an item', `1. ${ray}\n   - a note of 2001 on the clay of the valley\n2. ${lind}`],
  ])('%s', (_, list) => expect(restored(list)).toEqual([]))

  test('of two lists in the text', () => {
    const inCase = (text: string): string[] => restored(`1. ${ray}\n\n## Appendix\n\n${text}`)
    expect(inCase('1. Ask.\n2. Look.\n\nThen treat.\n\n1. Chelate.\n2. Wait.')).toEqual([])
    expect(inCase('1. Ask.\n2. Look.\n\n![](x.png)\n\n1. Chelate.')).toEqual([])
    expect(inCase('1. Ask.\n2. Look.\n\n117\n\n1. Chelate.')).toEqual(['counted as number 3 of its list'])
  })
})
