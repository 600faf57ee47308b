import type { Atom } from './lexicon.js'
import { atomAt, atomOf, isBlank, pieceAt } from './lexicon.js'

/** A unit: "× 10^9/L" is `10*9/L`, of dimension "count/volume", 10^9 in base units. */
export interface Unit {
  readonly ucum: string
  /** Kinds of its parts: "mass/volume", "fraction", "time". */
  readonly dimension: string
  /** How many base units it is: 0.01 (g/L) for mg/dL. */
  readonly scale: number
}

/** A unit and where it is printed. */
export interface PrintedUnit extends Unit {
  readonly from: number
  readonly to: number
}

interface Part {
  readonly atom: Atom
  readonly to: number
}

/** The unit printed at `at`, after a number: in "13.5 ×10^3/µL" at 4 `10*3/uL`. */
export function readUnit(text: string, at: number): PrintedUnit | undefined {
  if (isClosed(text, at)) return undefined
  const power = powerAt(text, at)
  const begin = skipBlank(text, power?.to ?? at)
  const numerator = numeratorAt(text, begin)
  const from = power?.from ?? begin
  const { below, to } = denominatorsAt(text, numerator?.to ?? begin, numerator?.atom)
  if (below.length === 0) {
    if (!numerator) return power?.signed === true ? { ...unitOf(power.exponent, undefined, []), from, to: power.to } : undefined
    const volume = volumeWithoutStroke(text, power, numerator)
    if (volume) return { ...unitOf(power?.exponent, undefined, [volume]), from, to: volume.to }
    if (!standsAlone(numerator.atom, power, text.slice(begin, to))) return undefined
  }
  return withEquivalent(text, { ...unitOf(power?.exponent, numerator?.atom, below), from, to })
}

/** What stands below the stroke: "/m2/d"; "mg%" and "g %" are per 100 mL. */
function denominatorsAt(text: string, at: number, numerator: Atom | undefined): { readonly below: readonly Part[]; readonly to: number } {
  const sign = skipBlank(text, at)
  if (numerator?.kind === 'mass' && text[sign] === '%') return { below: [{ atom: deciliter, to: sign + 1 }], to: sign + 1 }
  const below: Part[] = []
  let to = at
  for (let part = denominatorAt(text, to, numerator); part && below.length < 3; part = denominatorAt(text, to, undefined)) {
    below.push(part)
    to = part.to
  }
  return { below, to }
}

/** "52 × 10^9 L" and "170 cells mm3" have lost their stroke. */
function volumeWithoutStroke(text: string, power: Power | undefined, numerator: Part): Part | undefined {
  if (power?.signed === true && numerator.atom.kind === 'volume') return numerator
  return numerator.atom.ucum === '{cells}' ? volumeAt(text, numerator.to) : undefined
}

/** Whether a unit needs no denominator: "K" and "10 3 cells" do, "million" does not. */
function standsAlone({ bound }: Atom, power: Power | undefined, printed: string): boolean {
  if (power) return power.signed
  return bound !== true || /^(?:million|thousand|billion|cells?|copies)/i.test(printed)
}

/** "mg/L FEU" says in what D-dimer is weighed. */
function withEquivalent(text: string, unit: PrintedUnit): PrintedUnit {
  if (unit.dimension !== 'mass/volume' || !mayBeEquivalent(text, unit.to)) return unit
  const equivalent = /^\s?(?:(FEU|DDU)\b|\((FEU|DDU)\))/.exec(text.slice(unit.to, unit.to + 7))
  if (!equivalent) return unit
  return { ...unit, ucum: `${unit.ucum}{${equivalent[1] ?? equivalent[2] ?? ''}}`, to: unit.to + equivalent[0].length }
}

/** The "mm3" of "cells mm3". */
function volumeAt(text: string, at: number): Part | undefined {
  const found = isBlank(text.charCodeAt(at)) ? atomAt(text, at) : undefined
  return found?.atom.ucum === 'uL' && !isCut(text, found.to) ? found : undefined
}

function mayBeEquivalent(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const next = code === 68 || code === 70 || code === 40 ? code : text.charCodeAt(at + 1)
  return next === 68 || next === 70 || next === 40
}

