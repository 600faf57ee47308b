import type { Block, Passage } from '../../core/document.js'
import type { Evidence } from '../../core/evidence.js'
import { namesOrganisation } from './shape.js'
import type { Front } from './place.js'
import { stated } from './place.js'

export interface Affiliation {
  readonly text: string
  readonly label?: string
  readonly evidence: Evidence
}

const labelled =
  /(?:^|\n|[;.,]\s{1,3}|\sand\s(?=\^?\d)|\s(?=\^))\W{0,2}\^?((?:\d{1,2}|[a-h](?=[\s^]*\p{Lu}|\s))(?![\d.]\d))\s?[).]?\s?(?=["'“]?\p{Lu})/gu
const ends =
  /(?:[;,.]\s{0,3}|\s)(?:[\w.+-]{1,60}@|\*?\s?correspond|(?:please\s)?address\s(?:all\s)?correspond|e-?mails?\b|tel\b|phone\b|received\b|accepted\b|copyright\b|©|orcid\b|full list\b|contact\b|v\d first published|first published|published\b|doi\b)/i

/** "… Lindenau. Karin Roe, MD": behind the address the names begin. */
const person = /\.\s(?=\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}’'-]+,\s(?:M\.?D|Ph\.?D|MSc|BSc|MBBS|D\.?O|RN|PharmD|MPH)\b)/u
const last = /[;,.\s]+(?:and)?$/

/** The affiliations in their order, with the marks that authors carry: "a Department of …", "^2^Institute of …". */
export function affiliationsOf(source: string, front: Front): Affiliation[] {
  const found: Affiliation[] = []
  const passages = front.all.filter((passage) => isAddress(passage))
  for (const passage of passages) {
    for (const affiliation of withLabels(source, passage))
      if (!found.some((other) => other.label === affiliation.label || other.text === affiliation.text)) found.push(affiliation)
  }
  if (found.length > 0) return found
  for (const passage of passages) found.push(...withoutLabels(source, passage))
  return found.filter((affiliation, i) => found.findIndex((other) => other.text === affiliation.text) === i)
}

function isAddress({ prose, kind }: Passage | Block): boolean {
  const { text } = prose
  if (kind === 'heading' || kind === 'furniture' || text.length > 4000) return false
  return (
    namesOrganisation(text) &&
    !/^\W{0,3}(?:citation|cite\b|how to cite|copyright|©|edited by|reviewed by|academic editor|correspond|contact\b|conflict|funding|\*\s?correspond|authors?:)/i.test(
      text,
    )
  )
}

function withLabels(source: string, { prose }: Passage | Block): Affiliation[] {
  const { text } = prose
  const marks = [...text.matchAll(labelled)].filter((mark) =>
    namesOrganisation(text.slice(mark.index + mark[0].length, mark.index + mark[0].length + 160).split('\n')[0] ?? ''),
  )
  const found: Affiliation[] = []
  marks.forEach((mark, i) => {
    const from = mark.index + mark[0].length
    const next = marks[i + 1]?.index ?? text.length
    const own = text.slice(from, next)
    const stop = Math.min(ends.exec(own)?.index ?? own.length, person.exec(own)?.index ?? own.length)
    const to = from + stop - (last.exec(own.slice(0, stop))?.[0].length ?? 0)
    const value = stated(source, { prose, from, to }, 'article/affiliation')
    if (value) found.push({ text: value.value, ...(mark[1] !== undefined && { label: mark[1] }), evidence: value.evidence })
  })
  return found
}

function withoutLabels(source: string, { prose }: Passage | Block): Affiliation[] {
  const { text } = prose
  const found: Affiliation[] = []
  const stop = ends.exec(text)
  const all = stop ? stop.index : text.length
  if (/^\W{0,2}(?:please\s)?(?:address|correspond|e-?mail)/i.test(text)) return []
  let from = 0
  for (const piece of text.slice(0, all).split(/(?<=;)\s|\n|(?<=\p{Ll}{3}\.)\s(?=\p{Lu})/u)) {
    const at = text.indexOf(piece, from)
    from = at + piece.length
    if (!namesOrganisation(piece) || piece.length < 12 || !/,/.test(piece)) continue
    const value = stated(source, { prose, from: at, to: from }, 'article/affiliation')
    if (value) found.push({ text: value.value.replace(/[.;,]+$/, ''), evidence: value.evidence })
  }
  return found
}
