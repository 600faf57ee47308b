import type { Hit } from '../../../core/lexicon.js'
import { choiceList } from '../../../core/rule/rule.js'
import type { Wording } from '../attribute/wording.js'
import { placeOf } from '../attribute/wording.js'
import type { DrugEntry } from './lexicon.js'
import { medicines, termKey } from './lexicon.js'
import type { Mention, ShortForm } from './recognise.js'
import { hasDrugStem, misspelt, swapped } from './unlisted.js'

/** A word that may begin a name, with what the lexicons know of it. */
interface Word {
  readonly row: Wording
  readonly at: number
  readonly listed: Hit<DrugEntry> | undefined
  /** A short form, or a name, that the report itself gives away. */
  readonly short: Hit<ShortForm> | undefined
  /** What the report's other short forms stand for is no medicine. */
  readonly others: ReadonlySet<string> | undefined
}

/** How a name is known. */
export const namings = choiceList<Word, Mention>(
  {
    name: 'drug/abbreviation',
    choose: ({ listed, short }) => {
      if (!short || (listed && listed.last > short.last) || short.gluedAfter || short.gluedBefore) return undefined
      const { from, to, first, last, entry } = short
      const { mention } = entry
      return {
        ...{ from, to, first, last },
        source: mention.source === 'stem' && !mention.entry && mention.last === 0 ? 'stem' : 'abbreviation',
        ambiguous: mention.ambiguous,
        ...(mention.entry && { entry: mention.entry }),
        ...(mention.parts && { parts: mention.parts }),
      }
    },
    finds: ['Rilmenidine (RMD) was begun. Then ⟦RMD⟧ was stopped.'],
    leaves: ['Rilmenidine was begun. Then RMD was stopped.'],
  },
  {
    name: 'drug/name',
    choose: ({ row, listed, others }) => {
      const { text } = row
      if (!listed || listed.gluedBefore || (listed.gluedAfter && !/\d/.test(text.charAt(listed.to)))) return undefined
      const { from, to, first, last, entry } = listed
      const key = termKey(text.slice(from, to))
      return others?.has(key) || isSpecies(row, listed)
        ? undefined
        : { from, to, first, last, entry, source: 'name', ambiguous: entry.ambiguous.has(key) || isSpecies(row, listed) }
    },
    finds: ['⟦Hydroxyurea⟧ was begun.', 'He took ⟦warfarin⟧5 mg.'],
    leaves: ['Mean arterial pressure (MAP) was low, and MAP rose.'],
  },
  {
    // "MedicationsFurosemide 40 mg": converters lose what stood between a label and the text.
    name: 'drug/behind-label',
    choose: ({ row, at, listed }) => {
      const [from, to] = [row.froms[at] ?? 0, row.tos[at] ?? 0]
      const label = listed
        ? undefined
        : /^(?:Medications?|Drugs?|Treatments?|Therapy|Medicines?)(?=\p{Lu}\p{Ll})/u.exec(row.text.slice(from, to))?.[0]
      const entry = label === undefined ? undefined : medicines.find(row.text.slice(from + label.length, to))
      return entry && label !== undefined
        ? {
            ...placeOf(row, at, at + 1),
            from: from + label.length,
            entry,
            source: 'name',
            ambiguous: entry.ambiguous.has(termKey(row.text.slice(from + label.length, to))),
          }
        : undefined
    },
    finds: ['⟦MedicationsFurosemide⟧ 40 mg daily.'],
    leaves: ['Medications: furosemide 40 mg daily.'],
  },
  {
    name: 'drug/misspelling',
    choose: ({ row, at, listed }) => {
      const key = row.keys[at] ?? ''
      if (listed || key.length < 7 || !/^[a-z]+$/.test(key)) return undefined
      // "slidenafil" is no new drug.
      const entry = hasDrugStem(key) ? swapped(key) : misspelt(key, isDosed(row, at + 1))
      // Names of people and places keep their capital inside a sentence: "Ketecan" is not a drug.
      if (
        !entry ||
        isMetabolite(key, entry) ||
        isCut(row, at) ||
        isEpithet(row, at) ||
        (at > 0 && /\p{Lu}/u.test(row.text.charAt(row.froms[at] ?? 0)) && row.keys[at - 1] !== '.')
      )
        return undefined
      return { ...placeOf(row, at, at + 1), entry, source: 'misspelling', ambiguous: false }
    },
    finds: ['He took ⟦hydroxycarbamde⟧.', 'He took ⟦slidenafil⟧.', 'He took ⟦fentanil⟧ 50 mcg.'],
    leaves: [
      'Urine contained glucuronide in traces.',
      'He met Mr Amoxicilin.',
      'Bites of Ae. scutellaris were seen.',
      'He took fentanil.',
      'He took metho- trexatum.',
    ],
  },
  {
    name: 'drug/stem',
    choose: ({ row, at, listed }) => {
      const key = row.keys[at] ?? ''
      if (listed || key.length < 7 || !/^[a-z]+$/.test(key) || !hasDrugStem(key) || swapped(key) || isCut(row, at)) return undefined
      return { ...placeOf(row, at, at + 1), source: 'stem', ambiguous: false }
    },
    finds: ['He took ⟦zorvatinib⟧.'],
    leaves: ['He was in receipt of it.'],
  },
)

