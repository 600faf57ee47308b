import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cslOfText } from '../src/extract/reference/text.js'

// npm run bench:references: references read in a second by one thread, and the memory that `case-record references` takes
// (needs a build). The references are made up, each list in the same way every time.
const rounds = 15
const perRound = 3000

const families =
  'Roe Doe Poe Moe Loe Quist Brandt Lindqvist Okafor Tanaka Moreau Castellani Novák O’Malley de_Vries van_der_Doe Li Kim'.split(' ')
const subjects = [
  'calcium stones',
  'urate crystals',
  'the liquorice heart',
  'septic joints',
  'late relapse',
  'a missed fracture',
  'COVID-19 and gout',
  'CYP2D6 *4/*4',
]
const frames = [
  '{} in young adults',
  'Treatment of {}: a randomised trial',
  'Long-term outcome after {}',
  'A case of {} in pregnancy',
  '{}: what do we know?',
]
const journals = [
  'J Rheumatol',
  'Lancet',
  'N Engl J Med',
  'Ann Rheum Dis',
  'Br J Clin Pharmacol',
  'BMJ Case Rep',
  'Journal of Odd Findings',
  'Clin Exp Rheumatol',
]
const houses = ['London: Elsevier', 'New York, NY: Springer', 'Oxford: Oxford University Press', 'Geneva: World Health Organization']

const pick = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length]
  if (item === undefined) throw new RangeError('an empty list')
  return item
}
const name = (n: number): string =>
  `${pick(families, n).replaceAll('_', ' ')} ${'ABCDEFGHJKLMNPRST'.charAt(n % 17)}${n % 3 === 0 ? 'J' : ''}`
const title = (n: number): string => {
  const text = pick(frames, n).replace('{}', pick(subjects, n * 3 + 1))
  return text.charAt(0).toUpperCase() + text.slice(1)
}
const year = (n: number): number => 1970 + (n % 52)

const styles: Readonly<Record<string, (n: number) => string>> = {
  'articles, Vancouver': (n) =>
    `${n}. ${[0, 1, 2, 3].map((i) => name(n * 5 + i)).join(', ')}, et al. ${title(n)}. ${pick(journals, n)}. ${year(n)};${1 + (n % 90)}(${1 + (n % 12)}):${100 + n}–${(n % 90) + 10}. doi: 10.1000/xyz.${n}.`,
  'articles, APA': (n) =>
    `${[0, 1, 2].map((i) => name(n * 7 + i).replace(/ (\S)\S*$/, ', $1.')).join(', & ')} (${year(n)}). ${title(n)}. ${pick(journals, n)}, ${1 + (n % 90)}(${1 + (n % 12)}), ${100 + n}-${110 + n}.`,
  books: (n) => `${name(n)}, ${name(n + 4)}. ${title(n)}. ${2 + (n % 3)}nd ed. ${pick(houses, n)}; ${year(n)}.`,
  chapters: (n) =>
    `${name(n)}, ${name(n + 1)}. ${title(n)}. In: ${name(n + 2)}, ${name(n + 3)}, editors. Textbook of ${pick(subjects, n)}. ${pick(houses, n)}; ${year(n)}. p. ${10 + n}-${30 + n}.`,
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

console.log(`${perRound} references a round, Node ${process.version}; medians of ${rounds} rounds after 5 for warming up\n`)
console.log('references                   µs/each    a second')
for (const [style, make] of Object.entries(styles)) {
  const lines = Array.from({ length: perRound }, (_, n) => make(n + 1))
  const times: number[] = []
  for (let round = -5; round < rounds; round++) {
    const start = performance.now()
    for (const line of lines) cslOfText(line, 'ref-1')
    if (round >= 0) times.push(performance.now() - start)
  }
  const ms = median(times)
  console.log(
    `${style.padEnd(28)} ${((1000 * ms) / perRound).toFixed(1).padStart(7)} ${String(Math.round((1000 * perRound) / ms)).padStart(11)}`,
  )
}

const folder = mkdtempSync(join(tmpdir(), 'case-record-bench-'))
const atExit = 'process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))'
console.log('\ncase-record references FILE     lines     peak MB')
try {
  for (const count of [0, 1_000, 10_000, 100_000]) {
    const file = join(folder, `${count}.txt`)
    writeFileSync(file, Array.from({ length: count }, (_, n) => `${pick(Object.values(styles), n)(n + 1)}\n`).join(''))
    const { stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, 'dist/cli.js', 'references', file],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    console.log(
      `${''.padEnd(26)} ${String(count).padStart(10)} ${(Number(/peak (\d+)/.exec(stderr)?.[1] ?? NaN) / 1024).toFixed(0).padStart(11)}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
