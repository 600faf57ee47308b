import { words } from '../../../core/words.js'
import data from '../lexicon/said-words.json' with { type: 'json' }

const byId = new Map(data.entries.map(({ id, words: list }) => [id, new Set(list)]))

/** The words of a role between a name and what is said of it: `saidWords('denial')`. */
function saidWords(role: string): ReadonlySet<string> {
  return byId.get(role) ?? new Set()
}

/** Words that may stand between an adjective and the analyte it is said of: "elevated serum levels of". */
export const attributeWords = saidWords('attribute')
/** Words that may stand between an analyte and what is said of it: "was found to be slightly". */
export const predicateWords = saidWords('predicate')
/** Words with which another thought begins: "but", "although". */
export const clauseEnds = saidWords('clause-end')
/** What joins the members of a list. */
export const joints = words(', / and or nor')
/** "not", "without". */
export const denials = saidWords('denial')
/** Verbs that tie a verdict to the names before them. */
export const verbs = saidWords('verb')
/** Verbs whose object is another finding: "showed high". */
export const findingVerbs = saidWords('verb-of-finding')
