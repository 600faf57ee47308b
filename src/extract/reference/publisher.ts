import { hashMore, hashOf, hashSeed } from './hash.js'
import houseList from './houses.json' with { type: 'json' }
import placeList from './places.json' with { type: 'json' }
import regionList from './regions.json' with { type: 'json' }

const houses = new Set(houseList.entries.map(hashOf))
const places = new Set(placeList.entries)
/** The first words of places: most words are none of them. */
const firstWords = new Set(placeList.entries.map((place) => place.split(' ')[0] ?? ''))
const regions = new Set(regionList.entries)
const bodies = new Set(['IEEE', 'ACM', 'SIAM', 'AAAI', 'IAEA', 'USENIX'])

const isSeparator = new Uint8Array(0x2030)
for (const sign of ' .,;:()[]/&"“”«»\'’\u0001-\n\t\u00a0') isSeparator[sign.charCodeAt(0)] = 1

/** Whether words name a publishing house or a body that publishes ("Oxford University Press", "Springer", "World Health Organization"). */
export function isHouse(text: string): boolean {
  if (bodies.has(text.trim())) return true
  const lower = text.toLowerCase()
  let word = hashSeed
  // The word before, a space, and this word.
  let pair = hashSeed
  let length = 0
  for (let i = 0; i <= lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (i < lower.length && isSeparator[code] !== 1) {
      word = hashMore(word, code)
      pair = hashMore(pair, code)
      length++
      continue
    }
    if (length === 0) continue
    if (houses.has(word) || houses.has(pair)) return true
    pair = hashMore(word, 32)
    word = hashSeed
    length = 0
  }
  return false
}

/** Whether words begin with a place where books are published ("London, England", "Paris"). */
export function isPlace(text: string): boolean {
  if (!beginsAsPlace(text)) return false
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

/** Whether the first word is that of a place. */
const beginsAsPlace = (text: string): boolean => {
  const end = wordEnd(text, 0)
  const last = text.charAt(end - 1)
  return firstWords.has(text.slice(0, last === '.' ? end - 1 : end)) || text.includes('/') || text.includes('–')
}

const bare = (text: string): string => {
  const last = text.charAt(text.length - 1)
  const open = last === '.' || last === ',' ? text.replace(/[.,]+$/, '') : text
  return open.startsWith('St') ? open.replace(/^(S(?:t|te))\.\s/, '$1 ') : open
}

/** Whether words are a state or a country, or the short form of one ("NY", "Mass.", "The Netherlands"). */
export const isRegion = (text: string): boolean =>
  /^(?:[A-Z]{2}|VIC|NSW|QLD|TAS|UAE|NWT)$|^[A-Z]\.\s?[A-Z]\.?(?:\s?[A-Z]\.)?$/.test(text) || regions.has(bare(text))

const town = /^(?:St\.?\s)?\p{Lu}[\p{L}'’.-]{1,20}(?:\s(?:\p{Lu}[\p{L}'’.-]{0,20}|am|an der|upon|de|la|del|do|of|and|und|et|les)){0,4}$/u

/** Whether words may be a town, known or not ("Boca Raton"). */
export const isTownLike = (text: string): boolean => text.length < 50 && town.test(text)

/** Whether words are nothing but a place: "Paris", "Berlin/New York", "Farmington Hills, MI", "Amalfi, Italy". */
export function isWholePlace(text: string): boolean {
  if (text.length > 60 || (!text.includes(', ') && !text.includes('(') && !beginsAsPlace(text))) return false
  const [first = '', ...rest] = text.replace(/\s\(([^()]{2,20})\)$/, ', $1').split(', ')
  if (rest.length > 2) return false
  if (isKnownTowns(first)) return rest.every((part) => isRegion(part) || isKnownTowns(part))
  return rest.length > 0 && isTownLike(first) && !isHouse(first) && rest.every((part) => isRegion(part))
}

const isKnownTowns = (text: string): boolean =>
  places.has(bare(text)) ||
  (text.includes(' ') && beginsAsPlace(text) && isRowOfTowns(text)) ||
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
