import { choiceList } from '../../../core/rule/rule.js'
import type { Wording } from '../attribute/wording.js'
import type { DrugEntry } from './lexicon.js'
import { combinationOf } from './lexicon.js'
import type { Mention } from './recognise.js'
import { withSalts } from './salt.js'

/** Two names that follow one another. */
export interface NamePair {
  readonly row: Wording
  readonly first: Mention
  readonly second: Mention
}

const isNext = ({ first, second }: NamePair): boolean => first.last === second.first
const isOneWord = ({ first, last }: Mention): boolean => last === first + 1

/** What two names are as one: salts, "A/B", and a short form or brand in brackets behind its name. */
export const namePairs = choiceList<NamePair, Mention>(
  {
    name: 'name/one-product',
    choose: (pair) => {
      const { first, second } = pair
      const isOne = isNext(pair) && first.entry?.group === 'product' && first.entry.id === second.entry?.id
      return isOne ? { ...first, to: second.to, last: second.last } : undefined
    },
    finds: ['He was given fluid ⟦rehydration⟧.'],
    leaves: ['He was given fluids and rehydration.'],
  },
  {
    // The words of a salt belong to the name already.
    name: 'name/salt-named-too',
    choose: ({ first, second }) => (second.last <= first.last ? first : undefined),
    finds: ['Diclofenac ⟦potassium⟧ 50 mg was taken.'],
    leaves: ['Diclofenac and potassium 40 mEq were taken.'],
  },
  {
    name: 'name/metal-before',
    choose: (pair) => {
      const { row, first, second } = pair
      const isMetal =
        isNext(pair) &&
        first.ambiguous &&
        isOneWord(first) &&
        /^(?:sodium|disodium|potassium|calcium|magnesium)$/.test(row.keys[first.first] ?? '') &&
        second.entry?.group === 'drug' &&
        !second.ambiguous
      return isMetal ? withSalts({ ...second, from: first.from, first: first.first }, row) : undefined
    },
    finds: ['Potassium ⟦losartan⟧ 50 mg was taken.'],
    leaves: ['Potassium and losartan were taken.'],
  },
  {
    name: 'name/parts-of-combination',
    choose: (pair) => {
      if (!areParts(pair)) return undefined
      const { row, second } = pair
      const { entry: _first, ...first } = pair.first
      const { to, last } = withSalts(second, row)
      return { ...first, to, last, parts: [...partsOf(pair.first), ...partsOf(second)], ambiguous: first.ambiguous && second.ambiguous }
    },
    finds: ['Abacavir/⟦lamivudine⟧ was begun.', 'Amlodipine-⟦valsartan⟧ was taken.'],
    leaves: ['Abacavir, lamivudine and efavirenz were begun.', 'Cefepime/linezolid was begun.'],
  },
  {
    name: 'name/other-name-in-brackets',
    choose: ({ row: { keys, tos }, first, second }) => {
      const between = second.first - 1 - first.last
      if (!/^[([]$/.test(keys[second.first - 1] ?? '') || between < 0 || between > 2 || !isSameMeaning(first, second)) return undefined
      const close = /^[®™]$/.test(keys[second.last] ?? '') ? second.last + 1 : second.last
      return between === 0 && /^[)\]]$/.test(keys[close] ?? '') ? { ...first, to: tos[close] ?? second.to, last: close + 1 } : first
    },
    finds: ['Azathioprine (⟦AZA⟧) was begun.', 'She took Panadol (⟦paracetamol⟧).'],
    leaves: ['Azathioprine (allopurinol was stopped) was begun.'],
  },
)

/** "lopinavir/ritonavir", "ampicillin-sulbactam", "piperacillin / tazobactam". */
function areParts({ row, first, second }: NamePair): boolean {
  if (!isSubstance(first) || !isSubstance(second) || !combinationOf([...partsOf(first), ...partsOf(second)])) return false
  const { keys, gaps, text } = row
  if (first.last === second.first)
    return gaps[second.first] === 'hyphen' && /^(?:[-‐‑–]\s?|\s[-‐‑–])$/.test(text.slice(first.to, second.from))
  if (second.first !== first.last + 1) return false
  return keys[first.last] === '/' || (keys[first.last] === '+' && gaps[second.first] === 'none')
}

function partsOf({ entry, parts }: Mention): readonly DrugEntry[] {
  return parts ?? (entry ? [entry] : [])
}

function isSubstance({ entry, parts }: Mention): boolean {
  return parts !== undefined || entry?.group === 'drug'
}

/** "methotrexate" and "MTX", "Tylenol" and "paracetamol". */
function isSameMeaning(a: Mention, b: Mention): boolean {
  if (a.parts || b.parts) return idsOf(a) === idsOf(b)
  return a.entry !== undefined && b.entry !== undefined && (a.entry.id === b.entry.id || isOneOf(a.entry, b.entry))
}

function isOneOf(a: DrugEntry, b: DrugEntry): boolean {
  return a.id.startsWith(`${b.id}-`) || b.id.startsWith(`${a.id}-`)
}

function idsOf({ entry, parts }: Mention): string {
  return parts
    ? parts
        .map(({ id }) => id)
        .sort()
        .join('-')
    : (entry?.id ?? '')
}
