import type { Nodes, Parent } from 'mdast'
import type { Style } from '../core/document.js'
import type { Prose } from '../core/prose.js'
import { emptyProse, plainProse } from '../core/prose.js'
import { entityAt } from './entity.js'
import { fold } from './fold.js'
import { mayHoldScript, readScripts } from './script.js'

export interface Flat {
  readonly prose: Prose
  readonly styles: readonly Style[]
}

/** Characters under construction, each with the source range it stands for. */
export interface Draft {
  text: string
  starts: Int32Array
  ends: Int32Array
  styles: Style[]
}

/** An empty draft with room for some characters. */
export function newDraft(): Draft {
  return { text: '', starts: new Int32Array(1024), ends: new Int32Array(1024), styles: [] }
}

/** A draft as it was when new, with the room that it has. */
export function emptied(draft: Draft): Draft {
  draft.text = ''
  draft.styles = []
  return draft
}

/** Makes room for more characters. */
export function reserve(draft: Draft, more: number): void {
  const needed = draft.text.length + more
  if (needed <= draft.starts.length) return
  const [starts, ends] = [new Int32Array(2 * needed), new Int32Array(2 * needed)]
  starts.set(draft.starts)
  ends.set(draft.ends)
  draft.starts = starts
  draft.ends = ends
}

/** Every text is drafted in the same room; what is finished gets its own. */
const room = newDraft()
const nothing: Flat = { prose: emptyProse, styles: [] }

/** The readable text of nodes without Markdown syntax, each character with its source offsets, and how it was set. */
export function flatten(source: string, nodes: readonly Nodes[]): Flat {
  const [first] = nodes
  if (first === undefined) return nothing
  if (nodes.length === 1 && first.type === 'text') {
    const start = first.position?.start.offset ?? 0
    const end = first.position?.end.offset ?? 0
    const { value } = first
    if (isStretch(source, start, end, value) && !mayHoldScript.test(value))
      return fold({ prose: plainProse(source, start, end), styles: [] })
  }
  const draft = emptied(room)
  const open: { tag: string; from: number }[] = []
  for (const node of nodes) append(source, node, draft, open)
  return readScripts(source, draft)
}

/** The readable text of a stretch of HTML or of raw text: tags left out, entities decoded. */
export function flattenHtml(source: string, start: number, end: number): Flat {
  const draft = emptied(room)
  const open: { tag: string; from: number }[] = []
  let at = start
  for (const tag of source.slice(start, end).matchAll(/<!--[\s\S]{0,2000}?-->|<\/?[a-zA-Z][^<>]{0,2000}>/g)) {
    const tagStart = start + tag.index
    appendText(source, at, tagStart, undefined, draft)
    appendTag(source, tagStart, tagStart + tag[0].length, draft, open)
    at = tagStart + tag[0].length
  }
  appendText(source, at, end, undefined, draft)
  return readScripts(source, draft)
}

type OpenTags = { tag: string; from: number }[]

function append(source: string, node: Nodes, draft: Draft, open: OpenTags): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  switch (node.type) {
    case 'text':
      return appendText(source, start, end, node.value, draft)
    case 'inlineCode':
      return appendCode(source, node.value, start, end, draft)
    case 'break':
      return put(draft, '\n', start, end)
    case 'html':
      return appendTag(source, start, end, draft, open)
    case 'image':
    case 'imageReference':
      return
    case 'footnoteReference':
      return put(draft, `^${node.label ?? node.identifier}`, start, end)
    case 'emphasis':
    case 'strong':
      if (isLiteral(source, node.type, start, end)) return appendLiteral(source, node, start, end, draft, open)
      return styled(node.type, draft, () => appendChildren(source, node, draft, open))
    case 'link':
      return styled('link', draft, () => appendChildren(source, node, draft, open), node.url)
    case 'linkReference':
      // "[1]" with a definition somewhere is still a bracketed number to the reader.
      return appendWithBrackets(source, node, start, end, draft, open)
    default:
      if ('children' in node) return appendChildren(source, node, draft, open)
  }
}

/** What stands between the fences of "`code`", which may be set off by blanks. */
function appendCode(source: string, value: string, start: number, end: number, draft: Draft): void {
  const fence = /^`+/.exec(source.slice(start, end))?.[0].length ?? 1
  const padded = /^`+[ \r\n]/.test(source.slice(start, end)) && end - start - 2 * fence > value.length ? 1 : 0
  styled('code', draft, () => appendText(source, start + fence + padded, end - fence - padded, value, draft))
}

function appendChildren(source: string, node: Parent, draft: Draft, open: OpenTags): void {
  for (const child of node.children) append(source, child, draft, open)
}

function appendWithBrackets(source: string, node: Parent, start: number, end: number, draft: Draft, open: OpenTags): void {
  put(draft, '[', start, start + 1)
  appendChildren(source, node, draft, open)
  put(draft, ']', end - 1, end)
}

/** "HLA-B*27 and DRB1*04" is emphasis to Markdown and an allele to a reader. */
function isLiteral(source: string, type: 'emphasis' | 'strong', start: number, end: number): boolean {
  if (type === 'strong' || source[start] !== '*') return false
  const word = /[\p{L}\p{N}]/u
  const before = source[start - 1] ?? ''
  const digit = /\d/
  return word.test(before) && (digit.test(source[start + 1] ?? '') || (digit.test(source[end] ?? '') && word.test(source[end - 2] ?? '')))
}

