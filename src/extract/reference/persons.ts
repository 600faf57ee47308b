import { readNameLists } from './name-list.js'
import type { Name, NameList } from './name.js'
import type { Piece } from './piece.js'

/** Persons of a role and where they are named: "Ann Roe and Ben Doe" of "edited by Ann Roe and Ben Doe". */
export interface Persons {
  readonly names: readonly Name[]
  readonly at: Piece
}

/** A list of names as persons of a role. */
export function personsOf(text: string, { names, from, to }: NameList): Persons {
  return { names, at: { from, to, value: text.slice(from, to) } }
}

/** The longest list of names that begins at `start`: "Ann Roe, Ben Doe" behind "edited by". */
export function listAt(text: string, start: number): NameList | undefined {
  const all = readNameLists(text, start, Math.min(text.length, start + 300))
  // "edited by Ann Roe, Norton, 2010": here first names come first.
  const lists = all.some(({ style }) => style === 'given-family') ? all.filter(({ style }) => style !== 'family-comma-given') : all
  let longest: NameList | undefined
  for (const list of lists)
    if (!list.isCut && /^\s?[.,;:)\]\u0001]|^$|^\s\(|^\.?\s/.test(text.slice(list.to, list.to + 2)) && (!longest || list.to > longest.to))
      longest = list
  return longest
}

/** The list of names from `start` that reaches just up to `end`. */
export function nameListEnding(text: string, start: number, end: number): NameList | undefined {
  if (end - start > 600) return undefined
  return readNameLists(text, start, end).find((list) => /^[\s.,;(]*$/.test(text.slice(list.to, end)))
}

/** Where the part of a reference begins that holds an offset: behind the last full stop that ends no initial. */
export function lastStop(text: string, from: number, to: number): number {
  for (let i = to - 1; i > from; i--)
    if (
      /[\s]/.test(text.charAt(i)) &&
      /[.?!"”\u0001]/.test(text.charAt(i - 1)) &&
      !/(?:^|[\s.])\p{Lu}\.$/u.test(text.slice(Math.max(0, i - 3), i))
    )
      return i + 1
  return from
}
