import type { Pattern } from '../rule/pattern.js'
import { ahead, as, atEnd, behind, either, many, mark, maybe, one, seq, word } from '../rule/pattern.js'
import type { Match } from '../rule/rule.js'
import { ruleList } from '../rule/rule.js'
import { limits, readLimit, readLimits, single, stated, upTo, wordsBefore } from './limits.js'
import type { StatedRange } from './range.js'
import type { ColumnContext, RangeContext, RangeRow } from './row.js'
import { isMark, numberAt } from './row.js'

const start = ({ row, first }: Match<RangeRow>): number => row.froms[first] ?? 0
const isCompared = (row: RangeRow, at: number): boolean => numberAt(row, at)?.comparator !== undefined
const compared = seq(one(isCompared, ['']))
const afterValue = ({ valued, pending }: RangeContext): boolean => valued && !pending

/** What may stand between "normal" and its limits. */
const ofNormal: Pattern<RangeRow> = many(
  either(mark(':=<>,'), word(...'#range is being for our the value was levels level peak response maximum minimum of'.split(' '))),
  0,
  4,
)

/** A bracket closes, or what stands in it goes on with something else than a number. */
const goesOn: Pattern<RangeRow> = either(
  atEnd,
  mark(')],;'),
  one(({ keys }, at) => keys[at] !== undefined && !isMark({ keys }, at, '([/*×:+=<>.&→')),
)

/** Reference ranges, in sentences and in the cells of tables alike: the first that fits is taken. */
export const rangeRules = ruleList<RangeRow, RangeContext, StatedRange>(
  {
    name: 'range/after-limit',
    pattern: seq(
      maybe(word('#range'), maybe(mark(':,'))),
      as('limit', word('#upper', '#lower')),
      wordsBefore,
      either(stated, single, upTo),
    ),
    read: (match) => {
      const { row, parts } = match
      return readLimit(match, row.keys[parts.get('limit')?.first ?? 0] === '#lower' ? 'low' : 'high', start(match))
    },
    finds: [
      'Lipase was 310 U/L (⟦upper limit of normal 60 U/L⟧).',
      'Sodium was 128 mmol/L (⟦lower limit, 135⟧).',
      'CK rose to 40 times the upper limit (⟦ULN 200 U/L⟧).',
    ],
    leaves: ['Lipase was 5 times the upper limit of normal, amylase 310 U/L.'],
  },
  {
    name: 'range/after-word',
    pattern: seq(word('#range'), wordsBefore, limits),
    read: (match) => readLimits(match, start(match)),
    finds: [
      'Ferritin was 9 ng/mL (⟦reference range for women, 15 to 150⟧).',
      'The heart rate was 40/min (⟦normal range 60–100⟧).',
      'Cortisol was 2.1 µg/dL (⟦reference range at 8 am: 6–18⟧).',
    ],
    leaves: ['Ferritin was within the reference range; it was 90 to 95 ng/mL.'],
  },
  {
    name: 'range/after-normal',
    where: ({ valued, depth }) => valued || depth > 0,
    pattern: seq(word('#normal'), ofNormal, limits),
    read: (match) => readLimits(match, start(match)),
    finds: ['TSH was 9.1 mIU/L (⟦normal, 0.4–4.0⟧).', 'The urine copper was 240 µg/day, ⟦normal < 60⟧.'],
    leaves: ['TSH was normal at 2.1 mIU/L.', 'The ECG was normal and 3 to 5 days later troponin was 12 ng/L.'],
  },
  {
    // "(normal value 40)" says no side: a number that is neither limit nor result.
    name: 'range/of-no-side',
    pattern: either(seq(word('#range'), wordsBefore, single), seq(word('#normal'), ofNormal, single)),
    read: (match, context) =>
      match.row.keys[match.first] === '#normal' && !afterValue(context)
        ? undefined
        : { from: start(match), to: match.row.tos[match.last - 1] ?? 0 },
    finds: ['Lipase was 310 U/L (⟦normal value 60 U/L⟧).'],
    leaves: ['Lipase was 310 U/L (normal value < 60).'],
  },
  {
    // "positive > 0.45", "negative < 1.0": the limit between the two.
    name: 'range/after-verdict',
    where: ({ valued, depth }) => valued && depth > 0,
    pattern: seq(word('#positive', '#negative'), many(either(mark(':'), word('if')), 0, 1), as('single', compared)),
    read: (match) => readLimit(match, 'high', start(match)),
    finds: ['The anti-PLA2R titre was 84 RU/mL (⟦positive > 20⟧).'],
    leaves: ['Anti-PLA2R was positive (84 RU/mL).'],
  },
  {
    name: 'range/after-level',
    where: afterValue,
    pattern: seq(as('level', word('#low', '#elevated')), as('single', compared)),
    read: (match) => readLimit(match, match.row.keys[match.first] === '#low' ? 'low' : 'high', start(match)),
    finds: ['Vitamin B12 was 96 pg/mL (⟦low < 200⟧).'],
    leaves: ['Vitamin B12 was 96 pg/mL and folate low at 2 ng/mL.'],
  },
  {
    name: 'range/up-to',
    where: (context) => context.depth > 0 && afterValue(context),
    pattern: upTo,
    read: (match) => readLimits(match, start(match)),
    finds: ['CA 125 was 96 U/mL, CA 15-3 was 48 U/mL (each ⟦up to 35 U/mL⟧).'],
    leaves: ['CA 19-9 was 480 U/mL and rose up to 900 U/mL.'],
  },
  {
    name: 'range/in-bracket',
    where: ({ valued, pending, unsaid }) => valued && !pending && unsaid,
    pattern: seq(
      behind((row, at) => isMark(row, at, '([')),
      limits,
      ahead(goesOn),
    ),
    read: (match, { last }) => (last === match.first - 2 ? readLimits(match, start(match)) : undefined),
    finds: ['Potassium was 5 [⟦2-8⟧] mmol/L.', 'Sodium 128 [⟦135 to 145⟧] mmol/L.', 'CK was 900 (⟦< 190⟧).'],
    leaves: ['Ferritin was 900 ng/mL [12].', 'Ferritin was 900 ng/mL (on days 3 to 5).', 'Heart rate was 96/min (80–110).'],
  },
  {
    name: 'range/at-end-of-bracket',
    where: ({ depth, valued, pending, unsaid }) => depth > 0 && valued && !pending && unsaid,
    pattern: seq(
      behind((row, at) => isMark(row, at, ';,')),
      stated,
      ahead(mark(')]')),
    ),
    read: (match, { last }) => (last === match.first - 2 ? readLimits(match, start(match)) : undefined),
    finds: ['A high troponin (412 ng/L; ⟦< 14⟧) was found.', 'A raised bilirubin (4.1 mg/dL; ⟦0.2–1.2⟧) was found.'],
    leaves: ['A high troponin (412 ng/L, then 900) was found.'],
  },
)

