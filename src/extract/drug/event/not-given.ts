import type { Tokens } from '../../../core/token.js'
import type { StretchAt } from '../bind/by-token.js'
import type { Mention } from '../name/recognise.js'
import { isStop } from './clause.js'
import type { Said } from './not-given.rules.js'
import { notGivenBehind, notTaken, openEvents } from './not-given.rules.js'
import type { MedicineEvent } from './verb.js'
import { auxiliaries } from './verb.js'

/** Why a medicine was not given or not taken, the tokens that say so, and the rule that read them. */
export interface NotGiven extends Said {
  readonly rule: string
}

/** What the sentence says of a medicine that is not given or not taken: "X was contraindicated", "allergic to X", "refused X". */
export function notGivenOf(mention: Mention, stretchAt: StretchAt, tokens: Tokens): NotGiven | undefined {
  const behind = saidBehind(mention, stretchAt, tokens)
  if (behind) return behind
  const said = notTaken.of({ mention, tokens }, tokens, mention)
  return said && { ...said.value, rule: said.rule }
}

/** What a medicine does, of which the sentence then speaks: "digoxin toxicity was considered". */
const effects =
  /^(?:toxicit(?:y|ies)|poisoning|overdos(?:e|es|age|ing)|intoxication|induced|related|associated|hypersensitivity|resistance|withdrawal|levels?|concentrations?)$/
const ends = /^(?:;|which|until|because)$/
const undone = /^(?:stopped|discontinued|effective|changed|increased|reduced)$/

/** "X was not given", "X had been declined", "X was prepared but not started". */
function saidBehind({ last }: Mention, stretchAt: StretchAt, tokens: Tokens): NotGiven | undefined {
  const { keys } = tokens
  if (effects.test(keys[last] ?? '')) return undefined
  const way = { keys, token: last, named: last, auxiliary: false, negated: false }
  for (let count = 0; count < 11 && way.token < last + 30; way.token++) {
    const stretch = stretchAt(way.token)
    if (stretch) {
      if (way.auxiliary && stretch.named) return undefined
      way.token = stretch.last - 1
      continue
    }
    const key = keys[way.token] ?? ''
    if (key === '' || isStop(keys, way.token) || ends.test(key) || (way.negated && undone.test(key))) return undefined
    const said = notGivenBehind.of(way, tokens, { first: way.token, last: way.token + 1 })
    if (said) return { ...said.value, rule: said.rule }
    if (auxiliaries.has(key)) way.auxiliary = true
    if (key === 'never' || (key === 'not' && keys[way.token + 1] !== 'only')) way.negated = true
    count++
  }
  return undefined
}

/** "X was started", without a word beside it that denies it or leaves it open. */
export function isDone(mention: Mention, event: MedicineEvent | undefined, tokens: Tokens): boolean {
  return event !== undefined && openEvents.by({ mention, event, tokens }, tokens, mention) === undefined
}
