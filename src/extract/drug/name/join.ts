import type { Tokens } from '../../../core/token.js'
import type { DrugEntry } from './lexicon.js'
import { combinationOf } from './lexicon.js'
import type { Mention } from './recognise.js'

/** Words of salts, esters and hydrates that belong to the name before them: "quetiapine fumarate". */
const salts: ReadonlySet<string> = new Set(
  'acetate acetonide hexacetonide adipate ascorbate aspartate axetil benzoate besilate besylate bromide butylbromide butyrate calcium camsylate chloride cilexetil citrate cypionate decanoate dihydrate dihydrochloride dimaleate dimeglumine dipropionate disodium disoproxil enanthate erbumine estolate ethanolate etexilate ethylsuccinate fumarate furoate gluconate glucuronate hemifumarate hemisuccinate hcl hydrate hydrobromide hydrochloride hydroxynaphthoate iodide isethionate lactate lactobionate lysine lysinate malate maleate medoxomil meglumine mesilate mesylate metilsulfate methylsulfate mofetil monohydrate napsylate nitrate oleate olamine oxalate palmitate pamoate phosphate pivalate pivoxil potassium propionate proxetil salicylate sodium stearate succinate sulfate sulphate tartrate tebutate theoclate tosilate tosylate trihydrate trifenatate trometamol tromethamine valerate xinafoate zinc'.split(
    ' ',
  ),
)

const metals: ReadonlySet<string> = new Set('sodium disodium potassium calcium magnesium'.split(' '))

/** Puts together what one name is: salts, "A/B", and a short form or brand in brackets behind its name. */
export function joined(mentions: readonly Mention[], tokens: Tokens, text: string): Mention[] {
  const result: Mention[] = []
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]
    if (!mention) continue
    const previous = result.at(-1)
    if (previous && previous.last === mention.first && previous.entry?.group === 'product' && previous.entry.id === mention.entry?.id) {
      // "fluid rehydration"
      result[result.length - 1] = { ...previous, to: mention.to, last: mention.last }
    } else if (previous && isSalt(previous, mention, tokens)) {
      result[result.length - 1] = { ...previous, to: mention.to, last: mention.last }
    } else if (previous && isMetalOf(previous, mention, tokens)) {
      result[result.length - 1] = withSalts({ ...mention, from: previous.from, first: previous.first }, tokens)
    } else if (previous && areParts(previous, mention, tokens, text)) {
      const whole = withSalts(mention, tokens)
      const { entry: _first, ...rest } = previous
      const parts = [...partsOf(previous), ...partsOf(mention)]
      result[result.length - 1] = { ...rest, to: whole.to, last: whole.last, parts, ambiguous: previous.ambiguous && mention.ambiguous }
    } else if (previous && isOtherNameOf(previous, mention, tokens)) {
      const close = /^[®™]$/.test(tokens.keys[mention.last] ?? '') ? mention.last + 1 : mention.last
      if (previous.last === mention.first - 1 && /^[)\]]$/.test(tokens.keys[close] ?? ''))
        result[result.length - 1] = { ...previous, to: tokens.tos[close] ?? mention.to, last: close + 1 }
    } else result.push(withSalts(mention, tokens))
  }
  return result
}

function withSalts(mention: Mention, tokens: Tokens): Mention {
  if (mention.entry && mention.entry.group !== 'drug') return mention
  let { last } = mention
  while (salts.has(tokens.keys[last] ?? '') && tokens.gaps[last] !== 'none') last++
  return last === mention.last ? mention : { ...mention, last, to: tokens.tos[last - 1] ?? mention.to }
}

function isSalt(drug: Mention, salt: Mention, tokens: Tokens): boolean {
  return (
    salt.ambiguous &&
    drug.last === salt.first &&
    salt.last === salt.first + 1 &&
    tokens.gaps[salt.first] === 'space' &&
    salts.has(tokens.keys[salt.first] ?? '') &&
    drug.entry?.group === 'drug'
  )
}

function isMetalOf(metal: Mention, drug: Mention, tokens: Tokens): boolean {
  return (
    metal.ambiguous &&
    metal.last === drug.first &&
    metal.last === metal.first + 1 &&
    metals.has(tokens.keys[metal.first] ?? '') &&
    drug.entry?.group === 'drug' &&
    !drug.ambiguous
  )
}

/** "lopinavir/ritonavir", "ampicillin-sulbactam", "piperacillin / tazobactam". */
function areParts(a: Mention, b: Mention, tokens: Tokens, text: string): boolean {
  if (!isSubstance(a) || !isSubstance(b) || !combinationOf([...partsOf(a), ...partsOf(b)])) return false
  if (a.last === b.first)
    return tokens.gaps[b.first] === 'hyphen' && /^\s?[-‐‑–]\s?$/.test(text.slice(a.to, b.from)) && text.slice(a.to, b.from).length < 3
  if (b.first !== a.last + 1) return false
  const mark = tokens.keys[a.last]
  return mark === '/' || (mark === '+' && tokens.gaps[b.first] === 'none')
}

function partsOf({ entry, parts }: Mention): readonly DrugEntry[] {
  return parts ?? (entry ? [entry] : [])
}

function isSubstance({ entry, parts }: Mention): boolean {
  return parts !== undefined || entry?.group === 'drug'
}

/** "methotrexate (MTX)", "Tylenol (paracetamol)", "non-steroidal anti-inflammatory drug [NSAID]". */
function isOtherNameOf(name: Mention, other: Mention, tokens: Tokens): boolean {
  const open = tokens.keys[other.first - 1]
  if (open !== '(' && open !== '[') return false
  const between = other.first - 1 - name.last
  return between >= 0 && between <= 2 && sameMeaning(name, other)
}

function sameMeaning(a: Mention, b: Mention): boolean {
  if (a.parts || b.parts) return idsOf(a) === idsOf(b)
  return a.entry !== undefined && b.entry !== undefined && (a.entry.id === b.entry.id || isOneOf(a.entry, b.entry))
}

function isOneOf(a: DrugEntry, b: DrugEntry): boolean {
  return a.id.startsWith(`${b.id}-`) || b.id.startsWith(`${a.id}-`)
}

function idsOf({ entry, parts }: Mention): string {
  return parts
    ? parts
        .map(({ id }) => id)
        .sort()
        .join('-')
    : (entry?.id ?? '')
}
