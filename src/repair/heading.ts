import { bareHeading, headingNumber, isCaseLabel, knownHeading } from '../core/heading/index.js'
import type { Block } from '../core/document.js'
import { sourceSpan } from '../core/prose.js'
import type { SectionKind } from '../core/section-kind.js'
import { sliceBlock } from './edit.js'
import type { Bench } from './repair.js'
import { isText } from './repair.js'

const backMatter: ReadonlySet<SectionKind> = new Set([
  'consent',
  'ethics',
  'funding',
  'conflicts',
  'contributions',
  'acknowledgements',
  'data-availability',
  'patient-perspective',
  'other',
  'supplementary',
  'abbreviations',
])

/** Finds the headings that are set as text (bold, capitals, numbered, run-in), and the text that is set as a heading. */
export function findHeadings(blocks: readonly Block[], bench: Bench): readonly Block[] {
  const out: Block[] = []
  let back = false
  blocks.forEach((block, i) => {
    if (block.kind === 'heading') {
      const kind = knownHeading(block.prose.text)
      if (kind) back = backMatter.has(kind)
      out.push(isSentence(block) ? { ...withoutLevel(block), kind: 'paragraph' } : block)
      return
    }
    if (!isText(block)) return void out.push(block)
    if (isHeading(block, blocks[i + 1], out)) {
      const kind = knownHeading(block.prose.text)
      if (kind) back = backMatter.has(kind)
      bench.report('repair-heading', block, { text: block.prose.text.trim().slice(0, 80) })
      const { item: _item, ...rest } = block
      return void out.push({ ...rest, kind: 'heading', level: pseudoLevel(block) })
    }
    const found = runIn(block)
    if (found?.runIn !== undefined) {
      const kind = knownHeading(found.prose.text.slice(0, found.runIn))
      if (kind) back = backMatter.has(kind)
    }
    const parts = back && isText(block) ? splitRunIns(found ?? block) : [found ?? block]
    for (const part of parts) {
      if (part.runIn !== undefined)
        bench.report('repair-heading', sourceSpan(part.prose, 0, part.runIn), { text: part.prose.text.slice(0, part.runIn).trim() })
      out.push(part)
    }
  })
  return out
}

function withoutLevel(block: Block): Block {
  const { level: _level, ...rest } = block
  return rest
}

/** Numbered headings say their depth; others found in the text are taken for the deepest. */
function pseudoLevel(block: Block): number {
  const number = headingNumber(block.prose.text)
  return number === undefined ? 6 : Math.min(6, 1 + number.split('.').length)
}

/** A date line, an address or a whole sentence that was set as a heading. */
function isSentence(block: Block): boolean {
  const text = block.prose.text.trim()
  if (/^(?:received|accepted|published|revised)\b.{0,12}\d/i.test(text)) return true
  return text.length > 220 || (text.length > 120 && /\.\s+\p{Lu}.{20,}[.!?]$/u.test(text)) || /\S+@\S+\.\w/.test(text)
}

function isHeading(block: Block, after: Block | undefined, before: readonly Block[]): boolean {
  const text = block.prose.text.trim()
  if (!mayHead(text) || (/^[\p{Ll}]/u.test(text) && !isBold(block))) return false
  if (block.kind === 'item' && !(block.item?.ordered === true && (isBold(block) || isNumberedSection(block, before.at(-1), after))))
    return false
  if (after === undefined) return false
  return knownHeading(text) ? isSetApart(block, text) : headsOther(block, text, before)
}

/** Whether a text is short enough and ends as a heading may: "The second patient improved after two weeks." is told, "Case report." heads what is told. */
function mayHead(text: string): boolean {
  if (text.length < 3 || text.length > 110 || text.includes('\n')) return false
  const words = wordsIn(text)
  if (words > 12 || /[,;]$/.test(text)) return false
  return !text.endsWith('.') || (words <= 6 && knownHeading(text) !== undefined)
}

const wordsIn = (text: string): number => text.split(/\s+/).length

const isSetApart = (block: Block, text: string): boolean =>
  wordsIn(text) <= 6 || isBold(block) || isCapital(text) || isCaseLabel(text) || headingNumber(text) !== undefined

/** A heading of no known wording, by its look among those before it. */
function headsOther(block: Block, text: string, before: readonly Block[]): boolean {
  const headings = before.filter(({ kind }) => kind === 'heading')
  if (headings.length === 0 || /\d\s?(?:mg|mL|g|mmol|U)\b|@|https?:|\bet al\b/i.test(text)) return false
  if (isNumberedAsOthers(text, before)) return true
  const inBody = headings.some(({ prose }) => !['metadata', 'keywords', undefined].includes(knownHeading(prose.text)))
  return inBody && (isBold(block) || (isCapital(text) && wordsIn(text) <= 8 && !/^\P{L}*\p{L}{1,4}\P{L}*$/u.test(text)))
}

/** "2. Case report" on a line of its own: a section, where no other item of the list stands beside it. */
function isNumberedSection(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  const kind = knownHeading(block.prose.text)
  return kind !== undefined && kind !== 'metadata' && after?.item === undefined && before?.item === undefined
}

/** "2.3 Third episode" where "2 Case report" is a heading. */
function isNumberedAsOthers(text: string, before: readonly Block[]): boolean {
  const number = headingNumber(text)
  if (number === undefined || !number.includes('.')) return false
  const parent = number.slice(0, number.lastIndexOf('.'))
  return before.some(
    (other) => other.kind === 'heading' && [parent, number.replace(/\d+$/, '1')].includes(headingNumber(other.prose.text) ?? ''),
  )
}

