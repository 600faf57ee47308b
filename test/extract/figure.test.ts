import { expect, test } from 'vitest'
import { figure } from '../../src/extract/figure/index.js'
import { structureOf } from '../structure.js'

const read = (text: string): { figures: string[]; tables: string[] } => {
  const { document } = structureOf(`# Lead colic in a potter\n\n## Case report\n\nA potter fell ill.\n\n${text}\n\nHe recovered.`)
  const { figures = [], tables = [] } = figure.extract(document, () => undefined)
  const line = ({
    id,
    label,
    caption,
    url,
  }: {
    id: string
    label?: string | undefined
    caption?: string | undefined
    url?: string | undefined
  }): string => [id, label, caption, url].filter((part) => part !== undefined).join(' | ')
  for (const { evidence } of [...figures, ...tables]) expect(evidence.quote).toBe(document.source.text.slice(evidence.start, evidence.end))
  return { figures: figures.map(line), tables: tables.map(line) }
}

test('a caption with its image and panels', () => {
  expect(read('![](gums.png)\n\nFig. 1. 1A: Gums at admission.\n\n**1B**: Gums after a year.').figures).toEqual([
    'figure-1 | Fig. 1 | 1A: Gums at admission. 1B: Gums after a year. | gums.png',
  ])
})

test('a label as a heading with the caption below the image', () => {
  expect(read('### Figure 2.\n\n![Figure 2](g2.jpg)\n\n[View larger image](x)\n\nFilm of the abdomen.').figures).toEqual([
    'figure-1 | Figure 2 | Film of the abdomen. | g2.jpg',
  ])
})

test('a JATS figure', () => {
  expect(
    read('Figure 1.\n\n<fig id="f1"> <caption> <p>( <bold>A</bold>) Film.</p> </caption> <graphic xlink:href="f1.gif"/> </fig>').figures,
  ).toEqual(['figure-1 | Figure 1 | ( A) Film. | f1.gif'])
})

test('tables with captions over and under them, and without', () => {
  const grid = '| Day | Lead |\n| - | - |\n| 1 | 78 |'
  expect(read(`**Table 1** Course of lead\n\n${grid}`).tables).toEqual(['table-1 | Table 1 | Course of lead'])
  expect(read(`### Table 1.\n\n${grid}\n\nTable 1 Caption: Course of lead`).tables).toEqual(['table-1 | Table 1 | Course of lead'])
  expect(read(grid).tables).toEqual(['table-1'])
})

test('sentences about figures are none', () =>
  expect(read('Figure 1 shows the film. Table 2 gives the levels.')).toEqual({ figures: [], tables: [] }))
