import { knownHeading } from '../core/heading/index.js'
import type { Block } from '../core/document.js'
import { sliceBlock } from './edit.js'
import type { Bench } from './repair.js'

const bullet = /^[•▪●◦‣∙○■□►➢✓]\s?\S|^[-*+–]\s+\S/
const numbered = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)])\s{1,6}\S/

/** Gives headings, list items and page numbers that stand on a line of a paragraph a block of their own. */
export function splitLines(blocks: readonly Block[], bench: Bench): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'paragraph' && (bench.format === 'text' || block.prose.text.includes('\n')))) return blocks
  const out: Block[] = []
  let last: number | undefined
  blocks.forEach((block, i) => {
    if (block.kind !== 'paragraph') {
      last = undefined
      return void out.push(block)
    }
    const parts = partsOf(block, bench, last, blocks[i + 1])
    out.push(...parts)
    last = parts.at(-1)?.item?.number
  })
  return out
}

interface Line {
  readonly from: number
  readonly to: number
  readonly text: string
}

function partsOf(block: Block, { source, format }: Bench, last: number | undefined, after: Block | undefined): Block[] {
  const { text } = block.prose
  if (format !== 'text' && !text.includes('\n')) return [block]
  const lines = linesOf(text)
  const isList = (format === 'text' || lines.some((line) => /^[•▪●◦‣]/.test(line.text))) && isListOf(lines, last, after)
  const parts: Block[] = []
  let from = 0
  let item: Block['item']
  const flush = (to: number): void => {
    const part = sliceBlock(block, from, to)
    if (part.prose.text !== '') parts.push(item ? { ...part, kind: 'item', item } : part)
    from = to
  }
  lines.forEach((line, i) => {
    const before = lines[i - 1]?.text ?? ''
    if (isHeadingLine(line.text, before, i, lines.length)) {
      flush(line.from)
      item = undefined
      const head = sliceBlock(block, line.from, line.to)
      parts.push(lines.length === 1 ? head : { ...head, kind: 'heading', level: 6 })
      from = line.to
    } else if (i > 0 && isLabelled(line.text, before)) {
      flush(line.from)
      item = undefined
    } else if ((i === 0 || i === lines.length - 1) && lines.length > 1 && isPageLine(line, block, source)) {
      flush(line.from)
      item = undefined
      flush(line.to)
    } else if (isList && (bullet.test(line.text) || numbered.test(line.text))) {
      flush(line.from)
      const number = numberOf(line.text)
      item = {
        list: parts.find((part) => part.item)?.item?.list ?? block.start,
        ordered: number !== undefined,
        depth: 1,
        ...(number !== undefined && { number }),
      }
    }
  })
  if (from === 0 && !item) return [block]
  flush(text.length)
  return parts
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= text.length) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    lines.push({ from, to, text: text.slice(from, to).trim() })
    from = to + 1
  }
  return lines
}

/** Headings of one word that hardly stand alone on a line by chance. */
const alone =
  /^(?:Abstract|ABSTRACT|Summary|SUMMARY|Introduction|INTRODUCTION|Discussion|DISCUSSION|References|REFERENCES|Conclusions?|CONCLUSIONS?)$/

/** A heading without a blank line around it; the line before must have come to an end, or the heading be unmistakable. */
function isHeadingLine(text: string, before: string, i: number, count: number): boolean {
  if (count < 2 || text.length < 4 || text.length > 60 || !/^[\p{Lu}\d*#]/u.test(text) || /[.,;]$/.test(text)) return false
  if (i > 0 && !/[.!?:)\]]["'”’]?(?:\^?[\d,–-]{1,8})?$/.test(before) && !alone.test(text)) return false
  const kind = knownHeading(text)
  return kind !== undefined && kind !== 'metadata' && !/:\s\S/.test(text)
}

/** A line that begins with its own heading: "Keywords: scurvy, stroke" below an abstract. */
function isLabelled(text: string, before: string): boolean {
  const label = /^(\p{Lu}[\p{L} ]{2,40}):\s?\S/u.exec(text)?.[1]
  const kind = label === undefined ? undefined : knownHeading(label)
  return kind !== undefined && kind !== 'metadata' && (kind === 'keywords' || /[.!?)\]]$/.test(before))
}

/** A number alone in its line, set apart by blanks: the foot of a page. */
function isPageLine(line: Line, block: Block, source: string): boolean {
  if (!/^\d{1,4}$/.test(line.text)) return false
  const start = block.prose.starts[line.from] ?? 0
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  return start - lineStart > 2 || /\s{3}/.test(source.slice(Math.max(0, start - 3), start)) || line.from === 0
}

function isListOf(lines: readonly Line[], last: number | undefined, after: Block | undefined): boolean {
  const head = lines[0]?.text ?? ''
  const bullets = lines.filter((line) => bullet.test(line.text)).length
  if (bullets > 1 || (bullets === 1 && lines.length === 1) || /^[•▪●◦‣]/.test(head)) return true
  const [first, second] = lines.map((line) => numberOf(line.text)).filter((number) => number !== undefined)
  if (first === undefined) return false
  if (second !== undefined) return second === first + 1
  if (!numbered.test(head) || knownHeading(head) || head.length < 40) return false
  return last !== undefined ? first === last + 1 : first === 1 && numberOf(after?.prose.text ?? '') === 2
}

function numberOf(text: string): number | undefined {
  const match = numbered.exec(text)
  const digits = match?.[1] ?? match?.[2] ?? match?.[3]
  return digits === undefined ? undefined : Number(digits)
}
