import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { write } from '../src/write/index.js'
import { openJournal } from '../src/write/journal.js'
import { takeLock } from '../src/write/lock.js'
import { ownerHere, ownerTag } from '../src/write/owner.js'
import { isAbandoned } from '../src/write/temporary.js'

const root = mkdtempSync(join(tmpdir(), 'write-'))
let folder = ''
let dead = 0

beforeAll(() => {
  dead = spawnSync('true').pid
})
beforeEach(() => {
  folder = mkdtempSync(join(root, 'each-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

describe('write', () => {
  test('puts a file in place with the folders above it, keeps its mode, leaves nothing beside it', () => {
    write(at('a/b/c.txt'), 'one')
    spawnSync('chmod', ['600', at('a/b/c.txt')])
    write(at('a/b/c.txt'), 'two é')
    expect(readFileSync(at('a/b/c.txt'), 'utf8')).toBe('two é')
    expect(statSync(at('a/b/c.txt')).mode & 0o777).toBe(0o600)
    expect(readdirSync(at('a/b'))).toEqual(['c.txt'])
  })

  test('writes to what a link leads to', () => {
    write(at('real/c.txt'), 'one')
    symlinkSync('real/c.txt', at('link'))
    write(at('link'), 'two')
    expect(readFileSync(at('real/c.txt'), 'utf8')).toBe('two')
    expect(readdirSync(folder).sort()).toEqual(['link', 'real'])
  })

  test('a folder, a file for a folder, a full device: says so', () => {
    mkdirSync(at('d'))
    writeFileSync(at('f'), '')
    expect(() => write(at('d'), 'x')).toThrow('d: cannot be written: it is a folder')
    expect(() => write(at('f/x'), 'x')).toThrow('f/x: cannot be written: a file stands where a folder is needed')
    expect(() => write('/dev/full', 'x')).toThrow('/dev/full: cannot be written: no space left on the device')
    expect(readdirSync(folder).sort()).toEqual(['d', 'f'])
  })

  test('removes what a killed program left, not what a running one writes', () => {
    const own = ownerTag(ownerHere())
    writeFileSync(at(`.case-record-${own.replace(/^\d+/, String(dead))}.tmp`), 'half')
    writeFileSync(at(`.case-record-${own.replace(/-\d+-/, '-1-')}.tmp`), 'half, of a process that had our number before')
    writeFileSync(at(`.case-record-${own}-lock.tmp`), 'ours')
    writeFileSync(at('.other.tmp'), '')
    write(at('c.txt'), 'one')
    expect(readdirSync(folder).sort()).toEqual([`.case-record-${own}-lock.tmp`, '.other.tmp', 'c.txt'])
  })

  test('a file of another machine is not judged', () => {
    expect(isAbandoned('.case-record-1-1-00000000.tmp')).toBe(undefined)
    expect(isAbandoned('case-record-1-1-00000000.tmp')).toBe(false)
  })
})

describe('a journal', () => {
  test('goes on behind its last whole line', () => {
    writeFileSync(at('j'), `{"a":1}\n{"b":2}\n{"c":"${'x'.repeat(100_000)}`)
    const journal = openJournal(at('j'))
    journal.append('{"d":4}')
    journal.close()
    expect(readFileSync(at('j'), 'utf8')).toBe('{"a":1}\n{"b":2}\n{"d":4}\n')
  })

  test('without a whole line it is empty', () => {
    writeFileSync(at('j'), '{"a"')
    openJournal(at('j')).close()
    expect(readFileSync(at('j'), 'utf8')).toBe('')
  })
})

describe('a lock', () => {
  test('is held by one, given back, and taken from nobody who runs', () => {
    const lock = takeLock(at('lock'))
    expect(takeLock(at('lock'))).toEqual(ownerHere())
    expect('release' in lock && lock.isHeld()).toBe(true)
    if ('release' in lock) lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['of a dead process', () => ({ ...ownerHere(), pid: dead })],
    ['of a process that had a number before', () => ({ ...ownerHere(), started: '1' })],
  ])('%s is taken', (_what, owner) => {
    writeFileSync(at('lock'), JSON.stringify(owner()))
    expect('release' in takeLock(at('lock'))).toBe(true)
    expect(JSON.parse(readFileSync(at('lock'), 'utf8'))).toEqual(ownerHere())
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test.each([
    ['of another machine', { pid: 1, host: `not-${hostname()}`, started: '1' }],
    ['of nobody knows whom', 'abc'],
  ])('%s is respected', (_what, owner) => {
    writeFileSync(at('lock'), JSON.stringify(owner))
    expect(takeLock(at('lock'))).toEqual(typeof owner === 'string' ? { pid: 0, host: '', started: '' } : owner)
    expect(existsSync(at('lock'))).toBe(true)
  })

  test('that somebody else has taken meanwhile is not given back for them', () => {
    const lock = takeLock(at('lock'))
    writeFileSync(at('lock'), '{}')
    if ('release' in lock) {
      expect(lock.isHeld()).toBe(false)
      lock.release()
    }
    expect(readFileSync(at('lock'), 'utf8')).toBe('{}')
  })
})
