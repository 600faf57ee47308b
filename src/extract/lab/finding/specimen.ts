import type { Analyte } from '../lexicon/lexicon.js'

/** What the words for a blood test mean. */
export const bloods: readonly string[] = ['serum', 'plasma', 'blood']

/** Whether limits of blood hold for a specimen: for one that is not named they do. */
export function isBlood(specimen: string | undefined): boolean {
  return specimen === undefined || bloods.includes(specimen) || specimen.endsWith('blood')
}

const pattern =
  /\b(?:(csf|cerebrospinal|spinal fluid|lumbar puncture)|(urin\w*(?! (?:output|tract|catheter|retention|bladder|volume|production|frequency|incontinence|stream|flow|urgency))|dipstick)|(pleural)|(ascitic|ascites|peritoneal)|(synovial|joint (?:fluid|aspirat\w*))|(stool|fa?ecal)|(sweat)|(arterial)|(venous)|(bone marrow)|(serum)|(plasma(?! cell))|((?:blood|peripheral)(?! (?:pressure|culture|urea|gas|sugar|glucose|cell|loss|transfusion|group|type|product|flow|vessel|film|smear|neuropathy|(?:oe|e)dema))))\b/gi

/** In the order of the groups of the pattern. */
const specimens = [
  'cerebrospinal fluid',
  'urine',
  'pleural fluid',
  'ascitic fluid',
  'synovial fluid',
  'stool',
  'sweat',
  'arterial blood',
  'venous blood',
  'bone marrow',
  'serum',
  'plasma',
  'blood',
] as const

/** A specimen that a text names, and where. */
export interface SpecimenName {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** How far back a specimen holds. */
export const specimenReach = 160

/** Specimens that a sentence also names for other reasons: "bloody stools; AST 120". */
const ambiguous: ReadonlySet<string> = new Set(['stool', 'sweat'])
/** How near one of these must be. */
const close = 24

/** Whether an analyte can be measured in a specimen: proteinuria not in the serum that a sentence names for creatinine. */
export function isMeasuredIn(analyte: Analyte | undefined, specimen: string): boolean {
  return analyte?.specimen === undefined || analyte.specimen === specimen
}

/** The specimen named last before `to` in a text, and where: "serum" in "serum sodium". */
export function specimenBefore(text: string, to: number): SpecimenName | undefined {
  return namesIn(text).findLast(
    ({ name, from, to: end }) =>
      from >= to - specimenReach && end <= to && !(ambiguous.has(name) && to - end > close) && !isEnclosed(text.slice(end, to)),
  )
}

/** The specimen that a label or caption names. */
export function specimenIn(text: string): string | undefined {
  return specimenBefore(text, text.length)?.name
}

/** The text read last and its specimens: all values of a sentence ask for them. */
let last: { readonly text: string; readonly names: readonly SpecimenName[] } = { text: '', names: [] }

function namesIn(text: string): readonly SpecimenName[] {
  if (last.text === text) return last.names
  const names: SpecimenName[] = []
  for (const match of text.matchAll(pattern)) {
    let group = 1
    while (group < match.length && match[group] === undefined) group++
    const name = specimens[group - 1]
    if (name) names.push({ name, from: match.index, to: match.index + match[0].length })
  }
  last = { text, names }
  return names
}

/** "CSF glucose 1.1 mmol/L (serum 6.2), lactate …": what a bracket says holds within it. */
function isEnclosed(after: string): boolean {
  const close = after.indexOf(')')
  if (close < 0) return false
  const open = after.indexOf('(')
  return open < 0 || close < open
}

const lost =
  /\b(?:cough|vomit|spat|spit|pass|los[et]|donat|transfus|bleed|drank|swallow)\w*\s(?:(?:up|out|of|the|some|frank|fresh|bright|dark|red|clotted)\s){0,3}$/i

/** "serum creatinine 2.1; hemoglobin 78", "coughed up blood (bilirubin": a specimen that holds for its own clause alone, or is none. */
export function isBehindClause(text: string, { from, to }: SpecimenName, name: number): boolean {
  const between = text.slice(to, name)
  if (lost.test(text.slice(Math.max(0, from - 40), from))) return true
  // "Serum: sodium 131; potassium 3.1", "Blood tests showed …; …": what heads a list holds for all of it.
  return between.includes(';') && !heads.test(between)
}

const heads =
  /^\s?(?::|[-–—]\s|(?:\S+\s){0,2}(?:tests?|analys[ie]s|values?|levels|results|counts?|chemistry|chemistries|studies|work-?up|examinations?|investigations?|samples?|showed|revealed|findings|parameters)\b)/i

/** "Serum sodium 131 mmol/L, haemoglobin 8 g/dL": nobody counts cells in serum. */
export function isOfWholeBlood({ loinc }: Analyte): boolean {
  return loinc?.['blood'] !== undefined && loinc['serum'] === undefined && loinc['plasma'] === undefined
}

/** "Urine copper was high, caeruloplasmin low": nobody measures the second in urine. */
export function isOfBloodOnly({ loinc, alsoIn = [] }: Analyte): boolean {
  return (
    !alsoIn.includes('urine') && loinc !== undefined && loinc['urine'] === undefined && bloods.some((blood) => loinc[blood] !== undefined)
  )
}
