import ucum from '@lhncbc/ucum-lhc'
import { describe, expect, test } from 'vitest'
import { convert, readUnit, unitOfUcum } from '../../src/core/unit/index.js'
import { atoms } from '../../src/core/unit/lexicon.js'
import { analytes } from '../../src/extract/lab/lexicon/lexicon.js'

const utils = ucum.UcumLhcUtils.getInstance()
const status = (code: string): string => utils.validateUnitString(code).status

describe('every unit of the lexicon is UCUM', () => {
  test.each([...new Set(atoms.map(({ ucum: code }) => code))])('%s', (code) => expect(status(code)).toBe('valid'))
})

describe('every canonical unit of an analyte is UCUM', () => {
  test.each([...new Set(analytes.flatMap(({ unit }) => (unit === undefined ? [] : [unit])))])('%s', (code) =>
    expect(status(code)).toBe('valid'),
  )
})

describe('units as printed', () => {
  test.each([
    ['15.2 k/uL', 'k/uL', '10*3/uL'],
    ['1.64 × 10^3/µL', '× 10^3/µL', '10*3/uL'],
    ['585 × 109/L', '× 109/L', '10*9/L'],
    ['140 × 10⁹/L', '× 10⁹/L', '10*9/L'],
    ['320 x 10E3/ul', 'x 10E3/ul', '10*3/uL'],
    ['150 ×1000/µL', '×1000/µL', '10*3/uL'],
    ['13.5 10 3 /µL', '10 3 /µL', '10*3/uL'],
    ['69.000/mm 3', '/mm 3', '/uL'],
    ['63cells/mm3', 'cells/mm3', '/uL'],
    ['12 G/L', 'G/L', '10*9/L'],
    ['12 g/L', 'g/L', 'g/L'],
    ['2 lakh/cumm', 'lakh/cumm', '10*5/uL'],
    ['1.2 million/mm3', 'million/mm3', '10*6/uL'],
    ['112 mg%', 'mg%', 'mg/dL'],
    ['47 mg l -1', 'mg l -1', 'mg/L'],
    ['23 kg m −2', 'kg m −2', 'kg/m2'],
    ['98 μmol/l', 'μmol/l', 'umol/L'],
    ['98 µmol per litre', 'µmol per litre', 'umol/L'],
    ['5 mEq/L', 'mEq/L', 'meq/L'],
    ['609 mOsm/kg', 'mOsm/kg', 'mosm/kg'],
    ['2 mIU/mL', 'mIU/mL', 'm[IU]/mL'],
    ['60 mL/min/1.73 m2', 'mL/min/1.73 m2', 'mL/min/{1.73_m2}'],
    ['72mg/24h', 'mg/24h', 'mg/d'],
    ['80 mm/1h', 'mm/1h', 'mm/h'],
    ['40 mm in the first hour', 'mm in the first hour', 'mm/h'],
    ['37 °C', '°C', 'Cel'],
    ['120 mm Hg', 'mm Hg', 'mm[Hg]'],
    ['6 /HPF', '/HPF', '/[HPF]'],
    ['3.8 mg/L FEU', 'mg/L FEU', 'mg/L{FEU}'],
    ['5 U/g Hb', 'U/g Hb', 'U/g{Hb}'],
  ])('%j', (text, printed, code) => {
    const unit = readUnit(text, /^[\d.,]+/.exec(text)?.[0].length ?? 0)
    expect(unit && [text.slice(unit.from, unit.to), unit.ucum]).toEqual([printed, code])
    expect(status(code)).toBe('valid')
  })

  test.each(['5 patients', '3 and', '4 times', '2 K', '7 (12)'])('%j has none', (text) => expect(readUnit(text, 1)).toBeUndefined())
})

describe('conversion', () => {
  const unit = (code: string) => unitOfUcum(code) ?? expect.fail(code)

  test.each([
    [90, 'mg/dL', 'mmol/L', { molarMass: 180.16 }, 4.99556],
    [140, 'meq/L', 'mmol/L', { charge: 1 }, 140],
    [5, 'meq/L', 'mmol/L', { charge: 2 }, 2.5],
    [69000, '/uL', '10*9/L', {}, 69],
    [0.45, 'g/L', 'mg/dL', {}, 45],
    [3, 'g/d', 'mg/(24.h)', {}, 3000],
  ])('%d %s is %s', (value, from, to, substance, expected) =>
    expect(convert(value, unit(from), unit(to), substance)).toBeCloseTo(expected, 3),
  )

  test('is refused without what it needs', () => {
    expect(convert(90, unit('mg/dL'), unit('mmol/L'), {})).toBeUndefined()
    expect(convert(90, unit('U/L'), unit('mg/dL'), { molarMass: 100 })).toBeUndefined()
  })
})
