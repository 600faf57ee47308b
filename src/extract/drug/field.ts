import type { Attribute } from './attribute/attribute.js'
import { impliedRoute } from './attribute/lexicon.js'
import type { Placed } from './bind/described.js'
import type { Mention } from './name/recognise.js'
import { placeOf, wordsOf } from './placed.js'

export type PlacedAs<K extends Attribute['kind']> = Placed & { readonly attribute: Extract<Attribute, { kind: K }> }
type PlacedAmount = PlacedAs<'dose' | 'concentration'>

/** The fields of a finding, each as the attribute that it is read from. */
export interface Fields {
  readonly dose?: PlacedAmount | undefined
  readonly rate?: PlacedAmount | undefined
  readonly strength?: PlacedAmount | undefined
  readonly concentration?: PlacedAmount | undefined
  readonly route?: PlacedAs<'route'> | undefined
  readonly frequency?: PlacedAs<'frequency'> | undefined
  readonly duration?: PlacedAs<'duration'> | undefined
  readonly form?: PlacedAs<'form'> | undefined
  /** Further amounts, in order. */
  readonly steps: readonly PlacedAmount[]
  /** All ways of administration, where they change. */
  readonly routes: readonly PlacedAs<'route'>[]
}

/** What the attributes of a mention are: the dose that is given rather than the one before, the route that is stated rather than implied. */
export function fieldsOf(attributes: readonly Placed[], mention: Mention, after: number, switched: boolean): Fields {
  const amounts = attributes.flatMap(isAmount).sort((a, b) => lateness(a) - lateness(b))
  const dose = amounts.find(({ attribute }) => attribute.kind === 'dose')
  const concentration = amounts.find(({ attribute }) => attribute.kind === 'concentration')
  const rate = amounts.find(isRate)
  const steps = amounts.filter(
    (amount) =>
      amount !== dose &&
      (amount !== rate || (dose !== undefined && isRate(dose))) &&
      amount !== concentration &&
      !amount.attribute.words &&
      !isPast(amount) &&
      placeOf(amount).start > after,
  )
  const stated = changedRoutes(attributes)
  // "without oral taper": a second way counts where something changes.
  const changes = steps.length > 0 || switched || stated.some(({ attribute }) => attribute.former)
  const durations = attributes.flatMap(isDuration)
  return {
    dose,
    rate,
    concentration,
    strength: dose && strengthOf(dose),
    steps,
    route: routeOf(attributes, mention),
    routes: changes && stated.length > 1 ? stated : [],
    frequency: attributes.flatMap(isFrequency)[0] ?? (dose?.attribute.words ? undefined : amounts.flatMap(asOnce)[0]),
    duration: durations.find(({ attribute }) => attribute.value !== undefined) ?? durations[0],
    form: attributes.flatMap(isForm)[0],
  }
}

const isAmount = ({ attribute, ...placed }: Placed): PlacedAmount[] =>
  attribute.kind === 'dose' || attribute.kind === 'concentration' ? [{ ...placed, attribute }] : []
const isFrequency = ({ attribute, ...placed }: Placed): PlacedAs<'frequency'>[] =>
  attribute.kind === 'frequency' ? [{ ...placed, attribute }] : []
const isDuration = ({ attribute, ...placed }: Placed): PlacedAs<'duration'>[] =>
  attribute.kind === 'duration' ? [{ ...placed, attribute }] : []
const isRoute = ({ attribute, ...placed }: Placed): PlacedAs<'route'>[] => (attribute.kind === 'route' ? [{ ...placed, attribute }] : [])
const isForm = ({ attribute, ...placed }: Placed): PlacedAs<'form'>[] => (attribute.kind === 'form' ? [{ ...placed, attribute }] : [])

/** How late an amount is chosen: "500 mg" before "three doses" before "high-dose", and what is given before what was given. */
function lateness(amount: PlacedAmount): number {
  const { words, amount: told } = amount.attribute
  return Number(words ?? false) * 4 + Number(told.unit?.startsWith('{') ?? false) * 2 + Number(isPast(amount))
}

/** "from 20 mg", "maximum 60 mg". */
function isPast({ attribute: { former, limit } }: PlacedAmount): boolean {
  return former ?? limit ?? false
}

/** "25 mL/h", "0.1 µg/kg/min": how fast rather than how much. */
function isRate({ attribute: { kind, amount } }: PlacedAmount): boolean {
  return kind === 'dose' && amount.per !== undefined && /(?:^|\/)(?:h|min)$/.test(amount.per)
}

/** The "20 mg" of "two 20 mg tablets". */
function strengthOf({ attribute, ...placed }: PlacedAmount): PlacedAmount | undefined {
  return attribute.strength && { ...placed, attribute: { ...attribute, ...attribute.strength, rule: 'strength/before-piece' } }
}

/** The "single dose" of "a single dose of X 4 mg" tells how often. */
function asOnce({ attribute, ...placed }: PlacedAmount): PlacedAs<'frequency'>[] {
  const { from, to, first, last, words } = attribute
  if (!words || !/^single\b/i.test(wordsOf({ attribute, ...placed }))) return []
  return [{ ...placed, attribute: { kind: 'frequency', from, to, first, last, times: 1, rule: 'frequency/of-single-dose' } }]
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

function routeOfForm({ attribute, ...placed }: Placed, mention: Mention): PlacedAs<'route'>[] {
  const route = attribute.kind === 'form' ? impliedRoute(attribute.form, mention) : undefined
  if (!route) return []
  const { from, to, first, last } = attribute
  return [{ ...placed, attribute: { kind: 'route', from, to, first, last, weak: true, ...route, rule: 'route/of-form' } }]
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
