import type { Row } from '../../../core/rule/row.js'
import { tellItems } from '../../../core/rule/watch.js'
import type { Tokens } from '../../../core/token.js'
import type { Mention } from '../name/recognise.js'
import type { Attribute } from './attribute.js'
import { beginsAttribute, doseAt, durationAt, formAt, frequencyAt, routeAt, wordDoseAt } from './attribute-at.js'
import { differences, further } from './further.rules.js'
import { routePairs } from './route-pair.rules.js'
import type { Wording } from './wording.js'
import { wordingOf } from './wording.js'

/** Doses, routes, frequencies, durations and forms of a text, outside the names of medicines, in order. */
export function attributesOf(tokens: Tokens, text: string, mentions: readonly Mention[]): Attribute[] {
  const row = wordingOf(tokens, text)
  const found: Attribute[] = []
  let next = 0
  for (let i = 0; i < tokens.keys.length; i++) {
    while ((mentions[next]?.last ?? Infinity) <= i) next++
    const mention = mentions[next]
    if (mention && mention.first <= i) {
      // "intravenous immunoglobulin" names its route.
      const inside = mention.last - mention.first > 1 ? routeAt(row, mention.first) : undefined
      if (inside && inside.last < mention.last) found.push(inside)
      i = mention.last - 1
      continue
    }
    const attribute = beginsAttribute(row.keys[i] ?? '') ? attributeAt(row, i) : undefined
    if (!attribute || attribute.last > (mention?.first ?? Infinity)) continue
    if (differences.by({ row, said: attribute }, row, attribute) !== undefined) {
      i = (frequencyAt(row, attribute.last) ?? attribute).last - 1
      continue
    }
    found.push(attribute)
    const also = further.of({ row, said: attribute }, row, attribute)
    if (also) found.push({ ...also.value, rule: also.rule })
    i = attribute.last - 1
  }
  const joined = joinRoutes(found, row, new Set(mentions.map(({ last }) => last)))
  tellItems('drug', () => itemsOf(row, joined, mentions))
  return joined
}

function attributeAt(row: Wording, i: number): Attribute | undefined {
  const first = doseAt(row, i) ?? wordDoseAt(row, i) ?? durationAt(row, i)
  if (first) return first
  const [frequency, route] = [frequencyAt(row, i), routeAt(row, i)]
  // "continuous infusion" is a route, "continuous" alone tells how often.
  if (frequency && route) return route.last > frequency.last ? route : frequency
  return frequency ?? route ?? formAt(row, i)
}

/** "topical and oral corticosteroids": two routes as one statement. */
function joinRoutes(attributes: readonly Attribute[], row: Wording, namesEnd: ReadonlySet<number>): Attribute[] {
  const result: Attribute[] = []
  for (const attribute of attributes) {
    const previous = result.at(-1)
    const pair =
      previous?.kind === 'route' && attribute.kind === 'route'
        ? routePairs.of({ row, first: previous, second: attribute, behindName: namesEnd.has(previous.first) }, row, attribute)
        : undefined
    if (!pair) result.push(attribute)
    else result.splice(-1, 1, ...pair.value)
  }
  return result
}

/** The words of a text with its names and attributes as one item each. */
function itemsOf(row: Wording, attributes: readonly Attribute[], mentions: readonly Mention[]): Row {
  const named = mentions.map(({ first, last }) => ({ first, last, kind: 'drug' }))
  const items: { readonly first: number; readonly last: number; readonly kind?: string }[] = []
  let at = 0
  const word = (): void => void items.push({ first: at, last: ++at })
  for (const item of [...attributes, ...named].sort((a, b) => a.first - b.first)) {
    while (at < item.first) word()
    if (item.first < at) continue
    items.push(item)
    at = item.last
  }
  while (at < row.keys.length) word()
  return {
    keys: items.map(({ first, kind }) => (kind === undefined ? row.keys[first] : undefined)),
    froms: items.map(({ first }) => row.froms[first] ?? 0),
    tos: items.map(({ last }) => row.tos[last - 1] ?? 0),
    kinds: items.map(({ kind }) => kind),
    tokens: row.tokens,
  }
}
