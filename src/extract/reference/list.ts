import type { Document, Passage, Style } from '../../core/document.js'
import { joinProse, trimProse, type Prose } from '../../core/prose.js'

/** One entry of a reference list, before it is read. */
export interface Entry {
  readonly prose: Prose
  readonly styles: readonly Style[]
  /** The number or sign before it, as written or as the list counts. */
  readonly label?: string
  /** How the list is set: items, numbered or plain paragraphs, notes. */
  readonly layout: 'item' | 'paragraph' | 'note'
}

/** The entries of all reference lists, in order: below a heading, or wherever the report ends in a list of references. */
export function referenceEntries(document: Document): readonly Entry[] {
  const headed = document.passages.filter(({ section, kind }) => section.kind === 'references' && kind !== 'heading' && kind !== 'caption')
  const listed = headed.length > 0 ? headed : trailingList(document)
  const notes = listed.length > 0 ? [] : document.passages.filter(({ kind, prose }) => kind === 'note' && isReferenceLike(prose.text))
  return joined([...listed, ...notes].flatMap((passage) => entriesOf(passage, document.source.text)))
}

const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/
const place = /\d\s?[:;(]\s?\d|\d\s?[-‐–—]\s?\d|\bdoi\b|10\.\d{4}|https?:|\bet\sal\b|\bpp?\.\s?\d|\bpress\b|\bverlag\b|\bvol\b/i

/** Whether a text may be a reference: a year, and volume, pages or an address ("Roe J. Gout. Lancet 2001;1:2."). */
const isReferenceLike = (text: string): boolean => text.length > 25 && text.length < 2500 && year.test(text) && place.test(text)

/** The last run of at least three passages that look like references, in a report that does not say where its list begins. */
function trailingList({ passages }: Document): readonly Passage[] {
  let end = passages.length
  let run: Passage[] = []
  for (let i = passages.length - 1; i >= 0; i--) {
    const passage = passages[i]
    if (!passage) continue
    const { kind, prose } = passage
    if ((kind === 'item' || kind === 'paragraph') && isReferenceLike(prose.text) && startsAsReference(prose.text)) {
      if (run.length === 0) end = i
      run.unshift(passage)
    } else if (run.length >= 3) break
    else if (end - i > 3) run = []
  }
  return run.length >= 3 ? run : []
}

const labelled = /^\s*(?:\[\s?([SA]?\d{1,3})\s?\]|\(([SA]?\d{1,3})\)|\^(\d{1,3})|([SA]?\d{1,3})[.)](?=\s))\s*/
const named = /^[\s"“]*(?:(?:d[ae]|v[ao]n|de[rnl])\s(?:\p{L}+\s)?)?\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}|(?:d[ae]|v[ao]n)\s)/u

const startsAsReference = (text: string): boolean => labelled.test(text) || named.test(text)

function entriesOf(passage: Passage, source: string): readonly Entry[] {
  const { kind, prose, styles, item } = passage
  if (kind === 'item') {
    const number = item?.number === undefined ? labelOf(prose.text) : String(item.number)
    return starts(prose.text, item?.number).map((from, index, all) => {
      const part = trimProse(prose, from, all[index + 1] ?? prose.text.length)
      const label = index === 0 ? number : labelOf(part.text)
      return { prose: part, styles: shifted(styles, prose, part), layout: 'item', ...(label === undefined ? {} : { label }) }
    })
  }
  const layout = kind === 'note' ? 'note' : 'paragraph'
  const note = kind === 'note' ? noteLabel(source, prose) : undefined
  return starts(prose.text).map((from, index, all) => {
    const part = trimProse(prose, from, all[index + 1] ?? prose.text.length)
    const label = note ?? labelOf(part.text)
    return { prose: part, styles: shifted(styles, prose, part), layout, ...(label === undefined ? {} : { label }) }
  })
}

function labelOf(text: string): string | undefined {
  const match = labelled.exec(text)
  return match ? (match[1] ?? match[2] ?? match[3] ?? match[4]) : undefined
}

/** The name of a footnote: "[^3]: Roe J. …". */
function noteLabel(source: string, prose: Prose): string | undefined {
  const start = prose.starts[0] ?? 0
  return /\[\^([^\]]{1,20})\]:\s*$/.exec(source.slice(Math.max(0, start - 30), start))?.[1]
}

