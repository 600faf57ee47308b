import data from './publishers.json' with { type: 'json' }

const houses = new Set(data.houses)
const places = new Set(data.places)
const regions = new Set(data.regions)
const bodies = new Set(['IEEE', 'ACM', 'SIAM', 'AAAI', 'IAEA', 'USENIX'])

const wordPattern = /[^\s.,;:()[\]/&"“”«»'’\u0001-]+/g

/** Whether words name a publishing house or a body that publishes ("Oxford University Press", "Springer", "World Health Organization"). */
export function isHouse(text: string): boolean {
  if (bodies.has(text.trim())) return true
  let before = ''
  for (const word of text.toLowerCase().match(wordPattern) ?? []) {
    if (houses.has(word) || houses.has(`${before} ${word}`)) return true
    before = word
  }
  return false
}

/** Whether words begin with a place where books are published ("London, England", "Paris"). */
export function isPlace(text: string): boolean {
  let end = 0
  for (let words = 0; words < 4 && end < text.length; words++) {
    end = wordEnd(text, end + (words > 0 ? 1 : 0))
    if (places.has(bare(text.slice(0, end)))) return true
    if (text.charAt(end) !== ' ') return false
  }
  return false
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !' ,;:/()&\u0001'.includes(text.charAt(end))) end++
  return end
}

const bare = (text: string): string => text.replace(/[.,]+$/, '').replace(/^(S(?:t|te))\.\s/, '$1 ')

/** Whether words are a state or a country, or the short form of one ("NY", "Mass.", "The Netherlands"). */
export const isRegion = (text: string): boolean =>
  /^(?:[A-Z]{2}|VIC|NSW|QLD|TAS|UAE|NWT)$|^[A-Z]\.\s?[A-Z]\.?(?:\s?[A-Z]\.)?$/.test(text) || regions.has(bare(text))

const town = /^(?:St\.?\s)?\p{Lu}[\p{L}'’.-]{1,20}(?:\s(?:\p{Lu}[\p{L}'’.-]{0,20}|am|an der|upon|de|la|del|do|of|and|und|et|les)){0,4}$/u

/** Whether words may be a town, known or not ("Boca Raton"). */
export const isTownLike = (text: string): boolean => text.length < 50 && town.test(text)

/** Whether words are nothing but a place: "Paris", "Berlin/New York", "Farmington Hills, MI", "Certaldo, Italy". */
export function isWholePlace(text: string): boolean {
  if (text.length > 60) return false
  const [first = '', ...rest] = text.replace(/\s\(([^()]{2,20})\)$/, ', $1').split(', ')
  if (rest.length > 2) return false
  if (isKnownTowns(first)) return rest.every((part) => isRegion(part) || isKnownTowns(part))
  return rest.length > 0 && isTownLike(first) && !isHouse(first) && rest.every((part) => isRegion(part))
}

const isKnownTowns = (text: string): boolean =>
  places.has(bare(text)) ||
  (text.includes(' ') && isRowOfTowns(text)) ||
  (/[/–&-]|\s(?:and|und|et|y)\s|\su\.\sa\./.test(text) &&
    text
      .replace(/\su\.\s?a\.?$/, '')
      .split(/\s?(?:[/–&-]|\s(?:and|und|et|y)\s)\s?/)
      .every((part) => places.has(bare(part))))

/** "Berlin Heidelberg New York": towns without a mark between them. */
function isRowOfTowns(text: string): boolean {
  const words = text.split(' ')
  if (words.length > 8) return false
  for (let at = 0; at < words.length;) {
    let length = Math.min(3, words.length - at)
    while (length > 0 && !places.has(words.slice(at, at + length).join(' '))) length--
    if (length === 0) return false
    at += length
  }
  return true
}
