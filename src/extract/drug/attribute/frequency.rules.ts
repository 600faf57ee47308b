import { openingWords } from '../../../core/lexicon.js'
import { timesWords } from '../../../core/number-word.js'
import { as, either, many, maybe, one, seq, taken, unless, word } from '../../../core/rule/pattern.js'
import { refusalList, ruleList } from '../../../core/rule/rule.js'
import type { Match } from '../../../core/rule/rule.js'
import type { Candidate, Said } from './attribute.js'
import { frequencies } from './lexicon.js'
import { number, numberAt } from './number.js'
import { isoPeriod, periodUnit, periodUnitOf } from './period.js'
import type { Wording } from './wording.js'
import { endWithStop, placeOf } from './wording.js'

type Frequency = Extract<Said, { kind: 'frequency' }>

const amount = as<Wording>('amount', number)
const unit = as<Wording>('unit', periodUnit)
const article = word<Wording>('a', 'an', 'each', 'every', 'the')
/** "three", "4": how many times; "one" and "ten" count days and tablets more often. */
const count = taken<Wording>((row, at) => numberAt(row, at)?.last, ['0-9', 'two', 'three', 'four', 'five', 'six', 'eight', 'twelve'])
/** "2", "three": at most twelve. */
const few = taken<Wording>((row, at) => {
  const found = numberAt(row, at)
  return found?.value !== undefined && found.value <= 12 && Number.isInteger(found.value) ? found.last : undefined
}, number.starts)
const onceOrTwice = word<Wording>(...timesWords.keys())
const separator = word<Wording>(',', 'and', '&', 'd', 'to', '+')
/** A day of a cycle, or some: "1", "8–11"; no dose. */
const day = taken<Wording>((row, at) => {
  const found = numberAt(row, at)
  return !found || (found.value ?? found.high ?? 0) > 120 || /^(?:m?g|ml|mcg|μg|units?|iu)$/.test(row.keys[found.last] ?? '')
    ? undefined
    : found.last
}, number.starts)
const cycle = seq<Wording>(
  word('of', 'on', 'in', 'every'),
  maybe(article),
  either(word('cycle'), seq(number, word('day', 'days'), maybe(word('cycle')))),
)

