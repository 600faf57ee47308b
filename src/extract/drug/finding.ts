import type { Warn } from '../../core/diagnostic.js'
import { evidenceOf } from '../../core/evidence.js'
import type { Prose } from '../../core/prose.js'
import { sourceSpan } from '../../core/prose.js'
import type { Span } from '../../core/span.js'
import type { Drug } from '../../schema/drug.js'
import type { Found } from '../../schema/extraction.js'
import type { Described } from './attach.js'
import type { Attribute } from './attribute.js'
import type { DrugEntry } from './lexicon.js'
import { medicines } from './lexicon.js'
import type { Mention } from './recognise.js'

const rules = { name: 'drug/name', abbreviation: 'drug/abbreviation', stem: 'drug/stem', misspelling: 'drug/misspelling' } as const

export type FoundDrug = Extract<Found, { kind: 'drug' }>

/** The finding for a mention and what is said of it. */
export function drugOf({ mention, attributes }: Described, source: string, prose: Prose, warn: Warn): FoundDrug {
  const place = (at: { readonly from: number; readonly to: number }): Span => sourceSpan(prose, at.from, at.to)
  const text = (at: { readonly from: number; readonly to: number }): string => prose.text.slice(at.from, at.to).replace(/\s+/g, ' ')
  const amounts = attributes.filter(isAmount).sort((a, b) => Number(a.words ?? false) - Number(b.words ?? false) || Number(a.former ?? false) - Number(b.former ?? false))
  const dose = amounts.find(({ kind }) => kind === 'dose')
  const concentration = amounts.find(({ kind }) => kind === 'concentration')
  const steps = amounts.filter((amount) => amount !== dose && amount !== concentration && !amount.words && !amount.former && amount.from > (dose ?? concentration ?? mention).from)
  const route = routeOf(attributes)
  const frequency = attributes.find(isFrequency)
  const duration = attributes.find(isDuration)
  const form = attributes.find(({ kind }) => kind === 'form')
  const stated = [mention, dose, concentration, route, frequency, duration, form, ...steps].filter((at) => at !== undefined)
  const from = Math.min(...stated.map((at) => at.from))
  const to = Math.max(...stated.map((at) => at.to))
  const evidence = evidenceOf(source, prose, from, to, rules[mention.source])
  const name = text(mention)
  if (mention.source === 'misspelling') warn('drug-misspelt', evidenceOf(source, prose, mention.from, mention.to, rules.misspelling), { text: name, name: mention.entry?.name ?? '' })
  return {
    kind: 'drug',
    evidence,
    drug: { text: name, ...identity(mention) },
    ...(dose && { dose: { text: text(dose), ...dose.amount } }),
    ...(concentration && { concentration: { text: text(concentration), ...concentration.amount } }),
    ...(steps.length > 0 && { steps: steps.map((step) => ({ text: text(step), ...step.amount, span: place(step) })) }),
    ...(route && { route: { text: text(route), ...(route.name !== undefined && { name: route.name }) } }),
    ...(frequency && {
      frequency: {
        text: text(frequency),
        ...(frequency.times !== undefined && { times: frequency.times }),
        ...(frequency.period !== undefined && { period: frequency.period }),
      },
    }),
    ...(duration && { duration: { text: text(duration), ...(duration.value !== undefined && { value: duration.value }) } }),
    ...(form && { form: { text: text(form) } }),
    spans: {
      drug: place(mention),
      ...(dose && { dose: place(dose) }),
      ...(concentration && { concentration: place(concentration) }),
      ...(route && { route: place(route) }),
      ...(frequency && { frequency: place(frequency) }),
      ...(duration && { duration: place(duration) }),
      ...(form && { form: place(form) }),
    },
  }
}

type Of<K extends Attribute['kind']> = Extract<Attribute, { kind: K }>

const isAmount = (attribute: Attribute): attribute is Of<'dose' | 'concentration'> => attribute.kind === 'dose' || attribute.kind === 'concentration'
const isFrequency = (attribute: Attribute): attribute is Of<'frequency'> => attribute.kind === 'frequency'
const isDuration = (attribute: Attribute): attribute is Of<'duration'> => attribute.kind === 'duration'
const isRoute = (attribute: Attribute): attribute is Of<'route'> => attribute.kind === 'route'

/** The route that is named before the one that is only hinted at: "intravenous" before "infusion". */
function routeOf(attributes: readonly Attribute[]): Of<'route'> | undefined {
  const routes = attributes.filter(isRoute)
  return routes.find(({ weak }) => !weak) ?? routes[0]
}

function identity({ entry, parts }: Mention): Omit<Drug['drug'], 'text'> {
  if (parts) {
    const names = parts.map(({ name }) => name).sort()
    const whole = medicines.entries.find(({ name }) => name === names.join(' / '))
    return { name: whole?.name ?? names.join(' / '), ingredients: names }
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
