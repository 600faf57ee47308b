import type { Tokens } from '../../../core/token.js'
import { doseAt } from '../attribute/attribute-at.js'
import { wordingOf } from '../attribute/wording.js'
import { isGiven, isUndone } from './given.js'
import { isComplex, isInhibiting, isMeasured, isScreen } from './measured.js'
import type { Mention, ShortForms } from './recognise.js'
import { recognise } from './recognise.js'

/** The medicines that a text speaks of as medicines: no drug levels, no potassium that was measured, no resistant germs. In a list of medications every name counts. */
export function mentionsOf(tokens: Tokens, text: string, short: ShortForms, place: 'told' | 'listed' = 'told'): Mention[] {
  const named = recognise(tokens, text, short)
  if (named.length === 0) return named
  const screened = isScreen(tokens)
  const inhibited = tokens.keys.some((key) => key === 'mic' || key === 'mics' || key === 'inhibitory')
  const clear = named.map(
    (mention) =>
      !isUndone(tokens, mention.first, mention.last) &&
      !isMeasured(tokens, text, mention) &&
      !isComplex(tokens, text, mention) &&
      !(inhibited && isInhibiting(tokens, mention)) &&
      (!screened || isDosed(tokens, text, mention)) &&
      (mention.entry?.id !== 'blood' || !mention.ambiguous || isTransfused(tokens, mention)) &&
      (!mention.ambiguous || place === 'listed' || isGiven(tokens, mention.first, mention.last) || isDosed(tokens, text, mention)),
  )
  const join = (i: number, neighbour: number): void => {
    const mention = named[i]
    if (
      !mention ||
      clear[i] ||
      !clear[neighbour] ||
      screened ||
      isUndone(tokens, mention.first, mention.last) ||
      isMeasured(tokens, text, mention) ||
      (inhibited && isInhibiting(tokens, mention))
    )
      return
    if (isListed(named[Math.min(i, neighbour)], named[Math.max(i, neighbour)], tokens)) clear[i] = true
  }
  for (let i = 1; i < named.length; i++) join(i, i - 1)
  for (let i = named.length - 2; i >= 0; i--) join(i, i + 1)
  const kept = named.filter((_, i) => clear[i])
  return markTested(kept, tokens, text)
}

/** Marks what a germ was tested against: "sensitive to A and B", but not the C of "and C 1 g was started". */
function markTested(mentions: readonly Mention[], tokens: Tokens, text: string): Mention[] {
  const start = susceptibility(tokens)
  if (start === undefined) return [...mentions]
  let from = start
  let open = true
  return mentions.map((mention) => {
    for (; from < mention.first; from++) {
      const key = tokens.keys[from] ?? ''
      if (testWords.has(key)) open = true
      else if (from > start && turns.has(key)) open = false
    }
    if (mention.first > start && isTreatment(tokens, text, mention)) open = false
    return open && mention.first > start ? { ...mention, tested: true as const } : mention
  })
}

/** Words after which a sentence tells of treatment rather than of tests. */
const turns: ReadonlySet<string> = new Set(
  'so therefore thus hence consequently accordingly treatment treated therapy started begun given received receiving switched changed replaced continued until prescribed administered initiated'.split(
    ' ',
  ),
)

/** "X 1 g every 8 h", "X was started": of a medicine that is given. */
function isTreatment(tokens: Tokens, text: string, mention: Mention): boolean {
  const { keys } = tokens
  const at = keys[mention.last] === '(' ? mention.last + 1 : mention.last
  const dose = doseAt(wordingOf(tokens, text), at)
  if (dose?.kind === 'dose' && /^(?:m?g|ug|U|IU|MIU)$/.test(dose.amount.unit ?? '')) return true
  const verb = keys[mention.last] === ',' && keys[mention.last + 1] === 'which' ? mention.last + 2 : mention.last
  return (
    /^(?:was|were)$/.test(keys[verb] ?? '') &&
    /^(?:started|given|initiated|continued|administered|added|begun|commenced|prescribed|stopped|discontinued|switched|changed|replaced|used)$/.test(
      keys[verb + 1] ?? '',
    )
  )
}

