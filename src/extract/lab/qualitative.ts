import { words } from '../../core/words.js'
import { isList, listWords } from './value/glue.js'
import type { AnalyteItem, Item } from './item.js'
import { analyteAt } from './item.js'

export type Verdict = 'normal' | 'elevated' | 'low' | 'positive' | 'negative' | 'abnormal'

/** A result in a word: "ANA was negative". Offsets are in the prose that was scanned. */
export interface QualitativeReading {
  readonly rule: string
  readonly name: AnalyteItem
  readonly verdict: Verdict
  readonly from: number
  readonly to: number
}

interface Found {
  readonly verdict: Verdict
  readonly from: number
  readonly to: number
  readonly rule: string
}

const predicateWords = words(
  'was were is are be been being remained remains came back returned found to tested reported as also all each respectively still within results result revealed showed yielded had has have slightly mildly markedly significantly severely moderately strongly weakly highly extremely very initially persistently again repeatedly consistently essentially completely otherwise largely noted demonstrated shown were appeared seemed proved turned out stayed borderline only marginally grossly considerably substantially a an screening serology serologies assay assays pcr studies study analysis measurement measurements level status culture cultures stain staining profile panel antigen dna rna elisa igg igm iga both specific levels function at them these determined measured performed checked baseline now then polymerase chain reaction serological serologic serum marker markers',
)
const stopWords = words(
  'but while whereas except excepting which although however because despite who without unlike apart until since if whether than therefore leading suggesting confirming indicating consistent',
)
const negations = words('no not without never neither')
const attributeWords = words(
  'of the in for to serum plasma blood urine urinary level levels titer titers titre titres her his a an their both count concentration concentrations and antibodies antibody autoantibodies against anti peripheral total testing test tests results result serology serologies pcr circulating or acute chronic active other viral direct indirect',
)

/** What stains in a tissue is no result of a test on blood. */
const immunostained = /\bimmuno(?:stain|histo|label|reactiv|positiv|cytochem)|\bIHC\b/i

/** "The normalisation of prolactin had not been achieved". */
function isUnreached(text: string, name: AnalyteItem, { from }: Found): boolean {
  return (
    /^normali[sz]ation/i.test(text.slice(from, from + 13)) && /\b(?:not|never|without|failed)\b/.test(text.slice(name.to, name.to + 40))
  )
}

/** What is said of the level of a medicine, and not of the medicine. */
const undetectable = /^(?:undetectable|not detectable|undetected|not detected|below (?:the )?detection limit)$/i

/** The results in words of the analytes that have no number. */
export function readQualities(items: readonly Item[], text: string, taken: ReadonlySet<number>): QualitativeReading[] {
  if (!items.some((item) => item.kind === 'cue' || item.kind === 'mark')) return []
  const found: QualitativeReading[] = []
  const isTissue = immunostained.test(text)
  for (let i = 0; i < items.length; i++) {
    const name = analyteAt(items, i)
    if (
      !name ||
      name.implied ||
      name.analyte.class === 'number' ||
      name.analyte.class === 'stain' ||
      name.analyte.id.endsWith('-mic') ||
      (name.analyte.class === 'panel' && isSpelledOut(items, i)) ||
      taken.has(i) ||
      isAlias(items, i, taken)
    )
      continue
    // "a lymphocyte-dominant exudate" is no result.
    if (/^[-‐‑][a-z]/.test(text.slice(name.to, name.to + 2))) continue
    // "A lymphocyte infiltrate was present" tells of a tissue.
    if (/^\s(?:infiltrat|aggregat|exudat)/i.test(text.slice(name.to, name.to + 12))) continue
    // "TB" is total bilirubin only beside its unit.
    if (text.slice(name.from, name.to) === 'TB') continue
    // "CK7" and "CD4" go on with a number that is part of the name.
    if (/^\s?\d/.test(text.slice(name.to, name.to + 2))) continue
    const verdict = signAfter(text, name) ?? predicateOf(items, i) ?? attributeOf(items, i)
    // "AQP4-IgG-positive disease" names a disease.
    if (verdict && isTissue && (verdict.verdict === 'positive' || verdict.verdict === 'negative')) continue
    if (verdict && isUnreached(text, name, verdict)) continue
    if (
      verdict &&
      (!name.given || undetectable.test(text.slice(verdict.from, verdict.to))) &&
      isMeant(name, verdict, items, i) &&
      !/[-‐‑]/.test(text[verdict.from - 1] ?? '')
    )
      found.push({ ...verdict, name })
  }
  return found
}

