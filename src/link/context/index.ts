import type { Document, Sentence } from '../../core/document.js'
import { sectionAt, sentenceAt } from '../../core/document.js'
import { guarded } from '../../core/guard.js'
import { proseOffset, sourceSpan } from '../../core/prose.js'
import type { Span } from '../../core/span.js'
import { overlaps } from '../../core/span.js'
import type { Cue } from '../../schema/base.js'
import type { Marked } from '../../schema/extraction.js'
import type { Linker } from '../linker.js'
import type { Axes, Decision } from './axes.js'
import { axesOf, subjectOf } from './axes.js'
import type { CueHit } from './cue.js'
import { cues, cuesOf } from './cue.js'
import { cuesNear } from './scope.js'

/** Sets assertion, subject and temporality of every finding; an axis that its extractor was sure of stays. */
export const context: Linker = {
  name: 'context',
  lists: [cues],
  link(document, extraction, warn) {
    const decide = decider(document)
    const ofChildren = extraction.cases.length > 0 && extraction.cases.every(({ age }) => age !== undefined && isChild(age.value))
    const watch = { warn, source: document.source.text, part: 'link/context' }
    const decided = (finding: Marked): Marked => {
      const place = decide(placeOf(finding))
      return withAxes(
        finding,
        ofChildren && place.sentence && isMothers(place.sentence, placeOf(finding)) ? { ...place, subject: 'relative' } : place,
      )
    }
    return {
      ...extraction,
      findings: extraction.findings.map((finding) => guarded(watch, finding.evidence, () => decided(finding), finding)),
    }
  },
}

/** "P5Y", "P3M", "P2D": under thirteen years. */
function isChild(age: string): boolean {
  const years = /^P(\d+(?:\.\d+)?)Y/.exec(age)?.[1]
  return years === undefined || Number(years) < 13
}

/** "Maternal haemoglobin" in the report of a child; in that of a pregnant woman it is the patient's. */
function isMothers({ prose }: Sentence, { start }: Span): boolean {
  const from = proseOffset(prose, start)
  return /\bmaternal\s(?:[a-z-]{1,15}\s){0,2}$/i.test(prose.text.slice(Math.max(0, from - 45), from))
}

/** The axes for places of a document that somebody else found. */
export function axesAt(document: Document, spans: readonly Span[]): Axes[] {
  const decide = decider(document)
  return spans.map((span) => {
    const { assertion, subject, temporality } = decide(span)
    return { assertion, subject, temporality }
  })
}

type Place = Decision & { readonly sentence?: Sentence; readonly to: number }

/** Decides place by place and reads the cues of each sentence once. */
function decider(document: Document): (span: Span) => Place {
  let last: { readonly sentence: Sentence; readonly near: (from: number, to: number) => readonly CueHit[] } | undefined
  return (span) => {
    const sentence = sentenceAt(document, span.start)
    const whole = sentence && sentence.prose.text.length > 0 ? sourceSpan(sentence.prose, 0, sentence.prose.text.length) : undefined
    if (!sentence || !whole || !overlaps(whole, span)) {
      const section = sectionAt(document, span.start)
      return { assertion: 'affirmed', subject: section ? subjectOf(section) : 'patient', temporality: 'current', cues: {}, to: 0 }
    }
    if (last?.sentence !== sentence) last = { sentence, near: cuesNear(cuesOf(sentence)) }
    const from = proseOffset(sentence.prose, span.start)
    const to = Math.max(from + 1, proseOffset(sentence.prose, span.end))
    return { ...axesOf(sentence, last.near(from, to), from, to), sentence, to }
  }
}

/** Where the thing itself stands: its name rather than all of its evidence. */
function placeOf({ spans, evidence }: Marked): Span {
  return ('drug' in spans ? spans.drug : 'analyte' in spans ? spans.analyte : 'measure' in spans ? spans.measure : undefined) ?? evidence
}

/** "X was stopped when cultures stayed negative", "for the fever, which resolved": what follows a medicine this way tells of something else. */
function ofDisease({ cues: { assertion: hit }, sentence, to }: Place): boolean {
  if (hit?.cue.direction !== 'backward' || !sentence) return false
  const words = sentence.prose.text.slice(hit.from, hit.to)
  return !ofMedicine.test(words) && !(ofTrace.test(words) && hit.from - to <= 15)
}

/** "X was ruled out", "colchicine was not detected", "salicylate intoxication was excluded". */
const ofTrace = /detect|found|exclu|negative|ruled/i

const ofMedicine =
  /administ|given|contraindicat|denied|declin|refus|none|consider|contemplat|discuss|used|tolerat|start|taken|required|needed|avoid/i

function withAxes(finding: Marked, decision: Place): Marked {
  // A number that was measured was measured, whatever "no" stands before it.
  const measured = 'result' in finding
  const sure = (measured && decision.assertion === 'negated') || (finding.kind === 'drug' && ofDisease(decision))
  const assertion = finding.assertion ?? (sure ? 'affirmed' : decision.assertion)
  const subject = finding.subject ?? decision.subject
  const temporality = finding.temporality ?? decision.temporality
  const decided = { assertion, subject, temporality }
  const { sentence } = decision
  const cues: Cue[] = []
  for (const axis of ['assertion', 'subject', 'temporality'] as const) {
    const hit = decision.cues[axis]
    if (!sentence || !hit || hit.cue.sets[axis] !== decided[axis]) continue
    cues.push({ ...sourceSpan(sentence.prose, hit.from, hit.to), text: sentence.prose.text.slice(hit.from, hit.to), axis })
  }
  return cues.length > 0 ? Object.assign(finding, decided, { context: cues }) : Object.assign(finding, decided)
}
