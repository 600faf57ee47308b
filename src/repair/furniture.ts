import { captionLabel } from '../core/caption.js'
import { isCaseLabel, knownHeading } from '../core/heading/index.js'
import type { Block } from '../core/document.js'
import { oneLine } from '../core/line.js'
import { frontEnd } from './front.js'
import { plain } from './plain.js'
import type { Bench } from './repair.js'

const pageNumber = /^[([–—|-]{0,3}\s?(?:(?:page|p\.|pg\.?)\s?)?(?:\d{1,4}|[ivx]{2,5})(?:\s?(?:of|\/)\s?\d{1,4})?\s?[)\]–—|-]{0,3}$/i
const pageOf = /\bpage\s\d{1,4}(?:\sof\s\d{1,4})?\b|^\d{1,3}\sof\s\d{1,3}$/i
const longestHead = 140

/** Marks running heads and page numbers: what repeats the title, the authors, the journal or itself in the middle of the text. */
export function markFurniture(blocks: readonly Block[], { report }: Bench): readonly Block[] {
  const end = frontEnd(blocks)
  const front = once(() =>
    plain(
      blocks
        .slice(0, end)
        .map(({ prose }) => prose.text.slice(0, 1500))
        .join(' '),
    ),
  )
  const early = once(() =>
    plain(
      blocks
        .slice(0, end + 6)
        .map(({ prose }) => prose.text.slice(0, 3000))
        .join(' '),
    ),
  )
  const keys = blocks.map((block) => (isShort(block) ? keyOf(block) : ''))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const numbers = blocks.map((block) => isShort(block) && pageNumber.test(block.prose.text.trim()))
  const unfinished = unfinishedBefore(blocks)
  let references = false
  return blocks.map((block, i): Block => {
    if (block.kind === 'heading') references = knownHeading(block.prose.text) === 'references'
    if (numbers[i]) {
      report('repair-page-number', block, { text: block.prose.text.trim() })
      return furniture(block)
    }
    if (!isShort(block) || block.kind === 'item' || i < end || isKnown(block)) return block
    const text = oneLine(block.prose.text)
    const key = keys[i] ?? ''
    const isRunning =
      repeatsItself(block, text, key, counts.get(key) ?? 0) ||
      (pageOf.test(text) && text.length < 130) ||
      (!references && namesAuthors(text, front)) ||
      repeatsFront(
        block,
        text,
        key,
        front,
        numbers[i - 1] === true || numbers[i + 1] === true,
        i < end + 6 ? front : early,
        unfinished[i] === true,
      ) ||
      (!references && isJournalLine(text)) ||
      /^(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){1,3}$|^downloaded from\b/i.test(text)
    if (!isRunning) return block
    report('repair-running-head', block, { text: text.slice(0, 80) })
    return furniture(block)
  })
}

function furniture(block: Block): Block {
  const { level: _level, runIn: _runIn, ...rest } = block
  return { ...rest, kind: 'furniture' }
}

function isShort({ kind, prose }: Block): boolean {
  return (kind === 'heading' || kind === 'paragraph' || kind === 'item') && prose.text.length <= longestHead
}

function isKnown(block: Block): boolean {
  const { text } = block.prose
  return (
    block.runIn !== undefined ||
    (block.kind === 'heading' && /^\s*\d{1,2}\.\d/.test(text)) ||
    knownHeading(text) !== undefined ||
    isCaseLabel(text) ||
    captionLabel(text.trimStart()) !== undefined
  )
}

/** The words of a line without the page number before or after them. */
function keyOf(block: Block): string {
  return plain(block.prose.text).replace(/^\d{1,4} | (?!(?:19|20)\d\d$)\d{1,4}$/g, '')
}

function once(make: () => string): () => string {
  let made: string | undefined
  return () => (made ??= make())
}

function repeatsItself(block: Block, text: string, key: string, count: number): boolean {
  if (count < 2 || !/\p{L}{4}/u.test(key) || /[.!?]$/.test(text.replace(/\bet al\.$/, ''))) return false
  return block.kind === 'paragraph' || count > 2 || /\d|\bet al\b/.test(text)
}

/** "202 ALVAREZ-KIM ET AL.", "Short title / A. Kim et al." where the front matter names Alvarez-Kim or Kim. */
function namesAuthors(text: string, front: () => string): boolean {
  if (!/\bet\.? al\b/i.test(text)) return false
  const match = /(\p{Lu}[\p{L}’'-]{1,30})[\s,]{1,3}et\.? al\b/iu.exec(text)
  if (!match || text.split(' ').length > 20 || /[.!?]\s\p{Lu}\p{Ll}+\s\p{Ll}+\s\p{Ll}/u.test(text.replace(match[0], ''))) return false
  const after = text.slice(match.index + match[0].length)
  const named = /^\.?\s?[:/|–-]\s/.test(after) && overlap(after, front()) >= 0.7
  if (!named && /\p{Ll}{2,}\s\p{Ll}{2,}\s\p{Ll}{2,}/u.test(after)) return false
  return front().includes(plain(match[1] ?? '')) || /^\W{0,3}$/.test(after)
}

/** Words of the title or the journal over a page, often with its number: "116 NEUROLOGY CASE STUDIES". */
function repeatsFront(
  block: Block,
  text: string,
  key: string,
  front: () => string,
  besideNumber: boolean,
  early: () => string,
  unfinished: boolean,
): boolean {
  if (key.length < 8 || !key.includes(' ') || /[.!?:]$/.test(text)) return false
  const numbered = key !== plain(block.prose.text)
  const capital = !/\p{Ll}{2}/u.test(text)
  if ((numbered || capital || besideNumber || (unfinished && key.split(' ').length > 2)) && front().includes(key)) return true
  if (!besideNumber && !numbered && !/\s{4}/.test(block.prose.text)) return false
  return overlap(key, early()) >= 0.7
}

/** The share of a text's longer words that another text has: 1 for all; 0 where there are fewer than two. */
function overlap(text: string, other: string): number {
  const words = plain(text)
    .split(' ')
    .filter((word) => word.length > 3)
  return words.length < 2 ? 0 : words.filter((word) => other.includes(word)).length / words.length
}

/** For each block, whether the text before it stops in the middle of a sentence. */
function unfinishedBefore(blocks: readonly Block[]): boolean[] {
  let open = false
  return blocks.map(({ kind, prose }) => {
    const before = open
    if (kind === 'paragraph' && prose.text.length > longestHead) open = /[\p{Ll},-]\s{0,4}$/u.test(prose.text.slice(-8))
    return before
  })
}

/** "Neonat. Case Stud. 2022, 4", "Trauma Archives 31 (2021) 100562": a name in capitals, a year, a volume. */
function isJournalLine(text: string): boolean {
  if (text.length > 110 || !/\b(?:19|20)\d\d\b/.test(text) || !/\d[^\d]+\d/.test(text)) return false
  const words = text.match(/\p{L}{2,}/gu) ?? []
  if (words.length < 2 || words.length > 14) return false
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:of|and|the|in|for|et|al|vol|no|de|der|und|la|doi|org|https?|issue|pp|article)$/.test(word),
  )
  const months = words.filter((word) =>
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(word),
  )
  return small.length === 0 && months.length === 0
}
