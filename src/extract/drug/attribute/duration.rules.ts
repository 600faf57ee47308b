import { as, either, maybe, seq, unless, word } from '../../../core/rule/pattern.js'
import { choiceList, refusalList, ruleList } from '../../../core/rule/rule.js'
import type { Said } from './attribute.js'
import { number, numberAt } from './number.js'
import { isoPeriod } from './period.js'
import type { Wording } from './wording.js'
import { placeOf } from './wording.js'

const units: ReadonlyMap<string, string> = new Map(
  [
    ['TM', 'min mins minute minutes'],
    ['H', 'h hr hrs hour hours'],
    ['D', 'd day days'],
    ['W', 'wk wks week weeks'],
    ['M', 'mo mos month months'],
    ['Y', 'yr yrs year years'],
    ['cycle', 'cycle cycles course courses round rounds session sessions infusion infusions injection injections pulse pulses'],
  ].flatMap(([unit = '', words = '']) => words.split(' ').map((word): [string, string] => [word, unit])),
)

/** A length of time, before anybody has said that it is how long something was given. */
export interface Time extends Extract<Said, { kind: 'duration' }> {
  readonly row: Wording
  /** The word for its unit. */
  readonly unit: string
  /** "7-day". */
  readonly hyphen: boolean
  /** "3 consecutive days". */
  readonly inRow: boolean
  /** "for life": needs nothing beside it. */
  readonly forLife?: true
}

const inRow = as<Wording>('in-row', word('consecutive', 'successive'))
const further = word<Wording>('more', 'further', 'additional', 'full')
const unit = as<Wording>('unit', word(...units.keys()))
const half = as<Wording>('half', word('and'), word('a'), word('half'))

/** Lengths of time. */
export const timeRules = ruleList<Wording, undefined, Time>(
  {
    name: 'duration/for-life',
    pattern: either(
      seq(word('for'), word('life'), unless(word('threatening', 'saving', 'support'))),
      word('lifelong', 'indefinitely'),
      seq(word('life'), word('long')),
    ),
    read: ({ row, first, last }) => ({ ...timeOf(row, first, last, last, undefined), forLife: true }),
    finds: ['Warfarin was to be taken ⟦for life⟧.', '⟦Lifelong⟧ penicillin V was advised.'],
    leaves: ['Adrenaline was given for life-threatening asthma.'],
  },
  {
    name: 'duration/one',
    pattern: seq(word('a', 'an'), as('unit', word(...[...units].filter(([, id]) => id !== 'cycle').map(([key]) => key))), maybe(half)),
    read: ({ row, first, last, parts }) => timeOf(row, first, last, parts.get('unit')?.first ?? first, parts.has('half') ? undefined : 1),
    finds: ['Voriconazole was given for ⟦a month⟧.', 'Alteplase ran over ⟦an hour and a half⟧.'],
    leaves: ['Voriconazole was given for a course.'],
  },
  {
    name: 'duration/vague',
    pattern: seq(word('several', 'few', 'many', 'some', 'couple', 'multiple', 'numerous', 'repeated'), maybe(either(inRow, further)), unit),
    read: ({ row, first, last, parts }) => timeOf(row, first, last, parts.get('unit')?.first ?? first, undefined, parts.has('in-row')),
    finds: ['Voriconazole was given for ⟦several weeks⟧.', 'She had ⟦multiple courses⟧ of nitrofurantoin.'],
    leaves: ['Voriconazole was given to several patients.'],
  },
  {
    name: 'duration/number',
    pattern: seq(as('amount', number), maybe(either(inRow, further)), unit, maybe(half)),
    read: ({ row, first, last, parts }) =>
      timeOf(
        row,
        first,
        last,
        parts.get('unit')?.first ?? first,
        parts.has('half') ? undefined : numberAt(row, first)?.value,
        parts.has('in-row'),
      ),
    finds: [
      'Voriconazole was given for ⟦6 weeks⟧.',
      'She had ⟦four cycles⟧ of docetaxel.',
      'Ivermectin was taken on ⟦2 consecutive days⟧.',
    ],
    leaves: ['Voriconazole 6 mg/kg was given.'],
  },
)

function timeOf(row: Wording, first: number, last: number, at: number, value: number | undefined, inRow = false): Time {
  const unit = row.keys[at] ?? ''
  const iso = isoPeriod(value, units.get(unit) ?? '')
  return {
    kind: 'duration',
    ...placeOf(row, first, last),
    ...(iso !== undefined && { value: iso }),
    row,
    unit,
    hyphen: row.gaps[at] === 'hyphen',
    inRow,
  }
}

