import { choiceList, refusalList } from '../../../core/rule/rule.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Mention } from '../name/recognise.js'
import type { Covered } from './cover.js'
import type { Gap } from './distance.js'
import { blocks, isOverdose, joints, leftFillers, otherMatters, rightFillers } from './words.js'

/** An attribute and a name beside it. */
export interface Pair {
  readonly tokens: Tokens
  readonly covered: Covered
  readonly attribute: Attribute
  readonly mention: Mention
}

/** A pair and a token between the two. */
interface Step extends Pair {
  readonly token: number
}

const keyOf = ({ tokens, token }: Step): string => tokens.keys[token] ?? ''

/** "titrated to 100 mg": the dose of the drug, whatever stands between. */
const titrations = words('titrated uptitrated increased raised escalated reduced decreased lowered tapered')

/** Words between a name and an attribute behind it that part the two. */
export const gapRefusals = refusalList<Step>(
  {
    name: 'bind/other-clause',
    when: (step) => blocks.has(keyOf(step)),
    finds: [
      'She received ceftriaxone ⟦because⟧ after 2 g of iron she had shivered.',
      'He took allopurinol, the wife ⟦whose⟧ pill of 5 mg helped.',
    ],
    leaves: ['He took allopurinol of 300 mg.'],
  },
  {
    name: 'bind/other-matter',
    when: (step) => {
      const { tokens, token, attribute } = step
      return (
        otherMatters.has(keyOf(step)) &&
        !(tokens.keys[attribute.first - 1] === 'to' && titrations.has(tokens.keys[attribute.first - 2] ?? '')) &&
        !(keyOf(step) === 'followed' && tokens.keys[token + 1] === 'by')
      )
    },
    finds: ['On ramipril her ⟦proteinuria⟧ was 300 mg.', 'After amikacin the ⟦stay⟧ was for 6 days.'],
    leaves: ['For fever paracetamol 500 mg was given.', 'On ramipril her proteinuria made us go on, titrated to 10 mg.'],
  },
)

/** An attribute behind a name, and the token from which the gap between the two counts. */
interface Behind extends Pair {
  readonly start: number
}

const isNumber = ({ attribute, tokens }: Pair): boolean => attribute.kind === 'dose' && /^\d/.test(tokens.keys[attribute.first] ?? '')
const ofTheSame = words('the this that which body ideal actual weight elemental lean total birth active each it both either')

/** Amounts behind a name and a joint that are those of something else. */
export const amountRefusals = refusalList<Behind>(
  {
    name: 'bind/amount-of-something-else',
    when: (pair) => {
      const { keys } = pair.tokens
      const { last } = pair.attribute
      const next = keys[last + 1] ?? ''
      return isNumber(pair) && keys[last] === 'of' && !pair.covered[last + 1] && /^[a-z]{3,}$/.test(next) && !ofTheSame.has(next)
    },
    finds: ['He was given tranexamic acid and ⟦3 g⟧ of amino powder.'],
    leaves: ['He was given tranexamic acid and, later, ⟦1 g⟧ of the same.', 'He was given tranexamic acid 15 mg, ⟦10 mg⟧ of it late.'],
  },
  {
    name: 'bind/amount-named-otherwise',
    when: (pair) => {
      const { keys } = pair.tokens
      const { first } = pair.attribute
      const noun = keys[first - 1] ?? ''
      if (!isNumber(pair) || !isNoun(noun) || leftFillers.has(noun)) return false
      let i = first - 1
      while (i > pair.start && /^[a-z]{3,}$/.test(keys[i - 1] ?? '') && !joints.has(keys[i - 1] ?? '')) i--
      return first - i <= 3 && /^(?:,|and|plus)$/.test(keys[i - 1] ?? '')
    },
    finds: ['She was given prednisolone 40 mg, mineral salts ⟦30 mg⟧ and rest.'],
    leaves: [
      'She took prednisolone 40 mg, later ⟦30 mg⟧.',
      'She took prednisolone in the morning, (⟦30 mg⟧) with milk.',
      'She took prednisolone, her maintenance ⟦5 mg⟧.',
    ],
  },
)

