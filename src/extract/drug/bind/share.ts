import type { Tokens } from '../../../core/token.js'
import type { Attribute, AttributeKind } from '../attribute/attribute.js'
import { isOverdose } from './distance.js'
import type { Mention } from '../name/recognise.js'

/** "A and B at 5 and 10 mg, respectively": the amounts of a list in its order. */
export function respectively(
  mentions: readonly Mention[],
  attributes: readonly Attribute[],
  own: Attribute[][],
  tokens: Tokens,
  covered: Uint8Array,
): void {
  const end = tokens.keys.indexOf('respectively')
  if (end < 0) return
  const last = mentions.findLastIndex((mention) => mention.last <= end)
  let first = last
  while (first > 0 && linked(mentions[first - 1], mentions[first], tokens, covered)) first--
  const lastMention = mentions[last]
  if (!lastMention || first === last) return
  const amounts = attributes.filter(
    (attribute) =>
      (attribute.kind === 'dose' || attribute.kind === 'concentration') && attribute.first >= lastMention.last && attribute.last <= end,
  )
  if (amounts.length !== last - first + 1) return
  for (const list of own.slice(first, last + 1)) list.splice(0, list.length, ...list.filter((attribute) => !amounts.includes(attribute)))
  amounts.forEach((amount, i) => own[first + i]?.push(amount))
}

function linked(a: Mention | undefined, b: Mention | undefined, tokens: Tokens, covered: Uint8Array): boolean {
  return a !== undefined && b !== undefined && between(tokens, covered, a, b) !== undefined
}

/** What a list shares: "oral A and B", "A 15 mg and B 5 mg weekly", "intravenous A (1 g b.i.d.), B (2 g t.i.d.)". */
export function share(
  mentions: readonly Mention[],
  own: Attribute[][],
  tokens: Tokens,
  covered: Uint8Array,
  heads: ReadonlySet<Attribute>,
): void {
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i], mentions[i + 1]]
    const [first, second] = [own[i], own[i + 1]]
    if (!a || !b || !first || !second) continue
    appose(a, b, first, second, tokens)
    dilute(a, b, first, second, tokens)
    const link = between(tokens, covered, a, b)
    if (link === undefined) continue
    const bare = first.every(({ from }) => from < a.from)
    const bracketed = link === 'comma' && hasBracketedDose(tokens, a, first) && hasBracketedDose(tokens, b, second)
    // "14 days of intravenous A 4 g b.i.d. and B 480 mg daily": what leads the list leads all of it.
    const led = link === 'and' && has(second, 'dose') && first.some(({ kind, from }) => kind === 'dose' && from > a.from)
    for (const attribute of first)
      if ((heads.has(attribute) || (isOverdose(attribute, tokens) && attribute.last <= a.first)) && !has(second, attribute.kind))
        second.unshift(attribute)
    const route = first.find((attribute) => attribute.kind === 'route' && attribute.last <= a.first)
    // "intravenous A, B and C"
    if (bare && link === 'comma' && route?.kind === 'route' && !route.weak && second.length === 0 && isSubstance(a) && isSubstance(b)) {
      const goesOn = isBareList(mentions, own, i + 1, tokens, covered)
      const isLast = tokens.keys[b.first - 1] === 'and' && linked(mentions[i - 1], a, tokens, covered)
      if (goesOn || isLast) second.push(route)
    }
    if ((bare && link === 'and') || bracketed || led) {
      for (const attribute of first) {
        if (
          attribute.from < a.from &&
          (led ? attribute.kind !== 'frequency' : true) &&
          sharedForwards.has(attribute.kind) &&
          !has(second, attribute.kind)
        )
          second.unshift(attribute)
      }
    }
  }
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [a, b] = [mentions[i], mentions[i + 1]]
    const [first, second] = [own[i], own[i + 1]]
    if (!a || !b || !first || !second || between(tokens, covered, a, b) === undefined) continue
    const dosed = first.some(({ kind }) => kind === 'dose')
    const next = linked(b, mentions[i + 2], tokens, covered) ? mentions[i + 2] : undefined
    // "A for 10 days, B once and C for 2 days"
    const parallel = linked(mentions[i - 1], a, tokens, covered) && has(own[i - 1] ?? [], 'duration')
    const pair = !next && !linked(mentions[i - 1], a, tokens, covered)
    for (const attribute of second) {
      if (attribute.from < b.to || has(first, attribute.kind) || inBracket(tokens, b, attribute)) continue
      // "A 500 mg and B 800 IU per day"
      const afterDose = second.some((dose) => dose.kind === 'dose' && (dose.to <= attribute.from || dose.to === attribute.to))
      // "A 50 mg/kg q12h and B 5 mg/kg q48h IV": A is told to its end.
      const told = attribute.kind === 'route' && has(first, 'frequency')
      // Of three or more, only a plain "daily" at the end is for all: "A 25 mg, B 50 mg and C 4 units with meals".
      const reaches = pair || (isPlain(attribute) && (!next || attribute.from >= next.to))
      // "A and B infusions"
      if (
        attribute.kind === 'route' &&
        attribute.weak &&
        pair &&
        attribute.first === b.last &&
        /[^s]s$/.test(tokens.keys[attribute.last - 1] ?? '')
      )
        first.push(attribute)
      if ((sharedBackwards.has(attribute.kind) && reaches && dosed && afterDose && !told) || (attribute.kind === 'duration' && !parallel))
        first.push(attribute)
    }
  }
  spreadRegimen(mentions, own, tokens)
}

