import type { Match } from '../../../core/rule/rule.js'
import { as, maybe, one, seq, taken, word } from '../../../core/rule/pattern.js'
import { refusalList, ruleList } from '../../../core/rule/rule.js'
import type { Amount, Candidate, Said } from './attribute.js'
import { perAt, pieceOf, unit, unitOf } from './dose-unit.js'
import { formRules } from './form.rules.js'
import type { NumberAt } from './number.js'
import { number, numberAt } from './number.js'
import type { Wording } from './wording.js'
import { placeOf } from './wording.js'

type Dose = Extract<Said, { kind: 'dose' | 'concentration' }>

const amount = as<Wording>('amount', number)
const measure = seq<Wording>(
  as('unit', unit),
  taken((row, at) => perAt(row, at).last),
)
/** The "(10)" of "ten (10) mL". */
const inDigits = seq<Wording>(word('('), number, word(')'))
const times = word<Wording>('x', '×')

/** A number alone, no range. */
const single = taken<Wording>((row, at) => {
  const found = numberAt(row, at)
  return found?.value === undefined ? undefined : found.last
}, number.starts)

const amounts = ruleList<Wording, undefined, Dose>(
  {
    name: 'dose/meal-by-meal',
    pattern: seq(taken(mealsEnd, number.starts), measure),
    read: (match) => doseOf(match, {}),
    finds: ['She injected insulin lispro ⟦6-4-8 units⟧ daily.'],
    leaves: ['She injected insulin lispro 6 units.', 'Insulin was begun on 2-4-2019.'],
  },
  {
    name: 'dose/dilution',
    pattern: seq(
      one(({ keys }, at) => keys[at] === '1', ['1']),
      word(':'),
      amount,
    ),
    read: ({ row, first, last, parts }) =>
      (valueOf(row, parts)?.value ?? 0) >= 1000 ? { kind: 'concentration', ...placeOf(row, first, last), amount: {} } : undefined,
    finds: ['⟦1:200,000⟧ adrenaline was injected.'],
    leaves: ['1:640 was the titre before azathioprine.'],
  },
  {
    name: 'dose/times-amount',
    pattern: seq(single, times, amount, measure),
    read: (match) => doseOf(match, amountOf(valueOf(match.row, match.parts))),
    finds: ['She took valproate ⟦3 x 300 mg⟧.', 'Mesna ⟦2 × 1.2 g/day⟧ was given.'],
    leaves: ['She took valproate 300 mg.'],
  },
  {
    name: 'dose/strengths-of-combination',
    pattern: seq(
      number,
      word('/'),
      as('unit-or-number', number),
      as('unit', unit),
      taken((row, at) => perAt(row, at).last),
    ),
    read: (match) => doseOf(match, {}),
    finds: ['He took co-trimoxazole ⟦800/160 mg⟧ daily.'],
    leaves: ['He took trimethoprim 160 mg daily.'],
  },
  {
    // The dose from then on.
    name: 'dose/changed-to',
    pattern: seq(amount, measure),
    read: (match) => {
      const { row, first, parts } = match
      const range = valueOf(row, parts)
      if (range?.second === undefined || !(row.keys[first - 1] === 'from' || row.keys[range.second - 1] === '→')) return undefined
      return doseOf({ ...match, first: range.second }, { ...(range.high !== undefined && { value: range.high }) })
    },
    finds: ['Sertraline was raised from ⟦50 to 100 mg⟧.', 'Clozapine ⟦100 → 150 mg⟧ was tolerated.'],
    leaves: ['Sertraline 50 to 100 mg was taken.'],
  },
  {
    name: 'dose/backwards',
    pattern: seq(amount, measure),
    read: (match) => {
      const { low = 0, high = low } = valueOf(match.row, match.parts) ?? {}
      return low > high ? doseOf(match, {}) : undefined
    },
    finds: ['He took losartan-hydrochlorothiazide ⟦50–12.5 mg⟧ daily.', 'He took amlodipine/valsartan ⟦160-10 mg⟧.'],
    leaves: ['He took losartan 50–100 mg daily.'],
  },
  {
    name: 'dose/amount',
    pattern: seq(amount, maybe(inDigits), maybe(word('more', 'additional', 'international')), measure),
    read: (match) => doseOf(match, amountOf(valueOf(match.row, match.parts))),
    finds: [
      'Rifampicin ⟦10 mg/kg/day⟧ was given.',
      'He took ⟦two tablets⟧ of codeine.',
      'Ibuprofen ⟦ten (10) mL⟧ was given.',
      'Vancomycin ⟦1 mg/0.1 mL⟧ was injected.',
      'Capsaicin ⟦8 %⟧ was applied.',
    ],
    leaves: ['Rifampicin was given for 10 days.'],
  },
)