const saysUpper = /\b(?:cut-?off|uln|upper|positive)/i

const isInterval = (row: RangeRow, at: number): boolean => numberAt(row, at)?.low !== undefined

/** The range that a cell of a range column, or a label, is or ends with. */
export const columnRules = ruleList<RangeRow, ColumnContext, StatedRange>(
  {
    name: 'range/column-limit',
    pattern: seq(wordsBefore, either(stated, single, upTo)),
    read: (match, { head }) => {
      const { row, first, parts } = match
      const at = (parts.get('single') ?? parts.get('limits') ?? parts.get('most'))?.first ?? first
      const before = row.keys.slice(first, at)
      const from = row.froms[at] ?? 0
      const isLow = before.includes('#low') && isCompared(row, at)
      const isHigh =
        parts.has('most') ||
        before.some((key) => key === '#upper' || key === 'max') ||
        (before.includes('#elevated') && isCompared(row, at))
      if (isLow) return readLimit(match, 'low', from)
      return isHigh || (saysUpper.test(head) && !isInterval(row, at)) ? readLimit(match, 'high', from) : undefined
    },
    finds: ['| Test | Result | Reference range |\n|---|---|---|\n| ALT | 90 U/L | ⟦up to 40⟧ |\n| AST | 70 U/L | up to 35 |'],
    leaves: ['| Test | Result | Reference range |\n|---|---|---|\n| ALT | 90 U/L | 10–40 |\n| AST | 70 U/L | 5–35 |'],
  },
  {
    name: 'range/column',
    pattern: seq(wordsBefore, as('whole', limits)),
    read: (match) => readLimits(match, match.row.froms[match.parts.get('whole')?.first ?? 0] ?? 0),
    finds: [
      '| Test | Result | Reference range |\n|---|---|---|\n| ALT | 90 U/L | ⟦10–40⟧ |\n| AST | 70 U/L | ⟦5 to 35⟧ |',
      '| Test | Patient |\n|---|---|\n| LDH (100–250 U/L) | 900 |\n| ALT (10–40 U/L) | 90 |',
    ],
    leaves: ['| Test | Day 1 | Day 2 |\n|---|---|---|\n| ALT (U/L) | 10–40 | 90 |'],
  },
)
