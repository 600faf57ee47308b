import { existsSync } from 'node:fs'
import { hull } from '../../core/span.js'
import { filesBelow, idBelow } from '../../read/folder.js'
import { readText } from '../../read/index.js'
import type { BratMap } from '../../schema/brat-map.js'
import { fingerprintOf, sourceIn } from '../corpus.js'
import type { Corpus, CorpusCase } from '../corpus.js'
import type { GoldFault, GoldFinding } from '../gold.js'
import { readStandoff } from './standoff.js'
import type { Entity, Standoff } from './standoff.js'

/** Every `.ann` with its `.txt` below a folder as gold, by a map of its types. */
export function readBratCorpus(folder: string, map: BratMap, wanted: (id: string) => boolean = () => true): Corpus {
  const cases: CorpusCase[] = []
  const faults: GoldFault[] = []
  for (const path of filesBelow(folder, ['.ann'])) {
    const id = idBelow(folder, path).replace(/\.ann$/, '')
    if (!wanted(id)) continue
    const report = path.replace(/\.ann$/, '.txt')
    if (!existsSync(report)) {
      faults.push({ path, message: 'no .txt beside it' })
      continue
    }
    const source = sourceIn(report, id, faults)
    if (!source) continue
    const ann = readText(path)
    const standoff = readStandoff(ann, source.text, path, readText(report).startsWith('\ufeff') ? 1 : 0)
    if (standoff.faults.length > 0) {
      faults.push(...standoff.faults)
      continue
    }
    const gold = {
      id,
      source,
      fingerprint: fingerprintOf(ann, source.sha256, JSON.stringify(map)),
      heldout: false,
      kinds: map.findings.map(({ kind }) => kind),
      regions: [{ start: 0, end: source.text.length }],
      findings: findingsOf(standoff, map, source.text),
    }
    cases.push({ gold, report })
  }
  return { cases, faults }
}

/** The findings of a standoff file. */
export function findingsOf({ entities, relations }: Standoff, { findings }: BratMap, text: string): GoldFinding[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const wordsOf = ({ spans }: Entity): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  return findings.flatMap(({ kind, types, textual, parts }) =>
    entities
      .filter((entity) => types.includes(entity.type) && (textual === undefined || new RegExp(textual, 'u').test(wordsOf(entity))))
      .map((entity) => {
        const joined = parts.map(({ field, types: partTypes, relations: names }) => {
          const partners = relations
            .filter(({ type, from, to }) => names.includes(type) && (from === entity.id || to === entity.id))
            .map(({ from, to }) => byId.get(from === entity.id ? to : from))
            .filter((partner) => partner !== undefined)
            .filter(({ type }) => partTypes.includes(type))
          return { field, partners: [...new Set(partners)] }
        })
        const stated = joined.filter(({ partners }) => partners.length > 0)
        const key = hull(...entity.spans)
        return {
          kind,
          key,
          at: key,
          doubt: false,
          stated: {
            [kind]: wordsOf(entity),
            ...Object.fromEntries(stated.map(({ field, partners }) => [field, partners.map(wordsOf).join('; ')])),
          },
          spans: {
            anchor: entity.spans,
            ...Object.fromEntries(stated.map(({ field, partners }) => [field, partners.flatMap(({ spans }) => spans)])),
          },
        }
      }),
  )
}
