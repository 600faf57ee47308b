import type { Item } from './scan.js'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that may stand in a list of vital signs: "heart rate, and the respiratory rate". */
const listWords = set('and or nor as well the his her a an their its both with level levels plus')

/** Words that bind a number to the vital sign before it: "pulse was regular at 80". */
const linkWords = set(
  `of was were is are be been being at to from a an the in on by had has have having showed shows revealed reached reaching measured measuring found only as still then again
  his her initially admission arrival presentation examination room air ambient rest lying supine standing sitting level levels value values rate rates reading readings result
  recorded noted documented reported remained remaining remains rose fell dropped increased decreased up down with approximately about around between stable regular irregular
  elevated raised low high mildly slightly normal maximum minimum peak peaked max maximal lowest highest mean average initial current which that it would now today
  rising falling dropping climbing declined declining
  ranged ranging ranges varied varying maintained within estimated obtained taken came went climbed continued persistent till until upto after before while breathing and for`,
)

/** Words after which an implied value may stand without a unit: "febrile at 39". */
const implyingWords = set('at to of up with and a with was as high low around reaching')

/** Words that go on with the course of a percentage or a weight: "88% on room air, then 95% with 2 L/min". */
const courseWords = set(
  `to from then and or after later day days week weeks month months hour hours subsequently at on by versus than reached fell rose dropped increased increasing decreased decreasing improved improving
  improvement improving recovered recovering returned returning rising falling dropping room air ambient with oxygen o 2 l min litres liters nasal cannula mask via while breathing the in supplemental of for previously now currently weight was is his her
  before birth discharge admission during exercise rest exertion exercising ambulation walking a few when respectively without using which it that`,
)

/** What stands between two items. */
export interface Gap {
  /** Words that are no links. */
  readonly unknown: number
  readonly words: number
  readonly commas: number
  readonly semicolon: boolean
  /** Only signs and at most two words such as "at" and "of" stand between, or a bracket opens. */
  readonly close: boolean
  /** Numbers with a unit, such as "on 2 L/min", and numbers without. */
  readonly measures: number
  readonly bareNumbers: number
}

/** Measures the gap between items `a` and `b`. */
export function gapOf(items: readonly Item[], a: number, b: number): Gap {
  let [unknown, words, commas, measures, bareNumbers] = [0, 0, 0, 0, 0]
  let semicolon = false
  let implying = true
  let depth = 0
  for (let i = a + 1; i < b; i++) {
    const item = items[i]
    if (item?.kind === 'mark') {
      if ('([{'.includes(item.mark)) depth++
      else if (')]}'.includes(item.mark)) depth--
      else if (item.mark === ',' && depth <= 0) commas++
      else if (item.mark === ';' && depth <= 0) semicolon = true
    } else if (item?.kind === 'measure') {
      if (item.measure.unit) measures++
      else bareNumbers++
    } else if (item?.kind === 'word') {
      words++
      if (!linkWords.has(item.key)) unknown++
      if (!implyingWords.has(item.key)) implying = false
    } else if (item?.kind === 'cue') {
      words++
      unknown++
      implying = false
    }
  }
  return {
    unknown,
    words,
    commas,
    semicolon,
    measures,
    bareNumbers,
    close: implying && words <= 2 && commas === 0 && measures === 0 && bareNumbers === 0,
  }
}

/** Whether the items between `a` and `b` only join a list of names. */
export function isList(items: readonly Item[], a: number, b: number): boolean {
  for (let i = a + 1; i < b; i++) {
    const item = items[i]
    if (item?.kind === 'name') continue
    if (item?.kind === 'mark' ? !'(),/&[]'.includes(item.mark) : item?.kind !== 'word' || !listWords.has(item.key)) return false
  }
  return true
}

/** Whether only words of a course stand between `a` and `b`: "98% on room air and 88% at rest". */
export function isCourse(items: readonly Item[], a: number, b: number): boolean {
  for (let i = a + 1; i < b; i++) {
    const item = items[i]
    if (
      item?.kind === 'word' ? !courseWords.has(item.key) : item?.kind === 'mark' ? !'(),→⟶/>'.includes(item.mark) : item?.kind !== 'measure'
    )
      return false
  }
  return b - a <= 14
}

/** Whether nothing but "to", "and then" or an arrow stands between. */
export function isJoint(items: readonly Item[], a: number, b: number): boolean {
  const between = items.slice(a + 1, b)
  if (between.length === 0 || between.length > 3) return false
  return between.every((item) =>
    item.kind === 'word' ? ['to', 'and', 'then', 'or', 'through'].includes(item.key) : item.kind === 'mark' && ',→⟶>'.includes(item.mark),
  )
}
