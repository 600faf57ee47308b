import type { Tokens } from '../../../core/token.js'
import type { Phrase } from '../effect/phrase.js'
import type { Response } from '../effect/response.js'
import type { MedicineEvent } from '../event/verb.js'
import type { Mention } from '../name/recognise.js'
import type { Bound } from './attach.js'
import type { StretchAt } from './by-token.js'
import { spreads } from './spread.rules.js'

/** Words that tell what a medicine was given for or brought about, and the rule that read them. */
export interface ToldPhrase extends Phrase {
  readonly rule: string
}

/** A mention and what its sentence says of it. */
export interface Said {
  readonly mention: Mention
  readonly attributes: readonly Bound[]
  readonly event?: MedicineEvent
  readonly response?: Response
  readonly indication?: ToldPhrase
  readonly adverseEffect?: ToldPhrase
}

/** What is said before or behind a list holds for all of it: "allergic to A and B", "A and B without success". */
export function spread(list: readonly Said[], stretchAt: StretchAt, tokens: Tokens): Said[] {
  const said = [...list]
  const pass = (from: number, to: number): void => {
    const [one, other] = [said[from], said[to]]
    if (one && other) said[to] = { ...passed(one, other, stretchAt, tokens), ...other }
  }
  for (let i = 1; i < said.length; i++) pass(i - 1, i)
  for (let i = said.length - 2; i >= 0; i--) pass(i + 1, i)
  return said
}

/** What is said of one name and holds for the other. */
function passed(from: Said, to: Said, stretchAt: StretchAt, tokens: Tokens): Partial<Said> {
  const forwards = from.mention.first < to.mention.first
  const [a, b] = forwards ? [from.mention, to.mention] : [to.mention, from.mention]
  if (!areListed(a, b, stretchAt, tokens)) return {}
  const holds = (
    kind: 'indication' | 'adverseEffect' | 'response',
    told: { readonly from: number; readonly to: number } | undefined,
  ): boolean => told !== undefined && spreads.of({ from: from.mention, told, kind, forwards }, tokens, to.mention) !== undefined
  return {
    ...(holds('indication', from.indication) && from.indication && { indication: from.indication }),
    ...(holds('adverseEffect', from.adverseEffect) && from.adverseEffect && { adverseEffect: from.adverseEffect }),
    ...(holds('response', from.response) && from.response && { response: from.response }),
  }
}

/** Whether only list marks and doses stand between two names. */
function areListed(a: Mention, b: Mention, stretchAt: StretchAt, { keys }: Tokens): boolean {
  for (let i = a.last; i < b.first; i++) {
    const stretch = stretchAt(i)
    if (stretch && !stretch.named) i = stretch.last - 1
    else if (!/^(?:,|and|or|plus|\+|&|\/)$/.test(keys[i] ?? '')) return false
  }
  return b.first > a.last
}
