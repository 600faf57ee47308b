import { words } from '../../../core/words.js'
import type { Item } from '../item.js'

/** Words that may stand in a list of analytes: "serum ALT, AST and LDH levels". */
export const listWords = words(
  'and or nor plus as well with both total serum plasma blood urine urinary csf level levels count counts activity activities concentration concentrations antibody antibodies autoantibodies autoantibody titer titers titre titres test tests testing the of his her their a an all including ie eg e g namely ratio values value result results initial peripheral',
)

/** Words that bind a number to what is named before it: "a haemoglobin of 8.9", "CRP was 45". */
export const linkWords = words(
  'of was were is are be been being at to from a an the level levels concentration concentrations value values count counts activity titer titers titre titres result results reading readings had has have having showed show shows revealed reached reaching measured measuring found only as still then again also up down index estimation estimated by rose fell dropped increased decreased came back with peaked peaking remained stable serum plasma total initial initially his her dropping rising falling increasing decreasing declining cleared plummeted reported noted demonstrated documented recorded it which that would could reduced raised just currently now determined calculated read around approximately about between in amount percentage returned declined improved improving went climbed ranged ranging trending trended hit maximum minimum max min peak nadir maximal minimal mean average range and borderline slightly mildly markedly severely significantly moderately extremely very elevated concentrations detected observed obtained below above result resulted test tests antibody antibodies exceeded exceeding amounting amounted fallen risen gone drifted stood stayed lay normalised normalized settled doubled tripled quadrupled halved climbing returning became plateaued hovered averaged climb continued bottomed lying stands lies sat mic mics inhibitory',
)

/** How a value moved: "slowly decreased to 1.3". */
const adverbs = words(
  'slowly gradually steadily promptly rapidly quickly swiftly sharply briskly abruptly suddenly progressively dramatically significantly slightly markedly considerably substantially spontaneously transiently temporarily eventually ultimately subsequently consequently thereafter further finally accordingly soon consistently persistently',
)

/** Words that tie a number back to an analyte beyond a comma: "ferritin, which had been normal, was 900". */
export const backWords = words(
  'level levels count counts concentration concentrations value values it which titer titers titre activity that was were is are at of reached fell rose dropped increased decreased peaked improved remained declined to from returned showing showed reaching rising falling measured measuring',
)

/** Words that go on with the course of one analyte: "fell from 8.9 to 7.1 by day 3". */
export const courseWords = words(
  'to from then and or after later day days subsequently at on by vs versus than reached peaked peaking dropped drop fell rose rising falling increased increasing decreased decreasing decrease increase risen fallen declining climbed cleared normalized normalised thereafter repeat repeated normal baseline continued was were until within through before admission discharge followed again declined improved recovered returned week weeks month months respectively previous previously initially finally followup up between level levels value values count it which initial bal serum plasma urine csf blood saliva',
)

/** Analytes farther apart than so many items are of no one list. */
const longestList = 200

/** Whether the items between `a` and `b` only join a list of analytes. */
export function isList(items: readonly Item[], a: number, b: number): boolean {
  if (b - a > longestList) return false
  for (let i = a + 1; i < b; i++) {
    const item = items[i]
    if (!item) return false
    if (item.kind === 'analyte') continue
    if (item.kind === 'mark' ? !'(),/&[]+'.includes(item.mark) : item.kind !== 'word' || !listWords.has(item.key)) return false
  }
  return true
}

/** What stands between two items. */
export interface Gap {
  /** Words that are neither links nor known. */
  readonly unknown: number
  /** Unknown words that do not tell a course either. */
  readonly strange: number
  readonly words: number
  /** Quantities that are no times. */
  readonly values: number
  /** A comma or "and". */
  readonly separated: boolean
  /** The first word. */
  readonly led?: string
  readonly semicolon: boolean
  /** A full stop, as of "protein. (5". */
  readonly stop: boolean
  /** Unknown words name something else after the last comma or "and". */
  readonly renamed: boolean
  readonly course: boolean
  /** An opening bracket stands right before the second. */
  readonly bracket: boolean
}

/** Items farther apart have nothing to do with each other, and are not looked at. */
const farthest = 80
const apart: Gap = {
  unknown: farthest,
  strange: farthest,
  words: farthest,
  values: farthest,
  semicolon: true,
  stop: true,
  separated: true,
  renamed: true,
  course: false,
  bracket: false,
}

/** Describes the items after `a` and before `b`; what a bracket between them encloses does not count. */
export function gapOf(items: readonly Item[], a: number, b: number): Gap {
  if (b - a > farthest) return apart
  let [unknown, strange, words, values, after] = [0, 0, 0, 0, 0]
  let [semicolon, stop, course, separated, tied] = [false, false, false, false, false]
  let led: string | undefined
  for (let i = a + 1; i < b; i++) {
    const item = items[i]
    if (item?.kind === 'word') {
      words++
      led ??= item.key
      const isLink = linkWords.has(item.key) || adverbs.has(item.key)
      if (!isLink) unknown++
      if (courseWords.has(item.key)) course = true
      else if (!isLink) strange++
      if (item.key === 'and' || item.key === 'while' || item.key === 'but') {
        separated = true
        after = 0
        tied = false
      } else if (backWords.has(item.key)) tied = tied || after === 0 || !plainLinks.has(item.key)
      else if (!isLink && !courseWords.has(item.key)) after++
    } else if (item?.kind === 'mark') {
      if (item.mark === '(' || item.mark === '[') {
        const close = closeOf(items, i, b)
        if (close !== undefined) i = close
      } else if (item.mark === ';') semicolon = true
      else if (item.mark === '.') stop = true
      else if (item.mark === '→') course = true
      else if (item.mark === ',') {
        separated = true
        after = 0
        tied = false
      }
    } else if (item?.kind === 'cue') {
      if (item.cue === 'ordinal') course = true
    } else if (item?.kind === 'quantity') {
      const sign = items[i - 1]
      const before = sign?.kind === 'mark' && '.+#'.includes(sign.mark) ? items[i - 2] : sign
      if (item.quantity.unit?.dimension !== 'time' && !(before?.kind === 'cue' && before.cue === 'ordinal')) values++
    }
  }
  const previous = items[b - 1]
  const bracket = previous?.kind === 'mark' && (previous.mark === '(' || previous.mark === '[')
  return {
    unknown,
    strange,
    words,
    values,
    semicolon,
    stop,
    separated,
    renamed: separated && after > 0 && !tied,
    course,
    bracket,
    ...(led !== undefined && { led }),
  }
}

/** The bracket that closes before `end`. */
function closeOf(items: readonly Item[], open: number, end: number): number | undefined {
  let depth = 0
  for (let i = open; i < end; i++) {
    const item = items[i]
    if (item?.kind !== 'mark') continue
    if (item.mark === '(' || item.mark === '[') depth++
    else if ((item.mark === ')' || item.mark === ']') && --depth === 0) return i
  }
  return undefined
}

const plainLinks = words('was were is are at of to from that')

/** Words between an adjective and its analyte: "elevated serum levels of ferritin". */
export const attributiveWords = words(
  'serum plasma blood urine urinary level levels of the total peripheral in a an his her concentration concentrations',
)
