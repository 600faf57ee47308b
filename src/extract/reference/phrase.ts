import { cues, type Cues } from './cue.js'
import { piece, take, type Piece } from './piece.js'

/** Phrases that say what a work is: its edition, its kind; and the text without them. */
export interface Phrases {
  readonly text: string
  readonly edition?: Piece
  /** "(Director)", "(Producers)": the persons at the head made a film. */
  readonly isFilm: boolean
  readonly genre?: Piece
  /** "351 p.": how many pages the book has. */
  readonly extent?: Piece
  readonly type?: 'thesis' | 'report' | 'personal_communication' | 'motion_picture' | 'dataset' | 'webpage'
}

const looseEdition =
  /(?<=[.,]\s)(?<value>\d{1,2}(?:st|nd|rd|th)(?:\srev(?:ised|\.)?)?(?:\sversion)?|rev(?:ised|\.)(?:\s(?:and|&)\s(?:expanded|updated|enlarged|enl\.))?)(?=\.\s[A-ZÀ-Þ])/i
const edition =
  /[,.\s(\[]{1,3}(?<value>(?:\d{1,2}\s?(?:st|nd|rd|th|e|ème|\.?ª|\.)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|rev(?:ised|\.)?|new|int(?:ernational|\.)|updated|expanded|enlarged|abridged|1re|2e)(?:\s(?:rev(?:ised|\.)?|and|&|enl(?:arged|\.)?|updated|expanded|english|student|paperback|int(?:ernational|'l|\.))){0,3}\s?(?:edn?\b\.?|éd\b\.?|éd\.|editions?\b|edición|édition|aufl(?:age|\.)|ausgabe))\s?[)\]]?[.,;:]?/i
const thesis =
  /[,.\s(\[]{1,3}(?<value>(?:unpublished\s)?(?:ph\.?\s?d\.?|d\.?\s?phil\.?|doctoral|doctor(?:'s|ate)?|master(?:'s|’s|s)?|m\.?\s?sc?\.?|m\.?\s?a\.?|b\.?\s?sc?\.?|m\.?\s?phil\.?|bachelor(?:'s|’s|s)?|diploma|undergraduate|honou?rs|graduate|licentiate)[.\s]{0,2}(?:thesis|dissertation|diss\.|degree)|(?<=[.,(\["”]\s?)(?:thèse|dissertation|diplomarbeit|habilitationsschrift|magisterarbeit|mémoire|thesis)(?:\s(?:de doctorat|de maîtrise|\([^)]{1,30}\)))?(?=[.,;:)\]]|\s\())\s?[)\]]?[.,;:]?/i
const report =
  /(?<=[.,;:!?(\["”\u0001]\s?|\s(?=tech|unpub|t\.?r|patent))(?<value>(?:technical|tech\.?|research|internal|working|discussion|policy|unpublished|occasional)\s(?:report|rep|rpt|paper|note|memo(?:randum)?|manuscript)s?\b\.?(?:\s(?:no\.?|number|#)?\s?(?:[A-Z]{1,6}[\s-])?[A-Z/-]{0,14}\d[\w./-]{0,20})?|T\.?R\.?[\s-]\d[\w./-]{0,12}|(?:US|U\.S\.|USA|European|German)?\s?patent\s(?:no\.?\s)?[A-Z]{0,2}\s?\d[\d,./]{3,14}|(?:[A-Za-z\dÀ-ɏ]{2,12}\s){0,3}(?:report|guideline|guidance)\s(?:no\.?\s?|#)?\s?[A-Za-zÀ-ɏ\d-]{0,16}\d[\w./-]{0,20}|draft paper|unpublished\s(?:lecture notes|data|results|work))/i
const communication = /[,.\s(\[]{1,3}(?<value>personal communication|pers\. comm\.)/i
const filmCrew = /(?<=[.?!\u0001]\s)(?:Dir|Perf|Prod|Writ|Narr)\.,?\s[^.\u0001]{3,160}\./
const filmRole = /\s\((?:writers?\s?(?:and|&|\/)\s?)?(?:producers?|directors?|narrators?|performers?)\)/i
const bracket =
  /\s?\[(?<value>(?:[\w-]{2,12}\s){0,3}(?:article|abstract|audio|brochure|cassette|cd|cd-rom|comment|computer program|data ?sets?|data files?|disc|dissertation|documentary|dvd|editorial|edition|electronic|episode|film|internet|lecture|letter|manuscript|map|motion picture|newsgroup|note|on-?line|pamphlet|paper|photograph|podcast|post|poster|presentation|preprint|press release|program|recording|report|review|series|serial|slides|software|special issue|supplement|television|thesis|transcript|typescript|version|vhs|video|videotape|web ?page|web ?site|webcast)(?:\s[\w-]{2,12}){0,3})\]/i

const extentPattern = /[.,\s(]{1,2}(?<value>\d{1,4})\s?(?:p\.?|pp\.?|pages|seiten|s\.|с\.)(?=[.,;)\s]|$)(?!\s?\d)/u
const statusPattern =
  /\s?\[(?:review|abstract|editorial|letter)\]|\s?[([](?:report|in press|see also[^)\]]{0,60}|reprinted[^)\]]{0,60}|s\.\s?d\.|s\.\s?f\.|o\.\s?J\.|in preparation|in print|forthcoming|submitted|to appear|accepted|n\.\s?d\.|no date|unpublished[^)\]]{0,40}|manuscript[^)\]]{0,40})[)\]]|(?<=[.)\d]\s)(?:Print|Web|DVD|CD|Film)\.(?=\s|$)|(?<=[.]\s)Retrieved from\s[^.\u0001]{3,80}\.(?:\s\([^)]{3,30}\)\.?)?|(?<=[.,]\s)(?:submitted(?: for publication)?|preprint|in press|to appear|forthcoming|accepted for publication|unpublished manuscript)(?=[.,;]|\s(?:19|20)\d\d|$)/i
const volumesPattern = /[.,\s(]{1,2}\d{1,3}\s(?:vols?|volumes|bde|bände|tomes|tomos)\.?(?:\sin\s\d{1,2})?(?=[.,;)\s\u0001]|$)\.?/i
const originalPattern = /\s?\((?:original work published|originally published|first published|orig\. pub\.)[^)]{0,20}\)/i

/** Words without which a pattern cannot match: few references have any of them. */
const signs = {
  loose: /[.,]\s(?:\d{1,2}(?:st|nd|rd|th)[.\s]|rev[i.])/i,
  edition: /(?<![a-z])edn?\b|(?:st|nd|rd|th|\de|ème)edn?\b|edi[tc]i|éd[.i]|aufl|ausgabe/i,
  extent: /\d\s?[psс]/,
  status:
    /\[(?:review|abstract|editorial|letter)|[([](?:report|see also|reprinted|s\.|o\.|in p|forthcoming|submitted|to appear|accepted|n\.|no date|unpublished|manuscript)|submitted|preprint|in press|to appear|forthcoming|accepted for|unpublished m|\s(?:print|web|dvd|cd|film)\.|\.\sretrieved/i,
  volumes: /\d\s(?:vol|bde|bänd|tom)/i,
  original: /\((?:orig|first pub)/i,
  thesis: /thesis|dissertation|diss\.|degree|thèse|arbeit|habilitationsschrift|mémoire/i,
  communication: /pers(?:onal|\.) comm/i,
  report:
    /(?:technical|tech\.?|research|internal|working|discussion|policy|unpublished|occasional)\s[rpnmldw]|(?:report|guideline|guidance)\s(?:no|#|[a-z\d-]{0,16}\d)|t\.?r\.?[\s-]\d|patent|draft paper/i,
} as const

const genres = [
  [cues.thesis, signs.thesis, thesis, 'thesis'],
  [cues.communication, signs.communication, communication, 'personal_communication'],
  [cues.report, signs.report, report, 'report'],
] as const

/** Reads what the reference says about the kind of work. */
export function readPhrases(source: string, from: number, has: Cues): Phrases {
  let text = source
  let edited: Piece | undefined
  const found =
    (has & cues.edition && signs.edition.test(text) ? edition.exec(text.slice(from)) : null) ??
    (has & cues.edition && signs.loose.test(text) ? looseEdition.exec(text.slice(from)) : null)
  if (found?.groups?.value !== undefined && !found[0].endsWith(':')) {
    const start = from + found.index + found[0].indexOf(found.groups.value)
    edited = piece(text, start, start + found.groups.value.length)
    const open = /[(\[]/.test(found[0].charAt(0)) || /^[.,\s]+[(\[]/.test(found[0]) ? 0 : found[0].startsWith('.') ? 1 : 0
    text = take(text, from + found.index + open, from + found.index + found[0].length)
  }
  let isFilm = false
  let extentAt: Piece | undefined
  for (let role = has & cues.film && text.includes('(') ? filmRole.exec(text) : null; role; role = filmRole.exec(text)) {
    isFilm = true
    text = take(text, role.index, role.index + role[0].length)
  }
  const extent = signs.extent.test(text) ? extentPattern.exec(text) : null
  if (extent?.groups?.value !== undefined && extent.index > from) {
    const start = extent.index + extent[0].indexOf(extent.groups.value)
    extentAt = piece(text, start, start + extent.groups.value.length)
    text = take(text, start, extent.index + extent[0].length)
  }
  const volumes = has & cues.volumes && signs.volumes.test(text) ? volumesPattern.exec(text) : null
  if (volumes && volumes.index > from) text = take(text, volumes.index + 1, volumes.index + volumes[0].length)
  const status = has & cues.status && signs.status.test(text) ? statusPattern.exec(text) : null
  if (status) text = take(text, status.index, status.index + status[0].length)
  if (has & cues.film && /\b(?:Dir|Prod)\./.test(text)) {
    for (let crew = filmCrew.exec(text); crew; crew = filmCrew.exec(text)) {
      isFilm = true
      text = take(text, crew.index, crew.index + crew[0].length)
    }
  }
  const original = has & cues.original && signs.original.test(text) ? originalPattern.exec(text) : null
  if (original) text = take(text, original.index, original.index + original[0].length)
  const media = text.includes('[') ? bracket.exec(text) : null
  if (media?.groups?.value !== undefined) text = take(text, media.index, media.index + media[0].length)
  const kind: Phrases['type'] | undefined = /film|motion picture|dvd|video|television/i.test(media?.groups?.value ?? '')
    ? 'motion_picture'
    : /data ?set|data file/i.test(media?.groups?.value ?? '')
      ? 'dataset'
      : /thesis|dissertation/i.test(media?.groups?.value ?? '')
        ? 'thesis'
        : undefined
  for (const [cue, sign, pattern, type] of genres) {
    const match = has & cue && sign.test(text) ? pattern.exec(text.slice(from)) : null
    const value = match?.groups?.value
    if (!match || value === undefined || match.index === 0) continue
    // "a randomised trial: status report 2004"
    if (type === 'report' && /^(?!tech|unpub|draft)\p{Ll}+\s.{0,24}(?:report|guideline|guidance)/u.test(value)) continue
    const start = from + match.index + match[0].lastIndexOf(value)
    const genre = piece(text, start, start + value.length)
    const whole = type === 'report' ? start : from + match.index + (match[0].startsWith('.') ? 1 : 0)
    text = take(text, whole, from + match.index + match[0].length)
    return {
      text,
      type,
      isFilm,
      ...(extentAt ? { extent: extentAt } : {}),
      ...(genre ? { genre } : {}),
      ...(edited ? { edition: edited } : {}),
    }
  }
  return {
    text,
    isFilm,
    ...(extentAt ? { extent: extentAt } : {}),
    ...(kind ? { type: kind } : {}),
    ...(edited ? { edition: edited } : {}),
  }
}
