import { numberWords, ordinalWords, spelled } from '../../core/number-word.js'
import type { Mention } from './instrument.js'
import type { Scored } from './scored.js'

const words: ReadonlyMap<string, number> = new Map([...numberWords, ...ordinalWords])
const digit = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|one|five|ten|first|fifth|tenth)`
const times = new RegExp(
  String.raw`\b${digit}(?:\s?[-–]?\s?(?:,\s?and\s|[,/&–-]|and|to|\band\b)?\s?${digit}){0,3}\s?(?:\(s\))?[-–\s]{0,2}(?:min(?:ute)?s?(?:\(s\))?\b|['′])`,
  'giu',
)
const value = new RegExp(
  String.raw`(?<![\d.])(?<digits>\d{1,2}|${spelled(0, 10)})(?<max>\s?\/\s?10(?!\d))?(?![\d.]\d|\d|\s?(?:kg|g\b|cm|weeks?|days?|hours?|months?|years?|%|mL|mg)|\p{L}|-(?!\d))`,
  'giu',
)
const stop = /[;?!]|\.(?!\d)|\b(?:weigh|weight|birth\s?weight|length|head|umbilical|cord|ph\b|gestation)/giu

/** "Apgar scores of 8 and 9 at 1 and 5 minutes": two results, each with its minute. */
export function readApgar(whole: string, named: Mention, limit: number): Scored[] {
  // Only the words around are looked at, however long the sentence is.
  const base = Math.max(0, named.from - 40)
  const text = whole.slice(base, named.to + 200)
  const mention = { ...named, from: named.from - base, to: named.to - base }
  return readAround(text, mention, limit - base).map((one) => ({
    ...one,
    nameFrom: one.nameFrom + base,
    nameTo: one.nameTo + base,
    reading: {
      ...one.reading,
      from: one.reading.from + base,
      to: one.reading.to + base,
      end: one.reading.end + base,
      ...(one.reading.maxFrom !== undefined &&
        one.reading.maxTo !== undefined && { maxFrom: one.reading.maxFrom + base, maxTo: one.reading.maxTo + base }),
    },
    ...(one.minute && { minute: { ...one.minute, from: one.minute.from + base, to: one.minute.to + base } }),
  }))
}

interface Minute {
  readonly text: string
  readonly value: number
  readonly from: number
  readonly to: number
}

interface Points {
  readonly from: number
  readonly to: number
  readonly value: number
  /** "/10" follows. */
  readonly max: boolean
}

function readAround(text: string, mention: Mention, limit: number): Scored[] {
  stop.lastIndex = mention.to
  const end = Math.min(limit, stop.exec(text)?.index ?? text.length, mention.to + 140)
  const slashed = byMinute(text, mention, end)
  if (slashed.length > 0) return slashed
  const window = text.slice(0, end)
  const minutes = minutesIn(window, Math.max(0, mention.from - 40))
  const numbers = pointsIn(window, mention.to, minutes)
  const points = apart(window, numbers, minutes.length)
  return points.map((one, i) => scoredAt(text, mention, one, minutes.length === points.length ? minutes[i] : undefined))
}

/** "at 1 and 5 minutes": each minute, with the place of them all. */
function minutesIn(window: string, start: number): Minute[] {
  times.lastIndex = start
  return [...window.matchAll(times)].flatMap(({ 0: text, index: from }) =>
    [...text.matchAll(/\d{1,2}|one|five|ten|first|fifth|tenth/giu)].map(([part]) => ({
      text,
      value: words.get(part.toLowerCase()) ?? Number(part),
      from,
      to: from + text.length,
    })),
  )
}

/** The points behind the name, up to what is none. */
function pointsIn(window: string, start: number, minutes: readonly Minute[]): Points[] {
  const numbers: Points[] = []
  value.lastIndex = start
  let last = start
  for (let match = value.exec(window); match; match = value.exec(window)) {
    const from = match.index
    const time = minutes.find((other) => from >= other.from && from < other.to)
    if (time) {
      value.lastIndex = last = time.to
      continue
    }
    const digits = match.groups?.digits ?? ''
    if (from - last > 45 || isNoPoint(window.slice(0, from), digits, numbers.length === 0)) break
    // "5/7/10" is a series.
    const inSeries = /\d\s?\/\s?$/.test(window.slice(Math.max(0, from - 4), from))
    const to = from + digits.length
    if (inSeries) value.lastIndex = to
    const max = match.groups?.max !== undefined && !inSeries
    numbers.push({ from, to, value: words.get(digits.toLowerCase()) ?? Number(digits), max })
    last = inSeries ? to : from + match[0].length
  }
  return numbers
}

/** Powers, decimals, numbers in words without "was" or "of" before the first, and numbers past ten that no word ties to the name. */
function isNoPoint(before: string, digits: string, isFirst: boolean): boolean {
  if (before.endsWith('^') || /\d[,.]$/.test(before)) return true
  if (/^[a-z]/i.test(digits) && isFirst && !/(?:of|was|were|:|=)\s?$/.test(before)) return true
  return Number(digits) > 10 && !(isFirst && /(?:of|was|were|scores?|:|=|apgar)\s?$/i.test(before))
}

/** "9/10 at 1 and 5 minutes" are two scores, "9/10 at 1 minute" is one of ten. */
function apart(window: string, numbers: readonly Points[], minutes: number): readonly Points[] {
  const [only] = numbers
  if (numbers.length !== 1 || minutes !== 2 || !only?.max) return numbers
  const ten = window.indexOf('10', only.to)
  return [
    { ...only, max: false },
    { from: ten, to: ten + 2, value: 10, max: false },
  ]
}

function scoredAt(text: string, { instrument, from: nameFrom, to: nameTo }: Mention, one: Points, minute: Minute | undefined): Scored {
  const { from, to, value: points } = one
  const ten = one.max ? text.indexOf('10', to) : -1
  const max = ten < 0 ? {} : { max: 10, maxFrom: ten, maxTo: ten + 2 }
  const reading = { from, to, text: text.slice(from, to), value: points, end: ten < 0 ? to : ten + 2, marked: true, ...max }
  return { rule: 'score/apgar', instrument, nameFrom, nameTo, reading, ...(minute && { minute }) }
}

const pair = /(?<![\d/])(?<points>10|\d)\s?\/\s?(?<minute>1|5|10)(?:['′]|\s?min)?(?![\d/])/g

/** "9/1, 10/5": points over minutes, where the minutes rise. */
function byMinute(text: string, mention: Mention, end: number): Scored[] {
  const pairs = [...text.slice(mention.to, end).matchAll(pair)]
  const minutes = pairs.map(({ groups }) => Number(groups?.minute))
  if (pairs.length < 2 || minutes[0] !== 1 || minutes[1] !== 5) return []
  return pairs.map((match, i) => {
    const from = mention.to + match.index
    const points = match.groups?.points ?? ''
    const to = from + points.length
    const whole = from + match[0].length
    return {
      rule: 'score/apgar',
      instrument: mention.instrument,
      nameFrom: mention.from,
      nameTo: mention.to,
      reading: { from, to, text: points, value: Number(points), end: whole, marked: true },
      minute: { text: match[0], value: minutes[i] ?? 0, from, to: whole },
    }
  })
}
