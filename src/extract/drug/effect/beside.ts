import { offsetsOf } from '../../../core/rule/row.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import { harm } from './harm.js'
import type { Named } from './named.js'
import type { Phrase } from './phrase.js'
import { isEnd, phraseBefore, phraseFrom } from './phrase.js'

/** "X-induced Y", "X-associated Y". */
export function harmBehindHyphen({ mention: { last }, stretchAt, tokens }: Named): Phrase | undefined {
  const key = tokens.keys[last] ?? ''
  const ties = tokens.gaps[last] === 'hyphen' ? /^(?:induced|associated|related|triggered|mediated)$/.test(key) : key === 'induced'
  return ties ? harm(phraseFrom(last + 1, stretchAt, tokens), tokens) : undefined
}

const allergies = /^(?:allerg(?:y|ies|ic)|hypersensitivity|intoleran(?:ce|t)|anaphylaxis)$/

/** "X allergy": the word that says so. */
export function allergyBehind({ mention: { last }, tokens }: Named): Phrase | undefined {
  return allergies.test(tokens.keys[last] ?? '') && tokens.keys[last + 1] !== 'to' ? span(tokens, last, last + 1) : undefined
}

/** "allergic to X", "known intolerance to X": the words that say so. */
export function allergicTo({ mention: { first }, tokens }: Named): Phrase | undefined {
  const { keys } = tokens
  if (!/^(?:to|with)$/.test(keys[first - 1] ?? '') || !allergies.test(keys[first - 2] ?? '')) return undefined
  const begin = /^(?:known|severe|documented|drug|immediate|delayed)$/.test(keys[first - 3] ?? '') ? first - 3 : first - 2
  return /^(?:no|without|not)$/.test(keys[begin - 1] ?? '') ? undefined : span(tokens, begin, first - 1)
}

const harmful =
  /^(?:poisoning|intoxication|overdosage|[a-z]*toxicit(?:y|ies)|[a-z]{3,}(?:pathy|pathies)|[a-z]{4,}itis|[a-z]{4,}penia|[a-z]{2,}hypersensitivity|extravasation|reactions?)$/
/** Words with which another matter begins. */
const others = words(
  'and or was were is with for to in of the a therapy treatment caused causes cause causing provoked precipitated triggered produced can may might could has have had known reported been also rarely infrequently occasionally often commonly sometimes infusion administration probably possibly likely',
)

/** "methotrexate toxicity", "gold nephropathy". */
export function toxicityBehind({ mention: { last }, tokens }: Named): Phrase | undefined {
  const { keys, gaps } = tokens
  if (gaps[last] !== 'space') return undefined
  for (let i = last; i < last + 3 && /^[a-z]/.test(keys[i] ?? '') && !isEnd(keys[i]) && !others.has(keys[i] ?? ''); i++)
    if (harmful.test(keys[i] ?? '')) return span(tokens, last, i + 1)
  return undefined
}

/** "toxicity of X", "dystonic reaction to X". */
export function toxicityBefore({ mention: { first }, stretchAt, tokens }: Named): Phrase | undefined {
  const [link, head] = [tokens.keys[first - 1] ?? '', tokens.keys[first - 2] ?? '']
  const isReaction = link === 'to' && /^reactions?$/.test(head)
  const isToxicity = /^(?:to|with|by|from|of)$/.test(link) && /^(?:poisoning|intoxication|[a-z]*toxicity|overdosage)$/.test(head)
  if (!isReaction && !isToxicity) return undefined
  const phrase = harm(phraseBefore(first - 1, stretchAt, tokens), tokens)
  // "the reaction to X" may be a good one.
  return phrase && isReaction && phrase.last - phrase.first < 2 ? undefined : phrase
}

function span(tokens: Tokens, first: number, last: number): Phrase {
  return { ...offsetsOf(tokens, { first, last }), first, last }
}
