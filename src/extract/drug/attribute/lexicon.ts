import type { LexiconEntry } from '../../../core/lexicon.js'
import { createLexicon } from '../../../core/lexicon.js'
import type { Mention } from '../name/recognise.js'
import deviceData from './devices.json' with { type: 'json' }
import formData from './forms.json' with { type: 'json' }
import frequencyData from './frequencies.json' with { type: 'json' }
import routeData from './routes.json' with { type: 'json' }

/** The form of a preparation and the route that it stands for: tablets are swallowed, a suppository is rectal. */
export interface Form extends LexiconEntry {
  /** Left out where the form alone tells no route; empty where it tells of one, but not which. */
  readonly route?: string
  /** Substances of which this form is usually given otherwise. */
  readonly except: ReadonlySet<string>
}

/** Words for the form of a preparation: "tablets", "ointment". */
export const forms = createLexicon(
  formData.entries.map(({ id, terms, route, except }): Form => ({
    id,
    terms,
    except: new Set(except),
    ...(route !== undefined && { route }),
  })),
)

/** The route that a form of a medicine stands for; its name is left out where another is as likely. */
export function impliedRoute({ route, except }: Form, { entry, parts }: Mention): { readonly name?: string } | undefined {
  if (route === undefined) return undefined
  const usual = route !== '' && !(entry && except.has(entry.id)) && !parts?.some(({ id }) => except.has(id))
  return usual ? { name: route } : {}
}

interface Frequency extends LexiconEntry {
  readonly times?: number
  readonly period?: string
}

/** Words that tell how often: "twice daily", "q8h". */
export const frequencies = createLexicon(
  frequencyData.entries.map(({ id, terms, times, period }): Frequency => ({
    id,
    terms,
    ...(times !== undefined && { times }),
    ...(period !== undefined && { period }),
  })),
)

interface Route extends LexiconEntry {
  readonly name?: string
  /** A device or a verb that stands for a route: "infusion", "inhaler". */
  readonly implied: boolean
}

/** Words that tell a route: "intravenously", "p.o.". */
export const routes = createLexicon(
  routeData.entries.map(({ id, name, terms, exact, basis }): Route => ({
    id,
    terms,
    implied: basis === 'form',
    ...(name !== undefined && { name }),
    ...(exact && { exact }),
  })),
)

interface Device extends LexiconEntry {
  readonly name: string
  /** Terms, in small letters, that need no word like "tube" behind them. */
  readonly alone: readonly string[]
  /** A way only where a word like "via" stands before it. */
  readonly led: boolean
}

/** Tubes, lines and openings through which medicines reach the body: "nasogastric", "PEG". */
export const devices = createLexicon(
  deviceData.entries.map(({ id, name, terms, exact, alone, led }): Device => ({
    id,
    name,
    terms,
    alone,
    led: led ?? false,
    ...(exact && { exact }),
  })),
)
