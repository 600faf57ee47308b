import { lookup } from '../../../core/lookup.js'
import type { Quantity } from '../../../core/quantity.js'
import type { Unit } from '../../../core/unit/index.js'
import { unitOfUcum } from '../../../core/unit/index.js'
import type { Analyte } from '../lexicon/lexicon.js'

/** Kinds of unit in which laboratories report an analyte whose canonical unit is of the kind on the left. */
const families = lookup<readonly string[]>({
  'mass/volume': ['amount/volume', 'equivalent/volume'],
  unweighed: ['international/volume', 'activity/volume', 'arbitrary/volume', 'arbitrary', 'log'],
  fraction: ['amount/amount', 'count/field'],
  'amount/volume': ['equivalent/volume', 'osmoles/volume'],
  'activity/volume': ['international/volume', 'arbitrary/volume', 'activity', 'international', 'arbitrary', 'mass/volume', 'amount/volume'],
  'international/volume': [
    'activity/volume',
    'arbitrary/volume',
    'arbitrary',
    'mass/volume',
    'amount/volume',
    'count/volume',
    'log/volume',
    'log',
  ],
  arbitrary: ['arbitrary/volume', 'international/volume', 'activity/volume', 'activity', 'mass/volume', 'amount/volume', 'ratio'],
  'count/volume': ['count', 'volume', 'count/field', 'log/volume', 'log', 'international/volume', 'count/ratio'],
  'count/field': ['count/volume', 'count', 'fraction'],
  'mass/time': [
    'amount/time',
    'mass/volume',
    'amount/volume',
    'mass/mass',
    'mass/amount',
    'amount/amount',
    'mass',
    'amount',
    'mass/area/time',
    'amount/mass',
  ],
  'volume/time': ['volume/time/body', 'volume/time/area'],
  'volume/time/body': ['volume/time', 'volume/time/area'],
  'mass/mass': ['mass/amount', 'amount/amount', 'ratio'],
  'length/time': ['length'],
  'activity/mass': ['activity/volume', 'activity/count'],
  'amount/time/mass': ['amount/mass', 'amount/time/volume', 'mass/time/mass', 'amount/volume/time', 'amount/volume'],
  'amount/time/volume': ['amount/mass', 'amount/time/mass', 'amount/volume/time', 'amount/volume'],
  'mass/volume/time': ['amount/volume/time', 'mass/time/volume', 'arbitrary/volume'],
  pressure: ['pressure'],
  'osmoles/mass': ['osmoles/volume', 'osmoles', 'amount/volume', 'amount/mass'],
})

const ofProperty = lookup<string>({
  NFr: 'fraction',
  VFr: 'fraction',
  MFr: 'fraction',
  SFr: 'fraction',
  CFr: 'fraction',
  AFr: 'fraction',
  RelMCnc: 'fraction',
  RelACnc: 'fraction',
  RelCCnc: 'fraction',
  Ratio: 'fraction',
  MRto: 'mass/mass',
  Time: 'time',
  VRat: 'volume/time',
  NCnc: 'count/volume',
  MCnc: 'mass/volume',
  SCnc: 'mass/volume',
  ACnc: 'mass/volume',
  CCnc: 'activity/volume',
  MCnt: 'mass/mass',
})

const clotting = /^(?:factor-[ivx]+$|von-willebrand|protein-[cs]$|free-protein-s$|antithrombin|adamts13-activity|plasminogen)/

const known = new Map<string, ReadonlySet<string>>()

/** The dimensions in which an analyte is reported. */
function dimensionsOf(analyte: Analyte): ReadonlySet<string> {
  const cached = known.get(analyte.id)
  if (cached) return cached
  const own = new Set<string>()
  const canonical = analyte.unit === undefined ? undefined : unitOfUcum(analyte.unit)
  if (canonical) own.add(canonical.dimension)
  else if (analyte.unit !== undefined) own.add('ratio').add('arbitrary')
  for (const codes of Object.values(analyte.loinc ?? {}))
    for (const property of Object.keys(codes)) {
      const dimension = ofProperty[property]
      if (dimension !== undefined) own.add(dimension)
    }
  if (canonical?.dimension === 'amount/volume' && (analyte.molarMass !== undefined || own.has('mass/volume'))) own.add('mass/volume')
  if (own.size === 0) own.add('mass/volume').add('arbitrary').add('count/volume')
  // A small molecule is weighed or counted; proteins also come in units of activity.
  if (own.has('mass/volume') && analyte.molarMass === undefined) own.add('unweighed')
  // Cells are counted by volume and as a share of a larger population.
  if (own.has('count/volume') && /cytes$|cells$|phils$|blasts$/.test(analyte.id) && !/^(?:leukocytes|erythrocytes)$/.test(analyte.id))
    own.add('fraction')
  if (own.has('fraction') && /cytes$|cells$|phils$|blasts$/.test(analyte.id)) own.add('count/volume')
  // Clotting factors come in percent and in units of the same size.
  if (clotting.test(analyte.id)) own.add('fraction').add('international/volume').add('activity/volume')
  if (analyte.id === 'renin') own.add('mass/volume/time')
  if (analyte.id === 'biotinidase') own.add('amount/time/volume')
  const all = new Set(own)
  for (const dimension of own) for (const other of families[dimension] ?? []) all.add(other)
  known.set(analyte.id, all)
  return all
}

