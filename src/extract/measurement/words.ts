import { words } from '../../core/words.js'

/** Words and marks that bind a value to the measure before it. */
export const linkWords = words(
  `of was were is are be been being at to from a an the in on by had has have showed shows revealed reached reaching measured measuring measurement found only as still then again also up down estimated
  calculated value values level levels result rose fell dropped increased decreased improved declined remained stable reduced low lower lowest high higher elevated raised #normal preserved depressed impaired
  severely mildly moderately markedly slightly significantly with about around approximately between and or which that it his her their our both ratio index percentage percent estimate ranging ranged range
  initial baseline mean average maximum minimum max min peak maximal minimal left right eye eyes side prolonged short shortened stayed came back within just nearly less more than over under above below recovered normalized normalised
  : = ( [ , ~ < > ≤ ≥ ≈ set increasing decreasing reading readings recorded noted documented corrected uncorrected best degree degrees reported measurements initially od os ou re le respectively bilaterally`,
)

/** Words and marks that go on with the course of a measure. */
export const courseWords = words(
  `to from then and or after later day days week weeks month months year years by at on in of followed reached improved improving increased increasing decreased decreasing fell rose dropped recovered declined
  follow up admission discharge baseline was the left right eye eyes before surgery postoperatively preoperatively versus vs subsequently finally respectively predicted value values , ( ) [ ] → od os re le x while whereas but it remained remaining stayed unchanged stable my his her`,
)

/** Acuities too low for a fraction, and their distance. */
export const acuityWords = words(
  'counting count finger fingers hand motion motions movement movements light perception no 1 2 3 4 5 m cm feet ft cf hm lp',
)

/** Words that say that a value is low, or high. */
export const levelWords = {
  low: words('reduced low lower decreased depressed impaired diminished'),
  high: words('elevated raised high higher increased prolonged'),
}

/** Words that may not stand between a value and the measure behind it. */
export const walls = words('and or but with was were had has in at on for to from by predicted which who respectively')
