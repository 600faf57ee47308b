import type { Front, Stated } from './place.js'
import { stated } from './place.js'

const patterns = {
  doi: /\b10\.\d{4,9}\/[^\s"<>|{}\]]{2,120}/,
  pmid: /\bPMID[\s:*]{0,4}(\d{5,9})\b/i,
  pmcid: /\bPMC(?:ID)?[\s:*]{0,4}(?:PMC)?(\d{5,9})\b/i,
} as const

/** The article's own DOI, PMID and PMCID: "https://doi.org/10.5555/abc.2019.04." → 10.5555/abc.2019.04. */
export function identifiersOf(source: string, front: Front): { doi?: Stated; pmid?: Stated; pmcid?: Stated } {
  const found: { doi?: Stated; pmid?: Stated; pmcid?: Stated } = {}
  for (const kind of ['doi', 'pmid', 'pmcid'] as const) {
    for (const { prose } of front.all) {
      const match = patterns[kind].exec(prose.text)
      if (!match) continue
      const number = match[1]
      const whole =
        kind === 'pmcid'
          ? match.index + match[0].search(/PMC\d/i)
          : match.index + (number === undefined ? 0 : match[0].length - number.length)
      const from = kind === 'pmcid' && match[0].search(/PMC\d/i) < 0 ? match.index + match[0].length - (number?.length ?? 0) : whole
      const to = match.index + match[0].length - (kind === 'doi' ? (/[.,;:)\]'’”*_]+$/.exec(match[0])?.[0].length ?? 0) : 0)
      const value = stated(source, { prose, from, to }, `article/${kind}`)
      if (value) found[kind] = kind === 'pmcid' ? { ...value, value: `PMC${number ?? ''}` } : value
      break
    }
  }
  return found
}
