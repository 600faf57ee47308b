import type { Document } from '../../core/document.js'
import { guarded } from '../../core/guard.js'
import type { Warn } from '../../core/diagnostic.js'
import type { Citation } from '../../schema/citation.js'
import type { CitationCandidate, Extraction } from '../../schema/extraction.js'
import type { Linker } from '../linker.js'
import { checkCited } from './check.js'
import { byAnchor, byName, byNumber, type Target, targetsOf } from './target.js'

/** Citations to their references: ranges expanded, what points nowhere left out. */
export const citation: Linker = { name: 'citation', link: linkCitations }

interface Resolved {
  readonly candidate: CitationCandidate
  readonly ids: readonly string[]
}

function linkCitations({ source }: Document, extraction: Extraction, warn: Warn): Extraction {
  const { references, candidates } = extraction
  if (references.length === 0) return { ...extraction, citations: [] }
  const targets = targetsOf(references, source.text)
  const ordered = [...candidates].sort((a, b) => a.evidence.start - b.evidence.start)
  const watch = { warn, source: source.text, part: 'link/citation' }
  const resolved = ordered.map((candidate) => ({
    candidate,
    ids: guarded(watch, candidate.evidence, () => resolve(candidate, targets), []),
  }))
  const settings = settingsOf(resolved, references.length)
  const accepted: Resolved[] = []
  let highest = 0
  for (const one of resolved) {
    const { candidate, ids } = one
    // What a link is labelled with is not looked up once more.
    const numbers = candidate.anchors ? [] : (candidate.numbers ?? [])
    const isNext = settingOf(candidate).endsWith('-next')
    if (!settings.has(settingOf(candidate).replace('-next', ''))) continue
    if (isNext && Math.min(...numbers) !== highest + 1) continue
    if (ids.length > 0) highest = Math.max(highest, ...numbers)
    const missing = numbers.filter((number) => byNumber(targets, number) === undefined)
    if (missing.length > 0 && missing.length < 4 && (ids.length > 0 || settingOf(candidate) === 'square'))
      warn('citation-without-reference', candidate.evidence, { text: missing.join(', ') })
    if (
      ids.length === 0 &&
      candidate.names?.some(({ family }) => /^\p{Lu}[\p{L}'’-]+$/u.test(family)) &&
      / et al/.test(candidate.evidence.quote)
    )
      warn('citation-without-reference', candidate.evidence, { text: candidate.evidence.quote })
    if (ids.length > 0) accepted.push(one)
  }
  const citations = withoutOverlap(accepted).map(({ candidate: { evidence, sentence }, ids }): Citation => ({
    id: `citation@${evidence.start}-${evidence.end}`,
    references: [...ids],
    ...(sentence && { sentence }),
    evidence,
  }))
  guarded(watch, undefined, () => checkCited(extraction, citations, warn), undefined)
  return { ...extraction, citations }
}

const settingOf = ({ evidence }: CitationCandidate): string => evidence.rule.slice(evidence.rule.indexOf('/') + 1)

function resolve(candidate: CitationCandidate, targets: readonly Target[]): readonly string[] {
  const ids: string[] = []
  if (candidate.anchors) {
    for (const anchor of candidate.anchors) push(ids, byAnchor(targets, anchor, candidate.numbers?.[0]))
    return ids
  }
  for (const number of candidate.numbers ?? []) push(ids, byNumber(targets, number))
  for (const name of candidate.names ?? []) for (const target of byName(targets, name)) push(ids, target)
  return ids
}

function push(ids: string[], target: Target | undefined): void {
  if (target && !ids.includes(target.id)) ids.push(target.id)
}

/**
 * How this report cites. Brackets and raised numbers mean many things: a setting counts when it is the usual one of the report,
 * and round brackets, raised and fused numbers only when they name a good part of the list.
 */
function settingsOf(resolved: readonly Resolved[], length: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const named = new Map<string, Set<string>>()
  for (const { candidate, ids } of resolved) {
    const setting = settingOf(candidate)
    if (ids.length === 0 || setting.endsWith('-next')) continue
    counts.set(setting, (counts.get(setting) ?? 0) + 1)
    const seen = named.get(setting) ?? new Set()
    for (const id of ids) seen.add(id)
    named.set(setting, seen)
  }
  const most = Math.max(0, ...counts.values())
  const shareOf = (setting: string): number => (named.get(setting)?.size ?? 0) / length
  return new Set([...counts].flatMap(([setting, count]) => (isUsual(setting, count, most, shareOf(setting)) ? [setting] : [])))
}

/** Whether a setting that occurs so often, and names that share of the list, is one of citations. */
function isUsual(setting: string, count: number, most: number, share: number): boolean {
  switch (setting) {
    case 'link':
    case 'note':
      return true
    case 'author-year':
      return count >= 0.15 * most
    case 'square':
      return count === most || (count >= 0.3 * most && share >= 0.3)
    default:
      return share >= 0.4 && (count === most || count >= 0.5 * most)
  }
}

/** A place belongs to one citation: links before brackets, the longer before the shorter. */
function withoutOverlap(resolved: readonly Resolved[]): readonly Resolved[] {
  const rank = ({ candidate }: Resolved): number => (candidate.anchors ? 1 : 0)
  const kept: Resolved[] = []
  const ordered = [...resolved].sort(
    (a, b) =>
      a.candidate.evidence.start - b.candidate.evidence.start || rank(b) - rank(a) || b.candidate.evidence.end - a.candidate.evidence.end,
  )
  for (const one of ordered) {
    const last = kept.at(-1)
    if (!last || one.candidate.evidence.start >= last.candidate.evidence.end) kept.push(one)
  }
  return kept
}
