import { openingWords } from '../../../core/lexicon.js'
import { as, either, many, maybe, seq, taken, word } from '../../../core/rule/pattern.js'
import { refusalList, ruleList } from '../../../core/rule/rule.js'
import type { Candidate, Said } from './attribute.js'
import { forms } from './lexicon.js'
import type { Wording } from './wording.js'
import { placeOf } from './wording.js'

const kind = word<Wording>(
  ...'crushed dispersible soluble effervescent chewable orodispersible enteric film sugar coated gelatin hard soft depot extended sustained slow prolonged modified controlled delayed immediate release'.split(
    ' ',
  ),
)

const form = taken<Wording>((row, at) => {
  const hit = forms.matchAt(row.tokens, row.text, at)
  return hit && !hit.gluedBefore && !hit.gluedAfter ? hit.last : undefined
}, openingWords(forms))

/** The form of a preparation. */
export const formRules = ruleList<Wording, undefined, Said>({
  name: 'form/in-words',
  pattern: seq(maybe(kind, many(either(kind, seq(word('or'), kind)), 0, 5)), as('form', form)),
  read: ({ row, first, last, parts }) => {
    const hit = forms.matchAt(row.tokens, row.text, parts.get('form')?.first ?? first)
    return hit && { kind: 'form', ...placeOf(row, first, last), form: hit.entry }
  },
  finds: ['She took budesonide ⟦enteric coated capsules⟧.', 'Mupirocin ⟦ointment⟧ was applied.'],
  leaves: ['She took budesonide.'],
})

/** Words for a form that tell of no preparation. */
export const formRefusals = refusalList<Candidate>({
  // It brings the substance to light, not into the body.
  name: 'form/patch-test',
  when: ({ row, said }) => /^test/.test(row.keys[said.last] ?? ''),
  finds: ['A nickel and neomycin ⟦patch⟧ test was negative.'],
  leaves: ['A rivastigmine patch was applied.'],
})
