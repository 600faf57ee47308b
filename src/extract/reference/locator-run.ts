import { monthNumber } from './date.js'
import type { Locator } from './locator.js'
import type { LocatorToken, LocatorType } from './locator-token.js'
import type { Piece } from './piece.js'

interface Draft {
  year?: Piece
  month?: number
  day?: number
  volume?: Piece
  issue?: Piece
  pages?: Piece
}

/** A token where it stands. */
interface Place {
  readonly token: LocatorToken
  readonly previous: LocatorToken | undefined
  readonly next: LocatorToken | undefined
  readonly tokens: readonly LocatorToken[]
  readonly index: number
  readonly draft: Draft
  /** A bracket opens before it. */
  readonly opened: boolean
  readonly inParens: boolean
  readonly isAlone: boolean
}

/** Which field a token fills, and how much surer that makes the reading; `issue+` is joined to the issue before it. */
type Fill = readonly [field: 'year' | 'month' | 'day' | 'volume' | 'issue' | 'issue+' | 'pages' | 'nothing' | 'unread', confidence: number]

const unread: Fill = ['unread', -1.5]

/** Reads a run of tokens from left to right: labels and marks decide which number is what ("2004;13(2):366–71"). */
export function readRun(text: string, tokens: readonly LocatorToken[]): Locator {
  const draft: Draft = {}
  let confidence = 0
  let label: LocatorType | undefined
  let inParens = false
  for (const [index, token] of tokens.entries()) {
    const opened = /[([]$/.test(token.before)
    inParens = opened || (inParens && !/[)\]]/.test(token.before))
    if (labels.has(token.type)) {
      label = token.type
      continue
    }
    const place = {
      token,
      previous: tokens[index - 1],
      next: tokens[index + 1],
      tokens,
      index,
      draft,
      opened,
      inParens,
      isAlone: tokens.length === 1,
    }
    const [field, weight] = (isNumber(token) && labelledFill(label)) || fillOf(place)
    label = undefined
    confidence += weight
    const { from, to, text: value } = token
    fillers[field](draft, { from, to, value }, token, text)
  }
  const first = tokens[0]
  const last = tokens.at(-1)
  return { from: first ? first.from : 0, to: last ? last.to : 0, ...draft, confidence }
}

const labels: ReadonlySet<LocatorType> = new Set<LocatorType>(['volume', 'issue', 'pages', 'article'])

const isNumber = ({ type }: LocatorToken): boolean => type !== 'month' && type !== 'supplement' && type !== 'numbered' && type !== 'section'

function labelledFill(label: LocatorType | undefined): Fill | undefined {
  if (label === 'volume') return ['volume', 3]
  if (label === 'issue') return ['issue', 2]
  return label === undefined ? undefined : ['pages', 3]
}

function fillOf(place: Place): Fill {
  switch (place.token.type) {
    // The section of a newspaper has no field here.
    case 'section':
      return ['nothing', 0]
    case 'month':
      return ['month', 0.3]
    case 'supplement':
      return ['issue+', 0.5]
    case 'numbered':
      return ['volume', 3]
    case 'year':
      return isPage(place) ? numberFill(place) : yearFill(place)
    case 'range':
      return rangeFill(place)
    default:
      return isDay(place) ? ['day', 0] : numberFill(place)
  }
}