function appendLiteral(source: string, node: Parent, start: number, end: number, draft: Draft, open: OpenTags): void {
  put(draft, '*', start, start + 1)
  appendChildren(source, node, draft, open)
  put(draft, '*', end - 1, end)
}

function styled(kind: Style['kind'], draft: Draft, fill: () => void, url?: string): void {
  const from = draft.text.length
  fill()
  if (draft.text.length > from) draft.styles.push({ kind, from, to: draft.text.length, ...(url !== undefined && { url }) })
}

const silentTags = new Set(
  'a abbr alternatives article b big bold caption disp-formula ext-link fig fn graphic inline-formula inline-graphic italic label list list-item media monospace named-content sc sec styled-content table-wrap table-wrap-foot title underline uri xref blockquote center cite code colgroup col dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark math ol p pre q s section small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'.split(
    ' ',
  ),
)

const tagStyles: ReadonlyMap<string, Style['kind']> = new Map<string, Style['kind']>([
  ['sup', 'superscript'],
  ['sub', 'subscript'],
  ['b', 'strong'],
  ['bold', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['italic', 'emphasis'],
  ['em', 'emphasis'],
])

function appendTag(source: string, start: number, end: number, draft: Draft, open: OpenTags): void {
  const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)\b[^<>]*>$/.exec(source.slice(start, end))
  if (!tag) {
    if (source.startsWith('<!--', start) || source.startsWith('<?', start)) return
    return appendText(source, start, end, undefined, draft)
  }
  const name = (tag[2] ?? '').toLowerCase()
  if (name === 'br') return put(draft, '\n', start, end)
  if (!silentTags.has(name)) return appendText(source, start, end, undefined, draft)
  const gap = gapBefore(name, draft.text)
  if (gap !== undefined) put(draft, gap, start, end)
  if (tag[1] !== '') return closeTag(name, draft, open)
  open.push({ tag: name, from: draft.text.length })
  if (name === 'sup') put(draft, '^', start, end)
}

/** What parts the text before a tag from that behind it: a line for a paragraph, a blank for a cell. */
function gapBefore(name: string, text: string): '\n' | ' ' | undefined {
  if (text === '') return undefined
  if (/^(?:p|div|li|tr|title|label|caption|h[1-6])$/.test(name)) return text.endsWith('\n') ? undefined : '\n'
  return /^t[dh]$/.test(name) && !/\s$/.test(text) ? ' ' : undefined
}

function closeTag(name: string, draft: Draft, open: OpenTags): void {
  const opened = open.findLastIndex((other) => other.tag === name)
  if (opened < 0) return
  const from = open.splice(opened)[0]?.from ?? draft.text.length
  const kind = tagStyles.get(name)
  if (kind && draft.text.length > from) draft.styles.push({ kind, from, to: draft.text.length })
}

/** Whether a value stands in the source as it is. */
function isStretch(source: string, start: number, end: number, value: string): boolean {
  return end - start === value.length && !value.includes('\r') && source.startsWith(value, start)
}

/** Adds a stretch of the source, character by character. */
function putStretch(draft: Draft, text: string, start: number): void {
  reserve(draft, text.length)
  const { starts, ends } = draft
  for (let i = 0, to = draft.text.length; i < text.length; i++, to++) {
    starts[to] = start + i
    ends[to] = start + i + 1
  }
  draft.text += text
}

const odd = /[\\&\r\n\0]/g

/** Walks a text node's value and its source in step: escapes, entities, line prefixes and CRLF make them differ. */
function appendText(source: string, start: number, end: number, value: string | undefined, draft: Draft): void {
  if (value !== undefined && isStretch(source, start, end, value)) return putStretch(draft, value, start)
  let at = start
  while (at < end) {
    odd.lastIndex = at
    const next = Math.min(odd.exec(source)?.index ?? end, end)
    if (next > at) putStretch(draft, source.slice(at, next), at)
    at = next
    if (at < end) at = appendOdd(source, at, end, value !== undefined, draft)
  }
}

function appendOdd(source: string, at: number, end: number, markdown: boolean, draft: Draft): number {
  const character = source.charAt(at)
  if (character === '\r' || character === '\n') return lineBreak(source, at, end, markdown, draft)
  const escaped = source.charAt(at + 1)
  if (character === '\\' && markdown && /[!-/:-@[-`{-~]/.test(escaped)) {
    put(draft, escaped, at, at + 2)
    return at + 2
  }
  const entity = character === '&' ? entityAt(source, at, end) : undefined
  put(draft, entity?.text ?? (character === '\0' ? '\ufffd' : character), at, entity?.end ?? at + 1)
  return entity?.end ?? at + 1
}

function lineBreak(source: string, at: number, end: number, markdown: boolean, draft: Draft): number {
  let after = at + (source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1)
  if (markdown) while (after < end && /[ \t>]/.test(source[after] ?? '')) after++
  put(draft, '\n', at, after)
  return after
}

/** Adds text whose every character stands for the whole source range. */
export function put(draft: Draft, text: string, start: number, end: number): void {
  reserve(draft, text.length)
  draft.starts.fill(start, draft.text.length, draft.text.length + text.length)
  draft.ends.fill(end, draft.text.length, draft.text.length + text.length)
  draft.text += text
}
