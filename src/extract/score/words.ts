import data from './words.json' with { type: 'json' }

/** A list of words.json by its id, as a set: `wordsOf('links')`. */
export function wordsOf(id: string): ReadonlySet<string> {
  const entry = data.entries.find((one) => one.id === id)
  if (!entry) throw new Error(`words.json has no list ${id}`)
  return new Set(entry.words)
}

export const nouns = wordsOf('nouns')
export const instrumentNouns = wordsOf('instrument-nouns')
export const links = wordsOf('links')
export const fillers = wordsOf('fillers')
export const verbs = wordsOf('verbs')
export const limitWords = wordsOf('limit-words')
export const ordinalWords = wordsOf('ordinal-words')
export const timeWords = wordsOf('time-words')
export const moves = wordsOf('moves')
export const prepositions = wordsOf('prepositions')
export const determiners = wordsOf('determiners')
export const scoreWords = wordsOf('score-words')
