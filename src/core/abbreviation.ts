import { numberWords } from './number-word.js'
import type { Sentence } from './document.js'
import type { Watch } from './guard.js'
import { guarded } from './guard.js'
import { sourceSpan } from './prose.js'
import type { Span } from './span.js'

/** "juvenile dermatomyositis (JDM)": a short form and what the report says it stands for. */
export interface DefinedAbbreviation {
  readonly short: string
  readonly long: string
  /** From the first character of the pair to the closing bracket. */
  readonly span: Span
}

/** A pair and where it stands in its text. */
export interface Pair {
  readonly short: string
  readonly long: string
  readonly from: number
  readonly to: number
}

/** The abbreviations that sentences define, the first definition of each short form. */
export function definedAbbreviations(sentences: readonly Sentence[], watch: Watch): DefinedAbbreviation[] {
  const found = new Map<string, DefinedAbbreviation>()
  for (const { prose, section } of sentences) {
    const span = { start: prose.starts[0] ?? 0, end: prose.ends.at(-1) ?? 0 }
    const read = section.kind === 'abbreviations' ? listedPairs : bracketedPairs
    const pairs = guarded(watch, span, () => read(prose.text), [])
    for (const { short, long, from, to } of pairs)
      if (!found.has(short)) found.set(short, { short, long, span: sourceSpan(prose, from, to) })
  }
  return [...found.values()]
}

/** Characters before a bracket within which its long form begins: more than the words of the longest window have. */
const farthest = 600

/**
 * Pairs "long form (SF)" and "SF (long form)" of a sentence, after Schwartz and Hearst (Pac Symp Biocomput 2003:451–62), with
 * their guards: the long form is longer, the short form has a letter and is no number, unit or sentence of its own.
 */
