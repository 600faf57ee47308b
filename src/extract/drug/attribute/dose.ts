import type { Tokens } from '../../../core/token.js'
import type { Amount, Attribute } from './attribute.js'
import { numberAt } from './number.js'

const units = new Map<string, string>()
for (const line of [
  'ng nanogram nanograms',
  'ug μg mcg microgram micrograms',
  'mg mgs milligram milligrams',
  'g gm gms gr gram grams',
  'U u unit units',
  'IU iu ui',
  'mIU miu',
  'MIU megaunit megaunits mu mui',
  'kIU kiu ku',
  'nmol nmol',
  'umol umol μmol',
  'mmol mmol mmols mmoles millimoles millimole',
  'mol mol moles',
  'mEq meq meqs milliequivalents milliequivalent',
  'mL ml mls cc milliliter milliliters millilitre millilitres',
  'uL μl ul',
  'dL dl',
  'L l liter liters litre litres',
  'mCi mci',
  'GBq gbq',
  'MBq mbq',
  'ppm ppm',
  '% % percent',
  '{tablet} tablet tablets tab tabs pill pills',
  '{capsule} capsule capsules cap caps',
  '{puff} puff puffs',
  '{drop} drop drops',
  '{spray} spray sprays',
  '{patch} patch patches',
  '{vial} vial vials',
  '{ampoule} ampoule ampoules ampule ampules',
  '{sachet} sachet sachets packet packets',
  '{bag} bag bags',
  '{pack} pack packs',
  '{bottle} bottle bottles',
  '{suppository} suppository suppositories',
  '{bolus} bolus boluses',
  '{dose} doses',
]) {
  const [unit = '', ...written] = line.split(' ')
  for (const word of [unit, ...written]) units.set(word, unit)
}

const pieces: ReadonlySet<string> = new Set(['{tablet}', '{capsule}', '{patch}', '{vial}', '{ampoule}', '{sachet}', '{suppository}'])

/** The unit of what is counted out piece by piece: "tablets" → {tablet}. */
export function countable(word: string): string | undefined {
  const unit = units.get(word)
  return unit !== undefined && pieces.has(unit) ? unit : undefined
}

const perUnits = new Map<string, string>()
for (const line of [
  'kg kg kgs kilogram bw',
  'm2 m',
  'day d day days',
  'h h hr hour hrs',
  'min min minute',
  'week week wk w',
  'month month',
  'dose dose',
  'cycle cycle',
  'mL ml cc milliliter millilitre',
  'L l dl liter litre deciliter decilitre',
  'nebulization nebulization nebulisation inhalation',
  'puff puff actuation',
  'tablet tablet',
]) {
  const [unit = '', ...written] = line.split(' ')
  for (const word of [unit, ...written]) perUnits.set(word, unit)
}

/** "mg·kg-1·h-1" */
const dots: ReadonlySet<string> = new Set('· ・ ⋅ ∙ • ･ .'.split(' '))

/** "30 mg/kg", "0.5–1 g", "3 x 250 mg/day", "two units", "10 %": an amount that begins at a number. */
export function doseAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const { keys } = tokens
  const basal = mealDoses(tokens, text, first)
  if (basal) return basal
  let number = numberAt(tokens, text, first)
  if (!number) return undefined
  let at = number.last
  const ratio = number.value === 1 && keys[at] === ':' ? numberAt(tokens, text, at + 1) : undefined
  // "1:100,000 epinephrine"
  if (ratio?.value !== undefined && ratio.value >= 1000)
    return {
      kind: 'concentration',
      from: tokens.froms[first] ?? 0,
      to: tokens.tos[ratio.last - 1] ?? 0,
      first,
      last: ratio.last,
      amount: {},
    }
  if ((keys[at] === 'x' || keys[at] === '×') && number.value !== undefined) {
    // "3 x 250 mg": so many times so much.
    const each = numberAt(tokens, text, at + 1)
    if (each && units.has(keys[each.last] ?? '')) {
      number = each
      at = each.last
    }
  }
  if (keys[at] === '/' && units.get(keys[at - 1] ?? '') === undefined) {
    // "800/160 mg": the strengths of a combination.
    const second = numberAt(tokens, text, at + 1)
    if (second && units.has(keys[second.last] ?? ''))
      return amountOf(tokens, text, first, { unit: units.get(keys[second.last] ?? '') ?? '' }, second.last + 1)
  }
  if (keys[at] === 'more' || keys[at] === 'additional' || keys[at] === 'international') at++
  const unitKey = keys[at] ?? ''
  const unit = units.get(unitKey)
  if (unit === undefined) return undefined
  if (
    unit === 'g' &&
    text.charAt(tokens.froms[at] ?? 0) === 'G' &&
    unitKey === 'g' &&
    (number.value ?? 0) >= 14 &&
    (number.value ?? 0) <= 30
  )
    return undefined
  const { value, low, high, second } = number
  // "at 2110 g" is what a newborn weighs.
  if (unit === 'g' && (value ?? low ?? 0) >= 500 && keys[at + 1] !== 'of') return undefined
  // "from 100 to 150 mg": the dose from then on.
  if (second !== undefined && high !== undefined && (keys[first - 1] === 'from' || keys[second - 1] === '→'))
    return amountOf(tokens, text, second, { value: high, unit }, at + 1)
  return amountOf(
    tokens,
    text,
    first,
    { ...(value !== undefined && { value }), ...(low !== undefined && { low }), ...(high !== undefined && { high }), unit },
    at + 1,
  )
}

