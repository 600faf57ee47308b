import type { Tokens } from '../../core/token.js'
import type { Attribute } from './attribute.js'
import { doseAt, wordDoseAt } from './dose.js'
import { durationAt } from './duration.js'
import { frequencyAt } from './frequency.js'
import { startsNumber } from './number.js'
import type { Mention } from './recognise.js'
import { formAt, routeAt } from './route.js'

/** Doses, routes, frequencies, durations and forms of a text, outside the names of medicines, in order. */
export function attributesOf(tokens: Tokens, text: string, mentions: readonly Mention[]): Attribute[] {
  const found: Attribute[] = []
  let next = 0
  for (let i = 0; i < tokens.keys.length; i++) {
    while ((mentions[next]?.last ?? Infinity) <= i) next++
    const mention = mentions[next]
    if (mention && mention.first <= i) {
      // "intravenous immunoglobulin" names its route.
      const inside = mention.last - mention.first > 1 ? routeAt(tokens, text, mention.first) : undefined
      if (inside && inside.last < mention.last) found.push(inside)
      i = mention.last - 1
      continue
    }
    const attribute = attributeAt(tokens, text, i)
    if (!attribute || attribute.last > (mention?.first ?? Infinity)) continue
    found.push(attribute)
    const tail = perTime(attribute, tokens)
    if (tail) found.push(tail)
    i = attribute.last - 1
  }
  return merged(found, tokens, mentions)
}

function attributeAt(tokens: Tokens, text: string, i: number): Attribute | undefined {
  const key = tokens.keys[i] ?? ''
  if (startsNumber(key)) return doseAt(tokens, text, i) ?? durationAt(tokens, text, i) ?? frequencyAt(tokens, text, i)
  const first = wordDoseAt(tokens, i) ?? durationAt(tokens, text, i)
  if (first) return first
  const [frequency, route] = [frequencyAt(tokens, text, i), routeAt(tokens, text, i)]
  // "continuous infusion" is a route, "continuous" alone tells how often.
  if (frequency && route) return route.last > frequency.last ? route : frequency
  return frequency ?? route ?? formAt(tokens, i)
}

const periods: ReadonlyMap<string, string> = new Map([
  ['day', 'P1D'],
  ['week', 'P1W'],
  ['month', 'P1M'],
])

/** The "per day" of "30 mg/kg per day" also tells how often. */
function perTime({ kind, last, to }: Attribute, { keys, froms }: Tokens): Attribute | undefined {
  const period = kind === 'dose' && keys[last - 2] === 'per' ? periods.get(keys[last - 1] ?? '') : undefined
  return period === undefined ? undefined : { kind: 'frequency', from: froms[last - 2] ?? 0, to, first: last - 2, last, period }
}

/** "topical and oral corticosteroids": two routes as one statement. */
function merged(attributes: readonly Attribute[], tokens: Tokens, mentions: readonly Mention[]): Attribute[] {
  const result: Attribute[] = []
  const ends = new Set(mentions.map(({ last }) => last))
  for (const attribute of attributes) {
    const previous = result.at(-1)
    if (
      previous?.kind === 'route' &&
      attribute.kind === 'route' &&
      !previous.weak &&
      !attribute.weak &&
      attribute.first === previous.last + 1 &&
      /^(?:and|or|\/|&)$/.test(tokens.keys[previous.last] ?? '') &&
      !ends.has(previous.first)
    ) {
      result[result.length - 1] = {
        kind: 'route',
        from: previous.from,
        to: attribute.to,
        first: previous.first,
        last: attribute.last,
        name: `${previous.name ?? ''}, ${attribute.name ?? ''}`,
      }
    } else result.push(attribute)
  }
  return result
}
