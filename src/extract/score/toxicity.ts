import type { Tokens } from '../../core/token.js'
import type { Mention } from './instrument.js'
import { unnamedInstrument } from './instrument.js'
import type { Scored } from './scored.js'
import { readValue } from './value.js'

const graded = /(?<![\p{L}\d-])grade\s(?=[1-5](?![\d.]|\s?[/–-]\s?\d)|(?:I{1,3}|IV|V)(?![\p{L}\d/–-]))/giu
const otherGrade =
  /gliom|astrocyt|tumou?r|carcinom|sarcom|lymphom|mening|neoplasm|chondro|fibros|steatos|murmur|varic|hernia|sprain|tear|injur|lacerat|burn|encephalopath|reflux|block|differentia|[eo]sophagit|hydroneph|prolaps|listhesis|gvhd|graft|who|histolog|nuclear|shunt|stenosis|regurg|power|strength/i

/** Grades of adverse events in a report that grades by CTCAE: "swollen mouth (grade 4)", "grade 3 colitis". */
export function toxicityGrades(tokens: Tokens, text: string, mentions: readonly Mention[], taken: readonly Scored[]): Scored[] {
  const instrument = unnamedInstrument('toxicity')
  if (!instrument || !/grade/i.test(text)) return []
  const found: Scored[] = []
  for (const match of text.matchAll(graded)) {
    const to = match.index + match[0].trimEnd().length
    const reading = readValue(instrument, tokens, text, match.index + match[0].length)
    if (!reading || taken.some((other) => other.reading.from < reading.to && reading.from < other.reading.to)) continue
    if (mentions.some((mention) => mention.instrument.id !== instrument.id && Math.abs(mention.from - match.index) < 30)) continue
    if (
      otherGrade.test(text.slice(Math.max(0, match.index - 24), match.index)) ||
      otherGrade.test(text.slice(reading.end, reading.end + 30))
    )
      continue
    found.push({ rule: 'score/toxicity-grade', instrument, nameFrom: match.index, nameTo: to, reading })
  }
  return found
}
