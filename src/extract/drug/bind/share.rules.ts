import { choiceList } from '../../../core/rule/rule.js'
import type { Tokens } from '../../../core/token.js'
import type { Attribute, AttributeKind } from '../attribute/attribute.js'
import type { Mention } from '../name/recognise.js'
import type { Bound } from './attach.js'
import type { Link } from './listed.js'
import { depthAt } from './listed.js'
import { isOverdose } from './words.js'

/** Two names that follow one another, what is said of each, and something that is said of one of them. */
export interface Neighbours {
  readonly tokens: Tokens
  readonly a: Mention
  readonly b: Mention
  readonly first: readonly Bound[]
  readonly second: readonly Bound[]
  /** How they are joined, where they are listed. */
  readonly link?: Link
  readonly attribute: Attribute
  /** It leads a list: "oral medication consisted of". */
  readonly isHead: boolean
  /** The name before `a` is listed with them. */
  readonly linkedBefore: boolean
  /** The name behind `b`, where it is listed with them. */
  readonly next?: Mention
  /** Whether the list goes on from `b` without attributes and ends with "and". */
  readonly isBareBehind: () => boolean
  /** How long the name before `a` was given is told. */
  readonly isTimedBefore: boolean
}

const isKind = ({ attribute }: Bound, kind: AttributeKind): boolean => attribute.kind === kind
/** Whether something of a kind is said of a name. */
export function has(own: readonly Bound[], kind: AttributeKind): boolean {
  return own.some((bound) => isKind(bound, kind))
}

const isBefore = ({ attribute, a }: Neighbours): boolean => attribute.from < a.from
const isSubstance = ({ entry }: Mention): boolean => entry?.group === 'drug'
const isShared = ({ attribute: { kind } }: Neighbours): boolean => kind === 'route' || kind === 'frequency' || kind === 'duration'
const isClass = ({ entry }: Mention): boolean => entry?.group === 'class'
const areApposed = ({ a, b, tokens }: Neighbours): boolean => b.first === a.last && tokens.gaps[b.first] === 'space'

/** Whether only words of a set and what is said of the second name stand between a token and it. */
function leadsTo({ b, second, tokens: { keys } }: Neighbours, from: number, words: RegExp): boolean {
  for (let i = from; i < b.first; i++)
    if (!second.some(({ attribute }) => attribute.first <= i && i < attribute.last) && !words.test(keys[i] ?? '')) return false
  return true
}

