import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The Chromium of this machine: `$CHROMIUM`, or the first found on the path; none where there is none. */
export const chromiumPath: string | undefined = [
  ...(env.CHROMIUM === undefined ? [] : [env.CHROMIUM]),
  ...(env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
].find((path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
})

/** Why browser tests are left out: for their title. */
export const browserNote =
  chromiumPath === undefined ? ' (skipped: no Chromium; apt-get install chromium, or set CHROMIUM to its path)' : ''

/** Starts it headless. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] })
}
