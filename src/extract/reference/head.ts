import { boundaries } from './boundary.js'
import { isCapitalised, isGroup } from './group.js'
import type { Locator } from './locator.js'
import { byInitials, type NameList, type NameStyle } from './name.js'
import { readNameLists } from './name-list.js'
import { piece, type Piece } from './piece.js'
import type { Roles } from './role.js'
import { headScore } from './score.js'

/** A way of reading the beginning of a reference, and where its body begins. */
export interface Head {
  readonly authors?: NameList
  readonly bodyFrom: number
  readonly date?: Locator
  /** The title, where it stands before the authors. */
  readonly title?: Piece
  readonly score: number
}

/** Ways of reading the beginning: each style of names, a body, a single name, or no author at all. */
export function heads(text: string, start: number, locators: readonly Locator[], roles: Roles, usual: NameStyle | undefined): Head[] {
  const found: Head[] = []
  const add = (authors: NameList | undefined, to: number, base: number): void => {
    const next = locators.find((locator) => locator.from >= to)
    const date = next?.year !== undefined && onlyMarks(text, to, next.from) ? next : undefined
    const isHead = date !== undefined && date.volume === undefined && date.pages === undefined
    const bodyFrom = isHead && authors !== undefined ? afterDate(text, date) : to
    const score =
      base + (authors?.style === usual && usual !== undefined ? 2 : 0) + headScore(text, to, authors, isHead && authors !== undefined)
    found.push({ ...(authors ? { authors } : {}), bodyFrom, ...(isHead ? { date } : {}), score })
  }
  if (roles.headIsEditor && roles.editorAt) {
    const { from, to } = roles.editorAt
    add({ names: roles.editor ?? [], style: 'none', from, to, etAl: false, isJoined: true }, to, 0)
    return found
  }
  for (const list of readNameLists(text, start, text.length)) add(list, list.to, 0)
  // Three names with initials and a full stop behind them are authors: nothing else is tried.
  if (found.some(({ authors, score }) => authors && authors.names.length >= 3 && byInitials(authors.style) && score >= 7)) return found
  const dated = locators.find(
    (locator) => locator.year && locator.from > start && locator.from - start < 160 && /[([]$/.test(text.slice(start, locator.from)),
  )
  if (dated) {
    const name = piece(text, start, dated.from)
    const known = found.some((head) => head.date === dated)
    if (name && (!known || (isGroup(name.value) && isCapitalised(name.value)))) add(literalList(name), name.to, known ? 2 : 1)
  }
  // "Roe, 1991: Gout …"
  const alone = /^\p{Lu}[\p{L}'’-]+,\s(?=(?:1[5-9]|20)\d\d[a-h]?[:.)])/u.exec(text.slice(start, start + 40))
  const one = alone && piece(text, start, start + alone[0].length)
  if (one) add(literalList(one), one.to, 1)
  // "(2009) Gout …", "2010. “Gout …”": the date alone.
  const first = locators.find(
    (locator) => locator.year && !locator.volume && !locator.pages && /^[\s([]*$/.test(text.slice(start, locator.from)),
  )
  if (first) found.push({ bodyFrom: afterDate(text, first), date: first, score: 1 })
  const repeated = /^(?:[—–‒-]{1,6}|_{2,8})(?=[.,]|\s\()/.exec(text.slice(start))
  if (repeated) add(literalList({ from: start, to: start + repeated[0].length, value: repeated[0] }), start + repeated[0].length, 2)
  const ends = boundaries(text, start, Math.min(text.length, start + 200)).filter(
    (boundary) => boundary.kind !== 'abbreviation' && boundary.kind !== 'quote',
  )
  for (const boundary of ends.slice(0, 4)) {
    const name = piece(text, start, boundary.at)
    if (!name || !/^\p{Lu}/u.test(name.value)) continue
    const group = isGroup(name.value) && isCapitalised(name.value) && !text.slice(start, boundary.at).includes('\u0001')
    if (group ? name.value.split(' ').length < 16 : /^[\p{L}'’-]+$/u.test(name.value) && boundary === ends[0] && boundary.kind === 'stop')
      add(literalList(name), name.to, group ? 1 : -0.5)
  }
  add(undefined, start, 0)
  if (!found.some(({ authors, score }) => authors && score >= 4)) titleFirst(text, start, locators, found)
  return found
}

/** "Gout in the young. Roe JA, Doe P. J Rheumatol. 2014": some journals put the title before the authors. */
function titleFirst(text: string, start: number, locators: readonly Locator[], found: Head[]): void {
  const stops = boundaries(text, start, text.length).filter(({ kind }) => kind === 'stop')
  for (const stop of stops.slice(0, 4)) {
    const title = piece(text, start, stop.at)
    const authors = readNameLists(text, stop.next, text.length).find(({ style }) => style === 'family-initials')
    if (!title || !authors || !title.value.includes(' ')) continue
    const date = locators.find(
      (locator) =>
        locator.year &&
        !locator.volume &&
        !locator.pages &&
        locator.from >= authors.to &&
        /^[\s.,:;([\u0001]*$/.test(text.slice(authors.to, locator.from)),
    )
    found.push({
      authors,
      bodyFrom: date ? afterDate(text, date) : authors.to,
      title,
      ...(date ? { date } : {}),
      score: headScore(text, authors.to, authors, false) - 4,
    })
  }
}

/** Whether nothing but marks and white space stands between two places. */
function onlyMarks(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!' .,:;([\u0001\n\t\u00a0'.includes(text.charAt(i))) return false
  return true
}

const literalList = (name: Piece): NameList => ({
  names: [{ literal: name.value }],
  style: 'literal',
  from: name.from,
  to: name.to,
  etAl: false,
  isJoined: false,
})

function afterDate(text: string, date: Locator): number {
  let at = date.year && text.charAt(date.year.to) === ')' ? date.year.to : date.to
  const start = at
  // The year may carry a letter: "(2020a)".
  while (
    at < text.length &&
    at - start < 6 &&
    /[a-h)\].,:;\s\u0001]/.test(text.charAt(at)) &&
    !(/[a-h]/.test(text.charAt(at)) && at > start)
  )
    at++
  return at
}