/** How far from its analyte a quantity may stand: a unit of the right kind binds over some words, a bare number over none. */
export type Fit = 'unit' | 'bare' | 'none'

/** Whether a quantity can be a result of an analyte: "12 g/dL" of haemoglobin, not "3 days". */
export function fitOf(analyte: Analyte, quantity: Quantity): Fit {
  if (quantity.plus) return analyte.class === 'dipstick' || stripped.has(analyte.id) ? 'bare' : 'none'
  if (analyte.class === 'panel') return 'none'
  if (analyte.class === 'stain') return isStained(analyte, quantity) ? 'unit' : 'none'
  if (quantity.titer !== undefined)
    return analyte.unit === undefined || !concentrations.test(analyte.unit) || analyte.class === 'weak'
      ? 'unit'
      : /antibod|titer|factor|streptolysin|^anti-/i.test(analyte.id)
        ? 'unit'
        : 'none'
  const { unit } = quantity
  // "CK 7", "CK20" and "CK5/6" are cytokeratins.
  if (!unit && analyte.id === 'creatine-kinase' && (quantity.value ?? 0) < 21) return 'none'
  if (!unit) return analyte.class === 'weak' || analyte.class === 'screen' ? 'none' : 'bare'
  if (analyte.id === 'ph') return unit.dimension === 'arbitrary' ? 'unit' : 'none'
  const accepted = dimensionsOf(analyte)
  // "3.2‰" of ethanol is in blood, "10%" in a bottle.
  if (molarOf(analyte, unit) || (analyte.id === 'ethanol' && unit.ucum === '[ppth]')) return 'unit'
  if (
    unit.dimension === 'mass/time' &&
    (analyte.id === 'total-protein' || analyte.id === 'albumin') &&
    /^(?:g|mg)\/(?:d|24)/.test(unit.ucum)
  )
    return 'unit'
  if (analyte.unit?.startsWith('{ratio') === true && unit.dimension.includes('/')) return 'unit'
  if (!accepted.has(unit.dimension)) return 'none'
  if (unit.dimension === 'volume') return unit.ucum === 'uL' || unit.ucum === analyte.unit ? 'unit' : 'none'
  // "insulin 10 units", "vitamin D 50,000 IU" are doses.
  if (unit.dimension === 'activity' || unit.dimension === 'international')
    return analyte.class === 'drug' || /vitamin|heparin/.test(analyte.id) ? 'none' : 'unit'
  return 'unit'
}

const excreted: ReadonlySet<string> = new Set(['mass/time', 'amount/time', 'mass', 'amount'])

/** Whether an amount, or an amount a day, can be what urine holds of an analyte. */
export function isExcretable({ loinc, id }: Analyte, unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    excreted.has(unit.dimension) &&
    (loinc?.['urine'] !== undefined || id.startsWith('urin') || id === 'total-protein')
  )
}

/** What a urine collection holds: "urinary copper 412 µg/24 h", "a 24-h urine contained 6.4 g protein"; elsewhere such an amount is a dose. */
export function isExcreted(analyte: Analyte, { unit }: Quantity, text: string, to: number): boolean {
  if (!isExcretable(analyte, unit)) return false
  // What is also given as a medicine must be named with its urine: "urine copper".
  const before = text.slice(Math.max(0, to - (analyte.class === 'drug' ? 24 : 90)), to)
  return /\burin/i.test(before) && (unit?.dimension.includes('/') === true || /\b24\b|collection/i.test(before))
}

/** Whether a quantity can be the level of a medicine in blood: not "20 mg/mL" of a solution, nor a unit far from the usual one. */
export function isLevel(analyte: Analyte, { unit }: Quantity): boolean {
  if (!unit || !/^(?:mass|amount|equivalent)\/volume$/.test(unit.dimension)) return false
  const usual = analyte.unit === undefined ? undefined : unitOfUcum(analyte.unit)
  if (unit.dimension === 'mass/volume' && unit.scale > 0.5) return false
  return usual?.dimension !== unit.dimension || (unit.scale / usual.scale < 300 && usual.scale / unit.scale < 3000)
}

/** "40%" of cells, "8 per 10 HPF", "5/mm2". */
function isStained({ unit: usual }: Analyte, { unit }: Quantity): boolean {
  return usual === '%' ? unit?.ucum === '%' : unit?.dimension === 'count/field' || unit?.dimension === 'count/area'
}

/** Analytes of a test strip that are also measured elsewhere. */
const stripped: ReadonlySet<string> = new Set([
  'total-protein',
  'glucose',
  'leukocytes',
  'erythrocytes',
  'total-bilirubin',
  'albumin',
  'ketones',
  'hemoglobin',
])

/** "lactate 27 mm" means mM: the unit it stands for. */
export function molarOf(analyte: Analyte, unit: Unit): Unit | undefined {
  const meant = unit.dimension === 'length' ? molar[unit.ucum] : undefined
  return meant !== undefined && (analyte.unit === 'mmol/L' || analyte.unit === 'umol/L') ? unitOfUcum(meant) : undefined
}

const molar = lookup<string>({ mm: 'mmol/L', um: 'umol/L' })

const concentrations = /\//

/** Whether a bare number can be this analyte's result in running text. */
export function isOftenBare(analyte: Analyte): boolean {
  return analyte.unit === undefined || analyte.unit.startsWith('{') || analyte.id === 'ph'
}
