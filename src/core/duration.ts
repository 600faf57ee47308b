import { lookup } from './lookup.js'
import { numberWords, ordinalWords, spelledSource, spelledValue } from './number-word.js'

const ordinals: ReadonlyMap<string, number> = new Map([...ordinalWords, ['next', 1], ['following', 1]])

const designators = lookup<readonly [prefix: string, designator: string]>({
  minute: ['PT', 'M'],
  min: ['PT', 'M'],
  hour: ['PT', 'H'],
  hr: ['PT', 'H'],
  h: ['PT', 'H'],
  day: ['P', 'D'],
  week: ['P', 'W'],
  wk: ['P', 'W'],
  month: ['P', 'M'],
  year: ['P', 'Y'],
  yr: ['P', 'Y'],
})

/** Source of a pattern for a count: "3", "1.5", "six". */
export const countSource = String.raw`\d{1,4}(?:\.\d)?|an?|${spelledSource}`

/** Whether a word, as lexicons see it, may end a count: "3", "three", "a". */
export function endsCount(key: string): boolean {
  const code = key.charCodeAt(0)
  return (code >= 48 && code <= 57) || counts.has(key)
}

const counts: ReadonlySet<string> = new Set(['a', 'an', ...numberWords.keys()])

/** Source of a pattern for an ordinal: "third", "3rd", "next". */
export const ordinalSource = String.raw`\d{1,3}(?:st|nd|rd|th)|${[...ordinals.keys()].join('|')}`

/** Source of a pattern for a unit of time. */
export const unitSource = String.raw`(?:minute|min|hour|hr|h|day|week|wk|month|year|yr)s?`

/** An ISO 8601 duration: ("six", "months") → "P6M", ("36", "h") → "PT36H"; undefined for what is no whole count of its unit. */
export function isoDuration(count: string, unit: string): string | undefined {
  const value = countOf(count)
  const designator = designators[unit.toLowerCase().replace(/(?<=..)s$/, '')]
  if (value === undefined || !designator) return undefined
  const [prefix, letter] = designator
  if (Number.isInteger(value)) return `${prefix}${value}${letter}`
  return letter === 'Y' && Number.isInteger(value * 12) ? `P${value * 12}M` : undefined
}

/** A count in figures or words: "14", "six", "third". */
export function countOf(text: string): number | undefined {
  const word = text.toLowerCase()
  if (word === 'a' || word === 'an') return 1
  const value = spelledValue(word) ?? ordinals.get(word) ?? Number(word.replace(/(?:st|nd|rd|th)$/, ''))
  return Number.isNaN(value) ? undefined : value
}
