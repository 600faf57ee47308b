import type { Locator } from './locator.js'
import { readPlaceFirst } from './place-first.js'

/** Where the parts of a body are: its locator, its date, and how far the words reach that are title and journal. */
export interface Region {
  readonly locating?: Locator
  readonly dated?: Locator
  readonly journalEnd: number
  /** "Vol. 5" of a book, without issue and pages. */
  readonly isBookVolume: boolean
}

/** The region of the body that begins at `bodyFrom`; `date` is the date behind the authors ("Gout. Lancet 2001;1:2-3" → the words before 2001). */
export function regionOf(text: string, locators: readonly Locator[], bodyFrom: number, date: Locator | undefined): Region {
  const later = locators.filter((locator) => locator.from >= bodyFrom && locator !== date)
  const main = pagesForYear(bestLocator(text, later), date)
  const series = seriesBefore(text, later, main)
  const locating = wholeLocator(later, main, series)
  const dated = lastDate(text, later, date)
  const isNear = dated && dated.from > bodyFrom && (!locating || (dated.to <= locating.from && locating.from - dated.to < 12))
  const datedFrom = isNear && !isReprint(text, date, dated) ? dated.from : undefined
  const journalEnd = trimOpen(text, bodyFrom, series?.from ?? datedFrom ?? locating?.from ?? text.length)
  return { ...(locating && { locating }), ...(dated && { dated }), journalEnd, isBookVolume: isBookVolume(text, locating) }
}

/** "Vol. 5 of Advances in Gout, pp. 3–9": a volume that stands before the name of the series. */
const seriesBefore = (text: string, later: readonly Locator[], main: Locator | undefined): Locator | undefined =>
  main && !main.volume
    ? later.find(
        ({ volume, from, to }) =>
          volume && from < main.from && /^vol/i.test(text.slice(from, from + 4)) && /^\sof\s/.test(text.slice(to, to + 4)),
      )
    : undefined

/** The main locator with the volume of its series, or with the pages that stand apart from it. */
function wholeLocator(later: readonly Locator[], main: Locator | undefined, series: Locator | undefined): Locator | undefined {
  if (main && series?.volume) return { ...main, volume: series.volume }
  if (!main?.volume || main.pages) return main
  const tail = later.find(({ pages, volume, from, confidence }) => pages && !volume && from > main.to && confidence >= 1.5)
  return tail?.pages ? { ...main, pages: tail.pages } : main
}

/** The last date; behind a date at the head another one must stand after a mark. */
const lastDate = (text: string, later: readonly Locator[], date: Locator | undefined): Locator | undefined =>
  later.findLast(
    ({ year, month, day, from }) =>
      (year !== undefined || (month !== undefined && day !== undefined)) &&
      (date === undefined || /[.,;([\u0001]\s?$/.test(text.slice(from - 2, from))),
  )

/** "Roe J (2001) Gout. 1984. London: Doe": another bare year before the imprint. */
const isReprint = (text: string, date: Locator | undefined, dated: Locator): boolean =>
  date?.year !== undefined &&
  bareYear(dated) &&
  dated.year?.value !== date.year.value &&
  readPlaceFirst(text, dated.to, text.length) !== undefined

const isBookVolume = (text: string, locating: Locator | undefined): boolean =>
  locating?.volume !== undefined &&
  !locating.pages &&
  !locating.issue &&
  /^(?:vol|bd|band|tome|t\.)/i.test(text.slice(locating.from, locating.from + 5))

/** "(2003). Title. Journal, 64(6), 1983": the year is known, what looks like one is a page. */
const pagesForYear = (locator: Locator | undefined, date: Locator | undefined): Locator | undefined =>
  locator?.volume && locator.year && !locator.pages && date && locator.year.from > locator.volume.from
    ? { ...locator, pages: locator.year }
    : locator

function bestLocator(text: string, locators: readonly Locator[]): Locator | undefined {
  let best: Locator | undefined
  for (const locator of locators)
    if (
      (locator.volume ?? locator.pages ?? locator.issue) &&
      locator.confidence > 0.5 &&
      !/^\s?:\s\p{L}/u.test(text.slice(locator.to, locator.to + 4)) &&
      (!best || locator.confidence + 0.2 >= best.confidence)
    )
      best = locator
  return best
}

const bareYear = ({ year, month, volume, pages }: Locator): boolean => year !== undefined && month === undefined && !volume && !pages

function trimOpen(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /[\s\u0001,;(\[]/.test(text.charAt(end - 1))) end--
  return end
}
