import { tokenAt } from '../../core/token.js'
import type { Draft } from './finding.js'
import type { Text } from './text.js'
import { wordAt } from './text.js'

const related =
  /\b(?:(?<no>non|not|un)[-\s]?)?(?:(?<word>consanguineous|consanguinity|related)|(?<cousins>(?:first|second|third)[-\s](?:degree[-\s])?cousins?))\b/giu

/** "consanguineous parents", "his parents were first cousins", "no consanguinity". */
export function consanguinityIn(text: Text): Draft[] {
  const { text: prose } = text.prose
  for (const match of prose.matchAll(related)) {
    const from = match.index
    const to = from + match[0].length
    const at = tokenAt(text.tokens, from)
    const near = prose.slice(Math.max(0, from - 60), to + 50)
    const { word, cousins, no } = match.groups ?? {}
    const isRelated = word?.toLowerCase() === 'related'
    if (isRelated || cousins !== undefined) {
      if (
        !/\bparents\s(?:\([^()]{0,20}\)\s)?(?:were|are)\s(?:also\s|both\s)?(?:not\s|un|non-?)?$/i.test(
          prose.slice(Math.max(0, from - 60), from),
        ) &&
        !/^-?\s(?:marriage|parents|union)\b/i.test(prose.slice(to, to + 12)) &&
        !/\bparents\b[^.;]{0,50}\bwere\s$/i.test(prose.slice(Math.max(0, from - 80), from))
      )
        continue
      if (isRelated && no === undefined && !/\bnot\s$/i.test(prose.slice(Math.max(0, from - 5), from))) continue
    } else if (
      !/parent|marriage|couple|family|union|\bno\b|history|born|denied/i.test(near) ||
      /literature|populations?|common in/i.test(near)
    )
      continue
    const refused =
      no !== undefined ||
      /^(?:no|not|denied|without)$/.test(wordAt(text, at - 1)) ||
      /\b(?:no|denied|without)\s(?:(?:known|parental|family|a|any|history|of|evidence|reported)\s){1,4}$/i.test(
        prose.slice(Math.max(0, from - 50), from),
      )
    return [{ category: 'family', rule: 'consanguinity', item: { from, to }, topic: 'consanguinity', ...(refused && { negated: true }) }]
  }
  return []
}
