import { lookup } from '../../../core/lookup.js'
import type { Analyte } from '../lexicon/lexicon.js'

const specimenPattern =
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

interface SpecimenName {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** How far back a specimen holds. */
const reach = 160

/** Specimens that a sentence also names for other reasons: "bloody stools; AST 120". */
const ambiguous: ReadonlySet<string> = new Set(['stool', 'sweat'])
/** How near one of these must be. */
const close = 24

/** What an analyte is measured in, by the first word of its id, where its name says so: "proteinuria" is urine-protein. */
const ownSpecimens: ReadonlyMap<string, string> = new Map([
  ['ascitic', 'ascitic fluid'],
  ['csf', 'cerebrospinal fluid'],
  ['fecal', 'stool'],
  ['pleural', 'pleural fluid'],
  ['salivary', 'saliva'],
  ['sputum', 'sputum'],
  ['stool', 'stool'],
  ['sweat', 'sweat'],
  ['synovial', 'synovial fluid'],
  ['urinary', 'urine'],
  ['urine', 'urine'],
])

/** Whether an analyte can be measured in a specimen: proteinuria not in the serum that a sentence names for creatinine. */
export function isMeasuredIn(analyte: Analyte | undefined, specimen: string): boolean {
  const own = analyte && ownSpecimens.get(analyte.id.slice(0, analyte.id.indexOf('-')))
  return own === undefined || own === specimen
}

/** The specimen named last before `to` in a text, and where: "serum" in "serum sodium". */
export function specimenBefore(text: string, to: number): SpecimenName | undefined {
  return namesIn(text).findLast(
    ({ name, from, to: end }) =>
      from >= to - reach && end <= to && !(ambiguous.has(name) && to - end > close) && !isEnclosed(text.slice(end, to)),
  )
}

/** The text read last and its specimens: all values of a sentence ask for them. */
let last: { readonly text: string; readonly names: readonly SpecimenName[] } = { text: '', names: [] }

function namesIn(text: string): readonly SpecimenName[] {
  if (last.text === text) return last.names
  const names: SpecimenName[] = []
  for (const match of text.matchAll(specimenPattern)) {
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

/** How near a specimen between name and value stands to the value. */
const beforeValue = 24

/** The specimen of a result: one said with its value, "glucose 1.1 mmol/L (serum 6.2 mmol/L)", or the one named last before its name. */
export function specimenOf(
  text: string,
  analyte: Analyte | undefined,
  name: { readonly from: number; readonly to: number; readonly headTo?: number },
  value: number,
): SpecimenName | undefined {
  const end = name.headTo ?? name.to
  const own = value > end && value - end < reach ? specimenBefore(text, value) : undefined
  if (own && own.from >= end && value - own.to < beforeValue) return own
  const before = specimenBefore(text, name.to)
  if (!before || !isMeasuredIn(analyte, before.name)) return undefined
  return before.name === 'urine' && before.to < name.from - close && analyte && isOfBloodOnly(analyte) ? undefined : before
}

/** "Urine copper was high, caeruloplasmin low": nobody measures the second in urine. */
function isOfBloodOnly({ id, loinc }: Analyte): boolean {
  return id !== 'ph' && loinc !== undefined && loinc['urine'] === undefined && bloods.some((blood) => loinc[blood] !== undefined)
}

const properties = lookup<readonly string[]>({
  'mass/volume': ['MCnc', 'EntMCnc', 'MIC'],
  'amount/volume': ['SCnc'],
  'equivalent/volume': ['SCnc'],
  'activity/volume': ['CCnc', 'ACnc'],
  'international/volume': ['ACnc', 'CCnc'],
  'arbitrary/volume': ['ACnc'],
  arbitrary: ['ACnc'],
  'count/volume': ['NCnc'],
  fraction: ['NFr', 'VFr', 'MFr', 'SFr', 'CFr', 'AFr', 'RelACnc', 'RelCCnc', 'RelMCnc', 'Ratio'],
  time: ['Time'],
  'length/time': ['Vel'],
  'mass/time': ['MRat'],
  'amount/time': ['SRat'],
  pressure: ['PPres'],
  'volume/time/body': ['ArVRat'],
  'volume/time': ['VRat'],
  'mass/mass': ['MRto', 'MCnt'],
  'mass/amount': ['MRto'],
  'osmoles/mass': ['Osmol'],
  volume: ['EntVol'],
  mass: ['EntMass'],
  titer: ['Titr'],
  presence: ['PrThr'],
  none: ['LsCnc', 'RelTime', 'Rden', 'SRto', 'NRto', 'RelRto', 'Ratio', 'MIC'],
})

/** The LOINC code of an analyte in a specimen for a kind of result; undefined where the lexicon has none or more than one fits. */
export function loincOf(analyte: Analyte, specimen: string | undefined, dimension: string): string | undefined {
  const { loinc } = analyte
  if (!loinc || (specimen === undefined && analyte.class === 'screen')) return undefined
  const named = specimen === undefined ? undefined : (loinc[specimen] ?? loinc[alternatives[specimen] ?? ''])
  const codes = named ?? (specimen === undefined || bloods.includes(specimen) ? firstOf(loinc) : undefined)
  if (!codes) return undefined
  for (const property of properties[dimension] ?? []) if (codes[property] !== undefined) return codes[property]
  return undefined
}

const bloods: readonly string[] = ['serum', 'plasma', 'blood']
const alternatives = lookup<string>({
  plasma: 'serum',
  serum: 'serum',
  blood: 'blood',
  'venous blood': 'blood',
  'arterial blood': 'arterial blood',
})

/** Whether limits of blood hold for a specimen: for one that is not named they do. */
export function isBlood(specimen: string | undefined): boolean {
  return specimen === undefined || bloods.includes(specimen) || specimen.endsWith('blood')
}

function firstOf(loinc: Readonly<Record<string, Readonly<Record<string, string>>>>): Readonly<Record<string, string>> | undefined {
  const blood = loinc['serum'] ?? loinc['blood'] ?? loinc['plasma']
  const all = Object.values(loinc)
  return blood ?? (all.length === 1 ? all[0] : undefined)
}
