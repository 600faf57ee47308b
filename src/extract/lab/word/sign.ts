import type { Candidate } from './candidate.js'
import type { Said } from './verdict.js'

const pattern = /\s?(?:\((\+{1,4}|[-−–])(?:ve)?\)|(\+{1,4}|[−–-])(?:ve\b|(?=[\s,;.)/]|$)))/y

/** "NS1 antigen (+)", "HBsAg (−)", "ANA +ve", "IgG+/IgM−": a sign behind a name. */
export function signBehind({ row: { text }, name }: Candidate): Said | undefined {
  pattern.lastIndex = name.to
  const match = pattern.exec(text)
  const sign = match?.[1] ?? match?.[2]
  if (!match || sign === undefined) return undefined
  const isSure = match[1] !== undefined || match[0].includes('ve')
  if (!isSure && !isResult(text, name, match[0])) return undefined
  const from = name.to + match[0].indexOf(sign)
  return { verdict: sign.startsWith('+') ? 'positive' : 'negative', from, to: from + sign.length }
}

const immune = /antigen|antibody|^immunoglobulin/i

/** "potassium + chloride" is a list, "Na+" an ion, and "ANA -" the start of a note. */
function isResult(text: string, { analyte, to }: Candidate['name'], sign: string): boolean {
  if (analyte.unit !== undefined && analyte.class !== 'dipstick' && !immune.test(analyte.name) && !sign.includes('++')) return false
  if (/^\s?\+/.test(sign)) return true
  // A minus is one only where it touches the name and is no hyphen, or where its list also has a plus.
  return (sign === '−' || /^[-–](?!\s\w)/.test(text.slice(to, to + 3))) && /[\w)][+−]/.test(text)
}
