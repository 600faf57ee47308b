import { isNumeral } from '../../../core/rule/pattern.js'
import type { RefusalList, RuleList } from '../../../core/rule/rule.js'
import type { Attribute, Candidate, Said } from './attribute.js'
import { doseRefusals, doseRules } from './dose.rules.js'
import { doseWordRules } from './dose-word.rules.js'
import { durationChoices, durationRefusals, timeRules } from './duration.rules.js'
import { formRefusals, formRules } from './form.rules.js'
import { frequencyRefusals, frequencyRules } from './frequency.rules.js'
import { routeRefusals, routeRules } from './route.rules.js'
import type { Wording } from './wording.js'

const lists = [doseRules, doseWordRules, timeRules, frequencyRules, routeRules, formRules]
/** Undefined where a rule can begin with any word. */
const starts = lists.every((rules) => rules.starts) ? new Set(lists.flatMap((rules) => [...(rules.starts ?? [])])) : undefined

/** Whether any attribute can begin with a word; few do. */
export function beginsAttribute(key: string): boolean {
  return !starts || isNumeral(key) || starts.has(key)
}

type Reader = (row: Wording, first: number) => Attribute | undefined

function readerOf(rules: RuleList<Wording, undefined, Said>, refusals: RefusalList<Candidate>): Reader {
  return (row, first) => {
    const applied = rules.at(row, first, undefined)
    if (!applied) return undefined
    const { rule, value: said } = applied
    return refusals.by({ row, said }, row, said) === undefined ? { ...said, rule } : undefined
  }
}

/** "30 mg/kg", "0.5–1 g", "3 x 250 mg/day", "two units", "10 %": an amount that begins at a number. */
export const doseAt = readerOf(doseRules, doseRefusals)

/** "intravenously", "p.o.", "by mouth", "via nasal cannula": the way of administration that begins at a token. */
export const routeAt = readerOf(routeRules, routeRefusals)

/** "twice daily", "q8h", "every 4 to 6 weeks", "on days 1, 8 and 15": how often, beginning at a token. */
export const frequencyAt = readerOf(frequencyRules, frequencyRefusals)

/** "tablets", "crushed or dispersible tablets", "ointment": the form of the preparation that begins at a token. */
export const formAt = readerOf(formRules, formRefusals)

/** "high-dose", "low doses", "a single dose", "overdose": an amount without a number. */
export function wordDoseAt(row: Wording, first: number): Attribute | undefined {
  const applied = doseWordRules.at(row, first, undefined)
  return applied && { ...applied.value, rule: applied.rule }
}

/** "for 3 days", "14 days of", "a 7-day course", "over 2 h", "six cycles": how long, beginning at its number. */
export function durationAt(row: Wording, first: number): Attribute | undefined {
  const time = timeRules.at(row, first, undefined)?.value
  if (!time || durationRefusals.by(time, row, time) !== undefined) return undefined
  const chosen = durationChoices.of(time, row, time)
  if (!chosen) return undefined
  const { from, to, last, value } = time
  return { kind: 'duration', from, to, first, last, ...(value !== undefined && { value }), rule: chosen.rule }
}
