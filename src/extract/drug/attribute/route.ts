import { createLexicon } from '../../../core/lexicon.js'
import type { Tokens } from '../../../core/token.js'
import type { Attribute } from './attribute.js'
import type { RouteEntry } from './route.rules.js'
import { routeRefusals } from './route.rules.js'
import data from './routes.json' with { type: 'json' }

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

/** "intravenously", "p.o.", "by mouth", "via nasal cannula": the way of administration that begins at a token. */
export function routeAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const hit = routes.matchAt(tokens, text, first)
  if (!hit || hit.gluedAfter || (hit.gluedBefore && !/\d/.test(text.charAt(hit.from - 1)))) return undefined
  if (routeRefusals.by({ tokens, hit }, tokens, hit) !== undefined) return undefined
  // The stop of "s.c." belongs to it.
  const stop = tokens.keys[hit.last] === '.' && tokens.gaps[hit.last] === 'none' && /\./.test(text.slice(hit.from, hit.to)) ? 1 : 0
  const place = { from: hit.from, to: hit.to + stop, first, last: hit.last + stop }
  const { name, implied } = hit.entry
  return { kind: 'route', ...place, ...(name !== undefined && { name }), ...(implied && { weak: true }) }
}
