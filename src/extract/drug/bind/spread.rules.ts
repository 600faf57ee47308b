import { choiceList } from '../../../core/rule/rule.js'
import type { Mention } from '../name/recognise.js'

/** Something told of one name of a list, and whether the other stands behind it. */
interface ToldOfOne {
  readonly from: Mention
  readonly told: { readonly from: number; readonly to: number }
  readonly kind: 'indication' | 'adverseEffect' | 'response'
  readonly forwards: boolean
}

/** What is told of one name of a list and holds for its neighbour. */
export const spreads = choiceList<ToldOfOne, true>(
  {
    name: 'share/told-before-list',
    choose: ({ from, told, forwards }) => (forwards && told.to <= from.from ? true : undefined),
    finds: ['She was allergic to penicillin and ⟦vancomycin⟧.'],
    leaves: ['She had a penicillin allergy and ⟦vancomycin⟧ was given.'],
  },
  {
    name: 'share/told-behind-list',
    choose: ({ from, told, kind, forwards }) => (!forwards && kind !== 'adverseEffect' && told.from >= from.to ? true : undefined),
    finds: ['⟦Baclofen⟧ and tizanidine were tried without success.', '⟦Baclofen⟧ and tizanidine for spasticity were tried.'],
    leaves: ['⟦Baclofen⟧ was stopped; tizanidine was tried without success.'],
  },
)
