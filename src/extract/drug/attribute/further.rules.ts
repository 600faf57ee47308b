import { choiceList, refusalList } from '../../../core/rule/rule.js'
import type { Candidate, Said } from './attribute.js'
import { formAt, routeAt } from './attribute-at.js'
import { placeOf } from './wording.js'

const periods: ReadonlyMap<string, string> = new Map([
  ['day', 'P1D'],
  ['week', 'P1W'],
  ['month', 'P1M'],
])

/** What the words of a dose tell besides. */
export const further = choiceList<Candidate, Said>(
  {
    name: 'frequency/per-day-of-dose',
    choose: ({ row, said: { kind, last } }) => {
      const period = kind === 'dose' && row.keys[last - 2] === 'per' ? periods.get(row.keys[last - 1] ?? '') : undefined
      return period === undefined ? undefined : { kind: 'frequency', ...placeOf(row, last - 2, last), period }
    },
    finds: ['Vigabatrin ⟦100 mg/kg per day⟧ was begun.'],
    leaves: ['Vigabatrin ⟦100 mg/kg⟧ was begun.'],
  },
  {
    name: 'form/of-counted',
    choose: ({ row, said }) =>
      said.kind === 'dose' && said.amount.unit?.startsWith('{') && said.amount.per === undefined ? formAt(row, said.last - 1) : undefined,
    finds: ['He swallowed ⟦twenty tablets⟧ of amlodipine.'],
    leaves: ['He swallowed ⟦200 mg⟧ of amlodipine.'],
  },
  {
    name: 'route/inside-dose',
    choose: ({ row, said: { kind, first, last } }) => {
      if (kind !== 'dose' || !/^dos/.test(row.keys[last - 1] ?? '')) return undefined
      for (let i = first + 1; i < last - 1; i++) {
        const route = routeAt(row, i)
        if (route && route.last < last) return route
      }
      return undefined
    },
    finds: ['A ⟦single intramuscular dose⟧ of penicillin G was given.'],
    leaves: ['A ⟦single dose⟧ of penicillin G was given.'],
  },
)

/** Amounts that say how much more or less: no dose, and the frequency behind them is that of the change. */
export const differences = refusalList<Candidate>({
  name: 'dose/difference',
  when: ({ row: { keys }, said: { kind, first } }) => {
    if (kind !== 'dose' || keys[first - 1] !== 'by') return false
    for (let i = first - 2; i >= first - 12 && i >= 0; i--) {
      const key = keys[i] ?? ''
      if (/^(?:taper|reduc|decreas|lower|increas|rais|escalat|cut$|titrat)/.test(key)) return true
      if (key === ';' || key === '.') return false
    }
    return false
  },
  finds: ['Prednisone was tapered by ⟦5 mg⟧ every week.'],
  leaves: ['Prednisone was tapered to ⟦5 mg⟧ every week.'],
})
