import type { Tokens } from '../../../core/token.js'
import type { MedicineEvent } from '../event/event.js'
import { harm, isDisorder } from './harm.js'
import type { Phrase } from '../phrase.js'
import { phraseFrom } from '../phrase.js'
import type { Mention } from '../name/recognise.js'
import type { StretchAt } from '../bind/by-token.js'

const because: ReadonlyMap<string, string> = new Map([
  ['because', 'of'],
  ['due', 'to'],
  ['owing', 'to'],
  ['account', 'of'],
  ['secondary', 'to'],
])

/** "X was stopped because of Y", "X was withdrawn after she developed Y". */
export function reasonToStop(mention: Mention, event: MedicineEvent | undefined, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  if (!event || !/^(?:stop|decrease|switch|missed)$/.test(event.type)) return undefined
  // "withheld because of": what speaks against it, not what it did.
  if (/^(?:withheld|held|omitted)$/.test(tokens.keys[event.first] ?? '')) return undefined
  // "switched to Y because of", "Y replaced X because of": the one that was left brought it about.
  const replaces = tokens.keys[event.first] === 'replaced' && !/^(?:was|were|been|be|is|are)$/.test(tokens.keys[event.first - 1] ?? '')
  if (event.type === 'switch' && mention.first > event.first !== replaces) return undefined
  const { keys } = tokens
  for (let i = event.last; i < event.last + 9; i++) {
    const stretch = stretchAt(i)
    if (stretch) {
      if (stretch.named && event.type !== 'switch') return undefined
      i = stretch.last - 1
      continue
    }
    const key = keys[i] ?? '.'
    if (/^[.;]$/.test(key) || key === 'and' || key === 'but') return undefined
    if ((key === 'after' || key === 'following' || key === 'for') && !stretchAt(i + 1)) {
      const phrase = reason(phraseFrom(i + 1, stretchAt, tokens), tokens)
      if (phrase && isDisorder(phrase, tokens)) return phrase
    }
    if (because.get(key) === keys[i + 1]) return reason(phraseFrom(i + 2, stretchAt, tokens), tokens)
    if (/^(?:because|after|when|as|since)$/.test(key) && /^(?:he|she|they|it|the)$/.test(keys[i + 1] ?? '')) {
      const verb = keys[i + 1] === 'the' ? i + 3 : i + 2
      const developed = /^(?:developed|experienced|suffered|complained|reported)$/.test(keys[verb] ?? '')
      return developed
        ? reason(phraseFrom(keys[verb + 1] === 'of' || keys[verb + 1] === 'from' ? verb + 2 : verb + 1, stretchAt, tokens), tokens)
        : undefined
    }
  }
  return undefined
}

const noReason =
  /^(?:lack|inefficacy|ineffectiveness|insufficient|inadequate|poor|no|cost|costs|financial|pregnancy|surgery|procedure|operation|remission|relapse|progression|progressive|recurrence|completion|negative|normal|patient|parental|family|availability|unavailability|concerns?|risk|fear|possible|possibility|potential|noncompliance|nonadherence|preparation|planned|elective|upcoming|stable|good|culture|cultures|disease|failure|treatment|therapy|suspicion|interaction|interactions|persistent|persistence|insurance|shortage|clinical|logistical|logistic|personal)$/

function reason(phrase: Phrase | undefined, tokens: Tokens): Phrase | undefined {
  return phrase && !noReason.test(tokens.keys[phrase.first] ?? '') ? harm(phrase, tokens) : undefined
}