function isSubstance({ entry }: Mention): boolean {
  return entry?.group === 'drug'
}

/** Whether a list goes on without attributes and ends with "and". */
function isBareList(mentions: readonly Mention[], own: readonly Attribute[][], from: number, tokens: Tokens, covered: Uint8Array): boolean {
  for (let i = from; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i], mentions[i + 1]]
    const link = a && b && between(tokens, covered, a, b)
    if (link === undefined || (own[i + 1]?.length ?? 0) > 0) return false
    if (tokens.keys[(b?.first ?? 0) - 1] === 'and') return true
  }
  return false
}

/** "the oral anticoagulant X", "X anticoagulation (2.5 mg daily)": a class beside its substance is one with it. */
function appose(a: Mention, b: Mention, first: Attribute[], second: Attribute[], tokens: Tokens): void {
  if (b.first !== a.last || tokens.gaps[b.first] !== 'space') return
  const [aClass, bClass] = [a.entry?.group === 'class', b.entry?.group === 'class']
  if (aClass === bClass) return
  const given = aClass ? second : first
  for (const attribute of aClass ? first : second) {
    const outside = aClass ? attribute.last <= a.first : attribute.first >= b.last
    if (outside && !has(given, attribute.kind)) given.push(attribute)
  }
}

/** "A, B and C (ABC) every 2 weeks": what is said of a regimen holds for the drugs that it was made of. */
function spreadRegimen(mentions: readonly Mention[], own: Attribute[][], tokens: Tokens): void {
  mentions.forEach((regimen, i) => {
    const parts = regimen.entry?.group === 'regimen' ? regimen.entry.drugs : undefined
    if (!parts || tokens.keys[regimen.first - 1] !== '(') return
    const said = (own[i] ?? []).filter(({ kind, first }) => first >= regimen.last && (kind === 'frequency' || kind === 'duration'))
    for (let j = i - 1; j >= 0 && parts.includes(mentions[j]?.entry?.id ?? ''); j--)
      for (const attribute of said) if (!has(own[j] ?? [], attribute.kind)) own[j]?.push(attribute)
  })
}

