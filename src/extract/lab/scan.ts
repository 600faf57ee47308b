import type { Quantity } from '../../core/quantity.js'
import { quantitiesIn } from '../../core/quantity.js'
import type { Tokens } from '../../core/token.js'
import { isWordKey } from '../../core/token.js'
import type { Hit } from '../../core/lexicon.js'
import type { Analyte, CueKind, Word } from './lexicon.js'
import { analyteOf, antimicrobials, words } from './lexicon.js'

interface Place {
  readonly from: number
  readonly to: number
}

/** An analyte as a sentence names it, or a condition that implies it. */
export interface AnalyteItem extends Place {
  readonly kind: 'analyte'
  readonly analyte: Analyte
  /** "hyponatremia": only a value that follows at once is its value. */
  readonly implied?: 'low' | 'high'
  /** The name of a medicine: only a concentration near it is its level. */
  readonly given?: true
}

/** What the reader sees of a sentence, in order. */
export type Item =
  | AnalyteItem
  | (Place & { readonly kind: 'quantity'; readonly quantity: Quantity })
  | (Place & { readonly kind: 'cue'; readonly cue: CueKind })
  | (Place & { readonly kind: 'mark'; readonly mark: string })
  | (Place & { readonly kind: 'word'; readonly key: string })

const digit = /\d/
/** Words without which an analyte that the lexicon does not know is not looked for. */
const measureWords: ReadonlySet<string> = new Set(['serum', 'plasma', 'level', 'levels', 'concentration', 'concentrations', 'titer', 'titre', 'urinary', 'trough', 'cell', 'cells'])

/** "magnesium citrate", "iron infusion": what follows makes a medicine of it. */
const compounds: ReadonlySet<string> = new Set(
  'citrate chloride gluconate carbonate sulfate sulphate acetate iodide oxide supplement supplements supplementation infusion infusions replacement therapy tablets tablet syrup hydroxide polystyrene sucrose carboxymaltose dextran fumarate transfusion transfusions injection injections powder drip pump bolus aspartate picolinate glycerophosphate valproate nitroprusside thiosulfate benzoate phenylbutyrate channel channels channelopathy antagonist antagonists inhibitor agonist blocker blockers'.split(' '),
)

/** The analytes, quantities, cues, marks and other words of a text; undefined when it cannot hold a result. A sentence that may resume one needs no analyte. */
export function scan(text: string, tokens: Tokens, resumes = false): Item[] | undefined {
  const hasDigit = digit.test(text)
  const hits = matches(text, tokens)
  if (!hits.some(({ entry }) => entry.kind !== 'cue' && !isGiven(entry)) && !(resumes && hasDigit) && !(hasDigit && concentration.test(text) && hits.some(({ entry }) => isGiven(entry))) && !(hasDigit && tokens.keys.some((key) => measureWords.has(key)))) return undefined
  if (!hasDigit && !hits.some(({ entry }) => entry.kind === 'cue') && !unsaid.test(text)) return undefined
  return build(text, tokens, hits)
}

/** "ng/mL", "mEq / L": without one of these a medicine in a sentence is no level. */
const concentration = /(?:g|mol|eq|m)\s?\/\s?[dm]?l\b/i

/** "blood +++", "no nitrites": results without a digit or a result word. */
const unsaid = /\+|\bno\s/i

function isGiven(entry: Word): boolean {
  return entry.kind === 'analyte' && entry.given === true
}

/** The items of a short text, such as a table cell, whatever it holds. */
export function itemsOf(text: string, tokens: Tokens): Item[] {
  let items = known.get(tokens)
  if (!items) known.set(tokens, (items = build(text, tokens, matches(text, tokens))))
  return items
}

/** A cell is read as a label first and then as a value. */
const known = new WeakMap<Tokens, Item[]>()

/** Without one of these a text holds neither a unit of a concentration nor a sign. */
const unitMark = /[\d/∕⁄%⁻+]|per/

/** The items of a table's label; undefined for a cell that names nothing of the lexicon and holds no letters with a unit. */
export function labelItems(text: string, tokens: Tokens): Item[] | undefined {
  const hits = matches(text, tokens)
  if (hits.length === 0 && (numeric.test(text) || !unitMark.test(text))) return undefined
  const items = build(text, tokens, hits)
  known.set(tokens, items)
  return items
}

const numeric = /^[\d\s.,;:<>=%±+/()~*–-]*$/

/** The lexicon's hits; "CSF lactate dehydrogenase" is not CSF lactate. */
function matches(text: string, tokens: Tokens): Hit<Word>[] {
  const hits = words.match(tokens, text)
  for (const [i, hit] of hits.entries()) {
    if (hit.last - hit.first < 2 || !specimenWords.has(tokens.keys[hit.first] ?? '')) continue
    const inner = words.matchAt(tokens, text, hit.first + 1)
    if (inner && inner.last > hit.last) hits[i] = inner
  }
  return hits.some(isInhibition) ? withAntimicrobials(hits, text, tokens) : hits
}

