import { choiceList } from '../../../core/rule/rule.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Mention } from '../name/recognise.js'

/** A list of names, and the amounts between its last name and "respectively". */
interface Ordered {
  readonly mentions: readonly Mention[]
  readonly amounts: readonly Attribute[]
}

/** Amounts that are told in the order of the names. */
export const ordered = choiceList<Ordered, readonly Attribute[]>({
  name: 'share/respectively',
  choose: ({ mentions, amounts }) => (mentions.length > 1 && amounts.length === mentions.length ? amounts : undefined),
  finds: ['Levodopa and ropinirole were set to ⟦100 mg and 2 mg⟧, respectively.'],
  leaves: ['Levodopa and ropinirole were set to ⟦100 mg⟧, respectively.'],
})
