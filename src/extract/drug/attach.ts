import type { Tokens } from '../../core/token.js'
import type { Attribute, AttributeKind } from './attribute.js'
import type { Mention } from './recognise.js'

/** A mention and the attributes of the same text that belong to it. */
export interface Attached {
  readonly mention: Mention
  /** In the order of the text. */
  readonly attributes: readonly Attribute[]
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What may stand between "500 mg" or "intravenous" and the drug that follows. */
const rightFillers = words(
  'of the a an dose doses dosage pulse pulses pulsed bolus boluses course courses cycle cycles administration administered infusion infusions injection injections treatment therapy use application systemic liposomal pegylated recombinant prophylactic empirical empiric maintenance adjuvant standard conventional monotherapy generic concomitant concurrent combined combination single long term extended sustained release intermittent continuous human total units unit additional adjunctive local aqueous concentrated each both either crushed dispersible form forms formulation preparation preparations solution suspension microemulsion ® ™',
)

/** What may stand between a drug and its strictly bound attributes: "%" and volumes. */
const leftFillers = words(
  'at a an of in the with dose doses dosage dosages was were is are given administered used initially started increased to up treatment therapy ( [ : , concentration solution cream ointment gel infusion rate bolus then and subsequently followed by daily as total for per using applied via or from being titrated mixed diluted prepared only initial dosing ® ™',
)

/** Words that tell of something other than the drug before them. */
const otherMatters = words(
  'proteinuria protein albuminuria excretion urine output loss weight weighing weighed creatinine cholesterol glucose hemoglobin haemoglobin bilirubin level levels crp lactate ck ldh fever temperature pain symptoms headache headaches visit visits follow followed history aged seizures episodes diarrhea diarrhoea vomiting persisted lasted lasting presented developed onset stay hospitalized hospitalised admitted admission discharged intubated ventilated ventilation dialysis hemodialysis haemodialysis plasmapheresis exchange stenosis fraction saturation tumor tumour lesion mass radiotherapy radiation irradiation gy survival',
)

const blocks = words('; who which that whose while whereas because although')
const joints = words(', and or plus then followed with & + vs versus ; to by while but')
const brackets = words('( ) [ ]')

/** Characters beyond which nothing belongs to a name. */
const farthest = 200

/** Joins the attributes of a text to its mentions: those behind a name, those before it, those that a list shares. */
export function attach(mentions: readonly Mention[], attributes: readonly Attribute[], tokens: Tokens): Attached[] {
  const own = mentions.map((): Attribute[] => [])
  const heads = new Set<Attribute>()
  const covered = coverOf(mentions, attributes, tokens)
  const reach: (number | undefined)[] = mentions.map(() => undefined)
  let left = -1
  for (const attribute of attributes) {
    while (left + 1 < mentions.length && (mentions[left + 1]?.last ?? Infinity) <= attribute.first) left++
    const before = mentions[left]
    const after = mentions[left + 1]
    const rightward = after && after.from - attribute.to <= farthest ? rightGap(tokens, covered, attribute, after) : undefined
    const near = before && attribute.from - (tokens.tos[(reach[left] ?? before.last) - 1] ?? 0) <= farthest
    const leftward = before && near ? leftGap(tokens, covered, attribute, before, reach[left]) : undefined
    const index = choose(attribute, before, leftward, rightward) ?? (!before && after && isLoose(tokens, covered, attribute, after) ? 'after' : undefined)
    if (index === undefined) continue
    own[index === 'before' ? left : left + 1]?.push(attribute)
    if (index === 'after' && rightward?.head) heads.add(attribute)
    if (index === 'before') reach[left] = attribute.last
  }
  respectively(mentions, attributes, own, tokens, covered)
  share(mentions, own, tokens, covered, heads)
  return mentions.map((mention, i) => ({ mention, attributes: own[i] ?? [] }))
}

function coverOf(mentions: readonly Mention[], attributes: readonly Attribute[], tokens: Tokens): Uint8Array {
  const covered = new Uint8Array(tokens.keys.length + 1)
  for (const { first, last } of mentions) covered.fill(2, first, last)
  for (const { first, last } of attributes) covered.fill(1, first, last)
  return covered
}

interface Gap {
  /** Characters between the drug, or what was last joined to it, and the attribute. */
  readonly width: number
  /** A comma, "and", a bracket … stands between. */
  readonly joint: boolean
  /** Only words that belong between a drug and its dose. */
  readonly filler: boolean
  readonly blocked: boolean
  readonly words: number
  /** "applied to the lesions": the way to a frequency may be long. */
  readonly applied?: boolean
  /** "oral medication consisted of": leads a list. */
  readonly head?: boolean
}

/** How the attribute hangs on the drug before it. */
function leftGap(tokens: Tokens, covered: Uint8Array, attribute: Attribute, drug: Mention, reach: number | undefined): Gap {
  const start = reach ?? drug.last
  let joint = false
  let filler = true
  let blocked = false
  let count = 0
  let depth = 0
  let applied = false
  for (let i = start; i < attribute.first; i++) {
    if (covered[i]) continue
    const key = tokens.keys[i] ?? ''
    if (key === ')' || key === ']') depth--
    else if (key === '(' || key === '[') depth++
    if (joints.has(key)) joint = true
    if (blocks.has(key) || otherMatters.has(key)) blocked = true
    if (!leftFillers.has(key) && key !== ')' && key !== ']') filler = false
    if (key === 'applied' || key === 'administered' || key === 'given' || key === 'taken') applied = true
    if (!brackets.has(key) && key !== ',') count++
  }
  const from = reach === undefined ? drug.to : (tokens.tos[reach - 1] ?? drug.to)
  return { width: attribute.from - from, joint, filler: filler && depth >= -1, blocked, words: count, applied }
}

/** How the attribute leads up to the drug behind it; undefined where something stands between. */
function rightGap(tokens: Tokens, covered: Uint8Array, attribute: Attribute, drug: Mention): Gap | undefined {
  let unknown = 0
  let of = false
  let head = false
  for (let i = attribute.last; i < drug.first; i++) {
    if (covered[i]) continue
    const key = tokens.keys[i] ?? ''
    if (key === '(' && i > attribute.last - 1) {
      const close = closing(tokens, covered, i, drug.first)
      if (close !== undefined) {
        i = close
        continue
      }
    }
    if (key === 'of') of = true
    if (listHeads.has(key)) head = true
    if (rightFillers.has(key) || listHeads.has(key)) continue
    if (key === 'with' && therapies.has(tokens.keys[i - 1] ?? '')) continue
    if (attribute.kind === 'duration' && treatedWith.has(key) && unknown === 0) continue
    if (attribute.kind === 'route' && key === 'with') continue
    // "intravenous and intraperitoneal administration of", "10 g and 4 g of"
    if ((key === 'and' || key === 'or') && covered[i - 1] === 1 && covered[i + 1] === 1) continue
    if (!/^[a-z]{3,}$/.test(key) || joints.has(key) || blocks.has(key) || auxiliary.has(key) || ++unknown > 1) return undefined
  }
  return { width: drug.from - attribute.to, joint: of, filler: unknown === 0, blocked: false, words: unknown, head }
}

/** The end of a bracket without medicines: "infusion (pump A, maker B) of". */
function closing(tokens: Tokens, covered: Uint8Array, open: number, limit: number): number | undefined {
  for (let i = open + 1; i < limit && i <= open + 16; i++) {
    if (covered[i] === 2) return undefined
    if (tokens.keys[i] === ')') return i
  }
  return undefined
}

const listHeads = words('medication medications consisted consisting consist consists included includes including comprising comprised :')
const therapies = words('treatment therapy treated combination monotherapy regimen prophylaxis')
const treatedWith = words('with , was were been he she patient treated received given on')

const auxiliary = words('was were is are been had has for in on at after before due from given until per not into over during via from without')

function choose(attribute: Attribute, before: Mention | undefined, left: Gap | undefined, right: Gap | undefined): 'before' | 'after' | undefined {
  if (right && (!left || (right.joint && attribute.kind === 'dose') || left.joint || left.blocked || left.words > 0 || !hangs(attribute, left))) {
    if (attribute.kind !== 'form' || right.width < 5) return 'after'
  }
  if (!before || !left) return undefined
  return hangs(attribute, left) ? 'before' : undefined
}

function hangs(attribute: Attribute, gap: Gap): boolean {
  if (gap.blocked) return false
  switch (attribute.kind) {
    case 'dose':
      if (attribute.words) return gap.width <= 70
      return isStrict(attribute.amount.unit) ? gap.filler && gap.width <= 50 : gap.width <= 90
    case 'concentration':
      return attribute.amount.unit === '%' ? gap.filler && gap.width <= 60 : gap.width <= 60
    case 'route':
      return attribute.weak ? gap.width <= 20 && (gap.filler || gap.words <= 2) : gap.width <= 60
    case 'frequency':
      return attribute.weak ? gap.width <= 14 && gap.filler : gap.width <= (gap.applied ? 90 : 45)
    case 'duration':
      return gap.width <= 60 && gap.words <= 7
    case 'form':
      return gap.width <= 3
  }
}

/** Units that also measure what is no medicine: volumes, bags, units. */
function isStrict(unit: string | undefined): boolean {
  return unit === undefined || /^(?:m?L|uL|dL|U|mol|mmol|umol|nmol|\{.*\}|ppm)$/.test(unit)
}

/** "treated for 14 days with A", "a dose of 3 mg/kg was given": no drug before, one soon after. */
function isLoose(tokens: Tokens, covered: Uint8Array, attribute: Attribute, drug: Mention): boolean {
  if (drug.from - attribute.to > 60 || (attribute.kind !== 'duration' && attribute.kind !== 'dose')) return false
  let given = false
  for (let i = attribute.last; i < drug.first; i++) {
    if (covered[i]) continue
    const key = tokens.keys[i] ?? ''
    if (otherMatters.has(key) || blocks.has(key)) return false
    if (/^(?:with|of|received|treated|given|treatment|therapy|on|took)$/.test(key)) given = true
  }
  return given
}

/** "A and B at 5 and 10 mg, respectively": the amounts of a list in its order. */
function respectively(mentions: readonly Mention[], attributes: readonly Attribute[], own: Attribute[][], tokens: Tokens, covered: Uint8Array): void {
  const end = tokens.keys.indexOf('respectively')
  if (end < 0) return
  const last = mentions.findLastIndex((mention) => mention.last <= end)
  let first = last
  while (first > 0 && linked(mentions[first - 1], mentions[first], tokens, covered)) first--
  const lastMention = mentions[last]
  if (!lastMention || first === last) return
  const amounts = attributes.filter((attribute) => (attribute.kind === 'dose' || attribute.kind === 'concentration') && attribute.first >= lastMention.last && attribute.last <= end)
  if (amounts.length !== last - first + 1) return
  for (const list of own.slice(first, last + 1)) list.splice(0, list.length, ...list.filter((attribute) => !amounts.includes(attribute)))
  amounts.forEach((amount, i) => own[first + i]?.push(amount))
}

function linked(a: Mention | undefined, b: Mention | undefined, tokens: Tokens, covered: Uint8Array): boolean {
  return a !== undefined && b !== undefined && between(tokens, covered, a, b) !== undefined
}

/** What a list shares: "oral A and B", "A 15 mg and B 5 mg weekly", "intravenous A (1 g b.i.d.), B (2 g t.i.d.)". */
function share(mentions: readonly Mention[], own: Attribute[][], tokens: Tokens, covered: Uint8Array, heads: ReadonlySet<Attribute>): void {
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i], mentions[i + 1]]
    const [first, second] = [own[i], own[i + 1]]
    if (!a || !b || !first || !second) continue
    const link = between(tokens, covered, a, b)
    if (link === undefined) continue
    const bare = first.every(({ from }) => from < a.from)
    const bracketed = link === 'comma' && hasBracketedDose(tokens, a, first) && hasBracketedDose(tokens, b, second)
    // "14 days of intravenous A 4 g b.i.d. and B 480 mg daily": what leads the list leads all of it.
    const led = link === 'and' && has(second, 'dose') && first.some(({ kind, from }) => kind === 'dose' && from > a.from)
    for (const attribute of first) if (heads.has(attribute) && !has(second, attribute.kind)) second.unshift(attribute)
    if ((bare && link === 'and') || bracketed || led) {
      for (const attribute of first) {
        if (attribute.from < a.from && (led ? attribute.kind !== 'frequency' : true) && sharedForwards.has(attribute.kind) && !has(second, attribute.kind)) second.unshift(attribute)
      }
    }
  }
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [a, b] = [mentions[i], mentions[i + 1]]
    const [first, second] = [own[i], own[i + 1]]
    if (!a || !b || !first || !second || between(tokens, covered, a, b) === undefined) continue
    const dosed = first.some(({ kind }) => kind === 'dose')
    for (const attribute of second) {
      if (attribute.from < b.to || has(first, attribute.kind) || inBracket(tokens, b, attribute)) continue
      const afterDose = second.some(({ kind, to }) => kind === 'dose' && to <= attribute.from)
      if ((sharedBackwards.has(attribute.kind) && dosed && afterDose) || attribute.kind === 'duration') first.push(attribute)
    }
  }
}

