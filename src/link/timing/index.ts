import type { Document, Sentence } from '../../core/document.js'
import { sentenceAt } from '../../core/document.js'
import { guarded } from '../../core/guard.js'
import { proseOffset, sourceSpan } from '../../core/prose.js'
import type { Span } from '../../core/span.js'
import { contains, overlaps } from '../../core/span.js'
import type { Time } from '../../schema/base.js'
import type { Marked } from '../../schema/extraction.js'
import type { Linker } from '../linker.js'
import type { Expression } from './expression.js'
import { expressionsOf, timeWords } from './expression.js'

/** Characters after a finding within which a time still belongs to it rather than the one before: "300 U/L on day 1". */
const nearAfter = 12

/** Characters after a past illness within which a time is its own: "appendectomy for peritonitis ten years earlier". */
const historyReach = 40

/** What no time reaches back over: another clause, with a subject of its own or a verb that is of the patient. */
const newClause =
  /[,;]|\b(?:but|died|who|which|because|although)\b|\band\s(?:then\s|subsequently\s|later\s)?(?:(?:he|she|they|we|(?:the|our)\spatient)\b|(?:(?:was|were|had\sbeen)\s)?(?:discharged|transferred|referred|recovered|underwent|admitted|readmitted|extubated|intubated|presented|returned\s(?:home|to\s(?:our|the|work|school)))\b)/

/** Gives every finding the time that its own sentence states for it; a time that its extractor read stays. */
export const timing: Linker = {
  name: 'timing',
  lists: [timeWords],
  link(document, extraction, warn) {
    // "On days 1, 8 and 15" says how often, not when, of other medicines too.
    const rhythms = extraction.findings.flatMap(({ spans }) => ('frequency' in spans && spans.frequency ? [spans.frequency] : []))
    let told: { readonly kind: string; readonly index: number; readonly time: Time } | undefined
    let last:
      { readonly sentence: Sentence; readonly expressions: readonly Expression[]; readonly ofMedicines: readonly Expression[] } | undefined
    const timed = (finding: Marked): Marked => {
      if (finding.time) return finding
      const sentence = sentenceOf(document, finding)
      if (!sentence) return finding
      if (last?.sentence !== sentence) {
        const expressions = expressionsOf(sentence.prose.text, sentence.tokens)
        last = { sentence, expressions, ofMedicines: expressions.filter((expression) => !isPartOf(expression, sentence, rhythms)) }
      }
      const near = told?.kind === finding.kind && sentence.index - told.index <= 1 ? told.time : undefined
      const time =
        timeOf(sentence, finding.kind === 'drug' ? last.ofMedicines : last.expressions, finding) ?? sameTime(sentence, finding, near)
      if (time) told = { kind: finding.kind, index: sentence.index, time }
      return time ? Object.assign(finding, { time }) : finding
    }
    const watch = { warn, source: document.source.text, part: 'link/timing' }
    return {
      ...extraction,
      findings: extraction.findings.map((finding) => guarded(watch, finding.evidence, () => timed(finding), finding)),
    }
  },
}

function isPartOf({ from, to }: Expression, { prose }: Sentence, spans: readonly Span[]): boolean {
  const span = sourceSpan(prose, from, to)
  return spans.some((other) => overlaps(span, other))
}

const dayOfCycle = /^(?:on |from )?days? \d/i

const same = /\bat (?:the|that) same time\b|\bat that time\b|\bon the same (?:day|occasion)\b/i

/** "X was also stopped at the same time": the time that was told last, in this sentence or the one before. */
function sameTime({ prose, tokens }: Sentence, { kind, evidence }: Marked, told: Time | undefined): Time | undefined {
  if (kind !== 'drug' || !told || !(tokens.keys.includes('same') || tokens.keys.includes('that'))) return undefined
  const match = same.exec(prose.text)
  if (!match || match.index < proseOffset(prose, evidence.start)) return undefined
  return { ...told, text: match[0], span: sourceSpan(prose, match.index, match.index + match[0].length) }
}

/** The sentence that holds a finding; undefined for findings of tables. */
function sentenceOf(document: Document, { evidence }: Marked): Sentence | undefined {
  const sentence = sentenceAt(document, evidence.start)
  const { length } = sentence?.prose.text ?? ''
  return sentence && length > 0 && contains(sourceSpan(sentence.prose, 0, length), evidence) ? sentence : undefined
}

function timeOf({ prose }: Sentence, expressions: readonly Expression[], { kind, spans, evidence }: Marked): Time | undefined {
  if (expressions.length === 0) return undefined
  // "300 on day 1 and 900 on day 5" is one stretch of evidence: the value has the time.
  const place = ('value' in spans ? spans.value : undefined) ?? evidence
  const from = proseOffset(prose, place.start)
  const to = proseOffset(prose, place.end - 1) + 1
  // "stopped after nine days": a time that the finding has read as its duration is not when it was.
  // "A on day 1 and B on days 1–3": what has days of its own takes none of another.
  const rhythm =
    'frequency' in spans && spans.frequency
      ? prose.text.slice(proseOffset(prose, spans.frequency.start), proseOffset(prose, spans.frequency.end))
      : ''
  const hasDays = dayOfCycle.test(rhythm)
  const free = expressions.filter((expression) => {
    const span = sourceSpan(prose, expression.from, expression.to)
    if (hasDays && dayOfCycle.test(prose.text.slice(expression.from, expression.to))) return false
    return !Object.values(spans).some((other) => other !== undefined && overlaps(span, other))
  })
  const chosen = kind === 'history' ? ofIllness(prose.text, free, to) : chosenOf(prose.text, free, from, to)
  return chosen && { text: prose.text.slice(chosen.from, chosen.to), ...chosen.time, span: sourceSpan(prose, chosen.from, chosen.to) }
}

/** The time right after a place, else the one that its clause or its sentence begins with, else one that ends its clause. */
function chosenOf(text: string, times: readonly Expression[], from: number, to: number): Expression | undefined {
  const next = times.find((time) => time.from >= from)
  const until = next ? text.slice(to, next.from) : ''
  if (next && next.from - to <= nearAfter && !until.includes(';')) return next
  const before = times.findLast((time) => time.to <= from && !isLeft(text, time, from))
  const last = next && !newClause.test(until) ? next : undefined
  if (!before || !text.slice(before.to, from).includes(';')) return before ?? last
  // "2.1 in March and 2.2 in April": what follows "and" has a time of its own.
  return /\band\s\d/.test(until) ? before : (last ?? before)
}

/** In a list of past illnesses a time is of the one before it. */
function ofIllness(text: string, times: readonly Expression[], to: number): Expression | undefined {
  const next = times.find((time) => time.from >= to)
  return next && next.from - to <= historyReach && !/[,;]|\band\b/.test(text.slice(to, next.from)) ? next : undefined
}

/** Whether a bracket that holds a time and more is closed before a place: "(40 mg from day 1) and …"; "(day 31)" alone still holds. */
function isLeft(text: string, { from, to }: Expression, place: number): boolean {
  if (text[from - 1] === '(' && text[to] === ')') return false
  let depth = 0
  for (const character of text.slice(to, place)) {
    if (character === '(') depth++
    else if (character === ')' && --depth < 0) return true
  }
  return false
}
