import { createGate, isOpen } from '../../core/gate.js'
import type { Tokens } from '../../core/token.js'
import type { Time } from '../../schema/base.js'
import { nounPhraseEnd } from './anchor.js'
import { countOf, countSource, endsCount, isoDuration, ordinalSource, unitSource } from '../../core/duration.js'

/** A time expression in a sentence; `from/to` are offsets in its prose. */
export interface Expression {
  readonly from: number
  readonly to: number
  readonly time: Omit<Time, 'text' | 'span'>
}

const units = 'minute minutes min mins hour hours hr hrs h day days week weeks wk wks month months year years yr yrs'.split(' ')
/** Stands for any year among the words that patterns need. */
const year = '0000'
const years = Array.from({ length: 200 }, (_, i) => String(1900 + i))
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

interface Pattern {
  /** A sentence that lacks a word (as lexicons see them) of any of these groups is not tried; the first group is the rarest. */
  readonly needs: readonly (readonly string[])[]
  readonly pattern: RegExp
  /** Words that lead from the match to the event that the time counts from; none where it follows at once. */
  readonly anchored?: readonly string[]
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Expression['time'] | undefined
}

const patterns: readonly Pattern[] = [
  {
    // "six months after the start of treatment", "2 days before admission"
    needs: [units, ['after', 'following', 'post', 'before', 'prior', 'from']],
    pattern: new RegExp(
      String.raw`\b(?<count>${countSource})[\s-](?<unit>${unitSource}) (?<direction>after|following|post|before|prior to|from)\b`,
      'giu',
    ),
    anchored: [],
    read: ({ count = '', unit = '', direction = '', anchor: from }) =>
      relative(count, unit, /^(?:before|prior)/i.test(direction) ? 'before' : 'after', from),
  },
  {
    // "nine months later", "2 h afterwards"
    needs: [units, ['later', 'afterwards', 'thereafter']],
    pattern: new RegExp(String.raw`\b(?<count>${countSource})[\s-](?<unit>${unitSource}) (?:later|afterwards|thereafter)\b`, 'giu'),
    read: ({ count = '', unit = '' }) => relative(count, unit, 'after'),
  },
  {
    // "two years ago", "3 weeks earlier"
    needs: [units, ['ago', 'earlier', 'previously', 'before', 'prior']],
    pattern: new RegExp(
      String.raw`\b(?<count>${countSource})[\s-](?<unit>${unitSource}) (?:ago|earlier|previously|before(?=[,.;)]|$)|prior(?=[,.;)]|$))`,
      'giu',
    ),
    read: ({ count = '', unit = '' }) => relative(count, unit, 'before', 'presentation'),
  },
  {
    // "after 3 days of treatment", "within 24 hours of admission"
    needs: [units, ['after', 'within']],
    pattern: new RegExp(String.raw`\b(?:after|within) (?<count>${countSource})[\s-](?<unit>${unitSource})\b`, 'giu'),
    anchored: ['of'],
    read: ({ count = '', unit = '', anchor: from }) => relative(count, unit, 'after', from),
  },
  {
    // "on hospital day 5", "on day 3 of admission", "postoperative day 2", "POD 2"
    needs: [['day', 'days', 'pod']],
    pattern: new RegExp(
      String.raw`\b(?:on |by |from |at )?(?<kind>hospital |post-?operative |post-?admission |illness |treatment )?(?<word>day|POD)s?[\s-](?<count>\d{1,3})\b(?!\s?(?:[%/]|mg|of (?:age|life)))`,
      'giu',
    ),
    anchored: ['of', 'after'],
    read: ({ kind = '', word = '', count = '', anchor: from }) =>
      relative(count, 'days', 'after', from ?? dayAnchor(word.toLowerCase() === 'pod' ? 'postoperative' : kind)),
  },
  {
    // "on the third day of admission", "the next day"
    needs: [['day', 'week', 'month', 'morning'], ['the']],
    pattern: new RegExp(
      String.raw`(?<!\b(?:for|during) )\b(?:on |by )?the (?<ordinal>${ordinalSource})(?: (?<kind>hospital|post-?operative))? (?<unit>day|week|month|morning)\b(?! of (?:the )?(?:life|age))`,
      'giu',
    ),
    anchored: ['of', 'after'],
    read: ({ ordinal = '', kind = '', unit = '', anchor: from }) => {
      const near = /^(?:next|following)$/i.test(ordinal)
      const offset = isoDuration(String(countOf(ordinal) ?? ''), unit === 'morning' ? 'day' : unit)
      const since = from ?? dayAnchor(kind)
      return {
        ...(since !== undefined && { anchor: since }),
        ...(offset !== undefined && { offset }),
        direction: near || offset !== undefined ? 'after' : 'at',
      }
    },
  },
  {
    // "at 6 months' follow-up", "at the 3-month follow-up"
    needs: [units, ['at'], ['follow', 'followup', 'after']],
    pattern: new RegExp(
      String.raw`\bat (?:the |a )?(?<count>${countSource})[\s-](?<unit>${unitSource})['’]?(?: of)? (?:follow-?up|after (?<anchor>discharge|surgery|treatment|diagnosis))\b`,
      'giu',
    ),
    read: ({ count = '', unit = '', anchor: from }) => relative(count, unit, 'after', from ?? 'start of follow-up'),
  },
  {
    // "on admission", "at presentation", "before discharge"
    needs: [
      ['admission', 'arrival', 'presentation', 'discharge', 'diagnosis', 'onset', 'birth', 'follow', 'followup', 'transfer', 'readmission'],
      ['on', 'upon', 'at', 'before', 'after', 'to', 'since', 'following'],
    ],
    pattern:
      /\b(?<preposition>on|upon|at|before|after|prior to|since|following) (?:the |his |her )?(?:time of )?(?:initial |first |hospital )?(?<event>admission|arrival|presentation|discharge|diagnosis|onset|birth|(?:last |latest |final )?follow-?up|transfer|readmission)\b/giu,
    read: ({ preposition = '', event = '' }) => ({
      anchor: event.toLowerCase(),
      direction: /^(?:before|prior)/i.test(preposition) ? 'before' : /^(?:after|since|following)/i.test(preposition) ? 'after' : 'at',
    }),
  },
  {
    // "on 12 March 2019", "in May 2013"
    needs: [months.toLowerCase().split('|')],
    pattern: new RegExp(
      String.raw`\b(?:on |in |since |by )?(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<month>${months})(?: (?<day2>\d{1,2})(?:st|nd|rd|th)?,)?,? (?<year>(?:19|20)\d\d)\b`,
      'giu',
    ),
    read: ({ day, day2, month = '', year = '' }) => {
      const index = months.split('|').findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1
      const date = day ?? day2
      return { direction: 'at', date: `${year}-${String(index).padStart(2, '0')}${date === undefined ? '' : `-${date.padStart(2, '0')}`}` }
    },
  },
  {
    // "on November 27", "since 3 December": a day of a year that is not told
    needs: [months.toLowerCase().split('|')],
    pattern: new RegExp(
      String.raw`\b(?:on |since |by )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months})|(?:${months}) \d{1,2}(?:st|nd|rd|th)?)\b(?!,? (?:19|20)\d\d)`,
      'giu',
    ),
    read: () => ({ direction: 'at' }),
  },
  {
    // "in 2012"
    needs: [[year], ['in', 'since']],
    pattern: /\b(?:in|since) (?<year>(?:19|20)\d\d)\b(?!\s?[-–/%]\d?)/giu,
    read: ({ year = '' }) => ({ direction: 'at', date: year }),
  },
]

