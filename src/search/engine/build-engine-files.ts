import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { IndexFile } from '../index-file.ts'
import { engineWord } from './engine-word.ts'
import { NO_WORD } from '../pages/index-text.ts'
import { rewriteEngineFiles } from './rewrite-engine-files.ts'

/** The engine's own interfaces, highlighter and worker, and its module for other languages, are not used here. */
const USED = /^(?:pagefind\.js|wasm\.en\.pagefind)$/

/**
 * Lets the engine index pages, each given as its words, and gives the files by which they are found again; a page's name there
 * is its number here. Throws where the engine refuses a page or holds another number of them.
 */
export async function buildEngineFiles(pages: readonly (readonly string[])[]): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' })
    refuse('start', errors)
    if (!index) throw new Error('The search engine did not start')
    // One after another: the index then is the same each time it is made.
    for (const [number, words] of pages.entries()) await addPage(index, number, words)
    const { files, errors: fileErrors } = await index.getFiles()
    refuse('give its files', fileErrors)
    return [...files.filter(({ path }) => USED.test(path)), ...rewriteEngineFiles(files, pages.length)]
  } finally {
    await close()
  }
}

async function addPage(index: PagefindIndex, number: number, words: readonly string[]): Promise<void> {
  const content = words.map((word) => (word === NO_WORD ? word : engineWord(word))).join(' ')
  const { errors } = await index.addCustomRecord({ url: String(number), content, language: 'en' })
  refuse(`take page ${number}`, errors)
}

function refuse(doing: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search engine would not ${doing}: ${errors.join('; ')}`)
}