const before = ({ row, first }: Time, back = 1): string => row.keys[first - back] ?? ''
const after = ({ row, last }: Time, ahead = 0): string => row.keys[last + ahead] ?? ''
const isCounted = ({ unit }: Time): boolean => /^(?:cycle|course|round|infusion|injection|pulse)s?$/.test(unit)
const turns = /^(?:discontinuation|withdrawal|cessation|interruption|initiation|introduction|stopping|stop)$/
const through = /^(?:for|over|during|x|×)$/

/** Lengths of time that are not how long something was given. */
export const durationRefusals = refusalList<Time>(
  {
    name: 'duration/of-age',
    when: (time) => !time.inRow && (after(time) === 'old' || (after(time) === 'of' && /^(?:age$|life$|gestation)/.test(after(time, 1)))),
    finds: ['Palivizumab was given to infants for ⟦6 months⟧ of age.'],
    leaves: ['Palivizumab was given for ⟦6 months⟧.'],
  },
  {
    name: 'duration/since',
    when: (time) => !time.inRow && /^(?:ago|later|earlier|prior|before|history)$/.test(after(time)),
    finds: ['Isoniazid had been started over ⟦6 months⟧ ago.'],
    leaves: ['Isoniazid was taken over ⟦6 months⟧.'],
  },
  {
    name: 'duration/of-each-week',
    when: (time) => /^(?:per|a|each|every|\/)$/.test(after(time)) && /^(?:week|wk|month|cycle)$/.test(after(time, 1)),
    finds: ['Temozolomide was given for ⟦5 days⟧ a week.'],
    leaves: ['Temozolomide was given for ⟦5 days⟧.'],
  },
  {
    // How long it was not given.
    name: 'duration/of-pause',
    when: (time) =>
      !time.inRow &&
      !isCounted(time) &&
      before(time) === 'for' &&
      /^(?:withdrawn|paused|withheld|held|stopped|discontinued|interrupted|suspended|omitted|missed)$/.test(before(time, 2)),
    finds: ['Clozapine was withheld for ⟦2 weeks⟧.'],
    leaves: ['Clozapine was given for ⟦2 weeks⟧.'],
  },
  {
    name: 'duration/part-of-course',
    when: (time) =>
      !time.hyphen &&
      after(time) === 'of' &&
      ((before(time) === 'first' && !isCounted(time)) || [2, 3].some((ahead) => turns.test(after(time, ahead)))),
    finds: ['He shivered in the first ⟦24 hours⟧ of amphotericin B.', 'Seizures came back after ⟦2 days⟧ of phenobarbital withdrawal.'],
    leaves: ['After ⟦14 days⟧ of ceftazidime he was well.', 'After the first ⟦two cycles⟧ of docetaxel he was well.'],
  },
  {
    // "828 courses of linezolid": those of many patients.
    name: 'duration/of-many-patients',
    when: (time) => isCounted(time) && /^\d{3,}$/.test(time.row.keys[time.first] ?? ''),
    finds: ['Anaemia followed ⟦828 courses⟧ of linezolid.'],
    leaves: ['Anaemia followed ⟦8 courses⟧ of linezolid.'],
  },
  {
    // "about 10 min after administration"
    name: 'duration/until-event',
    when: (time) => !time.inRow && !isCounted(time) && /^(?:after|following)$/.test(after(time)) && !through.test(before(time)),
    finds: ['Urticaria arose about ⟦10 min⟧ after iohexol.'],
    leaves: ['Aspirin was taken for ⟦10 days⟧ after stenting.'],
  },
)

const leads =
  /^(?:for|over|during|x|×|completed|received|underwent|additional|another|further|totaling|totalling|lasting|approximately|about|nearly|almost|initial)$/
const course =
  /^(?:course|courses|treatment|therapy|regimen|period|cycle|schedule|taper|infusion|trial|pulse|long|antibiotic|oral|intravenous|iv)$/
const noCourse = /^(?:history|fever|illness|visit|the|and|with|from|before|after|without|prior|for|until|during|since|old|stay|hospital)$/
const ended = /^(?:stopped|discontinued|withdrawn|ceased|completed|off|defaulted|interrupted|abandoned)$/

