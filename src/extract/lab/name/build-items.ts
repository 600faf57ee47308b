import type { Hit } from '../../../core/lexicon.js'
import type { Quantity } from '../../../core/quantity.js'
import { quantitiesIn } from '../../../core/quantity.js'
import type { Tokens } from '../../../core/token.js'
import { isWordKey } from '../../../core/token.js'
import { walk } from '../../../core/walk.js'
import { nameAntibodies } from './antigen.js'
import { nameBesides } from './beside.js'
import { openRow } from './open-row.js'
import { nameSeries } from './series.js'
import { skipShortForms } from './short-form.js'
import { nameByHeads } from './shared-head.js'
import type { Item } from '../item.js'
import type { Analyte, Word } from '../lexicon/lexicon.js'

/** "magnesium citrate", "iron infusion": what follows makes a medicine of it. */
const compounds: ReadonlySet<string> = new Set(
  'citrate chloride gluconate carbonate sulfate sulphate acetate iodide oxide supplement supplements supplementation infusion infusions replacement therapy tablets tablet syrup hydroxide polystyrene sucrose carboxymaltose dextran fumarate transfusion transfusions injection injections powder drip pump bolus aspartate picolinate glycerophosphate valproate nitroprusside thiosulfate benzoate phenylbutyrate channel channels channelopathy antagonist antagonists inhibitor agonist blocker blockers'.split(
    ' ',
  ),
)

/** The items of a text: what the lexicon found, the quantities, and the words and marks between them. */
export function buildItems(text: string, tokens: Tokens, hits: readonly Hit<Word>[]): Item[] {
  const items: Item[] = []
  walk(tokens, hits, /\d/.test(text) ? quantitiesIn(text, tokens) : [], {
    hit: (hit, end) => {
      if (
        isPart(tokens, hit, items.at(-1)) ||
        (hit.gluedAfter && isWordGlue(tokens, hit.last)) ||
        (hit.entry.kind !== 'cue' && hit.gluedBefore && !isDigitKey(tokens.keys[hit.first - 1]))
      )
        return false
      meet(items, hit, text, tokens, end)
      return true
    },
    number: (quantity) => {
      if (!quantity.glued || touches(items.at(-1), quantity))
        items.push({ kind: 'quantity', quantity, from: quantity.from, to: quantity.to })
    },
    token: (key, from, to) => {
      // A lone apostrophe has no key: the minutes of "20', 30' and 60'" are no list of values.
      if (key !== ')' || !mergeAlias(items, to))
        items.push(key === '' || isWordKey(key) ? { kind: 'word', key, from, to } : { kind: 'mark', mark: key, from, to })
    },
  })
  const row = openRow(items, text, tokens)
  nameBesides(row)
  nameSeries(row)
  nameByHeads(row)
  nameAntibodies(row)
  skipShortForms(row)
  return row.items
}

const changeWords: ReadonlySet<string> = new Set(['increased', 'decreased', 'reduced', 'diminished', 'lowered', 'raised'])

/** "increased", "mild increase in": a change where "to" or "from" follows. */
function isChange(said: string): boolean {
  return changeWords.has(said) || said.endsWith(' in')
}

function meet(items: Item[], { entry, from, to, first, last }: Hit<Word>, text: string, tokens: Tokens, end: number): void {
  const place = { from, to }
  const before = items.at(-1)
  if (entry.kind === 'analyte' && compounds.has(tokens.keys[last] ?? '') && tokens.gaps[last] !== 'none')
    items.push({ kind: 'cue', cue: 'rival', ...place })
  else if (entry.kind === 'analyte' && repeats(before, entry.analyte, text.slice(end, from)))
    items[items.length - 1] = { kind: 'analyte', analyte: entry.analyte, from: before?.from ?? from, to }
  else if (entry.kind === 'analyte' && entry.analyte.class === 'panel' && before?.kind === 'analyte' && from - end <= 1)
    items.push({ kind: 'word', key: tokens.keys[first] ?? '', ...place })
  // "OD 2.1", "an optical density of 2.1" say no more than "a value of 2.1".
  else if (entry.kind === 'cue')
    items.push(
      entry.cue === 'measure'
        ? { kind: 'word', key: 'value', ...place }
        : { kind: 'cue', cue: entry.cue, ...place, ...(isChange(text.slice(from, to).toLowerCase()) && { changes: true }) },
    )
  else
    items.push({
      kind: 'analyte',
      analyte: entry.analyte,
      ...place,
      ...(entry.kind === 'condition' && { implied: entry.direction }),
      ...(entry.kind === 'analyte' && entry.given === true && { given: true }),
    })
}

/** "DAS28-CRP" and "SLEDAI-2K" are names of their own. */
function isPart(tokens: Tokens, { entry, first, gluedBefore, from, to }: Hit<Word>, previous: Item | undefined): boolean {
  if (entry.kind === 'cue' || first === 0) return false
  if (gluedBefore && to - from <= 2) return true
  return (
    tokens.gaps[first] === 'hyphen' &&
    previous?.kind !== 'analyte' &&
    previous?.kind !== 'mark' &&
    previous?.to === tokens.tos[first - 1] &&
    from - (tokens.tos[first - 1] ?? 0) === 1 &&
    !specimenWords.has(tokens.keys[first - 1] ?? '')
  )
}

/** Words before an analyte that belong to its name. */
export const specimenWords: ReadonlySet<string> = new Set([
  'serum',
  'plasma',
  'urine',
  'urinary',
  'csf',
  'blood',
  'total',
  'anti',
  'hs',
  'non',
  'pre',
  'post',
  'peak',
])

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

/** "K" in "Kg", "PT" in "PTs", "P" in "P1NP": a letter that goes on makes another word. */
function isWordGlue({ keys, gaps }: Tokens, last: number): boolean {
  const next = keys[last] ?? ''
  return (
    letterFirst.test(next) ||
    (isDigitKey(next) &&
      gaps[last + 1] === 'none' &&
      letterFirst.test(keys[last + 1] ?? '') &&
      (keys[last + 1] ?? '').length < 3 &&
      !/^(?:g|mg|l|u|s|mm|h|k|x|f)$/.test(keys[last + 1] ?? ''))
  )
}

const letterFirst = /^\p{L}/u

function isDigitKey(key: string | undefined): boolean {
  return key !== undefined && /^\d/.test(key)
}
