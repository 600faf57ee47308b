import { oneLine } from '../../core/line.js'
import type { Document, Passage } from '../../core/document.js'
import { evidenceAt } from '../../core/evidence.js'
import { sourceSpan } from '../../core/prose.js'
import { hull } from '../../core/span.js'
import type { SectionKind } from '../../schema/section.js'
import type { Front, Stated } from './place.js'
import { stated } from './place.js'

/** What a section of the back matter says: the text of "Funding", of "Competing interests". */
export function sectionText(document: Document, kind: SectionKind): Stated | undefined {
  const section = document.sections.find(
    (other) => other.kind === kind && document.passages.some((passage) => passage.section === other && bodyOf(passage) !== undefined),
  )
  const bodies = document.passages
    .filter((passage) => passage.section === section)
    .map(bodyOf)
    .filter((body) => body !== undefined)
  const [first, ...rest] = bodies
  if (!first) return undefined
  const span = hull(first.span, ...rest.map((body) => body.span))
  return { value: oneLine(bodies.map((body) => body.text).join(' ')), evidence: evidenceAt(document.source.text, span, `article/${kind}`) }
}

function bodyOf(passage: Passage): { readonly text: string; readonly span: { readonly start: number; readonly end: number } } | undefined {
  const { prose, kind, runIn = 0 } = passage
  if (kind === 'heading' || kind === 'caption') return undefined
  let from = runIn
  let to = prose.text.length
  while (from < to && /[\s:]/.test(prose.text[from] ?? '')) from++
  while (to > from && /\s/.test(prose.text[to - 1] ?? '')) to--
  return from < to && !/^\^?[†*‡§]/.test(prose.text.slice(from, from + 3))
    ? { text: prose.text.slice(from, to), span: sourceSpan(prose, from, to) }
    : undefined
}

const consents = /\bconsent(?:ed)?\b/i
const given =
  /\b(?:written|informed|verbal|oral|signed|parental|famil(?:y|ies)|parents?|patients?|guardian|publication|obtained|gave|given|provided)\b/i

/** A sentence in which consent is stated where no section is about it. */
export function consentSentence(document: Document): Stated | undefined {
  const sentence = document.sentences.findLast(
    ({ prose, section }) => prose.text.length < 500 && section.kind !== 'abstract' && consents.test(prose.text) && given.test(prose.text),
  )
  return sentence && stated(document.source.text, { prose: sentence.prose, from: 0, to: sentence.prose.text.length }, 'article/consent')
}

const licence = /\b(?:creative commons|CC[\s-]BY(?:-[A-Z]{2}){0,2}|open[\s-]access article)\b|©|\bcopyright\b/i

/** The licence or copyright line: "© 2021 The Authors. Published under the CC BY license." */
export function licenceOf(document: Document, front: Front): Stated | undefined {
  const lines = front.all.filter(({ prose }) => prose.text.length < 3000 && licence.test(prose.text))
  const best = lines.find(({ prose }) => /creative commons|CC[\s-]BY/i.test(prose.text)) ?? lines[0]
  if (!best) return undefined
  const { text } = best.prose
  const found = licence.exec(text)?.index ?? 0
  const sentenceStart = /^(?:©|copyright)/i.test(text.slice(found))
    ? found
    : Math.max(text.lastIndexOf('. ', found) + 1, text.lastIndexOf('\n', found) + 1, 0)
  const line = text.indexOf('\n', found)
  return stated(document.source.text, { prose: best.prose, from: sentenceStart, to: line < 0 ? text.length : line }, 'article/licence')
}

const address =
  /(?:(?:please\s)?address(?:\sall)?\s(?:correspondence|reprint requests)(?:\s(?:and reprint requests\s)?to)?|correspond(?:ence|ing authors?|ência|ance)(?:\s(?:to|at|address|information))?|reprint requests to|contact)\s?[:.*]{0,2}\s?(?:to|at|address)?\s?:?\s{0,3}/i
const addressEnd =
  /(?:[.;,]?\s{1,3}|\n)(?:manuscript\s)?(?:received|accepted|revised|submitted|published|copyright|doi\b|key ?words|citation|academic editor|conflict|funding)\b|©|\n\W{0,3}(?:url|pdf|date|journal)\s?:/i

/** Whom to write to: "Correspondence: Jane Roe, Harbour Hospital …". */
export function correspondenceOf(source: string, front: Front): Stated | undefined {
  for (const passage of front.all) {
    const { prose } = passage
    const match = address.exec(prose.text)
    if (!match || prose.text.length > 4000) continue
    const from = match.index + match[0].length
    const rest = prose.text.slice(from)
    const end = addressEnd.exec(rest)
    const value = stated(source, { prose, from, to: end ? from + end.index : prose.text.length }, 'article/correspondence')
    if (value && value.value.length > 6) return value
    if (passage.kind !== 'heading') continue
    const next = front.all[front.all.indexOf(passage) + 1]
    if (next) return stated(source, { prose: next.prose, from: 0, to: next.prose.text.length }, 'article/correspondence')
  }
  return undefined
}
