import type { Warn } from '../../core/diagnostic.js'
import { evidenceAt } from '../../core/evidence.js'
import type { Prose } from '../../core/prose.js'
import { sourceSpan } from '../../core/prose.js'
import type { Span } from '../../core/span.js'
import type { Drug } from '../../schema/drug.js'
import type { Found } from '../../schema/extraction.js'
import type { Amount } from './attribute/attribute.js'
import type { Described, Placed, PlacedEvent } from './bind/described.js'
import type { EventType } from './event/verb.js'
import type { Fields, PlacedAs } from './field.js'
import { fieldsOf } from './field.js'
import type { DrugEntry } from './name/lexicon.js'
import { combinationOf, medicines } from './name/lexicon.js'
import type { Mention } from './name/recognise.js'
import { placeOf, textOf, wordsOf } from './placed.js'

const rules = { name: 'drug/name', abbreviation: 'drug/abbreviation', stem: 'drug/stem', misspelling: 'drug/misspelling' } as const

export type FoundDrug = Extract<Found, { kind: 'drug' }>

/** The finding for a mention and what is said of it. */
export function drugOf(described: Described, source: string, warn: Warn): FoundDrug {
  const { mention, prose, attributes, event, notGiven, done, row } = described
  const drug = sourceSpan(prose, mention.from, mention.to)
  const fields = fieldsOf(attributes, mention, drug.start, event?.type === 'switch')
  const { steps, routes, ...one } = fields
  const spans = [
    drug,
    ...[...Object.values(one), ...steps, ...routes].flatMap((placed: Placed | undefined) => (placed ? [placeOf(placed)] : [])),
  ]
  const whole = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  const name = textOf(prose, mention)
  if (mention.source === 'misspelling')
    warn('drug-misspelt', evidenceAt(source, drug, rules.misspelling), { text: name, name: mention.entry?.name ?? '' })
  return {
    kind: 'drug',
    evidence: evidenceAt(source, whole, row ? 'drug/table-row' : rules[mention.source]),
    rules: rulesOf(described, fields),
    ...((mention.tested || notGiven) && { assertion: 'negated' as const }),
    ...(done && !mention.tested && !notGiven && { assertion: 'affirmed' as const }),
    drug: { text: name, ...identity(mention) },
    ...saidOf(fields),
    ...toldOf(described),
    spans: { drug, ...spansOf(fields) },
  }
}

/** What is said of how it is given. */
function saidOf({ steps, routes, ...fields }: Fields): Partial<FoundDrug> {
  const { dose, rate, strength, concentration, route, frequency, duration, form } = fields
  return {
    ...(dose && { dose: amountOf(dose) }),
    ...(rate && { rate: amountOf(rate) }),
    ...(strength && { strength: amountOf(strength) }),
    ...(concentration && { concentration: amountOf(concentration) }),
    ...(steps.length > 0 && { steps: steps.map((step) => ({ ...amountOf(step), span: placeOf(step) })) }),
    ...(route && { route: { ...wayOf(route), ...(route.attribute.weak && { basis: 'form' as const }) } }),
    ...(routes.length > 0 && { routes: routes.map((each) => ({ ...wayOf(each), span: placeOf(each) })) }),
    ...(frequency && { frequency: { text: wordsOf(frequency), ...howOften(frequency.attribute) } }),
    ...(duration && {
      duration: { text: wordsOf(duration), ...(duration.attribute.value !== undefined && { value: duration.attribute.value }) },
    }),
    ...(form && { form: { text: wordsOf(form) } }),
  }
}

/** What is told of what was done with it, and what came of it. */
function toldOf({ prose, event, furtherEvents = [], response, indication, adverseEffect, notGiven }: Described): Partial<FoundDrug> {
  const at = ({ from, to }: { readonly from: number; readonly to: number }): Span => sourceSpan(prose, from, to)
  return {
    ...(event && { event: eventIn(prose, event) }),
    ...(furtherEvents.length > 0 && { furtherEvents: furtherEvents.map((further) => eventIn(prose, further)) }),
    ...(notGiven && { notGiven: { reason: notGiven.reason, text: textOf(prose, notGiven), span: at(notGiven) } }),
    ...(response && { response: { text: textOf(prose, response), value: response.value, span: at(response) } }),
    ...(indication && { indication: { text: textOf(prose, indication), span: at(indication) } }),
    ...(adverseEffect && { adverseEffect: { text: textOf(prose, adverseEffect), span: at(adverseEffect) } }),
  }
}

function eventIn(prose: Prose, event: PlacedEvent): { type: EventType; text: string; span: Span } {
  return { type: event.type, text: textOf(prose, event), span: sourceSpan(prose, event.from, event.to) }
}

function spansOf({ steps: _steps, routes: _routes, ...fields }: Fields): Partial<FoundDrug['spans']> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, placed]: [string, Placed | undefined]) => (placed ? [[field, placeOf(placed)]] : [])),
  )
}

/** The rule that read each field. */
function rulesOf({ mention, event, response, indication, adverseEffect, notGiven }: Described, fields: Fields): Record<string, string> {
  const { steps: _steps, routes: _routes, ...one } = fields
  const said = Object.entries(one).flatMap(([field, placed]: [string, Placed | undefined]) =>
    placed ? [[field, placed.attribute.rule] as const] : [],
  )
  const told = Object.entries({ event, notGiven, response, indication, adverseEffect }).flatMap(
    ([field, words]: [string, { readonly from: number; readonly rule?: string } | undefined]) =>
      words?.rule === undefined ? [] : [[field, words.rule] as const],
  )
  return Object.fromEntries<string>([['drug', rules[mention.source]], ...said, ...told])
}

function amountOf(placed: Placed & { readonly attribute: { readonly amount: Amount } }): { text: string } & Amount {
  return { text: wordsOf(placed), ...placed.attribute.amount }
}

function wayOf(placed: PlacedAs<'route'>): { text: string; name?: string } {
  const { name } = placed.attribute
  return { text: wordsOf(placed), ...(name !== undefined && { name }) }
}

function howOften({ times, period }: PlacedAs<'frequency'>['attribute']): { times?: number; period?: string } {
  return { ...(times !== undefined && { times }), ...(period !== undefined && { period }) }
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