function isNoun(word: string): boolean {
  return /^[a-z]{3,}$/.test(word) && !(word.length === 3 && short.test(word)) && !noNoun.test(word)
}

const short =
  /^(?:the|for|and|per|was|via|are|not|qid|tid|bid|tds|qds|max|min|day|two|six|ten|one|nor|but|any|all|its|her|his|had|has|can|may|i\.?v|sub|who|too|due|few|low|net|off|out|own|set|top|use)$/

/** What leads to another amount of the same thing: "later 10 mg", "reduced 5 mg", "maintenance 20 mg". */
const noNoun =
  /(?:ly|ed|ing|er|ance)$|^(?:later|again|maximum|total|loading|dose|doses|dosage|maintenance|over|under|until|after|about|around|nearly|almost|every|each|when|than|from|into|once|twice|thrice|last|next|another|plus|minus|half|morning|evening|night|noon|bedtime|breakfast|lunch|dinner|target|current|final|oral|orally|weeks?|days?|months?|then|same|least|more|less|most|cumulative|equivalent|approx|circa|weight|body|therapy|treatment|infusion|tablets?|capsules?|amount|rate|given|taken|begun|well|only|also|still|even|much|some|rescue|booster|boosters)$/

/** An attribute and the gap to the name before it. */
interface Hanging {
  readonly attribute: Attribute
  readonly gap: Gap
  readonly keys: readonly string[]
}

/** Units that also measure what is no medicine: volumes, bags, units. */
function isStrict(unit: string | undefined): boolean {
  return unit === undefined || /^(?:m?L|uL|dL|U|mol|mmol|umol|nmol|\{.*\}|ppm)$/.test(unit)
}

const lead = ({ attribute, keys }: Hanging): string => keys[attribute.first - 1] ?? ''

/** How far from the name before it an attribute may stand, by what it is. */
export const hangings = choiceList<Hanging, true>(
  {
    name: 'near/dose-in-words',
    choose: (hanging) =>
      hanging.attribute.kind === 'dose' && hanging.attribute.words && hanging.gap.width <= (lead(hanging) === 'at' ? 200 : 70)
        ? true
        : undefined,
    finds: [
      'Cyclosporine was kept as well as it could be in ⟦high doses⟧.',
      'Cyclosporine, which had been tolerated for years by the man and his two brothers alike, was kept at ⟦low doses⟧.',
    ],
    leaves: ['Cyclosporine had been tolerated for years by the man and his two brothers alike, who took other things in ⟦high doses⟧.'],
  },
  {
    name: 'near/dose',
    choose: ({ attribute, gap }) =>
      attribute.kind === 'dose' &&
      !attribute.words &&
      gap.width <= (isStrict(attribute.amount.unit) ? 50 : 90) &&
      (gap.filler || !isStrict(attribute.amount.unit))
        ? true
        : undefined,
    finds: ['Carbamazepine was, after a talk with the family, set to ⟦600 mg⟧.', 'Heparin was given at ⟦5000 U⟧.'],
    leaves: ['Heparin was stopped when he had lost ⟦5 L⟧.'],
  },
  {
    name: 'near/concentration',
    choose: ({ attribute, gap }) =>
      attribute.kind === 'concentration' && gap.width <= 60 && (gap.filler || attribute.amount.unit !== '%') ? true : undefined,
    finds: ['Atropine ⟦1%⟧ was instilled.'],
    leaves: ['Atropine helped the eye in ⟦90%⟧ of trials.'],
  },
  {
    name: 'near/route',
    choose: ({ attribute, gap }) =>
      attribute.kind === 'route' && (attribute.weak ? gap.width <= 20 && (gap.filler || gap.words <= 2) : gap.width <= 60)
        ? true
        : undefined,
    finds: ['Vancomycin was given ⟦orally⟧.', 'Vancomycin was ⟦infused⟧.'],
    leaves: ['Vancomycin failed and in the end a large bore cannula was taken for the ⟦infusion⟧.'],
  },
  {
    name: 'near/frequency',
    choose: ({ attribute, gap }) =>
      attribute.kind === 'frequency' && (attribute.weak ? gap.width <= 24 && gap.filler : gap.width <= (gap.applied ? 90 : 45))
        ? true
        : undefined,
    finds: [
      'Tacrolimus ointment was applied to the plaques on both of her elbows and the knees ⟦twice daily⟧.',
      'Tacrolimus ⟦twice daily⟧ helped.',
    ],
    leaves: ['Tacrolimus helped the plaques on both of her elbows and the knees, which she washed ⟦twice daily⟧.'],
  },
  {
    name: 'near/duration',
    choose: (hanging) => {
      const { attribute, gap } = hanging
      if (attribute.kind !== 'duration') return undefined
      return (lead(hanging) === 'after' ? gap.width <= 100 && gap.words <= 12 : gap.width <= 60 && gap.words <= 7) ? true : undefined
    },
    finds: ['Fluconazole was given for ⟦14 days⟧.'],
    leaves: ['Fluconazole helped and so the boy went to see his aunt in the hills for ⟦14 days⟧.'],
  },
  {
    name: 'near/form',
    choose: ({ attribute, gap }) => (attribute.kind === 'form' && gap.width <= 16 && !gap.joint && gap.words <= 2 ? true : undefined),
    finds: ['Clobetasol ⟦ointment⟧ was applied.'],
    leaves: ['Clobetasol helped the skin more than any other ⟦ointment⟧.'],
  },
)

