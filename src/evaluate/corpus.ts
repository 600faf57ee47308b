import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { InputError, read } from '../read/index.js'
import { readGold } from './gold.js'
import type { GoldDocument, GoldFault } from './gold.js'
import { rubric } from './rubric.js'

/** A report with gold and where both are. */
export interface CorpusCase {
  readonly gold: GoldDocument
  /** The report, as it is printed: "corpus/legionella-ards/report.md". */
  readonly report: string
}

export interface Corpus {
  readonly cases: readonly CorpusCase[]
  readonly faults: readonly GoldFault[]
}

const reportNames = ['report.md', 'report.markdown', 'report.txt']

/** Every `<case>/report.md` with its `gold.json` below a folder, sorted by case, and what is wrong with gold files. */
export function readCorpus(folder: string, wanted: (id: string) => boolean = () => true): Corpus {
  const cases: CorpusCase[] = []
  const faults: GoldFault[] = []
  for (const path of filesBelow(folder, 'gold.json')) {
    const id = idBelow(folder, dirname(path))
    if (!wanted(id)) continue
    const report = reportNames.map((name) => join(dirname(path), name)).find((name) => existsSync(name))
    if (report === undefined) {
      faults.push({ path, line: 1, message: `no ${reportNames.join(' or ')} beside it` })
      continue
    }
    const text = readFileSync(path, 'utf8')
    const source = read(report, id)
    const gold = readGold(text, { id, path, source, fingerprint: fingerprintOf(text, source.sha256), rubric })
    if ('findings' in gold) cases.push({ gold, report })
    else faults.push(...gold)
  }
  return { cases, faults }
}

/** Changes when any of the parts does. */
export function fingerprintOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)
}

/** Files with an ending below a folder, sorted: `filesBelow('corpus', 'gold.json')`. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new InputError(`${folder}: no such folder`)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The name of something below a folder, with "/" on every system. */
export function idBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.'
}
