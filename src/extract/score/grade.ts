import { numberWords, spelled } from '../../core/number-word.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { closed, outOf, run, unitAfter } from './reading.js'

const roman: readonly string[] = ['0', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const gradePattern = new RegExp(
  String.raw`(?<base>i\d|[IVX]{1,4}|[Ⅰ-Ⅻ]|i{1,3}|iv|\d{1,2}|${spelled(1, 5)})(?<suffix>\s?[-–]?(?:\((?:[A-Fa-f]{1,2}|[ESXesx])\d?\)|(?:[A-Fa-f]{1,2}|[ESXesx])\d?)|\d)?(?<plus>[+-](?![\p{L}\d]))?`,
  'uy',
)
const gradeJoint = /\s?(?:[-–−/]|to|or)\s?/y

const lupusClass =
  /(?:I{1,3}|IV|VI?|[2-6])(?:-?\s?[SG])?(?:\s?\((?:A\/C|A|C)\))?(?:\s?(?:\+|\/|and)\s?(?:I{1,3}|IV|VI?)(?:-?\s?[SG])?(?:\s?\((?:A\/C|A|C)\))?)?(?![\p{L}\d])/uy

/** "IV-G (A)", "III + V". */
export function readLupusClass(text: string, at: number): Reading | undefined {
  const whole = run(lupusClass, text, at)
  const to = at + (whole?.[0].length ?? 0)
  return whole ? { from: at, to, text: whole[0], grade: whole[0].replace(/\s/g, ''), end: to, marked: true } : undefined
}

/** "III", "2b", "3/5", "II–III". */
export function readGrade(instrument: Instrument, text: string, at: number): Reading | undefined {
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
    // "grade 3/4" of five grades is 3 or 4.
    if (joint[0].includes('/') && arabic && [undefined, second.grade].includes(instrument.grades?.at(-1))) {
      max = { max: Number(text.slice(from, from + second.length)), maxFrom: from, maxTo: from + second.length }
      return closed(text, {
        from: at,
        to: end,
        text: text.slice(at, end),
        grade,
        value: Number.parseInt(text.slice(at, end), 10),
        ...max,
        end: from + second.length,
        marked: true,
      })
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
  return closed(text, { from: at, to: end, text: text.slice(at, end), grade, end, marked: !arabic })
}

function gradeAt(instrument: Instrument, text: string, at: number): { readonly grade: string; readonly length: number } | undefined {
  const match = run(gradePattern, text, at)
  if (!match) return undefined
  const { base = '', suffix = '', plus = '' } = match.groups ?? {}
  const signs = instrument.signs ? plus : ''
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
function canonical(instrument: Instrument, base: string, letters = ''): string | undefined {
  const plain = base.normalize('NFKC').toUpperCase()
  const written = numberWords.get(base.toLowerCase())
  const place = written ?? (roman.includes(plain) ? roman.indexOf(plain) : /^\d+$/.test(plain) ? Number(plain) : -1)
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

export function readLetter(instrument: Instrument, text: string, at: number): Reading | undefined {
  const match = run(letterPattern, text, at)
  const base = match?.groups?.base ?? ''
  const grades = instrument.grades ?? []
  const grade = grades.includes(base) ? base : grades.includes(base.slice(0, 1)) && instrument.suffix === true ? base : undefined
  if (!match || grade === undefined) return undefined
  const to = at + match[0].length
  return { from: at, to, text: match[0], grade: grade + (match.groups?.suffix ?? ''), end: to, marked: false }
}

/** "class IV" of an instrument that also counts points. */
export function readClass(text: string, at: number): Reading | undefined {
  if (!/(?:class|grade|stage|category|level|group)\s$/i.test(text.slice(Math.max(0, at - 9), at))) return undefined
  const match = /^(?:I{1,3}|IV|VI?)(?![\p{L}\d])/u.exec(text.slice(at, at + 4))
  const to = at + (match?.[0].length ?? 0)
  return match ? { from: at, to, text: match[0], grade: match[0], end: to, marked: true } : undefined
}
