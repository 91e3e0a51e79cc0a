import type { Leftover, SourceDocument } from '../document/document.ts'
import { countWords } from '../document/count-words.ts'
import { shorten } from '../document/inline-text.ts'
import { openZip } from '../reading/open-zip.ts'
import { childOf, childrenOf, descendantsOf, textOf } from '../reading/xml-element.ts'
import { embeddedThings } from './embedded-things.ts'
import { coveredWords, picturesOverText } from './look/covered-words.ts'
import { readFloats } from './look/floats.ts'
import { readFileLook } from './look/read-file-look.ts'
import { onThePage } from './look/surroundings.ts'
import { compareReferences } from './cross-references.ts'
import { readNumbering } from './numbering-definitions.ts'
import { rawText } from './raw-text.ts'
import { readBlocks } from './read-blocks.ts'
import { readNotes } from './read-notes.ts'
import { droppedRunningParts, readRunningParts, watermarks } from './read-running-parts.ts'
import { readStyles } from './styles.ts'
import { findTextStyles } from './text-styles.ts'
import { beginWordReading, droppedFrom } from './word-reading.ts'
import { openWordPackage, type Relationship, type WordPackage } from './word-package.ts'

/** Reads a Word file: its blocks with their numbers as Word prints them, and everything that it holds besides. */
export async function readWord(bytes: Uint8Array): Promise<SourceDocument> {
  const file = await openWordPackage(await openZip(bytes))
  const stylesPart = (await file.partsOf('styles'))[0]?.root
  const styles = readStyles(stylesPart)
  const numbering = readNumbering((await file.partsOf('numbering'))[0]?.root, styles)
  const links = new Map(file.relationships.map((link) => [link.id, link]))
  const body = childOf(file.document, 'w:body')
  const textStyles = findTextStyles(body, styles, numbering)
  const around = onThePage(await readFileLook(file, stylesPart))
  const floats = body ? readFloats(body) : []
  const pictures = await readPictures(file, file.relationships)
  const reading = beginWordReading({ styles, numbering, textStyles, links, pictures, around, floats })
  const blocks = body ? readBlocks(body, reading) : []
  const notes = await readNotes(file, reading)
  const running = await readRunningParts(file, reading)
  const { gathered } = reading
  return {
    blocks,
    notes,
    images: gathered.images,
    leftovers: [...gathered.leftovers, ...coveredWords(floats), ...(await readComments(file))],
    running: [...running, ...watermarks(body)],
    dropped: [...droppedFrom(gathered, countWords), ...droppedRunningParts(running), ...(await embeddedThings(file))],
    toReview: [...gathered.toReview, ...compareReferences(gathered), ...picturesOverText(floats)],
    layoutTables: gathered.layoutTables,
    raw: {
      text: [rawText(body), ...(await rawNotes(file, gathered.noteOrder)), ...running.map(({ raw }) => raw)].join('\n'),
      skipped: [...gathered.skipped.map(({ text }) => text), ...running.map(({ raw }) => raw)].join('\n'),
      added: gathered.added,
    },
  }
}

async function readPictures(
  file: WordPackage,
  relationships: readonly Relationship[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>()
  for (const { type, target, external } of relationships) {
    if (type !== 'image' || external) continue
    const bytes = await file.readBytes(target)
    if (bytes) pictures.set(target, bytes)
  }
  return pictures
}

async function readComments(file: WordPackage): Promise<readonly Leftover[]> {
  const comments = (await file.partsOf('comments')).flatMap(({ root }) => childrenOf(root, 'w:comment'))
  return comments.map((comment) => {
    const author = comment.attributes['w:author'] ?? ''
    const text = descendantsOf(comment, 'w:t').map(textOf).join('')
    return {
      kind: 'comments',
      text: shorten(text),
      where: author === '' ? 'as a comment' : `as a comment by ${author}`,
    }
  })
}

async function rawNotes(file: WordPackage, order: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = []
  for (const [type, letter, name] of [
    ['footnotes', 'f', 'w:footnote'],
    ['endnotes', 'e', 'w:endnote'],
  ] as const) {
    for (const { root } of await file.partsOf(type)) {
      const used = childrenOf(root, name).filter(({ attributes }) =>
        order.includes(`${letter}${attributes['w:id'] ?? ''}`),
      )
      texts.push(...used.map(rawText))
    }
  }
  return texts
}