function isInhibition({ entry }: Hit<Word>): boolean {
  return entry.kind === 'cue' && entry.cue === 'inhibition'
}

/** Beside a minimum inhibitory concentration the antimicrobials are what was measured; without one of them it is another thing's. */
function withAntimicrobials(hits: readonly Hit<Word>[], text: string, tokens: Tokens): Hit<Word>[] {
  const tested = antimicrobials.match(tokens, text)
  if (tested.length === 0) return [...hits]
  const others = hits.filter((hit) => !isInhibition(hit) && !tested.some(({ from, to }) => hit.from < to && from < hit.to))
  return [...others, ...tested].sort((a, b) => a.from - b.from)
}

function build(text: string, tokens: Tokens, hits: readonly Hit<Word>[]): Item[] {
  const quantities = digit.test(text) ? quantitiesIn(text, tokens) : []
  const items: Item[] = []
  let nextHit = 0
  let nextQuantity = 0
  let at = 0
  for (let i = 0; i < tokens.keys.length; ) {
    const from = tokens.froms[i] ?? 0
    if (from < at) {
      i++
      continue
    }
    while (nextHit < hits.length && (hits[nextHit]?.from ?? 0) < from) nextHit++
    const hit = hits[nextHit]
    while (nextQuantity < quantities.length && ((quantities[nextQuantity]?.to ?? 0) <= from || (quantities[nextQuantity]?.from ?? 0) < at)) nextQuantity++
    const quantity = quantities[nextQuantity]
    if (hit && hit.from === from && !isPart(tokens, hit, items.at(-1)) && !(hit.gluedAfter && isWordGlue(tokens, hit.last)) && !(hit.entry.kind !== 'cue' && hit.gluedBefore && !isDigitKey(tokens.keys[hit.first - 1]))) {
      const { entry } = hit
      const place = { from: hit.from, to: hit.to }
      if (entry.kind === 'analyte' && compounds.has(tokens.keys[hit.last] ?? '') && tokens.gaps[hit.last] !== 'none') items.push({ kind: 'cue', cue: 'rival', ...place })
      else if (entry.kind === 'analyte' && repeats(items.at(-1), entry.analyte, text.slice(at, from))) items[items.length - 1] = { kind: 'analyte', analyte: entry.analyte, from: items.at(-1)?.from ?? from, to: hit.to }
      else if (entry.kind === 'analyte' && entry.analyte.class === 'panel' && items.at(-1)?.kind === 'analyte' && from - at <= 1) items.push({ kind: 'word', key: tokens.keys[hit.first] ?? '', ...place })
      else if (entry.kind === 'cue') items.push({ kind: 'cue', cue: entry.cue, ...place })
      else items.push({ kind: 'analyte', analyte: entry.analyte, ...place, ...(entry.kind === 'condition' && { implied: entry.direction }), ...(isGiven(entry) && { given: true }) })
      at = hit.to
      i = hit.last
      continue
    }
    if (quantity && quantity.from <= from && from < quantity.to) {
      if (!quantity.glued || touches(items.at(-1), quantity)) items.push({ kind: 'quantity', quantity, from: quantity.from, to: quantity.to })
      at = quantity.to
      nextQuantity++
      continue
    }
    const key = tokens.keys[i] ?? ''
    const to = tokens.tos[i] ?? from
    // A lone apostrophe has no key: the minutes of "20', 30' and 60'" are no list of values.
    if (key !== ')' || !mergeAlias(items, to)) items.push(key === '' || isWordKey(key) ? { kind: 'word', key, from, to } : { kind: 'mark', mark: key, from, to })
    at = to
    i++
  }
  return spelled(items, text)
}

/** Words that name an analyte only beside others: "bilirubin 3.2 mg/dL (indirect 1.9)", "dipstick: protein 2+, blood 3+". */
function spelled(items: Item[], text: string): Item[] {
  let bilirubin = false
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item?.kind === 'analyte' && item.analyte.id === 'total-bilirubin') bilirubin = true
    const receptor = receptorAt(items, i, text)
    if (item && receptor) items[i] = { kind: 'analyte', analyte: receptor, from: item.from, to: item.to }
    if (item?.kind !== 'word') continue
    const virus = hepatitisAt(items, i)
    if (virus) {
      items[i] = { kind: 'analyte', analyte: virus, from: item.from, to: item.to }
      continue
    }
    const fraction = bilirubin ? fractions[item.key] : undefined
    const next = items[i + 1]
    const afterNext = items[i + 2]
    const measured = next?.kind === 'quantity' || (next?.kind !== 'analyte' && afterNext?.kind === 'quantity' && (next?.kind === 'mark' || next?.kind === 'word'))
    const graded = item.key === 'blood' || item.key === 'erythrocytes' ? (next?.kind === 'quantity' && next.quantity.plus === true) || (next?.kind === 'mark' && next.mark === '+') : false
    const listed = item.key === 'blood' && items[i - 1]?.kind === 'mark' && items[i - 2]?.kind === 'analyte' && ((next?.kind === 'mark' && next.mark === ',') || (next?.kind === 'word' && next.key === 'and'))
    const analyte = fraction !== undefined && measured ? analyteOf(fraction) : graded || listed ? analyteOf('urine-blood') : undefined
    if (analyte) items[i] = { kind: 'analyte', analyte, from: item.from, to: item.to }
  }
  return items
}

