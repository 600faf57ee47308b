import { oneLine } from '../../core/line.js'
import type { Warn } from '../../core/diagnostic.js'
import { evidenceAt } from '../../core/evidence.js'
import type { Prose } from '../../core/prose.js'
import { sourceSpan } from '../../core/prose.js'
import type { Span } from '../../core/span.js'
import type { Drug } from '../../schema/drug.js'
import type { Found } from '../../schema/extraction.js'
import type { Attribute } from './attribute/attribute.js'
import type { Described, Placed, PlacedEvent } from './bind/described.js'
import { impliedRoute } from './attribute/form.js'
import type { DrugEntry } from './name/lexicon.js'
import { combinationOf, medicines } from './name/lexicon.js'
import type { Mention } from './name/recognise.js'
import type { EventType } from './event/verb.js'

const rules = { name: 'drug/name', abbreviation: 'drug/abbreviation', stem: 'drug/stem', misspelling: 'drug/misspelling' } as const

export type FoundDrug = Extract<Found, { kind: 'drug' }>

/** The finding for a mention and what is said of it. */
export function drugOf(
  { mention, prose, attributes, event, furtherEvents = [], response, indication, adverseEffect, notGiven, done, row }: Described,
  source: string,
  warn: Warn,
): FoundDrug {
  const amounts = attributes
    .flatMap(isAmount)
    .sort(
      (a, b) =>
        Number(a.attribute.words ?? false) - Number(b.attribute.words ?? false) ||
        Number(isCount(a)) - Number(isCount(b)) ||
        Number(a.attribute.former ?? a.attribute.limit ?? false) - Number(b.attribute.former ?? b.attribute.limit ?? false),
    )
  const dose = amounts.find(({ attribute }) => attribute.kind === 'dose')
  const concentration = amounts.find(({ attribute }) => attribute.kind === 'concentration')
  const rate = amounts.find(isRate)
  const strength = dose && strengthOf(dose)
  const after = sourceSpan(prose, mention.from, mention.to).start
  const steps = amounts.filter(
    (amount) =>
      amount !== dose &&
      (amount !== rate || (dose !== undefined && isRate(dose))) &&
      amount !== concentration &&
      !amount.attribute.words &&
      !amount.attribute.former &&
      !amount.attribute.limit &&
      placeOf(amount).start > after,
  )
  const route = routeOf(attributes, mention)
  const stated = changedRoutes(attributes)
  // "without oral taper": a second way counts where something changes.
  const changes = steps.length > 0 || event?.type === 'switch' || stated.some(({ attribute }) => attribute.former)
  const routes = changes && stated.length > 1 ? stated : []
  const frequency = attributes.flatMap(isFrequency)[0] ?? (dose?.attribute.words ? undefined : amounts.flatMap(asOnce)[0])
  const durations = attributes.flatMap(isDuration)
  const duration = durations.find(({ attribute }) => attribute.value !== undefined) ?? durations[0]
  const form = attributes.find(({ attribute }) => attribute.kind === 'form')
  const drug = sourceSpan(prose, mention.from, mention.to)
  const spans = [
    drug,
    ...[dose, rate, concentration, route, frequency, duration, form, ...steps, ...routes].flatMap((placed) =>
      placed ? [placeOf(placed)] : [],
    ),
  ]
  const whole = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  const name = textOf(prose, mention)
  if (mention.source === 'misspelling')
    warn('drug-misspelt', evidenceAt(source, drug, rules.misspelling), { text: name, name: mention.entry?.name ?? '' })
  return {
    kind: 'drug',
    evidence: evidenceAt(source, whole, row ? 'drug/table-row' : rules[mention.source]),
    ...((mention.tested || notGiven) && { assertion: 'negated' as const }),
    ...(done && !mention.tested && !notGiven && { assertion: 'affirmed' as const }),
    drug: { text: name, ...identity(mention) },
    ...(dose && { dose: { text: wordsOf(dose), ...dose.attribute.amount } }),
    ...(rate && { rate: { text: wordsOf(rate), ...rate.attribute.amount } }),
    ...(strength && { strength: { text: wordsOf(strength), ...strength.attribute.amount } }),
    ...(concentration && { concentration: { text: wordsOf(concentration), ...concentration.attribute.amount } }),
    ...(steps.length > 0 && { steps: steps.map((step) => ({ text: wordsOf(step), ...step.attribute.amount, span: placeOf(step) })) }),
    ...(route && {
      route: {
        text: wordsOf(route),
        ...(route.attribute.name !== undefined && { name: route.attribute.name }),
        ...(route.attribute.weak && { basis: 'form' as const }),
      },
    }),
    ...(routes.length > 0 && {
      routes: routes.map((each) => ({
        text: wordsOf(each),
        ...(each.attribute.name !== undefined && { name: each.attribute.name }),
        span: placeOf(each),
      })),
    }),
    ...(frequency && { frequency: { text: wordsOf(frequency), ...howOften(frequency.attribute) } }),
    ...(duration && {
      duration: { text: wordsOf(duration), ...(duration.attribute.value !== undefined && { value: duration.attribute.value }) },
    }),
    ...(form && { form: { text: wordsOf(form) } }),
    ...(event && { event: eventIn(prose, event) }),
    ...(furtherEvents.length > 0 && { furtherEvents: furtherEvents.map((further) => eventIn(prose, further)) }),
    ...(notGiven && {
      notGiven: { reason: notGiven.reason, text: textOf(prose, notGiven), span: sourceSpan(prose, notGiven.from, notGiven.to) },
    }),
    ...(response && {
      response: { text: textOf(prose, response), value: response.value, span: sourceSpan(prose, response.from, response.to) },
    }),
    ...(indication && { indication: { text: textOf(prose, indication), span: sourceSpan(prose, indication.from, indication.to) } }),
    ...(adverseEffect && {
      adverseEffect: { text: textOf(prose, adverseEffect), span: sourceSpan(prose, adverseEffect.from, adverseEffect.to) },
    }),
    spans: {
      drug,
      ...(dose && { dose: placeOf(dose) }),
      ...(rate && { rate: placeOf(rate) }),
      ...(strength && { strength: placeOf(strength) }),
      ...(concentration && { concentration: placeOf(concentration) }),
      ...(route && { route: placeOf(route) }),
      ...(frequency && { frequency: placeOf(frequency) }),
      ...(duration && { duration: placeOf(duration) }),
      ...(form && { form: placeOf(form) }),
    },
  }
}

