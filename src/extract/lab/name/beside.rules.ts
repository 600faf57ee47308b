import { choiceList } from '../../../core/rule/rule.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { analyteNamed } from '../lexicon/lexicon.js'
import { besideOf, stains } from './beside.js'
import type { OpenRow } from './open-row.js'
import { written } from './open-row.js'

/** A word that may name an analyte beside others. */
export interface Spot {
  readonly row: OpenRow
  readonly at: number
}

/** Words that name an analyte only beside others: "bilirubin 3.2 mg/dL (indirect 1.9)". */
export const besides = choiceList<Spot, Analyte>(
  {
    name: 'name/part-with-value',
    choose: (spot) => besideOf(spot, 'value'),
    finds: ['Bilirubin was 3.2 mg/dL (⟦indirect⟧ 1.9).', 'Calcium was 2.9 mmol/L, albumin 30 g/L, ⟦corrected⟧ 3.1 mmol/L.'],
    leaves: ['Bilirubin was 3.2 mg/dL and indirect signs were absent.', 'Albumin was 30 g/L, corrected 3.1 mmol/L.'],
  },
  {
    name: 'name/light-chain',
    choose: (spot) => besideOf(spot, 'value-behind-verb'),
    finds: ['Free kappa light chains 1240 mg/L, ⟦lambda⟧ 8.1 mg/L, ⟦ratio⟧ 153.', 'Light chains: ⟦kappa⟧ was 12 mg/L.'],
    leaves: ['The ratio was 153 and creatinine 2 mg/dL.'],
  },
  {
    name: 'name/hepatitis-letter',
    choose: (spot) => besideOf(spot, 'joint'),
    finds: ['Hepatitis A, ⟦B⟧ and ⟦C⟧ serologies were negative.'],
    leaves: ['Hepatitis A in group B and C was negative.'],
  },
  {
    name: 'name/blood-graded',
    choose: (spot) => besideOf(spot, 'grade'),
    finds: ['Dipstick: protein 2+, ⟦blood⟧ 3+.'],
    leaves: ['Dipstick: protein 2+, and blood 3 mL was drawn.'],
  },
  {
    name: 'name/blood-in-list',
    choose: ({ row: { items, keys }, at }) =>
      keys[at] === 'blood' &&
      items[at - 1]?.kind === 'mark' &&
      items[at - 2]?.kind === 'analyte' &&
      (keys[at + 1] === ',' || keys[at + 1] === 'and')
        ? analyteNamed('urine blood')
        : undefined,
    finds: ['Urine nitrite, ⟦blood⟧ and leukocyte esterase were negative.'],
    leaves: ['Urine nitrite was negative and blood was drawn.'],
  },
  {
    // "factor VIII activity was 4% with an inhibitor titre of 28 BU": the inhibitor of what was named before it.
    name: 'name/inhibitor',
    choose: ({ row, at }) => {
      if (row.keys[at] !== 'inhibitor' && row.keys[at] !== 'inhibitors') return undefined
      const value = row.items.slice(at + 1, at + 6).find((next) => next.kind === 'quantity')
      if (value?.quantity.unit?.dimension.startsWith('arbitrary') !== true) return undefined
      const before = row.items.slice(Math.max(0, at - 30), at).findLastIndex((other) => other.kind === 'analyte')
      const name = before < 0 ? '' : written(row, before + Math.max(0, at - 30))
      return analyteNamed(`${name.replace(/:C$|\s(?:activity|levels?)$/i, '')} inhibitor`)
    },
    finds: ['Factor VIII activity was 4% with an ⟦inhibitor⟧ titre of 28 BU.'],
    leaves: ['Factor VIII activity was 4% and an inhibitor was given.'],
  },
  {
    // "ER 90%, PR 10%, HER2 negative": short names that mean receptors only beside each other or another stain.
    name: 'name/receptor-beside-stain',
    choose: ({ row, at }) => {
      const receptor = stains[written(row, at)]
      const value = row.items[at + 1]?.kind === 'mark' ? row.items[at + 2] : row.items[at + 1]
      if (receptor === undefined || value?.kind !== 'quantity' || value.quantity.unit?.ucum !== '%') return undefined
      const isBeside = row.items.some(
        (other, k) =>
          k !== at &&
          (other.kind === 'analyte' ? other.analyte.class === 'stain' : other.kind !== 'quantity' && stains[written(row, k)] !== undefined),
      )
      return isBeside ? analyteNamed(receptor) : undefined
    },
    finds: ['⟦ER⟧ 70%, ⟦PR⟧ 20%, MIB-1 12%.'],
    leaves: ['In the ER 70% of patients had sodium measured.'],
  },
)
