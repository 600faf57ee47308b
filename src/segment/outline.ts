import { oneLine } from '../core/line.js'
import { captionLabel } from '../core/caption.js'
import { headingByWords, headingKind, isCaseLabel, knownHeading } from '../core/heading/index.js'
import type { Block } from '../core/document.js'
import type { SectionKind } from '../core/section-kind.js'
import { isNarrative, partsOfCase } from '../core/section-kind.js'

/** A section that begins at a block. */
export interface Opening {
  readonly kind: SectionKind
  readonly heading?: string
  readonly level: number
  readonly inferred?: true
}

const backMatter: ReadonlySet<SectionKind> = new Set([
  'consent',
  'conflicts',
  'contributions',
  'data-availability',
  'ethics',
  'funding',
  'supplementary',
  'acknowledgements',
])

/** The sections that headings open, by the place of their block: "Case report" → case, "Kidney biopsy" under it → investigations. */
export function headedSections(blocks: readonly Block[]): Map<number, Opening> {
  const openings = new Map<number, Opening>()
  const stack: Opening[] = []
  const title = blocks.findIndex((block) => block.title)
  const body = blocks.findIndex(
    (block) => (block.kind === 'heading' || block.runIn !== undefined) && !block.title && isBody(headingKind(headingText(block) ?? '')),
  )
  const hasCase = blocks.some((block) => block.kind === 'heading' && !block.title && knownHeading(block.prose.text) === 'case')
  blocks.forEach((block, i) => {
    const heading = headingText(block)
    if (heading === undefined || block.kind === 'furniture') return
    const level = block.title ? 1 : (block.level ?? 2)
    while (stack.length > 0 && (stack.at(-1)?.level ?? 0) >= level) stack.pop()
    const parent = stack.findLast((opening) => opening.kind !== 'title')?.kind
    const kind = block.title ? 'title' : i < title ? 'metadata' : kindOf(heading, block, parent, hasCase, i < body)
    const opening: Opening = { kind, heading, level }
    openings.set(i, opening)
    if (kind !== 'figure' && kind !== 'table') stack.push(opening)
  })
  return openings
}

function isBody(kind: SectionKind | undefined): boolean {
  return (
    kind !== undefined && (isNarrative(kind) || kind === 'abstract' || kind === 'introduction' || kind === 'methods' || kind === 'results')
  )
}

function headingText(block: Block): string | undefined {
  if (block.kind === 'heading' || (block.kind === 'caption' && block.level !== undefined)) return oneLine(block.prose.text)
  return block.runIn === undefined ? undefined : oneLine(block.prose.text.slice(0, block.runIn)).replace(/[\s:.—–-]+$/, '')
}

/** Kinds that a heading within a section does not announce, however it is worded. */
const foreign: Partial<Record<SectionKind, ReadonlySet<SectionKind>>> = {
  methods: new Set<SectionKind>([...partsOfCase, 'case', 'introduction']),
  results: new Set<SectionKind>([...partsOfCase, 'methods']),
  discussion: new Set<SectionKind>([...partsOfCase, 'case', 'introduction', 'results']),
}

/** Sections that hold no others. */
const shallow: ReadonlySet<SectionKind> = new Set<SectionKind>(['metadata', 'keywords', 'references', 'other'])

function kindOf(heading: string, block: Block, parent: SectionKind | undefined, hasCase: boolean, front: boolean): SectionKind {
  const label = captionLabel(heading)
  if (label && (block.kind === 'caption' || label.closed))
    return /^(?:supplement|additional|appendix)/i.test(label.text) ? 'supplementary' : label.kind
  const known = headingKind(heading)
  if (parent === undefined || shallow.has(parent)) return known ?? kindByPlace(heading, parent, hasCase, front)
  if (parent === 'abstract') return known === 'keywords' ? known : 'abstract'
  if (parent === 'case' || partsOfCase.has(parent)) return known ?? narrativeByWords(heading)
  const closed = foreign[parent]
  if (known && !closed?.has(known)) return known
  return closed && parent !== 'discussion' && isCaseLabel(heading) ? 'case' : parent
}

/** What a heading of no known wording is by where it stands. */
function kindByPlace(heading: string, parent: SectionKind | undefined, hasCase: boolean, front: boolean): SectionKind {
  if (front) return 'metadata'
  return backMatterByWords(heading) ?? (hasCase || parent !== undefined ? 'other' : narrativeByWords(heading))
}

function narrativeByWords(heading: string): SectionKind {
  const kind = headingByWords(heading)
  return kind && partsOfCase.has(kind) ? kind : 'case'
}

function backMatterByWords(heading: string): SectionKind | undefined {
  const kind = heading.split(' ').length <= 8 ? headingByWords(heading) : undefined
  return kind && backMatter.has(kind) ? kind : undefined
}
