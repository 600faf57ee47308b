import type { Candidate } from './candidate.js'
import type { Said } from './verdict.js'

const pattern = /\s?(?:\((\+{1,4}|[-−–])(?:ve)?\)|(\+{1,4}|[−–-])(?:ve\b|(?=[\s,;.)]|$)))/y

/** "NS1 antigen (+)", "HBsAg (−)", "ANA +ve": a sign behind a name. */
export function signBehind({ row: { text }, name }: Candidate): Said | undefined {
  pattern.lastIndex = name.to
  const match = pattern.exec(text)
  const sign = match?.[1] ?? match?.[2]
  if (!match || sign === undefined) return undefined
  const isSure = match[1] !== undefined || match[0].includes('ve')
  // "potassium + chloride" is a list, and "CRP -" the start of a note.
  const isGraded = name.analyte.unit === undefined || name.analyte.class === 'dipstick' || match[0].includes('++')
  if (!isSure && !(isGraded && /^\s?\+/.test(match[0]))) return undefined
  const from = name.to + match[0].indexOf(sign)
  return { verdict: sign.startsWith('+') ? 'positive' : 'negative', from, to: from + sign.length }
}