const sharedForwards: ReadonlySet<AttributeKind> = new Set(['route', 'frequency', 'duration'])
const sharedBackwards: ReadonlySet<AttributeKind> = new Set(['frequency', 'route'])

function has(attributes: readonly Attribute[], kind: AttributeKind): boolean {
  return attributes.some((attribute) => attribute.kind === kind)
}

/** Whether only list marks stand between two mentions and their attributes. */
function between(tokens: Tokens, covered: Uint8Array, a: Mention, b: Mention): 'and' | 'comma' | undefined {
  let comma = false
  let and = false
  let depth = 0
  for (let i = a.last; i < b.first; i++) {
    const key = tokens.keys[i] ?? ''
    if (key === '(' || key === '[') depth++
    else if (key === ')' || key === ']') depth--
    if (covered[i] || depth > 0 || key === '®' || key === '™') continue
    if (key === 'and' || key === 'or' || key === 'plus' || key === '+' || key === '&') and = true
    else if (key === ',') comma = true
    else if (key === 'diluted' || key === 'dissolved' || key === 'based' || key === 'containing') and = true
    else if (key !== 'of' && key !== 'with' && key !== 'in' && !brackets.has(key) && key !== '.') return undefined
    else if ((key === 'with' || key === 'in') && !and) return undefined
  }
  if (!comma && !and && tokens.keys[b.first - 1] === ')') return 'comma'
  return comma ? 'comma' : and ? 'and' : undefined
}

function hasBracketedDose(tokens: Tokens, { last }: Mention, attributes: readonly Attribute[]): boolean {
  return (tokens.keys[last] === '(' || tokens.keys[last] === '[') && attributes.some(({ kind, first }) => kind === 'dose' && first === last + 1)
}

function inBracket(tokens: Tokens, { last }: Mention, attribute: Attribute): boolean {
  let depth = 0
  for (let i = last; i < attribute.first; i++) {
    const key = tokens.keys[i]
    if (key === '(' || key === '[') depth++
    else if (key === ')' || key === ']') depth--
  }
  return depth > 0
}
