import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { loadSiteRecord } from '../site/load-site-record.ts'
import { test } from '../testing/browser-test.ts'
import type { CommittedFolder } from '../testing/committed-folder.ts'
import { correctedCouncil } from '../testing/corrected-council.ts'
import { GUIDE_PICTURES } from '../testing/guide-pictures.ts'
import { TEST_DAY } from '../testing/test-day.ts'
import { buildSite } from './build-site.ts'
import { makeCopy } from './offline/make-copy.ts'
import { makePreview } from './preview/preview.ts'
import { serveEditor, type ServedEditor } from './serve-editor.ts'
import { serveSite, type ServedSite } from './serve-site.ts'

/*
 * The screens that the officers' guide shows are opened with every run, so that no picture is of something that there is no more.
 * `npm run upkeep -- --take-pictures` takes them anew.
 */
const TAKES_PICTURES = process.env['TAKE_PICTURES'] === 'yes'
const GUIDE = join(import.meta.dirname, '..', '..', 'content', 'guide')
/** A page of the guide may be larger than this only by its words. */
const MOST_BYTES = 80_000
const YEAR = '2021'
/** Pages about what is no screen: the guide itself, what to install, what the terminal says, and a file. */
const WITHOUT_PICTURE = ['index.md', 'before-you-begin.md', 'check-a-copy.md', 'make-pdfs.md']

let top = ''
let served: ServedEditor
let council: CommittedFolder
let corrected: ServedSite
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'guide-pictures-'))
  const contentFolder = join(top, 'content')
  await cp(join(GUIDE, '..'), contentFolder, { recursive: true })
  await makeCopyOfYear()
  await buildCorrected()
  // As an officer would have it who wrote a day that there is not.
  const file = join(contentFolder, 'projects', 'call-centre.md')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('2021-10-29', '2021-10-39'))
  const { problems, help } = await loadSiteRecord(contentFolder, TEST_DAY)
  // Where the tests have put the folder is nobody's to read in a picture.
  const shown = problems.map((problem) => ({
    ...problem,
    location: { ...problem.location, file: problem.location.file.replace(top, '').slice(1) },
  }))
  await writeFile(file, text)
  const site = { folder: inject('site').folder, basePath: '/' }
  served = await serveEditor(makePreview({ site, edition: '1', news: { problems: shown, help } }), {
    contentFolder,
    port: 0,
    today: TEST_DAY,
  })
})
afterAll(async () => {
  await Promise.all([served.close(), corrected.close()])
  await council.remove()
  await rm(top, { recursive: true })
})

for (const { file, of, address, width, height, prepare } of GUIDE_PICTURES) {
  test(`what ${file} shows is there`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' })
    await page.goto(new URL(address.slice(1), placeOf(of)).href)
    await page
      .locator(of === 'editor' ? 'button:has-text("Save")' : 'h1')
      .first()
      .waitFor()
    if (of === 'preview') await page.locator('#preview-panel').getByText('2021-10-39').waitFor()
    if (of === 'editor') await page.getByRole('textbox').first().waitFor()
    await prepare?.(page)
    const picture = await page.screenshot({ animations: 'disabled' })
    await page.close()
    expect((await sharp(picture).stats()).entropy).toBeGreaterThan(0.5)
    if (!TAKES_PICTURES) return
    const small = await sharp(picture).png({ palette: true, colours: 32, effort: 10, compressionLevel: 9 }).toBuffer()
    await writeFile(join(GUIDE, 'images', file), small)
  })
}

test('the pictures of the guide are these, none of them large, and each page of it shows a screen', async () => {
  const pages = (await readdir(GUIDE)).filter((name) => name.endsWith('.md'))
  const shown = await Promise.all(
    pages.map(async (name) => {
      const text = await readFile(join(GUIDE, name), 'utf8')
      return {
        name,
        pictures: [...text.matchAll(/!\[[^\]]+\]\(\/guide\/images\/([^)]+)\)/g)].map(([, file = '']) => file),
      }
    }),
  )
  const files = await readdir(join(GUIDE, 'images'))
  const taken = GUIDE_PICTURES.map(({ file }) => file)
  expect(shown.flatMap(({ pictures }) => pictures).toSorted()).toEqual(taken.toSorted())
  expect(files.toSorted()).toEqual(taken.toSorted())
  expect(shown.filter(({ pictures }) => pictures.length === 0).map(({ name }) => name)).toEqual(
    WITHOUT_PICTURE.toSorted(),
  )
  const sizes = await Promise.all(files.map(async (file) => (await readFile(join(GUIDE, 'images', file))).length))
  expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES)
})

function placeOf(of: (typeof GUIDE_PICTURES)[number]['of']): string {
  if (of === 'editor' || of === 'preview') return new URL('/', served.address).href
  if (of === 'corrected') return corrected.address
  return of === 'copy' ? pathToFileURL(join(top, YEAR, '/')).href : inject(of).address
}

async function buildCorrected(): Promise<void> {
  council = await correctedCouncil()
  const outputFolder = join(top, 'corrected')
  await buildSite({ contentFolder: council.content, outputFolder, today: TEST_DAY, withPast: true, withoutIndex: true })
  corrected = await serveSite(outputFolder, { port: 0, basePath: '/' })
}

/** A year of the real record, as it opens from a folder. */
async function makeCopyOfYear(): Promise<void> {
  const { value: record } = await loadSiteRecord(join(GUIDE, '..'), TEST_DAY)
  if (!record) throw new Error('The content has problems')
  const path = join(top, 'copy.zip')
  await makeCopy({ record, today: TEST_DAY, site: inject('site').folder, asked: YEAR, path })
  for (const [file, bytes] of Object.entries(unzipSync(await readFile(path)))) {
    if (file.endsWith('/')) continue
    await mkdir(dirname(join(top, file)), { recursive: true })
    await writeFile(join(top, file), bytes)
  }
}
