/** "Because", "since": what opens a clause before the main one. "If" is none: what follows its comma is hypothetical too. */
const opening = /^\W{0,3}(?:although|as|because|considering|given(?: that)?|owing to|since|though|while|whereas)\b/i

const verb = /\b(?:are|can|could|did|does|had|has|have|is|may|might|was|were)\b/

/** A leading clause longer than this is none. */
const longest = 300

/** Where the clause that opens a sentence ends: the comma of "Because embolism was not excluded, enoxaparin was given". */
export function leadingClauseEnd(text: string): number | undefined {
  if (!opening.test(text)) return undefined
  for (let comma = text.indexOf(', '); comma >= 0 && comma <= longest; comma = text.indexOf(', ', comma + 1)) {
    const next = text.indexOf(', ', comma + 1)
    const rest = text.slice(comma + 2, next < 0 ? undefined : next)
    // "Because neither fever, cough nor rash was seen, …": the list goes on before its verb; "…, and rash was seen, …" too.
    if (/^(?:and|or|nor)\b/.test(rest)) continue
    if (verb.test(text.slice(0, comma)) || next < 0) return comma
    if (!/\b(?:and|or|nor)\b/.test(rest)) return comma
  }
  return undefined
}

const joined =
  /\b(?:was|were|had been)\s[a-z]+(?:\s[^\s,;]+){0,8}?\s(and)\s(?!(?:then|later|subsequently|therefore|finally|also|ultimately|eventually|again|after|it|they|this|both|was|were|had|has|have|is|are|did|not|no)\b)[^\s,;]+(?:\s[^\s,;]+){0,3}?\s(?:was|were)\s/gi

/** The "and" between clauses with verbs of their own: "fluids were ordered and amoxicillin was refused". */
export function clauseJoins(text: string): number[] {
  return Array.from(text.matchAll(joined), (match) => match.index + match[0].lastIndexOf(' and ') + 1)
}
