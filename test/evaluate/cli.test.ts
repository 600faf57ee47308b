import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseRecord } from '../../src/schema/record.js'
import { stringify } from '../../src/write/stringify.js'
import { caseOf, goldText, perfect, report, withFindings } from './fixture.js'

const cli = resolve(import.meta.dirname, '../../dist/cli.js')
const right = perfect(caseOf().gold)
const withoutSign = withFindings(right, (findings) => void Reflect.deleteProperty(findings.lab?.[1] ?? {}, 'comparator'))
let folder = ''

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', timeout: 60_000 })
  return { code: status, out: stdout, err: stderr }
}

function put(path: string, content: string | CaseRecord): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), typeof content === 'string' ? content : stringify(content))
}

beforeAll(() => {
  expect(existsSync(cli), 'dist/cli.js is missing: npm run build').toBe(true)
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'))
  put('corpus/gout/report.md', report)
  put('corpus/gout/gold.json', goldText)
  put('right/gout.json', right)
  put('faulty/gout/report.json', withoutSign)
  mkdirSync(join(folder, 'empty'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('evaluate', () => {
  test('reads the reports of a corpus and scores what it found', () => {
    const { code, out, err } = run('evaluate', 'corpus')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^corpus: 1 report\n\n +P +R +F1/)
    expect(out).toMatch(/^section\/kind +1\.000/m)
  })

  test('scores records of another program, in either layout', () => {
    expect(run('evaluate', 'corpus', '--records', 'right').out).toMatch(/^all\/every-field-right +1\.000 +1\.000 +1\.000/m)
    expect(run('evaluate', 'corpus', '--records', 'faulty', '--errors', '5').out).toContain(
      'lab/test: wrong comparator (1)\n  corpus/gout/report.md:5:89 wrong comparator\n',
    )
  })

  test('a report without record scores 0 and is named', () => {
    const { code, out, err } = run('evaluate', 'corpus', '--records', 'empty')
    expect({ code, err }).toEqual({ code: 0, err: 'case-record: empty: no record of gout; it scores as an empty one\n' })
    expect(out).toMatch(/^all\/found +1\.000 +0\.000 +0\.000/m)
  })

  test('lists only the errors asked for', () => {
    expect(run('evaluate', 'corpus', '--records', 'faulty', '--errors', '5', '--kind', 'drug').out).not.toContain('wrong')
    expect(run('evaluate', 'corpus', '--records', 'faulty', '--errors', '5', '--rule', 'lab/test').out).toContain('wrong comparator')
    expect(run('evaluate', 'corpus', '--records', 'faulty', '--errors', '5', '--rule', 'lab/other').out).not.toContain('wrong')
  })

  test('the baseline: a lost sign is that finding, exit code 1; tolerated, 0', () => {
    expect(run('evaluate', 'corpus', '--records', 'right', '--baseline', 'baseline.json')).toMatchObject({
      code: 1,
      err: 'case-record: baseline.json: no such file (--update writes it)\n',
    })
    expect(run('evaluate', 'corpus', '--records', 'right', '--baseline', 'baseline.json', '--update').code).toBe(0)
    expect(run('evaluate', 'corpus', '--records', 'right', '--baseline', 'baseline.json').code).toBe(0)
    const { code, out, err } = run('evaluate', 'corpus', '--records', 'faulty', '--baseline', 'baseline.json')
    expect({ code, err }).toEqual({ code: 1, err: 'case-record: scores fell below the baseline\n' })
    expect(out.split('\n').filter((line) => /^ {2}(?:broken|fixed|new|gone|changed) /.test(line))).toEqual([
      '  broken  corpus/gout/report.md:5:89 lab CRP 120: right → wrong comparator',
    ])
    expect(run('evaluate', 'corpus', '--records', 'faulty', '--baseline', 'baseline.json', '--tolerance', '1').code).toBe(0)
    expect(run('evaluate', 'corpus', '--records', 'right', '--baseline', 'baseline.json', '--case', 'gout').out).toContain(
      'nothing changed',
    )
  })

  test('writes a format to a file', () => {
    expect(run('evaluate', 'corpus', '--records', 'right', '--format', 'junit', '--out', 'out/junit.xml')).toMatchObject({
      code: 0,
      out: '',
    })
    expect(readFileSync(join(folder, 'out/junit.xml'), 'utf8')).toMatch(/^<\?xml/)
  })

  test('gold that is wrong is named by file and line, and ends with 1', () => {
    put('bad/gout/report.md', report)
    put('bad/gout/gold.json', goldText.replace('GCS 14/15', 'GCS 13/15'))
    const { code, err } = run('evaluate', 'bad')
    expect(code).toBe(1)
    expect(err).toContain('case-record: bad/gout/gold.json:16: the quote "GCS 13/15" is not on line 6\n')
  })

  test('every file that cannot be used is named, the broken ones with line and column, and no baseline is written', () => {
    put('several/gout/report.md', report)
    put('several/gout/gold.json', goldText)
    put('several/empty/report.md', '')
    put('several/empty/gold.json', goldText)
    put('several/broken/report.md', report)
    put('several/broken/gold.json', '{\n  "schema": ,\n}')
    put('several/alone/gold.json', goldText)
    const { code, err } = run('evaluate', 'several', '--baseline', 'several.json', '--update')
    expect(code).toBe(1)
    expect(err.split('\n')).toEqual([
      'case-record: several/alone/gold.json: no report.md or report.markdown or report.txt beside it',
      'case-record: several/broken/gold.json:2:13: not JSON (value expected)',
      'case-record: several/empty/report.md: empty; there is no report to read',
      'case-record: several.json: not written, because some gold cannot be used',
      '',
    ])
    expect(existsSync(join(folder, 'several.json'))).toBe(false)
  })

  test.each([
    [['evaluate', 'nowhere'], 'nowhere: no such folder'],
    [['evaluate', 'empty'], 'empty: no gold in this folder'],
    [['evaluate', 'corpus', '--case', 'goat'], 'corpus: no case "goat"'],
    [['evaluate', 'corpus/gout/report.md'], 'corpus/gout/report.md: a file; give the folder it is in'],
    [['evaluate', 'corpus', '--records', 'nowhere'], 'nowhere: no such folder'],
    [['evaluate', 'corpus', '--gold-format', 'brat', '--map', 'nowhere.json'], 'nowhere.json: no such file or folder'],
    [
      ['evaluate', 'corpus', '--records', 'right', '--out', 'right/gout.json/x'],
      'right/gout.json/x: cannot be written: a file stands where a folder is needed',
    ],
  ])('%j ends with 1', (args, message) => expect(run(...args)).toMatchObject({ code: 1, out: '', err: `case-record: ${message}\n` }))

  test.each([
    [['evaluate', 'corpus', '--update'], '--update needs --baseline FILE'],
    [
      ['evaluate', 'corpus', '--kind', 'drugs'],
      'no kind "drugs"; there are lab, lab-qualitative, vital, measurement, score, drug, case, section',
    ],
    [['diff', 'right', 'right', '--kind', 'drugs'], 'no kind "drugs"; there are article, sections'],
    [['evaluate', 'corpus', '--errors', 'x'], 'whole number'],
    [['evaluate', 'corpus', '--tolerance', '2'], 'from 0 to 1'],
    [['evaluate', 'corpus', '--format', 'pdf'], 'Allowed choices are text, json, markdown, junit, html'],
  ])('%j is wrong usage', (args, message) => {
    const { code, err } = run(...args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  test('records of another text, and what is no record, are refused', () => {
    put('other/gout.json', { ...right, source: { ...right.source, sha256: '0'.repeat(64) } })
    expect(run('evaluate', 'corpus', '--records', 'other')).toMatchObject({
      code: 1,
      err: expect.stringContaining('made from another text') as unknown,
    })
    put('torn/gout.json', '{"schema": "case-rec')
    expect(run('evaluate', 'corpus', '--records', 'torn')).toMatchObject({
      code: 1,
      err: 'case-record: torn/gout.json:1:12: not JSON (unexpected end of string)\n',
    })
    put('wrong/gout.json', '{"schema": "case-record/1"}')
    expect(run('evaluate', 'corpus', '--records', 'wrong')).toMatchObject({
      code: 1,
      err: expect.stringContaining("wrong/gout.json: not a valid record: / must have required property 'generator'") as unknown,
    })
  })
})

describe('diff', () => {
  test('ends with 0 where nothing differs, with 1 where something does', () => {
    expect(run('diff', 'right', 'right').code).toBe(0)
    const { code, out } = run('diff', 'right', 'faulty')
    expect(code).toBe(1)
    expect(out).toContain('comparator: >= (gone)')
    expect(run('diff', 'right/gout.json', 'faulty/gout/report.json').code).toBe(1)
    expect(run('diff', 'right', 'faulty', '--kind', 'drug').code).toBe(0)
  })

  test('names reports that one folder has not', () =>
    expect(run('diff', 'right', 'empty')).toMatchObject({ code: 1, out: expect.stringContaining('gout: only in right') as unknown }))
})

describe('convert', () => {
  test('to BRAT, which evaluate reads back', () => {
    put('reports/gout.md', report)
    expect(run('convert', 'right', '--to', 'brat', '--reports', 'reports', '--out', 'brat')).toMatchObject({
      code: 0,
      err: '1 of 1 records written to brat\n',
    })
    expect(readFileSync(join(folder, 'brat/gout.txt'), 'utf8')).toBe(report)
    const { code, out } = run('evaluate', 'brat', '--gold-format', 'brat', '--records', 'right')
    expect(code).toBe(0)
    expect(out).toMatch(/^all\/every-field-right +1\.000 +1\.000 +1\.000/m)
  })

  test('a record without its report fails', () =>
    expect(run('convert', 'right', '--to', 'brat', '--reports', 'empty', '--out', 'x')).toMatchObject({
      code: 1,
      err: expect.stringContaining('empty: no report gout (.md, .markdown, .txt) in this folder') as unknown,
    }))
})
