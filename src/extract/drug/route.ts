import { createLexicon } from '../../core/lexicon.js'
import type { Tokens } from '../../core/token.js'
import type { Attribute } from './attribute.js'
import data from './routes.json' with { type: 'json' }

interface RouteEntry {
  readonly id: string
  readonly name?: string
  readonly terms: readonly string[]
  readonly exact?: readonly string[]
  /** A device or a verb that stands for a route: "infusion", "inhaler". */
  readonly implied: boolean
}

/** Words that tell a route: "intravenously", "p.o.". */
export const routes = createLexicon(
  data.entries.map(({ id, name, terms, exact, basis }): RouteEntry => ({
    id,
    terms,
    implied: basis === 'form',
    ...(name !== undefined && { name }),
    ...(exact && { exact }),
  })),
)

const stage = /^(?:stage|grade|class|type|factor|phase|figure|table|nyha|cranial|group)$/

/** "intravenously", "p.o.", "by mouth", "via nasal cannula": the way of administration that begins at a token. */
export function routeAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const hit = routes.matchAt(tokens, text, first)
  if (!hit || hit.gluedAfter || (hit.gluedBefore && !/\d/.test(text.charAt(hit.from - 1)))) return undefined
  const before = tokens.keys[first - 1] ?? ''
  if (stage.test(before)) return undefined
  if (ofBody.test(tokens.keys[hit.last] ?? '') || (hit.entry.implied && signs.test(before))) return undefined
  // Of a person rather than of the substance beside it: "X for smoking cessation".
  if (tokens.keys[first] === 'smoking' && hit.last === first + 1 && !/^[a-z]{4}/.test(before)) return undefined
  // "and a nasogastric tube was placed"
  if (device.test(tokens.keys[hit.last - 1] ?? '') && /^(?:a|an)$/.test(before) && !through.test(tokens.keys[first - 2] ?? ''))
    return undefined
  // The stop of "s.c." belongs to it.
  const stop = tokens.keys[hit.last] === '.' && tokens.gaps[hit.last] === 'none' && /\./.test(text.slice(hit.from, hit.to)) ? 1 : 0
  const place = { from: hit.from, to: hit.to + stop, first, last: hit.last + stop }
  const { name, implied } = hit.entry
  return { kind: 'route', ...place, ...(name !== undefined && { name }), ...(implied && { weak: true }) }
}

const device = /^(?:tube|mask|facemask|cannula|prongs)$/
const through = /^(?:via|through|by|over|with|on|using|per|from|into|down|in)$/

/** "conjunctival injection", "postnasal drip", "food bolus": what a patient has. */
const signs = /^(?:conjunctival|scleral|ciliary|circumcorneal|nasal|postnasal|food|alimentary|basal)$/

/** "oral mucosa", "nasal tampon", "parenteral nutrition": words that make a route a place or a procedure. */
const ofBody =
  /^(?:nutrition|feeds?|feeding|diet|hygiene|cavity|mucosa[le]?|ulcers?|ulcerations?|lesions?|candidiasis|thrush|temperature|tampons?|tamponade|packing|congestion|polyps?|polyposis|obstruction|septum|discharge|bleeding|bleed|swabs?|biops(?:y|ies)|examination|exam|tone|delivery|birth|cannulation|involvement|secretions?|flaring|prolapse|surgery|operation|cancer|carcinoma|intubation|passages?|cavities|airways?|region|symptoms|intake)$/
