import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { StretchAt } from '../bind/by-token.js'
import type { Mention } from '../name/recognise.js'
import { anaphorEnd, isDenied, isStop } from './clause.js'
import type { Behind, Way } from './event.rules.js'
import { beforeRefusals, behindRefusals, eventChoices, reachEnds } from './event.rules.js'
import type { MedicineEvent } from './verb.js'
import { auxiliaries, verbAt, verbs } from './verb.js'

const bridges = words(
  'the a an of on with to in his her their this that and or both then dose doses dosage dosing therapy treatment regimen medication infusion administration use all also subsequently gradually slowly rapidly immediately therefore again initially further empirically only daily , ( ) ® ™ oral low high was were had been be for taking by prescribed at from patient he she which it age months weeks days years consisted consisting comprised comprising',
)
const nouns = words('dose doses dosage therapy treatment and or , ( )')
const ends = words('; but because although while whereas when after before until unless if showed revealed developed')

function endsClause(keys: readonly string[], at: number): boolean {
  return isStop(keys, at) || ends.has(keys[at] ?? '')
}

/** How far from a name its event may stand, in tokens. */
const reach = 60

/** The event that a sentence tells of a medicine: "X was stopped", "started on X", "discontinuation of X", "X withdrawal". */
export function eventOf(mention: Mention, at: StretchAt, tokens: Tokens): MedicineEvent | undefined {
  const behind = eventBehind(mention, at, tokens)
  const before = eventBefore(mention, at, tokens)
  const chosen = eventChoices.of({ mention, at, tokens, ...(behind && { behind }), ...(before && { before }) }, tokens, mention)
  return chosen?.value === 'before' ? before : chosen?.value === 'behind' ? behind?.event : undefined
}

/** The verb that follows the name: "X was stopped", "X and Y were never resumed", "X 5 mg; it was tapered". */
function eventBehind(mention: Mention, at: StretchAt, tokens: Tokens): Behind | undefined {
  const { keys } = tokens
  const named = nominal(mention, tokens)
  if (named) return { event: named, crossed: false }
  const way = { mention, at, tokens, token: mention.last, auxiliary: false, plain: true, crossed: 0 }
  let count = 0
  for (; way.token < keys.length && way.token < mention.last + reach && count < 9; way.token++) {
    const other = at(way.token)
    if (other) {
      if (way.auxiliary && other.named) return undefined
      if (other.named) way.crossed++
      way.token = other.last - 1
      continue
    }
    const key = keys[way.token] ?? ''
    const anaphor = anaphorEnd(keys, way.token, way.crossed)
    if (anaphor !== undefined) {
      way.token = anaphor - 1
      continue
    }
    if (endsClause(keys, way.token) || reachEnds.by(way, tokens, { first: way.token, last: way.token + 1 }) !== undefined) return undefined
    const found = foundAt(way)
    if (found) return found
    if (auxiliaries.has(key)) way.auxiliary = true
    if (/^[a-z]/.test(key)) count++
    if (!nouns.has(key)) way.plain = false
    if (key === 'and' && way.auxiliary && count > 3) count += 2
  }
  return undefined
}

/** The verb at the token to which the way from a name has come, where it tells of it. */
function foundAt(way: Way): Behind | undefined {
  const { tokens, token } = way
  const verb = verbAt(tokens, token)
  if (!verb) return undefined
  const denied = isDenied(tokens.keys, token)
  if (behindRefusals.by({ ...way, denied }, tokens, { first: token, last: token + 1 }) !== undefined) return undefined
  const event = stopAfter(tokens.keys, token) ?? { rule: 'event/verb-behind', ...verb, last: token + 1 }
  return { crossed: way.crossed > 0, ...(!denied && { event }) }
}

/** "methotrexate withdrawal", "steroid taper" */
function nominal(mention: Mention, tokens: Tokens): MedicineEvent | undefined {
  const { keys, gaps } = tokens
  const noun = /^(?:dose|therapy|treatment)$/.test(keys[mention.last] ?? '') ? mention.last + 1 : mention.last
  if (!/(?:al|ion|er|on)$/.test(keys[noun] ?? '') || gaps[noun] === 'none') return undefined
  const verb = verbAt(tokens, noun)
  return verb && { rule: 'event/noun-behind', ...verb, last: noun + 1 }
}

/** "tapered and then stopped", "started empirically, was stopped" end it. */
function stopAfter(keys: readonly string[], verb: number): MedicineEvent | undefined {
  for (let i = verb + 1; i <= verb + 5; i++) {
    const key = keys[i] ?? '.'
    if (verbs.get(key) === 'stop' && i > verb + 1) return { type: 'stop', first: verb, last: i + 1, rule: 'event/stopped-in-the-end' }
    if (!/^(?:and|but|then|,|later|was|were|down|off|again|soon|[a-z]{3,}ly)$/.test(key)) return undefined
  }
  return undefined
}

/** The verb before the name: "started on X", "discontinuation of X", "followed by X". */
function eventBefore(mention: Mention, at: StretchAt, tokens: Tokens): MedicineEvent | undefined {
  const { keys } = tokens
  let count = 0
  for (let i = mention.first - 1; i >= 0 && i > mention.first - reach && count < 8; i--) {
    const other = at(i)
    if (other) {
      i = other.first
      continue
    }
    const key = keys[i] ?? ''
    if (key === ';') return undefined
    const verb = verbAt(tokens, i)
    if (verb) {
      const refused = beforeRefusals.by({ mention, at, tokens, token: i, type: verb.type, far: count > 0 }, tokens, {
        first: i,
        last: i + 1,
      })
      return refused === undefined ? { rule: 'event/verb-before', ...verb, last: i + 1 } : undefined
    }
    if (/^\d/.test(key) || (key.length <= 2 && key !== 'by')) continue
    if (key === 'by' && keys[i - 1] === 'followed') return { type: 'start', first: i - 1, last: i + 1, rule: 'event/followed-by' }
    if (!bridges.has(key) && ++count > 2) return undefined
    if (endsClause(keys, i)) return undefined
  }
  return undefined
}
