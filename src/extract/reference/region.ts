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
  const series =
    main && !main.volume
      ? later.find(
          (locator) =>
            locator.volume &&
            locator.from < main.from &&
            /^vol/i.test(text.slice(locator.from, locator.from + 4)) &&
            /^\sof\s/.test(text.slice(locator.to, locator.to + 4)),
        )
      : undefined
  const tail =
    main?.volume && !main.pages
      ? later.find((locator) => locator.pages && !locator.volume && locator.from > main.to && locator.confidence >= 1.5)
      : undefined
  const locating = main && series?.volume ? { ...main, volume: series.volume } : main && tail?.pages ? { ...main, pages: tail.pages } : main
  const dated = later.findLast(
    (locator) =>
      (locator.year !== undefined || (locator.month !== undefined && locator.day !== undefined)) &&
      (date === undefined || /[.,;([\u0001]\s?$/.test(text.slice(locator.from - 2, locator.from))),
  )
  const isOld =
    date?.year &&
    dated &&
    bareYear(dated) &&
    dated.year?.value !== date.year.value &&
    readPlaceFirst(text, dated.to, text.length) !== undefined
  const datedFrom =
    !isOld && dated && dated.from > bodyFrom && (!locating || (dated.to <= locating.from && locating.from - dated.to < 12))
      ? dated.from
      : undefined
  const journalEnd = trimOpen(text, bodyFrom, series?.from ?? datedFrom ?? locating?.from ?? text.length)
  const isBookVolume =
    locating?.volume !== undefined &&
    !locating.pages &&
    !locating.issue &&
    /^(?:vol|bd|band|tome|t\.)/i.test(text.slice(locating.from, locating.from + 5))
  return { ...(locating && { locating }), ...(dated && { dated }), journalEnd, isBookVolume }
}

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
