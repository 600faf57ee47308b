import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const cli = join(root, 'dist/cli.js')
const report = '# Gout in a boy\n\n## Case report\n\nA 12-year-old boy had a GCS of 14. Creatinine was 1.2 mg/dL.\n'
const unchecked = 'not compared with the reports: quotes, places and hashes are not checked (see --reports)'
let folder = ''

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => {
  expect(existsSync(cli), 'dist/cli.js is missing: npm run build').toBe(true)
  folder = mkdtempSync(join(tmpdir(), 'case-record-'))
  mkdirSync(join(folder, 'in/deep'), { recursive: true })
  mkdirSync(join(folder, 'in/.hidden'), { recursive: true })
  writeFileSync(join(folder, 'in/good.md'), report)
  writeFileSync(join(folder, 'in/deep/plain.txt'), 'CASE REPORT\n\nA woman aged 40 years had fever.\n')
  writeFileSync(join(folder, 'in/binary.md'), Buffer.from([0, 1, 2, 3, 0, 255]))
  writeFileSync(join(folder, 'in/empty.md'), ' \n')
  writeFileSync(join(folder, 'in/.hidden/no.md'), report)
  writeFileSync(join(folder, 'in/notes.json'), '{}')
  writeFileSync(join(folder, 'latin1.md'), Buffer.from('# Sj\xf6gren\n\nA 50-year-old woman.\n', 'latin1'))
  writeFileSync(join(folder, 'bom.md'), `\ufeff${report}`)
  writeFileSync(join(folder, 'utf16.md'), Buffer.from(`\ufeff${report}`, 'utf16le'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('extract', () => {
  test('prints one valid record to stdout', () => {
    const { code, out } = run('extract', 'in/good.md')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ schema: 'case-record/1', source: { id: 'in/good', format: 'markdown', length: report.length } })
    writeFileSync(join(folder, 'record.json'), out)
    expect(run('validate', 'record.json')).toMatchObject({ code: 0, err: `1 of 1 records are valid; ${unchecked}\n` })
  })

  test('does not count the BOM', () => {
    const strip = (text: string): unknown => JSON.parse(text.replace(/"(?:id|sha256)":"[^"]*",/g, ''))
    expect(strip(run('extract', 'bom.md', '--quiet').out)).toEqual(strip(run('extract', 'in/good.md', '--quiet').out))
  })

  test('reads what is not UTF-8 with a diagnostic, at its place on stderr', () => {
    const { code, out, err } = run('extract', 'latin1.md')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'encoding-invalid' })]) as unknown,
    })
    expect(err).toContain('latin1.md')
    expect(err).toMatch(/warning.*not UTF-8.*encoding-invalid/)
    expect(run('extract', 'latin1.md', '--quiet').err).toBe('')
  })

  test.each([
    ['missing.md', 'missing.md: no such file'],
    ['in', 'in: a folder; to read a folder of reports use "case-record batch in --out DIR"'],
    ['in/binary.md', 'in/binary.md: not text (it has NUL bytes)'],
    ['utf16.md', 'utf16.md: UTF-16 text; save it as UTF-8'],
    ['in/empty.md', 'in/empty.md: empty'],
  ])('%s: says what is wrong and ends with 1', (file, message) => {
    const { code, out, err } = run('extract', file)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`case-record: ${message}`)
    expect(err).not.toMatch(/\n\s+at /)
  })

  test('5 MB are refused', () => {
    writeFileSync(join(folder, 'huge.md'), '['.repeat(5_000_000))
    const { code, err } = run('extract', 'huge.md')
    expect(code).toBe(1)
    expect(err).toContain('bytes are too large for a report')
  })

  // A hundred thousand levels are more than any stack holds.
  test.each(['*', '[', '(', '> ', '<a '])('200 kB of %j end in time and without a stack trace', { timeout: 20_000 }, (piece) => {
    writeFileSync(join(folder, 'large.md'), piece.repeat(200_000 / piece.length))
    const { code, err } = run('extract', 'large.md', '--timeout', '10')
    expect(code).toBe(0)
    expect(err).not.toMatch(/\n\s+at /)
  })

  test('a report that is not done in time is given up', () => {
    const { code, err } = run('extract', 'in/good.md', '--timeout', '0.001')
    expect(code).toBe(1)
    expect(err).toContain('in/good.md: not done within 0.001 s; see --timeout')
  })
})

