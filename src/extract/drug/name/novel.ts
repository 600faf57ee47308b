import type { Sentence } from '../../../core/document.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import { medicines } from './lexicon.js'
import { hasDrugStem, isNoDrug } from './unlisted.js'

/** Endings of chemical names that many medicines and few other words have. */
const endings = words(
  'amine azine idine epine apine opine adine afine etine otine itine utine erine orine inide onide anide amide imide olide oside azone idone olone trione barone azole oxime trexim oprim ostat estat icin ocin acin ilide ulide iptan arone orphan anium onium uridine osine ipine ulline',
)
const lastTwo: ReadonlySet<number> = new Set([...endings].map(lastTwoOf))

/** The last two letters as one number: a look-up needs no string of its own. */
function lastTwoOf(word: string): number {
  return word.charCodeAt(word.length - 2) * 65536 + word.charCodeAt(word.length - 1)
}

/** Substances of the body, of the laboratory and of the kitchen, and common words, that end so too. */
const others =
  /^(?:.*(?:creatinine|peptide|nucleotide|nucleoside|glycoside|medicine|melamine|tyramine|cytidine|uridine|thymidine|guanidine|hist(?:am|id)ine|catecholamines?|metanephrine|cysteine|glutamine|spermine|spermidine|putrescine|phosphoethanolamine|monoamine|polyamide|polyamine|alanine|endocrine|exocrine|paracrine|autocrine|intestine|magazine|limousine|overseine|cyanide|pyridine|piperidine|quinoline|hormone|routine|genuine|determine|toluidine|ketone|actinomycin|calprotectin|troponin))$/

/** Two words before a name that only a substance follows: "treated with", "induced by". */
const pairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'with',
    words('treated treatment therapy pretreated pretreatment premedicated premedication intoxication poisoning prophylaxis monotherapy'),
  ],
  [
    'of',
    words(
      'administration dose doses dosage infusion infusions injection injections ingestion overdose mg safety efficacy initiation discontinuation withdrawal tablets capsules',
    ),
  ],
  ['by', words('induced caused')],
  ['to', words('secondary related attributed attributable')],
])
const leads = words('receiving prescribed oral intravenous intravenously intramuscular subcutaneous intrathecal mg')
const followers = words(
  'induced toxicity overdose poisoning intoxication tablets capsules infusion infusions hydrochloride hydrobromide mesylate maleate monotherapy',
)
const companions = words('plus versus vs')

/** Names of substances that no lexicon lists, given away by their ending or form and by what stands beside them: "treated with tirapazamine", "ONO-1078-induced". */
export function novelNames(sentences: readonly Sentence[]): string[] {
  const found = new Set<string>()
  for (const { tokens, prose } of sentences) {
    for (let i = 0; i < tokens.keys.length; i++) {
      const key = tokens.keys[i] ?? ''
      if (key.length > 7) {
        if (
          !lastTwo.has(lastTwoOf(key)) ||
          tokens.gaps[i] === 'hyphen' ||
          found.has(key) ||
          !isChemical(key) ||
          !isCued(tokens, prose.text, i, i + 1)
        )
          continue
        if (!medicines.matchAt(tokens, prose.text, i)) found.add(key)
      } else if (i > 0 && key.length > 2 && isDigit(key) && isCode(tokens, prose.text, i - 1) && isCued(tokens, prose.text, i - 1, i + 1)) {
        found.add(prose.text.slice(tokens.froms[i - 1] ?? 0, tokens.tos[i] ?? 0))
      }
    }
  }
  return [...found]
}

function isDigit(key: string): boolean {
  const code = key.charCodeAt(0)
  return code >= 48 && code <= 57
}

function isChemical(key: string): boolean {
  if (!/^[a-z]+$/.test(key) || isNoDrug(key) || others.test(key) || hasDrugStem(key)) return false
  for (let length = 4; length <= 7; length++) if (endings.has(key.slice(-length))) return true
  return false
}

/** Letters of trials, germs, genes, scales and models rather than of substances. */
const otherCodes = words(
  'nct hla covid sars icd iso ncov omim rs case isrctn umin mri pet spect atcc mim doi pmid icu chictr jrct actrn eudract stage type grade',
)

/** "ONO-1078", "LY2963016": the code of a maker for a substance without a name. */
function isCode({ keys, gaps, froms, tos }: Tokens, text: string, i: number): boolean {
  const key = keys[i] ?? ''
  if (key.length < 2 || key.length > 5 || gaps[i + 1] === 'space' || otherCodes.has(key)) return false
  const number = keys[i + 1] ?? ''
  return (
    /^\d{3,7}$/.test(number) &&
    /^[A-Z]{2,5}$/.test(text.slice(froms[i] ?? 0, tos[i] ?? 0)) &&
    gaps[i] !== 'none' &&
    !/^\d/.test(keys[i + 2] ?? '')
  )
}

function isCued(tokens: Tokens, text: string, first: number, last: number): boolean {
  const { keys, gaps } = tokens
  const before = keys[first - 1] ?? ''
  if (pairs.get(before)?.has(keys[first - 2] ?? '') || leads.has(before)) return true
  const next = keys[last] ?? ''
  if (followers.has(next) && gaps[last] !== 'none') return true
  if (companions.has(next) && medicines.matchAt(tokens, text, last + 1)) return true
  // "X (75 mg/m2)", "X 20 mg"
  const number = next === '(' ? last + 1 : last
  return /^\d+$/.test(keys[number] ?? '') && /^(?:mg|μg|ug|mcg)$/.test(keys[number + 1] ?? '') && keys[number + 2] !== '/'
    ? true
    : /^\d+$/.test(keys[number] ?? '') && keys[number + 1] === 'mg' && /^(?:kg|m)$/.test(keys[number + 3] ?? '')
}
