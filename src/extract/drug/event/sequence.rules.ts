import { refusalList } from '../../../core/rule/rule.js'
import type { MedicineEvent } from './verb.js'
import { isDenied } from './clause.js'

/** A verb behind the first that was told of a medicine. */
interface Further {
  readonly keys: readonly string[]
  readonly event: MedicineEvent
  readonly token: number
}

const links = /^(?:and|but|,|then|later|subsequently|finally|eventually|again|soon|was|were|been|had|it|[a-z]{3,}ly)$/

/** Verbs behind the first that go on with another matter. */
export const furtherRefusals = refusalList<Further>(
  {
    name: 'event/further-of-something-else',
    when: ({ keys, event, token }) => !links.test(keys[token - 1] ?? '') || (!isLinked(keys, token) && !isMainVerb(keys, event, token)),
    finds: ['Insulin was started with carbohydrates ⟦reduced⟧.'],
    leaves: [
      'Insulin was started and then ⟦reduced⟧.',
      'Insulin was started then ⟦reduced⟧.',
      'Insulin was started but ⟦reduced⟧.',
      'Insulin introduced on admission was ⟦reduced⟧.',
    ],
  },
  {
    name: 'event/further-denied',
    when: ({ keys, token }) => isDenied(keys, token),
    finds: ['Insulin was started but not then ⟦reduced⟧.'],
    leaves: ['Insulin was started but then ⟦reduced⟧.'],
  },
)

/** "X introduced at admission was replaced": the verb of the sentence after a participle. */
function isMainVerb(keys: readonly string[], { first }: MedicineEvent, verb: number): boolean {
  return /^(?:was|were)$/.test(keys[verb - 1] ?? '') && !/^(?:was|were|been|be|had|has|have|is|are|then|not)$/.test(keys[first - 1] ?? '')
}

/** Whether "and", "but" or a comma leads to the verb, over adverbs only. */
function isLinked(keys: readonly string[], verb: number): boolean {
  for (let i = verb - 1; i > verb - 6; i--) {
    const key = keys[i] ?? ''
    if (key === 'and' || key === 'but' || key === ',' || key === 'then') return true
    if (!links.test(key)) return false
  }
  return false
}