/** What shows that a length of time is how long something was given. */
export const durationChoices = choiceList<Time, true>(
  {
    name: 'duration/lifelong',
    choose: ({ forLife }) => forLife,
    finds: ['Warfarin was to be taken ⟦for life⟧.'],
    leaves: ['Warfarin was to be taken with his meals of a life.'],
  },
  {
    name: 'duration/in-a-row',
    choose: ({ inRow }) => inRow || undefined,
    finds: ['Ivermectin was taken on ⟦2 consecutive days⟧.'],
    leaves: ['Ivermectin was taken 2 days later.'],
  },
  {
    name: 'duration/counted',
    choose: (time) => isCounted(time) || undefined,
    finds: ['She had docetaxel, ⟦four cycles⟧, and surgery.'],
    leaves: ['She had docetaxel at four sites.'],
  },
  {
    name: 'duration/long-course',
    choose: ({ row: { keys }, last, hyphen }) => {
      // The apostrophe of "two weeks' treatment" is a token without letters.
      const quoted = keys[last] === ''
      if (!hyphen && !quoted) return keys[last] === 'course' || undefined
      for (let at = quoted ? last + 1 : last; at < last + 4; at++) {
        if (course.test(keys[at] ?? '')) return true
        if (!/^[a-z]{3,}$|^\/$/.test(keys[at] ?? '') || noCourse.test(keys[at] ?? '')) return undefined
      }
      return undefined
    },
    finds: [
      'A ⟦10-day⟧ course of doxycycline was given.',
      'On the ⟦10-day⟧ doxycycline treatment he improved.',
      'He had ⟦two weeks⟧’ treatment with doxycycline.',
    ],
    leaves: ['On the 10-day visit doxycycline was begun.', 'A 10-day fever before treatment with doxycycline was noted.'],
  },
  {
    name: 'duration/of-it',
    choose: (time) => (!time.hyphen && after(time) === 'of' && before(time) !== 'within') || undefined,
    finds: ['After ⟦14 days⟧ of ceftazidime he was well.'],
    leaves: ['Within 14 days of ceftazidime he was well.'],
  },
  {
    name: 'duration/in-brackets',
    choose: (time) => (!time.hyphen && after(time) === ')' && before(time) === '(') || undefined,
    finds: ['He was given oral cefixime (⟦5 days⟧).'],
    leaves: ['He was given oral cefixime (day 5).'],
  },
  {
    name: 'duration/in-minutes',
    choose: ({ unit, hyphen, ...time }) =>
      (!hyphen && time.row.keys[time.first - 1] === 'in' && /^(?:min|mins|minutes?|h|hrs?|hours?)$/.test(unit)) || undefined,
    finds: ['Magnesium sulfate 2 g was given in ⟦20 minutes⟧.'],
    leaves: ['Magnesium sulfate was given in 2 days.'],
  },
  {
    name: 'duration/led',
    choose: (time) => (!time.hyphen && leads.test(before(time))) || undefined,
    finds: ['Ceftazidime was given for ⟦14 days⟧.', 'He completed ⟦6 weeks⟧ on rifampicin.'],
    leaves: ['Ceftazidime was given on 14 days.'],
  },
  {
    name: 'duration/until-stopped',
    choose: (time) => (!time.hyphen && /^(?:after|within)$/.test(before(time)) && isStopped(time.row.keys, time.first - 2)) || undefined,
    finds: ['Amiodarone was stopped after ⟦3 months⟧.', 'On linezolid, he was taken off therapy after ⟦10 days⟧.'],
    leaves: ['Amiodarone was begun after 3 months.'],
  },
  {
    name: 'duration/led-and-qualified',
    choose: (time) =>
      (!time.hyphen &&
        /^(?:than|least|most|to|total|of|the|last|past|next|continuous|full|whole|entire|minimum|maximum|further)$/.test(before(time)) &&
        [2, 3, 4].some((back) => leads.test(before(time, back)) || /^(?:within|after)$/.test(before(time, back)))) ||
      undefined,
    finds: [
      'Ceftazidime was given for at least ⟦14 days⟧.',
      'Over the next ⟦6 weeks⟧ he took rifampicin.',
      'Ceftazidime was given for a continuous ⟦14 days⟧.',
    ],
    leaves: ['Ceftazidime was the choice of 14 days.'],
  },
)

function isStopped(keys: readonly string[], at: number): boolean {
  return ended.test(keys[at] ?? '') || (/^(?:treatment|therapy|it|this|them)$/.test(keys[at] ?? '') && ended.test(keys[at - 1] ?? ''))
}
