import type { Block } from '../core/document.js'
import { isNarrative } from '../core/section-kind.js'
import type { Opening } from './outline.js'
import type { SectionKind } from '../core/section-kind.js'
import { discussionStart, tellsOfPatient } from './discussion.js'

const frontKinds: ReadonlySet<SectionKind> = new Set([
  'title',
  'metadata',
  'keywords',
  'conflicts',
  'funding',
  'consent',
  'abbreviations',
  'ethics',
  'other',
])
const backKinds: ReadonlySet<SectionKind> = new Set([
  'consent',
  'ethics',
  'funding',
  'conflicts',
  'contributions',
  'acknowledgements',
  'data-availability',
  'other',
  'abbreviations',
  'conclusion',
  'keywords',
  'abstract',
])

const frontLine =
  /@[\w-]+\.|^(?:\W{0,3})(?:correspond|address (?:all )?correspond|reprint|received|accepted|submitted|published|available online|copyright|©|doi\b|https?:\/\/\S+$|academic editor|edited by|reviewed by|citation\b|cite this|how to cite|e-?mail|orcid|author details|full list of|these authors|from the\s(?:department|division|institute)|issn\b|\d{4}-\d{3}[\dX]\b)|©\s?(?:19|20)\d\d|\b(?:received|accepted)\b.{0,30}\b(?:19|20)\d\d|^\W{0,2}(?:[a-h\d]{1,2}[,\s.)^]{0,3}){0,4}\s?(?:department|division|institute|faculty|school|service|unit|university|hospital|clinic|servicio|dipartimento|departamento|klinik|centre|center|section)\b/i

/** The sections that no heading announces, by the place of their block: front matter, an abstract, a discussion, references. */
export function inferSections(blocks: readonly Block[], headed: ReadonlyMap<number, Opening>): Map<number, Opening> {
  const openings = new Map<number, Opening>()
  const firstBody = [...headed].find(([, { kind }]) => !frontKinds.has(kind) && kind !== 'figure' && kind !== 'table')?.[0] ?? blocks.length
  const hasBody = firstBody < blocks.length
  const hasAbstract = [...headed.values()].some(({ kind }) => kind === 'abstract')
  const lastNarrative = [...headed].findLast(([, { kind }]) => isNarrative(kind))?.[0] ?? -1
  let current: Opening | undefined
  let text: Opening | undefined
  let resume: Opening | undefined
  let abstractSeen = hasAbstract
  let abstractText = ''
  let keywordsHead = false
  const open = (i: number, kind: SectionKind, level = 2): void => {
    current = text = { kind, level, inferred: true }
    openings.set(i, current)
  }
  blocks.forEach((block, i) => {
    const announced = headed.get(i)
    if (announced) {
      current = announced
      keywordsHead = announced.kind === 'keywords' && block.kind === 'heading'
      if (announced.kind === 'figure' || announced.kind === 'table') return
      // "Allergies: none known." within a case speaks for its own paragraph only.
      const passing =
        text !== undefined &&
        isNarrative((resume ?? text).kind) &&
        isPlainRunIn(block) &&
        speaksForItself(blocks, headed, i, announced.kind)
      resume = passing ? (resume ?? text) : undefined
      text = announced
      return
    }
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'heading') {
      if (!current && block.kind !== 'furniture') open(i, hasBody ? 'metadata' : 'case')
      return
    }
    if (current?.kind === 'abstract') abstractText ||= block.prose.text.slice(0, 80)
    if (!current) return open(i, hasBody || blocks.some((other) => other.title) ? 'metadata' : 'case')
    if (current.kind === 'keywords' && keywordsHead && block.prose.text.length < 250 && !frontLine.test(block.prose.text)) return
    if (resume) {
      const { kind, level } = resume
      resume = undefined
      return open(i, kind, level)
    }
    if (current.kind === 'figure' || current.kind === 'table') {
      if (text && current !== text) open(i, text.kind, text.level)
      return
    }
    const front = i < firstBody
    if (front && !abstractSeen && isAbstract(block) && hasBody) {
      abstractSeen = true
      return open(i, 'abstract')
    }
    if (front && abstractText === '' && hasAbstract && current.kind !== 'abstract' && isRepeated(blocks, headed, block))
      return open(i, 'abstract')
    if (front && (current.kind === 'title' || (current.inferred !== true && current.kind !== 'metadata'))) {
      if (current.kind !== 'title' && !frontLine.test(block.prose.text) && block.prose.text.length > 250) {
        if (hasBody || lastNarrative >= 0) return open(i, lastNarrative >= 0 ? 'introduction' : 'case')
        return open(i, 'case')
      }
      if (current.kind === 'title' && !hasBody) return open(i, isFrontMatter(block) ? 'metadata' : 'case')
      return open(i, 'metadata')
    }
    if (front && current.inferred && current.kind === 'abstract' && block.prose.text.length < 400 && frontLine.test(block.prose.text))
      return open(i, 'metadata')
    if (front && !hasBody && current.kind === 'metadata' && !isFrontMatter(block)) return open(i, 'case')
    if (!front && backKinds.has(current.kind) && block.prose.text.length < 700 && frontLine.test(block.prose.text))
      return open(i, 'metadata')
    if (!front && current.kind === 'metadata' && current.inferred && !frontLine.test(block.prose.text)) {
      if (abstractText !== '' && block.prose.text.startsWith(abstractText)) return open(i, 'abstract')
      if (lastNarrative > i && block.prose.text.length > 300) return open(i, 'introduction')
    }
  })
  inferDiscussion(blocks, headed, openings)
  inferReferences(blocks, headed, openings)
  return openings
}

