import { cues, type Cues } from './cue.js'
import { plain, take, type Piece } from './piece.js'

/** Identifiers and addresses of a work, and the text without them. */
export interface Identifiers {
  readonly text: string
  readonly doi?: Piece
  readonly pmid?: Piece
  readonly pmcid?: Piece
  readonly arxiv?: Piece
  readonly isbn?: Piece
  readonly url?: Piece
  readonly accessed?: Piece
}

/** A link inside the reference: where its label stands and where it leads. */
export interface ReferenceLink {
  readonly from: number
  readonly to: number
  readonly url: string
}

interface Kind {
  readonly name: 'doi' | 'pmid' | 'pmcid' | 'arxiv' | 'isbn' | 'url' | 'accessed' | 'noise'
  /** Without it the pattern cannot match. */
  readonly sign: RegExp
  /** What must have been seen in the text. */
  readonly cue?: Cues
  readonly pattern: RegExp
  /** How far before its sign a match may begin. */
  readonly reach: number
}

const month = String.raw`[A-Za-zÀ-ɏ]{3,9}\.?`
const day = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s${month},?\s\d{4}|${month}\s\d{1,2},?\s\d{4}|\d{4}\s${month}\s\d{1,2}|${month},?\s\d{4})`

/** In this order: what an earlier kind has read is closed to later ones. */
const kinds: readonly Kind[] = [
  {
    name: 'doi',
    sign: /10\.\d/,
    reach: 60,
    pattern:
      /(?:(?:\bavailable\s(?:from|at|online)\s?:?\s?)?\b(?:https?:\/\/)?(?:dx\.)?doi\.org\/|\bdoi\s{0,2}[:=.]?\s{0,2}(?:https?:\/\/(?:dx\.)?doi\.org\/)?)?(?<![\d/.])(?<value>10\.\d{4,9}\/(?:[^\s"<>\u0001|]|<\d{1,5}::?[^<>\s]{1,30}>){1,200})/gi,
  },
  {
    name: 'pmid',
    cue: cues.pmid,
    sign: /pmid|pubmed/i,
    reach: 60,
    pattern:
      /\[?\b(?:PMID|PubMed(?:\sPMID)?)\s{0,2}[:.]?\s{0,2}(?:https?:\/\/[^\s\d]{5,50}\/)?(?<value>\d{5,9})\b\]?|\bhttps?:\/\/[^\s\d]{0,40}pubmed[^\s\d]{0,20}\/(?<value2>\d{5,9})\b/gi,
  },
  {
    name: 'pmcid',
    cue: cues.pmcid,
    sign: /pmc/i,
    reach: 80,
    pattern: /\[?(?:\bPMCID\s{0,2}:?\s{0,2}|\bhttps?:\/\/[^\s]{0,60}\/)?\bPMC\s?(?<value>\d{4,9})\b\]?/gi,
  },
  {
    name: 'arxiv',
    cue: cues.arxiv,
    sign: /arxiv/i,
    reach: 20,
    pattern:
      /\b(?:arxiv\spreprint\s)?(?:https?:\/\/)?arxiv(?:\.org\/abs\/|\s{0,2}:\s{0,2})(?<value>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})\b/gi,
  },
  {
    name: 'isbn',
    cue: cues.isbn,
    sign: /isbn/i,
    reach: 0,
    pattern: /\bISBN(?:[-–\s]?1[03])?\s{0,2}:?\s{0,2}(?<value>\d[\d\s–-]{8,16}[\dX])\b/gi,
  },
  {
    name: 'accessed',
    cue: cues.accessed,
    sign: /(?:accessed|retrieved|cited|viewed|visited|abruf|zugriff|consulté|consultado|abgerufen)/i,
    reach: 12,
    pattern: new RegExp(
      String.raw`[([]?\b(?:(?:date\s|last\s)?accessed|(?:date\s)?retrieved|cited|last\s(?:viewed|visited)|viewed|zugriff(?:\sam)?|abgerufen(?:\sam)?|abruf(?:\sam)?|consulté(?:e)?(?:\sle)?|consultado(?:\sel)?)\s{0,2}(?:on|at)?\s{0,2}:?\s{0,2}(?<value>${day})(?:,?\sfrom\b(?:\s[^.:\u0001]{3,90}:(?=\s(?:http|www)))?)?[)\]]?`,
      'gi',
    ),
  },
  {
    name: 'url',
    sign: /:\/\/|www\./i,
    reach: 140,
    pattern:
      /(?:[([]?\b(?:available|retrieved|downloaded|accessible|disponible|online|erhältlich|verfügbar)\s{0,2}(?:online\b\s?)?(?:from|at|via|en|unter|à|sur)?\s{0,2}:?\s{0,2}|\bretrieved\s(?:from\s)?[^.:\u0001]{3,80}:\s|\[online\]\.?\s{0,2}(?:available\s{0,2}:\s{0,2})?|\burl\s{0,2}:?\s{0,2}|<)?(?:the\s)?(?<value>(?:https?|ftp):\/\/[^\s<>"\u0001]{3,400}|\bwww\.[^\s<>"\u0001]{3,400})>?\]?/gi,
  },
  {
    name: 'noise',
    cue: cues.noise,
    sign: /issn|e-?pub|last (?:modified|updated)|n\/a|published online|electronic publication|\(in press|\[(?:in p|electronic|pii|medline|cross|google|pubmed|pmc f|doi|abstract|full|free|ref|internet)/i,
    reach: 2,
    pattern:
      /\blast (?:modified|updated)\s(?:on\s)?(?:[A-Za-zÀ-ɏ]{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s[A-Za-zÀ-ɏ]{3,9}\.?\s\d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2})|\bn\/a(?:\s?\(n\/a\))?|\bISSN\s{0,2}:?\s{0,2}\d{4}-?\d{3}[\dX]|\[?\b(?:e-?pub|published online|electronic publication)\s(?:ahead of print|\d{4}(?:[-/]\d{1,2}[-/]\d{1,2}|\s[A-Za-zÀ-ɏ]{3,9}\.?(?:\s\d{1,2})?)|[A-Za-zÀ-ɏ]{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s[A-Za-zÀ-ɏ]{3,9}\.?\s\d{4})[^\]\s]{0,2}\]?|\((?:in press|epub ahead of print)\)|\[(?:in press|epub ahead of print|electronic resource|pii|Medline|CrossRef|Cross Ref|Google Scholar|PubMed|PMC free article|DOI|Abstract|Full Text|Ref list|Reference Source|Free Full Text|Internet)\]|\bepub\sahead of print\b/gi,
  },
]

/** "… 2506 – 2511 . 18821695 10.1002/art.23884 3578767": identifiers without a name, as F1000 writes them. */
const trailing = /\s\.?\s(\d{7,8})(?:[\s\u0001]+(?:\d{6,8}))?[\s\u0001]*(?:Reference Source)?[\s\u0001]*$/

type Found = { -readonly [K in Exclude<Kind['name'], 'noise'>]?: Piece }

/** Reads DOI, PMID, PMCID, arXiv, ISBN, address and date of access, and marks them as read. */
export function readIdentifiers(source: string, links: readonly ReferenceLink[], has: Cues): Identifiers {
  const found: Found = {}
  let text = source
  for (const kind of kinds) if (kind.cue === undefined || has & kind.cue) text = readKind(text, kind, found)
  text = readTrailing(text, found)
  for (const link of links) text = readLink(text, link, found)
  return { text, ...found }
}

/** Takes all of one kind: a list of tails such as "[DOI] [PubMed] [Google Scholar]" has several; the first counts. */
function readKind(source: string, { name, sign, reach, pattern }: Kind, found: Found): string {
  let text = source
  for (let round = 0; round < 6; round++) {
    const at = text.search(sign)
    if (at < 0) break
    pattern.lastIndex = Math.max(0, at - reach)
    const match = pattern.exec(text)
    if (!match) break
    const raw = match.groups?.value ?? match.groups?.value2 ?? ''
    const isAddress = name === 'doi' || name === 'url'
    const value = isAddress ? withoutTail(raw) : raw
    const from = match.index + (raw === '' ? 0 : match[0].lastIndexOf(raw))
    text = take(text, match.index, isAddress ? from + value.length : match.index + match[0].length)
    if (name !== 'noise' && value !== '') found[name] ??= { from, to: from + value.length, value: tidy(name, value) }
  }
  return text
}

function readTrailing(text: string, found: Found): string {
  const bare = trailing.exec(text)
  if (bare?.[1] === undefined) return text
  const at = bare.index + bare[0].search(/\d/)
  const value = bare[1]
  found.pmid ??= { from: at, to: at + value.length, value }
  return take(text, at, text.length)
}

const linkLabel = /^\[?(?:doi|pubmed|pmc(?: free article)?|google scholar|cross ?ref|medline|free full text|full text)\]?$/i

/** Where a link leads says what it is; a label that only names the site is no text of the reference. */
function readLink(text: string, link: ReferenceLink, found: Found): string {
  const named = fromAddress(link)
  if (!named) return text
  found[named.name] ??= { from: link.from, to: link.to, value: named.value }
  return linkLabel.test(text.slice(link.from, link.to)) ? take(text, link.from, link.to) : text
}

const tidy = (name: string, value: string): string =>
  name === 'isbn' ? value.replace(/[^\dXx]/g, '') : name === 'pmcid' ? `PMC${value}` : plain(value)

/** Addresses end before the full stop of the sentence and before a bracket that they did not open ("10.1/a(1)b)." → "10.1/a(1)b"). */
function withoutTail(value: string): string {
  let end = value.length
  for (;;) {
    const last = value.charAt(end - 1)
    if (/[.,;:'"”’\]*_]/.test(last)) end--
    else if (last === ')' && count(value, '(', end) < count(value, ')', end)) end--
    else return value.slice(0, end)
  }
}

function count(text: string, sign: string, end: number): number {
  let n = 0
  for (let i = 0; i < end; i++) if (text.charAt(i) === sign) n++
  return n
}

function fromAddress({ url }: ReferenceLink): { readonly name: 'doi' | 'pmid' | 'pmcid' | 'url'; readonly value: string } | undefined {
  const doi = /doi\.org\/(10\.\d{4,9}\/.{1,200})$/i.exec(url)?.[1]
  if (doi !== undefined) return { name: 'doi', value: decoded(doi) }
  const pmid = /pubmed[^\d]{0,20}\/(\d{5,9})\/?$/i.exec(url)?.[1]
  if (pmid !== undefined) return { name: 'pmid', value: pmid }
  const pmcid = /\/PMC(\d{4,9})\/?$/i.exec(url)?.[1]
  if (pmcid !== undefined) return { name: 'pmcid', value: `PMC${pmcid}` }
  if (/scholar\.google|scholar_lookup/i.test(url)) return undefined
  return /^https?:/i.test(url) ? { name: 'url', value: url } : undefined
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
