import { tokenAt } from '../../core/token.js'
import type { Hit } from '../../core/lexicon.js'
import type { Tokens } from '../../core/token.js'
import type { Word } from './lexicon.js'
import type { Place, Reading } from './reading.js'
import type { Value } from './value.js'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that end the adjectives between a size and its thing: "a 4 cm tender mass", not "4 cm from the mass". */
const stops = set(
  'in of at from with below above was were is are which that who to on for by after before per had has under over through into within between without causing and or but not no',
)
/** A length before these is a distance. */
const distances = set(
  'below above from proximal distal away beyond inferior superior lateral medial anterior posterior cranial caudal apart inside behind beneath underneath off under',
)
const triggers = set(
  'measuring measured measures measure measurement measurements sized across enlarged dilated reached grew grown enlarging increased decreased shrank shrunk approximating averaging reduced extended',
)
const plain = set(
  'of was were is are about approximately a an the to up with in at around nearly almost by had has being estimated single maximum maximal max largest greatest long its their overall respectively from each having over',
)
const toDimension = set('in maximum maximal max largest greatest its longest the long overall at of transverse and')

/** The words of a sentence by their first and by their last token. */
interface Hits {
  readonly first: ReadonlyMap<number, Hit<Word>>
  readonly last: ReadonlyMap<number, Hit<Word>>
}

interface Found {
  readonly thing?: Place
  readonly dimension?: Place & { readonly name: string }
  readonly trigger: boolean
  readonly unknown: number
  readonly none?: true
}

/** The sizes of things: "a bladder lesion measuring 7 mm", "a 4 × 5 cm mass", "6 cm in diameter". */
export function readSizes(sizes: readonly Value[], found: readonly Hit<Word>[], tokens: Tokens, taken: ReadonlySet<Value>): Reading[] {
  const readings: Reading[] = []
  if (sizes.length === 0) return readings
  const hits: Hits = { first: new Map(found.map((hit) => [hit.first, hit])), last: new Map(found.map((hit) => [hit.last - 1, hit])) }
  let before: Reading | undefined
  for (const size of sizes) {
    if (taken.has(size)) continue
    const reading = readSize(size, hits, tokens, before)
    if (reading) readings.push(reading)
    before = reading
  }
  return readings
}

function readSize(size: Value, hits: Hits, tokens: Tokens, before: Reading | undefined): Reading | undefined {
  const first = tokenAt(tokens, size.from)
  const last = tokenAt(tokens, size.to)
  if (distances.has(tokens.keys[last] ?? '') && tokens.keys[last] !== 'across') return undefined
  const ahead = lookAhead(last, hits, tokens)
  if (ahead.none) return undefined
  const back = lookBack(first, hits, tokens)
  if (back.none && !ahead.thing) return undefined
  // "a mass from 36 cm to the junction at 39 cm" tells where it lies.
  if (
    /^(?:from|at)$/.test(tokens.keys[tokenAt(tokens, size.from) - 1] ?? '') &&
    !back.trigger &&
    !back.dimension &&
    !ahead.dimension &&
    !ahead.thing
  )
    return undefined
  if (tokens.keys[first - 1] === 'at' && !ahead.dimension && !ahead.thing && !back.dimension) return undefined
  const dimension = ahead.dimension ?? back.dimension
  // "a mass measuring 18 cm behind the uterus": what the verb has measured stands before it.
  const told = back.thing !== undefined && isTold(tokens.keys[first - 1] ?? '')
  const thing = told ? back.thing : (ahead.thing ?? back.thing)
  const known = dimension !== undefined || ahead.thing !== undefined || back.trigger || (back.thing !== undefined && back.unknown <= 2)
  // "5.6 cm in the left lobe of the liver and 5.2 cm in the right" is of the lesions named before both.
  const goesOn =
    before !== undefined &&
    first - tokenAt(tokens, before.value.to) <= 10 &&
    back.none === undefined &&
    joins(tokens, tokenAt(tokens, before.value.to), first)
  if (goesOn && !ahead.thing && !back.trigger && !dimension)
    return { ...before, value: size, ...(size.unit && { unit: size.unit }), rule: 'measurement/course' }
  if (thing && known)
    return readingOf(size, dimension, thing, ahead.thing && !told ? 'measurement/size-then-thing' : 'measurement/thing-then-size')
  if (
    dimension &&
    (dimension.name === 'diameter' || dimension.name === 'thickness' || (dimension.name === 'size' && ahead.dimension === undefined))
  )
    return readingOf(size, dimension, undefined, 'measurement/dimension')
  return undefined
}

