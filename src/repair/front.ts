import { knownHeading } from '../core/heading/index.js'
import type { Block } from '../core/document.js'
import type { SectionKind } from '../core/section-kind.js'

/** The words with which a block announces a section: a heading's, or those before a run-in colon. */
export function headingOf(block: Block): string | undefined {
  if (block.kind === 'heading') return block.prose.text
  return block.runIn === undefined ? undefined : block.prose.text.slice(0, block.runIn)
}

const bodyKinds: ReadonlySet<SectionKind> = new Set([
  'abstract',
  'introduction',
  'case',
  'history',
  'examination',
  'investigations',
  'diagnosis',
  'treatment',
  'outcome',
  'methods',
  'results',
  'discussion',
])

/** Where the front matter ends: the first block that announces an abstract, an introduction or a case; 0 where none does. */
export function frontEnd(blocks: readonly Block[]): number {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    const heading = block && headingOf(block)
    if (block === undefined || heading === undefined || isBanner(blocks, i)) continue
    const kind = knownHeading(heading)
    if (kind && bodyKinds.has(kind)) return i
  }
  return 0
}

const kindOfArticle =
  /^\W*(?:[\p{L}\s]{3,40}\s[—–:|-]\s)?(?:a\s)?(?:[\p{L}]{3,12}\s)?(?:case (?:report|reports|study|series)|clinical case|clinical vignette|original cases?|case)\b[\s.:|-]*(?:open access)?$/u

function isKindOfArticle(lower: string): boolean {
  return (lower.includes('case') || lower.includes('vignette')) && kindOfArticle.test(lower)
}

/** "CASE REPORT" over the title is the kind of article and announces nothing: another such heading or an abstract follows. */
export function isBanner(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]
  if (block?.kind !== 'heading') return false
  const heading = block.prose.text.replace(/\s+open access\s*$/i, '')
  if (!isKindOfArticle(heading.trim().toLowerCase()) && knownHeading(heading) !== 'case') return false
  if (i > 5) return false
  const next = blocks.slice(i + 1, i + 40).findIndex((other) => other.kind === 'heading' || other.runIn !== undefined)
  const following = blocks[i + 1 + next]
  if (next < 0 || !following) return false
  const kind = knownHeading(headingOf(following) ?? '')
  if (kind === 'abstract' || kind === 'keywords') return true
  const between = blocks.slice(i + 1, i + 1 + next)
  if (between.some((other) => other.prose.text.length > 600) || between.filter((other) => other.prose.text.length > 200).length > 1)
    return false
  return following.kind === 'heading' && (kind === undefined || kind === 'introduction' || kind === 'metadata')
}
