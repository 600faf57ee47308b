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

/** A reference before its beginning is read. */
interface Beginning {
  readonly text: string
  readonly start: number
  readonly locators: readonly Locator[]
  /** The style of names that the list keeps to. */
  readonly usual: NameStyle | undefined
}

/** Ways of reading the beginning: each style of names, a body, a single name, or no author at all ("Roe JA, Doe P. Gout" → two authors, none). */
export function heads(text: string, start: number, locators: readonly Locator[], roles: Roles, usual: NameStyle | undefined): Head[] {
  const beginning = { text, start, locators, usual }
  if (roles.headIsEditor && roles.editorAt) {
    const { from, to } = roles.editorAt
    return [headOf(beginning, { names: roles.editor ?? [], style: 'none', from, to, etAl: false, isJoined: true }, to, 0)]
  }
  const listed = readNameLists(text, start, text.length).map((list) => headOf(beginning, list, list.to, 0))
  // Three names with initials and a full stop behind them are authors: nothing else is tried.
  if (listed.some(({ authors, score }) => authors && authors.names.length >= 3 && byInitials(authors.style) && score >= 7)) return listed
  const found = [
    ...listed,
    ...beforeDate(beginning, listed),
    ...nameAlone(beginning),
    ...dateAlone(beginning),
    ...repeated(beginning),
    ...bodies(beginning),
    headOf(beginning, undefined, start, 0),
  ]
  return found.some(({ authors, score }) => authors && score >= 4) ? found : [...found, ...titleFirst(text, start, locators)]
}

/** The reading whose authors end at `to`, with the date that follows them. */
function headOf({ text, locators, usual }: Beginning, authors: NameList | undefined, to: number, base: number): Head {
  const next = locators.find((locator) => locator.from >= to)
  const date = next?.year !== undefined && onlyMarks(text, to, next.from) ? next : undefined
  const isHead = date !== undefined && date.volume === undefined && date.pages === undefined
  const isDated = isHead && authors !== undefined
  const isUsual = usual !== undefined && authors?.style === usual
  return {
    ...(authors ? { authors } : {}),
    bodyFrom: isDated ? afterDate(text, date) : to,
    ...(isHead ? { date } : {}),
    score: base + (isUsual ? 2 : 0) + headScore(text, to, authors, isDated),
  }
}

/** "World Gout Society (2009)": whatever stands before a date in brackets. */
function beforeDate(beginning: Beginning, listed: readonly Head[]): Head[] {
  const { text, start, locators } = beginning
  const dated = locators.find(({ year, from }) => year && from > start && from - start < 160 && /[([]$/.test(text.slice(start, from)))
  const name = dated && piece(text, start, dated.from)
  if (!name) return []
  const isKnown = listed.some((head) => head.date === dated)
  if (isKnown && !(isGroup(name.value) && isCapitalised(name.value))) return []
  return [headOf(beginning, literalList(name), name.to, isKnown ? 2 : 1)]
}

/** "Roe, 1991: Gout …" */
function nameAlone(beginning: Beginning): Head[] {
  const { text, start } = beginning
  const match = /^\p{Lu}[\p{L}'’-]+,\s(?=(?:1[5-9]|20)\d\d[a-h]?[:.)])/u.exec(text.slice(start, start + 40))
  const name = match && piece(text, start, start + match[0].length)
  return name ? [headOf(beginning, literalList(name), name.to, 1)] : []
}

/** "(2009) Gout …", "2010. “Gout …”" */
function dateAlone({ text, start, locators }: Beginning): Head[] {
  const date = locators.find(({ year, volume, pages, from }) => year && !volume && !pages && /^[\s([]*$/.test(text.slice(start, from)))
  return date ? [{ bodyFrom: afterDate(text, date), date, score: 1 }] : []
}

/** "———. Gout …": the authors of the reference before. */
function repeated(beginning: Beginning): Head[] {
  const { text, start } = beginning
  const value = /^(?:[—–‒-]{1,6}|_{2,8})(?=[.,]|\s\()/.exec(text.slice(start))?.[0]
  if (value === undefined) return []
  const to = start + value.length
  return [headOf(beginning, literalList({ from: start, to, value }), to, 2)]
}

/** "World Gout Society. …", "Anonymous. …": a body up to one of the first marks, or one word up to the first full stop. */
function bodies(beginning: Beginning): Head[] {
  const { text, start } = beginning
  const ends = boundaries(text, start, Math.min(text.length, start + 200)).filter(({ kind }) => kind !== 'abbreviation' && kind !== 'quote')
  return ends.slice(0, 4).flatMap((boundary) => {
    const name = piece(text, start, boundary.at)
    if (!name || !/^\p{Lu}/u.test(name.value)) return []
    const isBody = isGroup(name.value) && isCapitalised(name.value) && !text.slice(start, boundary.at).includes('\u0001')
    const isRead = isBody
      ? name.value.split(' ').length < 16
      : boundary === ends[0] && boundary.kind === 'stop' && /^[\p{L}'’-]+$/u.test(name.value)
    return isRead ? [headOf(beginning, literalList(name), name.to, isBody ? 1 : -0.5)] : []
  })
}

/** "Gout in the young. Roe JA, Doe P. J Rheumatol. 2014": some journals put the title before the authors. */
function titleFirst(text: string, start: number, locators: readonly Locator[]): Head[] {
  const stops = boundaries(text, start, text.length).filter(({ kind }) => kind === 'stop')
  return stops.slice(0, 4).flatMap((stop) => {
    const title = piece(text, start, stop.at)
    const authors = readNameLists(text, stop.next, text.length).find(({ style }) => style === 'family-initials')
    if (!title || !authors || !title.value.includes(' ')) return []
    const date = locators.find(
      (locator) =>
        locator.year &&
        !locator.volume &&
        !locator.pages &&
        locator.from >= authors.to &&
        /^[\s.,:;([\u0001]*$/.test(text.slice(authors.to, locator.from)),
    )
    return [
      {
        authors,
        bodyFrom: date ? afterDate(text, date) : authors.to,
        title,
        ...(date ? { date } : {}),
        score: headScore(text, authors.to, authors, false) - 4,
      },
    ]
  })
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
