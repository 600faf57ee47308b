import type { Tokens } from '../../core/token.js'
import type { Fit } from './fit.js'
import type { Named } from './reading.js'
import type { Value } from './value.js'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that bind a value to the measure before it. */
const links = set(
  `of was were is are be been being at to from a an the in on by had has have showed shows revealed reached reaching measured measuring measurement found only as still then again also up down estimated
  calculated value values level levels result rose fell dropped increased decreased improved declined remained stable reduced low lower lowest high higher elevated raised normal preserved depressed impaired
  severely mildly moderately markedly slightly significantly with about around approximately between and or which that it his her their our both ratio index percentage percent estimate ranging ranged range
  initial baseline mean average maximum minimum max min peak maximal minimal left right eye eyes side prolonged short shortened stayed came back within just nearly less more than over under above below recovered normalized normalised
  : = ( [ , ~ < > ≤ ≥ ≈ set increasing decreasing reading readings recorded noted documented corrected uncorrected best degree degrees reported measurements initially od os ou re le respectively bilaterally`,
)
/** Words that go on with the course of a measure. */
const courses = set(
  `to from then and or after later day days week weeks month months year years by at on in of followed reached improved improving increased increasing decreased decreasing fell rose dropped recovered declined
  follow up admission discharge baseline was the left right eye eyes before surgery postoperatively preoperatively versus vs subsequently finally respectively predicted value values , ( ) [ ] → od os re le x while whereas but it remained remaining stayed unchanged stable my his her`,
)

/** Whether a value is near enough to the measure before it, and said of it. */
export function reaches(tokens: Tokens, { last, measure, things }: Named, at: number, fit: Fit): boolean {
  let unknown = 0
  let words = 0
  for (let i = last; i < at; i++) {
    const key = tokens.keys[i] ?? ''
    if (key === ';' || (key === '.' && tokens.gaps[i + 1] === 'space')) return false
    if (isShort(key) || (measure.id === 'visual-acuity' && acuityWords.has(key))) continue
    words++
    if (!links.has(key) && !things.has(i)) unknown++
  }
  if (measure.id === 'stenosis' && words > 4) return false
  return fit === 'unit' ? unknown <= 3 && words <= 14 : unknown === 0 && words <= 6
}

/** Whether a further value goes on with the course of a measure. */
export function goesOn(tokens: Tokens, last: number, at: number, fit: Fit): boolean {
  let unknown = 0
  for (let i = last; i < at; i++) {
    const key = tokens.keys[i] ?? ''
    if (key === ';' && !isOtherEye(tokens, i)) return false
    if (!courses.has(key) && !isShort(key) && !/^\d/.test(key)) unknown++
  }
  return at - last <= 12 && unknown <= (fit === 'unit' ? 2 : 0)
}

/** "20/200 in his left eye; the right eye remained 20/20". */
function isOtherEye({ keys }: Tokens, i: number): boolean {
  return keys.slice(i + 1, i + 4).some((key) => key === 'left' || key === 'right') && keys.slice(i + 2, i + 5).includes('eye')
}

/** "counting fingers at 1 m": a distance in the place of a fraction. */
export function isFingers({ keys }: Tokens, at: number): boolean {
  return keys.slice(Math.max(0, at - 3), at).some((key) => /^(?:fingers?|motions?|movements?)$/.test(key))
}

/** Brackets and the letters of a short form: "ejection fraction (EF) was". */
function isShort(key: string): boolean {
  return key === '(' || key === ')' || key === '[' || key === ']'
}

/** A date, an age, a grade or a number of days between name and value. */
export function isTime({ unit }: Value): boolean {
  return unit === undefined || unit.dimension === 'time'
}

/** Acuities too low for a fraction, and their distance. */
const acuityWords = set(
  'counting count finger fingers hand motion motions movement movements light perception no 1 2 3 4 5 m cm feet ft cf hm lp',
)

const ordinals = set('day days week weeks month months year years grade stage class type figure fig table case patient aged age hour hours')

/** A number that a word beside it makes a day, a grade or a count. */
export function isOther({ keys }: Tokens, at: number, { unit }: Value): boolean {
  return (
    unit === undefined &&
    (ordinals.has(keys[at - 1] ?? '') || /^(?:days?|weeks?|months?|years?|patients?|times|fold|hours?)$/.test(keys[at + 1] ?? ''))
  )
}
