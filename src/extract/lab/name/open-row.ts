import type { Tokens } from '../../../core/token.js'
import type { Item } from '../item.js'

/** A row whose items are still being named: what several of them make takes their place. */
export interface OpenRow {
  readonly items: Item[]
  readonly keys: (string | undefined)[]
  readonly froms: number[]
  readonly tos: number[]
  readonly text: string
  readonly tokens: Tokens
}

/** The row of items that rules of names may still change. */
export function openRow(items: Item[], text: string, tokens: Tokens): OpenRow {
  return {
    items,
    keys: items.map(keyOf),
    froms: items.map(({ from }) => from),
    tos: items.map(({ to }) => to),
    text,
    tokens,
  }
}

/** Puts an item in the place of those from `first` to before `last`. */
export function put({ items, keys, froms, tos }: OpenRow, first: number, last: number, item: Item): void {
  const count = last - first
  items.splice(first, count, item)
  keys.splice(first, count, keyOf(item))
  froms.splice(first, count, item.from)
  tos.splice(first, count, item.to)
}

/** Takes the items from `first` to before `last` away. */
export function take({ items, keys, froms, tos }: OpenRow, first: number, last: number): void {
  for (const list of [items, keys, froms, tos]) list.splice(first, last - first)
}

/** The item's characters: `written(row, 2)` is "IgM". */
export function written({ text, items }: OpenRow, at: number): string {
  const item = items[at]
  return item ? text.slice(item.from, item.to) : ''
}

function keyOf(item: Item): string | undefined {
  return item.kind === 'word' ? item.key : item.kind === 'mark' ? item.mark : undefined
}
