import { elementsOf, textOf, type XmlElement } from '../reading/xml-element.ts'

const COUNTER = /counters?\(\s*([\w-]+)/

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
