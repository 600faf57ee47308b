import type { Reading } from './reading.js'
import { readPattern, run } from './reading.js'

const gleasonSum = /(?<a>[1-5])\s?\+\s?(?<b>[1-5])(?:\s?(?:=|[([])\s?(?<sum>10|[2-9])(?:\s?\/\s?10)?\s?[)\]]?)?(?!\d|\.\d)/y
const gleasonParts = /\s?[([]?\s?(?<a>[1-5])\s?\+\s?(?<b>[1-5])\s?[)\]]?/y

/** "4 + 3 = 7", "7 (3+4)". */
export function readGleason(text: string, at: number): Reading | undefined {
  const sum = run(gleasonSum, text, at)
  if (sum) {
    const to = at + sum[0].length
    return {
      from: at,
      to,
      text: sum[0],
      value: Number(sum.groups?.sum ?? Number(sum.groups?.a) + Number(sum.groups?.b)),
      end: to,
      marked: true,
    }
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
const tnmPattern = new RegExp(
  String.raw`${category}${tumour}\s?,?\s?${category}${node}(?:\s?,?\s?${category}${metastasis})?(?![\p{L}\d])`,
  'uy',
)
const tumourOnly = new RegExp(String.raw`(?:yp|[cp])${tumour}(?![\p{L}\d])`, 'uy')
const stagePattern = /(?:stage\s)?(?<stage>(?:0|I{1,3}|IV)(?:[A-D]\d?)?)(?![\p{L}\d])/uy
/** "M1E0S1T0-C1" of the Oxford classification. */
export const mest = /M[01]\s?,?\s?E[01]\s?,?\s?S[01]\s?,?\s?T[0-2](?:\s?,?\s?[-/]?\s?C[0-2])?(?![\p{L}\d])/uy

/** "pT2N0M0", "T1b N0 M0", "yT3, N1", "pT1a"; a bare "T2" is none. */
export function readTnm(text: string, at: number): Reading | undefined {
  return readPattern(text, at, tnmPattern) ?? readPattern(text, at, tumourOnly)
}

export function readStage(text: string, at: number): Reading | undefined {
  const match = run(stagePattern, text, at)
  const stage = match?.groups?.stage
  if (!match || stage === undefined) return undefined
  const to = at + match[0].length
  return { from: to - stage.length, to, text: stage, grade: stage, end: to, marked: true }
}