/** What is said of a name and holds for the one behind it too. */
export const sharedForwards = choiceList<Neighbours, true>(
  {
    // "the oral anticoagulant X": a class beside its substance is one with it.
    name: 'share/class-with-substance',
    choose: (each) => (areApposed(each) && isClass(each.a) && !isClass(each.b) && each.attribute.last <= each.a.first ? true : undefined),
    finds: ['He was given the ⟦oral⟧ anticoagulant apixaban.'],
    leaves: ['He was given the ⟦oral⟧ anticoagulant or apixaban.'],
  },
  {
    // "1 g IV in 50 mL of 5% glucose", "intravenous fluid therapy with saline"
    name: 'share/route-of-solution',
    choose: (each) => {
      const { a, first, attribute, tokens } = each
      if (attribute.kind !== 'route') return undefined
      const fluid = a.entry?.group === 'product' || a.entry?.group === 'class'
      let at = Math.max(a.last, ...first.map(({ attribute: { last } }) => last))
      while (at < each.b.first && fluid && /^(?:therapy|treatment|resuscitation|replacement|prophylaxis)$/.test(tokens.keys[at] ?? '')) at++
      if (tokens.keys[at] !== (fluid && attribute.last <= a.first ? 'with' : 'in')) return undefined
      return leadsTo(each, at + 1, /^(?:a|an|the|of|and)$/) ? true : undefined
    },
    finds: ['He was given amiodarone 300 mg ⟦IV⟧ in 100 mL of glucose.', '⟦Intravenous⟧ fluid resuscitation with saline was begun.'],
    leaves: ['He was given amiodarone 300 mg ⟦IV⟧ and drank glucose.'],
  },
  {
    name: 'share/head-of-list',
    choose: ({ link, isHead }) => (link && isHead ? true : undefined),
    finds: ['⟦Oral⟧ medication consisted of aspirin, bisoprolol 5 mg and ramipril 5 mg.'],
    leaves: ['⟦Oral⟧ aspirin 100 mg, bisoprolol 5 mg and ramipril 5 mg were given.'],
  },
  {
    name: 'share/overdose-of-list',
    choose: ({ link, attribute, a, tokens }) => (link && isOverdose(attribute, tokens) && attribute.last <= a.first ? true : undefined),
    finds: ['She took an ⟦overdose⟧ of temazepam and sertraline.'],
    leaves: ['She took ⟦high doses⟧ of temazepam, and sertraline.'],
  },
  {
    // "intravenous A, B and C"
    name: 'share/route-of-bare-list',
    choose: ({ link, a, b, first, second, attribute, tokens, linkedBefore, isBareBehind }) =>
      link === 'comma' &&
      attribute.kind === 'route' &&
      !attribute.weak &&
      attribute.last <= a.first &&
      first.every((bound) => bound.attribute.from < a.from) &&
      second.length === 0 &&
      isSubstance(a) &&
      isSubstance(b) &&
      (isBareBehind() || (tokens.keys[b.first - 1] === 'and' && linkedBefore))
        ? true
        : undefined,
    finds: [
      '⟦Intravenous⟧ ampicillin, gentamicin and metronidazole were given.',
      '⟦IV⟧ ampicillin, gentamicin, and ofloxacin eye drops were given.',
    ],
    leaves: ['⟦Intravenous⟧ ampicillin, gentamicin 5 mg/kg and metronidazole were given.'],
  },
  {
    name: 'share/before-both',
    choose: (each) =>
      each.link === 'and' && isShared(each) && isBefore(each) && each.first.every(({ attribute }) => attribute.from < each.a.from)
        ? true
        : undefined,
    finds: ['⟦Oral⟧ rifampicin and clofazimine were given.'],
    leaves: ['⟦Oral⟧ rifampicin for a year and clofazimine were given.'],
  },
  {
    // "intravenous A (1 g b.i.d.), B (2 g t.i.d.)"
    name: 'share/of-bracketed-list',
    choose: (each) =>
      each.link === 'comma' &&
      isShared(each) &&
      isBefore(each) &&
      isBracketed(each.tokens, each.a, each.first) &&
      isBracketed(each.tokens, each.b, each.second)
        ? true
        : undefined,
    finds: ['⟦Intravenous⟧ cefepime (2 g every 8 h), amikacin (1 g daily) were given.'],
    leaves: ['⟦Intravenous⟧ cefepime (2 g every 8 h), rash and amikacin (1 g daily) were noted.'],
  },
  {
    // "intravenous A 4.5 g q8h, B 1 g q12h and C 1 g daily"
    name: 'share/route-of-dosed-list',
    choose: (each) =>
      each.link === 'comma' &&
      each.attribute.kind === 'route' &&
      !each.attribute.weak &&
      isBefore(each) &&
      isDosedBehind(each.first, each.a) &&
      isDosedBehind(each.second, each.b) &&
      isOfList(each)
        ? true
        : undefined,
    finds: ['He was given ⟦intravenous⟧ ertapenem 1 g daily, teicoplanin 400 mg daily and fluconazole 200 mg daily.'],
    leaves: ['He was given ⟦intravenous⟧ ertapenem 1 g daily, and teicoplanin 400 mg daily.'],
  },
  {
    // "14 days of intravenous A 4 g b.i.d. and B 480 mg daily"
    name: 'share/before-dosed-pair',
    choose: (each) =>
      each.link === 'and' &&
      isBefore(each) &&
      isShared(each) &&
      each.attribute.kind !== 'frequency' &&
      has(each.second, 'dose') &&
      each.first.some((bound) => isKind(bound, 'dose') && bound.attribute.from > each.a.from)
        ? true
        : undefined,
    finds: ['⟦Intravenous⟧ ertapenem 1 g daily and teicoplanin 400 mg daily were given.'],
    leaves: ['⟦Intravenous⟧ ertapenem 1 g daily and teicoplanin were given.'],
  },
)

