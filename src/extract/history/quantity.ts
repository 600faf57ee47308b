import { numberWords, spelled } from '../../core/number-word.js'
import { lookup } from '../../core/lookup.js'
import type { Quantity } from './finding.js'
import type { Range } from './text.js'

const number = String.raw`(?<n>\d{1,4}(?:[.,]\d{1,2})?)(?:\s?(?:[-–~]|to|or)\s?(?<m>\d{1,4}(?:[.,]\d)?))?`
const inWords = String.raw`(?<w>an?|${spelled(1, 20)}|half\sa|1\.5)`
const per = String.raw`(?:\s(?:of\s(?:\p{L}{3,12}\s?){1,3}?)?)?(?:\s?(?:\/|a|per|each|every)\s?(?<per>day|week|month|year|d|wk)|\s?(?<adverb>daily|weekly|monthly))`
const packYears = new RegExp(String.raw`${number}\s?[-‐‑–]?\s?(?<unit>pack(?:et)?[-‐‑–\s]?years?)`, 'iu')
const cigarettes = new RegExp(
  String.raw`(?:${number}|${inWords})\s(?<unit>cigarettes|packs?(?:\sof\scigarettes)?|packets?|cigars?|bidis?)${per}`,
  'iu',
)
const drinks = new RegExp(
  String.raw`(?:${number}|${inWords})\s?(?<unit>g|grams?|units?|drinks?|beers?|glasses?|bottles?|cans?|m[lL]|L|lit(?:er|re)s?|pints?|standard\sdrinks?)(?:\s(?:of\s)?(?:\p{L}{3,12}\s?){1,3}?)?${per}`,
  'iu',
)

const periods = lookup<string>({
  day: 'P1D',
  d: 'P1D',
  daily: 'P1D',
  week: 'P1W',
  wk: 'P1W',
  weekly: 'P1W',
  month: 'P1M',
  monthly: 'P1M',
  year: 'P1Y',
})
const spelledNumbers: ReadonlyMap<string, number> = new Map([...numberWords, ['a', 1], ['an', 1], ['half a', 0.5]])

/** How much is smoked in a stretch of text: "30 pack-years", "20 cigarettes a day", "a pack a day". */
export function tobaccoIn(text: string, from: number, to: number): Quantity | undefined {
  const stretch = text.slice(from, to)
  if (!/pack|cigar|bidi|\/day/i.test(stretch)) return undefined
  const match = packYears.exec(stretch) ?? cigarettes.exec(stretch)
  return match ? quantityOf(match, from) : undefined
}

/** How much is drunk: "40 g of alcohol daily", "two glasses of wine a day". */
export function drinkIn(text: string, from: number, to: number): Quantity | undefined {
  const match = drinks.exec(text.slice(from, to))
  return match ? quantityOf(match, from) : undefined
}

function quantityOf(match: RegExpExecArray, offset: number): Quantity {
  const { n, m, w, unit = '', per: each, adverb } = match.groups ?? {}
  const first = n === undefined ? spelledNumbers.get((w ?? '').toLowerCase()) : Number(n.replace(',', '.'))
  const second = m === undefined ? undefined : Number(m.replace(',', '.'))
  const period = periods[(each ?? adverb ?? '').toLowerCase()]
  const range: Range = { from: offset + match.index, to: offset + match.index + match[0].length }
  return {
    ...range,
    ...(first !== undefined && second === undefined && { value: first }),
    ...(first !== undefined && second !== undefined && { low: first, high: second }),
    unit: unitName(unit),
    ...(period !== undefined && { period }),
  }
}

function unitName(unit: string): string {
  const plain = unit.toLowerCase()
  if (/year/.test(plain)) return 'pack-years'
  if (/^g/.test(plain) && !/^glass/.test(plain)) return 'g'
  if (/^ml$/.test(plain)) return 'mL'
  if (/^l(?:it|$)/.test(plain)) return 'L'
  if (/^pack/.test(plain)) return 'packs'
  if (/drink/.test(plain)) return 'drinks'
  return plain.endsWith('s') ? plain : plain === 'glass' ? 'glasses' : `${plain}s`
}
