import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { StretchAt } from '../bind/by-token.js'
import type { ToldPhrase } from '../bind/spread.js'
import type { MedicineEvent } from '../event/verb.js'
import type { Mention } from '../name/recognise.js'
import { harmsBeside, harmsFar } from './adverse.rules.js'

/** What a medicine brought about: "phenytoin-induced gingival hyperplasia", "rash due to X", "X was stopped because of nausea", "developed colitis after X". */
export function adverseEffectOf(
  mention: Mention,
  stretchAt: StretchAt,
  tokens: Tokens,
  event: MedicineEvent | undefined,
  told: boolean,
): ToldPhrase | undefined {
  const named = { mention, stretchAt, tokens, ...(event && { event }) }
  const found = harmsBeside.of(named, tokens, mention) ?? (told ? harmsFar.of(named, tokens, mention) : undefined)
  return found && { ...found.value, rule: found.rule }
}

const telling = words(
  'due account secondary owing attributed attributable ascribed related linked caused causes cause causing induced triggered precipitated provoked produced associated resulting resulted results led leads leading effect effects complication complications consequence result because developed develops develop developing experienced suffered occurred appeared arose ensued after following for complained reported resolved disappeared subsided cleared abated regressed vanished improved recovered normalised normalized reversed',
)

/** Whether a sentence has a word that may tie a harm to a medicine: "due", "caused", "developed". */
export function tellsOfHarm({ keys }: Tokens): boolean {
  return keys.some((key) => telling.has(key))
}
