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

/** What is known of the blocks before one: the section that stands open, the last that is of text, and the one that goes on behind a run-in heading. */
interface Reading {
  readonly blocks: readonly Block[]
  readonly headed: ReadonlyMap<number, Opening>
  readonly openings: Map<number, Opening>
  readonly firstBody: number
  readonly lastNarrative: number
  readonly hasBody: boolean
  readonly hasAbstract: boolean
  current?: Opening
  text?: Opening
  resume: Opening | undefined
  abstractSeen: boolean
  /** How the abstract begins, by which it is known where it comes again. */
  abstractText: string
  keywordsHead: boolean
}

/** The sections that no heading announces, by the place of their block: front matter, an abstract, a discussion, references. */
export function inferSections(blocks: readonly Block[], headed: ReadonlyMap<number, Opening>): Map<number, Opening> {
  const reading = readingOf(blocks, headed)
  const { openings } = reading
  const open = (i: number, kind: SectionKind, level = 2): void => {
    reading.current = reading.text = { kind, level, inferred: true }
    openings.set(i, reading.current)
  }
  blocks.forEach((block, i) => {
    const announced = headed.get(i)
    if (announced) readAnnounced(reading, announced, i)
    else if (block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'heading') {
      if (reading.current?.kind === 'abstract') reading.abstractText ||= block.prose.text.slice(0, 80)
      const opening = unannounced(reading, block, i)
      if (opening) open(i, opening.kind, opening.level)
    } else if (!reading.current && block.kind !== 'furniture') open(i, reading.hasBody ? 'metadata' : 'case')
  })
  inferCase(blocks, headed, openings)
  inferDiscussion(blocks, headed, openings)
  inferReferences(blocks, headed, openings)
  return openings
}

function readingOf(blocks: readonly Block[], headed: ReadonlyMap<number, Opening>): Reading {
  const firstBody = [...headed].find(([, opening]) => !frontKinds.has(opening.kind) && !isFloat(opening))?.[0] ?? blocks.length
  const hasAbstract = [...headed.values()].some(({ kind }) => kind === 'abstract')
  return {
    blocks,
    headed,
    openings: new Map(),
    firstBody,
    lastNarrative: [...headed].findLast(([, { kind }]) => isNarrative(kind))?.[0] ?? -1,
    hasBody: firstBody < blocks.length,
    hasAbstract,
    resume: undefined,
    abstractSeen: hasAbstract,
    abstractText: '',
    keywordsHead: false,
  }
}

const isFloat = ({ kind }: Opening): boolean => kind === 'figure' || kind === 'table'

function readAnnounced(reading: Reading, announced: Opening, i: number): void {
  const { blocks, headed, text } = reading
  const block = blocks[i]
  reading.current = announced
  reading.keywordsHead = announced.kind === 'keywords' && block?.kind === 'heading'
  if (!block || isFloat(announced)) return
  // "Allergies: none known." within a case speaks for its own paragraph only.
  const around = reading.resume ?? text
  const passing = around && isNarrative(around.kind) && isPlainRunIn(block) && speaksForItself(blocks, headed, i, announced.kind)
  reading.resume = passing ? around : undefined
  reading.text = announced
}

/** The section that a block of text opens without a heading. */
function unannounced(reading: Reading, block: Block, i: number): Pick<Opening, 'kind' | 'level'> | undefined {
  const { blocks, current, resume, text, firstBody, hasBody } = reading
  const { text: words } = block.prose
  if (!current) return { kind: hasBody || blocks.some((other) => other.title) ? 'metadata' : 'case', level: 2 }
  if (current.kind === 'keywords' && reading.keywordsHead && words.length < 250 && !frontLine.test(words)) return undefined
  if (resume) {
    reading.resume = undefined
    return resume
  }
  if (isFloat(current)) return text && current !== text ? text : undefined
  const kind = i < firstBody ? frontKind(reading, block, current) : backKind(reading, words, i, current)
  return kind && { kind, level: 2 }
}

