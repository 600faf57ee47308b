import type { Tokens } from '../../core/token.js'
import { readApgar } from './apgar.js'
import type { Instrument, Mention } from './instrument.js'
import type { Reading } from './value.js'
import { hasGrade, readValue } from './value.js'
import { determiners, fillers, instrumentNouns, limitWords, links, moves, nouns, ordinalWords, prepositions, scoreWords, timeWords, verbs } from './vocabulary.js'

/** A result joined to the instrument that it is of. */
export interface Scored {
  readonly rule: string
  readonly instrument: Instrument
  readonly nameFrom: number
  readonly nameTo: number
  readonly reading: Reading
  /** "motor", "positive": a part of the instrument, whose limits are its own. */
  readonly subscale?: string
  /** Minutes after birth, for an Apgar score. */
  readonly minute?: { readonly text: string; readonly from: number; readonly to: number; readonly value: number }
}

interface Named {
  readonly mention: Mention
  /** The first token after the name and a short form in brackets after it. */
  readonly next: number
}

/** The results in a sentence whose instruments were found: "CMAS) score of 35 out of 52", "24/30 on the MMSE". */
export function scoresOf(tokens: Tokens, text: string, mentions: readonly Mention[]): Scored[] {
  const named = mergeShortForms(tokens, text, mentions)
  const found: Scored[] = []
  const sure = named.filter(({ mention }) => !mention.weak).length
  let pending: Named[] = []
  named.forEach((name, i) => {
    const follower = named[i + 1]
    if (name.mention.instrument.id === 'apgar') {
      found.push(...readApgar(text, name.mention, follower?.mention.from ?? text.length))
      pending = []
      return
    }
    const before = backward(tokens, text, name, found)
    if (before) {
      found.push(before)
      pending = []
      return
    }
    const result = forward(tokens, text, name, follower, found, sure > (name.mention.weak ? 0 : 1))
    if (result === 'joined') {
      pending.push(name)
      return
    }
    if (result) found.push(...shared(tokens, text, pending, name, result))
    pending = []
  })
  return found
}

/** Whether one of the last results already holds a place. */
function isTaken(found: readonly Scored[], { from, to }: Reading): boolean {
  for (let i = found.length - 1; i >= 0 && i >= found.length - 16; i--) {
    const other = found[i]?.reading
    if (other && other.from < to && from < other.to) return true
  }
  return false
}

