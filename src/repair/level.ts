import { captionLabel } from '../core/caption.js'
import { headingKind, headingNumber, isCaseLabel, knownHeading } from '../core/heading/index.js'
import type { Block } from '../core/document.js'
import type { SectionKind } from '../core/section-kind.js'
import { partsOfCase } from '../core/section-kind.js'
import { headingOf } from './front.js'
import type { Bench } from './repair.js'

const holdsParts: ReadonlySet<SectionKind> = new Set(['case', 'discussion', 'methods', 'results', 'introduction'])

interface Major {
  readonly kind: SectionKind
  /** The level as written, which tells what is nested. */
  readonly written: number
  readonly level: number
  /** "Case 1" that stands under no "Case reports". */
  readonly label: boolean
}

/** Puts heading levels right by number and wording: usual section titles stand under the title, the others under them. */
export function setLevels(blocks: readonly Block[], { report }: Bench): readonly Block[] {
  const parts = abstractParts(blocks)
  let major: Major | undefined
  return blocks.map((block) => {
    const heading = headingOf(block)
    if (heading === undefined || block.title || captionLabel(heading.trim())) return block
    const kind = headingKind(heading)
    const written = block.level ?? 6
    const isRunIn = block.runIn !== undefined
    const level = parts.has(block) || (isRunIn && major?.kind === 'abstract') ? 3 : levelOf(heading, kind, major, written, isRunIn)
    if (kind !== undefined && level === 2 && !partsOfCase.has(kind) && !(isRunIn && kind === 'keywords'))
      major = { kind, written, level, label: isCaseLabel(heading) }
    if (block.kind === 'heading' && block.level !== level && written < 6)
      report('repair-heading-level', block, { from: written, to: level })
    return { ...block, level }
  })
}

/** The level that number, wording and the heading above give: "2.1 Course" 3, "Discussion" 2, "Case 1" under "Case reports" 3. */
function levelOf(heading: string, kind: SectionKind | undefined, major: Major | undefined, written: number, isRunIn: boolean): number {
  const depth = headingNumber(heading)?.split('.').length
  const nested = major !== undefined && written > major.written && !isRunIn
  if (depth !== undefined && (depth > 1 || kind !== undefined)) return Math.min(6, 1 + depth)
  if (isCaseLabel(heading)) return major?.kind === 'case' && !major.label ? 3 : 2
  if (kind === undefined || partsOfCase.has(kind)) return partLevel(kind, major, written, nested)
  return nested && keepsUnder(major.kind, kind) ? major.level + 1 : 2
}

function partLevel(kind: SectionKind | undefined, major: Major | undefined, written: number, nested: boolean): number {
  if (!major) return 2
  if (nested) return Math.min(6, major.level + Math.max(1, Math.min(written, 5) - major.written))
  if (kind === undefined) return holdsParts.has(major.kind) ? major.level + 1 : 2
  return major.kind === 'case' ? major.level + 1 : 2
}

/** Headings that may stand under another usual heading: "Funding" under "Declarations", "Case 1" under "Results". */
function keepsUnder(parent: SectionKind, kind: SectionKind): boolean {
  if (kind === 'case') return parent === 'results' || parent === 'methods'
  if (parent === 'case') return kind === 'results' || kind === 'methods' || kind === 'abbreviations'
  return (
    parent === 'other' || parent === 'data-availability' || parent === 'supplementary' || (parent === 'discussion' && kind === 'discussion')
  )
}

/** The headings of a structured abstract that are set like sections: their first kind comes again in the report itself. */
function abstractParts(blocks: readonly Block[]): ReadonlySet<Block> {
  const parts = new Set<Block>()
  const headings = blocks.filter((block) => block.kind === 'heading' && !block.title)
  const at = headings.findIndex((block) => knownHeading(block.prose.text) === 'abstract')
  const own = headings[at]
  const rest = headings.slice(at + 1).filter((block) => knownHeading(block.prose.text) !== 'keywords')
  const first = rest[0]
  if (at < 0 || !own || !first) return parts
  const between = blocks.slice(blocks.indexOf(own) + 1, blocks.indexOf(first))
  const deeper = (first.level ?? 6) > (own.level ?? 6)
  if (!deeper && between.some((block) => block.kind === 'paragraph')) return parts
  const kinds = rest.map((block) => (isCaseLabel(block.prose.text) ? undefined : knownHeading(block.prose.text)))
  const ends = rest.findIndex(
    (block, i) => i > 0 && (deeper ? (block.level ?? 6) <= (own.level ?? 6) : kinds[i] === kinds[0] || kinds[i] === 'introduction'),
  )
  const run = kinds.slice(0, ends)
  const again = (kind: SectionKind | undefined, i: number): boolean => kind !== undefined && kinds.indexOf(kind, deeper ? i + 1 : ends) > 0
  if (ends > 0 && (deeper ? run.some(again) : again(kinds[0], 0))) for (const part of rest.slice(0, ends)) parts.add(part)
  return parts
}
