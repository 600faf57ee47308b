import type { DefinedAbbreviation } from '../../core/abbreviation.js'
import type { Document } from '../../core/document.js'
import type { Hit, LexiconEntry } from '../../core/lexicon.js'
import { createLexicon, createLocalLexicon } from '../../core/lexicon.js'
import type { Tokens } from '../../core/token.js'
import { tokenize } from '../../core/token.js'
import ambiguous from './ambiguous.json' with { type: 'json' }
import data from './instruments.json' with { type: 'json' }

/** A clinical scale, score, grade or stage as the lexicon knows it. */
export interface Instrument extends LexiconEntry {
  readonly name: string
  /** Short forms that also mean other things: they count with "score", "class" … beside them. */
  readonly weak?: readonly string[]
  /** How its results are written: integer, decimal, grade (III, 2b), letter (B), gleason, tnm, mest, words. */
  readonly values: string
  readonly min?: number
  readonly max?: number
  readonly grades?: readonly string[]
  /** Whether letters may follow a grade: IIIa. */
  readonly suffix?: boolean
  /** "checked" limits have a published source; "open" ones are never held against a value. */
  readonly limits: string
  /** How its results are written, where that is not told by `values`: "lupus-class". */
  readonly written?: string
  /** "evm": its results may be told by their parts, "E4V5M6". */
  readonly components?: string
  /** A result for each of several minutes after birth. */
  readonly minuted?: boolean
  /** A scale of pain, of which a report may name two at once. */
  readonly pain?: boolean
  /** Results may be told in millimetres. */
  readonly lengths?: boolean
  /** Results may be told in percent. */
  readonly percent?: boolean
  /** A sign may follow a grade: "4+". */
  readonly signs?: boolean
  /** Words after which its name is none: "disease" before "activity index". */
  /** Its short names are also those of the disease, and always need "stage" or "grade" beside them: "AKI". */
  readonly common?: boolean
  readonly notAfter?: readonly string[]
  /** What stands for it where it is not named: "toxicity" grades, "tnm" categories. */
  readonly unnamed?: string
  /** Where checked limits come from: the instrument's publication. */
  readonly limitsSource?: string
  readonly direction: string
}

interface Shared extends LexiconEntry {
  readonly readings: readonly { readonly instrument: string; readonly words: readonly string[] }[]
}

/** A place where an instrument is named. */
export interface Mention {
  readonly instrument: Instrument
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
  /** The short form is ambiguous: it needs "score", "class" … beside it. */
  readonly weak: boolean
  readonly gluedAfter: boolean
}

/** Instruments and short forms that several share: "CMAS", "PAS". */
export const lexicon = createLexicon<Instrument | Shared>([...data.entries, ...ambiguous.entries])

/** The lexicon's instruments, by id. */
export const instruments: ReadonlyMap<string, Instrument> = new Map<string, Instrument>(data.entries.map((entry) => [entry.id, entry]))

/** The instrument whose results stand without its name: "tnm", "toxicity". */
export function unnamedInstrument(unnamed: string): Instrument | undefined {
  return data.entries.find((entry: Instrument) => entry.unnamed === unnamed)
}

/** The instruments that a text names, in order: "CMAS and MMT8" → cmas, mmt8. */
export type Finder = (tokens: Tokens, text: string) => Mention[]