describe('batch', () => {
  test('writes the good ones, says which failed, ends with 1', () => {
    const { code, out, err } = run('batch', 'in', '--out', 'out')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('case-record: in/binary.md: not text')
    expect(err).toContain('case-record: in/empty.md: empty')
    expect(err).toContain('2 records written to out, 2 reports failed')
    expect(readdirSync(join(folder, 'out'), { recursive: true }).map(String).sort()).toEqual([
      'deep',
      join('deep', 'plain.json'),
      'good.json',
      'manifest.jsonl',
      'manifest.sha256',
    ])
    const manifest = readFileSync(join(folder, 'out/manifest.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; status: string })
    expect(manifest.map(({ id, status }) => `${id} ${status}`)).toEqual(['binary failed', 'deep/plain ok', 'empty failed', 'good ok'])
  })

  test('gives the same bytes with any number of workers', () => {
    run('batch', 'in', '--out', 'one', '--threads', '1')
    run('batch', 'in', '--out', 'two', '--threads', '2')
    for (const file of ['good.json', 'deep/plain.json', 'manifest.jsonl', 'manifest.sha256'])
      expect(readFileSync(join(folder, 'two', file))).toEqual(readFileSync(join(folder, 'one', file)))
  })

  test('two reports with one name: the second fails and overwrites nothing', () => {
    mkdirSync(join(folder, 'twice'), { recursive: true })
    writeFileSync(join(folder, 'twice/a.md'), report)
    writeFileSync(join(folder, 'twice/a.txt'), 'A man aged 70 years had gout.\n')
    const { code, err } = run('batch', 'twice', '--out', 'out2')
    expect(code).toBe(1)
    expect(err).toContain('a.txt: its record would overwrite that of')
  })

  test.each([
    ['nowhere', 'x', 'nowhere: no such folder'],
    ['in/good.md', 'x', 'in/good.md: a file; give the folder it is in'],
    ['none', 'x', 'none: no reports (.md, .markdown, .txt) in this folder'],
    ['in', 'latin1.md', 'latin1.md: cannot be written: a file stands where a folder is needed'],
    ['in', 'latin1.md/out', 'latin1.md/out: cannot be written: a file stands where a folder is needed'],
  ])('%s into %s: says once what is wrong, before any work', (from, to, message) => {
    mkdirSync(join(folder, 'none'), { recursive: true })
    expect(run('batch', from, '--out', to)).toEqual({ code: 1, out: '', err: `case-record: ${message}\n` })
  })

  test('follows links to files, not to folders, and reads a folder that holds its own records', () => {
    mkdirSync(join(folder, 'links'))
    symlinkSync('../in/good.md', join(folder, 'links/été – 1.md'))
    symlinkSync('round.md', join(folder, 'links/round.md'))
    symlinkSync('.', join(folder, 'links/self'))
    const { code, err } = run('batch', 'links', '--out', 'links/out')
    expect(code).toBe(1)
    expect(err).toBe(
      'case-record: links/round.md: its links lead in a circle\n1 record written to links/out, 1 report failed (see manifest.jsonl)\n',
    )
    expect(readdirSync(join(folder, 'links/out')).sort()).toEqual(['manifest.jsonl', 'manifest.sha256', 'été – 1.json'])
    expect(run('batch', 'links', '--out', 'links/out').err).toBe(err)
  })

  test.skipIf(process.getuid?.() === 0)('a folder that may not be read fails, and the rest is read', () => {
    mkdirSync(join(folder, 'locked/away'), { recursive: true })
    writeFileSync(join(folder, 'locked/good.md'), report)
    chmodSync(join(folder, 'locked/away'), 0)
    expect(run('batch', 'locked', '--out', 'unlocked')).toMatchObject({
      code: 1,
      err: 'case-record: locked/away: permission denied; records that an earlier batch made of what is in it are left\n1 record written to unlocked, 1 report failed (see manifest.jsonl)\n',
    })
    chmodSync(join(folder, 'locked/away'), 0o700)
  })
})

describe('validate', () => {
  test('says path and reason', () => {
    writeFileSync(join(folder, 'bad.json'), '{"schema":"case-record/1"}')
    const { code, err } = run('validate', 'bad.json')
    expect(code).toBe(1)
    expect(err).toContain("bad.json: / must have required property 'generator'")
  })

  test.each([
    ['', 'broken.json:1:1: not JSON (it is empty)'],
    ['{\n  "schema": [1,\n}\n', 'broken.json:3:1: not JSON (value expected)'],
    ['{ "a": 1 "b": 2 }', 'broken.json:1:10: not JSON (comma expected)'],
  ])('%j: says where it stops to be JSON', (text, message) => {
    writeFileSync(join(folder, 'broken.json'), text)
    expect(run('validate', 'broken.json')).toEqual({
      code: 1,
      out: '',
      err: `case-record: ${message}\n0 of 1 records are valid; ${unchecked}\n`,
    })
    expect(run('diff', 'broken.json', 'broken.json')).toEqual({ code: 1, out: '', err: `case-record: ${message}\n` })
  })
})

describe('schema', () => {
  test('lists and prints', () => {
    expect(run('schema').out).toContain('record\n')
    expect(JSON.parse(run('schema', 'lab').out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    expect(run('schema', 'lob')).toMatchObject({ code: 2 })
  })
})

describe('a reader that has seen enough is no fault', () => {
  test.each(['2>/dev/null', '2>&1 >/dev/null'])('%s', (streams) => {
    writeFileSync(join(folder, 'many.md'), report.repeat(500))
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "$0" "$1" extract many.md --timeout 60 ${streams} | head -c 1`, process.execPath, cli],
      { cwd: folder, encoding: 'utf8' },
    )
    expect({ length: stdout.length, stderr, status }).toEqual({ length: 1, stderr: '', status: 0 })
  })
})

describe('wrong usage ends with 2 and says how', () => {
  test.each([
    [['extract'], "missing required argument 'file'"],
    [['extrct', 'x'], 'Did you mean extract?'],
    [['extract', 'x', '--quite'], 'Did you mean --quiet?'],
    [['batch', 'in'], "required option '--out <folder>' not specified"],
    [['extract', 'x', '--timeout', '-1'], 'It must be a number of seconds above 0 and at most 86400'],
    [['schema', 'lob'], 'no schema "lob"; there are analytes, drug, gold'],
    [['diff', 'in/notes.json', 'in'], 'in/notes.json and in: a record and a folder'],
  ])('%j', (args, message) => {
    const { code, out, err } = run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})
