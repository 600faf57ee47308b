import type { Category } from './finding.js'
import type { Range, Text } from './text.js'

const surgical =
  /(?:ectom(?:y|ies)|otom(?:y|ies)|ostom(?:y|ies)|plast(?:y|ies)|rrhaph(?:y|ies)|pex(?:y|ies)|desis)\b|\b(?:surger(?:y|ies)|operations?|transplant(?:ation)?s?|bypass|(?<!\b(?:no|un))resections?|amputations?|graft(?:ing|s)?|stent(?:ing|s)?|repairs?|removal|replacements?|implantation|circumcision|(?:abscess|surgical|pericardial)\sdrainage|fixation|ablations?|excisions?|embolization|embolisation|ligation|cholecystectomy)\b/i
const obstetric =
  /\b(?:miscarriages?|abortions?|stillbirths?|stillborns?|pregnanc(?:y|ies)|pre-?eclampsia|eclampsia|c(?:a)?esarean|births?|deliver(?:y|ies)|gravida)\b/i
const family = /\bconsanguin/i
const substance = /\b(?:drugs?|substances?|opioids?|opiates?|cannabis|cocaine|heroin|marijuana|solvents?|(?:meth)?amphetamines?)\b/i
const allergic = /\ballerg(?:y|ies)\b|\bhypersensitivit(?:y|ies)$/i

/** What an item of the past history is about, by its words: "appendectomy" is surgical, "alcohol abuse" social. */
export function categoryOf({ prose }: Text, { from, to }: Range): { readonly category: Category; readonly topic?: string } {
  const name = prose.text.slice(from, to)
  if (allergic.test(name)) return { category: 'allergy' }
  if (/\bsmok|\btobacco|\bcigarette/i.test(name)) return { category: 'social', topic: 'smoking' }
  if (
    /\balcohol(?:ism|\s(?:use|abuse|misuse|dependence|addiction|consumption|intake|ingestion|drinking))?$|\bdrinking|\balcohol\s(?:use|abuse|misuse|dependen|consumption)/i.test(
      name,
    )
  )
    return { category: 'social', topic: 'alcohol' }
  if (/\bdrug\s(?:allerg|reaction)/i.test(name)) return { category: 'allergy' }
  if (
    /\billicit|\brecreational|\bsubstance\s/i.test(name) ||
    (substance.test(name) && /\b(?:use|abuse|misuse|addiction|dependen|consumption)/i.test(name))
  )
    return { category: 'social', topic: 'drugs' }
  if (/\btravel/i.test(name)) return { category: 'social', topic: 'travel' }
  if (
    /\b(?:contact|exposure)\b.{0,24}\b(?:animals?|pets?|cattle|livestock|birds?|cats?|dogs?|rodents?)\b|\banimal\s(?:contact|exposure)/i.test(
      name,
    )
  )
    return { category: 'social', topic: 'animal-contact' }
  if (/\boccupational\sexposure/i.test(name)) return { category: 'social', topic: 'occupation' }
  if (family.test(name)) return { category: 'family', topic: 'consanguinity' }
  if (obstetric.test(name)) return { category: 'obstetric' }
  return surgical.test(name) && !/\bstent\s(?:thrombosis|restenosis)|\bgraft[-\s](?:versus|vs)|complication/i.test(name)
    ? { category: 'surgical' }
    : { category: 'past-medical' }
}
