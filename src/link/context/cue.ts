import type { Sentence } from '../../core/document.js'
import { createLexicon } from '../../core/lexicon.js'
import type { LexiconEntry } from '../../core/lexicon.js'
import { clauseJoins, leadingClauseEnd } from './clause.js'
import data from './cues.json' with { type: 'json' }

export type Axis = 'assertion' | 'subject' | 'temporality'
export type Direction = 'forward' | 'backward' | 'label' | 'anywhere' | 'terminator' | 'pseudo'

/** Words that decide axes for what stands in their scope, after ConText (Harkema et al. 2009). */
export interface Cue extends LexiconEntry {
  readonly direction: Direction
  /** Value by axis: "no history of" sets assertion to negated and temporality to historical. A terminator that sets one ends cues of that value. */
  readonly sets: Readonly<Partial<Record<Axis, string>>>
}

/** A cue in a sentence; `from/to` are offsets in the sentence's prose. */
export interface CueHit {
  readonly cue: Cue
  readonly from: number
  readonly to: number
}

const directions: readonly string[] = ['forward', 'backward', 'label', 'anywhere', 'terminator', 'pseudo']

function isDirection(text: string): text is Direction {
  return directions.includes(text)
}

/** "no evidence of", "history of", "his mother": all words that decide an axis. */
export const cues = createLexicon(
  data.entries.map(({ id, terms, direction, sets = {} }): Cue => {
    if (!isDirection(direction)) throw new Error(`cues.json: ${id} has the direction "${direction}"`)
    return { id, terms, direction, sets }
  }),
)

/** The cues of a sentence, the longest at each place; a pseudo-cue ("no increase", "gram-negative") takes its words from the others. */
export function cuesOf(sentence: Sentence): CueHit[] {
  const hits: CueHit[] = []
  for (const { entry, from, to } of cues.match(sentence.tokens, sentence.prose.text)) {
    if (entry.direction !== 'pseudo') hits.push({ cue: entry, from, to })
  }
  if (hits.length === 0) return hits
  const { text } = sentence.prose
  for (const join of clauseJoins(text)) hits.push({ cue: joinedClause, from: join, to: join + 3 })
  const end = leadingClauseEnd(text)
  if (end !== undefined) hits.push({ cue: clauseEnd, from: end, to: end + 1 })
  return hits
}

/** The comma behind a leading clause ("Because infarction was possible, mannitol was given") ends what its cues say. */
const clauseEnd: Cue = { id: 'end-clause', terms: [], direction: 'terminator', sets: {} }

/** The "and" of "fluids were ordered and amoxicillin was refused" parts what is denied or doubted from what is not. */
const joinedClause: Cue = { id: 'end-joined', terms: [], direction: 'terminator', sets: { assertion: 'negated' } }
