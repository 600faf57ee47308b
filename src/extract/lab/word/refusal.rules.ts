import { refusalList } from '../../../core/rule/rule.js'
import { spelled } from '../../../core/number-word.js'
import { words } from '../../../core/words.js'
import { isList } from '../value/glue.js'
import type { Item } from '../item.js'
import type { ItemRow } from '../item-row.js'
import { isAt } from '../item-row.js'
import type { Candidate } from './candidate.js'
import type { Said } from './verdict.js'

/** A name and what words say of it. */
export interface Judged extends Candidate {
  readonly said: Said
  /** Indices of the names that have a number. */
  readonly valued: ReadonlySet<number>
}

const after = ({ row: { text }, name }: Judged, length: number): string => text.slice(name.to, name.to + length)
const isBinary = ({ said: { verdict } }: Judged): boolean => verdict === 'positive' || verdict === 'negative'

/** What stains in a tissue is no result of a test on blood. */
const immunostained = /\bimmuno(?:stain|histo|label|reactiv|positiv|cytochem)|\bIHC\b/i
/** What is said of the level of a medicine, and not of the medicine. */
const undetectable = /^(?:undetectable|not detectable|undetected|not detected|below (?:the )?detection limit)$/i
/** How many times what follows. */
const multiple = new RegExp(
  String.raw`(?:\b(?:twice|thrice|half|double|triple|quadruple)|(?:\d|\b(?:${spelled(2, 20)}|several|many))\s?[-‐‑]?(?:times|fold|×|x))\s(?:of\s|above\s|over\s)?(?:the\s|its\s)?(?:upper\s(?:limit\s)?(?:of\s)?(?:the\s)?)?$`,
  'i',
)
/** Nouns that "positive" and "negative" tell the direction or the kind of, and not the result of a test. */
const otherNoun =
  /^(?:positive|negative)\s(?:[a-z]+(?:tropic|ly)\s){0,2}(?:(?:[a-z]+tropic|airway|expiratory)\b|(?:effects?|feedback|pressures?|(?:surgical\s|resection\s)?margins?|controls?|impact|influence|correlations?|associations?|relationships?|regulators?|regulation|selection|predictive|balance|remodelling|chronotropy|inotropy|inotropes?|symptoms?)\b)/i
const levels = words('level levels concentration concentrations')
const bloods = words('serum plasma blood fasting')

