import { ordinalWords, spelled, spelledKeys, spelledOrdinals, spelledSource, spelledValue } from '../../core/number-word.js'
import type { Sentence } from '../../core/document.js'
import { lowerCase } from '../../core/line.js'
import { createGate, isOpen } from '../../core/gate.js'

/** An age in a sentence. */
export interface AgeMention {
  readonly from: number
  readonly to: number
  /** ISO 8601 duration, as exact as stated. */
  readonly value: string
  readonly approximate?: true
  /** "a 63-year-old", "was 4 years old" describe a person; "at the age of 5" dates an event. */
  readonly use: 'person' | 'event'
  /** What an event's age is of, where the words say so. */
  readonly at?: string
}

const gate =
  /\bold\b|\bage|y\/o|\d[\s-]?y|y\.o|\sof\s\d|decade|ties\b|teens\b|\d0['’]?s\b|\d\s?[-–/]?\s?y?[-–/]?\s?[mf]\b|newborn|neonate|years?|months?/

const digits = String.raw`\d{1,3}(?:[.,]\d{1,2})?`
const number = `(?:${digits}|${spelledSource})`
const tens = [...spelledKeys(20, 90)]
const half = String.raw`(?:\s?[½¼¾]|\s(?:1[01]|[1-9])\/12|\s?1\/2|[-\s]and[-\s](?:a[-\s])?half)`
const unit = String.raw`(?:years?|yrs?\.?|y|months?|mos?|mths?|weeks?|wks?|days?|hours?|hrs?)`
const gap = String.raw`[\s\-‐‑‒–—−]{0,3}`
const amountOf = (first: string, second: string): string =>
  String.raw`(?<n1>${first})(?<half>${half})?${gap}(?<u1>${unit})(?:(?:,?\s?and|,)?${gap}(?:and[-\s])?(?<n2>\d{1,2}|${second})${gap}(?<u2>${unit}))?`
const amount = amountOf(number, spelledSource)

const oldAfter = (age: string): RegExp =>
  new RegExp(String.raw`(?<![a-z\u00c0-\u024f\d.,/–-])${age}['’s]{0,2}${gap}old(?![a-z\u00c0-\u024f])`, 'g')
// Digits are by far the most usual, and the words for numbers take long to compile.
const old = oldAfter(amountOf(digits, spelled(1, 19)))
const oldInWords = oldAfter(amountOf(spelledSource, spelledSource))
const short = /(?<![a-z\u00c0-\u024f\d.,/–-])(?<n1>\d{1,3})\s?-?\s?(?:y\/o|y\.\s?o\.?|yo|yr\.?\s?\/?\s?o)(?![a-z\u00c0-\u024f])/g
const ofAge = new RegExp(String.raw`(?<![a-z\u00c0-\u024f\d.,/–-])${amount}\sof\sage(?![a-z\u00c0-\u024f])`, 'g')
const aged = new RegExp(
  String.raw`(?<![a-z\u00c0-\u024f]|(?:gestational|corrected|postmenstrual|postconceptional|bone|mental|developmental|maternal|paternal|mean|median|average)\s)(?:aged|age(?:\sat\s(?:presentation|admission|diagnosis|onset|death))?)(?:\s(?:of|was|is))?\s?[:=,]?\s(?:about\s|approximately\s|around\s|only\s|just\s)?(?<n1>${number})(?<half>${half})?(?:${gap}(?<u1>${unit})(?:(?:,?\s?and|,)?${gap}(?:and[-\s])?(?<n2>\d{1,2})${gap}(?<u2>${unit}))?)?(?![a-z\u00c0-\u024f\d%/]|[.,]\d|\s?(?:%|[-–]\s?\d|to\s\d|and\s\d|or\s(?:older|over|more|above|younger)|\+))`,
  'g',
)
const decade =
  /(?<![a-z\u00c0-\u024f])in\s(?:his|her|their|the)\s(?:(?<part>early|mid|middle|late)[-\s]?(?:to[-\s](?:mid|late)[-\s]?)?)?(?<decade>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0['’]?s)(?![a-z\u00c0-\u024f])/g
const sexed = new RegExp(
  String.raw`(?<![a-z\u00c0-\u024f\d.,/–-])${amount},?\s(?=(?:male|female|man|woman|boy|girl|gentleman|lady)s?(?![a-z\u00c0-\u024f]))`,
  'g',
)
const letter =
  /(?<=^|(?:^|[\s(])(?:an?|the|our)\s|patient(?:\s\d)?[:,]?\s|\()(?<n1>\d{1,3})\s?[-–/]?\s?(?:(?<u1>y|yo|y\/o|yr|yrs|years?|months?)[-–/\s]{0,2})?(?=[MF](?![a-z\u00c0-\u024f\d/.]))/gi
const newborn =
  /(?<=(?:^|\s)(?:an?|the|this|our|term|preterm|premature|male|female|full-term|one)\s(?:[^\s\d.,;:()]{1,14}\s){0,2}?)(?:newborn|neonate)(?!\s(?:screening|period|unit|intensive|ward|care|assessment))(?![a-z\u00c0-\u024f])/g

// "seen for the first time at 3 years and 10 months": only after a word of arrival.
const arrivedAt = new RegExp(
  String.raw`(?<=(?:present|admit|referr|brought|seen|evaluat|consult|diagnos)[^.;:]{0,60}\sat\s(?:about\s|approximately\s)?)${amount}(?!\s(?:of\s(?!age)|after|before|later|earlier|post|from|follow|gestation)|[-–]|\sold|\sof\sage)(?![a-z\u00c0-\u024f])`,
  'g',
)

const bearer = 'man|woman|male|female|boy|girl|lady|gentleman|patient|infant|child|baby'
const ofYears = new RegExp(
  String.raw`(?<=(?:${bearer})\sof\s(?:about\s|approximately\s)?)(?:${amount}|(?<n0>\d{2}))(?!\s(?:duration|history|of\s(?!age))|[-–]|\sold|\sof\sage|[a-z\u00c0-\u024f\d%]|[.,]\d|\s(?:kg|cm|g|mm)(?![a-z\u00c0-\u024f]))`,
  'g',
)
const bracketed = new RegExp(String.raw`(?<=(?:${bearer})\s?[,(]\s?)${amount}(?=\s?[,;)])`, 'g')
const lifeDecade = new RegExp(
  String.raw`(?<![a-z\u00c0-\u024f])in\s(?:the|his|her|their)\s(?<ordinal>${spelledOrdinals(1, 10)})\sdecade(?![a-z\u00c0-\u024f])`,
  'g',
)
const gestation =
  /(?<=(?:born|birth|delivered)\s(?:[^\s\d.,;:()]{1,12}\s){0,3}at\s(?:about\s|only\s)?(?:a\s)?|gestational\sage(?:\sof|\swas|:)?\s)(?<n1>[23]\d|4[0-3])(?:\s?(?:\+|and)\s?(?<n2>[0-6])(?:\s?\/\s?7)?)?\s?(?<u1>weeks?|wks?)/g

/** Each pattern with a cheap test that a sentence must pass first. */
const patterns: readonly (readonly [RegExp, RegExp])[] = [
  [old, /\d[^;]{0,40}old\b/],
  [oldInWords, new RegExp(String.raw`(?:${spelled(1, 12)}|teen|ty)[-\s‐‑–—−][^;]{0,40}old\b`)],
  [short, /y[/.]?\s?o|yr\.?\s?\/?\s?o/],
  [ofAge, /\sof\sage/],
  [aged, /\bage/],
  [decade, /\bin\s(?:his|her|their|the)\s/],
  [sexed, /[sry],?\s(?:male|female|man|woman|boy|girl|gentleman|lady)/],
  [letter, /\d\s?[-–/]?\s?[a-z/]{0,6}[-–/\s]{0,2}[MF]\b/],
  [newborn, /newborn|neonate/],
  [ofYears, /(?:man|male|boy|girl|lady|patient|infant|child|baby)\sof\s(?:about\s|approximately\s)?(?:\d|[a-z]+[-\s](?:years|months))/],
  [bracketed, /[,(]\s?(?:\d{1,3}|[a-z]+)\s?-?\s?(?:years?|yrs?|months?|weeks?|days?|y|mo)\b/],
  [lifeDecade, /\sdecade/],
  [gestation, /gestational\sage|born|birth|delivered/],
  [arrivedAt, new RegExp(String.raw`\sat\s(?:about\s|approximately\s)?(?:\d|${spelled(1, 12)})`)],
]

/** Words of which a sentence with an age holds one: of age, a unit, a decade, or a person ("a man of 45"). */
export const ageWords = createGate(() => [
  ...'old age aged ages y yo yr yrs year years yearold yearsold mo mos month months monthold monthsold newborn newborns neonate neonates decade teens s m f'.split(
    ' ',
  ),
  ...tens.map((ten) => `${ten.slice(0, -1)}ies`),
  ...bearer.split('|'),
])

/** The ages of a sentence, read once for the many who ask. */
export function ageReader(): (sentence: Sentence) => readonly AgeMention[] {
  const read = new Map<Sentence, readonly AgeMention[]>()
  return (sentence) => {
    if (!isOpen(ageWords, sentence.tokens)) return none
    const known = read.get(sentence)
    if (known) return known
    const ages = agesIn(sentence.prose.text)
    read.set(sentence, ages)
    return ages
  }
}

const none: readonly AgeMention[] = []

/** The ages in a sentence, in order: "a 63-year-old", "at 19 years of age", "in her early thirties". */
export function agesIn(text: string): AgeMention[] {
  const lower = lowerCase(text)
  if (!gate.test(lower)) return []
  const found: AgeMention[] = []
  for (const [pattern, test] of patterns) {
    const written = pattern === letter ? text : lower
    if (!test.test(written)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(written); match; match = pattern.exec(written)) {
      const from = match.index
      const to = from + match[0].trimEnd().length
      const read =
        pattern === decade || pattern === lifeDecade
          ? readDecade(match)
          : pattern === gestation
            ? readGestation(match)
            : pattern === newborn
              ? { value: 'P0D', approximate: true as const }
              : readAmount(match)
      if (!read || found.some((other) => other.from < to && from < other.to) || isRange(lower, from, to)) continue
      found.push({ from, to, ...read, ...useOf(lower, from, to, pattern) })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** "5 years", "3 years and 10 months", "2½ years" as a duration. */
function readAmount(match: RegExpExecArray): { value: string } | undefined {
  const { n0, n1 = n0 ?? '', half: part, u1 = 'years', n2, u2 } = match.groups ?? {}
  const first = numberOf(n1)
  if (first === undefined) return undefined
  const letter = unitLetter(u1)
  const whole = Math.floor(first)
  const rest = first - whole + (part === undefined ? 0 : fractionOf(part))
  const second = n2 === undefined ? undefined : numberOf(n2)
  if (letter === 'Y' && first > 120) return undefined
  if (letter === 'Y' && rest > 0 && Number.isInteger(Math.round(rest * 1200) / 100)) return { value: `P${whole}Y${Math.round(rest * 12)}M` }
  if (second !== undefined && u2 !== undefined && letter !== 'H')
    return { value: `P${first}${letter}${secondPart(second, unitLetter(u2))}` }
  const amount = rest > 0 ? String(Math.round((whole + rest) * 100) / 100) : String(whole)
  return { value: letter === 'H' ? `PT${amount}H` : `P${amount}${letter}` }
}

/** "10/12" → 0.83, "¼" → 0.25, "and a half" → 0.5. */
function fractionOf(part: string): number {
  if (part.includes('/12')) return Number(/(\d+)\/12/.exec(part)?.[1] ?? 0) / 12
  if (part.includes('¼')) return 0.25
  return part.includes('¾') ? 0.75 : 0.5
}

/** The lesser part of a duration: "10M", "T5H", nothing for none. */
function secondPart(amount: number, letter: UnitLetter): string {
  if (letter === 'H') return `T${amount}H`
  return amount === 0 ? '' : `${amount}${letter}`
}

function readDecade(match: RegExpExecArray): { value: string; approximate: true } {
  const ordinal = match.groups?.ordinal?.toLowerCase()
  if (ordinal !== undefined) return { value: `P${((ordinalWords.get(ordinal) ?? 1) - 1) * 10}Y`, approximate: true }
  const name = (match.groups?.decade ?? '').toLowerCase()
  const place = tens.findIndex((ten) => name.startsWith(ten.slice(0, -1)))
  const years = /^\d/.test(name) ? Number(name.slice(0, 2)) : name === 'teens' ? 13 : (place + 2) * 10
  return { value: `P${years}Y`, approximate: true }
}

function readGestation(match: RegExpExecArray): { value: string } {
  const { n1 = '', n2 } = match.groups ?? {}
  return { value: n2 === undefined || n2 === '0' ? `P${n1}W` : `P${n1}W${n2}D` }
}

/** "sixty-five" → 65, "2.5" → 2.5. */
export function numberOf(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text.replace(',', '.'))
  return spelledValue(text)
}

type UnitLetter = 'Y' | 'M' | 'W' | 'D' | 'H'

function unitLetter(unit: string): UnitLetter {
  const first = unit.toLowerCase()
  return first.startsWith('y') ? 'Y' : first.startsWith('m') ? 'M' : first.startsWith('w') ? 'W' : first.startsWith('d') ? 'D' : 'H'
}

/** "younger than 50 years old", "patients aged 18–65" tell a group. */
function isRange(text: string, from: number, to: number): boolean {
  return (
    /(?:between|than|over|under|above|below|up\sto|least|most|[><≥≤~]|\d\s?(?:to|[-–]))\s?$/.test(
      text.slice(Math.max(0, from - 14), from),
    ) ||
    /^\s?(?:[-–]\s?\d|or\s(?:older|over|more|above|younger|less)|and\s(?:older|over|above|younger)|\(range|±)/.test(text.slice(to, to + 14))
  )
}

const dated =
  /(?:^|[\s(,])(?:at|since|from|until|till|by|before|after|when|around|to|with)\s(?:the\s|an?\s|his\s|her\s|their\s)?(?:(?:gestational\s)?age\s(?:of\s)?)?(?:about\s|approximately\s|around\s|only\s|just\s|over\s)?$/

const events: readonly (readonly [RegExp, string])[] = [
  [/\b(?:died|death|deceased|expired|passed\saway)\b/g, 'death'],
  [/\bdiagnos/g, 'diagnosis'],
  [/\b(?:onset|began|begin|beginning|started\sto|develop[a-z\u00c0-\u024f]*|first\s|noticed|manifested)/g, 'onset'],
  [
    /\b(?:present(?:ed|s|ing|ation)?|admi(?:tted|ssion)|referr(?:ed|al)|brought|(?<!last\s)seen|evaluat(?:ed|ion)|consult(?:ed|ation)|attended|visit(?:ed)?|hospitali[sz](?:ed|ation)|came|enrolled)\b/g,
    'presentation',
  ],
  [/\b(?:follow|last\sseen|now\b|current)/g, 'follow-up'],
]

/** What an age is of, by the word of an event that stands nearest to it: the last before it, the first after it. */
function eventIn(clause: string, which: 'first' | 'last'): string | undefined {
  let best: { readonly at: number; readonly event: string } | undefined
  for (const [pattern, event] of events)
    for (const { index } of clause.matchAll(pattern))
      if (!best || (which === 'last' ? index > best.at : index < best.at)) best = { at: index, event }
  return best?.event
}

/** Patterns that can only describe a person. */
const personal: ReadonlySet<RegExp> = new Set([decade, lifeDecade, ofYears, bracketed])

function useOf(text: string, from: number, to: number, pattern: RegExp): Pick<AgeMention, 'use' | 'at'> {
  const before = text.slice(Math.max(0, from - 60), from)
  if (pattern === arrivedAt) return { use: 'event', at: /diagnos[^.;:]{0,60}$/.test(before) ? 'diagnosis' : 'presentation' }
  if (pattern === gestation) return { use: 'event', at: 'gestation' }
  if (personal.has(pattern)) return { use: 'person' }
  const stated = pattern === aged ? /^age\sat\s(presentation|admission|diagnosis|onset|death)/.exec(text.slice(from, to))?.[1] : undefined
  if (stated !== undefined) return statedUse(stated)
  if (!datesEvent(before, pattern)) return { use: 'person' }
  const at = eventIn(before, 'last') ?? eventIn(text.slice(to, to + 70), 'first')
  return { use: 'event', ...(at !== undefined && { at }) }
}

/** "age at admission" is that of the person who is presented, "age at onset" that of an event. */
function statedUse(event: string): Pick<AgeMention, 'use' | 'at'> {
  const at = event === 'admission' ? 'presentation' : event
  return { use: at === 'presentation' ? 'person' : 'event', at }
}

/** Whether an age says when something was: "at 5 years old", "until 3 years of age", not "from a 5-year-old", "she was 3 years of age". */
function datesEvent(before: string, pattern: RegExp): boolean {
  if (pattern === ofAge && !/\b(?:is|was)\s(?:now\s|currently\s)?$/.test(before)) return true
  if (!dated.test(before)) return false
  const isOld = pattern === old || pattern === oldInWords
  return !(isOld && /\b(?:with|to|from|by|in|of)\san?\s$/.test(before) && !/\bat\s/.test(before.slice(-6)))
}
