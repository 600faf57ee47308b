import { knownHeading } from '../core/heading/index.js'
import type { Block } from '../core/document.js'
import { joinBlocks, sliceBlock } from './edit.js'
import { isCompound } from './hyphen.js'
import type { Bench } from './repair.js'
import { isText } from './repair.js'

const endMark = /[.!?:;…]["'”’)\]»]{0,3}(?:\s?[\^[(]{0,2}\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}[)\]]?)?\s*$/
const opensOnly =
  /(?:[,(–—-]|\b(?:and|or|of|the|a|an|in|on|at|by|to|for|with|from|was|were|is|are|be|been|had|has|have|that|which|who|than|as|his|her|their|its|into|after|before|under|between|showed|revealed))\s*$/i
const continues =
  /^(?:\p{Ll}(?!\s\p{Lu})(?!\))|[),;%=<>≤≥±×+]|\d{1,4}(?:[.,]\d{1,3})?\s?(?:mg|g|kg|ml|mL|mmol|µg|μg|U|IU|%|°C|days?|weeks?|months?|years?|hours?|h|min)\b)/u
const lastMonth = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s*$/
/** No paragraph runs over more pages; each join copies what was joined before. */
const mostJoins = 30
const noContinuation = /^(?:https?:|www\.|doi:|e-?mail|orcid|et al|pp?\.\s?\d)/i

/** Reads paragraphs on that a column, page, figure or table cut, and the words cut with them: "the deposi-" … "tion of calcium". */
export function joinParagraphs(blocks: readonly Block[], bench: Bench): readonly Block[] {
  const out: Block[] = []
  let open = -1
  let joins = 0
  let body = !blocks.some((block) => block.kind === 'heading' && opensBody(block))
  for (const block of blocks) {
    if (block.kind === 'heading' || block.runIn !== undefined) {
      body ||= opensBody(block)
      open = -1
    }
    const before = out[open]
    if (before && isText(block) && body && joins < mostJoins && readsOn(before, block)) {
      out[open] = join(before, block, bench)
      joins++
      continue
    }
    out.push(block)
    if (!isText(block)) continue
    open = out.length - 1
    joins = 0
  }
  return out
}

function opensBody(block: Block): boolean {
  const kind = knownHeading(block.runIn === undefined ? block.prose.text : block.prose.text.slice(0, block.runIn))
  return kind !== undefined && kind !== 'metadata' && kind !== 'keywords' && kind !== 'other' && !block.title
}

function readsOn(before: Block, after: Block): boolean {
  if (after.kind === 'item' || after.runIn !== undefined) return false
  const text = after.prose.text.trimStart()
  const last = before.prose.text
  if (noContinuation.test(text) || endMark.test(last.slice(-160))) return false
  if (before.kind === 'item' && last.length < 60) return false
  if (continues.test(text) || (lastMonth.test(last) && /^(?:19|20)\d\d\b/.test(text))) return true
  return before.kind === 'paragraph' && last.length > 80 && opensOnly.test(last.slice(-20))
}

function join(before: Block, after: Block, bench: Bench): Block {
  const { report } = bench
  const cut = /(\p{L}{1,40})[-\u00ad‐]\s*$/u.exec(before.prose.text.slice(-60))
  const rest = /^\s*(\p{Ll}{1,40})/u.exec(after.prose.text.slice(0, 60))?.[1]
  if (!cut || rest === undefined) {
    report('repair-joined-paragraph', after)
    return joinBlocks(trimmed(before), ' ', trimmed(after))
  }
  const head = cut[1] ?? ''
  const hyphen = isCompound(head, rest, bench) ? '-' : ''
  const length = before.prose.text.length - cut[0].length + head.length
  report('repair-joined-word', after, { text: head + hyphen + rest })
  const { start } = before
  return { ...joinBlocks(sliceBlock(before, 0, length + hyphen.length), '', trimmed(after)), start }
}

function trimmed(block: Block): Block {
  const { start, end } = block
  return { ...sliceBlock(block, 0, block.prose.text.length), start, end }
}