/** A finder for one report: its own abbreviations decide what "PAS" or "CDAI" stands for, then the words around. */
export function mentionsOf(document: Document): Finder {
  const defined = new Map(document.abbreviations.map((abbreviation) => [abbreviation.short, definition(abbreviation)]))
  const words = new Map<string, boolean>()
  const names = (word: string): boolean => {
    const known = words.get(word)
    if (known !== undefined) return known
    const found = document.source.text.toLowerCase().includes(word.toLowerCase())
    words.set(word, found)
    return found
  }
  const resolve = (hit: Hit<Instrument>, tokens: Tokens, text: string): Mention | undefined => {
    const written = text.slice(hit.from, hit.to)
    const own = defined.get(written)
    if (own && !own.instrument) return undefined
    if (hit.gluedBefore || hit.entry.notAfter?.includes(tokens.keys[hit.first - 1] ?? '')) return undefined
    const weak = (!own || own.instrument?.common === true) && (hit.entry.weak ?? []).includes(written)
    return { ...hit, instrument: own?.instrument ?? hit.entry, weak }
  }
  const decide = (hit: Hit<Shared>, text: string): Mention | undefined => {
    if (hit.gluedBefore) return undefined
    const own = defined.get(text.slice(hit.from, hit.to))
    if (own) return own.instrument && { ...hit, instrument: own.instrument, weak: false }
    const near = text.slice(Math.max(0, hit.from - 300), hit.to + 300).toLowerCase()
    const told = hit.entry.readings.find(({ words: cues }) => cues.some((cue) => near.includes(cue.toLowerCase())))
    const reading = told ?? hit.entry.readings.find(({ words: cues }) => cues.some(names))
    const instrument = reading && instruments.get(reading.instrument)
    return instrument && { ...hit, instrument, weak: !told }
  }
  const abbreviated = [...defined].flatMap(([short, { instrument }]) => (instrument && !lexicon.find(short) ? [{ short, instrument }] : []))
  const local = createLocalLexicon<LexiconEntry & { instrument: Instrument }>(
    abbreviated.map(({ short, instrument }) => ({ id: short, terms: [], exact: [short], instrument })),
  )
  // A short form is sure once the report has named the instrument in full.
  const named = new Set<string>()
  const settle = (mention: Mention): Mention => {
    if (!mention.weak) named.add(mention.instrument.id)
    return mention.weak && !mention.instrument.common && named.has(mention.instrument.id) ? { ...mention, weak: false } : mention
  }
  return (tokens, text) => {
    const found: Mention[] = []
    for (const hit of lexicon.match(tokens, text)) {
      const { entry } = hit
      const mention = 'readings' in entry ? decide({ ...hit, entry }, text) : resolve({ ...hit, entry }, tokens, text)
      if (mention) found.push(mention)
    }
    if (found.length === 0 && abbreviated.length === 0) return found
    const free = (hit: { from: number; to: number }): boolean => !found.some((other) => other.from < hit.to && hit.from < other.to)
    if (abbreviated.length > 0)
      for (const hit of local.match(tokens, text))
        if (free(hit) && !hit.gluedBefore)
          found.push({ ...hit, instrument: hit.entry.instrument, weak: hit.entry.instrument.common === true })
    return found.map(settle).sort((a, b) => a.from - b.from)
  }
}

const unnamed = /\b(?:scale|score|index|inventory|questionnaire|checklist|rating)$/i
const minor = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'score',
  'scale',
  'index',
  'test',
  'system',
  'disease',
  'severity',
  'activity',
  'assessment',
])

/** What a defined abbreviation stands for: an instrument of the lexicon, one that the report names, or no instrument. */
function definition({ long }: DefinedAbbreviation): { readonly instrument?: Instrument } {
  const known = lexicon.find(long)
  if (known && !('readings' in known)) return { instrument: known }
  const tokens = tokenize(long)
  const inside = lexicon
    .match(tokens, long)
    .flatMap(({ entry, ...hit }) =>
      'readings' in entry || (entry.weak ?? []).includes(long.slice(hit.from, hit.to)) ? [] : [{ ...hit, entry }],
    )
  const best = inside.find((hit) => tokens.keys.every((key, i) => (i >= hit.first && i < hit.last) || minor.has(key) || key.length === 1))
  if (best) return { instrument: best.entry }
  return unnamed.test(long) && !notClinical.test(long) ? { instrument: unknownInstrument(long) } : {}
}

/** Indices and scores that are measurements, not clinical instruments. */
export const notClinical =
  /body mass|metabolic|apopt|bmi\b|gene|cardiac|ankle|brachial|resisti|pulsatil|refract|mitotic|prolif|label|glyc|apn|hypopn|oxygen|saturat|therapeutic|perfusion|shock|cardiothoracic|anion|z[- ]?score|standard|deviation|t[- ]?score|homa|insulin|ki[- ]?67|polygenic|lod|cell|red|mass|distribution|volume|stroke|fluid|amniotic|bispectral|bis\b|free|androgen|sensitivity|matsuda|impact|citation|propensity|quality score|phred|alignment|read|variant|cadd|sift|polyphen|revel|h[- ]?index|icterus|lip[ae]mi|haemoly|hemoly|nitrogen|catheter|ventilat|pressure/i

/** An instrument that the lexicon does not know, by the name that the report gives it. */
export function unknownInstrument(name: string): Instrument {
  return { id: '', name, terms: [name], values: 'decimal', limits: 'open', direction: 'none' }
}
