const patient =
  /\b(?:the|this|that)\s(?:patient|child|boy|girl|man|woman|infant|baby|neonate|newborn|mother|father|parents?|lad|toddler|teenager|adolescent)(?:'s|’s)?\b|\b(?:he|she|his|her|him|himself|herself)\b/i
const narrates =
  /\b(?:was|were)\s(?:\w{2,12}ly\s)?(?:admitted|discharged|referred|started|stopped|given|administered|performed|noted|seen|found|treated|transferred|added|initiated|introduced|increased|decreased|tapered|prescribed|commenced|switched|made|revealed|normal|negative|positive)\b|\b(?:on|at)\s(?:admission|examination|discharge|presentation|follow-?up|day\s\d)|\b(?:days|weeks|months|years)\s(?:later|after)\b/i
const consent = /\b(?:written|informed|verbal|oral|signed)\b.{0,40}\bconsent\b|\bconsent(?:ed)?\b.{0,60}\bpublication\b/i
const cited =
  /\(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,6}\)|\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,6}\]|\^\d{1,3}|\bet al\b|\((?:[^()]{2,40},\s)?(?:19|20)\d\d[a-z]?\)/g
const general =
  /\b(?:is|are)\s(?:a|an|the|one|often|usually|commonly|rarely|not|well|more|most|still|thought|known|considered|associated|characteri[sz]ed|caused|defined|estimated|reported|recommended)\b|\b(?:has|have)\s(?:been|shown)\b|\b(?:of|in)\s(?:all\s|these\s|such\s|most\s|adult\s|children\s)?(?:patients|cases|children|adults)\b|\bpatients\swith\b|\b(?:literature|previously reported|studies|several|reported cases|incidence|prevalence|pathogenesis|mechanism|trial|cohort|guidelines?|our (?:case|patient|report|knowledge))\b/gi

/**
 * Where the paragraphs of a case stop telling of the patient and begin to discuss: the first from which on no paragraph
 * narrates, beginning with a statement about the disease and quoting others; undefined where that cannot be told.
 */
export function discussionStart(paragraphs: readonly string[]): number | undefined {
  if (paragraphs.length < 3) return undefined
  let start = paragraphs.length
  let citations = 0
  for (let i = paragraphs.length - 1; i > 0; i--) {
    const text = paragraphs[i] ?? ''
    if (consent.test(text) && text.length < 400) continue
    if (!isGeneral(text)) break
    citations += text.match(cited)?.length ?? 0
    start = i
  }
  while (start < paragraphs.length && !opensDiscussion(paragraphs[start] ?? '')) start++
  const rest = paragraphs.slice(start).join(' ')
  return start < paragraphs.length && rest.length > 400 && citations > 1 ? start : undefined
}

function isGeneral(text: string): boolean {
  const told = text.split(/[.;]\s/).filter((sentence) => patient.test(sentence) && narrates.test(sentence)).length
  const statements = (text.match(general)?.length ?? 0) + (text.match(cited)?.length ?? 0)
  return told === 0 ? statements > 0 : statements > 3 * told
}

function opensDiscussion(text: string): boolean {
  const first = /^[\s\S]{20,}?[.!?](?=\s+\p{Lu}|\s*$)/u.exec(text.slice(0, 800))?.[0] ?? text.slice(0, 300)
  if (patient.test(first) || (narrates.test(first) && !/\breport/i.test(first))) return false
  return (first.match(general)?.length ?? 0) > 0 || /\b(?:we report|this case|our case|to our knowledge)\b/i.test(first)
}

/** Whether a paragraph narrates what happened to the patient: "She was discharged on day 9." */
export function tellsOfPatient(text: string): boolean {
  return text.split(/[.;]\s/).some((sentence) => patient.test(sentence) && narrates.test(sentence))
}
