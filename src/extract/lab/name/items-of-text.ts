import type { Hit } from '../../../core/lexicon.js'
import type { Tokens } from '../../../core/token.js'
import type { Item } from '../item.js'
import { buildItems, specimenWords } from './build-items.js'
import type { Word } from '../lexicon/lexicon.js'
import { acylcarnitines, antimicrobials, screened, words } from '../lexicon/lexicon.js'

const digit = /\d/
/** Words without which an analyte that the lexicon does not know is not looked for. */
const measureWords: ReadonlySet<string> = new Set([
  'serum',
  'plasma',
  'level',
  'levels',
  'concentration',
  'concentrations',
  'titer',
  'titre',
  'urinary',
  'trough',
  'cell',
  'cells',
  'chains',
])

/** The analytes, quantities, cues, marks and other words of a text; undefined when it cannot hold a result. A sentence that may resume one needs no analyte. */
export function scan(text: string, tokens: Tokens, resumes = false): Item[] | undefined {
  const hasDigit = digit.test(text)
  const hits = matches(text, tokens)
  if (
    !hits.some(({ entry }) => entry.kind !== 'cue' && !isGiven(entry)) &&
    !(resumes && hasDigit) &&
    !(hasDigit && concentration.test(text) && hits.some(({ entry }) => isGiven(entry))) &&
    !(hasDigit && tokens.keys.some((key) => measureWords.has(key)))
  )
    return undefined
  if (!hasDigit && !hits.some(({ entry }) => entry.kind === 'cue') && !unsaid.test(text)) return undefined
  return buildItems(text, tokens, hits)
}

/** "ng/mL", "mEq / L": without one of these a medicine in a sentence is no level. */
const concentration = /(?:g|mol|eq|m)\s?\/\s?[dm]?l\b/i

/** "blood +++", "no nitrites": results without a digit or a result word. */
const unsaid = /\+|\([-−–]\)|[−–](?:[,;/)]|\s|$)|\bno\s/i

function isGiven(entry: Word): boolean {
  return entry.kind === 'analyte' && entry.given === true
}

/** The items of a short text, such as a table cell, whatever it holds. */
export function itemsOf(text: string, tokens: Tokens): Item[] {
  let items = known.get(tokens)
  if (!items) known.set(tokens, (items = buildItems(text, tokens, matches(text, tokens))))
  return items
}

/** A cell is read as a label first and then as a value. */
const known = new WeakMap<Tokens, Item[]>()

/** Without one of these a text holds neither a unit of a concentration nor a sign. */
const unitMark = /[\d/∕⁄%⁻+]|per/

/** What the whole of a table is about. */
export interface Beside {
  /** Its caption or a cell names carnitine: "C8" is octanoylcarnitine. */
  readonly carnitine: boolean
}

/** The items of a table's label; undefined for a cell that names nothing of the lexicon and holds no letters with a unit. */
export function labelItems(text: string, tokens: Tokens, beside: Beside): Item[] | undefined {
  const hits = beside.carnitine ? merged(matches(text, tokens), acylcarnitines.match(tokens, text)) : matches(text, tokens)
  if (hits.length === 0 && (numeric.test(text) || !unitMark.test(text))) return undefined
  const items = buildItems(text, tokens, hits)
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
  if (hits.some(isInhibition)) return withAntimicrobials(hits, text, tokens)
  if (hits.some((hit) => opens(hit, 'acylcarnitines'))) return merged(hits, acylcarnitines.match(tokens, text))
  const screen = hits.find((hit) => opens(hit, 'screened'))
  return screen ? withScreened(hits, screen.to, text, tokens) : hits
}

/** Whether a hit is an analyte beside which the names of another lexicon are analytes too. */
function opens({ entry }: Hit<Word>, lexicon: string): boolean {
  return entry.kind === 'analyte' && entry.analyte.opens === lexicon
}

/** "The toxicology screen was negative for methadone": after its name the substances are what was looked for. */
function withScreened(hits: readonly Hit<Word>[], after: number, text: string, tokens: Tokens): Hit<Word>[] {
  return merged(
    hits,
    screened.match(tokens, text).filter(({ from }) => from >= after),
  )
}

/** Hits with more, which take the place of those that they overlap, unless one of them keeps it. */
function merged(
  hits: readonly Hit<Word>[],
  more: readonly Hit<Word>[],
  keeps: (hit: Hit<Word>, one: Hit<Word>) => boolean = isFirm,
): Hit<Word>[] {
  const found: Hit<Word>[] = []
  let next = 0
  for (const one of more) {
    let hit = hits[next]
    for (; hit && hit.to <= one.from; hit = hits[++next]) found.push(hit)
    const over: Hit<Word>[] = []
    for (let k = next; hit && hit.from < one.to; hit = hits[++k]) over.push(hit)
    if (over.some((held) => keeps(held, one))) continue
    found.push(one)
    next += over.length
  }
  return [...found, ...hits.slice(next)]
}

/** Longer names hold their place, and so do equal ones but medicines and those that give way. */
function isFirm({ from, to, entry }: Hit<Word>, one: Hit<Word>): boolean {
  const [own, other] = [to - from, one.to - one.from]
  return own > other || (own === other && !isGiven(entry) && !(entry.kind === 'analyte' && entry.analyte.yields))
}

function isInhibition({ entry }: Hit<Word>): boolean {
  return entry.kind === 'cue' && entry.cue === 'inhibition'
}

/** Beside a minimum inhibitory concentration the antimicrobials are what was measured; without one of them it is another thing's. */
function withAntimicrobials(hits: readonly Hit<Word>[], text: string, tokens: Tokens): Hit<Word>[] {
  const tested = antimicrobials.match(tokens, text)
  if (tested.length === 0) return [...hits]
  return merged(
    hits.filter((hit) => !isInhibition(hit)),
    tested,
    () => false,
  )
}
