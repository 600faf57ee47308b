import type { Analyte } from '../lexicon/lexicon.js'

const immune = /antibod|anti|\big[gmae]\b|serolog|tit(?:er|re)|agglutin|elisa|test/i

/** The usual name of an analyte as written: "M. pneumoniae was detected" tells of the organism, "Mycoplasma IgM was positive" of antibodies against it. */
export function nameOf({ name, class: sort }: Analyte, written: string): string {
  const organism = sort === 'weak' ? /^(.+) (?:antibody|antigen)$/.exec(name)?.[1] : undefined
  if (organism === undefined || immune.test(written)) return name
  const [genus = ''] = organism.toLowerCase().split(' ')
  const isNamed = written.toLowerCase().startsWith(genus) || (/^[A-Z]\. [a-z]+/.test(written) && written.charAt(0) === organism.charAt(0))
  return isNamed ? organism : name
}

const nounAfter = /\s{1,2}(?:levels?|counts?|tit(?:er|re)s?|concentrations?|activity|values?)\b/iy
const nounBefore = /\b(?:levels?|tit(?:er|re)s?|concentrations?|counts?) of (?:the )?$/i

/** The place of an analyte with the noun it is said with: "ferritin level", "titre of ANA". */
export function withNoun(
  text: string,
  { from, to: end, headTo: to = end }: { readonly from: number; readonly to: number; readonly headTo?: number },
): { readonly from: number; readonly to: number } {
  nounAfter.lastIndex = to
  const after = nounAfter.exec(text)
  const before = nounBefore.exec(text.slice(Math.max(0, from - 24), from))
  return { from: before ? from - before[0].length : from, to: after ? to + after[0].length : to }
}
