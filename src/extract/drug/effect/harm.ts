import type { Tokens } from '../../../core/token.js'
import type { Phrase } from '../phrase.js'

const noHarm =
  /^(?:improvement|improvements|improved|remissions?|responses?|recovery|resolution|relief|patients?|treatment|treatments|therapy|discontinuation|administration|man|woman|boy|girl|child|infant|efficacy|survival|benefit|relapse|recurrence|progression|antibodies|antibody|resistance|indication|admission|hospitalization|hospitalisation|dosage|dose|doses|regression|disappearance|cure|control|success|level|levels|concentration|concentrations|withdrawal|cessation|need|use|case|cases|experience|study|studies|report|reports|attempt|suicide|case|tolerance|interactions?|remarkable|rapid|thought|died|hypothesis|ablation|labou?r|ovulation|anaesthesia|anesthesia|sedation|chemotherapy|consent|aware|drug|therapeutic|normal|ratio|median|mean|average|inhibition|proteins?|peptides?|genes?|receptors?|enzymes?)$/

/** A phrase that may name a harm: not "improvement due to X", "no toxicity". */
export function harm(phrase: Phrase | undefined, { keys }: Tokens): Phrase | undefined {
  if (!phrase) return undefined
  for (let i = phrase.first; i < phrase.last; i++) if (noHarm.test(keys[i] ?? '')) return undefined
  if (
    /^(?:no|not|without|any|denied|excluded|never)$/.test(keys[phrase.first] ?? '') ||
    /^(?:no|not|without|any|never)$/.test(keys[phrase.first - 1] ?? '')
  )
    return undefined
  const head = keys[phrase.last - 1] ?? ''
  if (
    /(?:ed|ly)$/.test(head) ||
    head.length < 3 ||
    /^(?:this|these|that|those|all|both|one|other|others|she|him|them|very|more|less)$/.test(head)
  )
    return undefined
  return phrase
}

const disorder =
  /(?:itis|osis|[ae]mia|penia|path(?:y|ies)|uria|rrh(?:o?ea|age)|toxicit(?:y|ies)|cardia|trophy|plasia|algia|sthenia|lysis|spasms?|tension|thermia|ataxia|plegia|paresis|opia|rexia)$|^(?:failure|injury|reactions?|rash|rashes|bleeding|syndrome|seizures?|nausea|vomiting|fever|arrest|death|o?edema|diarrho?ea|constipation|headaches?|dizziness|confusion|delirium|hallucinations?|necrosis|ulcers?|ulceration|infections?|sepsis|thrombosis|stroke|infarction|shock|collapse|coma|tremor|dyskinesias?|dystonia|parkinsonism|jaundice|cholestasis|urticaria|pruritus|alopecia|pigmentation|discoloration|weakness|pain|cough|dyspno?ea|swelling|insufficiency|suppression|damage|disorders?|disease|effects?|events?|gain|loss|hyperplasia|dysfunction|abnormalit(?:y|ies)|lesions?|eruptions?|poisoning|obstruction|perforation|prolongation|fibrosis|hallucinosis|psychosis|depression|mania|insomnia|arrhythmias?|block)$/

/** Whether a phrase names a disorder: "severe rash", but not "treatment". */
export function isDisorder({ first, last }: Phrase, { keys }: Tokens): boolean {
  for (let i = first; i < last; i++) if (disorder.test(keys[i] ?? '')) return true
  return false
}
