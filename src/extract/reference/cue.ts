/** What a reference may have beside authors, title and journal, told by the first letters of its words. */
export const cues = {
  pmid: 1,
  pmcid: 1 << 1,
  arxiv: 1 << 2,
  isbn: 1 << 3,
  accessed: 1 << 4,
  noise: 1 << 5,
  edition: 1 << 6,
  status: 1 << 7,
  volumes: 1 << 8,
  original: 1 << 9,
  film: 1 << 10,
  thesis: 1 << 11,
  communication: 1 << 12,
  report: 1 << 13,
  editor: 1 << 14,
  translator: 1 << 15,
} as const

/** Any of the cues of a reference, as bits. */
export type Cues = number

const all = -1

const words: readonly (readonly [cue: number, beginnings: string])[] = [
  [cues.pmid, 'pmid pubm'],
  [cues.pmcid, 'pmc pmci'],
  [cues.arxiv, 'arxi'],
  [cues.isbn, 'isbn'],
  [cues.accessed, 'acce retr cite view visi abru zugr cons abge'],
  [cues.noise, 'issn epub pub last publ elec pres'],
  [cues.edition, 'ed edn edit edic aufl ausg rev revi'],
  [cues.status, 'subm prep pres prin fort acce appe unpu manu date see repr retr web dvd cd film'],
  [cues.volumes, 'vol vols volu bde tome tomo'],
  [cues.original, 'orig firs'],
  [cues.film, 'dir dire prod perf writ narr'],
  [cues.thesis, 'thes diss degr dipl habi magi'],
  [cues.communication, 'pers'],
  [cues.report, 'repo rep rpt pape note memo manu guid tr pate draf unpu'],
  [cues.editor, 'ed eds edit hrsg hg dir coor hera sous'],
  [cues.translator, 'tran trad tr'],
]

/** Letters as digits of a number: "thes" → one key. */
function keyOf(word: string): number {
  let key = 0
  for (let i = 0; i < word.length && i < 4; i++) key = key * 32 + (word.charCodeAt(i) - 96)
  return key
}

const byBeginning = new Map<number, number>()
for (const [cue, beginnings] of words)
  for (const word of beginnings.split(' ')) byBeginning.set(keyOf(word), (byBeginning.get(keyOf(word)) ?? 0) | cue)

/** The cues of a text, in one pass over its letters ("Gout [thesis]. 2nd ed." → edition, thesis, …). */
export function cuesOf(text: string): Cues {
  let found = 0
  let key = 0
  let length = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    const lower = code | 32
    if (lower >= 97 && lower <= 122 && code < 128) {
      // "2nded.", "3e éd": an ordinal.
      if (length === 0 && ordinalEnds.has(lower) && i > 0 && isDigit(text.charCodeAt(i - 1))) found |= cues.edition
      if (length < 4) key = key * 32 + (lower - 96)
      length++
      continue
    }
    // "übersetzt", "Thèse", "éd.": words of other languages are left to the patterns.
    if (code > 191 && code < 0x2000 && length < 4) found = all
    if (length > 0) found |= (byBeginning.get(key) ?? 0) | cuesAround(i > length ? text.charCodeAt(i - length - 1) : 0, length, code)
    key = 0
    length = 0
  }
  return found
}

/** The letters that ordinals go on with: "1st", "2nd", "3rd", "4th", "3e". */
const ordinalEnds = new Set(Array.from('snrte', (letter) => letter.charCodeAt(0)))

const [slash, bracket, parenthesis, stop] = [47, 91, 40, 46] as const

/** What the signs before and behind a word of some length say: "[Internet]", "(n.d.)", "[Medline]"; "n/a"; "T.R. 12". */
function cuesAround(before: number, length: number, after: number): Cues {
  let found = 0
  if (before === bracket || (before === parenthesis && length < 7)) found |= cues.status | cues.noise
  if (after === slash && length === 1) found |= cues.noise
  if (length === 1 && (after | 32) === stop && before === stop) found |= cues.report
  return found
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