/** "8-6-8 units": morning, noon and evening. */
function mealDoses(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const { keys, gaps, froms, tos } = tokens
  if (!/^\d{1,3}$/.test(keys[first] ?? '')) return undefined
  let last = first
  while (
    last < first + 4 &&
    /^\d{1,3}$/.test(keys[last + 1] ?? '') &&
    gaps[last + 1] === 'hyphen' &&
    tos[last] === (froms[last + 1] ?? 0) - 1
  )
    last++
  const unit = units.get(keys[last + 1] ?? '')
  if (last < first + 2 || !/^(?:U|IU|mg|ug|\{tablet\})$/.test(unit ?? '') || unit === undefined) return undefined
  return amountOf(tokens, text, first, { unit }, last + 2)
}

/** "AUC 5", "AUC of 6 mg/mL/min": the target by which carboplatin is dosed. */
export function curveDoseAt(tokens: Tokens, text: string, first: number): Attribute | undefined {
  const { keys } = tokens
  if (keys[first] !== 'auc') return undefined
  const at = /^(?:of|=|:)$/.test(keys[first + 1] ?? '') ? first + 2 : first + 1
  const number = numberAt(tokens, text, at)
  if (!number || (number.value ?? number.high ?? 99) > 10 || (number.value ?? number.low ?? 0) < 1) return undefined
  const { value, low, high, last } = number
  // The AUC of a level is told in other units.
  if (/^(?:μg|ug|mcg|ng|h|mg\.h)$/.test(keys[last] ?? '')) return undefined
  return {
    kind: 'dose',
    from: tokens.froms[first] ?? 0,
    to: tokens.tos[last - 1] ?? 0,
    first,
    last,
    amount: { ...(value !== undefined && { value }), ...(low !== undefined && { low }), ...(high !== undefined && { high }), unit: 'AUC' },
  }
}

function amountOf(tokens: Tokens, text: string, first: number, amount: Amount, last: number): Attribute | undefined {
  const { keys, tos, froms } = tokens
  const per: string[] = []
  let end = last
  for (let guard = 0; guard < 4; guard++) {
    const dotted = dots.has(keys[end] ?? '')
    const divided = keys[end] === '/' || keys[end] === 'per' || (dotted && per.length > 0 && keys[end + 2] !== '1')
    const unitAt = dotted ? end + 1 : end
    const inverse =
      !divided &&
      perUnits.has(keys[unitAt] ?? '') &&
      keys[unitAt + 1] === '1' &&
      /[-−–‐‑]/.test(text.slice(tos[unitAt] ?? 0, froms[unitAt + 1] ?? 0))
    if (!divided && !inverse) break
    const at = divided ? end + 1 : unitAt
    const hours = /^\d{1,2}$/.test(keys[at] ?? '') && perUnits.get(keys[at + 1] ?? '') === 'h'
    const unit = hours ? `${keys[at] ?? ''} h` : perUnits.get(keys[at] ?? '')
    if (unit === undefined) break
    if (unit === 'm2') {
      const square = squareEnd(tokens, at + 1)
      if (square === undefined) break
      end = square
    } else end = (hours ? at + 2 : at + 1) + (inverse ? 1 : 0)
    per.push(unit)
    while (keys[end] === 'body' || keys[end] === 'weight' || (keys[end] === 'bw' && per.at(-1) === 'kg')) end++
  }
  if (per.includes('L')) return undefined
  const concentration = amount.unit === '%' || per.includes('mL')
  // "10% as a bolus", "50% of the dose"
  if (
    amount.unit === '%' &&
    (shares.has(keys[end] ?? '') || (keys[end] === 'of' && /^(?:the|his|her|their|total|its|initial|original)$/.test(keys[end + 1] ?? '')))
  )
    return undefined
  const place = {
    from: froms[first] ?? 0,
    to: tos[end - 1] ?? 0,
    first,
    last: end,
    ...(keys[first - 1] === 'from' && { former: true as const }),
    ...(/^max(?:imum|imal)?$/.test(keys[first - 1] ?? '') && { limit: true as const }),
  }
  return { kind: concentration ? 'concentration' : 'dose', ...place, amount: per.length > 0 ? { ...amount, per: per.join('/') } : amount }
}

const shares: ReadonlySet<string> = new Set('as reduction increase decrease lower higher less more'.split(' '))

function squareEnd(tokens: Tokens, at: number): number | undefined {
  const { keys } = tokens
  if (keys[at] === '2' || keys[at] === '²') return at + 1
  if (keys[at] === '^' && keys[at + 1] === '2') return keys[at + 2] === '^' ? at + 3 : at + 2
  return keys[at] === '(' && keys[at + 1] === '2' && keys[at + 2] === ')' ? at + 3 : undefined
}