/** "1 g IV in 50 mL of 5% glucose", "intravenous fluid therapy with saline": what it is given in, or by, has its route. */
function dilute(a: Mention, b: Mention, first: Attribute[], second: Attribute[], tokens: Tokens): void {
  undissolve(a, b, first, second, tokens)
  const route = first.find(({ kind }) => kind === 'route')
  if (!route || has(second, 'route')) return
  const fluid = a.entry?.group === 'product' || a.entry?.group === 'class'
  const leads = fluid && route.last <= a.first ? 'with' : 'in'
  const from = Math.max(a.last, ...first.map(({ last }) => last))
  let at = from
  while (at < b.first && fluid && /^(?:therapy|treatment|resuscitation|replacement|prophylaxis)$/.test(tokens.keys[at] ?? '')) at++
  if (tokens.keys[at] !== leads) return
  for (let i = at + 1; i < b.first; i++)
    if (!second.some((attribute) => attribute.first <= i && i < attribute.last) && !/^(?:a|an|the|of|and)$/.test(tokens.keys[i] ?? ''))
      return
  second.unshift(route)
}

/** "A 40 mmol in 1 L of saline was infused over 4 h": what happened to the solution happened to A. */
function undissolve(a: Mention, b: Mention, first: Attribute[], second: readonly Attribute[], { keys }: Tokens): void {
  if (b.entry?.group !== 'product') return
  let at = a.last
  for (const attribute of first) if (attribute.first <= at + 1 && attribute.last > at) at = attribute.last
  if (!/^(?:in|into)$/.test(keys[at] ?? '')) return
  for (let i = at + 1; i < b.first; i++)
    if (!second.some((attribute) => attribute.first <= i && i < attribute.last) && !/^(?:a|an|the|of)$/.test(keys[i] ?? '')) return
  for (const attribute of second)
    if (attribute.first >= b.last && (attribute.kind === 'route' || attribute.kind === 'duration') && !has(first, attribute.kind))
      first.push(attribute)
}

/** "daily", "once a week" rather than "at night" or "t.i.d.". */
function isPlain(attribute: Attribute): boolean {
  return attribute.kind === 'frequency' && attribute.times === 1 && /^P1[DWM]$/.test(attribute.period ?? '') && !attribute.fixed
}

const sharedForwards: ReadonlySet<AttributeKind> = new Set(['route', 'frequency', 'duration'])
const sharedBackwards: ReadonlySet<AttributeKind> = new Set(['frequency', 'route'])

function has(attributes: readonly Attribute[], kind: AttributeKind): boolean {
  return attributes.some((attribute) => attribute.kind === kind)
}

/** Whether only list marks stand between two mentions and their attributes. */
function between(tokens: Tokens, covered: Uint8Array, a: Mention, b: Mention): 'and' | 'comma' | undefined {
  let comma = false
  let and = false
  let depth = 0
  for (let i = a.last; i < b.first; i++) {
    const key = tokens.keys[i] ?? ''
    if (key === '(' || key === '[') depth++
    else if (key === ')' || key === ']') depth--
    if (covered[i] || depth > 0 || key === '®' || key === '™') continue
    if (key === 'and' || key === 'or' || key === 'plus' || key === '+' || key === '&') and = true
    else if (key === ',') comma = true
    else if (key === 'release' || key === 'slow' || key === 'extended' || key === 'sustained' || key === 'retard') continue
    else if (key === 'diluted' || key === 'dissolved' || key === 'based' || key === 'containing') and = true
    else if (key !== 'of' && key !== 'with' && key !== 'in' && !/^[()[\]]$/.test(key) && key !== '.') return undefined
    else if ((key === 'with' || key === 'in') && !and) return undefined
  }
  if (!comma && !and && tokens.keys[b.first - 1] === ')') return 'comma'
  return comma ? 'comma' : and ? 'and' : undefined
}

function hasBracketedDose(tokens: Tokens, { last }: Mention, attributes: readonly Attribute[]): boolean {
  return (
    (tokens.keys[last] === '(' || tokens.keys[last] === '[') && attributes.some(({ kind, first }) => kind === 'dose' && first === last + 1)
  )
}

function inBracket(tokens: Tokens, { last }: Mention, attribute: Attribute): boolean {
  let depth = 0
  for (let i = last; i < attribute.first; i++) {
    const key = tokens.keys[i]
    if (key === '(' || key === '[') depth++
    else if (key === ')' || key === ']') depth--
  }
  return depth > 0
}
