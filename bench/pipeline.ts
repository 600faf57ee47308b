import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Processor } from 'unified'
import { assemble } from '../src/assemble/index.js'
import { listReports } from '../src/batch/list.js'
import { collectDiagnostics } from '../src/core/diagnostic.js'
import type { Document } from '../src/core/document.js'
import type { Lexicon } from '../src/core/lexicon.js'
import { readWords } from '../src/core/vocabulary.js'
import { extract, extractors } from '../src/extract/index.js'
import { forms, frequencies, routes } from '../src/extract/drug/attribute/lexicon.js'
import { medicines } from '../src/extract/drug/name/lexicon.js'
import { antimicrobials, words as labWords } from '../src/extract/lab/lexicon/lexicon.js'
import { lexicon as scoreWords } from '../src/extract/score/instrument.js'
import { words as vitalWords } from '../src/extract/vital/lexicon.js'
import { cues } from '../src/link/context/cue.js'
import { link, linkers } from '../src/link/index.js'
import { program } from '../src/program.js'
import { parse } from '../src/parse/index.js'
import { buildRecord } from '../src/pipeline.js'
import { sourceOf } from '../src/read/index.js'
import { repair } from '../src/repair/index.js'
import { kinds } from '../src/schema/kinds.js'
import { segment } from '../src/segment/index.js'
import { validate } from '../src/validate/index.js'

// npm run bench [-- FOLDER]: the whole pipeline against remark-parse with tables alone, on the same reports, in one process.
const folder = resolve(process.argv[2] ?? 'corpus')
const rounds = 30
const lexicons: readonly Lexicon<unknown>[] = [
  medicines,
  routes,
  frequencies,
  forms,
  labWords,
  antimicrobials,
  vitalWords,
  scoreWords,
  cues,
]
const sources = listReports(folder)
  .filter(({ id }) => !id.endsWith('README'))
  .map(({ path, id }) => sourceOf(readFileSync(path), path, id))
const bytes = sources.reduce((sum, { text }) => sum + text.length, 0)

function tables(this: Processor): void {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfmTable())
  ;(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown())
}
const alone = unified().use(remarkParse).use(tables).freeze()

const stages = new Map<string, number[]>()
let round: Map<string, number>

function timed<T>(stage: string, work: () => T): T {
  const start = performance.now()
  const result = work()
  round.set(stage, (round.get(stage) ?? 0) + performance.now() - start)
  return result
}

/** Neither of the two pays for the garbage of the other. */
function collect(): void {
  globalThis.gc?.()
}

function keep(): void {
  for (const [stage, ms] of round) stages.set(stage, [...(stages.get(stage) ?? []), ms])
}

for (let i = -5; i < rounds; i++) {
  round = new Map()
  collect()
  timed('remark-parse + tables', () => sources.forEach((source) => alone.parse(source.text)))
  collect()
  timed('whole pipeline', () => sources.forEach((source) => buildRecord(source)))
  for (const source of sources) {
    const { list, warn } = collectDiagnostics()
    const root = timed('  parse', () => parse(source, warn))
    const blocks = timed('  repair', () => repair(source, root, warn))
    const document = timed('  segment', () => segment(source, blocks, warn))
    timed('  words', () => readWords(document, program.vocabulary))
    const extraction = timed('  extract', () => extract(document, warn))
    for (const extractor of extractors) timed(`    ${extractor.kind}`, () => extractor.extract(document, warn))
    timed('    lexicons alone', () => matchAll(document))
    for (const linker of linkers) timed(`    ${linker.name}`, () => linker.link(document, extraction, warn))
    const linked = timed('  link', () => link(document, extraction, warn))
    const record = timed('  assemble', () => assemble(document, linked, kinds, list))
    timed('  validate', () => validate(record))
  }
  if (i >= 0) keep()
}

/** Every lexicon over every sentence and cell. */
function matchAll({ sentences, tables }: Document): void {
  for (const text of [...sentences, ...tables.flatMap(({ rows }) => rows.flat())])
    for (const lexicon of lexicons) lexicon.match(text.tokens, text.prose.text)
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const base = median(stages.get('remark-parse + tables') ?? [])
const ratio = median((stages.get('whole pipeline') ?? []).map((ms, i) => ms / (stages.get('remark-parse + tables')?.[i] ?? ms)))

console.log(
  `${sources.length} reports, ${(bytes / 1024).toFixed(0)} KiB of text, Node ${process.version}; medians of ${rounds} rounds after 5 for warming up\n`,
)
console.log('stage                        ms/report   × remark')
for (const [stage, values] of stages) {
  const ms = median(values)
  console.log(`${stage.padEnd(28)} ${(ms / sources.length).toFixed(3).padStart(9)} ${(ms / base).toFixed(2).padStart(10)}`)
}
console.log(`\nwhole pipeline / remark-parse + tables: ${ratio.toFixed(2)} (median of ratios, round by round)`)
