import type { Bound, Pending } from '../../../core/measure/engine.js'
import { lastOf, never } from '../../../core/measure/engine.js'
import type { Quantity } from '../../../core/quantity.js'
import { choiceList } from '../../../core/rule/rule.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import { readUnit } from '../../../core/unit/index.js'
import type { AnalyteItem } from '../item.js'
import { valueFirst } from './ahead.rules.js'
import { multipleOf } from './beside-number.js'
import { goesOn } from './course.rules.js'
import { gapOf } from './glue.js'
import { distribute, gather, othersAfter } from './list.js'
import { reaches } from './pair.rules.js'
import type { LabCandidate, LabState, ValueReading } from './value-reading.js'

type Binding = Bound<AnalyteItem, ValueReading>

/** "never rose above 1.2" is at most 1.2, "never fell below 60" at least 60. */
function withBound({ row }: LabState, nameAt: number, at: number, quantity: Quantity): Quantity {
  const { comparator } = quantity
  if (comparator !== '>' && comparator !== '<') return quantity
  const denied = row.keys.slice(Math.max(nameAt + 1, at - 6), at).some((key) => /^(?:never|not|failed|without)$/.test(key ?? ''))
  return denied ? { ...quantity, comparator: comparator === '>' ? '<=' : '>=' } : quantity
}

/** The reading of a number as the value of the analyte that waits. */
function named({ state, at, quantity }: LabCandidate, nameAt: number, name: AnalyteItem, rule: string, multipleTo?: number): Binding {
  return {
    readings: [
      {
        rule,
        name,
        nameAt,
        quantity: withBound(state, nameAt, at, quantity),
        at,
        ...(quantity.unit && { unit: quantity.unit }),
        ...(state.early && { range: state.early }),
        ...(multipleTo !== undefined && { multipleTo }),
      },
    ],
  }
}

/** The analyte that waits, where the number can be its value; asked once for a number. */
function waiting(candidate: LabCandidate): Pending<AnalyteItem> | undefined {
  const known = owners.get(candidate)
  if (known) return known.owner
  const target = candidate.state.pending.at(-1)
  const owner = target && reaches(candidate, target.at) ? target : undefined
  owners.set(candidate, { owner })
  return owner
}

const owners = new WeakMap<LabCandidate, { readonly owner: Pending<AnalyteItem> | undefined }>()

/** "at admission and discharge were 128 and 135 mmol/L": a number with the unit of the one after it. */
function withNext({ state: { row }, at, quantity }: LabCandidate): Quantity | undefined {
  const [joint, next] = [row.keys[at + 1], row.numbers[at + 2]]
  if (quantity.unit || quantity.glued || quantity.value === undefined || next?.value === undefined || !next.unit) return undefined
  return joint === 'and' || joint === 'to' || joint === '→' ? { ...quantity, unit: next.unit } : undefined
}

/** The unit that stands between an analyte and a bare number, and nothing else: "AST (U/L) 216", "CRP mg/L: 45". */
function unitBetween({ state: { text }, quantity }: LabCandidate, { to }: AnalyteItem): PrintedUnit | undefined {
  const between = text.slice(to, quantity.from)
  if (quantity.unit || between.length > 24 || !/[/%a-zµμ]/i.test(between)) return undefined
  const lead = /^[\s,([]{1,3}/.exec(between)?.[0].length
  const unit = lead === undefined ? undefined : readUnit(text, to + lead)
  return unit && unit.from === to + (lead ?? 0) && unit.to <= quantity.from && /^[\s)\]:=,]{1,4}$/.test(text.slice(unit.to, quantity.from))
    ? unit
    : undefined
}

/** Whether a number belongs to another measure named before it: "ejection fraction of 35%"; a concentration is none's but a MIC's. */
function isOfRival({ state, at, quantity: { unit } }: LabCandidate): boolean {
  const rival = lastOf(state, '#rival')
  if (rival === never) return false
  if (unit?.dimension.includes('/volume') && state.row.keys[rival] !== '#inhibition') return false
  const gap = gapOf(state.row.items, rival, at)
  return !gap.separated && gap.unknown <= 2 && gap.values === 0 && !gap.semicolon
}

