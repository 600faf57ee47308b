import type { Block } from '../core/document.js'
import { joinBlocks } from './edit.js'
import type { Bench } from './repair.js'
import { isText } from './repair.js'

/** What goes on without a blank after a large "A": "After", "Although", "An". */
const afterA = /^(?:n|t|s|ll|fter|lthough|mong|cute|dult|nother|lso|pproximately)\b/

/** Puts a large first letter that a converter took for a paragraph or heading back before its word: "T", "his 57-year-old woman" → "This 57-year-old woman". */
export function joinDropCapitals(blocks: readonly Block[], bench: Bench): readonly Block[] {
  if (!blocks.some(isLetter)) return blocks
  const out: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    const after = blocks[i + 1]
    if (!block) continue
    if (!after || !isLetter(block) || !isText(after) || !/^\s*\p{Ll}/u.test(after.prose.text)) {
      out.push(block)
      continue
    }
    const letter = block.prose.text.trim()
    const joint = /^[AI]$/.test(letter) && !(letter === 'A' && afterA.test(after.prose.text.trimStart())) ? ' ' : ''
    bench.report('repair-joined-word', block, { text: letter + joint + (/^\s*\S{1,40}/.exec(after.prose.text)?.[0].trim() ?? '') })
    const { level: _level, ...letterBlock } = block
    out.push({ ...joinBlocks(letterBlock, joint, after), kind: after.kind })
    i++
  }
  return out
}

function isLetter({ kind, prose }: Block): boolean {
  return (kind === 'heading' || kind === 'paragraph') && /^\s*\p{Lu}\s*$/u.test(prose.text)
}