/** For each word, the groups that it belongs to, as bits; and for each pattern, the bits that it needs. */
const groupBits = new Map<string, number>()
const groups = [...new Set(patterns.flatMap(({ needs }) => needs.map((group) => group.join('|'))))]
groups.forEach((group, i) => group.split('|').forEach((word) => groupBits.set(word, (groupBits.get(word) ?? 0) | (1 << i))))
/** A unit counts only behind a number. */
const unitBit = 1 << groups.indexOf(units.join('|'))
const neededBits = patterns.map(({ needs }) => needs.reduce((bits, group) => bits | (1 << groups.indexOf(group.join('|'))), 0))

/** What a sentence holds at least that tells a time. */
export const timeWords = createGate(() => patterns.flatMap(({ needs: [first = []] }) => (first.includes(year) ? years : first)))

/** The time expressions of a sentence, in order, none inside another: "six months after the start of treatment", "on day 3". */
export function expressionsOf(text: string, tokens: Tokens): Expression[] {
  if (!isOpen(timeWords, tokens)) return []
  let bits = 0
  let before = ''
  for (const key of tokens.keys) {
    const own = groupBits.get(isYear(key) ? year : key) ?? 0
    bits |= (own & unitBit) !== 0 && !endsCount(before) ? own & ~unitBit : own
    before = key
  }
  const found: Expression[] = []
  for (const [i, { pattern, anchored, read }] of patterns.entries()) {
    const needed = neededBits[i] ?? 0
    if ((bits & needed) !== needed) continue
    for (const match of text.matchAll(pattern)) {
      const from = match.index
      const anchor = anchored && anchorAfter(text, tokens, from + match[0].length, anchored)
      const to = anchor?.to ?? from + match[0].length
      if (found.some((other) => other.from < to && from < other.to)) continue
      const time = read({ ...match.groups, ...(anchor && { anchor: anchor.text }) })
      if (time) found.push({ from, to, time })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

interface Anchor {
  readonly text: string
  readonly to: number
}

/** The event that a time counts from: "the start of treatment" behind "six months after", "admission" behind "day 3 of". */
function anchorAfter(text: string, tokens: Tokens, end: number, leads: readonly string[]): Anchor | undefined {
  const next = firstFrom(tokens.froms, end)
  if (leads.length > 0 && !leads.includes(tokens.keys[next] ?? '')) return undefined
  const first = leads.length > 0 ? next + 1 : next
  const last = nounPhraseEnd(tokens, first)
  if (last === undefined) return undefined
  const to = tokens.tos[last - 1] ?? end
  return { text: text.slice(tokens.froms[first] ?? end, to), to }
}

/** The index of the first offset that is not before `end`. */
function firstFrom(offsets: readonly number[], end: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? end) < end) low = middle + 1
    else high = middle
  }
  return low
}

function relative(count: string, unit: string, direction: 'before' | 'after', from?: string): Expression['time'] | undefined {
  const offset = isoDuration(count, unit)
  return offset === undefined ? undefined : { ...(from !== undefined && from !== '' && { anchor: from }), offset, direction }
}

/** What days of a kind are counted from; "day 5" alone does not say. */
function dayAnchor(kind: string): string | undefined {
  const word = kind.trim().toLowerCase().replace('-', '')
  if (word === '') return undefined
  return word === 'postoperative' ? 'operation' : word === 'illness' ? 'onset' : word === 'treatment' ? 'start of treatment' : 'admission'
}

function isYear(key: string): boolean {
  return key.length === 4 && (key.startsWith('19') || key.startsWith('20'))
}
