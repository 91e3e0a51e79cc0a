import { shorten } from '../document/inline-text.ts'
import { elementsOf, textOf, type XmlElement } from '../reading/xml-element.ts'

const COUNTER = /counters?\(\s*([\w-]+)/

/** What to tell of words that a page's styles print before or after its own. Undefined where they print none. */
export function findGeneratedWords(root: XmlElement): string | undefined {
  const words = [...stylesOf(root).matchAll(/(?<![\w-])content\s*:\s*(?:"([^"]*)"|'([^']*)')/g)]
    .map(([, double, single]) => (double ?? single ?? '').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && !text.startsWith('\\'))
  if (words.length === 0) return undefined
  return `The page prints words by its styles, which are not words of the file and were left out: ${[...new Set(words)].map((text) => `"${shorten(text)}"`).join(', ')}`
}

/**
 * What to tell of numbers that a page prints by its styles (CSS counters): they are no words of the file, and a browser
 * works them out by rules that may stand in other files. Undefined where the page has none.
 */
export function findCounters(root: XmlElement): string | undefined {
  const name = COUNTER.exec(stylesOf(root))?.[1]
  if (name === undefined) return undefined
  return `The page prints numbers by its styles (CSS counter "${name}"), which are not words of the file and were left out: type them in from the printed page`
}

function stylesOf(element: XmlElement): string {
  const own = element.name === 'style' ? textOf(element) : (element.attributes['style'] ?? '')
  return [own, ...elementsOf(element).map(stylesOf)].join('\n')
}
