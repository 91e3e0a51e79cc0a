import { existsSync } from 'node:fs'
import { UserError } from '../domain/user-error.ts'
import { placesOnPath, USUAL_PLACES } from './browser-places.ts'
import type { BrowserProgram } from './browser-program.ts'

/** Names the file of the browser to use, where it is not one that is found. */
const OVERRIDE = 'CHROMIUM_PATH'

const ADVICE =
  'Install Chromium or Chrome, or run npx playwright-core install chromium, or name the file of one in CHROMIUM_PATH; or build without --pdf'

/**
 * Finds the browser that makes PDFs: the one that `CHROMIUM_PATH` names, or else what is installed. Throws a `UserError` where
 * none is there. Whether it starts is seen when it is started.
 */
export async function findBrowser(
  environment: Readonly<Record<string, string | undefined>>,
  isThere: (path: string) => boolean = existsSync,
): Promise<BrowserProgram> {
  const named = environment[OVERRIDE]
  if (named !== undefined && named !== '') {
    if (isThere(named)) return { executablePath: named }
    throw new UserError(`Cannot make PDFs with the browser that CHROMIUM_PATH names: there is no ${named}\n→ ${ADVICE}`)
  }
  const installed = [...placesOnPath(environment), ...USUAL_PLACES].find(isThere) ?? (await playwrightsOwn(isThere))
  if (installed === undefined) throw new UserError(`Cannot make PDFs: no Chromium or Chrome was found\n→ ${ADVICE}`)
  return { executablePath: installed }
}

/** The Chromium that Playwright installs for itself when it is asked to. */
async function playwrightsOwn(isThere: (path: string) => boolean): Promise<string | undefined> {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return isThere(path) ? path : undefined
}
