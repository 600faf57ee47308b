import data from './given-names.json' with { type: 'json' }

const names = new Set(data.entries)

/** Whether a word is a common first name ("Jennifer"). */
export const isGivenName = (word: string): boolean => names.has(word)
