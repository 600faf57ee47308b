import { evidenceOf } from '../../core/evidence.js'
import type { Article } from '../../schema/article.js'
import { dateAt } from './date.js'
import type { Front } from './place.js'

type Event = keyof Article['dates']

const label =
  /\b(?:(received in revised form|revision received|revised(?: version)?|revision|resubmitted)|(accepted in revised form|accepted(?: for publication)?|acceptance|approved)|(received|submitted|submission)|(published(?: online)?|first published|publication date|web publication|epub(?: ahead of print)?|date published)|(available online|online|e-?published|date))\b[\s:*_]{0,4}(?:(?:first|online|on|date|in print|version)\b[\s:]{0,3}){0,2}/gi
const events: readonly Event[] = ['revised', 'accepted', 'received', 'published', 'published']

/** The dates of the article's history: "Received on May 21, 2013; accepted in revised form on September 9, 2013". */
export function datesOf(source: string, front: Front): Article['dates'] {
  const found: { -readonly [E in Event]?: { value: string; weak: boolean; evidence: ReturnType<typeof evidenceOf> } } = {}
  for (const { prose } of front.all) {
    if (!/\b(?:19|20)\d\d\b/.test(prose.text) || prose.text.length > 4000) continue
    for (const match of prose.text.matchAll(label)) {
      const group = [1, 2, 3, 4, 5].find((index) => match[index] !== undefined)
      const event = group === undefined ? undefined : events[group - 1]
      const from = match.index + match[0].length
      const date = dateAt(prose.text.slice(from, from + 40))
      if (!event || !date) continue
      const weak = group === 5
      const known = found[event]
      // "Available online" dates the article only where nothing says "published".
      if (known && (!known.weak || weak)) continue
      found[event] = { value: date.iso, weak, evidence: evidenceOf(source, prose, from, from + date.length, 'article/history') }
    }
  }
  const dates: Article['dates'] = {}
  for (const event of ['received', 'revised', 'accepted', 'published'] as const) {
    const date = found[event]
    if (date) dates[event] = { value: date.value, evidence: date.evidence }
  }
  return dates
}
