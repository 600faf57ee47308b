import { readNumber } from '../../core/quantity.js'
import type { Instrument } from './instrument.js'

/** A result as it stands in a text: "50 out 80" is text "50", value 50, max 80. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly max?: number
  readonly maxFrom?: number
  readonly maxTo?: number
  readonly grade?: string
  readonly components?: Readonly<Record<string, number>>
  /** Where what belongs to the result ends: after "out of 52", "points", "(E4V5M6)". */
  readonly end: number
  /** Whether something besides the number says that it is a result: a maximum, "points", a Roman numeral. */
  readonly marked: boolean
  /** The same result told another way: "class C (12 points)" is a class and a number. */
  readonly also?: Reading
}

const words: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
}
const number = /(?<sign>[-−–+](?=\d))?(?<digits>\d{1,4}(?:[.,·]\d{1,4})?)(?<after>T(?![A-Za-z\d])|\+(?!\d))?/y
const wordNumber = /(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}\d-])/iuy
const outOf = /\s{0,2}(?:\/|out\s(?:of\s)?(?:a\s)?(?:(?:possible|maximum|total|max)\s)?(?:of\s|score\sof\s|possible\s)?|of\s(?:a\s(?:possible|maximum|total)\s(?:of\s)?)?|from\s)\s{0,2}(?<max>\d{1,4}(?:\.\d+)?)(?![\d.,]\d|\d|\s?%)/y
const points = /\s?-?(?:points?|pts\.?)(?![\p{L}])/iuy
const bracketMax = /\s?[([]\s?(?:(?:max(?:imum|\.)?(?:\s(?:possible\s)?(?:score|value|total))?(?:\s(?:of|is|was))?|out\sof|\/|(?:possible\s)?(?:score\s)?(?:range|scale)[,:]?(?:\s(?:of|is|from))?\s?-?\d{1,3}\s?(?:[-–−]|to)))\s?[:=]?\s?(?<max>\d{1,4}(?:\.\d+)?)(?:\spoints?)?\s?[)\]]/iy
const dashRange = /\s?(?:[-–−]|\sto\s)\s?(?<high>\d{1,4}(?:[.,·]\d{1,3})?)/y
const unitAfter = /\s?(?:%|‰|°|×|x\s?\d|\^|mg|µg|μg|ug|mcg|g(?![a-z])|kg|ml\b|mL|dL|L\b|cm|mm|m\b|nm|mmol|µmol|μmol|nmol|pmol|mEq|IU|U\b|h\b|hrs?\b|hours?|min\b|mins\b|minutes?|s\b|sec|seconds?|days?|d\b|weeks?|wks?|months?|mo\b|years?|yrs?|yr\b|y\b|decades?|patients?|cases?|times|doses?|cycles?|courses?|mg|events?|beats|bpm|breaths|copies|cells|kcal|Hz|kPa|Pa\b|units?|(?:st|nd|rd|th)\b|[-–](?:year|month|week|day|hour|min|fold|item|point|grade)|fold|weeks?|\/(?:h|min|day|dL|L|mL|kg|mm|hpf|HPF|µL|μL|uL)\b|(?:or|and)\s(?:more|less|fewer|older|younger)\s(?:days|weeks|years))/iy
const lengthAfter = /\s?(?:cm|mm)\b/y
const percentAfter = /\s?%/y
const evm = /E\s?(?<e>[1-4]|C|NT)\s?[,/+-]?\s?(?:V\s?(?<v>[1-5]|T|NT)\s?[,/+-]?\s?M\s?(?<m>[1-6])|M\s?(?<m2>[1-6])\s?[,/+-]?\s?V\s?(?<v2>[1-5]|T|NT))/y
const evmTotal = /\s?(?:=|[([:,]|\sor\s)?\s?(?:GCS\s)?(?<total>1[0-5]|[3-9])(?:\s?\/\s?15)?(?!\d|\.\d)/y
const evmAfter = /\s?[([,:=]?\s?(?=E\s?[1-4CN])/y

const statedLimit = /^\s?[([,]?\s?(?:(?:max(?:imum)?(?:\sscore)?(?:\sof)?|out\sof|of|range|score)?[:,]?\s?(?:\d{1,3}\s?(?:[-–−]|to)\s?|\/\s?)?)(?<max>\d{1,4})(?:\spoints)?\s?[)\]]?\s*$/i

/** The maximum that a table's label states after the name: "MMSE (/30)", "Barthel Index (0–100)". */
export function labelMaximum(text: string, at: number): number | undefined {
  const max = statedLimit.exec(text.slice(at))?.groups?.max
  return max === undefined ? undefined : Number(max)
}

/** Reads a result of an instrument that begins exactly at an offset of a text, or refuses. */
export function readValue(instrument: Instrument, text: string, at: number): Reading | undefined {
  switch (instrument.values) {
    case 'grade':
      return readGrade(instrument, text, at) ?? ((instrument.grades ?? []).some((grade) => /^[A-EM]$/.test(grade)) ? readLetter(instrument, text, at) : undefined)
    case 'letter':
      return readLetter(instrument, text, at)
    case 'gleason':
      return readGleason(text, at) ?? readCount(instrument, text, at)
    case 'tnm':
      return readStage(text, at)
    case 'mest':
      return readPattern(text, at, mest)
    case 'words':
      return undefined
    default:
      if (instrument.id === 'gcs') {
        const sum = readComponents(text, at)
        if (sum) return sum
      }
      if (instrument.grades) return readLetterAndNumber(instrument, text, at) ?? readCount(instrument, text, at)
      return readCount(instrument, text, at) ?? readClass(text, at)
  }
}

/** "class IV" of an instrument that also counts points. */
function readClass(text: string, at: number): Reading | undefined {
  if (!/(?:class|grade|stage|category|level|group)\s$/i.test(text.slice(Math.max(0, at - 9), at))) return undefined
  const match = /^(?:I{1,3}|IV|VI?)(?![\p{L}\d])/u.exec(text.slice(at, at + 4))
  const to = at + (match?.[0].length ?? 0)
  return match ? { from: at, to, text: match[0], grade: match[0], end: to, marked: true } : undefined
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function readCount(instrument: Instrument, text: string, at: number): Reading | undefined {
  const match = run(number, text, at)
  if (!match) return readWord(instrument, text, at)
  const digits = match.groups?.digits ?? ''
  const sign = match.groups?.sign
  const value = readNumber(digits)
  if (value === undefined || /[\d.]/.test(text[at - 1] ?? '')) return undefined
  const negative = sign !== undefined && sign !== '+' && (instrument.min ?? 0) < 0
  if (sign !== undefined && !negative && sign !== '+') return undefined
  const to = at + match[0].length
  const signed = negative ? -value : value
  const base: Reading = { from: at, to, text: text.slice(at, to), value: signed, end: to, marked: false }
  return finish(instrument, text, base)
}

function readWord(instrument: Instrument, text: string, at: number): Reading | undefined {
  const match = run(wordNumber, text, at)
  if (!match) return undefined
  const value = words[match[0].toLowerCase()]
  const to = at + match[0].length
  return value === undefined ? undefined : finish(instrument, text, { from: at, to, text: match[0], value, end: to, marked: false })
}

/** What may follow a number: a range, the maximum, "points", the parts of a coma score; units refuse it. */
function finish(instrument: Instrument, text: string, base: Reading): Reading | undefined {
  let { to, end, marked } = base
  let reading: Reading = base
  const range = run(dashRange, text, to)
  const high = range ? readNumber(range.groups?.high ?? '') : undefined
  if (range && high !== undefined && base.value !== undefined && high > base.value && (instrument.max === undefined || high <= instrument.max) && instrument.id !== 'apgar' && !/\sto\s/.test(range[0])) {
    to += range[0].length
    end = to
    const { value: low, ...rest } = base
    reading = { ...rest, to, end, text: text.slice(base.from, to), low, high }
  }
  const max = run(outOf, text, end)
  const limit = max ? Number(max.groups?.max) : Number.NaN
  const isOf = max !== null && /^\s*(?:of|from)/.test(max[0])
  // "60 out of 52" is a fault of the report; "12/5" is no score.
  const certain = limit >= (base.value ?? 0) || limit === instrument.max || (max !== null && /out/.test(max[0]))
  if (max && certain && limit > 0 && !(isOf && limit !== instrument.max && !/possible|maximum|total/.test(max[0]) && !(instrument.id === '' && /^(?:[.,;)]|\s?$)/.test(text.slice(end + max[0].length))))) {
    end += max[0].length
    marked = true
    // "15/15" is written as one; "50 out of 52" is not.
    const whole = max[0].includes('/') ? { to: end, text: text.slice(base.from, end) } : {}
    reading = { ...reading, ...whole, max: limit, maxTo: end, maxFrom: end - (max.groups?.max ?? '').length }
  }
  const pointed = run(points, text, end)
  if (pointed) {
    end += pointed[0].length
    marked = true
  } else if (refusedUnit(instrument, text, end)) return undefined
  const bracket = reading.max === undefined ? run(bracketMax, text, end) : null
  if (bracket) {
    end += bracket[0].length
    marked = true
    const stated = bracket.groups?.max ?? ''
    const maxFrom = bracket.index + bracket[0].lastIndexOf(stated)
    reading = { ...reading, max: Number(stated), maxFrom, maxTo: maxFrom + stated.length }
  }
  if (instrument.id === 'gcs') {
    const gap = run(evmAfter, text, end)
    const parts = gap ? run(evm, text, end + gap[0].length) : null
    if (gap && parts) {
      end += gap[0].length + parts[0].length
      if (text[end] === ')' || text[end] === ']') end++
      marked = true
      reading = { ...reading, components: componentsOf(parts) }
    }
  }
  if (/^[\p{Lu}\p{Ll}\p{Lo}\d]/u.test(text.slice(end, end + 1)) || /^[.,·]\d/.test(text.slice(end, end + 2))) return undefined
  return { ...reading, end, marked }
}

function refusedUnit(instrument: Instrument, text: string, at: number): boolean {
  const length = instrument.id === 'vas' || instrument.id === 'eq-vas' ? run(lengthAfter, text, at) : null
  if (length) return false
  if (run(percentAfter, text, at)) return instrument.max !== 100 && instrument.id !== 'euroscore' && instrument.id !== 'sts-score'
  return run(unitAfter, text, at) !== null
}

function readComponents(text: string, at: number): Reading | undefined {
  const match = run(evm, text, at)
  if (!match) return undefined
  const components = componentsOf(match)
  const partsTo = at + match[0].length
  const total = run(evmTotal, text, partsTo)
  if (total) {
    const digits = total.groups?.total ?? ''
    const from = partsTo + total[0].indexOf(digits)
    let end = partsTo + total[0].length
    if (text[end] === ')' || text[end] === ']') end++
    const max = total[0].includes('/') ? { max: 15, maxFrom: partsTo + total[0].length - 2, maxTo: partsTo + total[0].length } : {}
    return { from, to: from + digits.length, text: digits, value: Number(digits), components, end, marked: true, ...max }
  }
  if (/[\p{L}\d]/u.test(text[partsTo] ?? '')) return undefined
  const parts = Object.values(components)
  const value = parts.length === 3 ? parts.reduce((sum, part) => sum + part, 0) : undefined
  return { from: at, to: partsTo, text: text.slice(at, partsTo), ...(value !== undefined && { value }), components, end: partsTo, marked: true }
}

function componentsOf(match: RegExpExecArray): Record<string, number> {
  const { e, v, m, v2, m2 } = match.groups ?? {}
  const stated: readonly (readonly [string, string | undefined])[] = [['eye', e], ['verbal', v ?? v2], ['motor', m ?? m2]]
  return Object.fromEntries(stated.flatMap(([name, digit]) => (digit !== undefined && /\d/.test(digit) ? [[name, Number(digit)]] : [])))
}

const roman: readonly string[] = ['0', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const gradePattern = /(?<base>i\d|[IVX]{1,4}|[Ⅰ-Ⅻ]|i{1,3}|iv|\d{1,2}|one|two|three|four|five)(?<suffix>\s?[-–]?(?:\((?:[A-Fa-f]{1,2}|[ESXesx])\d?\)|(?:[A-Fa-f]{1,2}|[ESXesx])\d?)|\d)?(?<plus>[+-](?![\p{L}\d]))?/uy
const gradeJoint = /\s?(?:[-–−/]|to|or)\s?/y

const lupusClass = /(?:I{1,3}|IV|VI?|[2-6])(?:-?\s?[SG])?(?:\s?\((?:A\/C|A|C)\))?(?:\s?(?:\+|\/|and)\s?(?:I{1,3}|IV|VI?)(?:-?\s?[SG])?(?:\s?\((?:A\/C|A|C)\))?)?(?![\p{L}\d])/uy

function readGrade(instrument: Instrument, text: string, at: number): Reading | undefined {
  if (instrument.id === 'isn-rps') {
    const whole = run(lupusClass, text, at)
    const to = at + (whole?.[0].length ?? 0)
    return whole ? { from: at, to, text: whole[0], grade: whole[0].replace(/\s/g, ''), end: to, marked: true } : undefined
  }
  const first = gradeAt(instrument, text, at)
  if (!first) return undefined
  let end = at + first.length
  let grade = first.grade
  const arabic = /^\d/.test(text.slice(at, end))
  const joint = run(gradeJoint, text, end)
  const second = joint ? gradeAt(instrument, text, end + joint[0].length) : undefined
  let max: Pick<Reading, 'max' | 'maxFrom' | 'maxTo'> = {}
  if (joint && second) {
    const from = end + joint[0].length
    if (joint[0].includes('/') && arabic) {
      max = { max: Number(text.slice(from, from + second.length)), maxFrom: from, maxTo: from + second.length }
      return closed(text, { from: at, to: end, text: text.slice(at, end), grade, value: Number.parseInt(text.slice(at, end), 10), ...max, end: from + second.length, marked: true })
    }
    if (/^\d/.test(text.slice(from)) === arabic) {
      end = from + second.length
      grade = `${first.grade}–${second.grade}`
    }
  } else {
    const stated = arabic ? run(outOf, text, end) : null
    if (stated && /\/|out/.test(stated[0])) {
      const limit = Number(stated.groups?.max)
      max = { max: limit, maxFrom: end + stated[0].length - (stated.groups?.max ?? '').length, maxTo: end + stated[0].length }
      return closed(text, { from: at, to: end, text: text.slice(at, end), grade, ...max, end: end + stated[0].length, marked: true })
    }
  }
  if (arabic && run(unitAfter, text, end)) return undefined
  if (arabic && run(points, text, end)) end += 0
  return closed(text, { from: at, to: end, text: text.slice(at, end), grade, end, marked: !arabic })
}

function gradeAt(instrument: Instrument, text: string, at: number): { readonly grade: string; readonly length: number } | undefined {
  const match = run(gradePattern, text, at)
  if (!match) return undefined
  const { base = '', suffix = '', plus = '' } = match.groups ?? {}
  const signs = instrument.id === 'mrc-power' || instrument.id === 'mas-ashworth' ? plus : ''
  for (const tail of suffix === '' ? [''] : [suffix, '']) {
    const length = base.length + tail.length + (tail === suffix ? signs.length : 0)
    if (/^[\p{L}\d]/u.test(text.slice(at + length, at + length + 1)) || /^[.,]\d/.test(text.slice(at + length, at + length + 2))) continue
    const letters = tail.replace(/[^A-Za-z\d]/g, '')
    const grade = canonical(instrument, base, letters)
    if (grade !== undefined) return { grade: grade + (tail === suffix ? signs : ''), length }
    if (letters === '' || instrument.suffix === true) return { grade: base.toUpperCase() + letters, length }
  }
  return undefined
}

/** The grade as the instrument writes it: "3" → "III" for NYHA, "Ⅱ" → "II"; undefined when it has no such grade. */
export function canonical(instrument: Instrument, base: string, letters = ''): string | undefined {
  const plain = base.normalize('NFKC').toUpperCase()
  const spelled = words[base.toLowerCase()]
  const place = spelled ?? (roman.includes(plain) ? roman.indexOf(plain) : /^\d+$/.test(plain) ? Number(plain) : -1)
  const forms = place >= 0 ? [roman[place] ?? plain, String(place)] : [base]
  const grades = instrument.grades ?? []
  const whole = grades.find((grade) => forms.some((form) => grade.toUpperCase() === (form + letters).toUpperCase()))
  if (whole !== undefined) return whole
  const known = grades.find((grade) => forms.some((form) => grade.toUpperCase() === form.toUpperCase()))
  if (known === undefined) return undefined
  if (letters === '') return known
  return instrument.suffix === true ? known + letters : undefined
}

/** Whether an instrument has the grades of a reading: "III", "IIIa", "II–III". */
export function hasGrade(instrument: Instrument, grade: string): boolean {
  const grades = (instrument.grades ?? []).map((known) => known.toUpperCase())
  return grade
    .toUpperCase()
    .split('–')
    .every((one) => grades.includes(one) || grades.includes(/^(?:[IVX]+|\d+|[A-Z])/.exec(one)?.[0] ?? ''))
}

const letterPattern = /(?<base>CR|PR|SD|PD|[A-Z]\d?|0)(?<suffix>[a-d]|\d)?(?![\p{L}\d]|['’]|-\p{L}\p{L})/uy

function readLetter(instrument: Instrument, text: string, at: number): Reading | undefined {
  const match = run(letterPattern, text, at)
  const base = match?.groups?.base ?? ''
  const grades = instrument.grades ?? []
  const grade = grades.includes(base) ? base : grades.includes(base.slice(0, 1)) && instrument.suffix === true ? base : undefined
  if (!match || grade === undefined) return undefined
  const to = at + match[0].length
  return { from: at, to, text: match[0], grade: grade + (match.groups?.suffix ?? ''), end: to, marked: false }
}

const letterThenNumber = /(?<grade>[A-C])(?:\s?[-–,]?\s?(?:[([]\s?)?(?:(?:a\s|with\sa\s|total\s)?score(?:\sof)?[:,]?\s)?(?<digits>1[0-5]|[5-9])(?:\s?\/\s?15)?(?:\s?points?)?(?:\s?[)\]])?)?(?![\p{L}\d]|['’]|[.,]\d|-\p{L})/uy
const gradeAfter = /\s?[([,;:]?\s?(?:(?:Child(?:[-–\s]Pugh)?\s)?(?:class|grade|stage|category)\s?)(?<grade>[A-C])(?![\p{L}\d])\s?[)\]]?/uy
const gradeInBrackets = /\s?[([]\s?(?<grade>[A-C])\s?[)\]]/y

/** "B", "B8", "B (8 points)", "8 (class B)": the class and the points, each a result. */
function readLetterAndNumber(instrument: Instrument, text: string, at: number): Reading | undefined {
  const match = run(letterThenNumber, text, at)
  if (match) {
    const end = at + match[0].length
    const { grade = '', digits } = match.groups ?? {}
    // "B8" is written as one.
    if (digits !== undefined && /^\s?\d/.test(text.slice(at + 1))) return { from: at, to: end, text: text.slice(at, end), grade, value: Number(digits), end, marked: true }
    const points = digits === undefined ? -1 : at + match[0].indexOf(digits)
    const also: Reading | undefined =
      digits === undefined ? undefined : { from: points, to: points + digits.length, text: digits, value: Number(digits), grade, end, marked: true }
    return { from: at, to: at + 1, text: grade, grade, end: also ? at + 1 : end, marked: true, ...(also && { also }) }
  }
  const count = readCount(instrument, text, at)
  const graded = count && (run(gradeAfter, text, count.end) ?? run(gradeInBrackets, text, count.end))
  const grade = graded?.groups?.grade
  if (!count || !graded || grade === undefined) return undefined
  const end = count.end + graded[0].length
  const from = count.end + graded[0].lastIndexOf(grade)
  return { ...count, grade, marked: true, also: { from, to: from + 1, text: grade, grade, end, marked: true } }
}

const gleasonSum = /(?<a>[1-5])\s?\+\s?(?<b>[1-5])(?:\s?(?:=|[([])\s?(?<sum>10|[2-9])(?:\s?\/\s?10)?\s?[)\]]?)?(?!\d|\.\d)/y
const gleasonParts = /\s?[([]?\s?(?<a>[1-5])\s?\+\s?(?<b>[1-5])\s?[)\]]?/y

/** "4 + 3 = 7", "7 (3+4)". */
function readGleason(text: string, at: number): Reading | undefined {
  const sum = run(gleasonSum, text, at)
  if (sum) {
    const to = at + sum[0].length
    return { from: at, to, text: sum[0], value: Number(sum.groups?.sum ?? Number(sum.groups?.a) + Number(sum.groups?.b)), end: to, marked: true }
  }
  const total = /^(?:10|[2-9])(?![\d.])/.exec(text.slice(at, at + 3))
  const parts = total ? run(gleasonParts, text, at + total[0].length) : null
  if (!total || !parts) return undefined
  const to = at + total[0].length
  return { from: at, to, text: total[0], value: Number(total[0]), end: to + parts[0].length, marked: true }
}

const category = String.raw`(?:[cpyra]{0,3})`
const tumour = String.raw`T(?:[0-4](?:[a-e]\d?)?|is|[xX])(?:\([a-z\d]{1,4}\))?`
const node = String.raw`N(?:[0-3](?:[a-d]|mi)?|[xX])(?:\([a-z\d+/ ]{1,6}\))?`
const metastasis = String.raw`M(?:[0-1](?:[a-d])?|[xX])`
const tnmPattern = new RegExp(String.raw`${category}${tumour}\s?,?\s?${category}${node}(?:\s?,?\s?${category}${metastasis})?(?![\p{L}\d])`, 'uy')
const tumourOnly = new RegExp(String.raw`(?:yp|[cp])${tumour}(?![\p{L}\d])`, 'uy')
const stagePattern = /(?:stage\s)?(?<stage>(?:0|I{1,3}|IV)(?:[A-D]\d?)?)(?![\p{L}\d])/uy
const mest = /M[01]\s?,?\s?E[01]\s?,?\s?S[01]\s?,?\s?T[0-2](?:\s?,?\s?[-/]?\s?C[0-2])?(?![\p{L}\d])/uy

/** "pT2N0M0", "T1b N0 M0", "yT3, N1", "pT1a"; a bare "T2" is none. */
export function readTnm(text: string, at: number): Reading | undefined {
  return readPattern(text, at, tnmPattern) ?? readPattern(text, at, tumourOnly)
}

function readStage(text: string, at: number): Reading | undefined {
  const tnm = readTnm(text, at)
  if (tnm) return tnm
  const match = run(stagePattern, text, at)
  const stage = match?.groups?.stage
  if (!match || stage === undefined) return undefined
  const to = at + match[0].length
  return { from: to - stage.length, to, text: stage, grade: stage, end: to, marked: true }
}

function readPattern(text: string, at: number, pattern: RegExp): Reading | undefined {
  if (/[\p{L}\d]/u.test(text[at - 1] ?? '')) return undefined
  const match = run(pattern, text, at)
  if (!match) return undefined
  const to = at + match[0].length
  return { from: at, to, text: match[0], grade: match[0].replace(/[\s,]/g, ''), end: to, marked: true }
}

function closed(text: string, reading: Reading): Reading | undefined {
  return /^[\p{Lu}\p{Ll}\p{Lo}\d]/u.test(text.slice(reading.end, reading.end + 1)) || /^[.,]\d/.test(text.slice(reading.end, reading.end + 2)) ? undefined : reading
}
