import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Mention } from '../name/recognise.js'

/** What may stand between "500 mg" or "intravenous" and the drug that follows. */
const rightFillers = words(
  'of the a an dose doses dosage pulse pulses pulsed bolus boluses course courses cycle cycles administration administered infusion infusions injection injections treatment therapy use application systemic liposomal pegylated recombinant prophylactic empirical empiric maintenance adjuvant standard conventional monotherapy generic concomitant concurrent combined combination single long term extended sustained release intermittent continuous human total units unit additional adjunctive local aqueous concentrated each both either crushed dispersible form forms formulation preparation preparations solution suspension microemulsion ® ™',
)

/** What may stand between a drug and its strictly bound attributes: "%" and volumes. */
const leftFillers = words(
  'at a an of in the with dose doses dosage dosages was were is are given administered used needed required considered ran running delivered initially first started increased to up treatment therapy ( [ : , concentration solution cream ointment gel infusion rate bolus then and subsequently followed by daily as total for per using applied via or from being titrated mixed diluted prepared only initial dosing ® ™',
)

/** Words that tell of something other than the drug before them. */
const otherMatters = words(
  'trough peak auc proteinuria protein albuminuria excretion urine output loss losses weight weighing weighed creatinine cholesterol glucose hemoglobin haemoglobin bilirubin level levels crp lactate ck ldh fever temperature pain symptoms headache headaches visit visits follow followed history aged seizures episodes diarrhea diarrhoea vomiting persisted lasted lasting presented developed onset stay hospitalized hospitalised admitted admission discharged intubated ventilated ventilation dialysis hemodialysis haemodialysis plasmapheresis exchange stenosis fraction saturation tumor tumour lesion mass xa aptt inr adherence compliance radiotherapy radiation irradiation gy survival',
)

const blocks = words('; who which that whose while whereas because although')
const joints = words(', and or plus then followed with & + vs versus ; to by while but')
/** "titrated to 100 mg": the dose of the drug, whatever stands between. */
const titrations = words('titrated uptitrated increased raised escalated reduced decreased lowered tapered')
const brackets = words('( ) [ ]')

/** What lies between a drug and an attribute. */
export interface Gap {
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
  /** "even at lower doses": of what the sentence is about. */
  readonly at?: boolean
  /** "was stopped by mistake after 1 month": how long it was given. */
  readonly ended?: boolean
  /** "for 3 days, he was treated with": only where nothing before wants it. */
  readonly loose?: boolean
  /** "oral medication consisted of": leads a list. */
  readonly head?: boolean
}

/** How the attribute hangs on the drug before it. */
export function leftGap(tokens: Tokens, covered: Uint8Array, attribute: Attribute, drug: Mention, reach: number | undefined): Gap {
  const start = reach ?? drug.last
  let joint = false
  let filler = true
  let blocked = false
  let count = 0
  let depth = 0
  let applied = false
  const titrated = tokens.keys[attribute.first - 1] === 'to' && titrations.has(tokens.keys[attribute.first - 2] ?? '')
  for (let i = start; i < attribute.first; i++) {
    if (covered[i]) continue
    const key = tokens.keys[i] ?? ''
    if (key === ')' || key === ']') {
      depth--
      // What was read so far stood in a bracket that is closed now.
      if (depth === -1 && reach !== undefined) {
        joint = blocked = false
        filler = true
        count = 0
        continue
      }
    } else if (key === '(' || key === '[') depth++
    if (joints.has(key)) joint = true
    if (key === ';' && (tokens.keys[i + 1] === 'both' || (tokens.keys[i + 1] === 'the' && tokens.keys[i + 2] === 'latter'))) continue
    if (key === 'which' && i === drug.last + 1 && tokens.keys[drug.last] === ',') continue
    if (blocks.has(key) || (otherMatters.has(key) && !titrated && !(key === 'followed' && tokens.keys[i + 1] === 'by'))) blocked = true
    if (!leftFillers.has(key) && key !== ')' && key !== ']') filler = false
    if (key === 'applied' || key === 'administered' || key === 'given' || key === 'taken') applied = true
    if (!brackets.has(key) && key !== ',') count++
  }
  if (joint && (isOfOther(attribute, tokens, covered) || isNamedElse(attribute, tokens, covered, start))) blocked = true
  const from = reach === undefined ? drug.to : (tokens.tos[reach - 1] ?? drug.to)
  return {
    width: attribute.from - from,
    joint,
    filler: filler && depth >= -1,
    blocked,
    words: count,
    applied,
    at: tokens.keys[attribute.first - 1] === 'at',
    ended: tokens.keys[attribute.first - 1] === 'after',
  }
}

