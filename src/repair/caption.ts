import { captionLabel } from '../core/caption.js'
import type { Block } from '../core/document.js'
import type { Bench } from './repair.js'
import { isText } from './repair.js'

const panel = /^\(?(?:\d{0,2}[A-H]|[a-h])(?:\s?[-–,]\s?[A-Ha-h])?\)?\s?[.:)–-]\s/
const saysSomething =
  /^(?:also\s)?(?:shows?|showed|showing|presents?|presented|demonstrates?|demonstrated|summari[sz]es?|summari[sz]ed|lists?|depicts?|illustrates?|gives?|displays?|describes?|contains?|provides?|reports?|is|are|was|were|and|to|in|of|for|details?|outlines?|reveals?|compares?|represents?|reflects?|indicates?|highlights?|can|below|above|,|\))\b/
const larger =
  /^(?:view|open|see|download|click)\b.{0,40}\b(?:image|figure|table|slide|tab|here|larger|full)|^\(?(?:for interpretation of the references to colou?r)/i

/** Takes captions out of the running text, wherever they stand, with their panels, and the notes below tables. */
export function takeCaptions(blocks: readonly Block[], bench: Bench): readonly Block[] {
  const out: Block[] = []
  blocks.forEach((block, i) =>
    out.push(
      read(
        block,
        out.at(-1),
        blocks[i + 1],
        blocks,
        i,
        bench,
        out.findLast((other) => other.kind !== 'image' && other.kind !== 'furniture'),
      ),
    ),
  )
  return out
}

function read(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  blocks: readonly Block[],
  i: number,
  bench: Bench,
  last: Block | undefined,
): Block {
  if (!isText(block) && block.kind !== 'heading') return block
  const text = block.prose.text.trimStart()
  if (larger.test(text) && text.length < 120 && before?.kind !== 'heading') return { ...block, kind: 'furniture' }
  if (isCaption(block, text, before, after)) return caption(block, bench)
  if (block.kind === 'heading' || block.kind === 'item') return block
  if (last?.kind === 'caption' && (continuesCaption(block, text) || isOwnText(last, blocks, i, bench.source))) return caption(block, bench)
  if (isNote(block, text, before, i)) return { ...block, kind: 'note' }
  return block
}

function caption(block: Block, { report }: Bench): Block {
  report('repair-caption', block)
  return { ...block, kind: 'caption' }
}

function isCaption(block: Block, text: string, before: Block | undefined, after: Block | undefined): boolean {
  const label = captionLabel(text)
  if (!label) return /^table\s+\p{Lu}/iu.test(text) && (after?.kind === 'table' || before?.kind === 'table') && text.length < 400
  const rest = text.slice(label.to)
  if (saysSomething.test(rest)) return false
  if (label.closed || block.kind === 'heading') return true
  return (
    /^[\p{Lu}\d("'“[]/u.test(rest) &&
    (isSet(block) || after?.kind === 'table' || before?.kind === 'image' || after?.kind === 'image' || text.length < 300)
  )
}

/** The label is bold: "**Fig. 1** Chest radiograph". */
function isSet(block: Block): boolean {
  return block.styles.some(({ kind, from, to }) => kind === 'strong' && from < 3 && to > 3)
}

/** "**1B**: After nine months …": a panel of the figure above. */
function continuesCaption(block: Block, text: string): boolean {
  return panel.test(text) && (isSet(block) || block.styles.some(({ kind, from }) => kind === 'strong' && from < 3) || text.length < 400)
}

/** A label that stands alone has its caption in the next paragraph: "### Figure 1." … "Timeline of events." */
function isOwnText(before: Block, blocks: readonly Block[], i: number, source: string): boolean {
  const label = captionLabel(before.prose.text.trim())
  if (!label || before.prose.text.trim().slice(label.to) !== '') return false
  const text = blocks[i]?.prose.text.trim() ?? ''
  if (label.kind === 'table') return blocks[i + 1]?.kind === 'table' && text.length < 600
  if (source.startsWith('<fig', blocks[i]?.start ?? 0)) return true
  return text.length < 1500 && /^[\p{Lu}\d("'“[^*]/u.test(text) && (neighbourImage(blocks, i) || text.length < 200)
}

function neighbourImage(blocks: readonly Block[], i: number): boolean {
  return [blocks[i + 1], blocks[i - 1], blocks[i - 2]].some((block) => block?.kind === 'image')
}

/** Of a text in lower case. */
const noteStart =
  /^(?:[a-h]\s(?=\p{L})|notes?[.:\s]|abbreviations?[.:\s]|normal (?:values|ranges?)|reference (?:values|ranges?)|values (?:are|in)|data are|legend[.:]|key[.:]|source[.:]|[\p{L}\d./+-]{1,14}\s?(?:[=:]|,)\s?\p{L})/u

/** What explains a table below it: "NA, not available; ND, not done." */
function isNote(block: Block, text: string, before: Block | undefined, i: number): boolean {
  if (i === 0 || before === undefined || (before.kind !== 'table' && before.kind !== 'note') || text.length > 900) return false
  if (/^[*†‡§¶#^]|^[a-h]\s\p{Lu}/u.test(text) || block.styles.some(({ kind, from }) => kind === 'superscript' && from < 2)) return true
  if (block.styles.some(({ kind, from, to }) => kind === 'emphasis' && from === 0 && to < 12)) return true
  if (text.length < 250 && /^n\.?\s?[admt]\.?[\s,:=]|^n\/[ad]\b/i.test(text)) return true
  return (
    text.length < 400 &&
    noteStart.test(text.toLowerCase()) &&
    /[;=]|\b[\p{L}\d][\p{L}\d.-]{0,9}, \p{Ll}|:\s[^:]{3,80}[,.]\s[\p{L}\d]{1,10}:\s/u.test(text)
  )
}
