import type { Warn } from '../../core/diagnostic.js'
import type { Citation } from '../../schema/citation.js'
import type { Extraction } from '../../schema/extraction.js'

/** Reports references that no place of the text points at, where the others are pointed at, and references later than the article. */
export function checkCited({ references, article }: Extraction, citations: readonly Citation[], warn: Warn): void {
  const cited = new Set(citations.flatMap((citation) => citation.references))
  if (cited.size >= 0.6 * references.length) {
    for (const { id, label, evidence } of references) if (!cited.has(id)) warn('reference-not-cited', evidence, { label: label ?? id })
  }
  const own = [article.dates.published, article.dates.accepted, article.dates.revised]
    .map((date) => Number(date?.value.slice(0, 4) ?? NaN))
    .find((year) => year > 1500)
  if (own === undefined) return
  for (const { csl, evidence } of references) {
    const year = csl.issued?.['date-parts'][0]?.[0]
    if (year !== undefined && year > own + 1) warn('reference-year-late', evidence, { year, article: own })
  }
}
