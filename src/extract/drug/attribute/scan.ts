import type { Tokens } from '../../../core/token.js'
import type { Attribute } from './attribute.js'
import { countable, curveDoseAt, doseAt } from './dose.js'
import { wordDoseAt } from './word-dose.js'
import { durationAt } from './duration.js'
import { formAt } from './form.js'
import { frequencyAt } from './frequency.js'
import { numberAt, startsNumber } from './number.js'
import type { Mention } from '../name/recognise.js'
import { routeAt } from './route.js'

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
    if (isDifference(attribute, tokens)) {
      i = (frequencyAt(tokens, text, attribute.last) ?? attribute).last - 1
      continue
    }
    found.push(attribute)
    const tail = perTime(attribute, tokens) ?? countedForm(attribute, tokens, text) ?? routeInside(attribute, tokens, text)
    if (tail) found.push(tail)
    i = attribute.last - 1
  }
  return merged(found, tokens, mentions)
}

function attributeAt(tokens: Tokens, text: string, i: number): Attribute | undefined {
  const key = tokens.keys[i] ?? ''
  if (startsNumber(key)) return amountAt(tokens, text, i) ?? durationAt(tokens, text, i) ?? frequencyAt(tokens, text, i)
  const first = wordDoseAt(tokens, i) ?? curveDoseAt(tokens, text, i) ?? durationAt(tokens, text, i)
  if (first) return first
  const [frequency, route] = [frequencyAt(tokens, text, i), routeAt(tokens, text, i)]
  // "continuous infusion" is a route, "continuous" alone tells how often.
  if (frequency && route) return route.last > frequency.last ? route : frequency
  return frequency ?? route ?? formAt(tokens, text, i)
}

/** "tapered by 10 mg every 5 days": how much less, not how much. */
function isDifference({ kind, first }: Attribute, { keys }: Tokens): boolean {
  if (kind !== 'dose' || keys[first - 1] !== 'by') return false
  for (let i = first - 2; i >= first - 12 && i >= 0; i--) {
    const key = keys[i] ?? ''
    if (changes.test(key)) return true
    if (key === ';' || key === '.') return false
  }
  return false
}

const changes = /^(?:taper|reduc|decreas|lower|increas|rais|escalat|cut$|titrat)/

/** A dose that begins at a token; before "tablets" it is also their strength, and a number before that counts them. */
function amountAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const dose = doseAt(tokens, text, first)
  if (dose) return withStrength(dose, tokens, text)
  const count = numberAt(tokens, text, first)
  if (count?.value === undefined || count.value > 20) return undefined
  const each = doseAt(tokens, text, count.last)
  const whole = each && withStrength(each, tokens, text)
  if (whole?.kind !== 'dose' || !whole.strength) return undefined
  const unit = pieceAt(tokens, text, whole.last)
  if (!unit) return undefined
  const place = { first, from: tokens.froms[first] ?? 0, last: unit.last, to: unit.to }
  return { ...whole, ...place, amount: { value: count.value, unit: unit.name } }
}

function withStrength(dose: Attribute, tokens: Tokens, text: string): Attribute {
  if (dose.kind !== 'dose' || dose.amount.per !== undefined || dose.amount.unit?.startsWith('{')) return dose
  const { from, to, amount } = dose
  return pieceAt(tokens, text, dose.last) ? { ...dose, strength: { from, to, amount } } : dose
}

/** Whatever can be counted out: tablets, ampoules, and where the word for it ends. */
function pieceAt(
  tokens: Tokens,
  text: string,
  first: number,
): { readonly name: string; readonly last: number; readonly to: number } | undefined {
  const form = formAt(tokens, text, first)
  const last = form?.last ?? first + 1
  const name = countable(tokens.keys[last - 1] ?? '')
  return name === undefined ? undefined : { name, last, to: tokens.tos[last - 1] ?? 0 }
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

/** The "tablets" of "two tablets" are also its form. */
function countedForm(attribute: Attribute, tokens: Tokens, text: string): Attribute | undefined {
  if (attribute.kind !== 'dose' || !attribute.amount.unit?.startsWith('{') || attribute.amount.per !== undefined) return undefined
  return formAt(tokens, text, attribute.last - 1)
}

/** The route of "single oral dose". */
function routeInside({ kind, first, last }: Attribute, tokens: Tokens, text: string): Attribute | undefined {
  if (kind !== 'dose' || !/^dos/.test(tokens.keys[last - 1] ?? '')) return undefined
  for (let i = first + 1; i < last - 1; i++) {
    const route = routeAt(tokens, text, i)
    if (route && route.last < last) return route
  }
  return undefined
}

/** "topical and oral corticosteroids": two routes as one statement. */
function merged(attributes: readonly Attribute[], tokens: Tokens, mentions: readonly Mention[]): Attribute[] {
  const result: Attribute[] = []
  const ends = new Set(mentions.map(({ last }) => last))
  for (const attribute of attributes) {
    const previous = result.at(-1)
    if (previous?.kind === 'route' && attribute.kind === 'route' && isShortForm(attribute, previous, tokens)) continue
    if (
      previous?.kind === 'route' &&
      attribute.kind === 'route' &&
      !previous.weak &&
      !attribute.weak &&
      areAlternatives(previous, attribute, tokens) &&
      (!ends.has(previous.first) || attribute.first > previous.last + 1)
    ) {
      result[result.length - 1] = {
        kind: 'route',
        from: previous.from,
        to: attribute.to,
        first: previous.first,
        last: attribute.last,
        name: `${previous.name ?? ''}, ${attribute.name ?? ''}`,
      }
    } else {
      if (previous?.kind === 'route' && attribute.kind === 'route' && isReplaced(previous, attribute, tokens))
        result[result.length - 1] = { ...previous, former: true }
      result.push(attribute)
    }
  }
  return result
}

/** "from intravenous to oral" */
function isReplaced(a: Attribute, b: Attribute, { keys }: Tokens): boolean {
  return keys[a.first - 1] === 'from' && keys[a.last] === 'to' && b.first === a.last + 1
}

/** "intravenous or intramuscular", "by inhalation or by mouth". */
function areAlternatives(a: Attribute, b: Attribute, { keys }: Tokens): boolean {
  if (!/^(?:and|or|\/|&)$/.test(keys[a.last] ?? '')) return false
  return b.first === a.last + 1 || (b.first === a.last + 2 && /^(?:by|via|through)$/.test(keys[a.last + 1] ?? ''))
}

/** "intravenous (IV)": one route twice. */
function isShortForm(
  short: Attribute & { readonly kind: 'route' },
  long: Attribute & { readonly kind: 'route' },
  { keys }: Tokens,
): boolean {
  return short.name === long.name && short.first === long.last + 1 && keys[long.last] === '(' && keys[short.last] === ')'
}
