import type { Tokens } from '../../../core/token.js'
import type { MedicineEvent } from './event.js'
import type { StretchAt } from '../bind/by-token.js'
import type { Mention } from '../name/recognise.js'
import { auxiliaries } from './verb.js'

const refusals: ReadonlySet<string> = new Set('refused refusing declined declining'.split(' '))
const allergies = /^(?:allerg(?:y|ies|ic)|hypersensitivity|intoleran(?:ce|t)|anaphylaxis)$/

/** Why a medicine was not given or not taken, and the tokens that say so. */
export interface Refusal {
  readonly reason: 'refused' | 'allergy' | 'non-adherence' | 'withheld' | 'considered'
  readonly first: number
  readonly last: number
}

/** What the sentence says of a patient who does not take it: allergic, refused, non-adherent. */
export function refusalOf({ first, last }: Mention, stretchAt: StretchAt, { keys }: Tokens): Refusal | undefined {
  const withheldAt = findWithheld(last, stretchAt, keys)
  if (withheldAt !== undefined) {
    const refused = declinedAfter(keys, withheldAt)
    const reason = refused !== undefined ? 'refused' : unsettled.test(keys[withheldAt] ?? '') ? 'considered' : 'withheld'
    return { reason, first: withheldAt, last: (refused ?? withheldAt) + 1 }
  }
  if (allergies.test(keys[last] ?? '')) return { reason: 'allergy', first: last, last: last + 1 }
  for (let back = 1; back <= 5; back++) {
    const i = first - back
    const key = keys[i] ?? '.'
    if (key === '.' || key === ';' || key === 'but' || key === 'received') return undefined
    if (refusals.has(key)) return { reason: 'refused', first: i, last: i + 1 }
    const gap = keys[i + 1]
    if (gap !== 'to' && gap !== 'with') continue
    if (allergies.test(key)) return { reason: 'allergy', first: i, last: i + 1 }
    const negated = /^(?:non|not|poorly)$/.test(keys[i - 1] ?? '')
    if (/^(?:non)?(?:compliant|adherent|compliance|adherence)$/.test(key))
      return negated || /^non/.test(key) ? { reason: 'non-adherence', first: negated ? i - 1 : i, last: i + 1 } : undefined
  }
  return undefined
}

/** Where "declined" or "offered but declined" says that the patient did not want it. */
function declinedAfter(keys: readonly string[], at: number): number | undefined {
  for (let i = at; i < at + 4; i++) {
    if (/^(?:refused|declined)$/.test(keys[i] ?? '')) return i
    if (!/^(?:offered|proposed|considered|advised|recommended|but|and|was|were)$/.test(keys[i] ?? '')) return undefined
  }
  return undefined
}

/** Words after which nothing says that it was given. */
const unsettled = /^(?:considered|offered|proposed|planned)$/

const withheld: ReadonlySet<string> = new Set(
  'withheld avoided declined refused rejected considered offered proposed postponed planned contraindicated contra unsuitable unavailable requested forbidden forbade prohibited'.split(
    ' ',
  ),
)
const given: ReadonlySet<string> = new Set(
  'given used required needed started restarted resumed reintroduced tried offered advised taken administered prescribed added available considered initiated introduced indicated tolerated received attempted repeated recommended necessary continued transfused infused injected ordered obtained'.split(
    ' ',
  ),
)

/** What a medicine does, of which the sentence then speaks. */
const effects =
  /^(?:toxicit(?:y|ies)|poisoning|overdos(?:e|es|age|ing)|intoxication|induced|related|associated|hypersensitivity|resistance|withdrawal|levels?|concentrations?)$/

/** Where "X was not given", "X had been declined", "X was prepared but not started" says so. */
function findWithheld(last: number, stretchAt: StretchAt, keys: readonly string[]): number | undefined {
  // "Digoxin toxicity was considered."
  if (effects.test(keys[last] ?? '')) return undefined
  // "X was required; Y was not."
  if (/^(?:was|were)$/.test(keys[last] ?? '') && keys[last + 1] === 'not' && /^[.;]$/.test(keys[last + 2] ?? '.')) return last + 1
  let auxiliary = false
  let negated = false
  for (let i = last, words = 0; words < 11 && i < last + 30; i++) {
    const stretch = stretchAt(i)
    if (stretch) {
      if (auxiliary && stretch.named) return undefined
      i = stretch.last - 1
      continue
    }
    const key = keys[i] ?? '.'
    if (key === '.' || key === ';' || key === 'which' || key === 'until' || key === 'because') return undefined
    if (auxiliary && (key === 'reserve' || (key === 'stock' && (negated || keys[i - 1] === 'of'))) && /^(?:in|of)$/.test(keys[i - 1] ?? ''))
      return i
    if (auxiliaries.has(key)) auxiliary = true
    else if (auxiliary && withheld.has(key)) return i
    else if (key === 'never' || (key === 'not' && keys[i + 1] !== 'only')) negated = true
    else if (negated && given.has(key)) return i
    else if (negated && /^(?:stopped|discontinued|effective|changed|increased|reduced)$/.test(key)) return undefined
    words++
  }
  return undefined
}

const open =
  /^(?:no|nor|neither|not|never|without|if|unless|until|would|could|should|might|may|can|will|planned|considered|whether|before|instead|avoid|avoided)$/

/** "X was started", without a word beside it that denies it or leaves it open. */
export function isDone({ first, last }: Mention, event: MedicineEvent | undefined, { keys }: Tokens): boolean {
  if (!event || event.first < last || !/^(?:start|stop|increase|decrease|continue|switch)$/.test(event.type)) return false
  if (/^(?:withheld|held|omitted)$/.test(keys[event.first] ?? '')) return false
  if (!/^(?:was|were|been|[a-z]{3,}ly)$/.test(keys[event.first - 1] ?? '')) return false
  for (let i = event.first - 1; i >= 0; i--) {
    const key = keys[i] ?? ''
    if (i < first && (key === ',' || key === ';')) return !keys.slice(0, i).some((word) => /^(?:no|nor|neither|if)$/.test(word))
    if (open.test(key)) return false
  }
  return true
}
