import type { Reach } from '../../../core/rule/row.js'
import { refusalList } from '../../../core/rule/rule.js'
import type { Wording } from '../attribute/wording.js'
import { neighbours } from './neighbour-word.js'

/** A name in its text. */
export interface Named {
  readonly row: Wording
  readonly mention: Reach
}

const after = ({ row, mention }: Named, ahead = 0): string => row.keys[mention.last + ahead] ?? ''
const before = ({ row, mention }: Named, back = 1): string => row.keys[mention.first - back] ?? ''
const isApart = ({ row, mention }: Named): boolean => row.gaps[mention.last] === 'space'

/** Names that their neighbours undo, however clear they are. */
export const undone = refusalList<Named>(
  {
    name: 'name/of-level',
    when: (named) => neighbours(after(named), 'of-level'),
    finds: ['The ⟦tacrolimus⟧ level was checked.', 'His ⟦vancomycin⟧ troughs were high.'],
    leaves: ['⟦Tacrolimus⟧ was levelled out.'],
  },
  {
    name: 'name/of-germ',
    when: (named) => neighbours(after(named), 'of-germ'),
    finds: ['⟦Methicillin⟧-resistant staphylococci were grown.', 'The patient was ⟦levodopa⟧ naive.'],
    leaves: ['⟦Oxacillin⟧ was given for staphylococci.'],
  },
  {
    name: 'name/of-fate',
    // "of X metabolism" is of the body, "X-metabolism" of the medicine.
    when: (named) => neighbours(after(named), 'of-fate') && !(after(named) === 'metabolism' && isApart(named)),
    finds: ['⟦Methotrexate⟧ clearance was slow.'],
    leaves: ['⟦Methotrexate⟧ was cleared slowly.'],
  },
  {
    name: 'name/of-test',
    when: (named) => neighbours(after(named), 'of-test'),
    finds: ['An ⟦insulin⟧ antibody was sought.', '⟦Infliximab⟧ antibodies were found.'],
    leaves: ['⟦Infliximab⟧ was given.'],
  },
  {
    name: 'name/of-enzyme',
    when: (named) => isApart(named) && /[a-z]{4}ase$/.test(after(named)) && !/^(?:in|de)crease$|^disease$|^release$/.test(after(named)),
    finds: ['The ⟦adenosine⟧ deaminase of the fluid was high.'],
    leaves: ['⟦Nifedipine⟧ release was slow.'],
  },
  {
    name: 'name/of-antibody',
    when: (named) => after(named) === 'associated' && /^(?:ig[gam]|immunoglobulins?|antibod(?:y|ies)|antigens?)$/.test(after(named, 1)),
    finds: ['⟦Heparin⟧-associated antibodies were found.'],
    leaves: ['⟦Heparin⟧-associated thrombocytopenia was found.'],
  },
  {
    name: 'name/of-shared-level',
    when: (named) => /^(?:and|or)$/.test(after(named)) && /^levels?$/.test(after(named, 2)),
    finds: ['The ⟦digoxin⟧ and potassium levels were high.'],
    leaves: ['⟦Digoxin⟧ and potassium were given.'],
  },
  {
    name: 'name/of-qualified-level',
    when: (named) => neighbours(after(named), 'level-qualifier') && neighbours(after(named, 1), 'level'),
    finds: ['The ⟦lithium⟧ serum level was 0.9.'],
    leaves: ['⟦Lithium⟧ and serum were given.'],
  },
  {
    name: 'name/metabolite',
    when: (named) =>
      /^(?:lupus|desethyl|desmethyl|didesethyl|demethyl|monohydroxy|desacetyl|deacetyl|norhydroxy)$/.test(before(named)) ||
      /^glucuronides?$/.test(after(named, /^\d$/.test(after(named)) ? 1 : 0)) ||
      (after(named) === 'n' && after(named, 1) === 'oxide'),
    finds: [
      'A lupus ⟦anticoagulant⟧ was found.',
      'N-desmethyl ⟦clozapine⟧ was measured.',
      '⟦Lamotrigine⟧ glucuronide was measured.',
      '⟦Morphine⟧-6-glucuronide piled up.',
      '⟦Clozapine⟧ N-oxide was measured.',
    ],
    leaves: ['An ⟦anticoagulant⟧ was given.', '⟦Morphine⟧ 6 mg was given.'],
  },
  {
    name: 'name/level-of',
    when: (named) => /^(?:of|for)$/.test(before(named)) && neighbours(before(named, 2), 'level') && !before(named, 3).startsWith('dos'),
    finds: ['The level of ⟦digoxin⟧ was 3.'],
    leaves: ['The dose of ⟦digoxin⟧ was 0.25 mg.'],
  },
)
