import type { Note, SourceDocument } from '../document/document.ts'
import { decodeText } from '../reading/decode-text.ts'
import { parseHtml } from '../reading/parse-html.ts'
import { elementsOf, type XmlElement } from '../reading/xml-element.ts'
import { embeddedInHtml, looksElsewhere } from './embedded-html.ts'
import { kindOfElement, textInside } from './element-kind.ts'
import { findCounters, findGeneratedWords } from './find-counters.ts'
import { beginHtmlReading, type HtmlGathered } from './html-reading.ts'
import { markLooks } from './look/mark-looks.ts'
import { readHtmlBlocks } from './read-html-blocks.ts'
import { readHtmlLine } from './read-html-line.ts'

/** Reads an HTML file, such as a committee system's or Word's own export. */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const root = markLooks(parseHtml(decodeText(bytes, declaredEncoding(bytes))))
  const main = find(root, 'main')
  const body = main ?? find(root, 'body') ?? root
  const gathered = beginHtmlReading()
  const blocks = readHtmlBlocks(body, gathered)
  const before = gathered.skipped.length
  const notes = readNotes(body, gathered)
  // A note was left out of the text whole, so that what is left out of the note itself would count twice.
  const skippedInNotes = gathered.skipped.slice(before)
  const generated = [findCounters(root), findGeneratedWords(root)].filter((found) => found !== undefined)
  return {
    blocks,
    notes,
    images: gathered.images,
    leftovers: gathered.leftovers,
    running: gathered.running,
    dropped: [...gathered.dropped, ...(main ? [AROUND] : []), ...embeddedInHtml(root)],
    toReview: [...gathered.toReview, ...generated, ...looksElsewhere(root)],
    layoutTables: gathered.layoutTables,
    raw: {
      text: textInside(body),
      skipped: gathered.skipped,
      added:
        gathered.added +
        skippedInNotes +
        notes
          .map(({ inlines }) => inlines.map((inline) => (inline.kind === 'words' ? inline.text : '')).join(''))
          .join(''),
    },
  }
}

/** A page that marks its main part says by that what the rest is. */
const AROUND = { what: 'The web page around the report', why: 'it is not part of the report', words: 0 }

/** What the file says its characters are, looked for where browsers look: near the top. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const top = new TextDecoder('latin1').decode(bytes.slice(0, 4096))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(top)?.[1]
}

function readNotes(body: XmlElement, gathered: HtmlGathered): readonly Note[] {
  const bodies = noteBodies(body)
  return gathered.noteOrder.flatMap((id): readonly Note[] => {
    const found = bodies.find((element) => element.attributes['id'] === id)
    if (!found) {
      gathered.toReview.add('A footnote is referred to that the file does not hold')
      return [{ id, inlines: [] }]
    }
    // The first link of a note only leads back to its mark in the text.
    return [
      {
        id,
        inlines: readHtmlLine(withoutBackLink(found).children, gathered).filter((inline) => inline.kind === 'words'),
      },
    ]
  })
}

function noteBodies(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (kindOfElement(child) === 'note-body' ? [child] : noteBodies(child)))
}

function withoutBackLink(element: XmlElement): XmlElement {
  const children = element.children
    .filter(
      (child) =>
        typeof child === 'string' || child.name !== 'a' || !/^#_?(ftn|edn|fn)ref/.test(child.attributes['href'] ?? ''),
    )
    .map((child) => (typeof child === 'string' ? child : withoutBackLink(child)))
  return { ...element, children }
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : find(child, name)
    if (found) return found
  }
  return undefined
}
