import type { Tokens } from '../../../core/token.js'
import { wordingOf } from '../attribute/wording.js'
import { numberAt } from '../attribute/number.js'
import type { Mention } from './recognise.js'

/** Whether a sentence tells of a search for drugs in the body: "urine toxicology was negative for opiates". */
export function isScreen({ keys }: Tokens): boolean {
  return keys.some(
    (key, i) =>
      ((key === 'assay' || key === 'immunoassay') && /^(?:negative|positive)$/.test(keys[i + 2] ?? '') && keys[i + 3] === 'for') ||
      key === 'toxicology' ||
      key === 'toxicological' ||
      (key === 'screen' && /^(?:drug|urine|urinary|tox)$/.test(keys[i - 1] ?? '')),
  )
}

/** "paracetamol < 10 mg/L", "digoxin of 1.2 ng/mL": a measurement of the substance. */
export function isMeasured(tokens: Tokens, text: string, { first, last }: Mention): boolean {
  const { keys } = tokens
  // "before the first dose of X was 14 µmol/L"
  if (keys[first - 1] === 'of' && /^dos|^infusion|^administration/.test(keys[first - 2] ?? '')) return false
  let at = last
  while (at < last + 6 && measured.test(keys[at] ?? '')) at++
  const number = numberAt(wordingOf(tokens, text), at)
  if (!number || (keys[number.last + 1] !== '/' && keys[number.last + 1] !== 'per')) return false
  const volume = keys[number.last + 2]
  if (/^(?:l|dl|(?:deci)?lit(?:er|re))$/.test(volume ?? '')) return true
  if (/^(?:nano|pico)grams?$/.test(keys[number.last] ?? '') && /^millilit/.test(volume ?? '')) return true
  const unit = keys[number.last] ?? ''
  if (volume !== 'ml' || !/^(?:ng|pg|μg|ug|mcg)$/.test(unit)) return false
  return (
    at > last ||
    (unit.endsWith('g') && unit.length === 2 && unit !== 'ug' && unit !== 'μg'
      ? !keys.some((key) => targets.has(key))
      : keys.some((key) => laboratory.has(key)))
  )
}

/** "MIC of vancomycin", "ceftriaxone ≤0.125 (S)", "256 µg/mL for fluconazole": what a germ was tested against. */
export function isInhibiting({ keys }: Tokens, { first, last }: Mention): boolean {
  let at = last
  while (at < last + 4 && /^(?:was|of|is|mics?|[:=<>≤≥(,])$/.test(keys[at] ?? '')) at++
  if (/^\d/.test(keys[at] ?? '')) return !/^(?:m?g|units?|u|iu|gr|gm|gram)$/.test(keys[at + 1] ?? '') || keys[at + 2] === '/'
  return (
    /^mics?$/.test(keys[last] ?? '') ||
    (/^(?:for|of|to|against)$/.test(keys[first - 1] ?? '') && /^(?:mics?|concentrations?|ml|l)$/.test(keys[first - 2] ?? ''))
  )
}

/** "remifentanil at a target of 3 ng/mL" is how a pump is set. */
const targets: ReadonlySet<string> = new Set('target targets targeted tci effect cet'.split(' '))
const laboratory: ReadonlySet<string> = new Set('laboratory level levels serum plasma therapeutic'.split(' '))

/** "PF4/heparin antibodies", "collagen/epinephrine": part of what a test is made with. */
export function isComplex({ keys, gaps }: Tokens, text: string, { first, from }: Mention): boolean {
  if (keys[first - 1] !== '/' || text.charAt(from - 1) !== '/' || gaps[first - 1] !== 'none') return false
  return /^(?:pf|4|collagen)$/.test(keys[first - 2] ?? '')
}

const measured = /^(?:was|of|is|:|=|<|>|≤|≥|~|had|has|have|risen|rose|doubled|tripled|fell|fallen|dropped|peaked|to|still|only|now)$/
