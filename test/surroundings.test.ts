import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const cli = resolve(import.meta.dirname, '../dist/cli.js')
const report = '# Gout in a boy\n\n## Case report\n\nA 12-year-old boy had a GCS of 14. Creatinine was 1.2 mg/dL.\n'
let folder = ''

/** Runs a line of shell in which `$CR` is the program. */
function shell(line: string, cwd = folder): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, CR: `${process.execPath} ${cli}` },
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => {
  expect(existsSync(cli), 'dist/cli.js is missing: npm run build').toBe(true)
  folder = mkdtempSync(join(tmpdir(), 'surroundings-'))
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/a.md'), report)
  spawnSync('mkfifo', [join(folder, 'pipe.md')])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what is no file is not waited for', () => {
  test.each([
    ['extract pipe.md', 'pipe.md: a pipe or device; save it as a file'],
    ['extract /dev/zero', '/dev/zero: a pipe or device; save it as a file'],
    ['validate pipe.md', 'pipe.md: a pipe or device; save it as a file'],
    ['references pipe.md', 'pipe.md: a pipe or device; save it as a file'],
    ['references in', 'in: a folder; give a file'],
    ['evaluate pipe.md', 'pipe.md: a file; give the folder it is in'],
    ['references /proc/self/mem', '/proc/self/mem: the device failed'],
  ])('%s', (args, message) => {
    const { code, out, err } = shell(`$CR ${args}`)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err.split('\n')[0]).toBe(`case-record: ${message}`)
  })
})

describe('stdout that takes no more is a failure', () => {
  test.each([
    ['extract in/a.md --quiet > /dev/full', 'no space left on the device'],
    ['references in/a.md > /dev/full', 'no space left on the device'],
    ['schema record > /dev/full', 'no space left on the device'],
  ])('%s', (args, reason) => {
    expect(shell(`$CR ${args}`)).toEqual({ code: 1, out: '', err: `case-record: stdout: cannot be written: ${reason}\n` })
  })

  test('a file that may not grow', () => {
    expect(shell('ulimit -f 1; $CR extract in/a.md --quiet > part.json')).toEqual({
      code: 1,
      out: '',
      err: 'case-record: stdout: cannot be written: larger than files may be here\n',
    })
  })

  test('a reader that has seen enough ends a list that has no end', () => {
    const { code, out, err } = shell("set -o pipefail; (yes 'Roe J. Gout. Lancet 2001;3:4-5.' || true) | $CR references - | head -c 1")
    expect({ code, out, err }).toEqual({ code: 0, out: '[', err: '' })
  })
})

describe('hostile JSON is refused in a line', () => {
  test.each([
    ['[', '', 'deep.json:1:1001: not JSON (it is nested too deeply)'],
    ['[', ']', 'deep.json: / must be object'],
    ['{"a":', '', 'deep.json:1:5001: not JSON (it is nested too deeply)'],
  ])('200,000 times %j', (open, close, message) => {
    writeFileSync(join(folder, 'deep.json'), open.repeat(200_000) + close.repeat(200_000))
    const { code, err } = shell('$CR validate deep.json')
    expect(code).toBe(1)
    expect(err.split('\n')[0]).toBe(`case-record: ${message}`)
  })

  test('a file that is too large is not read', () => {
    expect(shell('truncate -s 300M large.json; $CR validate large.json').err).toContain('large.json: 314572800 bytes are too large')
  })
})

