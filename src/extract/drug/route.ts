import { createLexicon } from '../../core/lexicon.js'
import type { Tokens } from '../../core/token.js'
import type { Attribute } from './attribute.js'
import data from './routes.json' with { type: 'json' }

interface RouteEntry {
  readonly id: string
  readonly name?: string
  readonly terms: readonly string[]
  readonly exact?: readonly string[]
}

const routes = createLexicon(
  data.entries.map(({ id, name, terms, exact }): RouteEntry => ({
    id,
    terms,
    ...(name !== undefined && { name }),
    ...(exact && { exact }),
  })),
)

const stage = /^(?:stage|grade|class|type|factor|phase|figure|table|nyha|cranial|group)$/

/** "intravenously", "p.o.", "by mouth", "via nasal cannula": the way of administration that begins at a token. */
export function routeAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const hit = routes.matchAt(tokens, text, first)
  if (!hit || hit.gluedAfter || (hit.gluedBefore && !/\d/.test(text.charAt(hit.from - 1)))) return undefined
  if (stage.test(tokens.keys[first - 1] ?? '')) return undefined
  // The stop of "s.c." belongs to it.
  const stop = tokens.keys[hit.last] === '.' && tokens.gaps[hit.last] === 'none' && /\./.test(text.slice(hit.from, hit.to)) ? 1 : 0
  const place = { from: hit.from, to: hit.to + stop, first, last: hit.last + stop }
  const { name } = hit.entry
  return { kind: 'route', ...place, ...(name === undefined ? { weak: true } : { name }) }
}

const forms: ReadonlySet<string> = new Set(
  'tablet tablets capsule capsules syrup suspension solution ointment cream gel lotion foam shampoo patch patches suppository suppositories enema spray powder elixir emulsion lozenge lozenges mouthwash paste wafer wafers implant sachets granules drops syringe inhaler'.split(
    ' ',
  ),
)

/** "tablets", "ointment", "oral suspension": the form of the preparation. */
export function formAt(tokens: Tokens, first: number): Attribute | undefined {
  if (!forms.has(tokens.keys[first] ?? '')) return undefined
  return { kind: 'form', from: tokens.froms[first] ?? 0, to: tokens.tos[first] ?? 0, first, last: first + 1 }
}
