import { tokenAt } from '../../core/token.js'
import type { Tokens } from '../../core/token.js'
import { candidate } from './candidate.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import type { Named, Scored } from './scored.js'
import { readValue } from './value.js'
import { moves, timeWords } from './vocabulary.js'

/** The course of a result: "6 at admission and 1 at discharge". */
export function withCourse(tokens: Tokens, text: string, first: Scored): Scored[] {
  const results = [first]
  for (let step = 0; step < 6; step++) {
    const next = courseFrom(tokens, text, first.instrument, results.at(-1)?.reading.end ?? 0, false)
    if (!next) break
    results.push({ ...first, rule: 'score/course', reading: next })
  }
  return results
}

/** One result, its course ("18 → 6"), or the results of names that share a list ("GCS and NIHSS of 14 and 3"). */
export function shared(tokens: Tokens, text: string, pending: readonly Named[], name: Named, first: Scored): Scored[] {
  if (pending.length > 0) {
    const names = [...pending, name]
    const list = listFrom(
      text,
      names.map(({ mention }) => mention.instrument),
      first.reading.from,
    )
    if (list)
      return names.flatMap(({ mention }, i) => {
        const reading = list[i]
        return reading
          ? [
              {
                ...first,
                rule: 'score/names-then-values',
                instrument: mention.instrument,
                nameFrom: mention.from,
                nameTo: mention.to,
                reading,
              },
            ]
          : []
      })
  }
  if (first.reading.also) return [first, { ...first, reading: first.reading.also }]
  const series = seriesFrom(text, first)
  if (series.length > 1) return series
  const results = [first]
  const plural = /scores/.test(text.slice(first.nameTo, first.reading.from))
  for (let step = 0; step < 6; step++) {
    const next = courseFrom(tokens, text, first.instrument, results.at(-1)?.reading.end ?? 0, plural)
    if (!next) break
    results.push({ ...first, rule: 'score/course', reading: next })
  }
  return results
}

/** "23, 11 and 2 on days 1, 3 and 7": results that follow each other. */
function seriesFrom(text: string, first: Scored): Scored[] {
  const series = [first]
  for (let last = first.reading, step = 0; step < 8; step++) {
    const joint = /^(?:,\s(?:and\s(?:then\s|later\s)?)?|\sand\s(?:then\s|later\s)?)/.exec(text.slice(last.end, last.end + 12))
    const reading = joint && readValue(first.instrument, text, last.end + joint[0].length)
    if (!joint || !reading || reading.grade !== undefined) {
      if (series.length > 1 && series.every((one) => one.reading.components !== undefined || one.reading.max !== undefined)) return series
      break
    }
    series.push({ ...first, rule: 'score/series', reading })
    last = reading
    if (joint[0].includes('and'))
      return /^(?:,?\s(?:at|on|after|before|in|by|for|during|respectively)\b|[.;]|\s?$)/.test(text.slice(last.end)) &&
        !/^\s(?:in|for)\s\d/.test(text.slice(last.end))
        ? series
        : [first]
  }
  return eachFor(text, first)
}

/** "7 for allopurinol, 0 for acitretin and −1 for the diuretic". */
function eachFor(text: string, first: Scored): Scored[] {
  const series = [first]
  for (let last = first.reading, step = 0; step < 8; step++) {
    const joint =
      /^\s?(?:\([^()]{0,40}\)\s)?(?:for|in)\s(?:the\s)?[\p{L}][\p{L}\s-]{1,40}?(?:\s?\([^()]{0,40}\))?(?:,\s(?:and\s)?|\sand\s)(?=[−–-]?\d)/u.exec(
        text.slice(last.end, last.end + 130),
      )
    const reading = joint && readValue(first.instrument, text, last.end + joint[0].length)
    if (!joint || !reading || !/^\s?(?:\([^()]{0,40}\)\s)?(?:for|in)\s/.test(text.slice(reading.end))) break
    series.push({ ...first, rule: 'score/series', reading })
    last = reading
  }
  return series
}

