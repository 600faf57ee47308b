import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'

// Kills batches in the middle and goes on with them, and asks batches to stop: `npm run build && npm run bench:interrupt -- [kills] [signals] [seed]`.
const [kills = 100, signals = 48, firstSeed = 1] = process.argv.slice(2).map(Number)
const cli = resolve(import.meta.dirname, '../dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'interrupt-'))
const reports = join(folder, 'in')
let seed = firstSeed
let faults = 0

/** Numbers from 0 to 1 that are the same for the same seed. */
function random(): number {
  seed = (seed * 48_271) % 2_147_483_647
  return seed / 2_147_483_647
}

function fault(what: string): void {
  faults++
  console.log(`FAULT: ${what}`)
}

/** Every file of a folder, with what is in it. */
function contentOf(path: string): string {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(path, name)))
          .digest('hex')}`,
    )
    .sort()
    .join('\n')
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Starts a batch in a process group of its own; it is at work when the manifest has grown. */
async function start(out: string, ...options: readonly string[]) {
  const manifest = join(out, 'manifest.jsonl')
  const before = sizeOf(manifest)
  const child = spawn(process.execPath, [cli, 'batch', reports, '--out', out, '--quiet', ...options], { detached: true, stdio: 'ignore' })
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) =>
    child.on('exit', (code, signal) => done({ code, signal })),
  )
  while (child.exitCode === null && sizeOf(manifest) <= before) await setTimeout(2)
  return { pid: child.pid ?? 0, ended }
}

function stop(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended meanwhile.
  }
}

/** Kills again and again, at places of the work that the seed says; what is finished in the end must be what an undisturbed batch makes. */
async function killAndResume(): Promise<void> {
  const fresh = join(folder, 'fresh')
  spawnSync(process.execPath, [cli, 'batch', reports, '--out', fresh, '--threads', '1'])
  const wanted = contentOf(fresh)
  const out = join(folder, 'out')
  let killed = 0
  for (let round = 1; round <= kills; round++) {
    const { pid, ended } = await start(out, '--resume', '--threads', String(1 + (round % 3)))
    await setTimeout(random() * 60)
    stop(-pid, 'SIGKILL')
    if ((await ended).signal === 'SIGKILL') killed++
    for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.json')))
      JSON.parse(readFileSync(join(out, name), 'utf8'))
    if (round % 10 !== 0 && round !== kills) continue
    spawnSync(process.execPath, [cli, 'batch', reports, '--out', out, '--resume'])
    if (contentOf(out) !== wanted) fault(`after ${round} kills the folder is not that of an undisturbed batch`)
    rmSync(out, { recursive: true })
  }
  console.log(`${killed} of ${kills} batches killed at work, each gone on with`)
}

const codes = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const

/** Asks batches to stop: once or twice, the process or its whole group. */
async function signalAll(): Promise<void> {
  let obeyed = 0
  let longest = 0
  for (let round = 0; round < signals; round++) {
    const [signal, wanted] = codes[round % 3] ?? codes[0]
    const out = join(folder, `stopped-${round}`)
    const { pid, ended } = await start(out)
    await setTimeout(random() * 60)
    const at = performance.now()
    const target = round % 4 < 2 ? pid : -pid
    stop(target, signal)
    if (round % 2 === 1) stop(target, signal)
    const { code } = await ended
    longest = Math.max(longest, performance.now() - at)
    if (code === wanted) obeyed++
    else fault(`${signal} ended with ${code ?? 'no code'}, not ${wanted}`)
    const left = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /(?:^|\/)\./.test(name))
    if (left.length > 0) fault(`${signal} left ${left.join(', ')}`)
    if (existsSync(join(out, 'manifest.sha256'))) fault(`${signal} left a manifest that says it is finished`)
  }
  console.log(`${obeyed} of ${signals} signals obeyed, the slowest after ${longest.toFixed(0)} ms`)
}

mkdirSync(join(reports, 'deep'), { recursive: true })
for (let index = 0; index < 60; index++)
  writeFileSync(
    join(reports, index % 3 === 0 ? 'deep' : '', `${index}.md`),
    `# Gout\n\n## Case report\n\n${`A ${20 + index}-year-old man had a GCS of 14. Creatinine was 1.2 mg/dL.\n\n`.repeat(30)}`,
  )
writeFileSync(join(reports, 'broken.md'), Buffer.from([0, 1]))
await killAndResume()
await signalAll()
rmSync(folder, { recursive: true })
if (faults > 0) process.exitCode = 1
