import type { Kind } from '../../core/measure/engine.js'
import { readMeasures } from '../../core/measure/engine.js'
import { refusalList } from '../../core/rule/rule.js'
import type { Tokens } from '../../core/token.js'
import { readApgar } from './apgar.js'
import type { SignCandidate } from './binding.rules.js'
import { bindings } from './binding.rules.js'
import type { Mention } from './instrument.js'
import { namedIn } from './named.js'
import { pairAt, wayTo } from './pair.js'
import { pairRefusals, passing } from './pair.rules.js'
import type { RowScore, ScoreRow, ScoreState, Sign } from './score-row.js'
import { scoreRow } from './score-row.js'
import type { Named, Scored } from './scored.js'
import { pastNumber } from './way.js'

const scoreKind: Kind<Named, Sign, RowScore, ScoreRow> = {
  kind: 'score',
  unsaid: false,
  meet: meetName,
  refusals: refusalList<SignCandidate>(),
  bindings,
  pass,
}

/** The results in a sentence whose instruments were found: "CMAS) score of 35 out of 52", "24/30 on the MMSE". */
export function scoresOf(tokens: Tokens, text: string, mentions: readonly Mention[]): Scored[] {
  return readMeasures(scoreRow(tokens, text, namedIn(tokens, text, mentions)), text, scoreKind)
}

/** No list of instruments before their results is longer. */
const mostNames = 30

/** A name waits, beside those before it where nothing but a list stands between: "GCS and NIHSS of 14 and 3". */
function meetName(state: ScoreState, at: number, name: Named): void {
  const { instrument } = name.mention
  if (instrument.minuted) {
    let next = at + 1
    while (next < state.row.names.length && !state.row.names[next]) next++
    const end = state.row.names[next]?.mention.from ?? state.text.length
    const place = { name, nameAt: at, at, quantity: { from: name.mention.to, to: name.mention.to } }
    state.readings.push(...readApgar(state.text, name.mention, end).map((one) => ({ ...one, ...place })))
    state.pending = []
    return
  }
  const last = state.pending.at(-1)?.name
  const way = last && wayTo(state, last, at)
  const joined = way && !way.ended && way.others === 0 && !way.verb
  state.pending = [...(joined ? state.pending.slice(-mostNames) : []), { name, at }]
}

/** A number that is no result is of something else, or nothing more is looked for behind the name. */
function pass({ state, at }: SignCandidate): void {
  const last = state.pending.at(-1)
  const way = last && wayTo(state, last.name, at)
  if (!last || !way) return
  const pair = pairAt(state, at)
  const refused = pair && pairRefusals.by(pair, state.row, { first: at, last: at + 1 })
  if (way.ended || (refused !== undefined && !passing.has(refused))) state.pending = []
  else
    state.pending = [
      ...state.pending.slice(0, -1),
      { ...last, name: { ...last.name, way: refused === undefined ? way : pastNumber(way, at) } },
    ]
}
