import { refusalList } from '../../core/rule/rule.js'
import type { Tokens } from '../../core/token.js'
import type { AheadPair } from './ahead.js'
import { isTaken } from './scored.js'

/** A token between a name and the result that is looked for before it. */
export interface BackStep {
  readonly tokens: Tokens
  readonly at: number
  readonly joint: string | undefined
}

/** What no result before a name reaches over. */
export const backEnds = refusalList<BackStep>(
  {
    name: 'score/clause-before',
    when: ({ tokens, at }) => /^[.;:?!]$/.test(tokens.keys[at] ?? '') && tokens.gaps[at + 1] !== 'none',
    finds: ['He scored 24/30⟦;⟧ on the MMSE he was slow.'],
    leaves: ['He scored 24/30 on the MMSE.'],
  },
  {
    name: 'score/joint-before',
    when: ({ tokens, at, joint }) => joint !== undefined && joint !== '(' && /^(?:,|and|but|was|were|is)$/.test(tokens.keys[at] ?? ''),
    finds: ['He scored 12 ⟦and⟧ rested on the Barthel Index.'],
    leaves: ['He was given a score of 12 on the Barthel Index.'],
  },
)

const isGraded = ({ mention: { instrument } }: AheadPair): boolean => /^(?:grade|letter|tnm)$/.test(instrument.values)

/** What is no result of the name behind it. */
export const aheadRefusals = refusalList<AheadPair>(
  {
    name: 'score/taken-before',
    when: ({ state, reading }) => isTaken(state.readings, reading),
    finds: ['PANSS improved from 98/210 to ⟦61⟧/210 on the MMSE.'],
    leaves: ['He scored 24 on the MMSE.'],
  },
  {
    name: 'score/unsaid-before-name',
    when: ({ joint, said, reading, between }) =>
      joint !== undefined && !said && !(reading.marked && reading.max !== undefined && between === ''),
    finds: ['He drank ⟦3⟧ on the Barthel Index.'],
    leaves: ['He scored 45 on the Barthel Index.'],
  },
  {
    name: 'score/loose-before-name',
    when: (pair) => pair.joint === undefined && !(pair.between === '' && ((isGraded(pair) && pair.said) || pair.reading.max !== undefined)),
    finds: ['She took ⟦3⟧ NYHA.'],
    leaves: ['She was in class III NYHA.'],
  },
  {
    name: 'score/many-words-before-name',
    when: ({ joint, between }) => joint !== undefined && between.split(/\s+/).length > 6,
    finds: ['She scored ⟦12⟧ after a very long tiring sunny day on the Barthel Index.'],
    leaves: ['She scored 12 after a long day on the Barthel Index.'],
  },
  {
    name: 'score/points-before-bracket',
    when: ({ joint, said, mention: { instrument } }) => joint === '(' && instrument.values === 'integer' && !said,
    finds: ['She could name ⟦14⟧/15 (NIHSS).'],
    leaves: ['A score of 14 (NIHSS) was noted.'],
  },
)