/** Whether a word names what the body makes of a medicine, such as "glucuronide", "norketamin", rather than a medicine of such a name: "norepinefrine". */
function isMetabolite(key: string, { generics }: DrugEntry): boolean {
  const part = /^(?:nor|hydroxy|carboxy|desmethyl|desethyl|oxo)|(?:glucuronides?|conjugates?|metabolites?|oxides?)$/.exec(key)?.[0]
  return part !== undefined && !generics.some((name) => (key.startsWith(part) ? name.startsWith(part) : name.endsWith(part)))
}

/** Whether "100 mcg" stands at a token. */
function isDosed({ keys }: Wording, at: number): boolean {
  return /^\d/.test(keys[at] ?? '') && /^(?:mg|mcg|μg|ug|units|iu)$/.test(keys[at + 1] ?? '') && keys[at + 2] !== '/'
}

/** Whether a word is a half of one that was cut: "dexa- methasone", "metho-⏎trexate". */
function isCut({ text, froms, tos }: Wording, at: number): boolean {
  const [from, to] = [froms[at] ?? 0, tos[at] ?? 0]
  return (
    /\p{L}[-‐\u00ad]\s{1,3}$/u.test(text.slice(Math.max(0, from - 5), from)) || /^[-‐\u00ad]\s{1,3}\p{Ll}/u.test(text.slice(to, to + 5))
  )
}

/** "Digitalis purpurea": a plant, unless it is given. */
function isSpecies({ keys, gaps, text, froms }: Wording, { first, last }: Hit<DrugEntry>): boolean {
  const isCapital = last === first + 1 && /^\p{Lu}\p{Ll}/u.test(text.slice(froms[first] ?? 0))
  const epithet = keys[last] ?? ''
  return (
    isCapital &&
    gaps[last] === 'space' &&
    /^\p{Ll}/u.test(text.slice(froms[last] ?? 0)) &&
    /^[a-z]{3,}(?:ea|us|um|ensis|oides|alis|aris|ata|osa|ica|iana|ii|alba|nigra|rubra|vera)$|^(?:alba|nigra|rubra|vera)$/.test(epithet) &&
    !/^(?:status|serum|plus|versus|virus|bolus|focus|medium|sodium|calcium|potassium|lithium|magnesium|thus|maximum|minimum|data|spectrum|stimulus)$/.test(
      epithet,
    )
  )
}

/** The second word of a species behind its short genus: "Ae. scutellaris". */
function isEpithet({ keys, text, froms }: Wording, at: number): boolean {
  return keys[at - 1] === '.' && /^\p{Lu}\p{Ll}?\./u.test(text.slice(froms[at - 2] ?? 0)) && /^\p{Ll}/u.test(text.slice(froms[at] ?? 0))
}
