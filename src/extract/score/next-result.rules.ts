import { choiceList } from '../../core/rule/rule.js'
import type { Tokens } from '../../core/token.js'
import type { Instrument } from './instrument.js'
import { movedTo } from './moved.js'
import type { Reading } from './reading.js'
import { readValue } from './value.js'

/** The end of a result, from which its course may go on. */
export interface AfterResult {
  readonly tokens: Tokens
  readonly text: string
  readonly instrument: Instrument
  readonly end: number
  /** "scores" was said: a bare list may be a course. */
  readonly plural: boolean
}

const forTime = /^(?:\s(?:for|after|over)\s\d{1,3}\s(?:min|minutes|h|hours|days|weeks))?,?\sand\s(?:then\s)?(?=\d)/

/** The result behind a joint, and whether what follows it fits. */
function behind(
  { tokens, text, instrument, end }: AfterResult,
  joint: RegExp,
  fits: (reading: Reading, rest: string) => boolean,
): Reading | undefined {
  const match = joint.exec(text.slice(end, end + 40))
  const reading = match ? readValue(instrument, tokens, text, end + match[0].length) : undefined
  return reading && fits(reading, text.slice(reading.end)) ? reading : undefined
}

/** How the course of a result goes on. */
export const nextResults = choiceList<AfterResult, Reading>(
  {
    name: 'score/later-in-bracket',
    choose: (after) =>
      behind(after, /^\s?\(\s?(?=\d)/, ({ max }, rest) => max !== undefined && /^\s(?:at|on|before|after|in|during)\s/.test(rest)),
    finds: ['The MMSE was 28/⟦30⟧ (13/30 on day 8).'],
    leaves: ['The MMSE was 28/30 (normal).'],
  },
  {
    name: 'score/other-in-bracket',
    choose: (after) =>
      behind(after, /^\s?\(\s?(?:twin|patient|case|sibling|baby)\s(?:[A-J]|\d{1,2})\s?[:=,]\s?(?=\d)/i, (_, rest) => /^\s?\)/.test(rest)),
    finds: ['The GCS was ⟦12⟧ (twin A: 9).'],
    leaves: ['The GCS was 12 (twin A).'],
  },
  {
    name: 'score/now-other',
    choose: (after) => behind(after, /^,?\s(?:and|but)\s(?:is|was)\s(?:now|then|later)\s(?=[\dA-Z])/, () => true),
    finds: ['Her Child-Pugh class had been B⟦7⟧ and was now C11.'],
    leaves: ['Her Child-Pugh class was B7 and she was now at home.'],
  },
  {
    name: 'score/other-afterwards',
    choose: (after) => behind(after, forTime, (_, rest) => /^\s(?:afterwards?|thereafter|later|subsequently)\b/.test(rest)),
    finds: ['The GCS was ⟦10⟧ for 20 min and 14 afterwards.'],
    leaves: ['The GCS was 10 for 20 min and the pupils were wide afterwards.'],
  },
  {
    name: 'score/moved-to',
    choose: movedTo,
    finds: ['PANSS total score improved from ⟦98⟧ to 61.', 'The HAM-D score was ⟦28⟧ on admission and 7 at discharge.'],
    leaves: ['PANSS total score was 98.'],
  },
)
