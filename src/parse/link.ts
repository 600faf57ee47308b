import type { Html, Link } from 'mdast'
import { unescaped } from './entity.js'
import { place, textNode } from './node.js'

/** What stands in the round brackets of a link. */
export interface Resource {
  readonly url: string
  readonly title: string | null
  readonly end: number
}

const mostParentheses = 30

/** The resource that opens at an offset of a line: `(https://example.org "Title")`; 'unsure' where it may go on in the next line. */
export function resourceAt(text: string, open: number, lineEnd: number): Resource | 'unsure' | undefined {
  if (text[open] !== '(' || open >= lineEnd) return undefined
  const from = skipSpaces(text, open + 1, lineEnd)
  if (text[from] === '<' && from < lineEnd) return 'unsure'
  const to = destinationEnd(text, from, lineEnd)
  if (to === undefined) return undefined
  const next = skipSpaces(text, to, lineEnd)
  if (next >= lineEnd) return 'unsure'
  const url = unescaped(text.slice(from, to))
  const mark = text[next]
  if (mark === ')') return { url, title: null, end: next + 1 }
  if (next === to || (mark !== '"' && mark !== "'" && mark !== '(')) return undefined
  const close = titleEnd(text, next + 1, lineEnd, mark === '(' ? ')' : mark)
  const end = close === undefined ? lineEnd : skipSpaces(text, close + 1, lineEnd)
  if (end >= lineEnd) return 'unsure'
  return text[end] === ')' ? { url, title: unescaped(text.slice(next + 1, close)), end: end + 1 } : undefined
}

function skipSpaces(text: string, at: number, end: number): number {
  while (at < end && text.charCodeAt(at) === 32) at++
  return at
}

function destinationEnd(text: string, from: number, lineEnd: number): number | undefined {
  let depth = 0
  let at = from
  for (; at < lineEnd; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || (code === 41 && depth === 0)) break
    if (code < 32 || code === 127) return undefined
    if (code === 40 && ++depth > mostParentheses) return undefined
    if (code === 41) depth--
    if (code === 92 && at + 1 < lineEnd && /[()\\]/.test(text[at + 1] ?? '')) at++
  }
  return depth === 0 ? at : undefined
}

function titleEnd(text: string, from: number, lineEnd: number, mark: string): number | undefined {
  for (let at = from; at < lineEnd; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === mark) return at
  }
  return undefined
}

const tag =
  /<(?:[A-Za-z][A-Za-z0-9-]*(?: +[A-Za-z_:][A-Za-z0-9_.:-]*(?: *= *(?:[^\s"'=<>`/]+|'[^'\n]*'|"[^"\n]*"))?)* *\/?|\/[A-Za-z][A-Za-z0-9-]* *)>/y
const web = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\x00-\x20<>\x7f]*)>/y
const mail =
  /<([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)>/y
const tagName = /<\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])/y

/** What opens with "<" at an offset of a line: a tag, an address, or nothing ("p <0.05", "<LLN,"); 'unsure' where it may go on. */
export function angleAt(
  text: string,
  at: number,
  lineEnd: number,
): { readonly node: Html | Link; readonly end: number } | 'unsure' | undefined {
  if (text[at + 1] === '!' || text[at + 1] === '?') return 'unsure'
  const html = matchAt(tag, text, at, lineEnd)
  if (html) return { node: { type: 'html', value: html[0], position: place(at, at + html[0].length) }, end: at + html[0].length }
  const address = matchAt(web, text, at, lineEnd) ?? matchAt(mail, text, at, lineEnd)
  if (!address) return matchAt(tagName, text, at, text.length) ? 'unsure' : undefined
  const [whole, inner = ''] = address
  const end = at + whole.length
  const url = address[0].includes(':') ? inner : `mailto:${inner}`
  return { node: { type: 'link', title: null, url, children: [textNode(inner, at + 1, end - 1)], position: place(at, end) }, end }
}

function matchAt(pattern: RegExp, text: string, at: number, lineEnd: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match && at + match[0].length <= lineEnd ? match : undefined
}
