import type { Tokens } from '../../../core/token.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Response, Stretch } from '../effect/response.js'
import type { MedicineEvent } from '../event/event.js'
import type { StretchAt } from './by-token.js'
import type { Mention } from '../name/recognise.js'

/** A mention and what its sentence says of it. */
export interface Said {
  readonly mention: Mention
  readonly attributes: readonly Attribute[]
  readonly event?: MedicineEvent
  readonly response?: Response
  readonly indication?: Stretch
  readonly adverseEffect?: Stretch
}

/** What is said before or behind a list holds for all of it: "allergic to A and B", "A and B without success". */
export function spread(list: readonly Said[], stretchAt: StretchAt, tokens: Tokens): Said[] {
  const said = [...list]
  for (let i = 1; i < said.length; i++) {
    const [a, b] = [said[i - 1], said[i]]
    if (!a || !b || !areListed(a.mention, b.mention, stretchAt, tokens)) continue
    const before = a.mention.from
    said[i] = {
      ...b,
      ...(!b.indication && a.indication && a.indication.to <= before && { indication: a.indication }),
      ...(!b.adverseEffect && a.adverseEffect && a.adverseEffect.to <= before && { adverseEffect: a.adverseEffect }),
      ...(!b.response && a.response && a.response.to <= before && { response: a.response }),
    }
  }
  for (let i = said.length - 2; i >= 0; i--) {
    const [a, b] = [said[i], said[i + 1]]
    if (!a || !b || !areListed(a.mention, b.mention, stretchAt, tokens)) continue
    const behind = b.mention.to
    said[i] = {
      ...a,
      ...(!a.indication && b.indication && b.indication.from >= behind && { indication: b.indication }),
      ...(!a.response && b.response && b.response.from >= behind && { response: b.response }),
    }
  }
  return said
}

/** Whether only list marks and doses stand between two names. */
function areListed(a: Mention, b: Mention, stretchAt: StretchAt, { keys }: Tokens): boolean {
  for (let i = a.last; i < b.first; i++) {
    const stretch = stretchAt(i)
    if (stretch && !stretch.named) i = stretch.last - 1
    else if (!/^(?:,|and|or|plus|\+|&|\/)$/.test(keys[i] ?? '')) return false
  }
  return b.first > a.last
}
