import { choiceList, refusalList } from '../../../core/rule/rule.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { Named } from './named.js'
import type { Phrase } from './phrase.js'
import { phraseBefore, phraseFrom } from './phrase.js'

const passed = words(
  'was were is are had has have been being given prescribed used started initiated treatment therapy prophylaxis prophylactically administered added also taken taking empirically orally commenced required as a an the infusion introduced indicated only applied recommended',
)
const purposes = words('treat prevent control manage relieve suppress')
const nouns = words('treatment management prevention control prophylaxis suppression relief')

/** The token behind a name, what is said of its dose and "was given" at which "for", "to treat" or "against" may stand. */
function purposeBehind({ mention: { last }, stretchAt, tokens: { keys } }: Named): number | undefined {
  let at = last
  for (let guard = 0; guard < 9; guard++) {
    const key = keys[at] ?? '.'
    if (key === 'for' || key === 'against' || (key === 'to' && purposes.has(keys[at + 1] ?? ''))) return at
    const stretch = stretchAt(at)
    if (stretch && !stretch.named) at = stretch.last
    else if (passed.has(key)) at++
    else return undefined
  }
  return undefined
}

const leadIns = words('a an the of course courses dose doses trial combination')

/** The "with" that leads to a name. */
function withBefore({ mention: { first }, stretchAt, tokens: { keys } }: Named): number | undefined {
  let at = first - 1
  for (let guard = 0; guard < 5 && at > 0; guard++) {
    const stretch = stretchAt(at)
    if (stretch && !stretch.named) at = stretch.first - 1
    else if (leadIns.has(keys[at] ?? '')) at--
    else break
  }
  return keys[at] === 'with' && at >= 2 ? at : undefined
}

const handled = /^(?:treated|managed|controlled)$/
const passive =
  /^(?:was|were|is|are|been|has|had|have|being|successfully|well|initially|partially|adequately|then|also|subsequently|[a-z]{3,}ly)$/

/** Words that tell what a medicine was given for. */
export const indications = choiceList<Named, Phrase>(
  {
    name: 'indication/to-treat',
    choose: (named) => {
      const at = purposeBehind(named)
      return at !== undefined && named.tokens.keys[at] === 'to'
        ? disorder(phraseFrom(at + 2, named.stretchAt, named.tokens), named.tokens)
        : undefined
    },
    finds: ['⟦Propranolol⟧ 20 mg was given to prevent migraine.'],
    leaves: ['⟦Propranolol⟧ 20 mg was given to the sister.'],
  },
  {
    name: 'indication/prophylaxis-against',
    choose: (named) => {
      const { keys } = named.tokens
      const at = purposeBehind(named)
      return at !== undefined && keys[at] === 'against' && keys[at - 1] === 'prophylaxis'
        ? disorder(phraseFrom(at + 1, named.stretchAt, named.tokens), named.tokens)
        : undefined
    },
    finds: ['⟦Atovaquone⟧ prophylaxis against pneumocystosis was begun.'],
    leaves: ['⟦Atovaquone⟧ was taken against advice.'],
  },
  {
    name: 'indication/for',
    choose: (named) => {
      const { keys } = named.tokens
      const at = purposeBehind(named)
      if (at === undefined || keys[at] !== 'for') return undefined
      const noun = keys[at + 1] === 'the' ? at + 2 : at + 1
      const from = nouns.has(keys[noun] ?? '') && keys[noun + 1] === 'of' ? noun + 2 : at + 1
      return disorder(phraseFrom(from, named.stretchAt, named.tokens), named.tokens)
    },
    finds: ['⟦Nitrofurantoin⟧ was prescribed for cystitis.', '⟦Nitrofurantoin⟧ for the treatment of cystitis was prescribed.'],
    leaves: ['⟦Nitrofurantoin⟧ was prescribed for 5 days.'],
  },
  {
    name: 'indication/handled-with',
    choose: (named) => {
      const { keys } = named.tokens
      const at = withBefore(named)
      if (at === undefined || !handled.test(keys[at - 1] ?? '')) return undefined
      let first = at - 1
      while (first > 0 && passive.test(keys[first - 1] ?? '')) first--
      return first === at - 1 ? undefined : disorder(phraseBefore(first, named.stretchAt, named.tokens), named.tokens)
    },
    finds: ['Her hiccups were successfully controlled with a dose of ⟦baclofen⟧.'],
    leaves: ['Her hiccups controlled with ⟦baclofen⟧ were rare.'],
  },
  {
    name: 'indication/handled-for',
    choose: (named) => {
      const { keys } = named.tokens
      const at = withBefore(named)
      if (at === undefined) return undefined
      const phrase = phraseBefore(at, named.stretchAt, named.tokens)
      return phrase && keys[phrase.first - 1] === 'for' && handled.test(keys[phrase.first - 2] ?? '')
        ? disorder(phrase, named.tokens)
        : undefined
    },
    finds: ['He had been treated for scabies with ⟦ivermectin⟧.'],
    leaves: ['He had been searched for scabies with ⟦ivermectin⟧.'],
  },
)

const noDisorder =
  /^(?:patients?|man|woman|boy|girl|child|children|infants?|baby|babies|neonates?|newborn|adults?|individuals?|persons?|people|he|she|they|it|who|mother|father|brother|sister|family|case|cases|subject|subjects|eye|eyes|animals?|mice|rats?|cells?|reference|comparison|participation|inclusion|same|ongoing|comfort|ease|example|instance|women|men|twins?|proband|victim|volunteers?|purpose|purposes|reasons?|induction|maintenance|administration|infusion|therapy|treatment|regimen|total|correction|maximum|minimum|count|counts)$/

/** Phrases that name no disorder. */
export const disorderRefusals = refusalList<{ readonly phrase: Phrase; readonly tokens: Tokens }>(
  {
    name: 'indication/of-people',
    when: ({ phrase: { first, last }, tokens: { keys } }) => keys.slice(first, last).some((key) => noDisorder.test(key)),
    finds: ['Nitrofurantoin was prescribed for ⟦pregnant women⟧.'],
    leaves: ['Nitrofurantoin was prescribed for ⟦cystitis⟧.'],
  },
  {
    name: 'indication/no-word',
    when: ({ phrase: { last }, tokens: { keys } }) => !/^[a-z]{3,}/.test(keys[last - 1] ?? ''),
    finds: ['Nitrofurantoin was prescribed for ⟦grade 2⟧.'],
    leaves: ['Nitrofurantoin was prescribed for ⟦cystitis⟧.'],
  },
)

function disorder(phrase: Phrase | undefined, tokens: Tokens): Phrase | undefined {
  return phrase && disorderRefusals.by({ phrase, tokens }, tokens, phrase) === undefined ? phrase : undefined
}
