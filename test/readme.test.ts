import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildRecord } from '../src/pipeline.js'
import { sourceFor } from './source.js'

const root = resolve(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1] ?? ''
}

function lexicon(path: string): { readonly terms?: readonly string[]; readonly exact?: readonly string[] }[] {
  return (JSON.parse(readFileSync(join(root, 'src', path), 'utf8')) as { entries: [] }).entries
}

describe('README.md', () => {
  const findings = Object.values(buildRecord(sourceFor(block('markdown'))).findings).flat()
  const shown = block('jsonc')
    .split(/\n(?=\{)/)
    .map((text) => JSON.parse(text.replaceAll(', …', '')) as { readonly id: string })

  test.each(shown)('shows $id as it is found', (stated) => {
    expect(findings.find(({ id }) => id === stated.id)).toMatchObject(stated)
  })

  test.each([
    ['instruments', lexicon('extract/score/instruments.json').length],
    [
      'heading phrasings',
      lexicon('core/heading/headings.json').reduce((sum, { terms = [], exact = [] }) => sum + terms.length + exact.length, 0),
    ],
  ])('counts the %s', (what, count) => {
    expect(readme).toContain(`${count.toLocaleString('en')} ${what}`)
  })
})
