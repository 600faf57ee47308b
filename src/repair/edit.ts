import type { Block, Style } from '../core/document.js'
import { lastAtOrBefore } from '../core/document.js'
import type { Prose } from '../core/prose.js'
import { joinProse, sliceProse } from '../core/prose.js'

/** A change of prose: what stands at `from`–`to` is read as `text`. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The part of a block at prose offsets `from`–`to`, without white space at its ends. */
export function sliceBlock(block: Block, from: number, to: number): Block {
  const { text } = block.prose
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  const prose = sliceProse(block.prose, from, to)
  const start = prose.starts[0] ?? block.start
  const { runIn, ...rest } = block
  const inside = runIn !== undefined && runIn > from ? { runIn: Math.min(runIn, to) - from } : {}
  return { ...rest, ...inside, prose, styles: shiftStyles(block.styles, from, to), start, end: prose.ends.at(-1) ?? start }
}

/** Two blocks as one: the second is read on after `joint`. */
export function joinBlocks(before: Block, joint: string, after: Block): Block {
  const shift = before.prose.text.length + joint.length
  const styles = after.styles.map((style) => ({ ...style, from: style.from + shift, to: style.to + shift }))
  return { ...before, end: after.end, prose: joinProse(before.prose, joint, after.prose), styles: [...before.styles, ...styles] }
}

/** A block with edits made to its prose, in order; new characters stand for the source of those they replace. */
export function editBlock(block: Block, edits: readonly Edit[]): Block {
  if (edits.length === 0) return block
  let shift = 0
  const shifts = edits.map(({ from, to, text }) => ({ to, shift: (shift += text.length - (to - from)) }))
  const place = (offset: number): number => offset + (lastAtOrBefore(shifts, offset, ({ to }) => to)?.shift ?? 0)
  const styles = block.styles
    .map((style) => ({ ...style, from: place(style.from), to: place(style.to) }))
    .filter(({ from, to }) => from < to)
  return { ...block, prose: editProse(block.prose, edits), styles }
}

function editProse(prose: Prose, edits: readonly Edit[]): Prose {
  const length = edits.reduce((sum, { from, to, text }) => sum + text.length - (to - from), prose.text.length)
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  let text = ''
  let at = 0
  const copy = (to: number): void => {
    starts.set(prose.starts.subarray(at, to), text.length)
    ends.set(prose.ends.subarray(at, to), text.length)
    text += prose.text.slice(at, to)
  }
  for (const edit of edits) {
    copy(edit.from)
    const start = prose.starts[edit.from] ?? prose.ends[edit.from - 1] ?? 0
    const end = edit.to > edit.from ? (prose.ends[edit.to - 1] ?? start) : start
    starts.fill(start, text.length, text.length + edit.text.length)
    ends.fill(end, text.length, text.length + edit.text.length)
    text += edit.text
    at = edit.to
  }
  copy(prose.text.length)
  return { text, starts, ends }
}

function shiftStyles(styles: readonly Style[], from: number, to: number): Style[] {
  const inside: Style[] = []
  for (const style of styles) {
    const start = Math.max(style.from, from)
    const end = Math.min(style.to, to)
    if (start < end) inside.push({ ...style, from: start - from, to: end - from })
  }
  return inside
}
