import type { Document, Sentence } from '../../core/document.js'
import { evidenceOf } from '../../core/evidence.js'
import { sourceSpan } from '../../core/prose.js'
import type { Span } from '../../core/span.js'
import type { CitationCandidate } from '../../schema/extraction.js'
import type { SectionKind } from '../../schema/section.js'
import type { Extractor } from '../extractor.js'
import { namedCitations } from './author-year.js'
import { numericCitations, plainCitations, type NumericCitation } from './numeric.js'

/** Places that may point at references: "[1, 3–5]", "(8-10)", "diagnosed^1,2", "(Bae et al., 2020a)", links to "#B13". */
export const citation: Extractor = {
  kind: 'citation',
  extract: (document) => ({ candidates: candidatesOf(document) }),
}

/** Numbers there are affiliations, dates and entries of the list itself. */
const closed: ReadonlySet<SectionKind> = new Set(['title', 'metadata', 'keywords', 'references', 'contributions', 'funding'])

function candidatesOf(document: Document): readonly CitationCandidate[] {
  const sentences = document.sentences.filter(({ prose, section }) => !closed.has(section.kind) && /\d/.test(prose.text))
  const candidates: CitationCandidate[] = [...anchorsOf(document)]
  let sure = 0
  for (const sentence of sentences) {
    const { text } = sentence.prose
    for (const { from, to, names } of namedCitations(text)) {
      sure++
      candidates.push({ ...placed(document, sentence, from, to, 'author-year'), names })
    }
    if (text.includes('^')) candidates.push(...notesOf(document, sentence))
    for (const one of numericCitations(text)) {
      if (one.setting !== 'round') sure++
      candidates.push(numeric(document, sentence, one))
    }
  }
  // A report that cites in brackets or by names has no bare numbers that are citations.
  if (sure < 4)
    for (const sentence of sentences)
      for (const one of plainCitations(sentence.prose.text)) candidates.push(numeric(document, sentence, one))
  return candidates
}

/** Signs of footnotes: "[^3]", "[^roe]", "[^2][^3]". */
function notesOf(document: Document, sentence: Sentence): readonly CitationCandidate[] {
  const candidates: CitationCandidate[] = []
  for (const match of sentence.prose.text.matchAll(/\^[\p{L}\p{N}_-]{1,30}/gu)) {
    const at = placed(document, sentence, match.index, match.index + match[0].length, 'note')
    const anchors = at.evidence.quote.startsWith('[^')
      ? [...at.evidence.quote.matchAll(/\[(\^[^\]]{1,30})\]/g)].map(([, anchor = '']) => anchor)
      : []
    if (anchors.length > 0) candidates.push({ ...at, anchors })
  }
  return candidates
}

const numeric = (document: Document, sentence: Sentence, { from, to, setting, doubtful, numbers }: NumericCitation): CitationCandidate => ({
  ...placed(document, sentence, from, to, doubtful ? `${setting}-next` : setting),
  numbers,
})

function placed(
  document: Document,
  { prose }: Sentence,
  from: number,
  to: number,
  rule: string,
): Pick<CitationCandidate, 'evidence' | 'sentence'> {
  return {
    evidence: evidenceOf(document.source.text, prose, from, to, `citation/${rule}`),
    sentence: sourceSpan(prose, 0, prose.text.length),
  }
}

/** Links within the report: "[1](#B13-clinpract-12-00001)", "[[4]](#page-8-2)"; the linker knows which of them lead to the list. */
function anchorsOf(document: Document): readonly CitationCandidate[] {
  const candidates: CitationCandidate[] = []
  let spans: readonly Span[] | undefined
  const sentencesOf = (): readonly Span[] => (spans ??= document.sentences.map(({ prose }) => sourceSpan(prose, 0, prose.text.length)))
  for (const { prose, styles, section } of document.passages) {
    if (section.kind === 'references') continue
    for (const { kind, from, to, url } of styles) {
      if (kind !== 'link' || url === undefined || !url.startsWith('#') || url.length > 80 || !/\d|\p{L}/u.test(prose.text.slice(from, to)))
        continue
      const number = /^[[(]?(\d{1,3})[\])]?$/.exec(prose.text.slice(from, to))?.[1]
      const evidence = evidenceOf(document.source.text, prose, from, to, 'citation/link')
      const sentence = sentencesOf().find(({ start, end }) => start <= evidence.start && evidence.end <= end)
      candidates.push({
        evidence,
        ...(sentence && { sentence }),
        anchors: [url],
        ...(number !== undefined && { numbers: [Number(number)] }),
      })
    }
  }
  return candidates
}