/** Whether a list ends with "and" before its second name, or goes on behind it. */
const isOfList = ({ b, next, linkedBefore, tokens }: Neighbours): boolean =>
  next !== undefined || (tokens.keys[b.first - 1] === 'and' && linkedBefore)

const isDosedBehind = (own: readonly Bound[], { last }: Mention): boolean =>
  own.some((bound) => isKind(bound, 'dose') && bound.attribute.first >= last)

function isBracketed({ keys }: Tokens, { last }: Mention, own: readonly Bound[]): boolean {
  return (keys[last] === '(' || keys[last] === '[') && own.some((bound) => isKind(bound, 'dose') && bound.attribute.first === last + 1)
}

/** "daily", "once a week" rather than "at night" or "t.i.d.". */
function isPlain(attribute: Attribute): boolean {
  return attribute.kind === 'frequency' && attribute.times === 1 && /^P1[DWM]$/.test(attribute.period ?? '') && !attribute.fixed
}

const isBehind = ({ attribute, b, tokens, link }: Neighbours): boolean =>
  link !== undefined && attribute.from >= b.to && depthAt(tokens, b.last, attribute.first) <= 0

/** What is said of a name and holds for the one before it too. */
export const sharedBackwards = choiceList<Neighbours, true>(
  {
    // "X anticoagulation (2.5 mg daily)"
    name: 'share/substance-with-class',
    choose: (each) => (areApposed(each) && isClass(each.b) && !isClass(each.a) && each.attribute.first >= each.b.last ? true : undefined),
    finds: ['Rivaroxaban anticoagulation (⟦20 mg⟧ daily) was begun.'],
    leaves: ['Rivaroxaban or anticoagulation (⟦20 mg⟧ daily) was begun.'],
  },
  {
    // "A 40 mmol in 1 L of saline was infused over 4 h": what happened to the solution happened to A.
    name: 'share/of-solution',
    choose: (each) => {
      const { a, first, attribute, tokens } = each
      if (attribute.kind !== 'route' && attribute.kind !== 'duration') return undefined
      let at = a.last
      for (const { attribute: own } of first) if (own.first <= at + 1 && own.last > at) at = own.last
      return /^(?:in|into)$/.test(tokens.keys[at] ?? '') && leadsTo(each, at + 1, /^(?:a|an|the|of)$/) ? true : undefined
    },
    finds: ['Magnesium sulfate 2 g in 100 mL of saline was ⟦infused⟧.'],
    leaves: ['Magnesium sulfate 2 g helped and saline was ⟦infused⟧.', 'Magnesium sulfate in ⟦100 mL⟧ of saline was infused.'],
  },
  {
    // "A and B infusions"
    name: 'share/plural-route',
    choose: (each) =>
      isBehind(each) &&
      each.attribute.kind === 'route' &&
      each.attribute.weak &&
      isPair(each) &&
      each.attribute.first === each.b.last &&
      /[^s]s$/.test(each.tokens.keys[each.attribute.last - 1] ?? '')
        ? true
        : undefined,
    finds: ['Dopamine and milrinone ⟦infusions⟧ were running.'],
    leaves: ['Dopamine and milrinone ⟦infusion⟧ were running.'],
  },
  {
    // "A 500 mg and B 800 IU per day"; of three or more, only a plain "daily" at the end is for all: "A 25 mg, B 50 mg and C 4 units with meals".
    name: 'share/behind-both',
    choose: (each) => {
      const { attribute, first, second, next } = each
      if (!isBehind(each) || (attribute.kind !== 'frequency' && attribute.kind !== 'route')) return undefined
      const afterDose = second.some(
        (bound) => isKind(bound, 'dose') && (bound.attribute.to <= attribute.from || bound.attribute.to === attribute.to),
      )
      // "A 50 mg/kg q12h and B 5 mg/kg q48h IV": A is told to its end.
      const told = attribute.kind === 'route' && has(first, 'frequency')
      const isAlternating = second.filter((bound) => isKind(bound, 'dose') && bound.attribute.from > each.b.from).length > 1
      const isForAll = isPlain(attribute) && (!next || attribute.from >= next.to)
      return has(first, 'dose') && !isBlood(each.a) && afterDose && !told && !isAlternating && (isPair(each) || isForAll) ? true : undefined
    },
    finds: [
      'Calcium 500 mg and cholecalciferol 800 IU ⟦per day⟧ were begun.',
      'Bisoprolol 5 mg, ramipril 5 mg and aspirin 100 mg ⟦daily⟧ were kept.',
    ],
    leaves: [
      'Calcium and cholecalciferol 800 IU ⟦per day⟧ were begun.',
      'Metformin 1 g, acarbose 50 mg and insulin 4 units ⟦at night⟧ were kept.',
      'Prednisolone 5 mg and azathioprine, 50 mg and 100 mg ⟦on alternate days⟧, were kept.',
      'Six units of platelets and furosemide 40 mg ⟦q12h⟧ were given.',
    ],
  },
  {
    // "antibiotic therapy with A and B for 6 weeks"
    name: 'share/of-class-with-its-drugs',
    choose: ({ a, b, attribute, tokens: { keys } }) => {
      if (!isClass(a) || isClass(b) || attribute.kind !== 'duration' || attribute.first < b.last) return undefined
      const between = keys
        .slice(a.last, b.first)
        .filter((key) => !/^(?:therapy|treatment|coverage|prophylaxis|combination|a|the|oral|intravenous|iv)$/.test(key))
      return /^(?:with|:|consisting of|comprising|including)$/.test(between.join(' ')) ? true : undefined
    },
    finds: [
      'Antiviral therapy with acyclovir was continued for ⟦3 weeks⟧.',
      'Antibiotics consisting of ampicillin and gentamicin for ⟦10 days⟧ were given.',
    ],
    leaves: ['Antibiotics and oral nystatin for ⟦10 days⟧ were given.'],
  },
  {
    // "A 1 g, B 500 mg and C 40 mg, each twice daily"
    name: 'share/each',
    choose: (each) => {
      const { attribute, tokens, next } = each
      if (!isBehind(each) || (attribute.kind !== 'frequency' && attribute.kind !== 'route')) return undefined
      const lead = tokens.keys[attribute.first - 1] ?? ''
      // "both" are the last two.
      return lead === 'each' || lead === 'all' || (lead === 'both' && (!next || attribute.from < next.to)) ? true : undefined
    },
    finds: [
      'Amoxicillin 1 g, metronidazole 500 mg and omeprazole 20 mg, each ⟦twice daily⟧, were prescribed.',
      'Paracetamol, amoxicillin 1 g and metronidazole 500 mg, both ⟦intravenously⟧, were given.',
    ],
    leaves: ['Amoxicillin 1 g, metronidazole 500 mg and omeprazole 20 mg ⟦twice daily⟧ were prescribed.'],
  },
  {
    // "A (100 mg), B (75 mg) and C (20 mg) were given orally"
    name: 'share/route-behind-were',
    choose: (each) =>
      isBehind(each) &&
      each.attribute.kind === 'route' &&
      !each.attribute.weak &&
      each.tokens.keys.slice(Math.max(each.b.last, each.attribute.first - 4), each.attribute.first).includes('were')
        ? true
        : undefined,
    finds: ['Aspirin (100 mg daily), clopidogrel (75 mg daily) and atorvastatin (20 mg nightly) were given ⟦orally⟧.'],
    leaves: ['Aspirin (100 mg daily), clopidogrel (75 mg daily) and atorvastatin (20 mg nightly) ⟦orally⟧ were given.'],
  },
  {
    // "A for 10 days, B once and C for 2 days" tells each on its own.
    name: 'share/duration-behind',
    choose: (each) =>
      isBehind(each) &&
      each.attribute.kind === 'duration' &&
      !each.isTimedBefore &&
      !isToldApart(each) &&
      !isOfOtherClause(each) &&
      !isBlood(each.a)
        ? true
        : undefined,
    finds: ['Ampicillin and gentamicin were given for ⟦10 days⟧.'],
    leaves: [
      'Captopril 6.25 mg bid, metoprolol 25 mg bid, prednisone 1 mg/kg for ⟦six months⟧ were given.',
      'Ampicillin 7 days, metronidazole and gentamicin ⟦10 days⟧ were given.',
      'Since statins interact with ciclosporin, ezetimibe was given for ⟦10 days⟧.',
      'Two units of platelets and ceftriaxone for ⟦10 days⟧ were given.',
    ],
  },
)

