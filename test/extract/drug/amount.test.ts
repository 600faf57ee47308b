import { describe, expect, test } from 'vitest'
import { lines } from './read.js'

describe('amounts and times', () => {
  test.each([
    ['Remifentanil 0.1 μg·kg−1·min−1 was infused.', ['Remifentanil | dose 0.1 μg·kg−1·min−1 | route infused']],
    ['She had the measles-mumps-rubella vaccine at 12 months of age.', ['measles-mumps-rubella vaccine']],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})
