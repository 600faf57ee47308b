import type { Warn } from '../../core/diagnostic.js'
import type { Reference } from '../../schema/reference.js'
import { journalKey } from './journal.js'

/** Reports what is wrong within a list: pages that run backwards, entries that repeat others, numbers that skip. */
export function checkReferences(references: readonly Reference[], warn: Warn): void {
  const seen = new Map<string, string>()
  let last: number | undefined
  for (const { id, label, csl, evidence } of references) {
    const pages = /^(\d+)-(\d+)$/.exec(csl.page ?? '')
    if (pages && Number(pages[2]) < Number(pages[1])) warn('reference-pages-backwards', evidence, { pages: csl.page ?? '' })
    if (/;\s?\d{2,5}\s?[-‐–—]\s?\d{1,5}\.?\s*$/.test(evidence.quote) && csl.volume === undefined && csl.page !== undefined)
      warn('reference-volume-missing', evidence, { pages: csl.page })
    for (const key of keysOf(csl)) {
      const other = seen.get(key)
      if (other !== undefined && other !== id) {
        warn('reference-repeated', evidence, { other })
        break
      }
      seen.set(key, id)
    }
    const number = label !== undefined && /^\d+$/.test(label) ? Number(label) : undefined
    if (number !== undefined && last !== undefined && number !== last + 1 && number !== 1)
      warn('reference-number-skipped', evidence, { number, expected: last + 1 })
    last = number ?? last
  }
}

/** Works are the same when their identifiers are, or author, year, title and first page. */
function keysOf(csl: Reference['csl']): readonly string[] {
  const keys: string[] = []
  if (csl.DOI !== undefined) keys.push(`doi:${csl.DOI.toLowerCase()}`)
  if (csl.PMID !== undefined) keys.push(`pmid:${csl.PMID}`)
  const title = journalKey(csl.title ?? '')
  if (title.length > 8)
    keys.push(
      `work:${title}:${csl.issued?.['date-parts'][0]?.[0] ?? ''}:${journalKey(csl.author?.[0]?.family ?? '')}:${csl.volume ?? ''}:${csl.page ?? ''}`,
    )
  return keys
}
