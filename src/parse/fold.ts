import type { Style } from '../core/document.js'
import { lastAtOrBefore } from '../core/document.js'
import type { Prose } from '../core/prose.js'
import type { Flat } from './flatten.js'

/** What is not seen: zero-width characters, marks of direction, variation selectors. */
const silent = String.raw`\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff`
const marks = String.raw`\u0300-\u036f`
/** Wide and small forms, and letters set as one. */
const forms = String.raw`\u3000\ufb00-\ufb06\ufe50-\ufe52\ufe54-\ufe66\ufe68-\ufe6b\uff01-\uff5e`
const isSilent = new RegExp(`^[${silent}]`)
const odd = new RegExp(`[\u00ad${silent}${marks}${forms}]`)
const piece = new RegExp(`[${silent}]+|[^${marks}][${marks}]+|[${forms}]|\u00ad[${silent}]*`, 'g')

/**
 * Readable text without what readers of text do not see, each character still with its source offsets: zero-width characters and soft
 * hyphens left out, a letter and its accents as one ("e" + U+0301 → "é"), wide and small forms and ligatures as plain ones
 * ("＜2．1％" → "<2.1%", "ﬁbrin" → "fibrin").
 */
export function fold(flat: Flat): Flat {
  const { text } = flat.prose
  if (!odd.test(text)) return flat
  const out = newText(text.length)
  const moved: Move[] = []
  let at = 0
  for (const match of text.matchAll(piece)) {
    const [written] = match
    const from = Math.max(at, match.index)
    let to = match.index + written.length
    const plain = plainOf(text, match.index, written)
    if (plain === written || to <= at) continue
    if (plain === '' && cutBlank.test(text.slice(to, to + 2)) && written.startsWith('\u00ad')) to++
    copy(flat.prose, out, at, from)
    const start = flat.prose.starts[from] ?? 0
    out.starts.fill(start, out.text.length, out.text.length + plain.length)
    out.ends.fill(flat.prose.ends[to - 1] ?? start, out.text.length, out.text.length + plain.length)
    const place = out.text.length
    out.text += plain
    moved.push({ from, place, limit: out.text.length }, { from: to, place: out.text.length, limit: Infinity })
    at = to
  }
  if (moved.length === 0) return flat
  copy(flat.prose, out, at, text.length)
  const { length } = out.text
  return {
    prose: { text: out.text, starts: out.starts.subarray(0, length), ends: out.ends.subarray(0, length) },
    styles: shifted(flat.styles, moved),
  }
}

/** A blank that a converter put where a word was cut: "dexa\u00ad methasone". */
const cutBlank = /^ \p{Ll}/u
const unseen = new RegExp(`[\u00ad${silent}]`, 'g')

function plainOf(text: string, at: number, written: string): string {
  if (!written.startsWith('\u00ad')) return isSilent.test(written) ? '' : composed(written)
  const after = text.slice(at + written.length, at + written.length + 22)
  // The cut at the end of a line is for `repair`, which knows what else the report writes.
  if (/^[ \t\r]{0,20}\n/.test(after)) return '\u00ad'
  // "IL\u00ad6", "C\u00adreactive": some converters write every hyphen so.
  const before = text.slice(Math.max(0, at - 8), at).replace(unseen, '')
  const between = /^ ?[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(before)
  return between && !(/\p{L}\p{Ll}$/u.test(before) && /^ ?\p{Ll}/u.test(after)) ? '-' : ''
}

function composed(written: string): string {
  return written.length > 1 ? written.normalize('NFC') : written.normalize('NFKC')
}

interface Text {
  text: string
  starts: Int32Array
  ends: Int32Array
}

/** No form is longer than three characters when it is written out. */
function newText(length: number): Text {
  return { text: '', starts: new Int32Array(3 * length), ends: new Int32Array(3 * length) }
}

function copy(prose: Prose, out: Text, from: number, to: number): void {
  out.starts.set(prose.starts.subarray(from, to), out.text.length)
  out.ends.set(prose.ends.subarray(from, to), out.text.length)
  out.text += prose.text.slice(from, to)
}

/** Where an old offset went, and those behind it up to a limit. */
interface Move {
  readonly from: number
  readonly place: number
  readonly limit: number
}

function shifted(styles: readonly Style[], moved: readonly Move[]): Style[] {
  const placeOf = (offset: number): number => {
    const last = lastAtOrBefore(moved, offset, ({ from }) => from)
    return last === undefined ? offset : Math.min(last.place + offset - last.from, last.limit)
  }
  return styles.map((style) => ({ ...style, from: placeOf(style.from), to: placeOf(style.to) })).filter(({ from, to }) => from < to)
}
