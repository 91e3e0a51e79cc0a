import { searchedFields } from '../words/synonym-phrases.ts'
import type { SynonymFinder } from '../words/find-synonyms.ts'
import { engineLocator, LOCATOR } from '../words/locator-words.ts'
import { familyOf } from '../words/stem-of.ts'
import { tokenise, type Token } from '../words/tokens.ts'
import { pageHtml } from './page-html.ts'
import type { SearchPage } from './search-page.ts'

/** A page ready to be indexed. */
export interface LaidOutPage {
  readonly address: string
  readonly html: string
  /** Every word that it holds, in each form by which it is found, and its locators. */
  readonly words: ReadonlySet<string>
}

/**
 * Lays a page out for the engine, with the words by which it is found though it does not hold them just so: sums and telephone
 * numbers in full, other words for what it says, and `para17` for its seventeenth paragraph.
 */
export function layOutPage(page: SearchPage, synonymsIn: SynonymFinder): LaidOutPage {
  const words = new Set<string>()
  const alsoCalled = new Set<string>()
  const extra = new Set<string>()
  const read = new Set<string>()
  const readText = (text: string, synonyms: Set<string>) => {
    if (text === '' || read.has(text)) return
    read.add(text)
    const tokens = tokenise(text)
    for (const token of tokens) {
      words.add(token.forms[0])
      if (token.isPlain) continue
      for (const form of token.forms) words.add(form)
      for (const form of hiddenForms(text, token)) extra.add(form)
    }
    for (const word of synonymsIn(text, tokens)) synonyms.add(word)
  }

  readText(page.title, alsoCalled)
  for (const passage of page.passages) {
    for (const locator of passage.locators) {
      words.add(LOCATOR + locator)
      extra.add(engineLocator(locator))
    }
    const { kind, names, label, section, text } = searchedFields(passage)
    if (kind !== '') extra.add(kind.toLowerCase())
    for (const part of [kind, ...names, label, section, text]) readText(part, extra)
  }
  for (const word of words) for (const relative of familyOf(word)) extra.add(relative)
  return { address: page.address, html: pageHtml(page, [...alsoCalled], [...extra]), words }
}

/** The forms of a word that the engine does not make by itself. It makes its parts, and the whole without what is between them. */
function hiddenForms(text: string, { forms, start, end }: Token): readonly string[] {
  const written = text.slice(start, end).toLowerCase()
  if (forms.length === 1 && forms[0] === written) return []
  const parts = written.match(/[\p{L}\p{N}]+/gu) ?? []
  const joined = /\s/.test(written) ? '' : parts.join('')
  const visible = new Set<string>([...parts, joined])
  return forms.filter((form) => !visible.has(form))
}
