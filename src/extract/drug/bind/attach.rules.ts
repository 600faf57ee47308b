import { choiceList, refusalList } from '../../../core/rule/rule.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Mention } from '../name/recognise.js'
import type { Covered } from './cover.js'
import type { Gap } from './distance.js'
import { leadsLoosely } from './distance.js'

/** An attribute between the name before it and the name behind it. */
export interface Candidate {
  readonly attribute: Attribute
  readonly tokens: Tokens
  readonly covered: Covered
  readonly mentions: readonly Mention[]
  /** The index of the name before the attribute; -1 where there is none. */
  readonly left: number
  /** How it hangs on the name before it, where that is near. */
  readonly behind?: Gap
  /** How it leads up to the name behind it. */
  readonly leading?: Gap
}

/** Which name an attribute belongs to, by its index. */
export const bindings = choiceList<Candidate, number>(
  {
    name: 'bind/behind-bracket-of-names',
    choose: ({ attribute: { first, kind }, tokens: { keys }, mentions, left }) => {
      const close = /^(?:for|over|all)$/.test(keys[first - 1] ?? '') ? first - 2 : first - 1
      if (keys[close] !== ')' || (kind !== 'frequency' && kind !== 'duration')) return undefined
      const open = openingOf(keys, close)
      const head = mentions.findIndex(({ last }) => last === open)
      return head >= 0 && left - head >= 2 ? head : undefined
    },
    finds: [
      'She received FOLFOX (oxaliplatin 85 mg/m2, fluorouracil 400 mg/m2) ⟦every 2 weeks⟧.',
      'She received chemotherapy (oxaliplatin 85 mg/m2 and fluorouracil 400 mg/m2) for ⟦six cycles⟧.',
    ],
    leaves: [
      'She received FOLFOX (oxaliplatin 85 mg/m2, fluorouracil 400 mg/m2, both ⟦every 2 weeks⟧).',
      'She received oxaliplatin (85 mg/m2) ⟦every 2 weeks⟧.',
      'He took ramipril (an ACE inhibitor) ⟦daily⟧.',
    ],
  },
  {
    // "high doses or improper use of the drug": of the one that was named before.
    name: 'bind/of-the-drug',
    choose: ({ attribute: { last }, tokens: { keys }, mentions, left, behind }) => {
      const end = Math.min(last + 7, mentions[left + 1]?.first ?? keys.length)
      for (let i = last; behind && i + 2 < end; i++) {
        if (keys[i] === 'of' && /^(?:the|this|that)$/.test(keys[i + 1] ?? '')) return anaphors.has(keys[i + 2] ?? '') ? left : undefined
        if (!/^[a-z]{2,}$/.test(keys[i] ?? '')) return undefined
      }
      return undefined
    },
    finds: ['Colchicine was toxic which followed ⟦high doses⟧ of the drug.'],
    leaves: [
      'Colchicine was toxic which followed ⟦high doses⟧ of the poison.',
      'Colchicine was toxic which followed ⟦high doses⟧: an effect of the drug.',
    ],
  },
  {
    name: 'bind/behind-name-rather-than-loosely-before',
    choose: ({ left, behind, leading }) => (leading?.loose && behind && !behind.joint && behind.hangs ? left : undefined),
    finds: ['After lincomycin for ⟦3 days⟧, he was treated with rifampicin.'],
    leaves: ['Lincomycin was followed, after which for ⟦3 days⟧, he was treated with rifampicin.'],
  },
  {
    // "Unasyn (2 g ampicillin and 1 g sulbactam)"
    name: 'bind/of-ingredient-in-bracket',
    choose: ({ attribute: { kind, first, last }, tokens: { keys }, mentions, left }) => {
      const [before, after] = [mentions[left], mentions[left + 1]]
      return kind === 'dose' &&
        keys[first - 1] === '(' &&
        before?.last === first - 1 &&
        after &&
        after.first - last <= Number(keys[last] === 'of')
        ? left + 1
        : undefined
    },
    finds: ['She took Malarone (⟦250 mg⟧ atovaquone and 100 mg proguanil).', 'She took Malarone (⟦250 mg⟧ of atovaquone).'],
    leaves: ['She took Malarone (⟦one tablet⟧ daily) and atovaquone.', 'She took atovaquone (⟦250 mg⟧, suspension).'],
  },
  {
    name: 'bind/before-name',
    choose: ({ attribute: { kind }, left, behind, leading }) =>
      leading &&
      (kind !== 'form' || leading.width < 5) &&
      (!behind || (leading.of && kind === 'dose') || behind.joint || behind.blocked || behind.words > 0 || !behind.hangs)
        ? left + 1
        : undefined,
    finds: ['He took ⟦40 mg⟧ of furosemide.', 'Losartan was followed by ⟦intravenous⟧ furosemide.'],
    leaves: ['He took furosemide ⟦40 mg⟧ daily.', 'Furosemide ⟦40 mg⟧ losartan 50 mg.'],
  },
  {
    name: 'bind/behind-name',
    choose: ({ left, behind }) => (behind?.hangs ? left : undefined),
    finds: ['He took furosemide ⟦40 mg⟧ daily.'],
    leaves: ['He took furosemide, and his weight was ⟦80 kg⟧.', 'Furosemide was stopped and proteinuria was ⟦300 mg⟧.'],
  },
  {
    name: 'bind/before-name-loosely',
    choose: ({ attribute, tokens, covered, mentions, left }) => {
      const after = mentions[left + 1]
      return left < 0 && after && leadsLoosely({ attribute, tokens, covered, mention: after }) ? 0 : undefined
    },
    finds: [
      'She was treated for ⟦14 days⟧ at home with doxycycline.',
      'A dose of ⟦3 mg/kg⟧ was given of the rabbit globulin thymoglobulin.',
    ],
    leaves: ['She was ill for ⟦14 days⟧ before doxycycline.'],
  },
)

