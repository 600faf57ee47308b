import { Command, Option } from '@commander-js/extra-typings'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openPool } from '../batch/pool.js'
import type { CorpusCase } from '../evaluate/corpus.js'
import { InputError, readText } from '../read/index.js'
import type { CaseRecord } from '../schema/record.js'
import { isRecord } from '../validate/index.js'
import { write } from '../write/index.js'
import { fail, orFail, UsageError } from './fail.js'
import { count, positiveNumber, share } from './option.js'
import { readRecord } from './record.js'

/** `case-record evaluate CORPUS`: scores of our records, or of another program's, by gold. */
export function evaluateCommand() {
  return new Command('evaluate')
    .description('score records by gold: precision, recall and F1 of every kind and field, and each error at its place')
    .argument('<corpus>', 'folder of <case>/report.md with gold.json; for BRAT of .txt with .ann')
    .option('--records <folder>', 'score these records (<case>.json or <case>/report.json) instead of reading the reports')
    .option('--errors <count>', 'how many errors to list', count)
    .option('--kind <kind>', 'list only errors of this kind: lab, lab-qualitative, drug, section …')
    .option('--rule <rule>', 'list only errors of this rule')
    .option('--case <case>', 'only this report')
    .option('--by-report', 'scores of each report too')
    .option('--heldout', 'show the errors of held-out reports too')
    .option('--baseline <file>', 'compare with an earlier run; exit code 1 when a score fell')
    .option('--tolerance <share>', 'how much a score may fall', share, 0)
    .option('--update', 'write the baseline')
    .addOption(
      new Option('--format <format>', 'of what is printed')
        .choices(['text', 'json', 'markdown', 'junit', 'html'] as const)
        .default('text' as const),
    )
    .option('--out <file>', 'write it to a file')
    .addOption(new Option('--gold-format <format>', 'of the corpus').choices(['case-gold', 'brat'] as const).default('case-gold' as const))
    .option('--map <file>', 'which BRAT types and relations are which kinds and fields')
    .option('--timeout <seconds>', 'deadline for each report', positiveNumber, 10)
    .action(async (folder, options) => {
      if (options.update && options.baseline === undefined) throw new UsageError('--update needs --baseline FILE')
      if (options.update && options.case !== undefined) throw new UsageError('--update would drop the other reports; leave out --case')
      // Loaded here because no other command needs it.
      const {
        readCorpus,
        evaluate,
        rubric,
        findingsOf,
        scoreOf,
        scoreRules,
        baselineOf,
        compareWith,
        readBaseline,
        writeBaseline,
        formats,
        readBratCorpus,
        readMap,
        usualMap,
        rubricOf,
      } = await import('../evaluate/index.js')
      const map =
        options.goldFormat === 'brat'
          ? options.map === undefined
            ? usualMap(rubric)
            : readMap(readText(options.map), options.map)
          : undefined
      const kinds = map ? rubricOf(map) : rubric
      const rows = [...kinds.flatMap(({ kind, apart }) => [kind, ...(apart ? [apart.name] : [])]), 'case', 'section']
      if (options.kind !== undefined && !rows.includes(options.kind))
        throw new UsageError(`no kind "${options.kind}"; there are ${rows.join(', ')}`)
      const wanted = (id: string): boolean => options.case === undefined || id === options.case
      const { cases, faults } = map ? readBratCorpus(folder, map, wanted) : readCorpus(folder, wanted)
      for (const { path, line, column, message } of faults)
        fail(`${[path, line, column].filter((part) => part !== undefined).join(':')}: ${message}`)
      if (options.update && faults.length > 0) return fail(`${options.baseline ?? ''}: not written, because some gold cannot be used`)
      if (cases.length === 0)
        return fail(
          `${folder}: ${faults.length > 0 ? 'no gold that can be used' : options.case === undefined ? 'no gold in this folder' : `no case "${options.case}"`}`,
        )

      const records = options.records === undefined ? await extracted(cases, options.timeout) : recordsOf(cases, options.records)
      const results = evaluate(cases, ({ gold }) => records.get(gold.id), kinds)
      const all = results.flatMap((result) => (result.gold.heldout && !options.heldout ? [] : findingsOf(result)))
      const findings = all.filter(
        ({ kind, rule }) => (options.kind === undefined || kind === options.kind) && (options.rule === undefined || rule === options.rule),
      )
      const earlier =
        options.baseline !== undefined && existsSync(options.baseline)
          ? readBaseline(readText(options.baseline), options.baseline)
          : undefined
      if (options.baseline !== undefined && !earlier && !options.update)
        throw new InputError(`${options.baseline}: no such file (--update writes it)`)
      const comparison =
        earlier &&
        compareWith(
          { ...earlier, documents: Object.fromEntries(Object.entries(earlier.documents).filter(([id]) => wanted(id))) },
          results,
          options.tolerance,
        )
      const text = formats[options.format]({
        corpus: folder,
        results,
        scores: scoreOf(results.map(({ tallies }) => tallies)),
        rules: scoreRules(results.flatMap(({ judgements }) => judgements)),
        findings,
        limit: options.errors ?? (options.format === 'text' ? 0 : Infinity),
        byReport: options.byReport === true,
        ...(comparison && { comparison }),
      })
      if (options.out === undefined) process.stdout.write(text)
      else write(options.out, text)
      if (options.update && options.baseline !== undefined) write(options.baseline, writeBaseline(baselineOf(results)))
      else if (comparison?.fell) fail('scores fell below the baseline')
    })
}

async function extracted(cases: readonly CorpusCase[], timeoutSeconds: number): Promise<Map<string, CaseRecord>> {
  const pool = openPool({ timeoutSeconds })
  try {
    const outcomes = await Promise.all(
      cases.map(async ({ gold, report }) => ({ id: gold.id, outcome: await pool.run({ path: report, id: gold.id }) })),
    )
    const records = new Map<string, CaseRecord>()
    for (const { id, outcome } of outcomes) {
      const record: unknown = outcome.ok ? JSON.parse(outcome.record) : undefined
      if (isRecord(record)) records.set(id, record)
      else fail(outcome.ok ? `${id}: no record` : outcome.reason)
    }
    return records
  } finally {
    await pool.close()
  }
}

function recordsOf(cases: readonly CorpusCase[], folder: string): Map<string, CaseRecord> {
  if (!existsSync(folder)) throw new InputError(`${folder}: no such folder`)
  const records = new Map<string, CaseRecord>()
  for (const { gold } of cases) {
    const path = [join(folder, gold.id, 'report.json'), join(folder, `${gold.id}.json`)].find((name) => existsSync(name))
    if (path === undefined) {
      process.stderr.write(`case-record: ${folder}: no record of ${gold.id}; it scores as an empty one\n`)
      continue
    }
    const record = orFail(() => readRecord(path))
    if (!record) continue
    if (record.source.sha256 === gold.source.sha256) records.set(gold.id, record)
    else fail(`${path}: made from another text than the report of ${gold.id} (sha256 differs)`)
  }
  return records
}
