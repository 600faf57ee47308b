import type { Place } from './reading.js'

const before =
  /\b(?:(left|right)(?:\s(?:eye|ear|lung|kidney|hip|knee|shoulder|elbow|wrist|ankle|hand|arm|leg|side))?|(both eyes)|(OD|RE)|(OS|LE))\b[^a-z]{0,3}$/i
const after =
  /^[\s,;(]{0,3}(?:(?:in|of|for|on)\s)?(?:the\s|his\s|her\s)?(?:(left|right)(?:\s(?:eye|ear|lung|kidney|hip|knee|shoulder|elbow|wrist|ankle|hand|arm|leg|side)|(?=\s{0,2}(?:[,.;)]|$|(?:and|or|but|while|whereas|with|at|after|by)\b)))|(both eyes)|(OD|RE)|(OS|LE))\b/i
const paired =
  /^(?:intra-?ocular|.{0,24}visual|IOP|BCVA|UCVA|axial|corneal|macular|retinal|choroidal|proptosis|pupil|grip|flexion|extension)/i

/** "20/40 in the right eye", "IOP OD 14 mmHg": the side of what comes in pairs, beside its value or name. */
export function sideNear(text: string, name: Place, value: Place): (Place & { readonly side: 'left' | 'right' | 'both' }) | undefined {
  if (!paired.test(text.slice(name.from, name.to))) return undefined
  const next = after.exec(text.slice(value.to, value.to + 40))
  const at = next ? value.to : Math.max(0, value.from - 24)
  const match = next ?? before.exec(text.slice(at, value.from))
  if (!match) return undefined
  const [whole, side, both, right] = match
  const lead = /^[\s,;(]{0,3}(?:(?:in|of|for|on)\s)?(?:the\s|his\s|her\s)?/i.exec(next ? whole : '')?.[0].length ?? 0
  const from = at + match.index + lead
  const written = whole.slice(lead).replace(/[^a-z]+$/i, '')
  return {
    from,
    to: from + written.length,
    side: both ? 'both' : side ? (side.toLowerCase() === 'left' ? 'left' : 'right') : right ? 'right' : 'left',
  }
}