/** Amounts that begin at a number. */
export const doseRules = ruleList<Wording, undefined, Dose>(
  ...amounts.list,
  {
    name: 'dose/pieces-of-strength',
    pattern: seq(
      amount,
      taken((row, at) => pieces(row, at)?.last),
    ),
    read: ({ row, first, last, parts }) => {
      const count = valueOf(row, parts)
      const each = pieces(row, count?.last ?? first)
      if (count?.value === undefined || count.value > 20 || !each) return undefined
      return { kind: 'dose', ...placeOf(row, first, last), amount: { value: count.value, unit: each.unit }, strength: each.strength }
    },
    finds: ['She swallowed ⟦two 500 mg tablets⟧ of paracetamol.'],
    leaves: ['She swallowed paracetamol 500 mg tablets.'],
  },
  {
    name: 'dose/area-under-curve',
    pattern: seq(word('auc'), maybe(word('of', '=', ':')), amount),
    read: ({ row, first, last, parts }) => {
      const area = valueOf(row, parts)
      if (!area || (area.value ?? area.high ?? 99) > 10 || (area.value ?? area.low ?? 0) < 1) return undefined
      return { kind: 'dose', ...placeOf(row, first, last), amount: { ...amountOf(area), unit: 'AUC' } }
    },
    finds: ['Carboplatin ⟦AUC 5⟧ was given.', 'Carboplatin at an ⟦AUC of 4–6⟧ was given.'],
    leaves: ['The AUC of 420 guided vancomycin.'],
  },
)

function valueOf(row: Wording, parts: Match<Wording>['parts']): NumberAt | undefined {
  return numberAt(row, parts.get('amount')?.first ?? -1)
}

