import { choiceList } from '../../../core/rule/rule.js'
import type { Attribute } from './attribute.js'
import type { Wording } from './wording.js'

type Route = Extract<Attribute, { kind: 'route' }>

interface Pair {
  readonly row: Wording
  readonly first: Route
  readonly second: Route
  /** The name of a medicine ends where the first begins. */
  readonly behindName: boolean
}

/** What two routes are that stand one after the other, with no dose or frequency between them: what is kept of them. */
export const routePairs = choiceList<Pair, readonly Route[]>(
  {
    name: 'route/same-twice',
    choose: ({ row: { keys }, first, second }) =>
      second.name === first.name && second.first === first.last + 1 && keys[first.last] === '(' && keys[second.last] === ')'
        ? [first]
        : undefined,
    finds: ['Steroid injections and intravenous (⟦IV⟧) immunoglobulin were tried.'],
    leaves: ['She was given intravenous artesunate (IV).'],
  },
  {
    name: 'route/alternatives',
    choose: ({ row: { keys }, first, second, behindName }) => {
      if (first.weak || second.weak || !/^(?:and|or|\/|&)$/.test(keys[first.last] ?? '')) return undefined
      const isNext =
        second.first === first.last + 1 || (second.first === first.last + 2 && /^(?:by|via|through)$/.test(keys[first.last + 1] ?? ''))
      if (!isNext || (behindName && second.first <= first.last + 1)) return undefined
      const { from, first: start, kind } = first
      return [
        {
          kind,
          from,
          to: second.to,
          first: start,
          last: second.last,
          name: `${first.name ?? ''}, ${second.name ?? ''}`,
          rule: 'route/alternatives',
        },
      ]
    },
    finds: ['Topical and ⟦oral⟧ terbinafine was used.', 'Terbutaline was given by inhalation or by ⟦subcutaneous injection⟧.'],
    leaves: ['Topical terbinafine and oral itraconazole were used.'],
  },
  {
    name: 'route/replaced',
    choose: ({ row: { keys }, first, second }) =>
      keys[first.first - 1] === 'from' && keys[first.last] === 'to' && second.first === first.last + 1
        ? [{ ...first, former: true }, second]
        : undefined,
    finds: ['Fluconazole was switched from intravenous to ⟦oral⟧.'],
    leaves: ['Intravenous fluconazole was switched to oral.'],
  },
)