function yearFill({ draft, next, opened, inParens }: Place): Fill {
  if (draft.year === undefined) return ['year', opened ? 1.5 : 1]
  if (draft.volume === undefined && /[(:]/.test(next?.before ?? '')) return ['volume', 0]
  return inParens ? ['nothing', 0] : unread
}

function rangeFill(place: Place): Fill {
  const { token, next, draft, isAlone } = place
  if (isBesideMonth(place)) return ['nothing', 0.1]
  if (isIssueRange(place)) return ['issue', 0]
  if (draft.volume === undefined && next && /^[:(]/.test(next.before) && next.type !== 'year' && next.type !== 'month') return ['volume', 0]
  if (draft.pages) return unread
  if (draft.volume) return ['pages', 3]
  return ['pages', isAlone && isYears(token.text) ? 0.4 : 2]
}

/** "12–14 May", "May 12–14" */
const isBesideMonth = ({ token, previous, next }: Place): boolean =>
  (next?.type === 'month' && next.before === '') || (previous?.type === 'month' && token.before === '' && !/[A-Z]/.test(token.text))

/** "33 (3–4): 12" */
function isIssueRange({ token, next, draft, inParens }: Place): boolean {
  const between = token.after + (next?.before ?? '')
  const isOpen = inParens && draft.volume !== undefined && draft.pages === undefined
  return isOpen && between.includes(')') && /^[:,.)]/.test(between) && next !== undefined && next.type !== 'month'
}

/** What a number is, the surest signs first. */
function numberFill(place: Place): Fill {
  return (
    newspaperFill(place) ?? bracketFill(place) ?? letteredFill(place) ?? volumeFill(place) ?? issueFill(place) ?? pageFill(place) ?? unread
  )
}

/** "2010 May 4:12", "Sect. B 12": the page of a newspaper. */
function newspaperFill({ token, previous, draft: { volume, pages, day } }: Place): Fill | undefined {
  if (!volume && !pages && token.before === ':' && day !== undefined && previous?.type === 'number') return ['pages', 2]
  return !pages && previous?.type === 'section' ? ['pages', 1] : undefined
}

/** "12(3", "12(3, 4" */
function bracketFill({ next, draft, opened, inParens }: Place): Fill | undefined {
  const { volume, issue, pages, year } = draft
  if (pages) return undefined
  if (opened && (volume ?? (next && year)) && !issue) return ['issue', 1.5]
  return inParens && volume && issue ? ['issue+', 0] : undefined
}

/** "e1234" */
function letteredFill({ token, next, draft: { volume, pages, year } }: Place): Fill | undefined {
  if (token.type !== 'page' || pages) return undefined
  if (volume) return ['pages', 3]
  return year || !next ? ['pages', 1] : undefined
}

function volumeFill(place: Place): Fill | undefined {
  if (place.draft.volume || place.opened || !isVolume(place)) return undefined
  return ['volume', place.token.type === 'roman' ? 0.5 : 1.5]
}

/** "33, 3, 12–15", "33:3: 333", "61: 4, 220-233" */
function issueFill({ token, next, tokens, index, draft: { volume, issue, pages } }: Place): Fill | undefined {
  if (token.type !== 'number' || !volume || issue || pages) return undefined
  if (token.before === ',' && tokens.some(({ type }, at) => at > index && type === 'range')) return ['issue', 1]
  if (token.before !== ':') return undefined
  return next?.before === ':' || (next?.before === ',' && next.type === 'range') ? ['issue', 1.5] : undefined
}

/** "12:345", "12(3) 345" */
function pageFill({ token, previous, draft: { volume, pages } }: Place): Fill | undefined {
  const { type, before } = token
  if (!volume || pages) return undefined
  if (type !== 'roman' && /[:,;.]/.test(before)) return ['pages', before.includes(':') ? 3 : 2]
  return before.includes(')') && (previous?.type === 'number' || previous?.type === 'year') ? ['pages', 2] : undefined
}

/** Puts the words of a token into a field. */
const fillers: Readonly<Record<Fill[0], (draft: Draft, piece: Piece, token: LocatorToken, text: string) => void>> = {
  year: fillYear,
  day: (draft, { value }) => {
    draft.day = Number(value)
  },
  month: (draft, { value }) => {
    const month = monthNumber(value.split(/[-–/]/)[0] ?? '')
    if (month !== undefined) draft.month ??= month
  },
  volume: fillVolume,
  issue: (draft, piece) => {
    draft.issue ??= piece
  },
  'issue+': (draft, piece, _token, text) => {
    fillSupplement(text, draft, piece)
  },
  pages: (draft, piece, _token, text) => {
    const { pages } = draft
    draft.pages = pages && pages.to > piece.from - 3 ? join(text, pages, piece) : (pages ?? piece)
  },
  nothing: () => undefined,
  unread: () => undefined,
}

/** "2012"; "17/03/2012" is a whole date. */
function fillYear(draft: Draft, piece: Piece): void {
  const { to, value } = piece
  const date = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value)
  draft.year ??= date ? { from: to - 4, to, value: value.slice(-4) } : { ...piece, value: value.slice(0, 4) }
  if (!date || Number(date[2]) > 12) return
  draft.day ??= Number(date[1])
  draft.month ??= Number(date[2])
}