function amountOf(found: NumberAt | undefined): Amount {
  const { value, low, high } = found ?? {}
  return { ...(value !== undefined && { value }), ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
}

/** The amount with its unit and what it is told per; before "tablets" it is also their strength. */
function doseOf({ row, first, last, parts }: Match<Wording>, value: Amount): Dose | undefined {
  const at = parts.get('unit')?.first ?? last
  const unit = unitOf(row.keys[at])
  if (unit === undefined) return undefined
  const { per } = perAt(row, at + 1)
  const whole = { ...value, unit, ...(per.length > 0 && { per: per.join('/') }) }
  const place = placeOf(row, first, last)
  const { from, to } = place
  const isStrength = per.length === 0 && unit !== '%' && !unit.startsWith('{') && pieceAt(row, last) !== undefined
  return {
    kind: unit === '%' || per.some((each) => each.endsWith('mL')) ? 'concentration' : 'dose',
    ...place,
    amount: whole,
    ...(row.keys[first - 1] === 'from' && { former: true }),
    ...(/^max(?:imum|imal)?$/.test(row.keys[first - 1] ?? '') && { limit: true }),
    ...(isStrength && { strength: { from, to, amount: whole } }),
  }
}

/** Whatever can be counted out, and where the words for it end: "tablets", "film coated tablets". */
function pieceAt(row: Wording, first: number): { readonly unit: string; readonly last: number } | undefined {
  const last = formRules.at(row, first, undefined)?.last ?? first + 1
  const unit = pieceOf(row.keys[last - 1])
  return unit === undefined ? undefined : { unit, last }
}

/** The "500 mg tablets" of "two 500 mg tablets". */
function pieces(
  row: Wording,
  at: number,
): { readonly unit: string; readonly last: number; readonly strength: Dose['strength'] & object } | undefined {
  const each = amounts.at(row, at, undefined)
  const strength = each?.value.strength
  const piece = each && strength && pieceAt(row, each.last)
  return piece && { ...piece, strength }
}

/** The end of "6-4-8": what is given in the morning, at noon and in the evening. */
function mealsEnd({ keys, gaps, froms, tos }: Wording, first: number): number | undefined {
  let last = first
  const isNumber = (at: number): boolean => /^\d{1,3}$/.test(keys[at] ?? '')
  while (last < first + 5 && isNumber(last) && (last === first || (gaps[last] === 'hyphen' && tos[last - 1] === (froms[last] ?? 0) - 1)))
    last++
  return last >= first + 3 && /^(?:U|IU|mg|ug|\{tablet\})$/.test(unitOf(keys[last]) ?? '') ? last : undefined
}

const isDose = (said: Said): said is Dose => said.kind === 'dose' || said.kind === 'concentration'
const valueIn = ({ said }: Candidate): number => (isDose(said) ? (said.amount.value ?? said.amount.low ?? 0) : 0)
const isGrams = ({ said }: Candidate): boolean => isDose(said) && said.amount.unit === 'g'
const next = ({ row, said }: Candidate, ahead = 0): string => row.keys[said.last + ahead] ?? ''

/** Amounts that are no dose. */
export const doseRefusals = refusalList<Candidate>(
  {
    name: 'dose/of-needle',
    when: (candidate) => {
      const { row, said } = candidate
      const value = valueIn(candidate)
      return isGrams(candidate) && value >= 14 && value <= 30 && row.text.slice(row.froms[said.last - 1] ?? 0, said.to) === 'G'
    },
    finds: ['Adrenaline was injected through a ⟦27 G⟧ needle.'],
    leaves: ['Lactulose ⟦20 g⟧ was given.'],
  },
  {
    name: 'dose/of-newborn',
    when: (candidate) => isGrams(candidate) && valueIn(candidate) >= 500 && next(candidate) !== 'of',
    finds: ['Caffeine was given to the boy of ⟦1250 g⟧.'],
    leaves: ['Caffeine ⟦20 mg⟧ was given.'],
  },
  {
    name: 'dose/of-level',
    when: ({ said }) => isDose(said) && (said.amount.per ?? '').split('/').includes('L'),
    finds: ['He took lithium (⟦0.8 mmol/L⟧) regularly.'],
    leaves: ['Lithium ⟦12 mmol⟧ was given.'],
  },
  {
    name: 'dose/share-of-dose',
    when: (candidate) =>
      isDose(candidate.said) &&
      candidate.said.amount.unit === '%' &&
      (/^(?:as|reduction|increase|decrease|lower|higher|less|more)$/.test(next(candidate)) ||
        (next(candidate) === 'of' && /^(?:the|his|her|their|total|its|initial|original)$/.test(next(candidate, 1)))),
    finds: ['Cisplatin at ⟦75%⟧ of the initial dose was given.', 'Alteplase was given, ⟦10%⟧ as a bolus.'],
    leaves: ['Lidocaine ⟦2%⟧ was infiltrated.'],
  },
  {
    name: 'dose/count-of-doses',
    when: ({ row: { keys }, said }) =>
      isDose(said) &&
      said.amount.unit === '{dose}' &&
      keys[said.first - 1] === 'of' &&
      /^(?:out|\d+|one|two|three|most|none|all)$/.test(keys[said.first - 2] ?? ''),
    finds: ['She missed 7 out of ⟦10 doses⟧ of methotrexate.'],
    leaves: ['A total of ⟦10 doses⟧ of methotrexate was given.'],
  },
  {
    name: 'dose/share-of-patients',
    when: ({ row: { keys }, said }) => {
      if (!isDose(said) || said.amount.unit !== '%') return false
      const [first, last] = sharesAround(keys, said)
      const [verb = '', next = '', further = ''] = keys.slice(last, last + 3)
      if (verb === 'of' && (people.test(next) || people.test(further))) return true
      return keys[first - 1] === ',' && plural.test(verb) && !/^(?:given|instilled|applied|administered|used|infused|injected)$/.test(next)
    },
    finds: [
      'With topiramate, ⟦9%⟧ to 59% have fewer attacks.',
      'With topiramate, 9% to ⟦59%⟧ have fewer attacks.',
      'On ramipril, ⟦12%⟧ developed a cough.',
      'Under etanercept ⟦62%⟧ of patients were well.',
    ],
    leaves: ['Lidocaine, ⟦2%⟧, was infiltrated.', 'Timolol ⟦0.5%⟧ of the usual brand was instilled.', 'Timolol, ⟦0.5%⟧ were instilled.'],
  },
)

const people =
  /^(?:patients|cases|subjects|children|adults|women|men|people|persons|participants|individuals|users|recipients|infants|responders)$/
const plural =
  /^(?:have|had|were|are|did|do|without|recovered|developed|experienced|died|responded|achieved|reported|showed|relapsed|improved|survived|remained|became|required|suffered|discontinued|stopped)$/

/** From the first to the last of "9% to 59%". */
function sharesAround(keys: readonly string[], { first, last }: Said): [number, number] {
  const links = /^(?:to|and|or|-|–)$/
  const ahead = links.test(keys[last] ?? '') && /^\d/.test(keys[last + 1] ?? '') && keys[last + 2] === '%'
  const back = links.test(keys[first - 1] ?? '') && keys[first - 2] === '%'
  return [back ? first - 3 : first, ahead ? last + 3 : last]
}