/** "X and 3 g of fibrinogen": the amount of something that is named behind it. */
function isOfOther({ kind, last, first }: Attribute, { keys }: Tokens, covered: Uint8Array): boolean {
  if (kind !== 'dose' || keys[last] !== 'of' || covered[last + 1] || !/^\d/.test(keys[first] ?? '')) return false
  const next = keys[last + 1] ?? ''
  return (
    /^[a-z]{3,}$/.test(next) &&
    !/^(?:the|this|that|which|body|ideal|actual|weight|elemental|lean|total|birth|active|each|it|both|either)$/.test(next)
  )
}

/** "X 12 g, amino acids 3 g": the amount of something else, named right before it. */
function isNamedElse({ kind, first }: Attribute, { keys }: Tokens, covered: Uint8Array, start: number): boolean {
  if (kind !== 'dose' || !/^\d/.test(keys[first] ?? '')) return false
  const noun = keys[first - 1] ?? ''
  if (
    !/^[a-z]{3,}$/.test(noun) ||
    (noun.length === 3 && short.test(noun)) ||
    covered[first - 1] ||
    leftFillers.has(noun) ||
    noNoun.test(noun)
  )
    return false
  let i = first - 1
  while (i > start && /^[a-z]{3,}$/.test(keys[i - 1] ?? '') && !joints.has(keys[i - 1] ?? '')) i--
  return first - i <= 3 && /^(?:,|and|plus)$/.test(keys[i - 1] ?? '')
}

const short =
  /^(?:the|for|and|per|was|via|are|not|qid|tid|bid|tds|qds|max|min|day|two|six|ten|one|nor|but|any|all|its|her|his|had|has|can|may|i\.?v|sub|who|too|due|few|low|net|off|out|own|set|top|use)$/

/** What leads to another amount of the same thing: "later 10 mg", "reduced 5 mg", "maintenance 20 mg". */
const noNoun =
  /(?:ly|ed|ing|er|ance)$|^(?:later|again|maximum|total|loading|dose|doses|dosage|maintenance|over|under|until|after|about|around|nearly|almost|every|each|when|than|from|into|once|twice|thrice|last|next|another|plus|minus|half|morning|evening|night|noon|bedtime|breakfast|lunch|dinner|target|current|final|oral|orally|weeks?|days?|months?|then|same|least|more|less|most|cumulative|equivalent|approx|circa|weight|body|therapy|treatment|infusion|tablets?|capsules?|amount|rate|given|taken|begun|well|only|also|still|even|much|some|rescue|booster|boosters)$/

