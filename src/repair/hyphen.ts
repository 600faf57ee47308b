import type { Block } from '../core/document.js'
import { spelled, spelledOrdinals } from '../core/number-word.js'
import { sourceSpan } from '../core/prose.js'
import type { Edit } from './edit.js'
import { editBlock } from './edit.js'
import type { Bench } from './repair.js'

const wordBefore = /\p{L}{1,40}$/u
const wordAfter = /\s{0,20}(\p{Ll}{1,40})/uy
const maxLookups = 400
const keepsHyphen = new RegExp(
  String.raw`^(?:non|anti|self|long|short|high|low|well|co|ex|mid|half|all|post|pre|semi|follow|double|single|${spelledOrdinals(1, 10)}|${spelled(1, 90)}|year|month|week|day|old|mother|cross|dose|life|steroid|drug|time|age|beta|alpha|gamma)$`,
  'i',
)

/** Reads words on that were cut at the end of a line: "magne-⏎sium" → "magnesium". */
export function joinBrokenLines(blocks: readonly Block[], bench: Bench): readonly Block[] {
  const known = new Map<string, boolean>()
  return blocks.map((block) => {
    const { text } = block.prose
    if (!text.includes('-\n') && !text.includes('\u00ad\n')) return block
    const edits: Edit[] = []
    for (const { from, to, before, after } of brokenWords(text)) {
      const word = `${before}-${after}`
      // Looking words up costs a pass over the source each; a report breaks some dozens.
      const compound = known.get(word) ?? (known.size < maxLookups ? isCompound(before, after, bench.source) : keepsHyphen.test(before))
      known.set(word, compound)
      const hyphen = compound ? '-' : ''
      edits.push({ from, to, text: hyphen })
      bench.report('repair-joined-word', sourceSpan(block.prose, from - before.length, to + after.length), {
        text: before + hyphen + after,
      })
    }
    return editBlock(block, edits)
  })
}

interface BrokenWord {
  readonly before: string
  readonly after: string
  /** What stands between the halves. */
  readonly from: number
  readonly to: number
}

function brokenWords(text: string): BrokenWord[] {
  const found: BrokenWord[] = []
  let free = 0
  for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
    const from = newline - 1
    if (from < free || !'-\u00ad‐'.includes(text.charAt(from))) continue
    const before = wordBefore.exec(text.slice(Math.max(free, from - 80), from))?.[0]
    wordAfter.lastIndex = newline + 1
    const rest = before === undefined ? null : wordAfter.exec(text)
    const after = rest?.[1]
    if (before === undefined || after === undefined) continue
    free = wordAfter.lastIndex
    found.push({ before, after, from, to: free - after.length })
  }
  return found
}

/** Whether a hyphen at the end of a line belongs to the word: the report itself decides where it writes the word again. */
export function isCompound(before: string, after: string, source: string): boolean {
  if (source.includes(`${before}-${after}`)) return true
  if (source.includes(before + after)) return false
  return keepsHyphen.test(before)
}
