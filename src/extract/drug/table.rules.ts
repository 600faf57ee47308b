import { refusalList } from '../../core/rule/rule.js'
import type { Wording } from './attribute/wording.js'
import type { Mention } from './name/recognise.js'

/** The name in the first cell of a row. */
interface Label {
  readonly row: Wording
  readonly mention: Mention
  /** The column is headed as one of medicines, or the row tells a dose. */
  readonly given: boolean
}

/** Labels of rows that are not about a medicine that was given. */
export const labelRefusals = refusalList<Label>(
  {
    name: 'table/name-inside-label',
    when: ({ mention }) => mention.first > 1,
    finds: ['| Drug | Use |\n|---|---|\n| Days on any ⟦heparin⟧ | 3 days |\n'],
    leaves: ['| Drug | Use |\n|---|---|\n| ⟦Heparin⟧ | 3 days |\n'],
  },
  {
    name: 'table/measured-label',
    when: ({ row }) => /\b(?:level|concentration|age|time|response|toxicity)\b|\d\s?[-–]\s?\d+[^)\]]{0,20}\//i.test(row.text),
    finds: ['| Drug | Use |\n|---|---|\n| ⟦Ciclosporin⟧ (time) | 3 days |\n'],
    leaves: ['| Drug | Use |\n|---|---|\n| ⟦Ciclosporin⟧ | 3 days |\n'],
  },
  {
    // "Sodium (mmol/L)"
    name: 'table/label-with-unit',
    when: ({ row }) => /[([,]\s?(?:[mµμnp]?(?:mol|g|Eq|IU|U)|mcg|ng)\s?\/\s?(?:d?L|mL)\b/i.test(row.text),
    finds: ['| Drug | Before |\n|---|---|\n| ⟦Folic acid⟧ (ng/mL) | 2 |\n'],
    leaves: ['| Drug | Before |\n|---|---|\n| ⟦Folic acid⟧ (5 mg) | 2 |\n'],
  },
  {
    name: 'table/doubtful-label',
    when: ({ mention, given }) => mention.ambiguous && !given,
    finds: ['| Analyte | Before treatment |\n|---|---|\n| ⟦Potassium⟧ | 2.9 |\n'],
    leaves: ['| Drug | Dose |\n|---|---|\n| ⟦Potassium⟧ | 40 mmol |\n'],
  },
)
