import { readCount } from './count.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { run } from './reading.js'

const letterThenNumber =
  /(?<grade>[A-C])(?:\s?[-–,]?\s?(?:[([]\s?)?(?:(?:a\s|with\sa\s|total\s)?score(?:\sof)?[:,]?\s)?(?<digits>1[0-5]|[5-9])(?:\s?\/\s?15)?(?:\s?points?)?(?:\s?[)\]])?)?(?![\p{L}\d]|['’]|[.,]\d|-\p{L})/uy
const gradeAfter = /\s?[([,;:]?\s?(?:(?:Child(?:[-–\s]Pugh)?\s)?(?:class|grade|stage|category)\s?)(?<grade>[A-C])(?![\p{L}\d])\s?[)\]]?/uy
const gradeInBrackets = /\s?[([]\s?(?<grade>[A-C])\s?[)\]]/y

/** "B", "B8", "B (8 points)", "8 (class B)": the class and the points, each a result. */
export function readLetterAndNumber(instrument: Instrument, text: string, at: number): Reading | undefined {
  const match = run(letterThenNumber, text, at)
  if (match) {
    const end = at + match[0].length
    const { grade = '', digits } = match.groups ?? {}
    // "B8" is written as one.
    if (digits !== undefined && /^\s?\d/.test(text.slice(at + 1)))
      return { from: at, to: end, text: text.slice(at, end), grade, value: Number(digits), end, marked: true }
    const points = digits === undefined ? -1 : at + match[0].indexOf(digits)
    const also: Reading | undefined =
      digits === undefined
        ? undefined
        : { from: points, to: points + digits.length, text: digits, value: Number(digits), grade, end, marked: true }
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