describe('text is data', () => {
  const escapes = '\u001b[2J\u009b31m\u202e'

  test('nothing that a terminal obeys comes out, neither of a report nor of a name', () => {
    mkdirSync(join(folder, 'esc'))
    writeFileSync(
      join(folder, `esc/${escapes}.md`),
      `# ${escapes}\n\n## Case report\n\nA man had a GCS${escapes} of 60. ${escapes} Serum sodium was 140 mmol/L.\n`,
    )
    writeFileSync(join(folder, `esc/${escapes}2.md`), '\0')
    for (const line of [
      '$CR extract esc/*m*.md',
      '$CR extract --explain esc/*.md',
      '$CR batch esc --out escout',
      '$CR references --from lines esc/*.md',
    ]) {
      const { out, err } = shell(line.replace('*.md', `${escapes}.md`).replace('*m*.md', `${escapes}.md`))
      expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
    expect(readFileSync(join(folder, 'escout/manifest.jsonl'), 'utf8')).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/)
  })

  test('a name is no path', () => {
    mkdirSync(join(folder, 'names'))
    writeFileSync(join(folder, 'names/..\\..\\up.md'), report)
    expect(shell('$CR batch names --out names-out/deep').code).toBe(0)
    expect(readdirSync(join(folder, 'names-out'), { recursive: true }).sort()).toEqual([
      'deep',
      'deep/..\\..\\up.json',
      'deep/manifest.jsonl',
      'deep/manifest.sha256',
    ])
  })

  test('a record below that of another report is refused, whichever is read first', () => {
    mkdirSync(join(folder, 'clash/a.json'), { recursive: true })
    writeFileSync(join(folder, 'clash/a.md'), report)
    writeFileSync(join(folder, 'clash/a.json/b.md'), report)
    expect(shell('$CR batch clash --out clash-out').err).toContain(
      'clash/a.json/b.md: its record would stand below that of clash/a.md; rename one of them',
    )
  })
})

test('however a path is typed, the record is the same, and says nothing of this machine', () => {
  symlinkSync(folder, `${folder}-link`)
  const spelled = ['in/a.md', './in//a.md', 'in/../in/a.md', `${folder}/in/a.md`, `${folder}-link/in/a.md`]
  const records = [folder, `${folder}-link`].flatMap((cwd) => spelled.map((path) => shell(`$CR extract '${path}' --quiet`, cwd).out))
  rmSync(`${folder}-link`)
  expect(new Set(records).size).toBe(1)
  expect(records[0]).toContain('"id":"in/a"')
  expect(shell(`$CR extract ${folder}/in/a.md --quiet`, tmpdir()).out).not.toContain(tmpdir())
  expect(shell(`$CR extract ${folder}/in/a.md --quiet`, join(folder, 'in', '..', 'esc')).out).toContain('"id":"a"')
})

test('an option out of range is said', () => {
  for (const seconds of ['0', '86401', '1e9', 'Infinity', 'abc', '0x10'])
    expect(shell(`$CR references in/a.md --timeout ${seconds}`)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('at most 86400') as unknown,
    })
  expect(shell('$CR batch in --out x --threads 257')).toMatchObject({ code: 2, err: expect.stringContaining('from 1 to 256') as unknown })
})

describe('no network', () => {
  test('a program that may not open a connection does the same', () => {
    // Everything that could speak to another machine throws, in the workers too.
    writeFileSync(
      join(folder, 'no-network.cjs'),
      `const refuse = (name) => () => { require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'calls'))}, name + '\\n'); throw new Error(name) }
for (const [module, names] of Object.entries({ net: ['connect', 'createConnection', 'createServer'], tls: ['connect'], dns: ['lookup', 'resolve'], dgram: ['createSocket'], http: ['request', 'get', 'createServer'], https: ['request', 'get'], http2: ['connect'], child_process: ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'] }))
  for (const name of names) require('node:' + module)[name] = refuse(module + '.' + name)
require('node:net').Socket.prototype.connect = refuse('net.Socket.connect')
globalThis.fetch = refuse('fetch')
`,
    )
    const guarded = `NODE_OPTIONS='--require=${join(folder, 'no-network.cjs')}'`
    expect(shell(`${guarded} $CR batch in --out guarded`)).toMatchObject({ code: 0 })
    expect(shell(`${guarded} $CR references in/a.md`)).toMatchObject({ code: 0 })
    shell('$CR batch in --out unguarded')
    expect(readFileSync(join(folder, 'guarded/a.json'))).toEqual(readFileSync(join(folder, 'unguarded/a.json')))
    expect(existsSync(join(folder, 'calls'))).toBe(false)
    expect(shell(`${guarded} ${process.execPath} -e "fetch('http://localhost')"`).code).toBe(1)
    expect(existsSync(join(folder, 'calls'))).toBe(true)
  })

  test('no part of the program imports what could', () => {
    const wrong = readdirSync(resolve(import.meta.dirname, '../src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /['"](?:node:)?(?:net|tls|dns|dgram|https?|http2|child_process|cluster)(?:\/\w+)?['"]|\b(?:fetch|WebSocket|EventSource)\(/.test(
          readFileSync(resolve(import.meta.dirname, '../src', name), 'utf8'),
        ),
      )
    expect(wrong).toEqual([])
  })
})