/** How the attribute leads up to the drug behind it; undefined where something stands between. */
export function rightGap(tokens: Tokens, covered: Uint8Array, attribute: Attribute, drug: Mention): Gap | undefined {
  let unknown = 0
  let of = false
  let head = false
  let loose = false
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
    // "overdose with X", "overdosed on X"
    if (i === attribute.last && attribute.kind === 'dose' && isOverdose(attribute, tokens) && /^(?:with|on|by|from)$/.test(key)) continue
    if (key === '(' && i === drug.first - 1 && (attribute.kind === 'form' || attribute.kind === 'route')) continue
    // "and, when needed, X"
    if (key === ',' && i === attribute.last && attribute.kind === 'frequency' && tokens.keys[attribute.first - 1] === ',') continue
    if (listHeads.has(key)) head = true
    if (rightFillers.has(key) || listHeads.has(key)) continue
    if (key === 'with' && therapies.has(tokens.keys[i - 1] ?? '')) {
      // "intrathecal therapy with A, B and C"
      if (attribute.kind === 'route') head = true
      continue
    }
    if (attribute.kind === 'duration' && treatedWith.has(key) && unknown === 0) {
      loose = true
      continue
    }
    if (attribute.kind === 'route' && (key === 'with' || (key === 'to' && attribute.former))) continue
    // "intravenous and intraperitoneal administration of", "10 g and 4 g of"
    if (
      (key === 'and' || key === 'or') &&
      covered[i - 1] === 1 &&
      covered[i + 1] === 1 &&
      (attribute.kind === 'route' || tokens.keys[attribute.first - 1] === 'of')
    )
      continue
    if (!/^[a-z]{3,}$/.test(key) || joints.has(key) || blocks.has(key) || auxiliary.has(key) || ++unknown > 1) return undefined
  }
  return { width: drug.from - attribute.to, joint: of, filler: unknown === 0, blocked: false, words: unknown, head, loose }
}

/** "overdose", "overdosed": too much, told as an amount. */
export function isOverdose({ kind, first }: Attribute, { keys }: Pick<Tokens, 'keys'>): boolean {
  return kind === 'dose' && /^overdos/.test(keys[first] ?? '')
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

const auxiliary = words(
  'was were is are been had has for in on at after before due from given until per not into over during via from without',
)

/** Whether an attribute belongs to the drug before it, over that gap. */
export function hangs(attribute: Attribute, gap: Gap): boolean {
  if (gap.blocked) return false
  switch (attribute.kind) {
    case 'dose':
      if (attribute.words) return gap.width <= (gap.at ? 200 : 70)
      return isStrict(attribute.amount.unit) ? gap.filler && gap.width <= 50 : gap.width <= 90
    case 'concentration':
      return attribute.amount.unit === '%' ? gap.filler && gap.width <= 60 : gap.width <= 60
    case 'route':
      return attribute.weak ? gap.width <= 20 && (gap.filler || gap.words <= 2) : gap.width <= 60
    case 'frequency':
      return attribute.weak ? gap.width <= 24 && gap.filler : gap.width <= (gap.applied ? 90 : 45)
    case 'duration':
      return gap.ended ? gap.width <= 100 && gap.words <= 12 : gap.width <= 60 && gap.words <= 7
    case 'form':
      return gap.width <= 16 && !gap.joint && gap.words <= 2
  }
}

/** Units that also measure what is no medicine: volumes, bags, units. */
function isStrict(unit: string | undefined): boolean {
  return unit === undefined || /^(?:m?L|uL|dL|U|mol|mmol|umol|nmol|\{.*\}|ppm)$/.test(unit)
}

/** "treated for 14 days with A", "a dose of 3 mg/kg was given": no drug before, one soon after. */
export function isLoose(tokens: Tokens, covered: Uint8Array, attribute: Attribute, drug: Mention): boolean {
  if (drug.from - attribute.to > 60 || (attribute.kind !== 'duration' && attribute.kind !== 'dose')) return false
  // "5 L of something, and X"
  if (
    attribute.kind === 'dose' &&
    !attribute.words &&
    tokens.keys[attribute.last] === 'of' &&
    /^[a-z]{2,}$/.test(tokens.keys[attribute.last + 1] ?? '') &&
    !rightFillers.has(tokens.keys[attribute.last + 1] ?? '')
  )
    return false
  // "losses of 45 mL/kg/day were treated with X"
  if (tokens.keys[attribute.first - 1] === 'of' && otherMatters.has(tokens.keys[attribute.first - 2] ?? '')) return false
  let given = false
  for (let i = attribute.last; i < drug.first; i++) {
    if (covered[i]) continue
    const key = tokens.keys[i] ?? ''
    if (otherMatters.has(key) || blocks.has(key)) return false
    if (key === 'with' && attribute.kind === 'duration') given = true
    if (/^(?:of|received|treated|given|treatment|therapy|on|took)$/.test(key)) given = true
  }
  return given
}