function eventIn(prose: Prose, event: PlacedEvent): { type: EventType; text: string; span: Span } {
  return { type: event.type, text: textOf(prose, event), span: sourceSpan(prose, event.from, event.to) }
}

type PlacedAs<K extends Attribute['kind']> = Placed & { readonly attribute: Extract<Attribute, { kind: K }> }

const isAmount = ({ attribute, prose }: Placed): PlacedAs<'dose' | 'concentration'>[] =>
  attribute.kind === 'dose' || attribute.kind === 'concentration' ? [{ attribute, prose }] : []
const isFrequency = ({ attribute, prose }: Placed): PlacedAs<'frequency'>[] =>
  attribute.kind === 'frequency' ? [{ attribute, prose }] : []
const isDuration = ({ attribute, prose }: Placed): PlacedAs<'duration'>[] => (attribute.kind === 'duration' ? [{ attribute, prose }] : [])
const isRoute = ({ attribute, prose }: Placed): PlacedAs<'route'>[] => (attribute.kind === 'route' ? [{ attribute, prose }] : [])

/** The "single dose" of "a single dose of X 4 mg" tells how often. */
function asOnce(placed: PlacedAs<'dose' | 'concentration'>): PlacedAs<'frequency'>[] {
  const { from, to, first, last, words } = placed.attribute
  if (!words || !/^single\b/i.test(wordsOf(placed))) return []
  return [{ attribute: { kind: 'frequency', from, to, first, last, times: 1 }, prose: placed.prose }]
}

