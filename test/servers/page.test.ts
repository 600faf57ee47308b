import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluate, findingsOf, formats, readCorpus, scoreOf } from '../../src/evaluate/index.js'
import type { CorpusCase } from '../../src/evaluate/corpus.js'
import { caseOf, perfect, withFindings } from '../evaluate/fixture.js'
import { openBrowser } from './browser.js'

const gout = caseOf()
const faulty = withFindings(perfect(gout.gold), (findings) => {
  Object.assign(findings.lab?.[0] ?? {}, { unit: { text: 'mg/L' } })
  findings.score?.pop()
  findings.drug?.push(structuredClone(findings.drug[0] ?? {}))
})

describe('the page in a browser', () => {
  let folder = ''
  let browser: Browser
  const problems: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'page-'))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function open(cases: readonly CorpusCase[], recordOf: Parameters<typeof evaluate>[1]): Promise<Page> {
    const results = evaluate(cases, recordOf)
    const path = join(folder, 'page.html')
    writeFileSync(
      path,
      formats.html({
        corpus: 'corpus',
        results,
        scores: scoreOf(results.map(({ tallies }) => tallies)),
        rules: [],
        findings: results.flatMap(findingsOf),
        limit: 0,
        byReport: false,
      }),
    )
    const page = await browser.newPage()
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => problems.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) problems.push(request.url())
    })
    await page.goto(pathToFileURL(path).href)
    return page
  }

  test('shows gold and predictions in place, and hides what is filtered out', async () => {
    const page = await open([gout], () => faulty)
    const shown = (): Promise<number> => page.locator('li[id]:not([hidden])').count()
    expect(await shown()).toBe(16)
    expect(await page.locator('mark.missed').allTextContents()).toEqual(['14'])
    expect(await page.locator('mark.spurious').allTextContents()).toEqual(['Colchicine'])

    for (const outcome of ['right', 'spurious', 'wrong unit']) await page.locator(`input[name=outcome][value="${outcome}"]`).uncheck()
    expect(await page.locator('li[id]:not([hidden])').allTextContents()).toEqual([expect.stringMatching(/^missed score/)])
    expect(await page.locator('mark.spurious, mark.wrong, mark.right').count()).toBe(0)
    expect(await page.locator('nav [data-count]').textContent()).toBe('1')

    await page.locator('input[name=kind][value=score]').uncheck()
    expect(await shown()).toBe(0)
    await page.locator('input[name=kind][value=score]').check()
    await page.locator('mark.missed').click()
    expect(await page.locator('li.lit').textContent()).toMatch(/^missed score/)
    await page.locator('li.lit').click()
    expect(await page.locator('mark.lit').textContent()).toBe('14')
    expect(problems).toEqual([])
  })

  test('opens for the whole corpus', async () => {
    const { cases } = readCorpus(resolve(import.meta.dirname, '../../corpus'))
    const page = await open(cases, ({ gold }) => perfect(gold))
    expect(await page.locator('section').count()).toBe(cases.filter(({ gold }) => !gold.heldout).length)
    await page.locator('input[name=kind][value=drug]').uncheck()
    expect(await page.locator('li[data-kind=drug]:not([hidden])').count()).toBe(0)
    expect(await page.locator('li[data-kind=lab]:not([hidden])').count()).toBeGreaterThan(0)
    expect(problems).toEqual([])
  })
})