/** "measuring 7 mm", "of 7 mm", "was 7 mm". */
function isTold(key: string): boolean {
  return triggers.has(key) || /^(?:of|was|is|were|are|about|approximately)$/.test(key)
}

function joins({ keys }: Tokens, from: number, to: number): boolean {
  const between = keys.slice(from, to)
  return between.some((key) => key === 'and' || key === 'to' || key === ',') && !between.some((key) => key === ';' || key === '.')
}

/** What stands after a size: its dimension, and the thing that it describes. */
function lookAhead(last: number, hits: Hits, { keys }: Tokens): Found {
  let dimension: Found['dimension']
  let words = 0
  let commas = 0
  for (let i = last; i < last + 12; i++) {
    const hit = hits.first.get(i)
    if (hit?.entry.kind === 'device') return { trigger: false, unknown: 0, none: true }
    if (hit?.entry.kind === 'dimension') {
      if (dimension) break
      dimension = { from: hit.from, to: hit.to, name: hit.entry.name }
      i = hit.last - 1
      // "6 cm in diameter" is said of what stands before, "a 6 cm diameter mass" of what follows.
      if (keys[last] === 'in' || keys[last] === 'at') break
      continue
    }
    if (hit?.entry.kind === 'thing') return { thing: hit, trigger: false, unknown: words, ...(dimension && { dimension }) }
    if (hit) break
    const key = keys[i] ?? '.'
    if (key === ',' && commas < 3 && words + commas > 0) commas++
    else if (!/^[a-z]/.test(key) || words > 5) {
      if (
        key === ',' &&
        commas === 0 &&
        /^(?:tender|firm|solid|hard|soft|round|oval|well|ill|mobile|fixed|painless|painful|non|smooth|irregular)$/.test(keys[i + 1] ?? '')
      )
        commas++
      else break
    } else if (stops.has(key) && !(toDimension.has(key) && i < last + 4 && isDimensionNear(i, hits))) break
    else words++
  }
  return { trigger: false, unknown: words, ...(dimension && { dimension }) }
}

/** "in its largest diameter": a dimension stands within three words. */
function isDimensionNear(i: number, hits: Hits): boolean {
  return [1, 2, 3].some((step) => hits.first.get(i + step)?.entry.kind === 'dimension')
}

/** What stands before a size: thing, dimension, and a word that says it was measured. */
function lookBack(first: number, hits: Hits, { keys, gaps }: Tokens): Found {
  let dimension: Found['dimension']
  let trigger = false
  let unknown = 0
  for (let i = first - 1; i >= Math.max(0, first - 18); i--) {
    const hit = hits.last.get(i)
    if (hit) {
      const { entry, from, to } = hit
      if (entry.kind === 'device') return { trigger, unknown, none: true }
      if (entry.kind === 'measure') break
      if (entry.kind === 'thing') return { thing: hit, trigger, unknown, ...(dimension && { dimension }) }
      if ('name' in entry) dimension ??= { from, to, name: entry.name }
      i = hit.first
      continue
    }
    const key = keys[i] ?? ''
    if (key === ';' || (key === '.' && gaps[i + 1] === 'space')) break
    if (triggers.has(key)) trigger = true
    else if (!plain.has(key) && !/^[\d(),:[x×]/.test(key)) unknown++
    if (unknown > (trigger || dimension ? 7 : 3)) break
  }
  return { trigger, unknown, ...(dimension && { dimension }) }
}

const names: Readonly<Record<string, string>> = {
  diameter: 'Diameter',
  size: 'Size',
  length: 'Length',
  thickness: 'Thickness',
  width: 'Width',
  depth: 'Depth',
  span: 'Span',
}

function readingOf(value: Value, dimension: Found['dimension'], thing: Place | undefined, rule: string): Reading | undefined {
  const name = dimension ?? (thing && { ...thing, name: 'size' })
  if (!name) return undefined
  return {
    rule,
    name: { from: name.from, to: name.to, id: name.name, name: names[name.name] ?? 'Size' },
    ...(thing && { site: { from: thing.from, to: thing.to } }),
    value,
    ...(value.unit && { unit: value.unit }),
  }
}
