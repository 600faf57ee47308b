import { describe, expect, test } from 'vitest'
import type { Direction, LinkRole } from '../../src/core/link-word.js'
import { directionOf, hasRole, linkRoles, linkWords, movements } from '../../src/core/link-word.js'
import data from '../../src/core/link-words.json' with { type: 'json' }
import { linkWords as schema } from '../../src/schema/link-words.js'

test('link-words.json is as its schema says', () => {
  expect(schema.safeParse(data).error).toBeUndefined()
})

test('only words of movement have a direction', () => {
  expect(data.entries.filter((entry) => 'direction' in entry && !entry.roles.includes('motion'))).toEqual([])
})

test('every role has its words', () => {
  expect(linkRoles.filter((role) => linkWords(role).size < 3)).toEqual([])
})

describe('roles', () => {
  test.each<[string, LinkRole[], LinkRole[]]>([
    ['was', ['copula'], ['auxiliary', 'motion']],
    ['fell', ['motion'], ['state']],
    ['remained', ['state'], ['copula', 'motion']],
    ['before', ['preposition', 'time'], ['clause']],
    ['about', ['preposition', 'approximation'], ['degree']],
    ['her', ['determiner', 'possessive', 'pronoun'], ['relative']],
    ['nor', ['list', 'negation'], ['clause']],
    ['weeks', ['time-unit'], ['time', 'occasion']],
    ['sodium', [], [...linkRoles]],
    ['Was', [], [...linkRoles]],
    ['constructor', [], [...linkRoles]],
  ])('of %j', (word, has, not) => {
    expect(has.filter((role) => !hasRole(word, role))).toEqual([])
    expect(not.filter((role) => hasRole(word, role))).toEqual([])
  })

  test('several at once', () => {
    expect(['was', 'fell', 'of', 'fever'].map((word) => hasRole(word, 'copula', 'motion'))).toEqual([true, true, false, false])
    expect(hasRole('was')).toBe(false)
  })

  test('as a set', () => {
    const links = linkWords('copula', 'motion')
    expect(['was', 'fell', 'of', 'fever'].map((word) => links.has(word))).toEqual([true, true, false, false])
    expect(links.size).toBe(linkWords('copula').size + linkWords('motion').size)
  })
})

describe('directions', () => {
  test.each<[string, Direction | undefined]>([
    ['climbed', 'up'],
    ['plummeted', 'down'],
    ['normalised', 'back'],
    ['improving', 'better'],
    ['worsened', 'worse'],
    ['ranged', undefined],
    ['was', undefined],
  ])('%j goes %j', (word, direction) => expect(directionOf(word)).toBe(direction))

  test('as a set', () => {
    const words = movements('up', 'down')
    expect(['rose', 'fell', 'returned', 'was'].map((word) => words.has(word))).toEqual([true, true, false, false])
  })
})
