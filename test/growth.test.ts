import { expect, test } from 'vitest'
import { fill, settings, sourceOf } from '../bench/hostile.js'
import { buildRecord } from '../src/pipeline.js'

/** Growth a doubling from 10 to 80 kB, and what is lost in the noise of the clock. */
const limit = 2.5
const noise = 400

/** What once took the square of its length; a piece with a line end in it is a line. `npm run bench:growth` tries many more. */
const mended: readonly (readonly [setting: string, piece: string])[] = [
  ['line', '(ABC)'],
  ['heading', '(ABC)'],
  ['heading', 'a          '],
  ['line', '\n- ==='],
  ['line', '\n> aaa'],
  ['line', '\n- |a|'],
  ['line', '\n- > a'],
  ['line', '\n1. 1. a'],
  ['lines', '1. '],
  ['items', '>'],
  ['items', '> '],
  ['lab', 'Hb (Hb ('],
  ['lab', 'ANA, '],
  ['lab', 'glucose ('],
  ['lab', 'potassium and '],
  ['line', 'sodium '],
  ['drug', '1% '],
  ['line', 'an aunt had '],
  ['lines', 'family history of x, '],
  ['columns', 'Apgar scores '],
  ['history', 'history of '],
  ['lab', '(1) (1)'],
  ['lab', '1, '],
  ['lab', '1,1,'],
  ['lab', '1 to 1 to '],
  ['fraction', '5 5 '],
]

function cost(setting: string, piece: string, length: number): number {
  const { text, format } = settings[setting] ?? { text: (filled: string) => filled }
  const source = sourceOf(text(fill(piece, length)), format)
  const before = process.cpuUsage()
  buildRecord(source)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const grows = (setting: string, piece: string): boolean => {
  cost(setting, piece, 5000)
  const last = Math.min(cost(setting, piece, 80_000), cost(setting, piece, 80_000))
  return last > noise && last > limit ** 3 * Math.min(cost(setting, piece, 10_000), cost(setting, piece, 10_000))
}

test('a list that is too long for remark is read as plain text, each character at its place', () => {
  const text = `## Case report\n\nA man came.\n\n${'- ===\n'.repeat(1200)}- \nHis ferritin was 512 ng/mL.\n`
  const { findings, diagnostics } = buildRecord(sourceOf(text))
  expect(findings.lab.map(({ evidence }) => text.slice(evidence.start, evidence.end))).toEqual(['ferritin was 512 ng/mL'])
  expect(diagnostics.map(({ code }) => code)).toContain('parse-fallback')
})

test.each(mended)('%s %j takes time as its length does', { retry: 2 }, (setting, piece) => expect(grows(setting, piece)).toBe(false))