/** "40"; "40.1" is volume and issue, "10. Jg." a volume with its label. */
function fillVolume(draft: Draft, { from, to, value }: Piece, { type }: LocatorToken): void {
  const [, volume = value, , issue] = type === 'numbered' ? (/^(\d+)(\.(\d{1,2})$)?/.exec(value) ?? []) : []
  draft.volume ??= { from, to: from + volume.length, value: volume }
  if (issue !== undefined) draft.issue ??= { from: to - issue.length, to, value: issue }
}

/** "24 Suppl 1" has a volume before it where none was read. */
function fillSupplement(text: string, draft: Draft, piece: Piece): void {
  const numbered = draft.volume ? null : /^(\d{1,3})\s?(?=suppl)/i.exec(piece.value)
  if (numbered?.[1] === undefined || /[([]\s?$/.test(text.slice(Math.max(0, piece.from - 2), piece.from))) {
    draft.issue = draft.issue ? join(text, draft.issue, piece) : piece
    return
  }
  draft.volume = { from: piece.from, to: piece.from + numbered[1].length, value: numbered[1] }
  const from = piece.from + numbered[0].length
  draft.issue ??= { from, to: piece.to, value: text.slice(from, piece.to) }
}

/** "1998;12:2003" and "pp. 1801": a number like a year in the place of a page. */
const isPage = ({ draft, token, next }: Place): boolean =>
  draft.volume !== undefined && draft.pages === undefined && draft.year !== undefined && (/[:,]$/.test(token.before) || next === undefined)

function isDay({ draft, token, previous, next }: Place): boolean {
  if (token.type !== 'number') return false
  if (!/^\d{1,2}$/.test(token.text) || Number(token.text) > 31 || draft.day !== undefined) return false
  if (previous?.type === 'month' && token.before === '') return true
  return next?.type === 'month' && next.before === '' && draft.month === undefined
}

/** A bare number is a volume when an issue, a page or a date follows it, or when it follows a year ("2010, 132"). */
function isVolume({ token, next, draft }: Place): boolean {
  if (/\d{5}/.test(token.text)) return false
  if (token.type === 'page') return /^[A-HS]?\d{1,3}[A-Z]?$/.test(token.text) && next !== undefined && next.type !== 'month'
  if (next === undefined) return draft.year !== undefined && !/\)\.?$/.test(token.before)
  return next.type !== 'month' || next.before === '('
}

/** "1700–1850" is more often a span of years than of pages. */
function isYears(text: string): boolean {
  const match = /^(\d{3,4})\s?[-‐‑–—]\s?(\d{2,4})$/.exec(text)
  if (!match) return false
  const first = Number(match[1])
  const last = Number(match[2])
  if (first >= 1500 && first < 2100) return last < 100 || (last >= 1500 && last < 2100)
  // "840-1020": no chapter is so long.
  return first >= 500 && last < 2100 && last - first > 60
}

const join = (text: string, a: Piece, b: Piece): Piece => ({ from: a.from, to: b.to, value: text.slice(a.from, b.to).replace(/\s+/g, ' ') })
