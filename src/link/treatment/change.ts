import { contains } from '../../core/span.js'
import type { Span } from '../../core/span.js'
import type { Treatment } from '../../schema/treatment.js'
import type { DrugMention } from './course.js'

export type Change = NonNullable<Treatment['changes']>[number]

/** An event that is named rather than told: "the discontinuation of X". */
const nouns = /^(?:initiation|introduction|commencement|institution|cessation|discontinuation|withdrawal|termination)$/i

/** What the mentions of one course tell was done, in order; times that merely count from a start ("six months after the start of X") tell it only once. */
export function changesOf(mentions: readonly DrugMention[], anchors: readonly Span[]): Change[] {
  const changes: Change[] = []
  for (const mention of mentions) {
    const mere = anchors.some((anchor) => anchor !== mention.time?.span && contains(anchor, mention.spans.drug ?? mention.evidence))
    const named = nouns.test(mention.event?.text ?? '')
    for (const change of changeOf(mention)) {
      if (mere && changes.some(({ type }) => type === change.type)) continue
      // "The relation to the initiation of X", when it has been told what was done with X.
      if (named && change.type === 'start' && changes.length > 0) continue
      const last = changes.at(-1)
      // The same end told again.
      if (change.type === 'stop' && last?.type === 'stop') {
        if (!last.time && change.time) changes[changes.length - 1] = { ...last, time: change.time }
        continue
      }
      changes.push(change)
    }
  }
  return changes
}

function changeOf(mention: DrugMention): Change[] {
  const { event, furtherEvents = [], steps = [] } = mention
  const next = furtherEvents[0]?.span.start ?? Infinity
  const last = steps.findLast(({ span }) => span.start < next)
  if (!event) return stepChange(mention, last)
  // "tapered and then stopped", "begun, but withdrawn"
  const first = event.type === 'stop' ? firstOf(event.text ?? '') : undefined
  return [
    ...(first ? [{ type: first, finding: mention.id }] : []),
    eventChange(mention, event.type, last),
    ...furtherEvents.map(({ type, span }, i) => {
      const end = furtherEvents[i + 1]?.span.start ?? Infinity
      const step = steps.find((each) => each.span.start >= span.end && each.span.start < end)
      return { type, finding: mention.id, ...(step && type !== 'stop' && { dose: step.text }) }
    }),
  ]
}

type DoseStep = NonNullable<DrugMention['steps']>[number]

/** "increased from 5 mg to 10 mg": what was done, to which dose and from which. */
function eventChange({ id, dose, concentration, time }: DrugMention, type: Change['type'], last: DoseStep | undefined): Change {
  const given = dose ?? concentration
  const later = type === 'increase' || type === 'decrease' ? last : undefined
  const amount = later ?? given
  return {
    type,
    finding: id,
    ...(later && given && { from: given.text }),
    ...(amount && { dose: amount.text }),
    ...(time && { time }),
  }
}

/** "3 %, later 10 %" */
function stepChange({ id, dose, concentration, time }: DrugMention, last: DoseStep | undefined): Change[] {
  const given = dose ?? concentration
  if (given?.value === undefined || last?.value === undefined) return []
  if (given.unit !== last.unit || given.per !== last.per || given.value === last.value) return []
  const type = last.value > given.value ? 'increase' : 'decrease'
  return [{ type, finding: id, from: given.text, dose: last.text, ...(time && { time }) }]
}

/** What came before the stop in "tapered and stopped", "started but discontinued". */
function firstOf(text: string): 'start' | 'decrease' | undefined {
  if (/^(?:taper|wean|reduc|decreas|lower|halv|cut)/i.test(text)) return 'decrease'
  return /^(?:start|initiat|beg[au]n|commenc|introduc|added|institut|restart|resum)/i.test(text) ? 'start' : undefined
}
