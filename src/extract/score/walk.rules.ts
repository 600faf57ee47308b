import { choiceList } from '../../core/rule/rule.js'
import type { Tokens } from '../../core/token.js'
import { tokenAt } from '../../core/token.js'
import type { Way } from './way.js'
import { fillers, instrumentNouns, limitWords, links, nouns, timeWords, verbs } from './words.js'

/** A word on the way from the name of an instrument to its result. */
export interface Step {
  readonly tokens: Tokens
  readonly text: string
  readonly at: number
  readonly key: string
  readonly way: Way
}

/** What a word does to the way: it ends it, skips to a token, belongs to the naming, or is of something else. */
export type StepOf = 'end' | 'plain' | 'verb' | 'other' | { readonly to: number }

/** "a scale from 0 to 10" says the limits. */
const scaleRange = /^(?:ranging\s)?(?:of|from)\s\d{1,3}\s?(?:to|[-–−]|through)\s?\d{1,3}\b/

/** What the words between the name of an instrument and its result do; a word that none of them knows is of something else. */
export const steps = choiceList<Step, StepOf>(
  {
    name: 'score/clause-end',
    choose: ({ key, tokens, at }) => (/^[.;?!•]$/.test(key) && !(key === '.' && tokens.gaps[at + 1] === 'none') ? 'end' : undefined),
    finds: ['The SOFA score⟦;⟧ level 12 was reached.'],
    leaves: ['The SOFA score was 12 in the evening.'],
  },
  {
    name: 'score/bracket-aside',
    choose: (step) => asideEnd(step),
    finds: ['Causality was rated with the Naranjo scale ⟦[⟧12].', 'The mRS ⟦(⟧range 0–6) was 2.'],
    leaves: ['The mRS score (2) was low.'],
  },
  {
    name: 'score/bracket-closes',
    choose: ({ key, way }) => {
      if (!/^[)\]]$/.test(key) || !way.bracket) return undefined
      return way.others > 0 ? 'end' : 'plain'
    },
    finds: ['The NIHSS (told over phone⟦)⟧, score 12.'],
    leaves: ['The GCS (on arrival) was 6.'],
  },
  {
    name: 'score/limits-of-scale',
    choose: ({ key, tokens, text, at }) => {
      const from = tokens.froms[at] ?? 0
      const scope =
        /^(?:of|from|ranging)$/.test(key) && /scale$/.test(tokens.keys[at - 1] ?? '') ? scaleRange.exec(text.slice(from, from + 40)) : null
      return scope ? { to: tokenAt(tokens, from + scope[0].length) } : undefined
    },
    finds: ['On a pain scale ⟦of⟧ 1 to 10 she had none.'],
    leaves: ['On the pain scale he had 7 of 10.'],
  },
  {
    name: 'score/limit-word',
    // "from a maximum of 27 to 19" is a course.
    choose: ({ key, tokens, at }) =>
      limitWords.has(key) && key !== 'min' && key !== 'max' && !(tokens.keys[at - 1] === 'a' && tokens.keys[at - 2] === 'from')
        ? 'end'
        : undefined,
    finds: ['The MELD score ⟦cutoff⟧ was 15.'],
    leaves: ['MELD fell from a maximum of 27 to 19.'],
  },
  {
    name: 'score/second-verb',
    choose: ({ key, way }) => (verbs.has(key) && way.verb && way.afterVerb > 0 ? 'end' : undefined),
    finds: ['The GCS was poor while the verbal part ⟦was⟧ 4.'],
    leaves: ['The GCS was 14.'],
  },
  {
    name: 'score/predicate',
    choose: ({ key }) => (verbs.has(key) ? 'verb' : undefined),
    finds: ['The GCS ⟦was⟧ kept 7: 12 points.'],
    leaves: ['GCS: 14.'],
  },
  {
    name: 'score/clause-behind-verb',
    choose: ({ key, way }) => (way.verb && way.afterVerb > 0 && /^(?:and|,|but|with)$/.test(key) ? 'end' : undefined),
    finds: ['The GCS was poor ⟦with⟧ a level of 4.'],
    leaves: ['The GCS and its motor part were 14.'],
  },
  {
    name: 'score/naming-word',
    choose: ({ key }) =>
      nouns.has(key) || instrumentNouns.has(key) || links.has(key) || fillers.has(key) || /^[\d%^]/.test(key) ? 'plain' : undefined,
    finds: ['Her Barthel Index ⟦total⟧ score (45) fell.'],
    leaves: ['The Barthel Index unknown to us.'],
  },
  {
    name: 'score/time-word',
    choose: ({ key, way }) => (timeWords.has(key) && !way.verb ? 'plain' : undefined),
    finds: ['PANSS ⟦before⟧ therapy 61.'],
    leaves: ['The PANSS was 61.'],
  },
)

/** The end of a bracket that holds a citation or the limits of the scale. */
function asideEnd({ key, tokens, text, at }: Step): { readonly to: number } | undefined {
  if (key !== '(' && key !== '[') return undefined
  const close = closing(tokens, at)
  const inside = text.slice((tokens.froms[at] ?? 0) + 1, tokens.froms[close] ?? text.length)
  const isNumbers = /^\s?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\s?$/.test(inside)
  const isPoints = key === '(' && /^\s?\d{1,2}\s?$/.test(inside) && /^(?:scores?|points?|total)$/.test(tokens.keys[at - 1] ?? '')
  const isLimits = tokens.keys.slice(at + 1, close).some((word) => limitWords.has(word))
  return (isNumbers && !isPoints) || isLimits ? { to: close + 1 } : undefined
}

/** The bracket that closes the one at a token. */
function closing(tokens: Tokens, open: number): number {
  const close = tokens.keys[open] === '(' ? ')' : ']'
  for (let i = open + 1; i < tokens.keys.length && i < open + 40; i++) if (tokens.keys[i] === close) return i
  return tokens.keys.length
}