/** "lactate dehydrogenase (LDH)": the short form repeats its long form. */
function isAlias(items: readonly Item[], i: number, taken: ReadonlySet<number>): boolean {
  const name = analyteAt(items, i)
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const other = analyteAt(items, k)
    if (other)
      return (
        other.analyte === name?.analyte &&
        isList(items, k, i) &&
        !items.slice(k + 1, i).some((item) => item.kind === 'word' && item.key === 'and')
      )
  }
  for (let k = i + 1; k < Math.min(items.length, i + 4); k++) {
    const other = analyteAt(items, k)
    if (other) return other.analyte === name?.analyte && taken.has(k) && isList(items, i, k)
  }
  return false
}

/** "muscle enzymes (CK, AST, LDH)", "the drug screen was negative for opiates": the members tell it. */
function isSpelledOut(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < Math.min(items.length, i + 5); k++) {
    const item = items[k]
    if (item?.kind === 'mark' && (item.mark === '(' || item.mark === ':')) return items[k + 1]?.kind === 'analyte'
    if (item?.kind === 'cue') return isFor(items[k + 1]) && items.slice(k + 2, k + 4).some((next) => next.kind === 'analyte')
    if (item?.kind !== 'word') return false
    if (item.key === 'including') return items.slice(k + 1, k + 4).some((next) => next.kind === 'analyte')
  }
  return false
}

function isFor(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.key === 'for'
}

const signPattern = /\s?(?:\((\+{1,4}|[-−–])(?:ve)?\)|(\+{1,4}|[−–-])(?:ve\b|(?=[\s,;.)]|$)))/y

/** "NS1 antigen (+)", "HBsAg (−)", "ANA +ve". */
function signAfter(text: string, name: AnalyteItem): Found | undefined {
  signPattern.lastIndex = name.to
  const match = signPattern.exec(text)
  const sign = match?.[1] ?? match?.[2]
  if (!match || sign === undefined) return undefined
  if (
    match[1] === undefined &&
    !match[0].includes('ve') &&
    ((name.analyte.unit !== undefined && name.analyte.class !== 'dipstick' && !/\+\+/.test(match[0])) || !/^\s?[+]/.test(match[0]))
  )
    return undefined
  const from = name.to + match[0].indexOf(sign)
  return { verdict: sign.startsWith('+') ? 'positive' : 'negative', from, to: from + sign.length, rule: 'lab/sign' }
}

/** How many items a list of analytes may have before its verdict. */
const longest = 200

/** "ANA, anti-dsDNA and ANCA were negative", "HBsAg negative", "CRP: normal". */
function predicateOf(items: readonly Item[], i: number): Found | undefined {
  const name = analyteAt(items, i)
  let unknown = 0
  let verb = false
  let negated = false
  let left = false
  const budget = name?.analyte.class === 'weak' ? 1 : 4
  for (let k = i + 1; k < Math.min(items.length, i + longest); k++) {
    const item = items[k]
    if (!item || item.kind === 'quantity') return undefined
    if (item.kind === 'analyte') {
      if (verb || item.implied) return undefined
      continue
    }
    if (item.kind === 'mark') {
      if (item.mark === ';' && isResumed(items[k + 1])) {
        verb = false
        continue
      }
      if (item.mark === ',' && isNewSubject(items[k + 1])) return undefined
      left ||= item.mark === ',' && unknown > 0 && !verb
      if (item.mark === ';' || item.mark === '→' || item.mark === '.' || (verb && item.mark === ',')) return undefined
      continue
    }
    if (item.kind === 'word') {
      if (stopWords.has(item.key)) return undefined
      if (negations.has(item.key)) negated = true
      else if (copulas.has(item.key)) verb = true
      else if (item.key === 'with') {
        if (verb) return undefined
        unknown += 2
      } else if (!predicateWords.has(item.key) && !listWords.has(item.key)) unknown++
      if (unknown > budget) return undefined
      continue
    }
    const verdict = verdictOf(item.cue)
    // "HIV owing to its dosing, high levels of": without a verb a word behind another clause is no result.
    if (!verdict || (!verb && (left || (item.changes && isMotion(items[k + 1]))))) return undefined
    const before = items[k - 1]
    const separated =
      (before?.kind === 'mark' && before.mark === ',') ||
      (before?.kind === 'word' && /^(?:and|or|with|a|an|the|had|has|showed|revealed)$/.test(before.key) && !verb)
    if (!verb && (separated || before?.kind === 'cue') && attributes(items, k)) return undefined
    if (!verb && unknown > 1 && attributes(items, k)) return undefined
    return { verdict: negated ? opposite(verdict) : verdict, from: item.from, to: item.to, rule: 'lab/qualitative-predicate' }
  }
  return undefined
}

/** "The platelet count increased slowly" tells a course. */
function isMotion(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' && (/^(?:to|from|by|again|further|after|following|over|during|until)$/.test(item.key) || /..ly$/.test(item.key))
  )
}

