import type { Tokens } from '../../../core/token.js'
import type { StretchAt } from '../bind/by-token.js'
import type { MedicineEvent } from '../event/verb.js'
import type { Mention } from '../name/recognise.js'

/** A name in its sentence, and what was done with it. */
export interface Named {
  readonly mention: Mention
  readonly stretchAt: StretchAt
  readonly tokens: Tokens
  readonly event?: MedicineEvent
}

/** The token behind a name and what is said of its dose, route and times. */
export function afterAttributes({ mention: { last }, stretchAt }: Named): number {
  let at = last
  for (let stretch = stretchAt(at); stretch && !stretch.named; stretch = stretchAt(at)) at = stretch.last
  return at
}