/** "A 5 mg bid, B 1 mg/kg for six months": a list without "and", each member told to its end. */
const isToldApart = ({ link, a, b, first, next, tokens: { keys } }: Neighbours): boolean =>
  link === 'comma' && !next && has(first, 'frequency') && !keys.slice(a.last, b.first).some((key) => /^(?:and|or|plus|&|\+)$/.test(key))

const isBlood = ({ entry }: Mention): boolean => entry?.blood === true

/** "Since A, B was given for 3 days": the first name stands in a clause that leads up to that of the second. */
function isOfOtherClause({ link, a, b, next, linkedBefore, tokens: { keys } }: Neighbours): boolean {
  if (link !== 'comma' || next || linkedBefore || keys[b.first - 1] !== ',') return false
  for (let i = a.first - 1; i >= 0 && !/^[.;:,]$/.test(keys[i] ?? ''); i--)
    if (/^(?:since|because|as|although|though|while|whereas|when|if|after|before|despite|unlike)$/.test(keys[i] ?? '')) return true
  return false
}

const isPair = ({ linkedBefore, next }: Neighbours): boolean => !linkedBefore && !next

/** A regimen, a drug before it that it is made of, and something said of the regimen. */
interface OfRegimen {
  readonly regimen: Mention
  readonly attribute: Attribute
  readonly tokens: Tokens
}