const hepatitis: Readonly<Record<string, string | undefined>> = { a: 'hepatitis-a-virus', b: 'hepatitis-b-virus', c: 'hepatitis-c-virus', d: 'hepatitis-d-virus', e: 'hepatitis-e-virus' }

/** "hepatitis A, B and C serologies": letters that go on with a list of viruses. */
function hepatitisAt(items: readonly Item[], i: number): Analyte | undefined {
  const item = items[i]
  const id = item?.kind === 'word' && item.key.length === 1 ? hepatitis[item.key] : undefined
  if (id === undefined) return undefined
  const joint = items[i - 1]
  const before = items[i - 2]
  const isJoint = joint?.kind === 'mark' ? joint.mark === ',' || joint.mark === '/' : joint?.kind === 'word' && (joint.key === 'and' || joint.key === 'or')
  const earlier = joint?.kind === 'word' && before?.kind === 'mark' && before.mark === ',' ? items[i - 3] : before
  return isJoint && earlier?.kind === 'analyte' && /^hepatitis-[a-e]-virus$/.test(earlier.analyte.id) ? analyteOf(id) : undefined
}

/** "ER 90%, PR 10%, HER2 negative": short names that mean receptors only beside each other or another stain. */
function receptorAt(items: readonly Item[], i: number, text: string): Analyte | undefined {
  const [item, next] = [items[i], items[i + 1]]
  if (item?.to !== (item?.from ?? 0) + 2 || (item.kind !== 'word' && !(item.kind === 'cue' && item.cue === 'rival'))) return undefined
  const id = receptors[text.slice(item.from, item.to)]
  const value = next?.kind === 'mark' ? items[i + 2] : next
  if (id === undefined || value?.kind !== 'quantity' || value.quantity.unit?.ucum !== '%') return undefined
  return items.some((other, k) => k !== i && (other.kind === 'analyte' ? other.analyte.class === 'stain' : other.kind !== 'quantity' && receptors[text.slice(other.from, other.to)] !== undefined)) ? analyteOf(id) : undefined
}

const receptors: Readonly<Record<string, string | undefined>> = { ER: 'estrogen-receptor', PR: 'progesterone-receptor' }

const fractions: Readonly<Record<string, string>> = { direct: 'direct-bilirubin', conjugated: 'direct-bilirubin', indirect: 'indirect-bilirubin', unconjugated: 'indirect-bilirubin' }

/** "DAS28-CRP" and "SLEDAI-2K" are names of their own. */
function isPart(tokens: Tokens, { entry, first, gluedBefore, from, to }: Hit<Word>, previous: Item | undefined): boolean {
  if (entry.kind === 'cue' || first === 0) return false
  if (gluedBefore && to - from <= 2) return true
  return tokens.gaps[first] === 'hyphen' && previous?.kind !== 'analyte' && previous?.kind !== 'mark' && previous?.to === tokens.tos[first - 1] && from - (tokens.tos[first - 1] ?? 0) === 1 && !specimenWords.has(tokens.keys[first - 1] ?? '')
}

const specimenWords: ReadonlySet<string> = new Set(['serum', 'plasma', 'urine', 'urinary', 'csf', 'blood', 'total', 'anti', 'hs', 'non', 'pre', 'post', 'peak'])

/** "C-reactive protein—CRP": a dash joins the long form to the short. */
function repeats(item: Item | undefined, analyte: Analyte, between: string): boolean {
  return item?.kind === 'analyte' && item.analyte === analyte && !item.implied && /^\s?[-–—:,]?\s?$/.test(between)
}

/** "C-reactive protein (CRP)" is one name: long form, bracket and short form become one item. */
function mergeAlias(items: Item[], to: number): boolean {
  const [long, open, short] = items.slice(-3)
  if (long?.kind !== 'analyte' || short?.kind !== 'analyte' || open?.kind !== 'mark' || open.mark !== '(') return false
  if (long.analyte !== short.analyte || long.implied || short.implied) return false
  items.splice(-3, 3, { ...long, to })
  return true
}

/** "Hb10.3" and "HB-10.3": the number belongs to the name that it touches. */
function touches(item: Item | undefined, quantity: Quantity): boolean {
  return item?.kind === 'analyte' && quantity.number.from - item.to <= 1
}

/** "K" in "Kg", "PT" in "PTs": a letter that goes on makes another word. */
function isWordGlue(tokens: Tokens, last: number): boolean {
  return /^\p{L}/u.test(tokens.keys[last] ?? '')
}

function isDigitKey(key: string | undefined): boolean {
  return key !== undefined && /^\d/.test(key)
}