/** "25 mL/h", "0.1 µg/kg/min": how fast rather than how much. */
function isRate({ attribute: { kind, amount } }: PlacedAs<'dose' | 'concentration'>): boolean {
  return kind === 'dose' && amount.per !== undefined && /(?:^|\/)(?:h|min)$/.test(amount.per)
}

/** The "20 mg" of "two 20 mg tablets". */
function strengthOf({ attribute, prose }: PlacedAs<'dose' | 'concentration'>): PlacedAs<'dose' | 'concentration'> | undefined {
  return attribute.strength && { attribute: { ...attribute, ...attribute.strength }, prose }
}

/** "three doses", "four tablets": how many rather than how much. */
function isCount({ attribute }: PlacedAs<'dose' | 'concentration'>): boolean {
  return attribute.amount.unit?.startsWith('{') ?? false
}

/** The route that is stated before the one that is only implied: "intravenous" before "infusion" before "ampoules". */
function routeOf(attributes: readonly Placed[], mention: Mention): PlacedAs<'route'> | undefined {
  const stated = attributes.flatMap(isRoute)
  const routes = [...stated.filter(({ attribute }) => !attribute.former), ...stated.filter(({ attribute }) => attribute.former)]
  return (
    routes.find(({ attribute }) => !attribute.weak && attribute.name !== 'parenteral') ??
    routes.find(({ attribute }) => !attribute.weak) ??
    routes.find(({ attribute }) => attribute.name !== undefined) ??
    routes[0] ??
    attributes.flatMap((placed) => routeOfForm(placed, mention))[0]
  )
}

/** The ways that a sentence states, each once, in order. */
function changedRoutes(attributes: readonly Placed[]): PlacedAs<'route'>[] {
  if (attributes.length < 2) return []
  const stated = attributes.flatMap(isRoute).filter(({ attribute: { weak, name } }) => !weak && name !== undefined && name !== 'parenteral')
  if (stated.length < 2) return []
  return stated
    .filter(({ attribute: { name } }, i) => stated[i - 1]?.attribute.name !== name)
    .sort((a, b) => placeOf(a).start - placeOf(b).start)
}

function routeOfForm({ attribute, prose }: Placed, mention: Mention): PlacedAs<'route'>[] {
  const route = attribute.kind === 'form' ? impliedRoute(attribute.form, mention) : undefined
  if (!route) return []
  const { from, to, first, last } = attribute
  return [{ attribute: { kind: 'route', from, to, first, last, weak: true, ...route }, prose }]
}

function howOften({ times, period }: PlacedAs<'frequency'>['attribute']): { times?: number; period?: string } {
  return { ...(times !== undefined && { times }), ...(period !== undefined && { period }) }
}

function placeOf({ attribute, prose }: Placed): Span {
  return sourceSpan(prose, attribute.from, attribute.to)
}

/** The characters as written, a line break as a blank. */
function textOf(prose: Prose, { from, to }: { readonly from: number; readonly to: number }): string {
  return oneLine(prose.text.slice(from, to))
}

function wordsOf({ attribute, prose }: Placed): string {
  return textOf(prose, attribute)
}

function identity({ entry, parts }: Mention): Omit<Drug['drug'], 'text'> {
  if (parts) {
    const names = parts.map(({ name }) => name).sort()
    return { name: combinationOf(parts)?.name ?? names.join(' / '), ingredients: names }
  }
  if (!entry) return {}
  return {
    name: entry.name,
    ...(entry.rxcui !== undefined && { rxnorm: entry.rxcui }),
    ...(entry.group === 'class' && { class: true }),
    ...(entry.drugs && { ingredients: namesOf(entry) }),
  }
}

function namesOf({ drugs = [] }: DrugEntry): string[] {
  return drugs.map((id) => medicines.entries.find((entry) => entry.id === id)?.name ?? id)
}
