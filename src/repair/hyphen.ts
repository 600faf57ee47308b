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
/** What stands behind the hyphen of a compound: "culture-negative", "insulin-dependent". */
const endsCompound =
  /^(?:positive|negative|dependent|independent|related|induced|associated|mediated|based|resistant|sensitive|specific|responsive|refractory|naive|threatening|limiting|sided|weighted|guided|assisted|onset|old|year|month|week)$/
/** What stands behind a hyphen that hangs: "pre- and postoperative". */
const afterHanging =
  /^(?:and|or|to|as|but|versus|vs|than|the|who|which|with|in|of|on|at|for|was|were|is|are|from|by|then|nor|not|a|an|he|she|it)$/

/** Reads words on that were cut at the end of a line or within it: "magne-⏎sium" → "magnesium", "hydroxy- chloroquine" → "hydroxychloroquine". */
export function joinBrokenWords(blocks: readonly Block[], bench: Bench): readonly Block[] {
  const known = new Map<string, boolean>()
  return blocks.map((block) => {
    const { text } = block.prose
    if (!cut.test(text)) return block
    const edits: Edit[] = []
    for (const { from, to, before, after } of brokenWords(text)) {
      const word = `${before}-${after}`
      // Looking words up costs a pass over the source each; a report breaks some dozens.
      const compound = known.get(word) ?? (known.size < maxLookups ? isCompound(before, after, bench) : keepsHyphen.test(before))
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

const cut = /[-\u00ad‐]\n|\p{Ll}\p{Ll}[-\u00ad‐] \p{Ll}\p{Ll}/u
const cuts = /[-\u00ad‐](?:\n| {1,2}(?=\p{Ll}))/gu

function brokenWords(text: string): BrokenWord[] {
  const found: BrokenWord[] = []
  let free = 0
  for (const { index: from, 0: mark } of text.matchAll(cuts)) {
    if (from < free) continue
    const before = wordBefore.exec(text.slice(Math.max(free, from - 80), from))?.[0]
    wordAfter.lastIndex = from + mark.length
    const rest = before === undefined ? null : wordAfter.exec(text)
    const after = rest?.[1]
    if (before === undefined || after === undefined) continue
    if (!mark.endsWith('\n') && !isCutInLine(before, after)) continue
    free = wordAfter.lastIndex
    found.push({ before, after, from, to: free - after.length })
  }
  return found
}

/** Whether a hyphen and a blank cut a word: "pro- calcitonin"; not those of "pre- and postoperative", "HBsAg- positive", "T- cell". */
function isCutInLine(before: string, after: string): boolean {
  return /^\p{Lu}?\p{Ll}{2,}$/u.test(before) && after.length > 1 && !afterHanging.test(after)
}

/** Whether the hyphen of a word that was cut belongs to it: the report itself decides where it writes the word again, then the lexicons. */
export function isCompound(before: string, after: string, { source, knows }: Pick<Bench, 'source' | 'knows'>): boolean {
  if (source.includes(`${before}-${after}`)) return true
  if (source.includes(before + after) || knows(before + after)) return false
  return keepsHyphen.test(before) || endsCompound.test(after) || (before.length > 4 && after.length > 3 && knows(before))
}
