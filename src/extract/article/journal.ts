import { listsPersons } from '../../core/name.js'
import { isBlockTitle } from './shape.js'
import type { Front, Stated } from './place.js'
import { stated } from './place.js'

const name = String.raw`(?:The\s)?\p{Lu}[\p{L}&.'’()/-]{0,24}(?:[\s,:]{1,2}(?:of|and|in|for|the|&|de|der|la|\p{Lu}[\p{L}&.'’()/-]{0,24})){0,9}`
const issue = String.raw`[\s,.;:]{0,3}(?:(?:(?:19|20)\d\d|\((?:19|20)\d\d\))[\s,;.:]|(?:vol(?:ume)?\.?\s?)?\d{1,4}\s?[(:,]\s?\(?(?:(?:19|20)\d\d|\d))`
const labelled = new RegExp(String.raw`(?:^|\n)\W{0,3}(?:journal|journal title|published in|publication)\s?:\s{0,3}([^\n]{3,120})`, 'iu')
const line = new RegExp(String.raw`^\W{0,3}(${name})${issue}`, 'u')
const running = new RegExp(String.raw`\bet al\.?[,\s]{1,2}(${name})[\s,]{1,2}\(?(?:19|20)\d\d\)?[\s,;:]{1,2}\d`, 'u')
const copyright = /©\s?(?:[Cc]opyright\s)?(\p{Lu}{3,}(?:\s(?:\p{Lu}{2,}|&)){1,9})\s(?:19|20)\d\d/u
const cited = new RegExp(
  String.raw`(?:[Cc]itation|CITATION|[Cc]ite this article(?:\sas)?|[Cc]ite as|[Hh]ow to cite(?: this article)?)\b[\s\S]{20,900}?[.?!]\s+(${name})[\s.,;]{1,3}(?:19|20)\d\d`,
  'u',
)
const citedYearFirst = /(?:^|\n)[\s\S]{0,700}?\((?:19|20)\d\d\)[\s\S]{5,500}?[.?]\s+((?:\p{Lu}[\p{L}]{0,14}\.?\s?){1,7})\s?\d{1,4}\s?:/u

/** The journal, from its label, the line over the title, "Cite this article as" or the copyright. */
export function journalOf(source: string, front: Front): Stated | undefined {
  const find = (pattern: RegExp, rule: string, accept: (text: string) => boolean = () => true): Stated | undefined => {
    for (const { prose } of front.all) {
      const text = prose.text.length > 1600 ? prose.text.slice(0, 1600) : prose.text
      const match = pattern.exec(text)
      const written = match?.[1]
      if (!match || written === undefined || !accept(text)) continue
      const from = match.index + match[0].lastIndexOf(written)
      const value = stated(source, { prose, from, to: from + written.length }, rule)
      if (value && value.value.length > 3)
        return {
          ...value,
          value: value.value.replace(/[\s.,]+$/, (end) =>
            end.trim() === '.' && /\b\p{L}{1,8}$/u.test(value.value.slice(0, -1)) && value.value.includes('. ') ? '.' : '',
          ),
        }
    }
    return undefined
  }
  return (
    find(labelled, 'article/journal-label') ??
    find(cited, 'article/cited-as') ??
    find(citedYearFirst, 'article/cited-as') ??
    overTitle(source, front) ??
    bareLine(source, front) ??
    find(running, 'article/running-head', (text) => text.length < 160) ??
    homepage(source, front) ??
    find(copyright, 'article/copyright')
  )
}

/** A line that is the journal's name with year and volume: "J Lead Stud. 2023;11(2):88-95". */
function overTitle(source: string, front: Front): Stated | undefined {
  for (const { prose } of front.all) {
    if (prose.text.length > 1200) continue
    let from = 0
    for (const text of prose.text.split('\n')) {
      const match = text.length < 160 && !isBlockTitle(text) && !/©|author|@/i.test(text) && !listsPersons(text) ? line.exec(text) : null
      const written = match?.[1]
      if (match && written !== undefined && written.length > 5 && written.includes(' ')) {
        const at = from + match[0].indexOf(written)
        return stated(source, { prose, from: at, to: at + written.replace(/[\s.,]+$/, '').length }, 'article/journal-line')
      }
      from += text.length + 1
    }
  }
  return undefined
}

const bare =
  /^\W{0,3}((?:The\s)?(?:\p{Lu}[\p{L}&’'-]*\s(?:(?:of|and|in|for|the|&|de|der|la)\s){0,2}){0,9}(?:Journal|Archives|Annals|Acta|Revista|Bulletin|Zeitschrift)\b(?:\s(?:of|and|in|for|the|&|de|der|la|\p{Lu}[\p{L}&’'-]*)){0,10})\W{0,3}$/u

/** A passage over the title that is a name with "Journal" in it and nothing else: "Nordic Journal of Odd Findings". */
function bareLine(source: string, front: Front): Stated | undefined {
  const title = front.title?.prose.starts[0] ?? 0
  for (const { prose } of front.opening) {
    const written = (prose.starts[0] ?? 0) < title && prose.text.length < 110 ? bare.exec(prose.text)?.[1] : undefined
    if (written === undefined || !written.includes(' ')) continue
    const from = prose.text.indexOf(written)
    return stated(source, { prose, from, to: from + written.length }, 'article/journal-line')
  }
  return undefined
}

/** The line over "journal homepage: www…" names the journal. */
function homepage(source: string, front: Front): Stated | undefined {
  const at = front.opening.findIndex(({ prose }) => /^\W*journal home\s?page\b/i.test(prose.text))
  const before = front.opening[at - 1]
  if (at < 1 || !before || before.prose.text.length > 100) return undefined
  return stated(source, { prose: before.prose, from: 0, to: before.prose.text.length }, 'article/journal-line')
}