function isPlainRunIn({ runIn, styles }: Block): boolean {
  return runIn !== undefined && !styles.some(({ kind, from }) => (kind === 'strong' || kind === 'emphasis') && from < 3)
}

/** Whether the narrative goes on after a run-in heading's paragraph: always after a part of the case, else where the next text tells of the patient. */
function speaksForItself(blocks: readonly Block[], headed: ReadonlyMap<number, Opening>, i: number, kind: SectionKind): boolean {
  if (kind === 'case') return false
  if (isNarrative(kind)) return true
  for (let next = i + 1; next < blocks.length && !headed.has(next); next++) if (tellsOfPatient(blocks[next]?.prose.text ?? '')) return true
  return false
}

function isFrontMatter(block: Block): boolean {
  const { text } = block.prose
  return frontLine.test(text) || (text.length < 300 && !/\p{Ll}[.!?]\s*$/u.test(text) && /,/.test(text))
}

/** An abstract without heading: a paragraph of several whole sentences among names and addresses. */
function isAbstract(block: Block): boolean {
  const { text } = block.prose
  return (
    block.kind === 'paragraph' &&
    text.length > 300 &&
    (text.match(/\p{Ll}\)?[.!?]\s+\p{Lu}/gu)?.length ?? 0) >= 2 &&
    !frontLine.test(text.slice(0, 300)) &&
    /\b(?:is|are|was|were|we|had|has)\b/.test(text)
  )
}

function isRepeated(blocks: readonly Block[], headed: ReadonlyMap<number, Opening>, block: Block): boolean {
  const start = block.prose.text.slice(0, 80)
  if (start.length < 60) return false
  return blocks.some((other, i) => other !== block && other.prose.text.startsWith(start) && headed.get(i) === undefined)
}

function inferDiscussion(blocks: readonly Block[], headed: ReadonlyMap<number, Opening>, openings: Map<number, Opening>): void {
  if ([...headed.values()].some(({ kind }) => kind === 'discussion')) return
  const all = new Map([...headed, ...openings])
  let kind: SectionKind | undefined
  let run: number[] = []
  blocks.forEach((block, i) => {
    const opening = all.get(i)
    if (opening && opening.kind !== 'figure' && opening.kind !== 'table') {
      if (!isNarrative(opening.kind)) {
        if (run.length > 1 && kind && isNarrative(kind) && opening.kind === 'case') run = []
      }
      kind = opening.kind
    }
    if (kind && isNarrative(kind) && block.kind === 'paragraph') run.push(i)
  })
  const at = discussionStart(run.map((i) => blocks[i]?.prose.text ?? ''))
  const place = at === undefined ? undefined : run[at]
  if (place !== undefined && !headed.has(place)) openings.set(place, { kind: 'discussion', level: 2, inferred: true })
}

const reference =
  /^\W{0,4}(?:\d{1,3}[.)\]]?\s)?[\p{Lu}\p{Ll}][\p{L}’'-]{0,25}(?:\s[\p{L}’'.-]{1,25}){0,5},?\s.{10,900}\b(?:19|20)\d\d[a-z]?\b/su

/** A list of references at the end that no heading announces. */
function inferReferences(blocks: readonly Block[], headed: ReadonlyMap<number, Opening>, openings: Map<number, Opening>): void {
  if ([...headed.values()].some(({ kind }) => kind === 'references')) return
  let first = -1
  let count = 0
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]
    if (!block || block.kind === 'furniture') continue
    if (headed.has(i) || (block.kind !== 'item' && block.kind !== 'paragraph')) break
    const { text } = block.prose
    if (!reference.test(text) || !/\d\s?[;:(]\s?\d|\bdoi\b|\bpp?\.|\d{2}[-–]\d{2}/i.test(text) || text.length > 900) {
      if (count === 0 && text.length < 300) continue
      break
    }
    first = i
    count++
  }
  if (count >= 3) openings.set(first, { kind: 'references', level: 2, inferred: true })
}