/** Blood that is given, not lost or drawn. */
function isTransfused({ keys }: Tokens, { first, last }: Mention): boolean {
  for (let i = first - 4; i < last + 3; i++) if (/^(?:transfus|units?$)/.test(keys[i] ?? '')) return true
  return false
}

/** "B12 1000 µg", "T4 at 25 µg/day", "10 mg of folate"; units that the laboratory uses too prove nothing. */
function isDosed(tokens: Tokens, text: string, { first, last, entry }: Mention): boolean {
  // "7.8 g/day of albumin excretion"
  if (/^(?:excretion|excreted|loss|losses|output)$/.test(tokens.keys[last] ?? '')) return false
  const row = wordingOf(tokens, text)
  let at = last
  while (at < last + 5 && leads.has(tokens.keys[at] ?? '')) at++
  const dose = doseAt(row, at)
  if (
    dose?.kind === 'dose' &&
    dose.amount.unit !== undefined &&
    (/kg|min|^h$/.test(dose.amount.per ?? '') || !/^(?:mmol|mEq|U|g|umol|nmol|mol|m?L|dL)$/.test(dose.amount.unit))
  )
    return true
  for (let back = 2; back <= 7; back++) {
    const led = doseAt(row, first - back)
    // "5% albumin"
    if (led?.kind === 'concentration' && led.last === first && led.amount.unit === '%' && !/^cells?$/.test(tokens.keys[last] ?? ''))
      return true
    if (led?.kind === 'dose' && led.last === first && /kg|min|h/.test(led.amount.per ?? '')) return true
  }
  if (tokens.keys[first - 1] !== 'of') return false
  for (let back = 2; back <= 6; back++) {
    if (tokens.keys[first - back] === 'loss') return false
    const before = doseAt(row, first - back)
    if (before?.kind !== 'dose' || before.last !== first - 1) continue
    if (entry?.id === 'blood' && before.amount.unit !== 'U') return false
    return tokens.keys[first - back - 2] !== 'loss' && tokens.keys[first - back - 3] !== 'loss'
  }
  return false
}

const leads: ReadonlySet<string> = new Set(['(', ':', ',', 'at', 'a', 'dose', 'of', 'daily'])

/** Whether two names are neighbours in a list: "thiamine, folic acid and B12". */
function isListed(a: Mention | undefined, b: Mention | undefined, tokens: Tokens): boolean {
  if (!a || !b || b.first - a.last > 3) return false
  for (let i = a.last; i < b.first; i++) if (!/^(?:,|and|or|plus|with|\+|&|\/)$/.test(tokens.keys[i] ?? '')) return false
  return b.first > a.last
}

/** The token from which a sentence lists what a germ is susceptible or resistant to. */
function susceptibility(tokens: Tokens): number | undefined {
  const { keys } = tokens
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? ''
    if (!testWords.has(key)) continue
    if (keys[i + 1] === 'to' || keys[i + 1] === 'against')
      return /^(?:susceptib|nonsuscep)/.test(key) || keys.some((word) => germWords.test(word)) ? i : undefined
  }
  return undefined
}

const testWords: ReadonlySet<string> = new Set(
  'susceptible susceptibility resistant resistance sensitive sensitivity nonsusceptible'.split(' '),
)
const germWords =
  /^(?:isolates?|isolated|strains?|organisms?|bacteri(?:a|um|al)|cultures?|cultured|grew|growth|coli|aureus|klebsiella|pseudomonas|enterococc(?:i|us)|staphylococc(?:i|us)|streptococc(?:i|us)|salmonella|mutations?|pathogens?|candida|tuberculosis|antibiogram|mic|in|vitro)$/
