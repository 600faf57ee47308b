import type { Style } from '../core/document.js'
import { lastAtOrBefore } from '../core/document.js'
import type { Draft, Flat } from './flatten.js'
import { emptied, newDraft, reserve } from './flatten.js'
import { fold } from './fold.js'
import { decodeMath } from './math.js'

const mathOrScript = /\$\$?(?=\S)[^$\n]{0,200}?[^$\s]\$\$?(?!\d)|\^([^\s^]{1,20})\^(?!\^)|(?<=[\p{L}])~(\d{1,2}[a-z]?)~(?!~)/gu

/** Without one of these a text has neither formulas nor raised or lowered characters to be read. */
export const mayHoldScript = /[$^~₀-₉]/

const subscript = /[₀-₉]/
const subscripts = /[₀-₉]/g

const room = newDraft()

/** Reads `$10^{9}$` and `10^9^` in flattened text as "10^9" and `PaCO~2~` and "PaCO₂" as "PaCO2", keeping the source range of every character. */
export function readScripts(source: string, draft: Draft): Flat {
  if (subscript.test(draft.text)) draft.text = draft.text.replace(subscripts, (digit) => String('₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)))
  if (!mayHoldScript.test(draft.text)) return finish(draft)
  const out = emptied(room)
  const moved: { readonly from: number; readonly shift: number }[] = []
  let at = 0
  for (const match of draft.text.matchAll(mathOrScript)) {
    const from = match.index
    const to = from + match[0].length
    copy(draft, out, at, from)
    if (match[2] !== undefined) copy(draft, out, from + 1, to - 1)
    else if (match[1] === undefined) {
      if (!isMath(match[0])) copy(draft, out, from, to)
      else decodeMath(source, draft.starts[from] ?? 0, draft.ends[to - 1] ?? 0, out)
    } else if (isScript(match[1])) {
      const begin = out.text.length
      copy(draft, out, from, to - 1)
      out.styles.push({ kind: 'superscript', from: begin, to: out.text.length })
    } else copy(draft, out, from, to)
    at = to
    moved.push({ from: to, shift: out.text.length - to })
  }
  copy(draft, out, at, draft.text.length)
  const place = (offset: number): number => offset + (lastAtOrBefore(moved, offset, ({ from }) => from)?.shift ?? 0)
  for (const style of draft.styles) {
    const from = place(style.from)
    const to = Math.min(place(style.to), out.text.length)
    if (from < to) out.styles.push({ ...style, from, to })
  }
  return finish(out)
}

function finish(draft: Draft): Flat {
  const styles: Style[] = draft.styles.sort((a, b) => a.from - b.from || b.to - a.to)
  const { text, starts, ends } = draft
  return fold({ prose: { text, starts: kept(starts, text.length), ends: kept(ends, text.length) }, styles })
}

/** Finished offsets stand one after the other on pages: a page costs less than an array for each text. */
let page = new Int32Array(0)
let used = 0

function kept(offsets: Int32Array, length: number): Int32Array {
  if (used + length > page.length) {
    page = new Int32Array(Math.max(length, 0x8000))
    used = 0
  }
  page.set(offsets.subarray(0, length), used)
  used += length
  return page.subarray(used - length, used)
}

function copy(draft: Draft, out: Draft, from: number, to: number): void {
  reserve(out, to - from)
  out.starts.set(draft.starts.subarray(from, to), out.text.length)
  out.ends.set(draft.ends.subarray(from, to), out.text.length)
  out.text += draft.text.slice(from, to)
}

/** "$5 to $6" is money; mathematics has a command, a script or a single symbol. */
function isMath(text: string): boolean {
  const inside = text.replace(/^\$+|\$+$/g, '')
  return /[\\^_{}]/.test(inside) || /^(?:[A-Za-z]|[<>=~±≤≥×]\s?[\d.,]*|[\d.,]+\s?%?)$/.test(inside)
}

function isScript(text: string): boolean {
  return /^[+\-−–]?\d{1,3}[+\-−–]?$|^[\d,–-]+$|^[a-z]{1,3}$|^[+\-−–]$/i.test(text)
}
