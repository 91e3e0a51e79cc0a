import { searchedFields } from '../words/synonym-phrases.ts'
import type { SynonymFinder } from '../words/find-synonyms.ts'
import { engineLocator, LOCATOR } from '../words/locator-words.ts'
import { familyOf, stemOf } from '../words/stem-of.ts'
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
  const locators = page.passages.flatMap((passage) => passage.locators)
  const words = new Set(locators.map((locator) => LOCATOR + locator))
  const kinds = page.passages.map((passage) => searchedFields(passage).kind.toLowerCase())
  const extra = new Set([...locators.map(engineLocator), ...kinds].filter((word) => word !== ''))
  const alsoCalled = new Set<string>()
  const texts = page.passages.flatMap((passage) => {
    const { kind, names, label, section, text } = searchedFields(passage)
    return [kind, ...names, label, section, text]
  })
  for (const text of new Set([page.title, ...texts])) {
    const tokens = tokenise(text)
    for (const token of tokens) {
      for (const form of token.forms) words.add(form)
      for (const form of hiddenForms(text, token)) extra.add(form)
    }
    const stems = tokens.map(({ forms }) => stemOf(forms[0]))
    for (const word of synonymsIn(text, tokens, stems)) (text === page.title ? alsoCalled : extra).add(word)
  }
  for (const word of [...words].flatMap(familyOf)) extra.add(word)
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