/** "A, B and C (ABC) every 2 weeks": what is said of a regimen holds for the drugs that it was made of. */
export const sharedByRegimen = choiceList<OfRegimen, true>({
  name: 'share/of-regimen',
  choose: ({ regimen: { entry, first, last }, attribute, tokens }) =>
    entry?.group === 'regimen' &&
    tokens.keys[first - 1] === '(' &&
    attribute.first >= last &&
    (attribute.kind === 'frequency' || attribute.kind === 'duration')
      ? true
      : undefined,
  finds: ['Doxorubicin, bleomycin, vinblastine and dacarbazine (ABVD) ⟦every 4 weeks⟧ were given.'],
  leaves: ['Doxorubicin, bleomycin, vinblastine and dacarbazine ⟦every 4 weeks⟧ were given.'],
})

/** A name, the names in the bracket right behind it, and something said in that bracket. */
interface OfBracket {
  readonly product: Mention
  readonly inside: readonly { readonly mention: Mention; readonly own: readonly Bound[] }[]
  readonly attribute: Attribute
}

/** "Unasyn (2 g ampicillin and 1 g sulbactam i.v., every 8 h)": what is said behind the ingredients of a product is said of the product. */
export const sharedByIngredients = choiceList<OfBracket, true>({
  name: 'share/of-ingredients',
  choose: ({ product, inside, attribute }) =>
    attribute.kind !== 'dose' &&
    !/^(?:class|product|regimen)$/.test(product.entry?.group ?? '') &&
    attribute.first >= (inside.at(-1)?.mention.last ?? 0) &&
    inside.every(({ mention, own }) => own.some((bound) => isKind(bound, 'dose') && bound.attribute.last <= mention.first))
      ? true
      : undefined,
  finds: ['She took Malarone (250 mg atovaquone and 100 mg proguanil ⟦p.o.⟧).'],
  leaves: ['She took Malarone (atovaquone 250 mg and proguanil 100 mg ⟦p.o.⟧).'],
})
