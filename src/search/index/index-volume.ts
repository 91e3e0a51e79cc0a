import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { synonymFinder } from '../words/find-synonyms.ts'
import { layOutPage, type LaidOutPage } from './lay-out-page.ts'
import type { Volume } from './plan-volumes.ts'

/** The engine's own interfaces and its module for other languages are not used here. */
const UNUSED = /(?:-(?:component-|modular-)?ui\.(?:js|css)|-highlight\.js|-worker\.js|wasm\.unknown\.pagefind)$/

/** So many pages are handed over at once, while the next are being laid out. */
const AT_ONCE = 20

/** On how many pages of the volume each of its words stands, as lines of `word 12`. It is not published. */
export const WORDS_FILE = 'words.txt'

/**
 * Lets the engine index the pages of a volume, and writes its files to a folder, with the words of the volume. Throws where the
 * engine refuses a page. What is written depends on the pages and the groups of synonyms alone, so a volume that was made once can
 * be kept. The engine's process ends with the volume and gives its memory back.
 */
export async function indexVolume(
  volume: Volume,
  synonyms: readonly (readonly string[])[],
  folder: string,
): Promise<void> {
  const synonymsIn = synonymFinder(synonyms)
  const counts = new Map<string, number>()
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' })
    refuse('start', errors)
    if (!index) throw new Error('The search engine did not start')
    let taking: Promise<unknown> = Promise.resolve()
    for (let at = 0; at < volume.length; at += AT_ONCE) {
      const pages = volume.slice(at, at + AT_ONCE).map((page) => layOutPage(page, synonymsIn))
      for (const { words } of pages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
      await taking
      taking = Promise.all(pages.map((page) => addPage(index, page)))
    }
    await taking
    const { errors: fileErrors } = await index.writeFiles({ outputPath: folder })
    refuse('write its files', fileErrors)
  } finally {
    await close()
  }
  const files = await readdir(folder)
  await Promise.all(files.filter((file) => UNUSED.test(file)).map((file) => rm(join(folder, file))))
  await writeFile(join(folder, WORDS_FILE), [...counts].map(([word, pages]) => `${word} ${pages}`).join('\n'))
}

async function addPage(index: PagefindIndex, { address, html }: LaidOutPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: address, content: html })
  refuse(`take ${address}`, errors)
}

function refuse(doing: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search engine would not ${doing}: ${errors.join('; ')}`)
}