/** What a block before the body begins: an abstract, front matter, an introduction, or the case. */
function frontKind(reading: Reading, block: Block, current: Opening): SectionKind | undefined {
  const { blocks, headed, hasBody, hasAbstract, abstractText } = reading
  const { text } = block.prose
  if (!reading.abstractSeen && hasBody && isAbstract(block)) {
    reading.abstractSeen = true
    return 'abstract'
  }
  if (abstractText === '' && hasAbstract && current.kind !== 'abstract' && isRepeated(blocks, headed, block)) return 'abstract'
  if (current.kind === 'title') return hasBody || isFrontMatter(block) ? 'metadata' : 'case'
  if (current.inferred !== true && current.kind !== 'metadata') return underFront(reading, text)
  if (current.inferred && current.kind === 'abstract' && text.length < 400 && frontLine.test(text)) return 'metadata'
  return !hasBody && current.kind === 'metadata' && !isFrontMatter(block) ? 'case' : undefined
}

/** What stands under a heading of the front matter: more of it, or a long text that tells. */
function underFront({ lastNarrative }: Reading, text: string): SectionKind {
  if (frontLine.test(text) || text.length <= 250) return 'metadata'
  return lastNarrative >= 0 ? 'introduction' : 'case'
}

/** What a block behind the first heading of the body begins: addresses among the back matter, and what is told behind them. */
function backKind({ abstractText, lastNarrative }: Reading, text: string, i: number, current: Opening): SectionKind | undefined {
  if (backKinds.has(current.kind) && text.length < 700 && frontLine.test(text)) return 'metadata'
  if (current.kind !== 'metadata' || !current.inferred || frontLine.test(text)) return undefined
  if (abstractText !== '' && text.startsWith(abstractText)) return 'abstract'
  return lastNarrative > i && text.length > 300 ? 'introduction' : undefined
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

const tellable: ReadonlySet<SectionKind> = new Set(['abstract', 'introduction', 'methods', 'results', 'discussion', 'metadata', 'other'])
const presents =
  /\b\d{1,3}[-‐‑–\s](?:years?|months?|weeks?|days?)[-‐‑–\s]old\b[^.]{0,200}\b(?:presented|admitted|referred|brought|came|visited|consulted|developed|complain(?:ed|ing)|hospitali[sz]ed|diagnosed|seen|transferred|evaluated|experienced|noticed|suffered)\b/i

/** A case that is told without a heading, behind key points or an introduction: "A 61-year-old baker presented with …". */
function inferCase(blocks: readonly Block[], headed: ReadonlyMap<number, Opening>, openings: Map<number, Opening>): void {
  const all = new Map([...headed, ...openings])
  if ([...all.values()].some(({ kind }) => isNarrative(kind))) return
  let kind: SectionKind | undefined
  for (const [i, block] of blocks.entries()) {
    const opening = all.get(i)
    if (opening && opening.kind !== 'figure' && opening.kind !== 'table') kind = opening.kind
    if (!kind || !tellable.has(kind) || block.kind !== 'paragraph' || !presents.test(block.prose.text.slice(0, 400))) continue
    if (lengthToEnd(blocks, all, i) < shortestStory) continue
    openings.set(i, { kind: 'case', level: 2, inferred: true })
    return
  }
}

/** A story is longer than the sentence of an abstract that sums it up. */
const shortestStory = 900

/** How much text stands from a block to the next section. */
function lengthToEnd(blocks: readonly Block[], all: ReadonlyMap<number, Opening>, first: number): number {
  let length = 0
  for (let i = first; i < blocks.length; i++) {
    const opening = all.get(i)
    if (i > first && opening && opening.kind !== 'figure' && opening.kind !== 'table') break
    if (blocks[i]?.kind === 'paragraph') length += blocks[i]?.prose.text.length ?? 0
  }
  return length
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
