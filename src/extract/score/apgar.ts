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

function readAround(text: string, mention: Mention, limit: number): Scored[] {
  stop.lastIndex = mention.to
  const end = Math.min(limit, stop.exec(text)?.index ?? text.length, mention.to + 140)
  const window = text.slice(0, end)
  const start = Math.max(0, mention.from - 40)
  const slashed = byMinute(text, mention, end)
  if (slashed.length > 0) return slashed
  const minutes: { from: number; to: number; values: { text: string; value: number; from: number; to: number }[] }[] = []
  times.lastIndex = start
  for (let match = times.exec(window); match; match = times.exec(window)) {
    const from = match.index
    const values = [...match[0].matchAll(/\d{1,2}|one|five|ten|first|fifth|tenth/giu)].map((part) => ({
      text: match[0],
      value: words.get(part[0].toLowerCase()) ?? Number(part[0]),
      from,
      to: from + match[0].length,
    }))
    minutes.push({ from, to: from + match[0].length, values })
  }
  const stated = minutes.flatMap(({ values }) => values)
  const numbers: { from: number; to: number; value: number; max: boolean }[] = []
  value.lastIndex = mention.to
  let last = mention.to
  for (let match = value.exec(window); match; match = value.exec(window)) {
    const from = match.index
    if (minutes.some((time) => from >= time.from && from < time.to)) {
      const time = minutes.find((other) => from >= other.from && from < other.to)
      value.lastIndex = last = time?.to ?? from + 1
      continue
    }
    const digits = match.groups?.digits ?? ''
    if (
      from - last > 45 ||
      /[\^]/.test(window[from - 1] ?? '') ||
      /\d[,.]$/.test(window.slice(0, from)) ||
      (/^[a-z]/i.test(digits) && numbers.length === 0 && !/(?:of|was|were|:|=)\s?$/.test(window.slice(0, from)))
    )
      break
    const outside = Number(digits) > 10
    if (outside && (numbers.length > 0 || !/(?:of|was|were|scores?|:|=|apgar)\s?$/i.test(window.slice(0, from)))) break
    // "5/7/10" is a series.
    const inSeries = /\d\s?\/\s?$/.test(window.slice(Math.max(0, from - 4), from))
    if (inSeries) value.lastIndex = from + digits.length
    numbers.push({
      from,
      to: from + digits.length,
      value: words.get(digits.toLowerCase()) ?? Number(digits),
      max: match.groups?.max !== undefined && !inSeries,
    })
    last = inSeries ? from + digits.length : from + match[0].length
  }
  // "9/10 at 1 and 5 minutes" are two scores, "9/10 at 1 minute" is one of ten.
  const pairs = numbers.flatMap((number) => {
    if (!number.max) return [{ ...number, fraction: false }]
    if (numbers.length === 1 && stated.length === 2) {
      const ten = window.indexOf('10', number.to)
      return [
        { ...number, fraction: false },
        { from: ten, to: ten + 2, value: 10, max: false, fraction: false },
      ]
    }
    return [{ ...number, fraction: true }]
  })
  return pairs.map(({ from, to, value: points, fraction }, i) => {
    const minute = stated.length === pairs.length ? stated[i] : undefined
    const ten = fraction ? window.indexOf('10', to) : -1
    return {
      rule: 'score/apgar',
      instrument: mention.instrument,
      nameFrom: mention.from,
      nameTo: mention.to,
      reading: {
        from,
        to,
        text: text.slice(from, to),
        value: points,
        end: ten < 0 ? to : ten + 2,
        marked: true,
        ...(ten >= 0 && { max: 10, maxFrom: ten, maxTo: ten + 2 }),
      },
      ...(minute && { minute }),
    }
  })
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
