import type { Dropped } from '../document/document.ts'
import { shorten, tidy } from '../document/inline-text.ts'
import { descendantsOf, textOf, type XmlElement } from '../reading/xml-element.ts'

/** What a page holds besides its text that never comes out, each named for the receipt. */
export function embeddedInHtml(root: XmlElement): readonly Dropped[] {
  const people = descendantsOf(root, 'meta').flatMap(({ attributes }): readonly string[] => {
    const name = (attributes['name'] ?? '').toLowerCase()
    const content = tidy(attributes['content'] ?? '')
    const names = ['author', 'creator', 'manager', 'company', 'owner', 'dc.creator', 'lastauthor']
    return names.includes(name) && content !== '' ? [`${name} "${shorten(content)}"`] : []
  })
  const objects = descendantsOf(root, 'object', 'embed', 'iframe', 'applet').map(
    ({ attributes }) => attributes['data'] ?? attributes['src'] ?? 'without a name',
  )
  const drawings = descendantsOf(root, 'svg')
    .map((drawing) => tidy(textOf(drawing)))
    .filter((text) => text !== '')
  return [
    ...[...new Set(drawings)].map((text) => ({
      what: `Words in a drawing "${shorten(text)}"`,
      why: 'a drawing is not text: paste them in',
      words: 0,
    })),
    ...(people.length > 0
      ? [
          {
            what: `Properties of the file: ${people.join(', ')}`,
            why: 'readers of the paper do not see them',
            words: 0,
          },
        ]
      : []),
    ...objects.map((name) => ({
      what: `Embedded file "${shorten(name)}"`,
      why: 'it is not part of the text',
      words: 0,
    })),
  ]
}

/** What to say where a page's looks are partly in files that were not given: nobody can know what they hide. */
export function looksElsewhere(root: XmlElement): readonly string[] {
  const linked = descendantsOf(root, 'link')
    .filter(({ attributes }) => /\bstylesheet\b/i.test(attributes['rel'] ?? ''))
    .map(({ attributes }) => attributes['href'] ?? '')
  const imported = descendantsOf(root, 'style').flatMap((style) =>
    [...textOf(style).matchAll(/@import\s+(?:url\()?["']?([^"')\s;]+)/gi)].map(([, href = '']) => href),
  )
  return [...linked, ...imported].map(
    (href) =>
      `The page takes its looks from "${shorten(href)}", which was not looked at: see that no word of the report is hidden by it`,
  )
}
