import type { Tokens } from '../../../core/token.js'
import type { Attribute } from './attribute.js'

const sizes = new Set(
  'high low moderate intermediate medium standard full maximum maximal minimal small large single double loading reduced half therapeutic prophylactic stress initial higher lower ultra mega supraphysiologic physiologic replacement different lowest highest adjusted adjustment toxic lethal massive excessive usual conventional recommended increasing decreasing escalating incremental cumulative total subtherapeutic supratherapeutic pharmacologic pharmacological supraphysiological physiological fixed liberal booster test multiple smaller larger smallest largest tapering modest appropriate inappropriate effective'.split(
    ' ',
  ),
)

const betweenSizes: ReadonlySet<string> = new Set(
  'to daily oral intravenous iv intrathecal inhaled topical systemic parenteral subcutaneous intramuscular'.split(' '),
)

/** "high-dose", "low doses", "a single dose", "overdose": amounts without a number. */
export function wordDoseAt(tokens: Tokens, first: number): Attribute | undefined {
  const { keys } = tokens
  const key = keys[first] ?? ''
  let last = first
  if (key.startsWith('over') && /^over(?:dos(?:es?|ed|ing|age)|us(?:e|ed|ing))$/.test(key)) last = first + 1
  else if ((key === 'a' || key === 'one') && keys[first + 1] === 'dose' && keys[first + 2] === 'of') last = first + 2
  else if (sizes.has(key)) {
    last = first + 1
    for (let guard = 0; guard < 3 && (sizes.has(keys[last] ?? '') || betweenSizes.has(keys[last] ?? '')); guard++) last++
    if (!/^dos(?:e|es|age|ages)$/.test(keys[last] ?? '')) return undefined
    last++
  } else return undefined
  return { kind: 'dose', from: tokens.froms[first] ?? 0, to: tokens.tos[last - 1] ?? 0, first, last, amount: {}, words: true }
}
