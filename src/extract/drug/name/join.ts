import type { Wording } from '../attribute/wording.js'
import { namePairs } from './join.rules.js'
import type { Mention } from './recognise.js'
import { withSalts } from './salt.js'

/** Puts together what one name is: salts, "A/B", and a short form or brand in brackets behind its name. */
export function joined(mentions: readonly Mention[], row: Wording): Mention[] {
  const result: Mention[] = []
  for (const mention of mentions) {
    const previous = result.at(-1)
    const one = previous && namePairs.of({ row, first: previous, second: mention }, row, mention)
    if (one) result[result.length - 1] = one.value
    else result.push(withSalts(mention, row))
  }
  return result
}
