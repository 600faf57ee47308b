import { captionLabel } from '../core/caption.js'
import { knownHeading } from '../core/heading/index.js'
import type { Block } from '../core/document.js'
import { oneLine } from '../core/line.js'
import { listsPersons } from '../core/name.js'
import { frontEnd, isBanner } from './front.js'
import type { Bench } from './repair.js'

const noTitle =
  /@|https?:|www\.|\bdoi\b|\bissn\b|©|journal homepage|contents lists|^(?:received|accepted|published|correspond|\*|key ?words|citation|academic editor|authors?(?:\s*[:\d]|$)|e-?mail|open access|available online|article\b)|\b(?:19|20)\d\d\s?[;,]\s?\d|\b(?:vol\.?|volume)\s?\d/i
/** Finds the title among the first blocks, heading or not: the longest line of words that authors follow. */
export function findTitle(blocks: readonly Block[], { report }: Bench): readonly Block[] {
  const end = frontEnd(blocks)
  const last = end === 0 ? lastWithoutFront(blocks) : end
  let best = -1
  let bestScore = 0
  for (let i = 0; i < Math.min(last, 14); i++) {
    const block = blocks[i]
    if (!block || !(block.kind === 'heading' || block.kind === 'paragraph')) continue
    const score = scoreOf(block, blocks, i, bestScore)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  const title = blocks[best]
  if (!title) return blocks
  if (title.kind !== 'heading') report('repair-heading', title, { text: title.prose.text.trim().slice(0, 80) })
  return blocks.map((block, i) => (i === best ? { ...block, kind: 'heading', level: 1, title: true } : block))
}

/** In a text that announces nothing, its first heading of the highest level is the title, or a short first paragraph. */
function lastWithoutFront(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  const heading = blocks[first]
  return heading && first < 3 && !isSectionName(heading) && (first === 0 || heading.level === 1) ? first + 1 : plainTitleEnd(blocks)
}

function isSectionName(block: Block): boolean {
  const { text } = block.prose
  return text.length < 60 && knownHeading(text) !== undefined && !/:\s\S/.test(text)
}

/** In a text without headings only a short first paragraph can be a title. */
function plainTitleEnd(blocks: readonly Block[]): number {
  const [first, second] = blocks
  const text = first?.prose.text.trim() ?? ''
  return first?.kind === 'paragraph' &&
    text.length < 250 &&
    !/[.!?,;]$/.test(text) &&
    (second?.prose.text.length ?? 0) > 20 &&
    text.split(/\s+/).length > 2
    ? 1
    : 0
}

/** How much a block looks like a title; what cannot come over `best` is not looked at further. */
function scoreOf(block: Block, blocks: readonly Block[], i: number, best: number): number {
  const text = oneLine(block.prose.text)
  if (text.length < 8 || text.length > 400 || noTitle.test(text) || block.runIn !== undefined) return 0
  const words = text.split(' ').length
  const score = lengthScore(words) - (isJournalName(text) ? 5 : 0) + (block.kind === 'heading' ? headScore(block) : textScore(block, text))
  if (score + 4 <= best || captionLabel(text) || isBanner(blocks, i) || isSectionName(block)) return 0
  if (block.kind !== 'heading' && listsPersons(text)) return 0
  // A title in a second language may stand between the title and the authors.
  const after = blocks[i + 1]?.kind === 'heading' ? blocks[i + 2] : blocks[i + 1]
  const isSigned = listsPersons((after?.prose.text ?? '').replace(/\s+/g, ' '))
  const isRepeated = words < 7 && blocks.some(({ prose }, k) => k >= i + 2 && prose.text.length < 140 && prose.text.includes(text))
  return score + (isSigned ? 4 : 0) - (isRepeated ? 4 : 0)
}

function lengthScore(words: number): number {
  if (words >= 5) return 3
  return words < 3 ? -3 : 0
}

const headScore = ({ level }: Block): number => (level === 1 ? 6 : 4)

/** A paragraph may be a title where it is bold and no sentence, and never where it is an address. */
function textScore({ kind, styles, prose }: Block, text: string): number {
  const end = prose.text.trimEnd().length - 1
  const isBold = kind === 'paragraph' && styles.some((style) => style.kind === 'strong' && style.from < 2 && style.to >= end)
  const isAddress = /\b(?:university|hospital|department|institute|division)\b/i.test(text)
  return 1 + (isBold ? 3 : 0) - (/[.]$/.test(text) ? 3 : 0) - (isAddress ? 6 : 0)
}

/** "Indian Journal of Obstetric Case Reports": every word that counts has a capital. */
function isJournalName(text: string): boolean {
  if (!/\b(?:journal|annals|archives|acta|reports|letters|bulletin|revista|cases|case studies|records)\b/i.test(text) || /[:?]/.test(text))
    return false
  return text.split(' ').length < 10 && !text.split(' ').some((word) => /^\p{Ll}{4,}/u.test(word))
}
