import { expect, test } from 'vitest'
import * as api from '../src/index.js'

test('the library gives exactly this', () => {
  expect(Object.keys(api).sort()).toEqual(['InputError', 'buildRecord', 'contextOf', 'read', 'sourceOf', 'stringify', 'violations'])
})
