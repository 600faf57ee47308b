import { knownHeading } from '../core/heading/index.js'
import type { Block, ListPlace } from '../core/document.js'
import { headingOf } from './front.js'
import { plain } from './plain.js'
import type { Bench } from './repair.js'
import { isText } from './repair.js'

/** The numbered list that may go on. */
interface Open {
  /** Its last item as written, and the number that was read. */
  item: ListPlace
  number: number
  /** How far numbers as read are ahead of those written. */
  ahead: number
  /** Whether a running head or a page number stands after the last item, and places of other texts that do. */
  cut: boolean
  between: number[]
}

/**
 * Gives list items the numbers back that converters lose: "1. 1. 1." counts on; a list that begins again at 1 below a page's foot
 * goes on, and so does a list of references wherever it is cut; references without a number between 4 and 7 are 5 and 6.
 */
export function restoreNumbers(blocks: readonly Block[], { report }: Bench): readonly Block[] {
  if (!blocks.some((block) => block.item?.number !== undefined)) return blocks
  const constant = constantLists(blocks)
  const out = [...blocks]
  const heads = new Set<string>()
  let references = false
  let open: Open | undefined
  const give = (place: number, block: Block, item: ListPlace, number: number): void => {
    if (item.number !== number) report('repair-list-number', block, { number })
    out[place] = { ...block, kind: 'item', item: { ...item, ordered: true, number } }
  }
  blocks.forEach((block, place) => {
    const { item } = block
    const heading = headingOf(block)
    if (heading !== undefined) {
      references = knownHeading(heading) === 'references'
      open = undefined
      heads.clear()
      return
    }
    if (item?.number === undefined || (open && item.depth > open.item.depth)) {
      if (block.kind === 'furniture') open &&= { ...open, cut: true }
      else open?.between.push(place)
      return
    }
    const head = headOf(block)
    const goesOn = references ? isReference(block) && !heads.has(head) : undefined
    const ahead = open ? aheadOf(item, open, constant, goesOn) : 0
    const number = item.number + ahead
    if (open && references) {
      const { item: before, between, number: last } = open
      if (between.length === number - last - 1 && between.every((other) => isUnnumbered(blocks[other])))
        between.forEach((other, i) => {
          const text = blocks[other]
          if (text) give(other, text, { list: before.list, ordered: true, depth: item.depth }, last + i + 1)
        })
    }
    if (ahead > 0) give(place, block, item, number)
    open = { item, number, ahead, cut: false, between: [] }
    heads.add(head)
  })
  return out
}

/** How far the number of an item is ahead of the one written; `goesOn` says of a list of references whether it does. */
function aheadOf(item: ListPlace, open: Open, constant: ReadonlySet<number>, goesOn: boolean | undefined): number {
  if (item === open.item) return open.ahead
  if (item.list === open.item.list) return constant.has(item.list) ? open.ahead + 1 : open.ahead
  if (item.number !== 1 || item.depth !== open.item.depth) return 0
  return (goesOn ?? (open.cut && open.between.length === 0)) ? open.number : 0
}

/** The lists all of whose items, two at least, have the same number. */
function constantLists(blocks: readonly Block[]): ReadonlySet<number> {
  const lists = new Map<number, Set<ListPlace>>()
  for (const { item } of blocks) {
    if (item?.number === undefined) continue
    const items = lists.get(item.list)
    if (items) items.add(item)
    else lists.set(item.list, new Set([item]))
  }
  const constant = new Set<number>()
  for (const [list, items] of lists) if (items.size > 1 && new Set([...items].map((item) => item.number)).size === 1) constant.add(list)
  return constant
}

/** The first words of an item, by which a list is known that stands twice. */
function headOf({ prose }: Block): string {
  return plain(prose.text.slice(0, 80))
    .replace(/^\d{1,3} /, '')
    .slice(0, 40)
}

function isReference({ prose }: Block): boolean {
  return prose.text.length > 25 && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(prose.text)
}

function isUnnumbered(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    isText(block) &&
    block.item?.number === undefined &&
    isReference(block) &&
    /^\s*["“(]?\p{Lu}/u.test(block.prose.text)
  )
}
