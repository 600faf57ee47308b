export type Sex = 'male' | 'female'

/** A word that tells a sex, and where it stands in a text. */
export interface SexMention {
  readonly from: number
  readonly to: number
  readonly value: Sex
}

const female =
  'woman|female|girl|lady|mrs|ms|miss|housewife|grandmother|mother|schoolgirl|primigravida|multigravida|secundigravida|primipara|multipara|nullipara|parturient|primigravid|multigravid|primiparous|multiparous|nulliparous|gravida|pregnant|transwoman|G\\d\\s?P\\d|widow|nun|waitress|businesswoman|saleswoman|sister|daughter|wife'
const male =
  'man|male|boy|gentleman|mr|grandfather|father|schoolboy|fisherman|businessman|salesman|policeman|fireman|widower|serviceman|brother|son|husband'
const person = new RegExp(String.raw`(?<![\p{L}])(?:(?<female>${female})|(?<male>${male}))(?![\p{L}]|['’]s\s)`, 'giu')
const relatives = /^(?:mother|father|sister|brother|daughter|son|wife|husband|grandmother|grandfather|widow|widower)$/i
const possessive = /(?:\b(?:his|her|their|its|whose|my|our)|['’]s)\s(?:[^\s\d.,;:()]{1,15}\s){0,3}$/iu
const pronoun = /(?<![\p{L}])(?:(?<female>she|her|hers|herself)|(?<male>he|his|him|himself))(?!-?\d|[\p{L}/])/giu
/** Of whom else a sex may be said, and what else is called by such words. */
const another = /^(?:\s(?:donors?|partners?|relatives?|nurses?|physicians?|doctors?|surgeons?|wards?|condoms?|mouse|mice|rats?)\b|-made\b)/i
const bundle = /^[-\s](?:bundle|purkinje|electrogram)/i
const anyPronoun = /(?<![a-z])(?:s?he|her|him|his)/iu
const kin =
  /(?<![\p{L}])(?:mother|father|parents?|sister|brother|wife|husband|daughter|son|grandmother|grandfather|aunt|uncle|cousin|donor|physician|doctor|surgeon)(?![\p{L}])/iu

/** Sex words in a stretch of text: "a 45-year-old right-handed male". Kin words count only where `kin` says so. */
export function sexWords(text: string, from: number, to: number, options: { readonly kin: boolean }): SexMention[] {
  const found: SexMention[] = []
  const stretch = text.slice(from, to)
  for (const match of stretch.matchAll(person)) {
    const at = from + match.index
    if (!options.kin && relatives.test(match[0])) continue
    if (another.test(text.slice(at + match[0].length, at + match[0].length + 14))) continue
    if (possessive.test(text.slice(Math.max(0, at - 40), at))) continue
    // "mRS 3", "MR imaging", "MS" name no person.
    if (/^(?:mrs?|ms|miss)$/i.test(match[0]) && !/^M(?:rs?|s|iss)$/.test(match[0])) continue
    found.push({ from: at, to: at + match[0].length, value: match.groups?.female !== undefined ? 'female' : 'male' })
  }
  return found
}

/** Pronouns in a sentence that may be the patient's: none where a relative is named before them. */
export function pronouns(text: string): SexMention[] {
  const found: SexMention[] = []
  if (!anyPronoun.test(text)) return found
  const relative = kin.exec(text)
  const limit = relative ? relative.index : text.length
  for (const match of text.matchAll(pronoun)) {
    if (match.index > limit) break
    if (isNoPronoun(text, match.index, match[0])) continue
    found.push({ from: match.index, to: match.index + match[0].length, value: match.groups?.female !== undefined ? 'female' : 'male' })
  }
  return found
}

/** "HE staining", "the HER family" in a sentence of small letters, "the bundle of His", "the His bundle". */
function isNoPronoun(text: string, at: number, word: string): boolean {
  if (word === word.toUpperCase()) return /\p{Ll}{2}/u.test(text)
  return word === 'His' && (bundle.test(text.slice(at + 3, at + 16)) || /\bof\s$/.test(text.slice(Math.max(0, at - 4), at)))
}