/** Which analyte a number belongs to. */
export const bindings = choiceList<LabCandidate, Binding>(
  {
    name: 'lab/list-with-others',
    choose: ({ state, at }) => {
      const target = state.pending.at(-1)
      const others = target ? othersAfter(state.row, target.at, at) : 0
      if (others === 0) return undefined
      const list = gather(state, at, state.pending.length + others)
      return list.values.length === state.pending.length + others ? distribute(state, list, 'lab/list-with-others') : undefined
    },
    finds: ['Ferritin, transferrin and zorbulin were ⟦900⟧, 120 and 14 mg/L.'],
    leaves: ['Ferritin and transferrin were 900 µg/L and 1.2 g/L.'],
  },
  {
    name: 'lab/of-other-measure',
    choose: (candidate) =>
      isOfRival(candidate) && valueFirst(candidate)?.close !== true ? { readings: [], pending: candidate.state.pending } : undefined,
    finds: ['Reticulocytes rose and the ejection fraction was ⟦35%⟧.'],
    leaves: ['Reticulocytes rose to 3.5%.'],
  },
  {
    name: 'lab/value-then-analyte',
    choose: (candidate) => {
      const ahead = valueFirst(candidate)
      if (!ahead) return undefined
      const { state, at, quantity } = candidate
      const target = state.pending.at(-1)
      const isNear = target && gapOf(state.row.items, target.at, at).unknown === 0 && waiting(candidate)
      if (isNear && !ahead.close) return undefined
      const unit = ahead.unit ?? quantity.unit
      const { name, index: nameAt } = ahead
      return {
        readings: [{ rule: 'lab/value-then-analyte', name, nameAt, quantity, at, ...(unit && { unit }) }],
        end: nameAt,
      }
    },
    finds: ['The smear had ⟦85%⟧ neutrophils.', 'The fluid held ⟦10⟧ leukocytes/mm3.'],
    leaves: ['Neutrophils were 85%.'],
  },
  {
    name: 'lab/list-respectively',
    choose: ({ state, at }) =>
      state.pending.length > 1 ? distribute(state, gather(state, at, state.pending.length), 'lab/list-respectively') : undefined,
    finds: ['AST and ALT were ⟦120⟧ and 95 U/L.'],
    leaves: ['AST was 120 and ALT 95 U/L.'],
  },
  {
    name: 'lab/condition-then-value',
    choose: (candidate) => {
      const owner = waiting(candidate)
      return owner?.name.implied ? named(candidate, owner.at, owner.name, 'lab/condition-then-value') : undefined
    },
    finds: ['Severe hyponatraemia (⟦108 mmol/L⟧) was found.'],
    leaves: ['Severe hyponatraemia and 108 mmol/L of glucose were found.'],
  },
  {
    name: 'lab/multiple-of-limit',
    choose: (candidate) => {
      const multipleTo = multipleOf(candidate.state.row, candidate.at)
      const owner = multipleTo === undefined ? undefined : waiting(candidate)
      return owner && named(candidate, owner.at, owner.name, 'lab/multiple-of-limit', multipleTo)
    },
    finds: ['Lipase rose to ⟦5⟧ × ULN.', 'Lipase was ⟦5⟧ times the upper limit of normal.'],
    leaves: ['Lipase was 310 U/L.'],
  },
  {
    name: 'lab/analyte-unit-value',
    choose: (candidate) => {
      const target = candidate.state.pending.at(-1)
      const unit = target && unitBetween(candidate, target.name)
      if (!target || !unit || !reaches(candidate, target.at, { ...candidate.quantity, unit })) return undefined
      return named({ ...candidate, quantity: { ...candidate.quantity, unit } }, target.at, target.name, 'lab/analyte-unit-value')
    },
    finds: ['AST (U/L) ⟦216⟧, ALT (U/L) 188.', 'CRP mg/L ⟦45⟧, albumin g/L 28.'],
    leaves: ['AST (high) 216 U/L.'],
  },
  {
    name: 'lab/analyte-then-value',
    choose: (candidate) => {
      const owner = waiting(candidate)
      return owner && !owner.name.implied ? named(candidate, owner.at, owner.name, 'lab/analyte-then-value') : undefined
    },
    finds: ['Her ferritin was ⟦900 ng/mL⟧.'],
    leaves: ['Her ferritin was high after 900 mg of iron.'],
  },
  {
    name: 'lab/analyte-then-values',
    choose: (candidate) => {
      const target = candidate.state.pending.at(-1)
      const quantity = withNext(candidate)
      return target && quantity && reaches(candidate, target.at, quantity)
        ? named(candidate, target.at, target.name, 'lab/analyte-then-values')
        : undefined
    },
    finds: ['Creatinine under haemofiltration was ⟦310⟧ and 180 µmol/L.'],
    leaves: ['Creatinine was 310 and 180 µmol/L.'],
  },
  {
    name: 'lab/course',
    choose: (candidate) => {
      const { state, at, quantity } = candidate
      const last = state.last.at(-1)
      if (!last || state.pending.length > 0 || !goesOn(candidate, last)) return undefined
      const { name, nameAt, range } = last
      const { unit } = quantity
      return {
        readings: [{ rule: 'lab/course', name, nameAt, quantity, at, ...(unit && { unit }), ...(range && { range }) }],
        continues: true,
      }
    },
    finds: ['Lactate fell from 8.1 to ⟦2.0 mmol/L⟧.'],
    leaves: ['Lactate was 8.1 mmol/L in bed 2.0.'],
  },
)