/** Words near a name that are no result of it. */
export const wordRefusals = refusalList<Judged>(
  {
    name: 'word/condition',
    when: ({ name }) => name.implied !== undefined,
    finds: ['⟦Hyponatraemia⟧ and osmolality were abnormal.'],
    leaves: ['Sodium and osmolality were abnormal.'],
  },
  {
    name: 'word/never-worded',
    when: ({ name }) => name.analyte.words === 'never',
    finds: ['⟦Ki-67⟧ was high.'],
    leaves: ['Lipase was high.'],
  },
  {
    // "muscle enzymes (CK, AST, LDH)", "the drug screen was negative for opiates": the members tell it.
    name: 'word/panel-spelled-out',
    when: ({ row, at, name }) => name.analyte.class === 'panel' && isSpelledOut(row, at),
    finds: ['The ⟦liver function tests⟧ (AST, ALT and GGT) were normal.'],
    leaves: ['The liver function tests were normal.'],
  },
  {
    // "lactate dehydrogenase (LDH)": the short form repeats its long form.
    name: 'word/repeats',
    when: (judged) => isRepetition(judged),
    finds: ['Thyroid-stimulating hormone level [⟦TSH⟧] was normal.', 'Elevated CK levels (⟦CK⟧ 900 U/L) were noted.'],
    leaves: ['Lipase and amylase were elevated.'],
  },
  {
    name: 'word/of-a-tissue',
    when: (judged) => /^[-‐‑][a-z]|^\s(?:infiltrat|aggregat|exudat)/i.test(after(judged, 12)),
    finds: ['A ⟦lymphocyte⟧ infiltrate was present.', 'A ⟦lymphocyte⟧-dominant effusion was present.'],
    leaves: ['The lymphocyte count was elevated.'],
  },
  {
    // "TB" is total bilirubin only beside its unit.
    name: 'word/tuberculosis',
    when: ({ row, name }) => row.text.slice(name.from, name.to) === 'TB',
    finds: ['⟦TB⟧ was negative.'],
    leaves: ['Total bilirubin was normal.'],
  },
  {
    // "CK7" and "CD4" go on with a number that is part of the name.
    name: 'word/name-goes-on',
    when: (judged) => /^\s?\d/.test(after(judged, 2)),
    finds: ['Stains were positive for ⟦CK⟧ 7.'],
    leaves: ['She was positive for ANCA.'],
  },
  {
    name: 'word/immunostain',
    when: (judged) => isBinary(judged) && immunostained.test(judged.row.text),
    finds: ['By immunohistochemistry ⟦chromogranin A⟧ was positive.'],
    leaves: ['Thyroglobulin antibodies were positive.'],
  },
  {
    name: 'word/normalisation-not-reached',
    when: ({ row: { text }, name, said: { from } }) =>
      /^normali[sz]ation/i.test(text.slice(from, from + 13)) && /\b(?:not|never|without|failed)\b/.test(text.slice(name.to, name.to + 40)),
    finds: ['The normalisation of ⟦prolactin⟧ had not been achieved.'],
    leaves: ['The normalisation of prolactin took a month.'],
  },
  {
    name: 'word/medicine',
    when: ({ row: { text }, name, said: { from, to } }) => name.given === true && !undetectable.test(text.slice(from, to)),
    finds: ['⟦Lithium⟧ was present in her bag and sodium was low.'],
    leaves: ['Lithium was undetectable and sodium was low.'],
  },
  {
    // "EGFR" is also a gene.
    name: 'word/gene',
    when: (judged) => isBinary(judged) && judged.name.analyte.gene === true,
    finds: ['The tumour was ⟦EGFR⟧ negative.'],
    leaves: ['The eGFR was normal.'],
  },
  {
    // Of a disease or a germ only a test says yes or no.
    name: 'word/disease',
    when: (judged) => judged.name.analyte.class === 'weak' && !isBinary(judged),
    finds: ['⟦Dengue⟧ was normal for the season.'],
    leaves: ['Dengue was negative.'],
  },
  {
    name: 'word/also-a-medicine',
    when: ({ row, at, name }) =>
      name.analyte.class === 'drug' &&
      name.given !== true &&
      !isAt(row, at + 1, levels) &&
      !isAt(row, at - 1, bloods) &&
      !isAmongTests(row, at),
    finds: ['⟦Alanine⟧ was reduced in the feed.'],
    leaves: ['Plasma alanine was elevated.', 'Serum zinc, ⟦copper⟧ and ⟦lead⟧ were normal.', 'Ammonia and ⟦copper⟧ were normal.'],
  },
  {
    // "twice normal", "three times the normal value": how far from normal it was.
    name: 'word/multiple-of-normal',
    when: ({ row: { text }, said: { from, verdict } }) => verdict === 'normal' && multiple.test(text.slice(Math.max(0, from - 40), from)),
    finds: ['⟦Lipase⟧ was three times normal.', '⟦Prolactin⟧ was twice normal.'],
    leaves: ['Lipase was measured three times and was normal.'],
  },
  {
    // "positive inotropic effects", "negative feedback".
    name: 'word/of-another-noun',
    when: (judged) => isBinary(judged) && otherNoun.test(judged.row.text.slice(judged.said.from, judged.said.to + 40)),
    finds: ['⟦IL-6⟧ demonstrated direct negative inotropic effects.'],
    leaves: ['HBsAg was negative in effect.'],
  },
  {
    name: 'word/part-of-a-compound',
    when: ({ row: { text }, said: { from } }) => /[-‐‑]/.test(text[from - 1] ?? ''),
    finds: ['The ⟦ANA⟧ pseudo-positive sera were kept.'],
    leaves: ['ANA positive sera were kept.'],
  },
)

function isSpelledOut({ items, keys }: ItemRow, at: number): boolean {
  const isName = (item: Item | undefined): boolean => item?.kind === 'analyte'
  for (let k = at + 1; k < Math.min(items.length, at + 5); k++) {
    const item = items[k]
    if (item?.kind === 'mark' && '([:'.includes(item.mark)) return isName(items[keys[k + 1] === 'including' ? k + 2 : k + 1])
    if (item?.kind === 'cue')
      return keys[k + 1] === '(' ? isName(items[k + 2]) : keys[k + 1] === 'for' && items.slice(k + 2, k + 4).some(isName)
    if (item?.kind !== 'word') return false
    if (item.key === 'including') return items.slice(k + 1, k + 4).some(isName)
  }
  return false
}

/** "serum ammonia, copper and lead": a list in which another name is of nothing that is also given. */
function isAmongTests(row: ItemRow, at: number): boolean {
  const { items } = row
  return items.some(
    (other, k) =>
      other.kind === 'analyte' &&
      k !== at &&
      Math.abs(k - at) < 12 &&
      (other.analyte.class !== 'drug' || isAt(row, k - 1, bloods)) &&
      !other.given &&
      !other.implied &&
      isList(items, Math.min(k, at), Math.max(k, at)),
  )
}

function isRepetition({ row: { items, keys }, at, name, valued }: Judged): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const other = items[k]
    if (other?.kind === 'analyte') return other.analyte === name.analyte && isList(items, k, at) && !keys.slice(k + 1, at).includes('and')
  }
  for (let k = at + 1; k < Math.min(items.length, at + 4); k++) {
    const other = items[k]
    if (other?.kind === 'analyte') return other.analyte === name.analyte && valued.has(k) && isList(items, at, k)
  }
  return false
}