/** Where the entries of a paragraph begin: at consecutive numbers, at lines that begin as references do, or at names behind a closed entry. */
function starts(text: string, first?: number): readonly number[] {
  const numbers = /(?<=^|\s)(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)])\s+(?=\p{Lu}|v[ao]n\s|de\s)/gu
  const found: number[] = first === undefined ? [] : [0]
  let next = first === undefined ? undefined : first + 1
  for (const match of text.matchAll(numbers)) {
    const number = Number(match[1] ?? match[2] ?? match[3])
    if (next === undefined ? match.index > 2 : number !== next) continue
    found.push(match.index)
    next = number + 1
  }
  if (found.length >= 2) return found
  if (first !== undefined) return [0]
  if (!text.includes('\n')) return behindEntries(text)
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const before = text.slice(lines.at(-1) ?? 0, at)
    if (startsAsReference(text.slice(at + 1, at + 60)) && isReferenceLike(before) && /[.\d)\]/]\s*$/.test(before)) lines.push(at + 1)
  }
  return lines
}

/** "… Lancet. 2010;376:11–9. Poe K. Joints …": a list without numbers in one paragraph, as Vancouver style ends and begins its entries. */
function behindEntries(text: string): readonly number[] {
  if (text.length < 120) return [0]
  const found = [0]
  for (const match of text.matchAll(/(?<=[\d)][a-z]?\.)\s(?=\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}[,.])/gu)) {
    const from = match.index + 1
    if (isReferenceLike(text.slice(found.at(-1) ?? 0, from)) && isReferenceLike(text.slice(from, from + 600))) found.push(from)
  }
  return found
}

function shifted(styles: readonly Style[], whole: Prose, part: Prose): readonly Style[] {
  if (styles.length === 0) return styles
  const offset = part.starts.byteOffset / 4 - whole.starts.byteOffset / 4
  const end = part.text.length
  const inside: Style[] = []
  for (const style of styles) {
    const from = Math.max(0, style.from - offset)
    const to = Math.min(end, style.to - offset)
    if (from < to) inside.push({ ...style, from, to })
  }
  return inside
}

/** Entries that a page or a column cut in two are one again: the second begins in lower case, or has no number where all have one. */
function joined(entries: readonly Entry[]): readonly Entry[] {
  const labels = entries.filter(({ label }) => label !== undefined).length
  const allLabelled = labels > 3 && labels >= 0.8 * entries.length
  const result: Entry[] = []
  for (const entry of entries) {
    const last = result.at(-1)
    const { text } = entry.prose
    if (last && continues(last, entry, allLabelled)) {
      const joint = /[\p{L}]-$/u.test(last.prose.text) ? '' : ' '
      const offset = last.prose.text.length + joint.length
      const styles = entry.styles.map((style) => ({ ...style, from: style.from + offset, to: style.to + offset }))
      result[result.length - 1] = { ...last, prose: joinProse(last.prose, joint, entry.prose), styles: [...last.styles, ...styles] }
    } else if (
      entry.layout !== 'paragraph' ||
      entry.label !== undefined ||
      (year.test(text) && text.length > 20) ||
      /https?:|10\.\d{4}/.test(text)
    )
      result.push(entry)
  }
  return result
}

function continues(last: Entry, entry: Entry, allLabelled: boolean): boolean {
  const { text } = entry.prose
  if (text === '') return false
  // A page cuts an item of a list: what follows is a paragraph.
  const isCut = last.layout === 'item' && entry.layout === 'paragraph'
  if (last.layout !== entry.layout && !isCut) return false
  if (entry.layout === 'item') return entry.label !== undefined && entry.label === last.label && !named.test(text)
  if (entry.label !== undefined) return false
  if (/^[\p{Ll}\d(;:,–-]/u.test(text) && !/^(?:d[ae]|v[ao]n|de[rnl]|la|le|el|al)\s/.test(text))
    return !/[.]\s*$/.test(last.prose.text) || !isReferenceLike(text)
  return allLabelled && !year.test(last.prose.text)
}