/** How often. */
export const frequencyRules = ruleList<Wording, undefined, Frequency>(
  {
    name: 'frequency/every',
    pattern: seq(word('every', 'q', 'each'), maybe(word('.')), amount, unit),
    read: (match) => frequencyOf(match, 1, valueOf(match)),
    finds: [
      'Aciclovir 400 mg ⟦every 8 hours⟧ was begun.',
      'Infliximab 5 mg/kg ⟦q8w⟧ was given.',
      'Cefazolin 1 g ⟦q.8 h⟧ was given.',
      'Heparin ⟦every 4 to 6 h⟧ was injected.',
    ],
    leaves: ['Aciclovir was begun every time.'],
  },
  {
    name: 'frequency/on-days',
    pattern: seq(
      maybe(word('on')),
      as('day', word('days', 'd')),
      as('list', seq(day, many(seq(many(separator, 0, 3), day), 0, 23))),
      unless(either(word('after', 'later', 'postoperative', 'before'), seq(word('of'), unless(word('a', 'each', 'every', 'the'))))),
      maybe(cycle),
    ),
    read: (match) => {
      const { row, first, parts } = match
      const enough = row.keys[parts.get('day')?.first ?? first] === 'days' ? 2 : 1
      return daysOf(match) < enough ? undefined : frequencyOf(match)
    },
    finds: [
      'Gemcitabine ⟦on days 1, 8 and 15 of a 28-day cycle⟧ was begun.',
      'Azacitidine ⟦days 1–7⟧ was given.',
      'Vincristine ⟦d1, d8⟧ was given.',
    ],
    leaves: ['Gemcitabine was given on day 8.', 'Azacitidine was given 3 days later.'],
  },
  {
    name: 'frequency/hourly',
    pattern: seq(
      as('amount', count),
      as(
        'unit',
        one(({ keys }, at) => keys[at] !== 'daily' && /ly$/.test(keys[at] ?? '') && periodUnitOf(keys[at]) !== undefined),
      ),
    ),
    read: (match) => frequencyOf(match, 1, valueOf(match)),
    finds: ['Paracetamol 1 g ⟦6-hourly⟧ was given.', 'Denosumab ⟦six-monthly⟧ was given.'],
    leaves: ['Paracetamol was given hourly.'],
  },
  {
    name: 'frequency/times-a-period',
    pattern: seq(
      either(
        seq(as('times', onceOrTwice), maybe(word('times', 'time', 'x', '×'))),
        seq(as('times', count), word('times', 'time', 'x', '×')),
      ),
      either(
        seq(word('every', 'each'), maybe(amount), unit),
        seq(word('/', 'per', 'a'), unit),
        as('unit', word('daily', 'weekly', 'monthly', 'yearly')),
      ),
    ),
    read: (match) => frequencyOf(match, timesOf(match), match.parts.has('amount') ? valueOf(match) : 1),
    finds: ['Ganciclovir ⟦twice every 24 hours⟧ was given.', 'He took colchicine ⟦3 times/day⟧.', 'She took ursodiol ⟦7 times a week⟧.'],
    leaves: ['He took colchicine three times.'],
  },
  {
    name: 'frequency/count-a-period',
    pattern: seq(as('amount', few), word('/', 'per'), as('unit', word('day', 'd', 'week', 'wk', 'month'))),
    read: (match) => frequencyOf(match, valueOf(match), 1),
    finds: ['Lamotrigine (50 mg p.o., ⟦2 per day⟧) was begun.', 'Mesalazine 1 g ⟦3/day⟧ was taken.'],
    leaves: ['Lamotrigine 50 mg per day was begun.', 'Lamotrigine 100/day was begun.'],
  },
  {
    name: 'frequency/days-a-week',
    pattern: seq(
      as('amount', few),
      word('day', 'days', 'nights'),
      word('/', 'per', 'a', 'each', 'every'),
      as('unit', word('week', 'wk', 'month', 'cycle')),
    ),
    read: (match) => frequencyOf(match, valueOf(match), 1),
    finds: ['Temozolomide was given ⟦5 days per week⟧.', 'Azithromycin 250 mg ⟦three days a week⟧ was taken.'],
    leaves: ['Temozolomide was given for 5 days this week.'],
  },
  {
    name: 'frequency/in-words',
    pattern: taken((row, at) => {
      const hit = frequencies.matchAt(row.tokens, row.text, at)
      return hit && !hit.gluedBefore && !hit.gluedAfter ? endWithStop(row, hit) : undefined
    }, openingWords(frequencies)),
    read: (match) => {
      const { row, first } = match
      const entry = frequencies.matchAt(row.tokens, row.text, first)?.entry
      if (!entry) return undefined
      const weak = entry.id === 'loose' || entry.id.startsWith('count') || /^(?:a|per|in|at)$/.test(row.keys[first] ?? '')
      return {
        kind: 'frequency',
        ...placeOf(row, first, match.last),
        ...(entry.times !== undefined && { times: entry.times }),
        ...(entry.period !== undefined && { period: entry.period }),
        ...(entry.id === 'P1D-night' && { fixed: true }),
        ...(weak && { weak }),
      }
    },
    finds: ['Bisoprolol 5 mg ⟦daily⟧ was begun.', 'Cefuroxime 250 mg ⟦b.i.d.⟧ was taken.'],
    leaves: ['Bisoprolol 5 mg was begun.'],
  },
)

function valueOf({ row, parts }: Match<Wording>): number | undefined {
  return numberAt(row, parts.get('amount')?.first ?? -1)?.value
}

/** So many times in so many of the unit. */
function frequencyOf({ row, first, last, parts }: Match<Wording>, times?: number, every?: number): Frequency {
  const unit = periodUnitOf(row.keys[parts.get('unit')?.first ?? -1])
  const period = unit === undefined ? undefined : isoPeriod(every, unit)
  return {
    kind: 'frequency',
    ...placeOf(row, first, last),
    ...(times !== undefined && { times }),
    ...(period !== undefined && { period }),
  }
}

function timesOf({ row, parts }: Match<Wording>): number | undefined {
  const at = parts.get('times')?.first ?? -1
  const key = row.keys[at]
  return timesWords.get(key ?? '') ?? numberAt(row, at)?.value
}

/** How many days a list names; a range counts as two. */
function daysOf({ row, parts }: Match<Wording>): number {
  const { first, last } = parts.get('list') ?? { first: 0, last: 0 }
  let count = 0
  for (let at = first; at < last;) {
    const found = numberAt(row, at)
    count += found ? (found.value === undefined ? 2 : 1) : 0
    at = found?.last ?? at + 1
  }
  return count
}

/** Words for a frequency that tell how much more of something. */
export const frequencyRefusals = refusalList<Candidate>({
  name: 'frequency/compared',
  when: ({ row, said }) =>
    said.kind === 'frequency' &&
    said.weak === true &&
    said.period === undefined &&
    said.times !== undefined &&
    /^(?:higher|greater|more|larger|lower|less|smaller|the|as|normal|upper|that|over|above|its|his|her|faster|longer)$/.test(
      row.keys[said.last] ?? '',
    ),
  finds: ['He took levothyroxine ⟦twice⟧ as often as he should.', 'She took warfarin ⟦three times⟧ more often than prescribed.'],
  leaves: ['He took levothyroxine ⟦twice⟧.'],
})
