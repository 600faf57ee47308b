import type { Tokens } from '../../../core/token.js'
import type { Attribute } from './attribute.js'
import { isoPeriod } from './frequency.js'
import { numberAt } from './number.js'

const units: ReadonlyMap<string, string> = new Map(
  'min:TM mins:TM minute:TM minutes:TM h:H hr:H hrs:H hour:H hours:H d:D day:D days:D wk:W wks:W week:W weeks:W mo:M mos:M month:M months:M yr:Y yrs:Y year:Y years:Y cycle:cycle cycles:cycle course:cycle courses:cycle round:cycle rounds:cycle session:cycle sessions:cycle infusion:cycle infusions:cycle injection:cycle injections:cycle pulse:cycle pulses:cycle'
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([word = '', unit = '']) => [word, unit]),
)

const before: ReadonlySet<string> = new Set(
  'for over during x × within completed after received underwent additional another further totaling totalling lasting approximately about nearly almost initial'.split(
    ' ',
  ),
)
const counted: ReadonlySet<string> = new Set(
  'cycle cycles course courses round rounds infusion infusions injection injections pulse pulses'.split(' '),
)
const vague: ReadonlySet<string> = new Set('several few many some couple multiple numerous repeated'.split(' '))

/** "for 3 days", "14 days of", "a 7-day course", "over 2 h", "six cycles": how long, beginning at its number. */
export function durationAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const { keys, gaps } = tokens
  const key = keys[first] ?? ''
  const indefinite = key === 'a' || key === 'an' || key === 'one'
  const loose = vague.has(key)
  const number =
    indefinite && units.has(keys[first + 1] ?? '')
      ? { value: 1, last: first + 1 }
      : loose
        ? { last: first + 1 }
        : numberAt(tokens, text, first)
  if (!number) return undefined
  let at = number.last
  const inRow = keys[at] === 'consecutive' || keys[at] === 'successive'
  if (inRow || keys[at] === 'more' || keys[at] === 'further' || keys[at] === 'additional' || keys[at] === 'full') at++
  const word = keys[at] ?? ''
  const unit = units.get(word)
  if (unit === undefined || ((key === 'a' || key === 'an') && unit === 'cycle')) return undefined
  let last = at + 1
  if (keys[last] === 'and' && keys[last + 1] === 'a' && keys[last + 2] === 'half') last += 3
  if (!inRow && !isDuration(tokens, first, last, word, gaps[at] === 'hyphen')) return undefined
  const iso = 'low' in number || loose ? undefined : isoPeriod('value' in number ? number.value : undefined, unit)
  const place = { from: tokens.froms[first] ?? 0, to: tokens.tos[last - 1] ?? 0, first, last }
  return { kind: 'duration', ...place, ...(iso !== undefined && last === at + 1 && { value: iso }) }
}

function isDuration(tokens: Tokens, first: number, last: number, word: string, hyphen: boolean): boolean {
  const { keys } = tokens
  const next = keys[last] ?? ''
  if (
    next === 'old' ||
    next === 'ago' ||
    next === 'later' ||
    next === 'earlier' ||
    next === 'prior' ||
    next === 'before' ||
    next === 'history' ||
    (next === 'of' && (keys[last + 1] === 'age' || keys[last + 1] === 'life' || /^gestation/.test(keys[last + 1] ?? '')))
  )
    return false
  if (counted.has(word)) return true
  if (hyphen || next === "'" || next === '’')
    return /^(?:course|courses|treatment|therapy|regimen|period|cycle|schedule|taper|infusion|trial|pulse|long|antibiotic|oral|intravenous|iv)$/.test(
      keys[next === "'" || next === '’' ? last + 1 : last] ?? '',
    )
  if (next === 'course' || (next === 'of' && keys[first - 1] !== 'within')) return true
  if (next === ')' && keys[first - 1] === '(') return true
  const lead = keys[first - 1] ?? ''
  // "withdrawn for 6 weeks": how long it was not given.
  if (lead === 'for' && pausing.test(keys[first - 2] ?? '')) return false
  if (lead === 'in' && /^(?:min|mins|minutes?|h|hrs?|hours?)$/.test(word)) return true
  // "about 10 min after administration"
  if (/^(?:after|following)$/.test(next) && !/^(?:for|over|during|x|×)$/.test(lead)) return false
  if (before.has(lead)) return lead !== 'after' && lead !== 'within' ? true : stopped(keys, first - 2)
  if (/^(?:than|least|most|to|total|of|the|last|past|next)$/.test(lead))
    return before.has(keys[first - 2] ?? '') || before.has(keys[first - 3] ?? '') || before.has(keys[first - 4] ?? '')
  return false
}

function stopped(keys: readonly string[], at: number): boolean {
  return ending.test(keys[at] ?? '') || (/^(?:treatment|therapy|it|this|them)$/.test(keys[at] ?? '') && ending.test(keys[at - 1] ?? ''))
}

const ending = /^(?:stopped|discontinued|withdrawn|ceased|completed|off|defaulted|interrupted|abandoned)$/
const pausing = /^(?:withdrawn|paused|withheld|held|stopped|discontinued|interrupted|suspended|omitted|missed)$/