/** "Childhood Myositis Assessment Scale (CMAS)" is one name. */
function mergeShortForms(tokens: Tokens, text: string, mentions: readonly Mention[]): Named[] {
  const named: Named[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]
    if (!mention) continue
    const short = mentions[i + 1]
    if (short && isPain(short) && short.instrument.id !== mention.instrument.id && (mention.instrument.id === 'vas' || mention.instrument.id === 'nrs-pain') && /^[\s()[\]\p{Lu}-]{0,10}(?:score\s|scale\s)?(?:for\s|of\s)?(?:the\s)?$/u.test(text.slice(mention.to, short.from))) {
      named.push({ mention, next: short.last })
      i++
      continue
    }
    let next = mention.last
    let weak = mention.weak
    if (short && short.instrument.id === mention.instrument.id && /^[\s\p{L}]{0,20}[([]\s?$/u.test(text.slice(mention.to, short.from))) {
      next = short.last
      weak = false
      i++
    } else {
      const bracket = /^\s?[([]\s?(?=[^\d\s])[\p{L}\d./&+ -]{1,14}\s?[)\]]/u.exec(text.slice(mention.to, mention.to + 20))
      if (bracket && !/\s\d/.test(bracket[0]) && !/^\s?[([]\s?(?:[IVX]{1,4}|[A-E]|E\d.*|grade|class|stage|score|type)\b/i.test(bracket[0])) next = tokenAt(tokens, mention.to + bracket[0].length)
    }
    if (tokens.keys[next] === ')' || tokens.keys[next] === ']') next++
    const pain = mentions[i + 1]
    if (pain && isPain(pain) && isPain(mention) && tokenAt(tokens, pain.from) === next) {
      next = pain.last
      i++
    }
    named.push({ mention: { ...mention, weak }, next })
  }
  return named
}

function isPain({ instrument }: Mention): boolean {
  return instrument.id === 'nrs-pain' || instrument.id === 'vas'
}

const subscales = /\b(motor|verbal|eye|positive|negative|general psychopathology|anxiety|depression|depressive|physical|mental|obsession|compulsion|visuospatial|recall|orientation|bulbar|limb|respiratory|gait|ambulation)\b/i

function forward(tokens: Tokens, text: string, name: Named, follower: Named | undefined, found: readonly Scored[], company: boolean): Scored | 'joined' | undefined {
  const { mention } = name
  const { instrument } = mention
  let others = 0
  let verb = false
  let afterVerb = 0
  let noun = instrumentNouns.has(tokens.keys[mention.first - 1] ?? '') || /(?:score|scale|index|class|stage|grade|type|category|level|status)$/i.test(text.slice(mention.from, mention.to))
  let bracket: string | undefined
  for (let i = name.next; i < tokens.keys.length && i < name.next + 22; i++) {
    const key = tokens.keys[i] ?? ''
    const from = tokens.froms[i] ?? 0
    if (follower && i >= follower.mention.first) return others === 0 && !verb ? 'joined' : undefined
    if (/^[.;?!•]$/.test(key)) {
      if (key === '.' && tokens.gaps[i + 1] === 'none') continue
      return undefined
    }
    if (key === '(' || key === '[') {
      const close = closing(tokens, i)
      const inside = text.slice(from + 1, tokens.froms[close] ?? text.length)
      const bare = /^\s?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\s?$/.test(inside)
      if ((bare && (key === '[' || !/^\s?\d{1,2}\s?$/.test(inside) || !/^(?:scores?|points?|total)$/.test(tokens.keys[i - 1] ?? ''))) || tokens.keys.slice(i + 1, close).some((word) => limitWords.has(word))) {
        i = close
        continue
      }
      bracket = key
      continue
    }
    if ((key === ')' || key === ']') && bracket !== undefined) {
      bracket = undefined
      if (others > 0) return undefined
      continue
    }
    const scope = /^(?:of|from|ranging)$/.test(key) ? scaleRange.exec(text.slice(from, from + 40)) : null
    if (scope && /scale$/.test(tokens.keys[i - 1] ?? '')) {
      i = tokenAt(tokens, from + scope[0].length) - 1
      continue
    }
    const reading = candidate(instrument, tokens, text, i)
    const previous = tokens.keys[i - 1] ?? ''
    if (reading) {
      const direct = others === 0
      const linked = links.has(previous)
      if (!direct && !linked && !(reading.marked && others < 3 && reading.grade === undefined)) {
        if (verb || instrument.values !== 'integer') return undefined
        others++
        continue
      }
      if (mention.weak && !direct) return undefined
      if (mention.weak && !noun && !(direct && (reading.marked || (company && inLimits(instrument, reading))))) return undefined
      if (reading.value !== undefined && !reading.marked && direct && !linked && i === name.next && flattenedCitation(text, reading)) return undefined
      if (isTaken(found, reading)) return undefined
      // "MRS2" is a gene; "GCS15" is a score.
      if (mention.gluedAfter && reading.from === mention.to && !(instrument.id === 'gcs' && (reading.value ?? 0) >= 3)) return undefined
      const part = subscales.exec(text.slice(mention.to, reading.from)) ?? partBefore(tokens, mention)
      return { rule: 'score/name-then-value', instrument, nameFrom: mention.from, nameTo: mention.to, reading, ...(part && { subscale: part[1] ?? part[0] }) }
    }
    if (instrumentNouns.has(key)) noun = true
    // "from a maximum of 27 to 19" is a course, "maximum 30" a limit.
    if (limitWords.has(key) && !(key === 'min' || key === 'max') && !(tokens.keys[i - 1] === 'a' && tokens.keys[i - 2] === 'from')) return undefined
    if (verbs.has(key)) {
      if (verb && afterVerb > 0) return undefined
      verb = true
      continue
    }
    if (verb && afterVerb > 0 && (key === 'and' || key === ',' || key === 'but' || key === 'with')) return undefined
    if (nouns.has(key) || links.has(key) || fillers.has(key)) continue
    if (/^\d/.test(key) || key === '%' || key === '^') continue
    if (timeWords.has(key) && !verb) continue
    others++
    if (verb) afterVerb++
    if (others > 8) return undefined
  }
  return undefined
}

/** "a scale from 0 to 10" says the limits. */
const scaleRange = /^(?:ranging\s)?(?:of|from)\s\d{1,3}\s?(?:to|[-–−]|through)\s?\d{1,3}\b/

function inLimits(instrument: Instrument, { value, grade }: Reading): boolean {
  const { min, max } = instrument
  if (grade !== undefined) return hasGrade(instrument, grade)
  return value !== undefined && value >= (min ?? 0) && max !== undefined && value <= max
}

/** "infants 4 ." is a citation that lost its superscript. */
function flattenedCitation(text: string, reading: Reading): boolean {
  return /^\s[.,;]/.test(text.slice(reading.end, reading.end + 2)) && /\s/.test(text[reading.from - 1] ?? '')
}

function partBefore(tokens: Tokens, mention: Mention): RegExpExecArray | null {
  return mention.instrument.id === 'gcs' ? /^(?:motor|verbal|eye)$/.exec(tokens.keys[mention.first - 1] ?? '') : null
}

/** A value that begins at a token and is not a day, a version, a date or a year. */
function candidate(instrument: Instrument, tokens: Tokens, text: string, i: number): Reading | undefined {
  const from = tokens.froms[i] ?? 0
  const first = text[from] ?? ''
  if (!/[\p{N}A-Z]/u.test(first) && !/^(?:i{1,3}|iv|v|i\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(tokens.keys[i] ?? '')) return undefined
  const previous = tokens.keys[i - 1] ?? ''
  if (ordinalWords.has(previous) && !(previous === 't' && instrument.values === 'tnm') && !(previous === 'patient' || previous === 'patients' || previous === 's')) return undefined
  if (/\p{L}/u.test(text[from - 1] ?? '') && /\p{N}/u.test(first) && !/^\p{L}/u.test(previous)) return undefined
  const spelled = /^[a-z]/.test(first)
  if (previous === 'by' || (previous === '/' && tokens.gaps[i] === 'none')) return undefined
  if (previous === '=' && /^(?:p|n|r|t|f|z|or|hr|rr|ci|sd)$/.test(tokens.keys[i - 2] ?? '')) return undefined
  const signed = /[-−–+]/.test(text[from - 1] ?? '') && !/[\p{L}\d]/u.test(text[from - 2] ?? ' ') ? readValue(instrument, text, from - 1) : undefined
  const reading = signed ?? readValue(instrument, text, from)
  if (!reading) return undefined
  if (reading.value !== undefined && reading.value >= 1900 && reading.value < 2100 && (instrument.max ?? 0) < 1900) return undefined
  const next = tokens.keys[tokenAt(tokens, reading.end)] ?? ''
  if (/^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(next)) return undefined
  if (spelled && /^(?:of|or|other|more|patient|patients|time|day|week|month|year|hour|minute|and|to)/.test(next) && reading.grade === undefined && !links.has(previous)) return undefined
  if (spelled && !links.has(previous) && !scoreWords.has(previous) && !/^i\d/.test(text.slice(from, from + 2))) return undefined
  if (/^(?:days?|weeks?|months?|years?|hours?|minutes?|mins?|items?|times|domains?|subscales?)$/.test(next) && !reading.marked) return undefined
  return reading
}

/** Looks for a result before the name: "scored 24/30 on the MMSE", "grade 3 (CTCAE v5)", "stage III FIGO". */
function backward(tokens: Tokens, text: string, name: Named, found: readonly Scored[]): Scored | undefined {
  const { mention } = name
  const { instrument } = mention
  let at = mention.first - 1
  for (let skipped = 0; skipped < 5 && (determiners.has(tokens.keys[at] ?? '') || /^(?:\d\d|item)$/.test(tokens.keys[at] ?? '')) && !prepositions.has(tokens.keys[at] ?? ''); skipped++) at--
  const key = tokens.keys[at] ?? ''
  const joined = prepositions.has(key)
  const last = joined ? at : mention.first
  const limit = tokens.froms[last] ?? 0
  for (let i = last - 1; i >= 0 && i >= last - (joined ? 8 : 4); i--) {
    if (/^[.;:?!]$/.test(tokens.keys[i] ?? '') && tokens.gaps[i + 1] !== 'none') return undefined
    if (joined && /^(?:,|and|but|was|were|is)$/.test(tokens.keys[i] ?? '') && key !== '(' ) return undefined
    const reading = candidate(instrument, tokens, text, i)
    if (!reading || reading.end > limit) continue
    const between = text.slice(reading.end, limit).trim()
    if (isTaken(found, reading)) return undefined
    const rated = (joined && found.at(-1)?.rule === 'score/value-then-name') || ((isPain(mention) || key === 'on') && /^(?:was|were|is|as|at|of|to|rated|=|:)$/.test(tokens.keys[i - 1] ?? ''))
    const said = rated || [1, 2, 3].some((back) => scoreWords.has(tokens.keys[i - back] ?? '')) || /^(?:points?|score)\b/i.test(between)
    const graded = instrument.values === 'grade' || instrument.values === 'letter' || instrument.values === 'tnm'
    if (joined ? !said && !(reading.marked && reading.max !== undefined && between === '') : !(between === '' && ((graded && said) || reading.max !== undefined))) return undefined
    if (joined && between.split(/\s+/).length > 6) return undefined
    if (key === '(' && instrument.values === 'integer' && !said) return undefined
    return { rule: 'score/value-then-name', instrument, nameFrom: mention.from, nameTo: mention.to, reading }
  }
  return undefined
}

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
function shared(tokens: Tokens, text: string, pending: readonly Named[], name: Named, first: Scored): Scored[] {
  if (pending.length > 0) {
    const names = [...pending, name]
    const list = listFrom(text, names.map(({ mention }) => mention.instrument), first.reading.from)
    if (list)
      return names.flatMap(({ mention }, i) => {
        const reading = list[i]
        return reading ? [{ ...first, rule: 'score/names-then-values', instrument: mention.instrument, nameFrom: mention.from, nameTo: mention.to, reading }] : []
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
    if (joint[0].includes('and')) return /^(?:,?\s(?:at|on|after|before|in|by|for|during|respectively)\b|[.;]|\s?$)/.test(text.slice(last.end)) && !/^\s(?:in|for)\s\d/.test(text.slice(last.end)) ? series : [first]
  }
  return eachFor(text, first)
}

/** "7 for allopurinol, 0 for acitretin and −1 for the diuretic". */
function eachFor(text: string, first: Scored): Scored[] {
  const series = [first]
  for (let last = first.reading, step = 0; step < 8; step++) {
    const joint = /^\s?(?:\([^()]{0,40}\)\s)?(?:for|in)\s(?:the\s)?[\p{L}][\p{L}\s-]{1,40}?(?:\s?\([^()]{0,40}\))?(?:,\s(?:and\s)?|\sand\s)(?=[−–-]?\d)/u.exec(text.slice(last.end, last.end + 130))
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
        if (close || (arrow && moves.has(previous)) || (plural && (joint === 'and' || joint === ',') && reading.marked) || (joint !== '' && timed && timedAfter) || (joint !== '' && moves.has(previous) && timed)) return reading
        if (!/^\d/.test(key) || !timeWords.has(tokens.keys[i + 1] ?? '')) return undefined
        continue
      }
    }
    if (key === 'to' || key === '→' || key === '⇒' || (key === '>' && /[-–]$/.test(text.slice(0, tokens.froms[i])))) joint = key === 'to' ? 'to' : '→'
    else if (key === 'and' || key === ',' || key === 'then') joint = joint === '' ? (key === 'then' ? 'and' : key) : joint
    else if (moves.has(key)) joint = joint === '' ? 'and' : joint
    else if (/^\d/.test(key) || key === '%') continue
    else if (timeWords.has(key)) timed = true
    else return undefined
    if (timeWords.has(key) && key !== 'and' && key !== ',' && key !== 'to') timed = true
  }
  return undefined
}

function closing(tokens: Tokens, open: number): number {
  const close = tokens.keys[open] === '(' ? ')' : ']'
  for (let i = open + 1; i < tokens.keys.length && i < open + 40; i++) if (tokens.keys[i] === close) return i
  return tokens.keys.length
}

/** The first token at or after an offset. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.froms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.froms[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
