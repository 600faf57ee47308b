import type { Instrument, Mention } from './instrument.js'
import { createGate, isOpen } from '../../core/gate.js'
import type { Tokens } from '../../core/token.js'
import { notClinical, unknownInstrument } from './instrument.js'
import type { Scored } from './scored.js'
import type { Reading } from './reading.js'
import { readValue } from './value.js'
import { wordsOf } from './words.js'

const cue = /\s(?:[Ss]core|[Ss]cale|[Ii]ndex|Inventory|Questionnaire|Checklist)(?![\p{L}\d-])/u
const capital = String.raw`\p{Lu}[\p{L}\p{N}'’]*(?:-[\p{L}\p{N}]+){0,3}`
const titled = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<name>${capital}(?:\s(?:${capital}|of|the|for|and|in|to)){0,8}\s(?:Scale|Score|Index|Inventory|Questionnaire|Checklist)|(?=[\p{Lu}\d-]*\p{Lu}[\p{Lu}\d-]*\p{Lu}|\p{L}*\p{Lu}\p{Ll}*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}-]{2,14}\s(?:(?:prognostic|severity|activity|risk|functional|disability|symptom)\s)?(?:score|scale|index)|\p{Lu}\p{Ll}{3,14}(?:['’]s)?\sscore)(?![\p{L}\d-])`,
  'gu',
)
const lower =
  /(?<![\p{L}\d-])(?<name>(?:[a-z]{3,15}\s){0,2}[a-z]{0,8}(?:severity|symptom|disability|depression|disease\sactivity|clinical\sactivity|damage|satisfaction|fatigue|itch|pruritus|function|functional|prognostic|causality|clinical|disease|toxicity|mucositis)\s(?:score|scale))(?![\p{L}\d-])/gu
const joint =
  /(?:\s?\([\p{L}\d][\p{L}\d -]{1,18}\))?(?:\stotal)?(?:\sscores?)?\s?(?:(?:of|was|is|were|at|=|:|to|as)\s?(?:only\s|about\s|approximately\s|calculated\s(?:as|at|to\sbe)\s|estimated\s(?:as|at|to\sbe)\s|found\sto\sbe\s|rated\s(?:as|at)\s)?)/uy

const shortName = /^(?:[\p{Lu}\d-]{3,15}|\p{Lu}\p{Ll}{3,14}(?:['’]s)?)\sscore$/u
/** Words that say nothing of which score it is: "Total score". */
const ordinary = new RegExp(`^(?:${[...wordsOf('ordinary')].join('|')})\\s`, 'i')

/** The words that end the name of an instrument. */
export const scaleNouns = createGate(() => ['score', 'scale', 'index', 'inventory', 'questionnaire', 'checklist'])

/** Results of instruments that the lexicon does not know: "the Harbour Itch Severity Index was 21 points". */
export function unknownScores(text: string, tokens: Tokens, known: readonly Mention[]): Scored[] {
  const first = isOpen(scaleNouns, tokens) && /\d/.test(text) ? cue.exec(text) : null
  if (!first) return []
  const start = nameStart(text, first.index)
  const found: Scored[] = []
  for (const pattern of [titled, lower]) {
    pattern.lastIndex = start
    for (const match of text.matchAll(pattern)) {
      const name = (match.groups?.name ?? '').replace(/^(?:The|Her|His|A|An|On|In|At)\s/, '')
      const to = match.index + match[0].length
      const from = to - name.length
      if (notClinical.test(name) || ordinary.test(name) || known.some((mention) => mention.from < to && from < mention.to)) continue
      if (found.some((other) => other.nameFrom < to && from < other.nameTo)) continue
      const instrument = unknownInstrument(name)
      const reading = readBehind(instrument, tokens, text, to)
      if (reading) found.push({ rule: 'score/unknown-instrument', instrument, nameFrom: from, nameTo: to, reading })
    }
  }
  return found
}

/** The result behind an unknown name: "was 21"; without such words only behind "XYZQ score", and not in words. */
function readBehind(instrument: Instrument, tokens: Tokens, text: string, to: number): Reading | undefined {
  const { name } = instrument
  joint.lastIndex = to
  const gap = joint.exec(text)
  if (!gap && !shortName.test(name)) return undefined
  const reading = readValue(instrument, tokens, text, to + (gap?.[0].length ?? 1))
  if (!reading || (/^[a-z]/.test(reading.text) && !reading.marked)) return undefined
  const isLoose = !gap && /\p{Ll}/u.test(name.replace(/\sscore$/, ''))
  return isLoose && !/^\s?(?:[(,.;)]|$)/.test(text.slice(reading.end)) ? undefined : reading
}

/** No name that ends at a cue begins before this: it is made of letters, digits, apostrophes, hyphens and blanks. */
function nameStart(text: string, cueAt: number): number {
  let from = cueAt
  while (from > 0 && isNamePart(text.charCodeAt(from - 1))) from--
  return from
}

function isNamePart(code: number): boolean {
  return (
    code > 127 ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 32 ||
    code === 45 ||
    code === 39 ||
    (code >= 9 && code <= 13)
  )
}
