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

/** What has been read so far, and the text without it. */
type Draft = { -readonly [K in keyof Phrases]: Phrases[K] }

/** Reads what the reference says about the kind of work ("Gout [thesis]. 2nd ed." → an edition, a thesis). */
export function readPhrases(source: string, from: number, has: Cues): Phrases {
  const draft: Draft = { text: source, isFilm: false }
  takeEdition(draft, from, has)
  if (has & cues.film && source.includes('(')) takeFilm(draft, filmRole)
  takeExtent(draft, from)
  const volumes = has & cues.volumes && signs.volumes.test(draft.text) ? volumesPattern.exec(draft.text) : null
  if (volumes && volumes.index > from) draft.text = take(draft.text, volumes.index + 1, volumes.index + volumes[0].length)
  if (has & cues.status) takeMatch(draft, signs.status, statusPattern)
  if (has & cues.film && /\b(?:Dir|Prod)\./.test(draft.text)) takeFilm(draft, filmCrew)
  if (has & cues.original) takeMatch(draft, signs.original, originalPattern)
  const medium = takeMedium(draft)
  const type = takeGenre(draft, from, has) ?? media.find(([words]) => words.test(medium))?.[1]
  return type === undefined ? draft : { ...draft, type }
}

function takeMatch(draft: Draft, sign: RegExp, pattern: RegExp): void {
  const match = sign.test(draft.text) ? pattern.exec(draft.text) : null
  if (match) draft.text = take(draft.text, match.index, match.index + match[0].length)
}

/** "2nd ed.", "(Rev. ed.)": a colon behind it means that it belongs to a title. */
function takeEdition(draft: Draft, from: number, has: Cues): void {
  if (!(has & cues.edition)) return
  const { text } = draft
  const found =
    (signs.edition.test(text) ? edition.exec(text.slice(from)) : null) ??
    (signs.loose.test(text) ? looseEdition.exec(text.slice(from)) : null)
  const value = found?.groups?.value
  if (!found || value === undefined || found[0].endsWith(':')) return
  const start = from + found.index + found[0].indexOf(value)
  const stated = piece(text, start, start + value.length)
  if (stated) draft.edition = stated
  const open = /^[.,\s]*[(\[]/.test(found[0]) || !found[0].startsWith('.') ? 0 : 1
  draft.text = take(text, from + found.index + open, from + found.index + found[0].length)
}

/** "(Director)", "Dir. Ann Roe.": all that say who made a film. */
function takeFilm(draft: Draft, pattern: RegExp): void {
  for (let match = pattern.exec(draft.text); match; match = pattern.exec(draft.text)) {
    draft.isFilm = true
    draft.text = take(draft.text, match.index, match.index + match[0].length)
  }
}

/** "351 p." */
function takeExtent(draft: Draft, from: number): void {
  const { text } = draft
  const match = signs.extent.test(text) ? extentPattern.exec(text) : null
  const value = match?.groups?.value
  if (!match || value === undefined || match.index <= from) return
  const start = match.index + match[0].indexOf(value)
  const stated = piece(text, start, start + value.length)
  if (stated) draft.extent = stated
  draft.text = take(text, start, match.index + match[0].length)
}

const media = [
  [/film|motion picture|dvd|video|television/i, 'motion_picture'],
  [/data ?set|data file/i, 'dataset'],
  [/thesis|dissertation/i, 'thesis'],
] as const

/** What stands in square brackets: "data set" of "[Data set]". */
function takeMedium(draft: Draft): string {
  const match = draft.text.includes('[') ? bracket.exec(draft.text) : null
  const value = match?.groups?.value
  if (!match || value === undefined) return ''
  draft.text = take(draft.text, match.index, match.index + match[0].length)
  return value
}

/** The first of "Ph.D. thesis", "personal communication", "Technical Report 12"; a report keeps the words before its number. */
function takeGenre(draft: Draft, from: number, has: Cues): Phrases['type'] {
  const { text } = draft
  for (const [cue, sign, pattern, type] of genres) {
    const match = has & cue && sign.test(text) ? pattern.exec(text.slice(from)) : null
    const value = match?.groups?.value
    if (!match || value === undefined || match.index === 0) continue
    // "a randomised trial: status report 2004"
    if (type === 'report' && /^(?!tech|unpub|draft)\p{Ll}+\s.{0,24}(?:report|guideline|guidance)/u.test(value)) continue
    const start = from + match.index + match[0].lastIndexOf(value)
    const genre = piece(text, start, start + value.length)
    if (genre) draft.genre = genre
    const whole = type === 'report' ? start : from + match.index + (match[0].startsWith('.') ? 1 : 0)
    draft.text = take(text, whole, from + match.index + match[0].length)
    return type
  }
  return undefined
}
