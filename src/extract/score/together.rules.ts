import { choiceList } from '../../core/rule/rule.js'
import type { Tokens } from '../../core/token.js'
import type { Reading } from './reading.js'
import type { Named, Scored } from './scored.js'
import { readValue } from './value.js'

/** The first result of names, and what may follow it. */
export interface FirstResult {
  readonly tokens: Tokens
  readonly text: string
  readonly names: readonly Named[]
  readonly first: Scored
}

const most = 8
const joint = /^(?:,\s(?:and\s(?:then\s|later\s)?)?|\sand\s(?:then\s|later\s)?)/
const each =
  /^\s?(?:\([^()]{0,40}\)\s)?(?:for|in)\s(?:the\s)?[\p{L}][\p{L}\s-]{1,40}?(?:\s?\([^()]{0,40}\))?(?:,\s(?:and\s)?|\sand\s)(?=[−–-]?\d)/u

/** Results that belong together: of names in a list, of one name for several times or things. */
export const togetherWith = choiceList<FirstResult, readonly Scored[]>(
  {
    name: 'score/names-then-values',
    choose: ({ tokens, text, names, first }) => {
      const readings = names.length > 1 ? listFrom(tokens, text, names, first.reading.from) : []
      if (readings.length < 2 || readings.length !== names.length) return undefined
      return readings.flatMap((reading, i) => {
        const mention = names[i]?.mention
        const own = mention && { instrument: mention.instrument, nameFrom: mention.from, nameTo: mention.to }
        return own ? [{ ...first, rule: 'score/names-then-values', ...own, reading }] : []
      })
    },
    finds: ['The GCS and NIHSS were ⟦14⟧ and 3, respectively.'],
    leaves: ['The GCS was 14 and the NIHSS was 3.'],
  },
  {
    name: 'score/class-with-points',
    choose: ({ first }) => first.reading.also && [first, { ...first, reading: first.reading.also }],
    finds: ['It was Child-Pugh ⟦B⟧ (8 points).'],
    leaves: ['It was Child-Pugh B8.'],
  },
  {
    name: 'score/series',
    choose: seriesFrom,
    finds: ['The EDSS was ⟦6⟧.5, 4.0 and 3.5 on days 1, 9 and 30.'],
    leaves: ['The EDSS was 6.5 and the gait was broad.'],
  },
  {
    name: 'score/for-each',
    choose: forEach,
    finds: ['The Naranjo score was ⟦7⟧ for allopurinol, 2 for ranitidine and −1 for furosemide.'],
    leaves: ['The Naranjo score was 7 for allopurinol.'],
  },
)

/** "14 and 3": as many results as there are names, or fewer. */
function listFrom(tokens: Tokens, text: string, names: readonly Named[], at: number): Reading[] {
  const readings: Reading[] = []
  let from = at
  for (const { mention } of names) {
    const reading = readValue(mention.instrument, tokens, text, from)
    if (!reading) return []
    readings.push(reading)
    const next = /^\s?(?:,\s?and|,|and|\/|;)\s?/.exec(text.slice(reading.end, reading.end + 8))
    if (!next) break
    from = reading.end + next[0].length
  }
  return readings
}

/** "23, 11 and 2 on days 1, 3 and 7": results that follow each other. */
function seriesFrom({ tokens, text, first }: FirstResult): Scored[] | undefined {
  const series = [first]
  for (let last = first.reading, step = 0; step < most; step++) {
    const next = joint.exec(text.slice(last.end, last.end + 12))
    const reading = next && readValue(first.instrument, tokens, text, last.end + next[0].length)
    if (!next || !reading || reading.grade !== undefined) {
      const isSure = series.length > 1 && series.every((one) => one.reading.components !== undefined || one.reading.max !== undefined)
      return isSure ? series : undefined
    }
    series.push({ ...first, rule: 'score/series', reading })
    last = reading
    if (next[0].includes('and')) return endsSeries(text.slice(last.end)) ? series : undefined
  }
  return undefined
}

function endsSeries(rest: string): boolean {
  return /^(?:,?\s(?:at|on|after|before|in|by|for|during|respectively)\b|[.;]|\s?$)/.test(rest) && !/^\s(?:in|for)\s\d/.test(rest)
}

/** "7 for allopurinol, 0 for acitretin and −1 for the diuretic". */
function forEach({ tokens, text, first }: FirstResult): Scored[] | undefined {
  const series = [first]
  for (let last = first.reading, step = 0; step < most; step++) {
    const next = each.exec(text.slice(last.end, last.end + 130))
    const reading = next && readValue(first.instrument, tokens, text, last.end + next[0].length)
    if (!reading || !/^\s?(?:\([^()]{0,40}\)\s)?(?:for|in)\s/.test(text.slice(reading.end))) break
    series.push({ ...first, rule: 'score/for-each', reading })
    last = reading
  }
  return series.length > 1 ? series : undefined
}
