import type { LexiconEntry } from '../../../core/lexicon.js'
import { createLexicon } from '../../../core/lexicon.js'
import type { Tokens } from '../../../core/token.js'
import type { Attribute } from './attribute.js'
import data from './forms.json' with { type: 'json' }
import type { Mention } from '../name/recognise.js'

/** The form of a preparation and the route that it stands for: tablets are swallowed, a suppository is rectal. */
export interface Form extends LexiconEntry {
  /** Left out where the form alone tells no route; empty where it tells of one, but not which. */
  readonly route?: string
  /** Substances of which this form is usually given otherwise. */
  readonly except: ReadonlySet<string>
}

/** Words for the form of a preparation: "tablets", "ointment". */
export const forms = createLexicon(
  data.entries.map(({ id, terms, route, except }): Form => ({ id, terms, except: new Set(except), ...(route !== undefined && { route }) })),
)

const kinds: ReadonlySet<string> = new Set(
  'crushed dispersible soluble effervescent chewable orodispersible enteric film sugar coated gelatin hard soft depot extended sustained slow prolonged modified controlled delayed immediate release'.split(
    ' ',
  ),
)

/** "tablets", "crushed or dispersible tablets", "ointment": the form of the preparation that begins at a token. */
export function formAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const { keys } = tokens
  let at = first
  while (at < first + 6 && (kinds.has(keys[at] ?? '') || (at > first && keys[at] === 'or' && kinds.has(keys[at + 1] ?? '')))) at++
  const hit = forms.matchAt(tokens, text, at)
  // A patch test brings the substance to light, not into the body.
  if (!hit || hit.gluedBefore || hit.gluedAfter || /^test/.test(keys[hit.last] ?? '')) return undefined
  return { kind: 'form', from: tokens.froms[first] ?? 0, to: hit.to, first, last: hit.last, form: hit.entry }
}

/** The route that a form of a medicine stands for; its name is left out where another is as likely. */
export function impliedRoute({ route, except }: Form, { entry, parts }: Mention): { readonly name?: string } | undefined {
  if (route === undefined) return undefined
  const usual = route !== '' && !(entry && except.has(entry.id)) && !parts?.some(({ id }) => except.has(id))
  return usual ? { name: route } : {}
}