function listFrom(text: string, list: readonly Instrument[], at: number): Reading[] | undefined {
  const readings: Reading[] = []
  let from = at
  for (const instrument of list) {
    const reading = readValue(instrument, text, from)
    if (!reading) return undefined
    readings.push(reading)
    const joint = /^\s?(?:,\s?and|,|and|\/|;)\s?/.exec(text.slice(reading.end, reading.end + 8))
    if (!joint) break
    from = reading.end + joint[0].length
  }
  return readings.length === list.length ? readings : undefined
}

function courseFrom(tokens: Tokens, text: string, instrument: Instrument, end: number, plural: boolean): Reading | undefined {
  // "28/30 (13/30 on day 8)"
  const bracket = /^\s?\(\s?(?=\d)/.exec(text.slice(end, end + 4))
  const aside = bracket && readValue(instrument, text, end + bracket[0].length)
  if (aside?.max !== undefined && /^\s(?:at|on|before|after|in|during)\s/.test(text.slice(aside.end))) return aside
  // "12 (twin A: 9)", "A5 and was now B8", "11 for 40 min and 14 afterwards"
  const other = /^\s?\(\s?(?:twin|patient|case|sibling|baby)\s(?:[A-J]|\d{1,2})\s?[:=,]\s?(?=\d)/i.exec(text.slice(end, end + 24))
  const others = other && readValue(instrument, text, end + other[0].length)
  if (others && /^\s?\)/.test(text.slice(others.end))) return others
  const now = /^,?\s(?:and|but)\s(?:is|was)\s(?:now|then|later)\s(?=[\dA-Z])/.exec(text.slice(end, end + 24))
  if (now) return readValue(instrument, text, end + now[0].length)
  const later = /^(?:\s(?:for|after|over)\s\d{1,3}\s(?:min|minutes|h|hours|days|weeks))?,?\sand\s(?:then\s)?(?=\d)/.exec(
    text.slice(end, end + 40),
  )
  const afterwards = later && readValue(instrument, text, end + later[0].length)
  if (afterwards && /^\s(?:afterwards?|thereafter|later|subsequently)\b/.test(text.slice(afterwards.end))) return afterwards
  let joint = ''
  let timed = false
  for (let i = tokenAt(tokens, end), steps = 0; i < tokens.keys.length && steps < 16; i++, steps++) {
    const key = tokens.keys[i] ?? ''
    const previous = tokens.keys[i - 1] ?? ''
    if (joint !== '' || key === '→') {
      const reading = previous === 'by' ? undefined : candidate(instrument, tokens, text, i)
      if (reading && tokens.froms[i] !== undefined) {
        const arrow = joint === 'to' || joint === '→'
        const after = tokens.keys[tokenAt(tokens, reading.end)] ?? ''
        const timedAfter = /^(?:at|on|after|before|in|during|upon|by|\()$/.test(after)
        const close = previous === 'to' || previous === '→' || previous === '>' || previous === '⇒'
        if (
          close ||
          (arrow && moves.has(previous)) ||
          (plural && (joint === 'and' || joint === ',') && reading.marked) ||
          (joint !== '' && timed && timedAfter) ||
          (joint !== '' && moves.has(previous) && timed)
        )
          return reading
        if (!/^\d/.test(key) || !timeWords.has(tokens.keys[i + 1] ?? '')) return undefined
        continue
      }
    }
    if (key === 'to' || key === '→' || key === '⇒' || (key === '>' && /[-–]$/.test(text.slice(0, tokens.froms[i]))))
      joint = key === 'to' ? 'to' : '→'
    else if (key === 'and' || key === ',' || key === 'then') joint = joint === '' ? (key === 'then' ? 'and' : key) : joint
    else if (moves.has(key)) joint = joint === '' ? 'and' : joint
    else if (/^\d/.test(key) || key === '%') continue
    else if (timeWords.has(key)) timed = true
    else return undefined
    if (timeWords.has(key) && key !== 'and' && key !== ',' && key !== 'to') timed = true
  }
  return undefined
}
