import type { Tokens } from '../../../core/token.js'
import type { StretchAt } from '../bind/by-token.js'
import type { MedicineEvent } from '../event/verb.js'
import type { Mention } from '../name/recognise.js'
import { disorderHarm, harm } from './harm.js'
import type { Phrase } from './phrase.js'
import { phraseFrom } from './phrase.js'
import { reasonRefusals, stopRefusals } from './stop.rules.js'

const because: ReadonlyMap<string, string> = new Map([
  ['because', 'of'],
  ['due', 'to'],
  ['owing', 'to'],
  ['account', 'of'],
  ['secondary', 'to'],
])

/** "X was stopped because of Y", "X was withdrawn after she developed Y". */
export function reasonToStop(mention: Mention, event: MedicineEvent | undefined, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  if (!event || stopRefusals.by({ mention, event, tokens }, tokens, mention) !== undefined) return undefined
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
      const phrase = disorderHarm(reason(phraseFrom(i + 1, stretchAt, tokens), tokens), tokens)
      if (phrase) return phrase
    }
    if (because.get(key) === keys[i + 1]) return harm(reason(phraseFrom(i + 2, stretchAt, tokens), tokens), tokens)
    const told = developed(keys, i)
    if (told !== undefined) return told === 'none' ? undefined : harm(reason(phraseFrom(told, stretchAt, tokens), tokens), tokens)
  }
  return undefined
}

/** Where the harm begins that "because she developed", "when the patient complained of" tells. */
function developed(keys: readonly string[], at: number): number | 'none' | undefined {
  if (!/^(?:because|after|when|as|since)$/.test(keys[at] ?? '') || !/^(?:he|she|they|it|the)$/.test(keys[at + 1] ?? '')) return undefined
  const verb = keys[at + 1] === 'the' ? at + 3 : at + 2
  if (!/^(?:developed|experienced|suffered|complained|reported)$/.test(keys[verb] ?? '')) return 'none'
  return /^(?:of|from)$/.test(keys[verb + 1] ?? '') ? verb + 2 : verb + 1
}

function reason(phrase: Phrase | undefined, tokens: Tokens): Phrase | undefined {
  return phrase && reasonRefusals.by({ phrase, tokens }, tokens, phrase) === undefined ? phrase : undefined
}
