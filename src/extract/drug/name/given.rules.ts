import { choiceList } from '../../../core/rule/rule.js'
import { neighbours } from './neighbour-word.js'
import type { Named } from './undone.rules.js'

/** A substance whose name alone does not say that it is a medicine. */
export interface Ambiguous extends Named {
  /** The token after the name, its short form in brackets and its amounts. */
  readonly next: number
}

const after = ({ row, next }: Ambiguous, ahead = 0): string => row.keys[next + ahead] ?? ''
const before = ({ row, mention }: Ambiguous, back = 1): string => row.keys[mention.first - back] ?? ''

/** Whether the sentence gives a substance: "received oxygen", "potassium was replaced". */
export const givings = choiceList<Ambiguous, boolean>(
  {
    name: 'name/given-behind',
    choose: (named) =>
      neighbours(after(named), 'given-after') ||
      (neighbours(after(named), 'between') && neighbours(after(named, 1), 'given-after')) ||
      undefined,
    finds: ['⟦Potassium⟧ poisoning followed.', 'Slowly ⟦iron⟧ intravenous infusions helped.'],
    leaves: ['⟦Oxygen⟧ helped.'],
  },
  {
    name: 'name/finding-beside',
    choose: (named) => (neighbours(after(named), 'finding-after') || neighbours(before(named), 'finding-before') ? false : undefined),
    finds: ['He received ⟦calcium⟧ channel modulators.', 'Treatment of low ⟦potassium⟧ took a day.'],
    leaves: ['He received ⟦calcium⟧.'],
  },
  {
    name: 'name/given-verb-behind',
    choose: (named) =>
      (neighbours(after(named), 'auxiliary') && (neighbours(after(named, 1), 'given-verb') || neighbours(after(named, 2), 'given-verb'))) ||
      undefined,
    finds: ['⟦Potassium⟧ was replaced.', '⟦Oxygen⟧ was then withdrawn.', 'At last ⟦albumin⟧ 20 % 100 mL was infused.'],
    leaves: ['⟦Potassium⟧ was low.'],
  },
  {
    name: 'name/given-by-route',
    choose: (named) => (/^(?:via|by)$/.test(after(named)) && neighbours(after(named, 1), 'route')) || undefined,
    finds: ['He was well on air and with ⟦oxygen⟧ via nasal cannula.'],
    leaves: ['He was well with ⟦oxygen⟧ via tracheal stoma.'],
  },
  {
    name: 'name/praised',
    choose: (named) => {
      if (!neighbours(after(named), 'auxiliary')) return undefined
      const at = /ly$/.test(after(named, 1)) || after(named, 1) === 'not' ? 2 : 1
      return /^(?:effective|ineffective|beneficial|indicated|contraindicated|recommended|efficacious)$/.test(after(named, at)) || undefined
    },
    finds: ['⟦Oxygen⟧ is highly effective for cluster headache.'],
    leaves: ['⟦Oxygen⟧ is a gas.'],
  },
  {
    name: 'name/reaction-to',
    choose: (named) =>
      (before(named) === 'to' && /^reactions?$/.test(before(named, 2))) ||
      (before(named) === 'of' && /^effects?$/.test(before(named, 2)) && before(named, 3) === 'side') ||
      undefined,
    finds: ['A reaction to ⟦iron⟧ followed.', 'The side effects of ⟦cannabis⟧ were felt.'],
    leaves: ['The value of ⟦iron⟧ followed.'],
  },
  {
    name: 'name/given-before',
    choose: (named) => {
      for (let back = 1; back <= 4; back++) {
        const key = named.row.keys[named.mention.first - back]
        if (key === undefined || neighbours(key, 'stop')) return undefined
        if (neighbours(key, 'given-before') && (key !== 'on' || back <= 2)) return true
      }
      return undefined
    },
    finds: ['He received warm humidified ⟦oxygen⟧.'],
    leaves: ['He breathed ⟦oxygen⟧.'],
  },
)
