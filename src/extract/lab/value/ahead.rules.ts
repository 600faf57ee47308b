import type { PrintedUnit } from '../../../core/unit/index.js'
import { readUnit } from '../../../core/unit/index.js'
import { saysAt } from '../../../core/measure/row.js'
import { isMark } from '../../../core/range/row.js'
import { refusalList } from '../../../core/rule/rule.js'
import type { AnalyteItem } from '../item.js'
import { fitOf, isExcreted } from './accept.js'
import type { LabCandidate } from './value-reading.js'

/** A number and the analyte that follows it. */
interface Ahead {
  readonly index: number
  readonly name: AnalyteItem
  /** Nothing stands between the number and its analyte. */
  readonly close: boolean
  readonly unit?: PrintedUnit
}

interface Followed extends LabCandidate {
  readonly index: number
  readonly name: AnalyteItem
}

const hasWords = ({ at, index }: Followed): boolean => index > at + 1

/** Analytes behind a number that have a value of their own. */
export const aheadRefusals = refusalList<Followed>(
  {
    name: 'lab/ahead-valued',
    when: ({ state: { row }, index }) => row.numbers[index + 1] !== undefined,
    finds: ['Fluid with ⟦5 mmol/L⟧ sodium 128 mmol/L.'],
    leaves: ['CK was 900 with 85% neutrophils.'],
  },
  {
    name: 'lab/ahead-opens',
    when: ({ state: { row }, index }) => {
      const isShortForm =
        isMark(row, index + 1, '([') && (row.names[index + 2] !== undefined || row.keys[index + 2]?.startsWith('#') === true)
      return isMark(row, index + 1, '(:=[') && !isShortForm
    },
    finds: ['He took ⟦5 mmol/L⟧ sodium (128 mmol/L).'],
    leaves: ['There were 85% neutrophils (PMN).'],
  },
  {
    name: 'lab/ahead-dose',
    when: (followed) => {
      const dimension = followed.quantity.unit?.dimension
      return hasWords(followed) && (dimension === 'international' || dimension === 'activity' || dimension === 'mass')
    },
    finds: ['She got ⟦750 IU⟧ of factor VIII.'],
    leaves: ['He had 12 IU/L of ceruloplasmin.'],
  },
  {
    name: 'lab/ahead-told',
    when: (followed) => {
      const { state, index } = followed
      const isValued = state.row.numbers.slice(index + 2, index + 6).some((number) => number !== undefined)
      return saysAt(state.row, index + 1, /^(?:was|were|of|is|level|levels)$/) && (!hasWords(followed) || isValued)
    },
    finds: ['On ⟦5 mmol/L⟧ sodium was 128 mmol/L.'],
    leaves: ['A value of 5 mmol/L of potassium was found.'],
  },
)

/** "85% neutrophils", "12 ng/mL of ferritin", "10 leukocytes/mm3". */
export function valueFirst(candidate: LabCandidate): Ahead | undefined {
  const { state, at, quantity } = candidate
  const { row, text } = state
  let index = at + 1
  while (index <= at + 3 && saysAt(row, index, /^(?:of|for|against|serum|plasma|total|the|segmented|polymorphonuclear)$/)) index++
  const name = row.names[index]
  if (!name || name.implied || name.given) return undefined
  const followed = { ...candidate, index, name }
  if (aheadRefusals.by(followed, row, { first: at, last: at + 1 }) !== undefined) return undefined
  const { analyte } = name
  // "a titre of 1:320 for the O antigen".
  if (quantity.titer !== undefined)
    return saysAt(row, at + 1, /^(?:for|against)$/) && fitOf(analyte, quantity) === 'unit' ? { index, name, close: true } : undefined
  if (quantity.unit) {
    if (isExcreted(analyte, quantity, text, quantity.from)) return { index, name, close: true }
    if (fitOf(analyte, quantity) !== 'unit' || analyte.class === 'drug' || analyte.class === 'weak') return undefined
    const { dimension } = quantity.unit
    return { index, name, close: !hasWords(followed) && (dimension === 'fraction' || dimension.startsWith('count')) }
  }
  const unit = /^\s?(?:per|\/)\s?/.test(text.slice(name.to, name.to + 5)) ? readUnit(text, name.to) : undefined
  const isNumber = quantity.value !== undefined || quantity.low !== undefined
  return unit && isNumber && fitOf(analyte, { ...quantity, unit }) === 'unit' ? { index, name, close: true, unit } : undefined
}