/** Where a text ends, a sentence or bracket closes or a comma stands, no unit begins. */
function isClosed(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    at >= text.length ||
    code === 44 ||
    code === 41 ||
    code === 59 ||
    code === 58 ||
    code === 93 ||
    code === 40 ||
    code === 91 ||
    code === 61
  )
}

const byUcum = new Map<string, Unit | undefined>()

/** The unit a UCUM code of the lexicon names: `unitOfUcum('mg/dL')`; each code is read once. */
export function unitOfUcum(ucum: string): Unit | undefined {
  if (!byUcum.has(ucum)) byUcum.set(ucum, readUcum(ucum))
  return byUcum.get(ucum)
}

function readUcum(ucum: string): Unit | undefined {
  const [above = '', ...rest] = ucum.replace('(24.h)', 'd').split('/')
  const power = /^10\*(\d+)$/.exec(above)
  const numerator = power || above === '' ? undefined : atomOf(above)
  const below = rest.map((part) => atomOf(part))
  if ((above !== '' && !power && !numerator) || below.includes(undefined)) return undefined
  const parts = below.flatMap((atom) => (atom ? [{ atom, to: 0 }] : []))
  return { ...unitOf(power ? Number(power[1]) : undefined, numerator, parts), ucum }
}

/** What a substance weighs and how it is charged: needed between grams, moles and equivalents. */
export interface Substance {
  /** g/mol. */
  readonly molarMass?: number
  readonly charge?: number
}

/** A value in another unit, where that is certain: 90 mg/dL of glucose is `convert(90, mg/dL, mmol/L, { molarMass: 180.16 })` mmol/L. */
export function convert(value: number, from: Unit, to: Unit, { molarMass, charge }: Substance): number | undefined {
  if (from.dimension === to.dimension) return tidy((value * from.scale) / to.scale)
  const [above = '', ...below] = from.dimension.split('/')
  const [targetAbove = '', ...targetBelow] = to.dimension.split('/')
  if (below.join('/') !== targetBelow.join('/')) return undefined
  const moles: Readonly<Record<string, number | undefined>> = {
    amount: 1,
    mass: molarMass === undefined ? undefined : 1 / molarMass,
    equivalent: charge === undefined ? undefined : 1 / charge,
  }
  const factor = moles[above]
  const target = moles[targetAbove]
  return factor === undefined || target === undefined ? undefined : tidy((value * from.scale * factor) / target / to.scale)
}

const deciliter = atomOf('dL') ?? { ucum: 'dL', kind: 'volume', scale: 0.1, printed: [] }

function unitOf(exponent: number | undefined, numerator: Atom | undefined, below: readonly Part[]): Unit {
  const plain = numerator === undefined || numerator.ucum === '{cells}'
  const own = plain ? '' : numerator.ucum
  const power = exponent === undefined ? '' : `10*${exponent}`
  const above =
    power === '' || own === ''
      ? power + own
      : own.startsWith('{')
        ? power + own
        : own.startsWith('10*')
          ? `10*${(exponent ?? 0) + Number(own.slice(3))}`
          : `${power}.${own}`
  const kind = numerator?.kind ?? 'count'
  let ucum = above
  let dimension = kind
  let scale = 10 ** (exponent ?? 0) * (numerator?.scale ?? 1)
  for (const { atom } of below) {
    ucum += `/${atom.ucum}`
    dimension += `/${atom.kind}`
    scale /= atom.scale
  }
  return { ucum, dimension, scale }
}

interface Power {
  readonly exponent: number
  readonly from: number
  readonly to: number
  /** A multiplication sign says that it is a power. */
  readonly signed: boolean
}

