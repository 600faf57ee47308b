/** A date as far as it is stated: year, month, day. */
export interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const months: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'janvier', 'janv', 'enero', 'ene', 'jän'],
  ['feb', 'february', 'febr', 'februar', 'février', 'févr', 'fév', 'febrero'],
  ['mar', 'march', 'märz', 'mars', 'marzo', 'mrz'],
  ['apr', 'april', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio'],
  ['jun', 'june', 'juni', 'juin', 'junio'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'julio'],
  ['aug', 'august', 'août', 'aout', 'agosto', 'ago'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'settembre'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre', 'ottobre'],
  ['nov', 'november', 'novembre', 'noviembre'],
  ['dec', 'december', 'dez', 'dezember', 'décembre', 'déc', 'diciembre', 'dic', 'dicembre'],
]

const byName = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

/** The names of the months as a pattern, longest first. */
export const monthPattern = String.raw`(?:${[...byName.keys()].sort((a, b) => b.length - a.length).join('|')})`

/** "Sept." → 9; undefined for anything that is no month. */
export const monthNumber = (name: string): number | undefined => byName.get(name.toLowerCase().replace(/\.$/, ''))

/** Seasons, which take the place of a month but are none. */
export const seasonPattern = String.raw`(?:spring|summer|autumn|fall|winter|printemps|été|automne|hiver|frühjahr|sommer|herbst)`

/** A date in one of the usual orders, as CSL date parts ("3 May 2020", "May 3, 2020", "2020-05-03", "2020 May 3" → [2020, 5, 3]). */
export function parseDate(text: string): DateParts | undefined {
  const iso = /\b((?:1[5-9]|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(text)?.[0]
  if (year === undefined) return undefined
  const name = /\p{L}{3,10}/gu
  let month: number | undefined
  for (let match = name.exec(text); match && month === undefined; match = name.exec(text)) month = monthNumber(match[0])
  const day = month === undefined ? undefined : /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?![\d])/.exec(text.replace(year, ''))?.[1]
  return dateOf(Number(year), month, day === undefined ? undefined : Number(day))
}

function dateOf(year: number, month?: number, day?: number): DateParts {
  if (month === undefined || month < 1 || month > 12) return { year }
  if (day === undefined || day < 1 || day > 31) return { year, month }
  return { year, month, day }
}
