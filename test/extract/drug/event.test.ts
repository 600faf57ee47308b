import { describe, expect, test } from 'vitest'
import { read } from './read.js'

const events = (text: string): string[] =>
  read(text).map(({ drug, event, assertion }) => `${drug.text}: ${event?.type ?? '-'}${assertion === undefined ? '' : ` (${assertion})`}`)

describe('events', () => {
  test.each([
    ['Intravenous cefepime was de-escalated to oral cefixime.', ['cefepime: switch', 'cefixime: switch']],
    ['Warfarin was held before the biopsy.', ['Warfarin: stop']],
    ['Imatinib has held the disease stable.', ['Imatinib: -']],
    ['Noradrenaline was down-titrated.', ['Noradrenaline: decrease']],
    ['The rhythm was converted to sinus rhythm with amiodarone.', ['amiodarone: -']],
    ['He was given ceftriaxone and shifted to the ward.', ['ceftriaxone: -']],
    ['Anaesthesia was induced with propofol and maintained with sevoflurane.', ['propofol: -', 'sevoflurane: -']],
    [
      'The isolate was sensitive to meropenem and colistin, and meropenem 1 g every 8 h was started.',
      ['meropenem: - (negated)', 'colistin: - (negated)', 'meropenem: start'],
    ],
    [
      'The strain was resistant to ampicillin but sensitive to cefotaxime, so ampicillin was switched to cefotaxime.',
      ['ampicillin: - (negated)', 'cefotaxime: - (negated)', 'ampicillin: switch', 'cefotaxime: switch'],
    ],
  ])('%j', (text, expected) => expect(events(text)).toEqual(expected))
})

describe('one verb for several names', () => {
  test.each([
    ['Aspirin 75 mg daily and loperamide 2 mg was stopped.', ['Aspirin: -', 'loperamide: stop']],
    ['Treatment with ampicillin and gentamicin was stopped.', ['ampicillin: stop', 'gentamicin: stop']],
    ['The proton pump inhibitor esomeprazole was begun.', ['proton pump inhibitor: start', 'esomeprazole: start']],
    ['Steroid and antibiotic therapy was begun.', ['Steroid: start', 'antibiotic therapy: start']],
  ])('%j', (text, expected) => expect(events(text)).toEqual(expected))
})
