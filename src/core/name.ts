import { oneLine } from './line.js'

/** Degrees and titles that follow or precede a name. */
const degree =
  /(?:^|[\s,;])(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir)\.?(?=\s)|(?:M\.?\s?D\.?|Ph\.?\s?D\.?|D\.?\s?Phil\.?|MB\s?Ch\s?B|MB\s?BCh(?:\sBAO)?|M\.?B\.?B\.?S\.?|MBBCh|BMBS|M\.?Sc\.?|B\.?Sc\.?|M\.?P\.?H\.?|R\.?N\.?|R\.?D\.?|D\.?O\.?|Pharm\.?\s?D\.?|M\.?S\.?|M\.?A\.?|B\.?A\.?|B\.?S\.?|MRCP|MRCS|FRCP(?:C|CH)?|FRCS|FRCPath|FACP|FACC|FACS|FRACP|MRCPCH|MRCPsych|DM|MCh|M\.?Med|DNB|DCH|MBA|LL\.?M\.?|Psy\.?D\.?|D\.?D\.?S\.?|D\.?M\.?D\.?|BPharm|BCPP|BCPS|MSN|MMed|MBChB|MHS|FAAP|CCRN|LCSW|DrPH|ScD|DSc|MPharm|CRNA|NP|PA-C|FAAN|FCCP|EdD|DPT|OTR|DVM|Dr\.?\s?med\.?|JD|Ing(?!\s[A-ZÀ-Þ]))(?=$|[\s,;.\d^*†‡(]))(?:\s?\([A-Z][a-z]{1,8}\))?/g

const word = String.raw`[\p{Lu}][\p{L}\p{M}’'.-]{0,30}`
const particle = String.raw`(?:(?:van|von|vom|zu|zum|de|der|den|del|della|di|da|do|dos|das|du|la|le|las|los|el|al|bin|ibn|ter|ten|af|av|y|e|i|st|d’|d'|de’|de'|’t|'t|bint|abu|ben)\s){0,3}`
const person = new RegExp(String.raw`^${particle}(?:d['’])?${word}(?:\s${particle}(?:d['’]|al-|el-)?${word}){0,5}$`, 'u')

/** A mark of affiliation on a line of names: "1", "a", and where it stands. */
export interface NameMark {
  readonly at: number
  readonly label: string
}

const web = /https?:\/\/\S+|\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b|\S+@\S+/g
const behalf = /\b(?:on behalf of|for the|and the)\s[\s\S]*$/
const one = String.raw`(?:\d{1,2}|[a-h])(?![\p{L}\d])`
const symbols = String.raw`[*†‡§¶#✉∗⁎\s]{0,4}`
const marks = new RegExp(
  [
    String.raw`\(\s?${one}(?:\s?,\s?(?:${one}|\*))*\s?\)`,
    String.raw`\^${symbols}${one}(?:\s?,\s?\^?(?:${one}|[*†‡]))*${symbols}`,
    String.raw`(?<=[\p{L}.,;\s])\d{1,2}(?:\s?,\s?(?:\d{1,2}(?!\d)|[*†‡]))*${symbols}(?=[\s,;.·]|$)`,
    String.raw`(?<=\p{L}[.]?)\s[a-h](?:\s?,\s?(?:[a-h](?!\p{L})|[*†‡]))*${symbols}(?=[,;·]|$|\sand\b)`,
    String.raw`(?<=\p{Ll}{2})[a-h](?=\s?(?:,\s?\*|\*))`,
    String.raw`[\^*†‡§¶#✉∗⁎]+`,
  ].join('|'),
  'gu',
)

/** A line of names as long as it was, with degrees, marks and addresses blanked out, and the marks. */
export function maskNames(text: string): { readonly text: string; readonly marks: readonly NameMark[] } {
  const found: NameMark[] = []
  const blank = (match: string): string => ' '.repeat(match.length)
  const bare = text.replace(web, blank).replace(behalf, blank)
  const named = bare.replace(marks, (match: string, ...rest: unknown[]) => {
    const at = rest.find((value) => typeof value === 'number') ?? 0
    for (const [label] of match.matchAll(/\d{1,2}|[a-h]/g)) found.push({ at, label })
    return `${' '.repeat(match.length - 1)};`
  })
  let before = ''
  let masked = ` ${named}`
  // Each pass frees the degree that stood behind another one.
  for (let pass = 0; pass < 5 && masked !== before; pass++) {
    before = masked
    masked = masked.replace(degree, (match) => `${' '.repeat(match.length - 1)};`)
  }
  return { text: masked.slice(1), marks: found }
}

const noName =
  /\b(?:case|reports?|study|article|open access|research|letter|review|original|medicine|journal|clinical|study group|abstract|university|hospital)\b/i

/** Whether a text can be one person's name: two to six capitalised words or initials, with particles. */
export function isPerson(text: string): boolean {
  return text.length < 80 && text.includes(' ') && person.test(text) && !noName.test(text)
}

const between = /[,;·•|\n]|\band\b|&|\bund\b|\s-\s/gu

/** The names on a line, with their places: "Ada Ray, MD^1 and Bo Lind^2" → Ada Ray, Bo Lind. */
export function namesOn(text: string): {
  readonly persons: readonly { readonly name: string; readonly from: number; readonly to: number }[]
  readonly pieces: number
  readonly marks: readonly NameMark[]
} {
  const masked = maskNames(text)
  const persons: { name: string; from: number; to: number }[] = []
  let pieces = 0
  let at = 0
  const read = (end: number): void => {
    const piece = masked.text.slice(at, end)
    const from = at + piece.length - piece.trimStart().length
    const to = from + piece.trim().length
    if (to - from < 2) return
    pieces++
    const name = oneLine(masked.text.slice(from, to))
    if (isPerson(name)) persons.push({ name, from, to })
  }
  for (const match of masked.text.matchAll(between)) {
    read(match.index)
    at = match.index + match[0].length
  }
  read(text.length)
  return { persons, pieces, marks: masked.marks }
}

/** Whether a line lists authors: most of its pieces between commas are names once marks and degrees are off. */
export function listsPersons(text: string): boolean {
  if (text.length > 3000 || text.length < 5) return false
  const { persons, pieces } = namesOn(text)
  if (persons.length < 2) return persons.length === 1 && pieces === 1 && text.split(' ').length < 8
  return persons.length * 10 >= pieces * 6
}
