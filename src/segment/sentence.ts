/** Abbreviations whose full stop does not end a sentence, without it. */
const abbreviations = new Set(
  'al approx appr art ca cf chap co col dept diam dr e.g ed eds eg est et etc ex fig figs g.i i.e ie i.m i.p i.v inc incl int jr lt ltd m.d max min mr mrs ms no nos nr op p pp ph.d prof pt pts ref refs resp s.c sec sp spp sr st suppl t.d.s tab tel u.s u.k viz vol vs wt yr yrs mo hr hrs wk wks b.i.d t.i.d q.i.d o.d p.o q.d a.m p.m q.h p.r.n h.s var subsp'.split(
    ' ',
  ),
)

const candidate =
  /[.!?]{1,4}['"’”)\]]{0,3}(?:\^?\[?\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\]?)?(?=\s)|(?<=[\p{Ll}\d%)/°][\p{Ll}\d%)LFC])\.(?=\p{Lu}\p{Ll}{1,20}[\s,]|[AI]\s\p{Ll})|\n(?=\s{0,8}[•▪●◦‣]\s)/gu
const month = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/** Offsets at which the sentences of a text begin and end: "He fell. She ran." → [0, 8], [9, 17]. */
export function sentenceRanges(text: string): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = []
  let from = skipBlank(text, 0)
  candidate.lastIndex = 0
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const to = match.index + match[0].length
    const next = skipBlank(text, to)
    if (next >= text.length) break
    if (to <= from) continue
    const bulleted = match[0] === '\n'
    if (
      !bulleted &&
      (isDecimal(text, match.index, match[0], next) || !startsSentence(text, next) || isAbbreviated(text, match.index, match[0], next))
    )
      continue
    const end = bulleted ? from + text.slice(from, to).trimEnd().length : to
    if (end > from) ranges.push([from, end])
    from = next
  }
  const end = text.trimEnd().length
  if (from < end) ranges.push([from, end])
  return ranges
}

/** Units that begin with a capital: "50.4 Gy", "7.3 Wood units". */
const unitName = /^(?:Gy|cGy|Wood|Hounsfield|Bethesda|Hz|Bq|MBq|Mb|Gb|Celsius|Pa|Sv)\b/

/** "WBC 26.2 10^3/µL": the stop and what looks like a citation after it are a decimal. */
function isDecimal(text: string, stop: number, mark: string, next: number): boolean {
  return (
    /^\.\d/.test(mark) &&
    /\d/.test(text[stop - 1] ?? '') &&
    (!/^["“(]?\p{Lu}\p{Ll}/u.test(text.slice(next, next + 3)) || unitName.test(text.slice(next, next + 12)))
  )
}

function startsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true
  return /[\p{Lu}\p{N}"'“‘([<>≥≤~^$#•-]/u.test(text[at] ?? '') || /^[a-zα-ω]{1,3}[A-Z\d-]/.test(text.slice(at, at + 6))
}

function isAbbreviated(text: string, stop: number, mark: string, next: number): boolean {
  if (!mark.startsWith('.')) return false
  if (mark === '.' && isBrokenNumber(text, stop, next)) return true
  if (mark !== '.' && mark !== '.)') return false
  let from = stop
  while (from > 0 && stop - from < 24 && isLetterOrStop(text, from - 1)) from--
  const word = text.slice(from, stop)
  // No abbreviation, month or initial is longer.
  if (word === '' || word.length > 6) return false
  if (/^\p{Lu}$/u.test(word)) return isInitial(text, from, next)
  if (mark === '.)') return false
  const lower = word.toLowerCase()
  if (month.test(lower)) return /\d/.test(text[next] ?? '')
  if (!abbreviations.has(lower)) return false
  // A unit or count at the end of a sentence: "for 6 mo. The", "at 5 p.m. He".
  if (
    /^(?:hr|hrs|mo|yr|yrs|wk|wks|min|a\.m|p\.m|etc|b\.i\.d|t\.i\.d|q\.i\.d|p\.o|q\.d|o\.d|i\.v|s\.c|p\.r\.n|h\.s|u\.s|u\.k|al|no)$/.test(
      lower,
    )
  )
    return !starter.test(text.slice(next, next + 9))
  return true
}

function isLetterOrStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code === 46 || ((code | 32) >= 97 && (code | 32) <= 122) : /\p{L}/u.test(text.charAt(at))
}

const starter = /^(?:The|He|She|It|His|Her|A|An|On|In|At|After|We|This|There|They|Then|However|No)\s/

/** "J. Smith", not "140 mmol/L. He", "38 C. The", "vitamin D. The". */
function isInitial(text: string, from: number, next: number): boolean {
  const before = text.slice(Math.max(0, from - 12), from)
  if (!/(?:^|[\s(.])$/.test(before) || /\d\s$/.test(before) || starter.test(text.slice(next, next + 9))) return false
  return (
    /\p{Lu}/u.test(text[next] ?? '') &&
    !/(?:vitamin|hepatitis|type|group|class|grade|case|patient|stage|twin|figure|table|panel)\s+$/i.test(before)
  )
}

/** "Hb was 9. 8 g/dL": a converter's blank inside a number; a number that has its decimals is at its end. */
function isBrokenNumber(text: string, stop: number, next: number): boolean {
  if (!/\d/.test(text[stop - 1] ?? '') || !/\d/.test(text[next] ?? '') || next - stop > 2 || text.slice(stop, next).includes('\n'))
    return false
  if (/[.,]\d{1,6}$/.test(text.slice(Math.max(0, stop - 8), stop))) return false
  return !/^\d+(?:[.)]?\s+[A-Z]|\s(?:days?|weeks?|months?|years?|hours?|minutes?|patients|cases)\b)/.test(text.slice(next, next + 16))
}

function skipBlank(text: string, at: number): number {
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 128 ? code !== 32 && (code < 9 || code > 13) : !/\s/.test(text.charAt(at))) break
    at++
  }
  return at
}