/** "Besides an elevated CRP, her blood results were normal". */
function isNewSubject(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^(?:her|his|their|she|he|we|there|a|an|they|no)$/.test(item.key)
}

/** "TSH and free T4 were determined; all of them normal". */
function isResumed(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^(?:all|both|these|which)$/.test(item.key)
}

const copulas = words('was were is are remained returned came tested been appeared yielded became stayed turned')

/** Whether the cue at `k` is said of an analyte after it: "elevated CRP". */
function attributes(items: readonly Item[], k: number): boolean {
  for (let j = k + 1; j < Math.min(items.length, k + 5); j++) {
    const item = items[j]
    if (item?.kind === 'analyte') return true
    if (item?.kind !== 'word' || !attributeWords.has(item.key)) return false
  }
  return false
}

/** "elevated CRP and white cell count", "negative for HIV, HBV and HCV". */
function attributeOf(items: readonly Item[], i: number): Found | undefined {
  const name = analyteAt(items, i)
  const denied = items[i - 1]
  // "no oligoclonal bands", "no nitrites": only what is either there or not.
  if (
    denied?.kind === 'word' &&
    denied.key === 'no' &&
    name &&
    (name.analyte.class === 'dipstick' || (name.analyte.unit === undefined && name.analyte.class === undefined))
  )
    return { verdict: 'negative', from: denied.from, to: denied.to, rule: 'lab/qualitative-none' }
  for (let k = i - 1; k >= Math.max(0, i - 40); k--) {
    const item = items[k]
    if (item?.kind === 'cue') {
      const verdict = verdictOf(item.cue)
      const first = items.findIndex((other, j) => j > k && other.kind === 'analyte')
      if (!verdict || first < 0 || !attributes(items, k) || !isList(items, first, i) || isPredicative(items, k)) return undefined
      const before = items[k - 1]
      const negated = before?.kind === 'word' && negations.has(before.key)
      return { verdict: negated ? opposite(verdict) : verdict, from: item.from, to: item.to, rule: 'lab/qualitative-attribute' }
    }
    if (item?.kind === 'analyte') continue
    if (item?.kind === 'word' && copulas.has(item.key)) return asWere(items, k)
    if (
      item?.kind === 'mark'
        ? !'(),/&[]'.includes(item.mark)
        : item?.kind !== 'word' || !(listWords.has(item.key) || attributeWords.has(item.key))
    )
      return undefined
  }
  return undefined
}

/** "ANA was negative, as were anti-dsDNA and ANCA": the verdict stands before "as". */
function asWere(items: readonly Item[], verb: number): Found | undefined {
  const as = items[verb - 1]
  if (as?.kind !== 'word' || as.key !== 'as') return undefined
  for (let k = verb - 2; k > verb - 10; k--) {
    const item = items[k]
    const verdict = item?.kind === 'cue' ? verdictOf(item.cue) : undefined
    if (item && verdict) return { verdict, from: item.from, to: item.to, rule: 'lab/qualitative-as-were' }
  }
  return undefined
}

/** "CRP was normal, ESR …": the cue closes what came before it; "was negative for X" opens a list. */
function isPredicative(items: readonly Item[], k: number): boolean {
  const next = items[k + 1]
  if (next?.kind === 'word' && /^(?:for|to|of|in|serum|plasma|level|levels)$/.test(next.key)) return false
  if (next?.kind !== 'analyte' && next?.kind !== 'word') return true
  if (next.kind === 'word' && next.key === 'and') return true
  const before = items[k - 1]
  return before?.kind === 'analyte' && next.kind === 'analyte'
}

function verdictOf(cue: (Item & { readonly kind: 'cue' })['cue']): Verdict | undefined {
  return cue === 'range' || cue === 'upper' || cue === 'lower' || cue === 'ordinal' || cue === 'rival' || cue === 'inhibition'
    ? undefined
    : cue
}

function opposite(verdict: Verdict): Verdict {
  if (verdict === 'positive') return 'negative'
  if (verdict === 'negative') return 'positive'
  return verdict === 'normal' ? 'abnormal' : 'normal'
}

/** Names of diseases and of drugs count only where the words leave no doubt that a test is meant. */
function isMeant(name: AnalyteItem, { verdict }: Found, items: readonly Item[], i: number): boolean {
  const binary = verdict === 'positive' || verdict === 'negative'
  // EGFR is also a gene.
  if (binary && name.analyte.id === 'estimated-glomerular-filtration-rate') return false
  if (name.analyte.class === 'weak') return binary
  if (name.analyte.class !== 'drug' || name.given) return true
  const next = items[i + 1]
  const before = items[i - 1]
  return (
    (next?.kind === 'word' && /^(?:levels?|concentrations?)$/.test(next.key)) ||
    (before?.kind === 'word' && /^(?:serum|plasma|blood|fasting)$/.test(before.key))
  )
}