const anaphors = words('drug drugs agent medication medicine compound substance preparation')

/** Where the bracket opens that closes at a token. */
function openingOf(keys: readonly string[], close: number): number {
  let depth = 1
  let open = close - 1
  for (; open >= 0; open--) {
    if (keys[open] === ')') depth++
    else if (keys[open] === '(' && --depth === 0) break
  }
  return open
}

/** An attribute that hangs on the name before it. */
interface Hanging {
  readonly attribute: Attribute
  readonly tokens: Tokens
  /** Kinds of which something is said of the name already. */
  readonly said: ReadonlySet<Attribute['kind']>
}

/** What hangs on a name and is nothing that was given. */
export const refusedBehind = refusalList<Hanging>(
  {
    // What is counted in nanograms a millilitre was measured, or is the target of a pump.
    name: 'bind/level-measured',
    when: ({ attribute, tokens }) => attribute.kind === 'concentration' && attribute.amount.unit === 'ng' && !isTargeted(tokens),
    finds: ['He was on sirolimus with ⟦12 ng/mL⟧.'],
    leaves: ['Remifentanil was infused to a target of ⟦4 ng/mL⟧.'],
  },
  {
    // "at 92 mcg/mL": a level, unless a pump or a solution is spoken of.
    name: 'bind/level-in-micrograms',
    when: ({ attribute, tokens }) =>
      attribute.kind === 'concentration' &&
      /^(?:ug|umol|nmol|mmol)$/.test(attribute.amount.unit ?? '') &&
      attribute.amount.per === 'mL' &&
      subjectOf(tokens) !== 'solution' &&
      (subjectOf(tokens) === 'level' || levelLeads.test(tokens.keys[attribute.first - 1] ?? '')),
    finds: ['Overdoses with valproate above ⟦900 mcg/mL⟧ need dialysis.', 'Phenytoin at ⟦22 µg/mL⟧ was too much.'],
    leaves: ['Epidural fentanyl at ⟦2 µg/mL⟧ was begun.', 'Adrenaline ⟦5 µg/mL⟧ was added.'],
  },
  {
    // The "(82%)" behind "300 mg twice daily".
    name: 'bind/share-of-something',
    when: ({ attribute, said }) =>
      attribute.kind === 'concentration' && attribute.amount.unit === '%' && said.has('frequency') && said.has('dose'),
    finds: ['He took deferasirox 300 mg twice daily (⟦82%⟧).'],
    leaves: ['He got glucose (⟦5%⟧).'],
  },
)

const levelLeads = /^(?:at|above|below|over|under|exceeding|exceeded|exceeds|was|were|is|than|reached|to|of|=|>|<|≥|≤)$/
const levelWords = /^(?:levels?|troughs?|peaks?|serum|plasma|therapeutic|subtherapeutic|supratherapeutic|toxic|measured|mics?)$/
const solutionWords =
  /^(?:targets?|targeted|tci|cet|effect|infus\p{L}*|epidural\p{L}*|intrathecal\p{L}*|solutions?|diluted|irrigat\p{L}*|inject\p{L}*|drops|syringes?|ampoules?|vials?|bags?|pca|pump|mixture|containing|medium|incubated|intravitreal)$/u

const subjects = new WeakMap<Tokens, 'level' | 'solution' | 'neither'>()

/** Whether a text speaks of a solution, or else of levels; each text is searched once. */
function subjectOf(tokens: Tokens): 'level' | 'solution' | 'neither' {
  const known = subjects.get(tokens)
  if (known !== undefined) return known
  const { keys } = tokens
  const subject = keys.some((key) => solutionWords.test(key)) ? 'solution' : keys.some((key) => levelWords.test(key)) ? 'level' : 'neither'
  subjects.set(tokens, subject)
  return subject
}

const targets = words('target targets targeted tci cet effect')
const targeted = new WeakMap<Tokens, boolean>()

/** Whether a text speaks of the target of a pump; each text is searched once. */
function isTargeted(tokens: Tokens): boolean {
  const known = targeted.get(tokens) ?? tokens.keys.some((key) => targets.has(key))
  targeted.set(tokens, known)
  return known
}
