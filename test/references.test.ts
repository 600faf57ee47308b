import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const cli = join(resolve(import.meta.dirname, '..'), 'dist/cli.js')
const one = 'Roe JA, Doe P. Gout in the young. J Rheumatol. 2014;12:117–24.'
const two = 'Doe P. Urate in birds. Lancet. 2010;376:11–9.'
let folder = ''

function run(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'references', ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
    input,
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'case-record-'))
  writeFileSync(join(folder, 'list.txt'), `${one}\r\n\r\n${two}\n`)
  writeFileSync(join(folder, 'report.md'), `# Gout\n\n## Case report\n\nA boy had gout [1].\n\n## References\n\n1. ${one}\n2. ${two}\n`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('references', () => {
  test.each([[['list.txt']], [['report.md']]])('%j as CSL-JSON', (args) => {
    const { code, out } = run(args)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject([
      { id: 'ref-1', title: 'Gout in the young', page: '117-124' },
      { id: 'ref-2', title: 'Urate in birds', page: '11-19' },
    ])
  })

  test('stdin, as BibTeX and RIS', () => {
    expect(run(['-', '--to', 'bibtex'], one).out).toMatch(/^@article\{roe2014-1,\n {2}author = \{Roe, J\. A\. and Doe, P\},/)
    expect(run(['-', '--to', 'ris'], `${one}\n${two}\n`).out.match(/^TY {2}- JOUR$/gm)).toHaveLength(2)
  })

  test('an empty list is an empty list', () => expect(run(['-'], '\n')).toEqual({ code: 0, out: '[\n\n]\n', err: '' }))

  test('more references than a pipe holds', () => {
    const { out } = run(['-'], `${two}\n`.repeat(1_000))
    expect(JSON.parse(out)).toHaveLength(1_000)
  })

  test.each([
    [['none.txt'], 1, /none\.txt: no such file/],
    [['none.md'], 1, /none\.md: no such file/],
    [['.'], 1, /a folder/],
    [['list.txt', '--to', 'endnote'], 2, /Allowed choices are csl, bibtex, ris/],
    [[], 2, /missing required argument 'file'/],
  ])('%j', (args, code, message) => {
    const outcome = run(args)
    expect(outcome.code).toBe(code)
    expect(outcome.err).toMatch(message)
  })
})