/** A token between an attribute and the name behind it. */
interface StepAhead extends Step {
  /** How many words of no known kind stood before it. */
  readonly unknown: number
}

/** What a token that may stand there says of the attribute, and where the way goes on. */
interface Pass {
  readonly last?: number
  readonly head?: true
  readonly loose?: true
}

const listHeads = words('medication medications consisted consisting consist consists included includes including comprising comprised :')
const therapies = words('treatment therapy treated combination monotherapy regimen prophylaxis')
const treatedWith = words('with , was were been he she patient treated received given on')

/** What may stand between an attribute and the name behind it, beside words that say nothing. */
export const passes = choiceList<StepAhead, Pass>(
  {
    name: 'lead/over-bracket',
    choose: ({ tokens: { keys }, covered, token, mention }) => {
      if (keys[token] !== '(') return undefined
      for (let i = token + 1; i < mention.first && i <= token + 16 && covered[i] !== 2; i++) if (keys[i] === ')') return { last: i + 1 }
      return undefined
    },
    finds: ['She was on a continuous subcutaneous infusion ⟦(⟧pump, Medtronic) of treprostinil.'],
    leaves: ['She was given 5 mg ⟦(⟧morphine, 2 mL).'],
  },
  {
    name: 'lead/overdose-with',
    choose: ({ tokens: { keys }, token, attribute }) =>
      token === attribute.last && isOverdose(attribute, { keys }) && /^(?:with|on|by|from)$/.test(keys[token] ?? '') ? {} : undefined,
    finds: ['The overdose ⟦with⟧ flecainide was severe.'],
    leaves: ['High doses with flecainide were given.'],
  },
  {
    name: 'lead/into-bracket',
    choose: ({ tokens: { keys }, token, attribute: { kind }, mention }) =>
      keys[token] === '(' && token === mention.first - 1 && (kind === 'form' || kind === 'route') ? {} : undefined,
    finds: ['She used an inhaler ⟦(⟧salbutamol).'],
    leaves: ['He had a dose of 5 mg ⟦(⟧salbutamol).'],
  },
  {
    // "and, when needed, X"
    name: 'lead/over-comma-of-frequency',
    choose: ({ tokens: { keys }, token, attribute: { first, last, kind } }) =>
      keys[token] === ',' && token === last && kind === 'frequency' && keys[first - 1] === ',' ? {} : undefined,
    finds: ['He was given oxygen and, when needed⟦,⟧ furosemide.'],
    leaves: ['He came twice daily⟦,⟧ furosemide was given.'],
  },
  {
    name: 'lead/over-list-head',
    choose: ({ tokens: { keys }, token }) => (listHeads.has(keys[token] ?? '') ? { head: true } : undefined),
    finds: ['Her oral medication ⟦consisted⟧ of aspirin, bisoprolol and ramipril.'],
    leaves: ['Her oral aspirin was stopped.'],
  },
  {
    // "intrathecal therapy with A, B and C"
    name: 'lead/over-therapy-with',
    choose: ({ tokens: { keys }, token, attribute: { kind } }) =>
      keys[token] === 'with' && therapies.has(keys[token - 1] ?? '') ? (kind === 'route' ? { head: true } : {}) : undefined,
    finds: ['Intrathecal therapy ⟦with⟧ cytarabine, methotrexate 15 mg and hydrocortisone 15 mg was given.'],
    leaves: ['Intrathecal pressure with cytarabine was measured.'],
  },
  {
    name: 'lead/over-treated-with',
    choose: ({ tokens: { keys }, token, attribute: { kind }, unknown }) =>
      kind === 'duration' && unknown === 0 && treatedWith.has(keys[token] ?? '') ? { loose: true } : undefined,
    finds: ['After vancomycin failed, for 5 days ⟦he⟧ was treated with oseltamivir.'],
    leaves: ['At 50 mg, he was treated with oseltamivir.'],
  },
  {
    name: 'lead/over-route-with',
    choose: ({ tokens: { keys }, token, attribute }) =>
      attribute.kind === 'route' && (keys[token] === 'with' || (keys[token] === 'to' && attribute.former)) ? {} : undefined,
    finds: ['He was treated orally ⟦with⟧ valganciclovir.'],
    leaves: ['He was treated at 900 mg with valganciclovir.'],
  },
  {
    // "intravenous and intraperitoneal administration of", "10 g and 4 g of"
    name: 'lead/over-second-of-its-kind',
    choose: ({ tokens: { keys }, covered, token, attribute: { first, kind } }) =>
      (keys[token] === 'and' || keys[token] === 'or') &&
      covered[token - 1] === 1 &&
      covered[token + 1] === 1 &&
      (kind === 'route' || keys[first - 1] === 'of')
        ? {}
        : undefined,
    finds: ['Furosemide failed and doses of 10 g ⟦and⟧ 4 g of magnesium sulfate were given.'],
    leaves: ['He came on 10 g ⟦and⟧ 4 g of magnesium sulfate.'],
  },
)

