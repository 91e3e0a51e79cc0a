import { build } from 'esbuild'
import { expect } from 'vitest'
import { test } from '../../../src/testing/browser-test.ts'

test('a screen reader says what the box is, what it offers, and how many results there are', async ({ open }) => {
  const page = await open('/search/', { isOpenToCheckers: true })
  await page.addScriptTag({ content: await screenReader() })
  await page.evaluate(() =>
    window.reader.virtual.start({ container: document.querySelector('[data-search]') ?? document.body }),
  )
  await page.getByRole('combobox').focus()
  await page.keyboard.type('garden', { delay: 30 })
  await page.getByRole('option', { name: 'garden waste' }).waitFor()
  await page.locator('[role=status]', { hasText: /for garden$/ }).waitFor({ state: 'attached' })
  await page.keyboard.press('ArrowDown')
  await page.waitForTimeout(300)
  await page.keyboard.press('Enter')
  await page.locator('[role=status]', { hasText: 'results for garden waste' }).waitFor({ state: 'attached' })
  await page.waitForTimeout(300)
  const said = await page.evaluate(() => window.reader.virtual.spokenPhraseLog())
  const [counts, rest] = [said.filter(isCount), said.filter((phrase) => !isCount(phrase))]
  expect(rest).toEqual([
    'search',
    'combobox, Search the record, A project, a name, an amount or a paragraph’s words. Results appear below as you type., has popup listbox, not expanded, autocomplete in list, 1 control',
  ])
  // Whether the count for the first word was still said depends on how fast the second came; the last always is.
  expect(counts.at(-1)).toBe('polite: 4 results for garden waste')
})

const isCount = (phrase: string) => phrase.startsWith('polite: ')

test('a screen reader goes through the results', async ({ open }) => {
  const page = await open('/search/?q=funding+gap', { isOpenToCheckers: true })
  await page.addScriptTag({ content: await screenReader() })
  const said = await page.evaluate(async () => {
    const { virtual } = window.reader
    await virtual.start({ container: document.querySelector('.search-results') ?? document.body })
    for (let step = 0; step < 25; step += 1) await virtual.next()
    return virtual.spokenPhraseLog()
  })
  expect(said).toEqual([
    'heading, 1 result for funding gap, level 2',
    'list',
    'listitem, level 1, position 1, set size 1',
    'heading, Joint Technology Strategy update, level 3',
    'link, Joint Technology Strategy update',
    'end of heading, Joint Technology Strategy update, level 3',
    'paragraph',
    'Paragraph 15, Financial implications',
    'end of paragraph',
    'paragraph',
    'The',
    'mark',
    'funding',
    'end of mark',
    'mark',
    'gap',
    'end of mark',
    'at both councils is predicted to increase to over £5 million by 2025/26.',
    'end of paragraph',
    'paragraph',
    'Report · 29 October 2021 · Vale Cabinet, 29 October 2021: Considered · South Cabinet, 4 November 2021: Recommendations Approved',
    'end of paragraph',
    'group',
    '1 more passage in this report',
    'list',
    'listitem, level 2, position 1, set size 1',
  ])
})

interface ScreenReader {
  start(options: { container: Node }): Promise<void>
  next(): Promise<void>
  lastSpokenPhrase(): Promise<string>
  spokenPhraseLog(): Promise<readonly string[]>
}

declare global {
  interface Window {
    readonly reader: { readonly virtual: ScreenReader }
  }
}

/** The screen reader as one script, to be put into a page. */
async function screenReader(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export { virtual } from '@guidepup/virtual-screen-reader'", resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    platform: 'browser',
  })
  return outputFiles[0]?.text ?? ''
}
