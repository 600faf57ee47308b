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
    i = attribute.last - 1
  }
  return found
}

function attributeAt(tokens: Tokens, text: string, i: number): Attribute | undefined {
  const key = tokens.keys[i] ?? ''
  if (startsNumber(key)) return doseAt(tokens, text, i) ?? durationAt(tokens, text, i) ?? frequencyAt(tokens, text, i)
  return wordDoseAt(tokens, i) ?? durationAt(tokens, text, i) ?? frequencyAt(tokens, text, i) ?? routeAt(tokens, text, i) ?? formAt(tokens, i)
}
