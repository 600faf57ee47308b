import type { Hit } from '../../core/lexicon.js'
import type { MeasureRow } from '../../core/measure/row.js'
import { rowBuilder } from '../../core/measure/row.js'
import type { Tokens } from '../../core/token.js'
import { walk } from '../../core/walk.js'
import type { NamedVital, Word } from './lexicon.js'
import { words } from './lexicon.js'
import type { Measure } from './measure.js'
import { measuresOf, withDegrees } from './measure.js'

/** What the reader sees of a text, in order. */
export type VitalRow = MeasureRow<NamedVital, Measure>

const digit = /\d/
/** What one of the four that follow begins with: one pass refuses most texts. */
const ownUnit = /\d\s{0,2}(?:bpm|b(?:eats|reaths)|[°º˚℃℉]|degree|\/\s{0,2}\d{2,3}\s{0,2}mm|k?g\s)/i
const pressureUnit = /\d\s{0,2}\/\s{0,2}\d{2,3}\s{0,2}mm/i
const rateUnit = /\d\s{0,2}(?:bpm|beats|breaths)/i
const newbornWeight = /\d\s{0,2}k?g\s(?:[a-z]{2,12}\s){0,2}(?:infant|newborn|neonate|baby|boy|girl|man|woman)\b/i
const body = /\d\s?kg\s?[,;/]\s?\d{2,3}(?:\.\d)?\s?cm\b|\d\s?cm\s?[,;/]\s?\d{1,3}(?:\.\d{1,2})?\s?kg\b/i
const degrees = /\d\s{0,2}(?:[°º˚℃℉]|degrees?\b)/

/** The items of a text; undefined when it cannot hold a vital sign. */
export function vitalRow(text: string, tokens: Tokens): VitalRow | undefined {
  if (!digit.test(text)) return undefined
  const hits = words.match(tokens, text)
  if (!hits.some(({ entry }) => entry.kind === 'name') && !isTold(text)) return undefined
  return build(text, tokens, hits)
}

/** Whether a unit says without a name what a number is. */
function isTold(text: string): boolean {
  if (body.test(text)) return true
  return ownUnit.test(text) && (pressureUnit.test(text) || rateUnit.test(text) || degrees.test(text) || newbornWeight.test(text))
}

/** The items of a table's label; undefined where it names no vital sign. */
export function labelRow(text: string, tokens: Tokens): VitalRow | undefined {
  const hits = words.match(tokens, text)
  return hits.some(({ entry }) => entry.kind === 'name') ? build(text, tokens, hits) : undefined
}

function build(text: string, tokens: Tokens, hits: readonly Hit<Word>[]): VitalRow {
  const builder = rowBuilder<NamedVital, Measure>(tokens)
  const { row } = builder
  walk(tokens, hits, digit.test(text) ? measuresIn(text, tokens, hits) : [], {
    hit: (hit) => {
      if (hit.gluedBefore || isWordAfter(tokens, hit)) return false
      const { entry, from, to } = hit
      if (entry.kind === 'cue') builder.key(`#${entry.cue}`, from, to)
      else if (isOther(tokens, hit)) builder.key('#rival', from, to)
      else builder.name({ term: entry.term, from, to, ...(entry.term.reading && { said: entry.term.reading }) }, from, to)
      return true
    },
    number: (measure) => {
      if (!measure.glued || touches(row, measure)) builder.number(measure)
    },
    token: builder.key,
  })
  lendUnits(row)
  return row
}

function measuresIn(text: string, tokens: Tokens, hits: readonly Hit<Word>[]): Measure[] {
  const isWarm = hits.some(({ entry }) => entry.kind === 'name' && entry.term.name === 'temperature')
  const masked = maskNames(text, hits)
  // A number that a letter touches is part of a name, but for "38.9C".
  const open = isWarm ? masked.replace(/(?<=[\s(:=–-]\d{2,3}(?:[.,]\d{1,2})?)[CF](?![\p{L}\d])/gu, ' ') : masked
  const measures = open === text ? measuresOf(text, tokens) : measuresOf(open)
  return isWarm ? withDegrees(text, measures) : measures
}

/** The 2 of "SpO2" and the 12 of "SpO2-12" are not one number. */
function maskNames(text: string, hits: readonly Hit<Word>[]): string {
  const parts: string[] = []
  let at = 0
  for (const { from, to } of hits) {
    if (!digit.test(text.slice(from, to))) continue
    parts.push(text.slice(at, from), 'x'.repeat(to - from))
    at = to
  }
  return at === 0 ? text : parts.join('') + text.slice(at)
}

function isWordAfter(tokens: Tokens, hit: Hit<Word>): boolean {
  return hit.gluedAfter && /^\p{L}/u.test(tokens.keys[hit.last] ?? '')
}

const otherPlaces: ReadonlySet<string> = new Set(
  'pulmonary ventricular atrial venous jugular ocular intraocular intracranial intracranially portal portosystemic wedge capillary airway inspiratory expiratory sphincter esophageal oesophageal gastric anal bladder rectal compartment abdominal intraabdominal biliary csf opening transferrin iron cerebral infusion flow filtration sedimentation mortality survival room ambient water bath incubator storage air aortic pleural hydrostatic barometric atmospheric negative positive vacuum suction plasma osmotic residual resting acoustic respiratory molecular placental fundal heel vertebral partial prevalence incidence'.split(
    ' ',
  ),
)
const ownPlaces: ReadonlySet<string> = new Set([
  'temperature rectal',
  'heart-rate ventricular',
  'heart-rate venous',
  'temperature pulmonary',
  'temperature bladder',
  'temperature esophageal',
  'temperature oesophageal',
  'heart-rate atrial',
  'oxygen-saturation capillary',
  'oxygen-saturation pulmonary',
  'heart-rate respiratory',
  'heart-rate resting',
  'respiratory-rate resting',
  'oxygen-saturation resting',
])

/** "pulmonary systolic pressure", "water temperature": the word before says that it is another thing. */
function isOther(tokens: Tokens, hit: Hit<Word>): boolean {
  if (hit.entry.kind !== 'name' || hit.entry.term.grade === 'implied') return false
  let at = hit.first - 1
  while (/^(?:arter(?:y|ial)|systolic|diastolic|mean|peak)$/.test(tokens.keys[at] ?? '')) at--
  const before = tokens.keys[at]
  return before !== undefined && otherPlaces.has(before) && !ownPlaces.has(`${hit.entry.term.name} ${before}`)
}

/** "T36.4", "BP-130/80": the number belongs to the name that it touches. */
function touches({ names }: VitalRow, measure: Measure): boolean {
  const name = names.at(-1)
  return name !== undefined && measure.number.from - name.to <= 1
}

const joints: ReadonlySet<string> = new Set(['to', 'and', 'or', 'then', 'through', ',', '→', '⟶', '/'])

/** "from 74 to 65 kg", "80, 90 and 100 bpm": a number without a unit can borrow that of the next. */
function lendUnits({ keys, numbers }: VitalRow): void {
  for (let i = keys.length - 3; i >= 0; i--) {
    const [measure, next] = [numbers[i], numbers[i + 2]]
    if (!measure || measure.unit || measure.comparator || !next || !joints.has(keys[i + 1] ?? ' ')) continue
    const unit = next.unit ?? next.lent
    if (unit) measure.lent = unit
  }
}