function isBold(block: Block): boolean {
  const text = block.prose.text
  const end = text.trimEnd().replace(/[\s:.]+$/, '').length
  let at = text.length - text.trimStart().length
  for (const { kind, from, to } of block.styles) if (kind === 'strong' && from <= at + 1 && to > at) at = to
  return at >= end
}

function isCapital(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}

const plainRunIn =
  /^[\s*]{0,3}((?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s)?\p{Lu}[\p{L}’'/&,\s-]{2,60}?)\s?(?::|\s[—–]\s|\.\s?[—–])\s{0,3}(?=\S)/u
/** "Abstract. Stroke is rare …": words that a full stop parts from what they announce. */
const stoppedRunIn =
  /^\s{0,3}((?:Abstract|Summary|Background|Introduction|Case (?:report|presentation|description)|Discussion|Conclusions?|Keywords)|(?:ABSTRACT|SUMMARY|BACKGROUND|INTRODUCTION|CASE (?:REPORT|PRESENTATION)|DISCUSSION|CONCLUSIONS?|KEYWORDS))\.\s{1,3}(?=\p{Lu})/u
const capitalRunIn = /^(KEY ?WORDS?|ABSTRACT|SUMMARY|INDEX TERMS)[\s.:—–-]{1,4}(?=\S)/

/** A paragraph that begins with its own heading: "**Background:** Severe …", "Case presentation: A 32-year-old …". */
function runIn(block: Block): Block | undefined {
  const { text } = block.prose
  const styled = styledRunIn(block)
  if (styled) return isMetadata(styled.kind) ? undefined : { ...block, runIn: styled.to }
  const match =
    capitalRunIn.exec(text) ??
    stoppedRunIn.exec(text) ??
    (text.slice(0, 70).match(/[:—–]/) ? plainRunIn.exec(text.length > 120 ? text.slice(0, 120) : text) : null)
  const known = match && knownHeading(match[1] ?? '')
  if (!match || !known || isMetadata(known) || block.kind === 'item') return undefined
  return { ...block, runIn: match[0].length }
}

/** Where bold or slanted words at the head of a paragraph end that are its heading: of a known wording, or bold and closed by a mark. */
function styledRunIn(block: Block): { readonly kind: SectionKind | undefined; readonly to: number } | undefined {
  const { text } = block.prose
  const lead = text.length - text.trimStart().length
  const style = block.styles.find(
    ({ kind, from, to }) => (kind === 'strong' || kind === 'emphasis') && from <= lead + 1 && to > lead + 2 && to - from <= 90,
  )
  if (!style || style.to >= text.trimEnd().length) return undefined
  const words = text.slice(lead, style.to)
  const behind = text.slice(style.to)
  const mark = /^[\s]{0,3}[:.]/.exec(behind)
  const ended = /[:.]\s*$/.test(words)
  const to = style.to + (ended ? 0 : (mark?.[0].length ?? 0))
  const kind = knownHeading(words)
  const isClosed = ended || mark !== null
  if (kind && text.slice(to).trim() !== '' && (isClosed || /^\s+\p{Lu}/u.test(behind) || kind === 'keywords')) return { kind, to }
  const isOwn = style.kind === 'strong' && block.kind === 'paragraph' && isClosed && isOwnHeading(words, text.slice(to))
  return isOwn ? { kind: undefined, to } : undefined
}

/** "**Second admission.** The boy …": few words, and a new beginning behind them. */
function isOwnHeading(words: string, after: string): boolean {
  const heading = words.trim()
  if (wordsIn(heading) > 9 || !/^\p{Lu}|^\d/u.test(heading) || !/^\s*[\p{Lu}\d"“'([<≥>]/u.test(after)) return false
  return bareHeading(words).length > 3 && !/\d{4}/.test(words)
}

function isMetadata(kind: SectionKind | undefined): boolean {
  return kind === 'metadata'
}

const labelled = /(?<=[.!?]\s{1,3}|\n)(\p{Lu}[\p{L}’'/&-]{2,20}(?:\s[\p{L}’'/&-]{1,20}){0,5})\s?:\s(?=\S)/gu

/** Several statements of the back matter in one paragraph: "Consent for publication: … Competing interests: …". */
function splitRunIns(block: Block): Block[] {
  const { text } = block.prose
  const starts: { readonly at: number; readonly to: number }[] = []
  if (text.length < 8000)
    for (const match of text.matchAll(labelled)) {
      const kind = knownHeading(match[1] ?? '')
      if (kind && backMatter.has(kind)) starts.push({ at: match.index, to: match[0].length })
    }
  for (const { kind, from, to } of block.styles) {
    if (kind !== 'strong' || from < 3 || to - from > 80 || starts.some(({ at }) => Math.abs(at - from) < 3)) continue
    const known = knownHeading(text.slice(from, to))
    if (known && backMatter.has(known)) starts.push({ at: from, to: to - from + (/^\s?[:.]/.exec(text.slice(to))?.[0].length ?? 0) })
  }
  if (starts.length === 0) return [block]
  starts.sort((a, b) => a.at - b.at)
  const parts = [sliceBlock(block, 0, starts[0]?.at ?? 0)]
  starts.forEach(({ at, to }, i) => {
    const { runIn: _runIn, ...part } = sliceBlock(block, at, starts[i + 1]?.at ?? text.length)
    parts.push({ ...part, runIn: to })
  })
  return parts.filter((part) => part.prose.text !== '')
}
