import { lowerCase } from './line.js'
import { numberWords, ordinalWords, spelled, spelledOrdinals } from './number-word.js'

/** How a report tells its patients apart: "Case 1", "Patient B", "the second patient". */
export interface Label {
  /** 1 for "Case 1", "Patient A", "the first patient", "the elder brother". */
  readonly key: number
  readonly text: string
  readonly to: number
}

const places: ReadonlyMap<string, number> = new Map([
  ...ordinalWords,
  ...numberWords,
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((roman, i): [string, number] => [roman, i + 1]),
  ['elder', 1],
  ['older', 1],
  ['index', 1],
  ['younger', 2],
  ['other', 2],
])
// Latin letters in one case: the patterns are for texts in lower case, since one that is blind to case takes long to compile.
const letter = String.raw`a-z\u00c0-\u024f`
const head = String.raw`^[^${letter}\d]{0,6}(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?\s{0,3}[^${letter}\d]{0,4})?(?:the\s|our\s)?`
const who = String.raw`(?:clinical\s)?(?:case|patient|subject|proband|observation|participant|child|infant|twin|sibling|neonate|newborn|baby|brother|sister)`
const numbered = new RegExp(
  String.raw`${head}(?<name>${who}(?:\s(?:report|study|presentation|history|description|vignette))?\s?(?:no\.?|nr\.?|number|#|n°|№)?\s?[-–—:]?\s?(?<key>\d{1,2}|[a-j]|[ivx]{1,4}|${spelled(1, 10)}))(?![${letter}\d]|\.\d|\s?(?:years?|months?|of\s\d|and\s(?:\d|case|patient)|,\s?\d|to\s\d|&|[-–]\s?(?:\d|years?|months?))|\s(?:week|month|day)s?)`,
  'd',
)
const ordered = new RegExp(
  String.raw`^(?:[^${letter}\d]{0,4})(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?\s{0,3})?(?:in\s|for\s)?(?<name>(?:the\s|our\s)?(?<key>${spelledOrdinals(1, 10)}|1st|2nd|3rd|4th|5th|6th|elder|older|younger|index)\s(?:case|patient|twin|brother|sister|sibling|child|infant|boy|girl|observation|baby|newborn|neonate|man|woman|proband|clinical\scase)(?:\sreport)?)(?![${letter}]|['’]s\s(?:mother|father))`,
  'd',
)

/** What every label holds, and within how many characters. */
const namesPatient =
  /case|patient|subject|proband|observation|participant|child|infant|twin|sibling|neonate|newborn|baby|brother|sister|boy|girl|man/
const reach = 80
/** How much of a text is looked at: a label and what follows it. */
const seen = 200

/** The label at the start of a heading, paragraph or sentence, or none. */
export function labelAt(text: string, kind: 'heading' | 'paragraph' | 'sentence'): Label | undefined {
  const lower = lowerCase(text.slice(0, seen))
  if (!namesPatient.test(lower.slice(0, reach))) return undefined
  const match = numbered.exec(lower)
  if (match) {
    const key = writtenAs(text, match, 'key')
    const to = match.index + match[0].length
    const after = lower.slice(to, to + 24)
    const certain =
      kind === 'heading' ||
      /^\s?(?:[:.,)\]–—(["-]|$)|^\s(?:was|is|had|presented|has|underwent|developed|concerns|described|a\s|an\s|\()/.test(after)
    if (
      certain &&
      !(kind === 'heading' && /^\s?[:.]?\s?(?:series|reports)\b/.test(after)) &&
      !(/^[a-z]$/.test(key) && !/^[ivx]$/.test(key))
    )
      return keyed(writtenAs(text, match, 'name'), key, to)
  }
  const order = ordered.exec(lower)
  return order ? keyed(writtenAs(text, order, 'name'), writtenAs(text, order, 'key'), order.index + order[0].length) : undefined
}

function writtenAs(text: string, { indices }: RegExpExecArray, group: string): string {
  const [from, to] = indices?.groups?.[group] ?? [0, 0]
  return text.slice(from, to)
}

/** The label that a table's header cell is: "Case 2", "[Patient 1]b", "P3". */
export function labelOfCell(text: string): Label | undefined {
  const match =
    /^[^\p{L}\d]{0,3}(?:(?:case|patient|pt|subject|twin|p|child|infant)\.?\s?(?:no\.?|#|number)?\s?[-–]?\s?)(?<key>\d{1,2}|[A-J]|[IVX]{1,4})(?!\p{L}{2}|\d)/iu.exec(
      text,
    )
  const key = match?.groups?.key
  return match && key !== undefined ? keyed(text.trim(), key, match[0].length) : labelAt(text, 'heading')
}

function keyed(text: string, written: string, to: number): Label | undefined {
  const plain = written.toLowerCase()
  const key = /^\d/.test(plain)
    ? parseInt(plain, 10)
    : (places.get(plain) ?? (/^[a-j]$/.test(plain) ? plain.charCodeAt(0) - 96 : undefined))
  return key === undefined || key === 0 ? undefined : { key, text: text.replace(/^(?:the|our)\s/i, ''), to }
}

const within = new RegExp(
  String.raw`(?<![${letter}\d])(?:${who}\s(?:no\.?\s|#)?(?<key>\d{1,2}|[A-J]|${spelled(1, 10)})|the\s(?<order>${spelledOrdinals(1, 10)}|elder|older|younger)\s(?:case|patient|twin|brother|sister|sibling|child|infant))(?![${letter}\d]|\.\d|\s?(?:years?|months?|weeks?|days?))`,
  'gi',
)

/** The patient that a sentence names last before an offset, or else first: "CRP of patient 2 was …". */
export function labelIn(text: string, before = text.length): Label | undefined {
  if (!/case|patient|twin|sibling|brother|sister|child|infant/i.test(text)) return undefined
  let last: Label | undefined
  for (const match of text.matchAll(within)) {
    if (last && match.index > before) break
    const key = match.groups?.key ?? match.groups?.order
    if (key !== undefined) last = keyed(match[0], key, match.index + match[0].length)
  }
  return last
}
