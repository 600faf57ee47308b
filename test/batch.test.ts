import { createHash } from 'node:crypto'
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ownerHere } from '../src/write/owner.js'

const cli = resolve(import.meta.dirname, '../dist/cli.js')
const root = mkdtempSync(join(tmpdir(), 'batch-'))
const report = (age: number): string => `# Gout\n\n## Case report\n\nA ${age}-year-old man had a GCS of 14. Creatinine was 1.2 mg/dL.\n`
let folder = ''

beforeAll(() => expect(existsSync(cli), 'dist/cli.js is missing: npm run build').toBe(true))
beforeEach(() => {
  folder = mkdtempSync(join(root, 'each-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function run(...args: string[]): { code: number | null; err: string } {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', timeout: 60_000 })
  return { code: status, err: stderr }
}

/** Every file in a folder with the hash of its content. */
function filesIn(path: string): string[] {
  return readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, path, name)).isFile())
    .map((name) => `${name} ${sha256(readFileSync(join(folder, path, name)))}`)
    .sort()
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function manifest(path = 'out'): Record<string, unknown>[] {
  const lines = readFileSync(join(folder, path, 'manifest.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('the manifest', () => {
  test('says what was read, by which program, and what came of it; sealed with its checksum', () => {
    put('in/a.md', report(40))
    put('in/deep/b.txt', 'A woman aged 40 years had fever.\n')
    expect(run('batch', 'in', '--out', 'out').code).toBe(0)
    const [first, second] = manifest()
    expect(first).toMatchObject({
      id: 'a',
      path: 'a.md',
      status: 'ok',
      record: 'a.json',
      sha256: sha256(Buffer.from(report(40))),
      recordSha256: sha256(readFileSync(join(folder, 'out/a.json'))),
      program: { version: '0.1.0' },
    })
    expect(second).toMatchObject({ id: 'deep/b', path: 'deep/b.txt', record: 'deep/b.json' })
    expect(readFileSync(join(folder, 'out/manifest.sha256'), 'utf8')).toBe(
      `${sha256(readFileSync(join(folder, 'out/manifest.jsonl')))}  manifest.jsonl\n`,
    )
  })
})

describe('--resume', () => {
  test('keeps what is current, redoes what is not, removes what has no report any more', () => {
    for (const [index, name] of ['same', 'changed', 'touched', 'lost', 'gone', 'broken'].entries()) put(`in/${name}.md`, report(40 + index))
    run('batch', 'in', '--out', 'out')
    const before = statSync(join(folder, 'out/same.json'))
    put('in/changed.md', report(70))
    put('out/touched.json', readFileSync(join(folder, 'out/touched.json'), 'utf8').replace('GCS', 'ECG'))
    rmSync(join(folder, 'out/lost.json'))
    rmSync(join(folder, 'in/gone.md'))
    put('in/broken.md', Buffer.from([0, 1]))
    put('out/notes.json', '{"somebody": "else\'s"}')
    const { code, err } = run('batch', 'in', '--out', 'out', '--resume')
    expect({ code, err }).toEqual({
      code: 1,
      err: [
        'case-record: in/broken.md: not text (it has NUL bytes); give a Markdown or plain-text report',
        'gone.json removed from out: its report is gone or has no record any more',
        '3 records written to out, 1 kept, 1 report failed (see manifest.jsonl)',
        '',
      ].join('\n'),
    })
    expect(statSync(join(folder, 'out/same.json'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
    run('batch', 'in', '--out', 'fresh')
    expect(filesIn('out').filter((line) => !line.startsWith('notes.json'))).toEqual(filesIn('fresh'))
    expect(manifest().map(({ id, status }) => `${String(id)} ${String(status)}`)).toEqual([
      'broken failed',
      'changed ok',
      'lost ok',
      'same ok',
      'touched ok',
    ])
    expect(existsSync(join(folder, 'out/notes.json'))).toBe(true)
  })

  test('redoes what another program made', () => {
    put('in/a.md', report(40))
    run('batch', 'in', '--out', 'out')
    const line = readFileSync(join(folder, 'out/manifest.jsonl'), 'utf8')
    put('out/manifest.jsonl', line.replace(/"lexicons":"\w+"/, '"lexicons":"0123456789abcdef"'))
    expect(run('batch', 'in', '--out', 'out', '--resume').err).toBe('1 record written to out\n')
    expect(readFileSync(join(folder, 'out/manifest.jsonl'), 'utf8')).toBe(line)
  })
})

describe('one folder, one batch', () => {
  test('a second batch is refused, and what a killed one left is no hindrance', () => {
    put('in/a.md', report(40))
    put('out/.case-record.lock', JSON.stringify(ownerHere()))
    expect(run('batch', 'in', '--out', 'out')).toEqual({
      code: 1,
      err: `case-record: out: another batch writes here (process ${process.pid} on ${hostname()}); where it no longer runs, remove out/.case-record.lock\n`,
    })
    expect(readdirSync(join(folder, 'out'))).toEqual(['.case-record.lock'])
    const { pid } = spawnSync('true')
    put('out/.case-record.lock', JSON.stringify({ ...ownerHere(), pid }))
    put('out/manifest.jsonl', '{"id":"a","path":"a.md","sta')
    put('out/deep/.case-record-1-1-00000000.tmp', 'half')
    expect(run('batch', 'in', '--out', 'out').code).toBe(0)
    expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual(['a.json', 'deep', 'manifest.jsonl', 'manifest.sha256'])
  })
})

describe('what cannot be written', () => {
  test('a limit on the size of files: the old record stays whole, the manifest says so', () => {
    put('in/a.md', report(40).repeat(20))
    put('in/b.md', report(50))
    run('batch', 'in', '--out', 'out')
    const old = readFileSync(join(folder, 'out/a.json'))
    put('in/a.md', report(41).repeat(20))
    const limited = 'ulimit -f 6; exec "$0" "$@"'
    const { status, stderr } = spawnSync('bash', ['-c', limited, process.execPath, cli, 'batch', 'in', '--out', 'out'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('case-record: out/a.json: cannot be written: larger than files may be here\n')
    expect(readFileSync(join(folder, 'out/a.json'))).toEqual(old)
    expect(manifest()).toMatchObject([
      { id: 'a', status: 'failed', reason: 'a.json: cannot be written: larger than files may be here', stale: 'a.json' },
      { id: 'b', status: 'ok' },
    ])
    expect(readdirSync(join(folder, 'out')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('the output folder is removed in the middle: it says so and stops', async () => {
    const { child, ended } = await startMany()
    rmSync(join(folder, 'out'), { recursive: true })
    expect(await ended).toBe(1)
    expect(child.said()).toBe('case-record: out: removed, or given to another batch, while this one ran\n')
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})

describe('stops', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('at %s, with what is done kept, and nothing else', async (signal, code) => {
    const { child, ended } = await startMany()
    const at = performance.now()
    // Sent to the whole group, as a terminal does, and again, as somebody impatient does.
    process.kill(-child.pid, signal)
    if (child.exitCode === null) child.kill(signal)
    expect(await ended).toBe(code)
    expect(performance.now() - at).toBeLessThan(5000)
    const done = manifest()
    expect(done.length).toBeGreaterThan(0)
    for (const { record, recordSha256 } of done) expect(sha256(readFileSync(join(folder, 'out', String(record))))).toBe(recordSha256)
    expect(readdirSync(join(folder, 'out')).filter((name) => name.startsWith('.') || name === 'manifest.sha256')).toEqual([])
  })

  test('at kill -9, and goes on where it was', async () => {
    const { child, ended } = await startMany()
    process.kill(child.pid, 'SIGKILL')
    await ended
    expect(run('validate', 'out').err).toContain('out/manifest.jsonl: not finished')
    const { code, err } = run('batch', 'in', '--out', 'out', '--resume')
    expect(code).toBe(0)
    expect(err).toMatch(/^\d+ records written to out, \d+ kept\n$/)
    run('batch', 'in', '--out', 'fresh', '--threads', '1')
    expect(filesIn('out')).toEqual(filesIn('fresh'))
    expect(run('validate', 'out', '--reports', 'in')).toEqual({ code: 0, err: '60 of 60 records are valid\n' })
  })
})

interface Child extends ChildProcess {
  readonly pid: number
  readonly said: () => string
}

/** A batch over many reports, in a process group of its own, of which some are done and some are not. */
async function startMany(): Promise<{ readonly child: Child; readonly ended: Promise<number | null> }> {
  for (let index = 0; index < 60; index++) put(`in/${index}.md`, report(index + 1).repeat(8))
  const child = spawn(process.execPath, [cli, 'batch', 'in', '--out', 'out'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const path = join(folder, 'out/manifest.jsonl')
  while (child.exitCode === null && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) await setTimeout(2)
  return { child: Object.assign(child, { pid: child.pid ?? 0, said: () => said }), ended }
}

describe('validate', () => {
  test('finds what is not so any more', () => {
    for (const name of ['good', 'quote', 'changed', 'gone']) put(`in/${name}.md`, report(name.length))
    run('batch', 'in', '--out', 'out')
    expect(run('validate', 'out', '--reports', 'in')).toEqual({ code: 0, err: '4 of 4 records are valid\n' })
    const edit = (name: string, from: string, to: string): void =>
      put(`out/${name}.json`, readFileSync(join(folder, `out/${name}.json`), 'utf8').replace(from, to))
    edit('quote', '"quote":"GCS of 14"', '"quote":"GCS of 15"')
    put('in/changed.md', report(90))
    rmSync(join(folder, 'out/gone.json'))
    const { code, err } = run('validate', 'out', '--reports', 'in')
    expect(code).toBe(1)
    expect(err.split('\n')).toEqual([
      'case-record: out/changed.json: made from another text than in/changed.md (sha256 differs)',
      expect.stringMatching(
        /^case-record: out\/quote.json: \/findings\/score\/0\/evidence: its quote is not what the report has at \d+-\d+$/,
      ),
      'case-record: out/manifest.jsonl: gone.json is gone',
      'case-record: out/manifest.jsonl: quote.json is not as it was written (sha256 differs)',
      'case-record: out/manifest.jsonl: changed.md has changed since',
      '1 of 3 records are valid',
      '',
    ])
  })
})
