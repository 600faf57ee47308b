import { describe, expect, test } from 'vitest'
import { lines } from './read.js'

describe('amounts and times', () => {
  test.each([
    ['Remifentanil 0.1 μg·kg−1·min−1 was infused.', ['Remifentanil | dose 0.1 μg·kg−1·min−1 | route infused']],
    ['She had the measles-mumps-rubella vaccine at 12 months of age.', ['measles-mumps-rubella vaccine']],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('an amount of something else', () => {
  test.each([
    ['Fresh frozen plasma and 3 g of fibrinogen were given.', ['Fresh frozen plasma', 'fibrinogen | dose 3 g']],
    ['Glucose 114 milligrams per deciliter was found.', []],
    ['He took levothyroxine three times more often than he should.', ['levothyroxine']],
    ['An infusion of noradrenaline was begun.', ['noradrenaline | route infusion']],
    ['Fibrinogen 2 g and antithrombin 500 IU were given.', ['Fibrinogen | dose 2 g', 'antithrombin | dose 500 IU']],
    ['The loss of 500 mL of blood was replaced by saline.', ['saline']],
    ['A course of lactulose 30 g was given.', ['lactulose | dose 30 g']],
    ['Tobramycin 300 mg twice daily (adherence 82%) was inhaled.', ['Tobramycin | dose 300 mg | frequency twice daily']],
    ['Heparin ran at 18 IU/kg/h, adjusted to an anti-Xa of 0.3 IU/mL.', ['Heparin | dose 18 IU/kg/h']],
    ['Noradrenaline and dobutamine infusions were running.', ['Noradrenaline | route infusions', 'dobutamine | route infusions']],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('substances of the body and what is measured', () => {
  test.each([
    'Platelet-associated IgG was high.',
    'Gamma-aminobutyric acid is an inhibitory transmitter.',
    'Urinary aminolevulinic acid was negative.',
    'N-desethyl amiodarone was 28.4 ng/mL.',
    'A 17-hydroxyprogesterone of 5 ng/mL was found.',
    'He had planted Digitalis purpurea beside the house.',
  ])('%j', (text) => expect(lines(text)).toEqual([]))

  test('one word of two', () => expect(lines('She was given fluid rehydration.')).toEqual(['fluid rehydration']))
})