/** Amounts and times before a name to which nothing but "was given", "treated with" could lead, and does not. */
export const looseRefusals = refusalList<Pair>(
  {
    name: 'lead/too-far',
    when: ({ attribute, mention }) => mention.from - attribute.to > 60,
    finds: ['A dose of ⟦5 mg/kg⟧ was used and in the meantime, as the team waited for two more hours, of infliximab none was left.'],
    leaves: ['A dose of ⟦5 mg/kg⟧ was used of infliximab.'],
  },
  {
    name: 'lead/amount-of-something-else',
    when: ({ attribute, tokens: { keys } }) => {
      const next = keys[attribute.last + 1] ?? ''
      return (
        attribute.kind === 'dose' &&
        !attribute.words &&
        keys[attribute.last] === 'of' &&
        /^[a-z]{2,}$/.test(next) &&
        !rightFillers.has(next)
      )
    },
    finds: ['After ⟦5 L⟧ of ascites had been drained, he was treated with albumin.'],
    leaves: ['After ⟦5 days⟧ of ascites had been drained, he was treated with terlipressin.'],
  },
  {
    name: 'lead/of-other-matter',
    when: ({ attribute: { first }, tokens: { keys } }) => keys[first - 1] === 'of' && otherMatters.has(keys[first - 2] ?? ''),
    finds: ['Stomal losses of ⟦45 mL/kg⟧ were treated with loperamide.'],
    leaves: ['A dose of ⟦0.5 mg/kg⟧ was given, and treated were both with loperamide.'],
  },
  {
    // "in a 20 mg trial and treated with X"
    name: 'lead/joined-to-other-matter',
    when: ({ attribute, covered, tokens: { keys } }) => {
      let next = attribute.last
      while (/^(?:and|or|,|;)$/.test(keys[next] ?? '')) next++
      return attribute.kind === 'dose' && next > attribute.last && covered[next] !== 1
    },
    finds: ['She had swallowed ⟦20 mg⟧ and was treated with naloxone.'],
    leaves: ['A dose of ⟦0.4 mg⟧ was given of naloxone.', 'Three men received ⟦0.4 mg⟧, 0.5 mg and 0.6 mg of naloxone.'],
  },
)