const powerPattern =
  /([x×✕⨯*·∙⋅X]\s{0,2})?10(?:(?:\s{0,2}[\^*eE]{1,2}\s{0,2}|\s)\(?([+\-−–]?\d{1,2})\)?|(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|([3-9]|1[0-2])|(,?00{1,2}))(?![\d.,]\d|\d)/y

function isTimes(code: number): boolean {
  return code === 120 || code === 88 || code === 42 || (code > 127 && '×✕⨯·∙⋅'.includes(String.fromCharCode(code)))
}

/** "× 10^9", "x109", "10 3 ", "10⁹", "×1000": the power of ten before a unit. */
function powerAt(text: string, at: number): Power | undefined {
  const from = skipBlank(text, at)
  const code = text.charCodeAt(from)
  if (code !== 49 && !isTimes(code)) return undefined
  powerPattern.lastIndex = from
  const match = powerPattern.exec(text)
  if (!match) return undefined
  const signed = match[1] !== undefined
  const [, , marked, raised, fused, thousand] = match
  // "10 3" without a multiplication sign is a power, "103" is a number.
  if (!signed && (fused !== undefined || thousand !== undefined)) return undefined
  const digits =
    marked ??
    fused ??
    (raised === undefined
      ? String(1 + (thousand ?? '').replace(',', '').length)
      : Array.from(raised, (char) => (char === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(char))).join(''))
  return { exponent: Number(digits.replace(/[−–]/, '-')), from, to: from + match[0].length, signed }
}

function numeratorAt(text: string, at: number): Part | undefined {
  const found = atomAt(text, at)
  if (!found || found.from > at + 2) return undefined
  // "mm Hg" and the like are whole; a letter that goes on is another word.
  return isCut(text, found.to) || found.atom.kind === 'field' || inverseAt(text, found.to) !== undefined ? undefined : found
}

const perPattern = /\s{0,2}(?:[/∕⁄]\s{0,2}|per\s|p(?=\/))/y
const hourPattern =
  /\s{0,2}(?:(?:\/|in|at|after)\s{0,2}(?:the\s)?(?:end of\s)?(?:the\s)?(?:1\s{0,2}st|first|1)|1st|first)\s{0,2}(?:h\b|hr\b|hour\b)/iy
const inversePattern = /\s{0,2}[·.*]?\s{0,2}/y

function denominatorAt(text: string, at: number, numerator: Atom | undefined): Part | undefined {
  if (numerator?.kind === 'length') {
    hourPattern.lastIndex = at
    const match = hourPattern.exec(text)
    const hour = match && atomOf('h')
    if (match && hour) return { atom: hour, to: at + match[0].length }
  }
  const code = text.charCodeAt(at)
  if (isClosed(text, at)) return undefined
  perPattern.lastIndex = at
  const match = isLatin(code) && code !== 112 ? null : perPattern.exec(text)
  if (match) return perAt(text, at + match[0].length)
  inversePattern.lastIndex = at
  const gap = inversePattern.exec(text)
  const found = atomAt(text, at + (gap?.[0].length ?? 0))
  const power = found && inverseAt(text, found.to)
  if (!found || power === undefined) return undefined
  const square = /[2²]/.test(power) && found.atom.ucum === 'm' ? atomOf('m2') : undefined
  return { atom: square ?? found.atom, to: found.to + power.length }
}

/** "g l −1" and "kg m⁻²" write the denominator as a power. */
function inverseAt(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at)
  // Most units are followed by a blank and a word, or by a mark.
  if (
    isLatin(code) ||
    code === 44 ||
    code === 46 ||
    code === 41 ||
    code === 59 ||
    code === 47 ||
    (code === 32 && isLatin(text.charCodeAt(at + 1))) ||
    at >= text.length
  )
    return undefined
  return /^\s{0,2}\^?\(?(?:[-−–]\s{0,2}[1-3](?!\d|[.,]\d)|⁻[¹²³])\)?/.exec(text.slice(at, at + 8))?.[0]
}

function perAt(text: string, at: number): Part | undefined {
  const found = atomAt(text, at)
  if (found && !isCut(text, found.to)) return found
  const count = pieceAt(text, at)
  const counted = count && atomAt(text, count.to)
  if (!counted || isCut(text, counted.to)) return undefined
  const { key } = count
  const { atom, to } = counted
  // "8 mitoses per 10 HPF".
  if (atom.kind === 'field' && key !== '1' && /^[1-9]\d?0?$/.test(key))
    return { atom: { ...atom, ucum: `(${key}.${atom.ucum})`, scale: Number(key) }, to }
  if (key === '100') return atom.ucum === 'mL' ? { atom: deciliter, to } : undefined
  return key === '1' || key === 'a' ? counted : undefined
}

function isCut(text: string, to: number): boolean {
  return isLetter(text, to) && isLetter(text, to - 1)
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? isLatin(code) : /[\p{L}]/u.test(text[at] ?? '')
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function skipBlank(text: string, at: number): number {
  let to = at
  while (to < at + 2 && isBlank(text.charCodeAt(to))) to++
  return to
}

/** Float noise away: 0.30000000000000004 → 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(6))
}
