import data from './units.json' with { type: 'json' }

/** One unit symbol: what it measures, how much of the base unit it is, and how it is printed. */
export interface Atom {
  readonly ucum: string
  /** "mass", "amount", "volume" …: units of one kind convert by their scales. */
  readonly kind: string
  readonly scale: number
  readonly printed: readonly string[]
  /** Letter case counts: "G/L" is 10^9 per litre, "g/L" is grams. */
  readonly cased?: boolean
  /** Only with a denominator: "K/µL", "cells/mm3". */
  readonly bound?: boolean
}

interface Node {
  readonly next: Map<string, Node>
  any?: Atom
  exact?: Map<string, Atom>
}

/** A letter run, a digit run or a single mark of a unit as printed. */
export interface Piece {
  readonly key: string
  readonly from: number
  readonly to: number
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 0xb5 || code === 0x3bc || (code >= 0x430 && code <= 0x44f)
}

/** The next piece of a unit at or after `at`, past blanks and carets: in "mm ^3" mm, then 3. */
export function pieceAt(text: string, at: number): Piece | undefined {
  let from = at
  while (from < text.length && (isBlank(text.charCodeAt(from)) || text[from] === '^')) from++
  if (from >= text.length) return undefined
  const first = text.charCodeAt(from)
  let to = from + 1
  if (isLetter(first)) while (to < text.length && isLetter(text.charCodeAt(to))) to++
  else if (isDigit(first)) while (to < text.length && isDigit(text.charCodeAt(to))) to++
  return { key: foldUnit(text.slice(from, to)), from, to }
}

/** The form under which a unit is looked up: "µg" and "μg" → "ug", "⁻" → "-". */
export function foldUnit(printed: string): string {
  if (!/[^\x00-\x7f]/.test(printed)) return printed.toLowerCase()
  let key = ''
  for (const char of printed.toLowerCase()) {
    const power = superscripts.indexOf(char)
    if (power >= 0) key += String(power)
    else if (char === 'µ' || char === 'μ') key += 'u'
    else if (char === '⁻' || char === '−' || char === '–' || char === '‑') key += '-'
    else key += char
  }
  return key
}

/** The longest unit symbol that begins at `at`, and where it ends. */
export function atomAt(text: string, at: number): { readonly atom: Atom; readonly from: number; readonly to: number } | undefined {
  const first = pieceAt(text, at)
  let node = first && rootOf(first.key.charAt(0)).get(first.key)
  let to = first?.to ?? at
  let best: { atom: Atom; from: number; to: number } | undefined
  while (first && node) {
    const atom = node.exact?.get(text.slice(first.from, to)) ?? node.any
    if (atom) best = { atom, from: first.from, to }
    if (node.next.size === 0) break
    const piece = pieceAt(text, to)
    node = piece && node.next.get(piece.key)
    to = piece?.to ?? to
  }
  return best
}

/** The atom that a UCUM symbol names: `atomOf('mg')`. */
export function atomOf(ucum: string): Atom | undefined {
  if (!byUcum) {
    byUcum = new Map()
    for (const atom of data.entries) if (!byUcum.has(atom.ucum)) byUcum.set(atom.ucum, atom)
  }
  return byUcum.get(ucum)
}

let byUcum: Map<string, Atom> | undefined

/** Every unit symbol known. */
export const atoms: readonly Atom[] = data.entries

/** What begins with a character, as it is folded: most units never occur in a report. */
const roots = new Map<string, Map<string, Node>>()
let forms: ReadonlyMap<string, readonly Form[]> | undefined

interface Form {
  readonly atom: Atom
  readonly printed: string
}

function rootOf(first: string): Map<string, Node> {
  const known = roots.get(first)
  if (known) return known
  const root = new Map<string, Node>()
  forms ??= formsByFirst()
  for (const { atom, printed } of forms.get(first) ?? []) insert(root, atom, printed)
  roots.set(first, root)
  return root
}

function formsByFirst(): Map<string, Form[]> {
  const byFirst = new Map<string, Form[]>()
  for (const atom of atoms)
    for (const printed of atom.printed) {
      const first = foldUnit(printed.charAt(0))
      const some = byFirst.get(first)
      if (some) some.push({ atom, printed })
      else byFirst.set(first, [{ atom, printed }])
    }
  return byFirst
}

function insert(map: Map<string, Node>, atom: Atom, printed: string): void {
  let level = map
  let node: Node | undefined
  for (let piece = pieceAt(printed, 0); piece; piece = pieceAt(printed, piece.to)) {
    node = level.get(piece.key)
    if (!node) level.set(piece.key, (node = { next: new Map() }))
    level = node.next
  }
  if (!node) return
  if (atom.cased === true) {
    const owners = (node.exact ??= new Map<string, Atom>())
    owners.set(printed, atom)
  } else if (node.any && node.any !== atom) throw new Error(`units: "${printed}" is ${node.any.ucum} and ${atom.ucum}`)
  else node.any = atom
}

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code > 127 && superscripts.includes(String.fromCharCode(code)))
}

/** A blank as converters leave them, line ends included. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
}