export function bracketedPairs(text: string): Pair[] {
  const pairs: Pair[] = []
  for (let open = openingAfter(text, 0); open >= 0; open = openingAfter(text, open + 1)) {
    const close = closingOf(text, open)
    if (close < 0) continue
    const inside = text.slice(open + 1, close)
    if (!/\p{L}/u.test(inside)) continue
    const short =
      inside
        .split(/[;,:=]|\s(?:or|and|see|also|formerly|hereafter)\s/, 1)[0]
        ?.trim()
        .replace(/^["'“‘]|["'”’]$/g, '') ?? ''
    const start = Math.max(0, open - farthest)
    const before = text.slice(start, open).trimEnd()
    if (isShortForm(short)) {
      const long = longFormBefore(short, before)
      if (long !== undefined) pairs.push({ short, long: before.slice(long), from: start + long, to: close + 1 })
    } else {
      const pair = longInside(before, inside, start) ?? shortAtEnd(before, inside, start, open)
      if (pair) pairs.push({ ...pair, to: close + 1 })
    }
  }
  return pairs
}

/** "EMLA (eutectic mixture of local anesthetics)", also with a noun after the short form: "EMLA cream (eutectic …)". */
function longInside(before: string, inside: string, start: number): Omit<Pair, 'to'> | undefined {
  if (inside.split(/\s+/).length > 12) return undefined
  const { word = '', noun } = /(?:^|[\s(])(?<word>[^\s(),;]{2,10})(?<noun>\s\p{Ll}{3,12})?$/u.exec(before.slice(-40))?.groups ?? {}
  if (!isShortForm(word) || !/\p{Lu}/u.test(word) || (noun !== undefined && !/^\p{Lu}{3,}$/u.test(word))) return undefined
  const long = inside.split(/[;,]/, 1)[0]?.trim() ?? ''
  const begins = longFormBefore(word, long) === 0 && (noun === undefined || initialsFrom(Array.from(word.toLowerCase()), long, 0) === 0)
  return begins && long.length > word.length + 2
    ? { short: word, long, from: start + before.length - word.length - (noun?.length ?? 0) }
    : undefined
}

/** "(computed tomography, CT)", "glutathione peroxidase (EC 1.11.1.9; GPx)". */
function shortAtEnd(before: string, inside: string, start: number, open: number): Omit<Pair, 'to'> | undefined {
  const cut = Math.max(inside.lastIndexOf(','), inside.lastIndexOf(';'))
  const short = inside.slice(cut + 1).trim()
  if (cut < 0 || short.includes(' ') || !isShortForm(short) || (short.match(/\p{Lu}/gu)?.length ?? 0) < 2) return undefined
  const rest = inside.slice(0, cut).trimEnd()
  const within = longFormBefore(short, rest)
  if (within !== undefined && (within === 0 || initialsFrom(Array.from(short.toLowerCase()), rest, within) === within))
    return { short, long: rest.slice(within), from: open + 1 + within }
  const outside = /^(?:EC\s|MIM|OMIM)/.test(rest) ? longFormBefore(short, before) : undefined
  return outside === undefined ? undefined : { short, long: before.slice(outside), from: start + outside }
}

/** Pairs of an abbreviation list: "ECG, electrocardiogram; CRP: C-reactive protein". */
function listedPairs(text: string): Pair[] {
  const pairs: Pair[] = []
  for (const match of text.matchAll(
    /(?:^|[;.\n]\s{0,3})([\p{L}\p{N}][^\s,:;=()]{0,12}(?: [\p{L}\p{N}]{1,8})?)\s{0,2}(?:[:,=–-])\s{0,2}(\p{L}[^;\n:=]{2,120}?)(?=[;\n]|\.?$|\.\s)/gu,
  )) {
    const [whole, short = '', long = ''] = match
    if (!/\p{Lu}|\d/u.test(short) || long.length <= short.length) continue
    const from = match.index + whole.indexOf(short)
    pairs.push({ short, long: long.trim(), from, to: match.index + whole.length })
  }
  return pairs
}

function openingAfter(text: string, from: number): number {
  const round = text.indexOf('(', from)
  const square = text.indexOf('[', from)
  return round < 0 ? square : square < 0 ? round : Math.min(round, square)
}

function closingOf(text: string, open: number): number {
  let depth = 0
  const limit = Math.min(text.length, open + 300)
  for (let i = open; i < limit; i++) {
    const character = text[i]
    if (character === '(' || character === '[') depth++
    else if ((character === ')' || character === ']') && --depth === 0) return i
  }
  return -1
}

const unit =
  /^(?:mg|m[lL]|µg|μg|ng|kg|cm|mm|µm|nm|mmol|[Yy]ears?|yrs?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Hh]ours?|hrs?|[Hh]r|[Mm]in|[Ss]ec|[nprstxNPRSTX]|[Ff]igs?|[Tt]ables?|[Rr]efs?|i+v?|vi*|I{1,3}|VI*|e\.?g\.?|i\.?e\.?|ie|eg|[Aa]nd|[Oo]r|[Ss]ee|[Oo]ne|[Tt]wo|[Aa]ll|[Bb]oth|[Ww]ith|[Ww]ithout|[Tt]hen|[Tt]hird|[Ff]irst|from|plus)$/

function isShortForm(text: string): boolean {
  if (text.length < 2 || text.length > 14 || !/^[\p{L}\p{N}]/u.test(text) || !/\p{L}/u.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length > 2 || unit.test(text) || /^(?:figs?|tables?|case|patient|day|group|grade|stage|type|ref)\b/i.test(text)) return false
  if (
    /^[\d.,]+\s?[%a-zµμ/]/i.test(text) &&
    (!/\p{Lu}/u.test(text) || /^[\d.,]+\s?(?:[mnpµμ]?[MLW]|[kM]?(?:Da|Hz|Pa)|mmHg|°C|m?Gy|m?Eq|m?U|IU)$/.test(text))
  )
    return false
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals > 0 || (/^\p{Ll}{2,5}$/u.test(text) && !/[aeiou]{1}\p{Ll}*[aeiou]/iu.test(text)) || /\p{Ll}\d|\d\p{Ll}|-/u.test(text)
}

/**
 * Where the long form of a short form begins in the text before the bracket: at the words whose initials spell it, or else where its
 * characters are found from the right, the first one at the start of a word. Undefined where the window of min(|A| + 5, 2|A|) words
 * holds none.
 */
export function longFormBefore(short: string, before: string): number | undefined {
  const letters = (short.match(/[\p{L}\p{N}]/gu) ?? []).map((letter) => letter.toLowerCase())
  const last = letters.at(-1)
  // "two patients (PTs)": a plural of the short form.
  const variants = last === 's' && letters.length > 2 && /\p{Lu}s$/u.test(short) ? [letters, letters.slice(0, -1)] : [letters]
  for (const [variant, find] of [
    ...variants.map((one) => [one, initialsFrom] as const),
    ...variants.map((one) => [one, lettersFrom] as const),
  ]) {
    const window = windowStart(before, Math.min(variant.length + 5, variant.length * 2))
    const from = find(variant, before, window)
    if (from === undefined) continue
    const long = before.slice(from)
    if (telling.test(long) || isRepeated(short, long)) continue
    if (long.length <= short.length || long.split(/\s+/).length > variant.length * 2 + 2) continue
    if (long.split(/[\s-]+/).some((word) => word.toLowerCase() === short.toLowerCase())) continue
    if (/[()[\]]/.test(long) && !/\([^()]*\)/.test(long)) continue
    return withLocants(before, from)
  }
  return undefined
}

/** Words and marks of a sentence, which no name holds. */
const telling = /(?<![\p{L}-])(?:was|were|is|are|been|has|had|have|which|that|who)(?![\p{L}-])|%/iu

/** "GLU elicits a current (GLU current)": a short form does not stand in what it stands for. */
function isRepeated(short: string, long: string): boolean {
  const [first = '', second] = short.split(/\s+/)
  return second !== undefined && /^\p{Lu}{2}/u.test(first) && long.split(/\s+/).includes(first)
}

const small = new Set(['of', 'and', 'the', 'in', 'for', 'to', 'with', 'a', 'an', 'on', 'by', 'or', 'at', 'de', 'du', 'la'])

/** "Childhood Myositis Assessment Scale" for CMAS: one word a letter, small words not counted. */
function initialsFrom(letters: readonly string[], before: string, window: number): number | undefined {
  const words = [...before.slice(window).matchAll(/[\p{L}\p{N}]+/gu)]
  let w = words.length - 1
  for (let s = letters.length - 1; s >= 0; s--, w--) {
    while (
      w >= 0 &&
      s < letters.length - 1 &&
      small.has(words[w]?.[0].toLowerCase() ?? '') &&
      !beginsWith(words[w]?.[0] ?? '', letters[s] ?? '')
    )
      w--
    if (w < 0 || !beginsWith(words[w]?.[0] ?? '', letters[s] ?? '')) return undefined
  }
  const first = words[w + 1]
  return first && window + first.index
}

function lettersFrom(letters: readonly string[], before: string, window: number): number | undefined {
  let at = before.length - 1
  for (let s = letters.length - 1; s >= 0; s--) {
    const letter = letters[s] ?? ''
    while (at >= window && (!sameLetter(before[at] ?? '', letter) || (s === 0 && at > 0 && isWordCharacter(before[at - 1])))) at--
    if (at < window) return undefined
    at--
  }
  return at + 1
}

/** "3-hydroxy-3-methylglutaryl-CoA (HMG-CoA)" begins at its locant. */
function withLocants(before: string, from: number): number {
  const locants = /(?:[\[(]?\d{1,3}['′]?[A-Z]{0,2}[\])]?[,-]){1,4}$/.exec(before.slice(Math.max(0, from - 24), from))?.[0]
  return from - (locants?.length ?? 0)
}

/** Whether a word begins with a letter of the short form, or is its number: "three" for the 3 of "3D". */
function beginsWith(word: string, letter: string): boolean {
  return sameLetter(word[0] ?? '', letter) || (word.length > 2 && numberWords.get(word.toLowerCase()) === Number(letter))
}

function sameLetter(character: string, letter: string): boolean {
  const lower = character.toLowerCase()
  return lower === letter || greek[lower] === letter
}

const greek: Readonly<Record<string, string>> = { α: 'a', β: 'b', γ: 'g', δ: 'd', ε: 'e', κ: 'k', λ: 'l', μ: 'm', ω: 'o' }

function windowStart(text: string, words: number): number {
  let at = text.length
  for (let counted = 0; counted < words && at > 0; counted++) {
    while (at > 0 && isBlank(text, at - 1)) at--
    while (at > 0 && !isBlank(text, at - 1)) at--
  }
  return at
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(at))
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
