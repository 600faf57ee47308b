import type { Tokens } from '../../core/token.js'
import type { StretchAt } from './event.js'
import type { Mention } from './recognise.js'
import { auxiliaries } from './verb.js'

const refusals: ReadonlySet<string> = new Set('refused refusing declined declining'.split(' '))
const allergies = /^(?:allerg(?:y|ies|ic)|hypersensitivity|intoleran(?:ce|t)|anaphylaxis)$/

/** Whether the sentence says that the patient does not take it: allergic, refused, non-adherent. */
export function isNotTaken({ first, last }: Mention, stretchAt: StretchAt, { keys }: Tokens): boolean {
  if (isWithheld(last, stretchAt, keys)) return true
  if (allergies.test(keys[last] ?? '')) return true
  for (let back = 1; back <= 5; back++) {
    const key = keys[first - back] ?? '.'
    if (key === '.' || key === ';' || key === 'but' || key === 'received') return false
    if (refusals.has(key)) return true
    const gap = keys[first - back + 1]
    if (gap !== 'to' && gap !== 'with') continue
    if (allergies.test(key)) return true
    const negated =
      /^non/.test(key) || keys[first - back - 1] === 'non' || keys[first - back - 1] === 'not' || keys[first - back - 1] === 'poorly'
    if (/^(?:non)?(?:compliant|adherent|compliance|adherence)$/.test(key)) return negated || /^non/.test(key)
  }
  return false
}

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

/** "X was not given", "X had been declined", "X was prepared but not started". */
function isWithheld(last: number, stretchAt: StretchAt, keys: readonly string[]): boolean {
  // "X was required; Y was not."
  if (/^(?:was|were)$/.test(keys[last] ?? '') && keys[last + 1] === 'not' && /^[.;]$/.test(keys[last + 2] ?? '.')) return true
  let auxiliary = false
  let negated = false
  for (let i = last, words = 0; words < 11 && i < last + 30; i++) {
    const stretch = stretchAt(i)
    if (stretch) {
      if (auxiliary && stretch.named) return false
      i = stretch.last - 1
      continue
    }
    const key = keys[i] ?? '.'
    if (key === '.' || key === ';' || key === 'which' || key === 'until' || key === 'because') return false
    if (auxiliary && (key === 'reserve' || (key === 'stock' && (negated || keys[i - 1] === 'of'))) && /^(?:in|of)$/.test(keys[i - 1] ?? ''))
      return true
    if (auxiliaries.has(key)) auxiliary = true
    else if (auxiliary && withheld.has(key)) return true
    else if (key === 'never' || (key === 'not' && keys[i + 1] !== 'only')) negated = true
    else if (negated && given.has(key)) return true
    else if (negated && /^(?:stopped|discontinued|effective|changed|increased|reduced)$/.test(key)) return false
    words++
  }
  return false
}
