import { readLetterAndNumber } from './class-and-points.js'
import { readComponents } from './coma.js'
import { readCount } from './count.js'
import { readClass, readGrade, readLetter } from './grade.js'
import type { Instrument } from './instrument.js'
import type { Reading } from './reading.js'
import { readPattern } from './reading.js'
import { mest, readGleason, readStage } from './tumour.js'

/** Reads a result of an instrument that begins exactly at an offset of a text, or refuses. */
export function readValue(instrument: Instrument, text: string, at: number): Reading | undefined {
  switch (instrument.values) {
    case 'grade':
      return (
        readGrade(instrument, text, at) ??
        ((instrument.grades ?? []).some((grade) => /^[A-EM]$/.test(grade)) ? readLetter(instrument, text, at) : undefined)
      )
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
