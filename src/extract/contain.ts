import type { Warn } from '../core/diagnostic.js'
import type { Document, Passage, Sentence } from '../core/document.js'
import { tellFault } from '../core/guard.js'
import { sliceProse } from '../core/prose.js'
import type { Span } from '../core/span.js'
import { tokenize } from '../core/token.js'
import type { Extracted } from '../schema/extraction.js'
import type { Extractor } from './extractor.js'

/** What is left out of a document at a time: the place of a passage, sentence, table … in its list. */
interface Part extends Span {
  readonly list: 'passages' | 'sentences' | 'tables' | 'images' | 'furniture' | 'abbreviations'
  readonly index: number
}

/** An extractor that fails in more places than these has a fault that no place explains, and is left out. */
const maxFaults = 12

/**
 * What an extractor finds. Where it throws, the sentence, table … that it throws on is looked for by halves and left out, with a
 * diagnostic, and the rest is read: a fault costs the place where it happens. What finds nothing amiss runs once.
 */
export function contained(extractor: Extractor, document: Document, warn: Warn): Partial<Extracted> {
  const silent: Part[] = []
  const part = `extract/${extractor.kind}`
  for (;;) {
    const attempt = tried(extractor, without(document, silent))
    if (!('error' in attempt)) {
      for (const told of attempt.told) warn(...told)
      return attempt.found
    }
    const culprit = silent.length < maxFaults ? culpritOf(extractor, document, silent) : undefined
    tellFault({ warn, source: document.source.text, part }, culprit, attempt.error)
    if (!culprit) return {}
    silent.push(culprit)
  }
}

type Attempt = { readonly found: Partial<Extracted>; readonly told: readonly Parameters<Warn>[] } | { readonly error: unknown }

function tried(extractor: Extractor, document: Document): Attempt {
  const told: Parameters<Warn>[] = []
  try {
    return { found: extractor.extract(document, (...what) => void told.push(what)), told }
  } catch (error) {
    return { error }
  }
}

/** The part without which an extractor gets further: a sentence where that is enough, else the passage, table … */
function culpritOf(extractor: Extractor, document: Document, silent: readonly Part[]): Part | undefined {
  const parts = partsOf(document).filter((part) => !isIn(silent, part))
  const fails = (left: readonly Part[]): boolean => 'error' in tried(extractor, without(document, [...silent, ...left]))
  if (fails(parts)) return undefined
  const found = search(parts, [], fails)
  if (found?.culprit.list !== 'passages') return found?.culprit
  const sentences = sentencesOf(document, found.culprit).filter((part) => !isIn(silent, part))
  const isOfText = sentences.length === 0 || fails([...found.others, ...sentences])
  return (isOfText ? undefined : search(sentences, found.others, fails)?.culprit) ?? found.culprit
}

/** A part that fails when the others are left out. */
interface Found {
  readonly culprit: Part
  readonly others: readonly Part[]
}

/** Halves parts until one is left that fails; `others` are left out throughout. */
function search(parts: readonly Part[], others: readonly Part[], fails: (left: readonly Part[]) => boolean): Found | undefined {
  const [only] = parts
  if (parts.length <= 1) return only && { culprit: only, others }
  const [before, after] = [parts.slice(0, parts.length >> 1), parts.slice(parts.length >> 1)]
  if (fails([...others, ...after])) return search(before, [...others, ...after], fails)
  if (fails([...others, ...before])) return search(after, [...others, ...before], fails)
  // It takes something of both halves: without its share of the second the fault is gone.
  return search(after, others, fails)
}

function partsOf({ passages, tables, images, furniture, abbreviations }: Document): Part[] {
  return [
    ...passages.map((passage, index): Part => ({ list: 'passages', index, ...spanOf(passage) })),
    ...tables.map(({ start, end }, index): Part => ({ list: 'tables', index, start, end })),
    ...images.map(({ start, end }, index): Part => ({ list: 'images', index, start, end })),
    ...furniture.map(({ start, end }, index): Part => ({ list: 'furniture', index, start, end })),
    ...abbreviations.map(({ span: { start, end } }, index): Part => ({ list: 'abbreviations', index, start, end })),
  ]
}

function sentencesOf({ passages }: Document, { index }: Part): Part[] {
  return (passages[index]?.sentences ?? []).map((sentence): Part => ({ list: 'sentences', index: sentence.index, ...spanOf(sentence) }))
}

function spanOf({ prose }: Passage | Sentence): Span {
  const start = prose.starts[0] ?? 0
  return { start, end: prose.ends.at(-1) ?? start }
}

function isIn(parts: readonly Part[], { list, index }: Part): boolean {
  return parts.some((part) => part.list === list && part.index === index)
}

/** A document in which some parts say nothing; all others keep their places in the lists. */
function without(document: Document, parts: readonly Part[]): Document {
  if (parts.length === 0) return document
  const left = (list: Part['list']): ReadonlySet<number> => new Set(parts.filter((part) => part.list === list).map(({ index }) => index))
  const [passages, sentences, tables] = [left('passages'), left('sentences'), left('tables')]
  const kept = <T>(list: readonly T[], out: ReadonlySet<number>): readonly T[] => list.filter((_, i) => !out.has(i))
  const muted = document.sentences.map((sentence) =>
    sentences.has(sentence.index) || passages.has(sentence.passage) ? mutedSentence(sentence) : sentence,
  )
  const read = document.passages.map((passage, i) => {
    const own = passage.sentences.map((sentence) => muted[sentence.index] ?? sentence)
    return passages.has(i) ? { ...passage, prose: dot(passage), styles: [], sentences: own } : { ...passage, sentences: own }
  })
  const places = new Map(document.passages.map((passage, i) => [passage, read[i] ?? passage]))
  return {
    ...document,
    sentences: muted,
    passages: read,
    tables: document.tables.map((table, i) => {
      const caption = table.caption && places.get(table.caption)
      return { ...table, ...(caption && { caption }), ...(tables.has(i) && { rows: [], headerRows: 0 }) }
    }),
    images: kept(document.images, left('images')),
    furniture: kept(document.furniture, left('furniture')),
    abbreviations: kept(document.abbreviations, left('abbreviations')),
  }
}

function mutedSentence(sentence: Sentence): Sentence {
  const prose = dot(sentence)
  return { ...sentence, prose, tokens: tokenize(prose.text) }
}

/** A full stop in place of a text: readers count on a sentence not to be empty. */
function dot({ prose }: Passage | Sentence): Passage['prose'] {
  return { ...sliceProse(prose, 0, 1), text: prose.text === '' ? '' : '.' }
}
