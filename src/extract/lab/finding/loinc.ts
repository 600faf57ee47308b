import { lookup } from '../../../core/lookup.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { bloods } from './specimen.js'

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

const alternatives = lookup<string>({
  plasma: 'serum',
  serum: 'serum',
  blood: 'blood',
  'venous blood': 'blood',
  'arterial blood': 'arterial blood',
})

function firstOf(loinc: Readonly<Record<string, Readonly<Record<string, string>>>>): Readonly<Record<string, string>> | undefined {
  const blood = loinc['serum'] ?? loinc['blood'] ?? loinc['plasma']
  const all = Object.values(loinc)
  return blood ?? (all.length === 1 ? all[0] : undefined)
}
