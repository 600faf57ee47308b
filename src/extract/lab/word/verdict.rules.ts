import { choiceList } from '../../../core/rule/rule.js'
import { saidBefore, saidBeforeAs, saidBeforeBracket } from './before.js'
import { saidBehind } from './behind.js'
import type { Candidate } from './candidate.js'
import { signBehind } from './sign.js'
import type { Said } from './verdict.js'

/** What words say of an analyte, by where they stand. */
export const verdicts = choiceList<Candidate, Said>(
  {
    name: 'lab/sign',
    choose: signBehind,
    finds: ['⟦HBsAg⟧ (−), ⟦anti-HCV⟧ (+).'],
    leaves: ['HBsAg was negative.'],
  },
  {
    name: 'lab/qualitative-predicate',
    choose: saidBehind,
    finds: ['⟦ANA⟧ and ⟦rheumatoid factor⟧ were negative.', '⟦Lipase⟧: normal.'],
    leaves: ['Lipase was measured.'],
  },
  {
    // "no oligoclonal bands", "no nitrites": only what is either there or not.
    name: 'lab/qualitative-none',
    choose: ({ row, at, name }) => {
      const denied = row.items[at - 1]
      const isPresence = name.analyte.class === 'dipstick' || (name.analyte.unit === undefined && name.analyte.class === undefined)
      return denied && row.keys[at - 1] === 'no' && isPresence ? { verdict: 'negative', from: denied.from, to: denied.to } : undefined
    },
    finds: ['There were no ⟦oligoclonal bands⟧.'],
    leaves: ['There was no CRP.'],
  },
  {
    name: 'lab/qualitative-attribute',
    choose: saidBefore,
    finds: ['She was negative for ⟦HIV⟧, ⟦HBsAg⟧ and anti-HCV.', 'Elevated ⟦CRP⟧ was noted.'],
    leaves: ['CRP was noted.'],
  },
  {
    name: 'lab/qualitative-before-bracket',
    choose: saidBeforeBracket,
    finds: ['Islet autoantibodies were negative (⟦GAD antibody⟧, ⟦insulin antibody⟧ and ⟦ICA⟧).'],
    leaves: ['Serum lipase was normal (it was CRP that rose).'],
  },
  {
    name: 'lab/qualitative-as-were',
    choose: saidBeforeAs,
    finds: ['ANA was negative, as were ⟦rheumatoid factor⟧ and ⟦ANCA⟧.'],
    leaves: ['ANA was negative.'],
  },
)
