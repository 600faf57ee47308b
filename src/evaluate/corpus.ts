import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Source } from '../core/source.js'
import { filesBelow, idBelow } from '../read/folder.js'
import { InputError, read, readText } from '../read/index.js'
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
  for (const path of filesBelow(folder, ['gold.json'])) {
    const id = idBelow(folder, dirname(path))
    if (!wanted(id)) continue
    const report = reportNames.map((name) => join(dirname(path), name)).find((name) => existsSync(name))
    if (report === undefined) {
      faults.push({ path, message: `no ${reportNames.join(' or ')} beside it` })
      continue
    }
    const source = sourceIn(report, id, faults)
    if (!source) continue
    const text = readText(path)
    const gold = readGold(text, { id, path, source, fingerprint: fingerprintOf(text, source.sha256), rubric })
    if ('findings' in gold) cases.push({ gold, report })
    else faults.push(...gold)
  }
  return { cases, faults }
}

/** A report of a corpus; where it cannot be read that is a fault of the corpus, and the others are still read. */
export function sourceIn(report: string, id: string, faults: GoldFault[]): Source | undefined {
  try {
    return read(report, id)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    faults.push({ path: report, message: error.message.replace(`${report}: `, '') })
    return undefined
  }
}

/** Changes when any of the parts does. */
export function fingerprintOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)
}
