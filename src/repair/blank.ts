import type { Block } from '../core/document.js'
import type { Edit } from './edit.js'
import { editBlock } from './edit.js'
import type { Bench } from './repair.js'

/** So many wide gaps make a justified line: one or two may part columns. */
const fewest = 4
const wide = /(?<=\S) {2,}(?=\S)/g

/** Reads the wide blanks of justified lines as one: "A   42-year-old   baker   presented   with   fever". */
export function narrowBlanks(blocks: readonly Block[], _bench: Bench): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || !block.prose.text.includes('  ')) return block
    const edits: Edit[] = []
    for (const { index, 0: gap } of block.prose.text.matchAll(wide)) edits.push({ from: index, to: index + gap.length, text: ' ' })
    return edits.length < fewest ? block : editBlock(block, edits)
  })
}
