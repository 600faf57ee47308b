import { doseAt } from '../attribute/attribute-at.js'
import type { Amount, Attribute } from '../attribute/attribute.js'
import { choiceList } from '../../../core/rule/rule.js'
import type { Candidate } from './measured.rules.js'

const after = ({ row, mention }: Candidate, ahead = 0): string => row.keys[mention.last + ahead] ?? ''
const before = ({ row, mention }: Candidate, back = 1): string => row.keys[mention.first - back] ?? ''
/** Units that the laboratory uses too prove nothing. */
const isOfDose = ({ unit, per = '' }: Amount): boolean =>
  unit !== undefined && (/kg|min|^h$/.test(per) || !/^(?:mmol|mEq|U|g|umol|nmol|mol|m?L|dL)$/.test(unit))

/** The amount of so many tokens that ends right before the name, or before "of". */
function leading({ row, mention }: Candidate, back: number, end = mention.first): (Attribute & { readonly amount: Amount }) | undefined {
  const dose = doseAt(row, mention.first - back)
  return (dose?.kind === 'dose' || dose?.kind === 'concentration') && dose.last === end ? dose : undefined
}

/** Whether a substance has a dose beside it: "B12 1000 µg", "T4 at 25 µg/day", "10 mg of folate". */
export const dosings = choiceList<Candidate, boolean>(
  {
    name: 'name/lost',
    choose: (named) =>
      /^(?:excretion|excreted|loss|losses|output)$/.test(after(named)) || (before(named) === 'of' && isLoss(named)) ? false : undefined,
    finds: ['An infusion ended the 7.8 g/kg/day ⟦albumin⟧ excretion.'],
    leaves: ['He was given 20 g of ⟦albumin⟧.'],
  },
  {
    name: 'name/dose-behind',
    choose: ({ row, mention: { last } }) => {
      let at = last
      while (at < last + 5 && /^(?:[(:,]|at|a|dose|of|daily)$/.test(row.keys[at] ?? '')) at++
      const dose = doseAt(row, at)
      return (dose?.kind === 'dose' && isOfDose(dose.amount)) || undefined
    },
    finds: ['Then ⟦folate⟧ 5 mg and rest helped.', 'Then ⟦magnesium⟧ at a dose of 300 mg helped.'],
    leaves: ['Then ⟦glucose⟧ 5 mmol helped.'],
  },
  {
    name: 'name/concentration-before',
    choose: (named) =>
      [2, 3, 4, 5, 6, 7].some((back) => {
        const led = leading(named, back)
        return led?.kind === 'concentration' ? led.amount.unit === '%' : /kg|min|h/.test(led?.amount.per ?? '')
      }) && !/^cells?$/.test(after(named))
        ? true
        : undefined,
    finds: ['His hands healed with 5% ⟦urea⟧.', 'He was on 2 L/min ⟦oxygen⟧.'],
    leaves: ['There were 5% ⟦blood⟧ cells.'],
  },
  {
    name: 'name/dose-of',
    choose: (named) => {
      const led =
        before(named) === 'of' ? [2, 3, 4, 5, 6].map((back) => leading(named, back, named.mention.first - 1)).find(Boolean) : undefined
      return (led?.kind === 'dose' && (named.mention.entry?.id !== 'blood' || led.amount.unit === 'U')) || undefined
    },
    finds: ['Then 400 mg of ⟦magnesium⟧ helped.'],
    leaves: ['Then 400 mg ⟦magnesium⟧ helped.'],
  },
)

/** "a loss of about 500 mL of blood" */
function isLoss(named: Candidate): boolean {
  return [2, 3, 4, 5, 6].some(
    (back) => leading(named, back, named.mention.first - 1) && [1, 2, 3].some((further) => before(named, back + further) === 'loss'),
  )
}
