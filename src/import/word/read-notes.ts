import type { Note } from '../document.ts'
import type { Inline } from '../document.ts'
import { childrenOf } from '../reading/xml-element.ts'
import { onThePage } from './look/surroundings.ts'
import { readBlocks } from './read-blocks.ts'
import type { NamedPart, WordPackage } from './word-package.ts'
import type { WordReading } from './word-reading.ts'

/** Reads the footnotes and endnotes that the text refers to, in the order in which it does. */
export async function readNotes(file: WordPackage, reading: WordReading): Promise<readonly Note[]> {
  const read = new Map<string, Note>()
  for (const [type, letter] of [
    ['footnotes', 'f'],
    ['endnotes', 'e'],
  ] as const) {
    for (const part of await file.partsOf(type)) {
      const links = new Map((await file.relationshipsOf(part.name)).map((link) => [link.id, link]))
      for (const note of readPart(part, letter, {
        ...reading,
        links,
        around: onThePage(reading.around.file, 'in a footnote'),
      }))
        read.set(note.id, note)
    }
  }
  const missing = reading.gathered.noteOrder.filter((id) => !read.has(id))
  if (missing.length > 0) reading.gathered.eye.add('A footnote is referred to that the file does not hold')
  return reading.gathered.noteOrder.flatMap((id) => read.get(id) ?? { id, inlines: [] })
}

function readPart(part: NamedPart, letter: string, reading: WordReading): readonly Note[] {
  const name = letter === 'f' ? 'w:footnote' : 'w:endnote'
  return childrenOf(part.root, name)
    .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
    .filter(({ attributes }) => reading.gathered.noteOrder.includes(`${letter}${attributes['w:id'] ?? ''}`))
    .map((note) => ({ id: `${letter}${note.attributes['w:id'] ?? ''}`, inlines: oneLine(note, reading) }))
}

/** A note's paragraphs one after another; a table in one becomes its words. */
function oneLine(note: Parameters<typeof readBlocks>[0], reading: WordReading): readonly Inline[] {
  return readBlocks(note, reading).flatMap((block, at): readonly Inline[] => {
    const space: readonly Inline[] = at === 0 ? [] : [{ kind: 'words', text: ' ' }]
    if (block.kind === 'insert') return []
    if (block.kind !== 'table') {
      return [
        ...space,
        ...block.inlines.map((inline): Inline => (inline.kind === 'break' ? { kind: 'words', text: ' ' } : inline)),
      ]
    }
    const lines = block.rows
      .flat()
      .filter((cell) => !cell.filled)
      .flatMap((cell) => cell.lines)
    return [...space, ...lines.flatMap((line): readonly Inline[] => [...line.inlines, { kind: 'words', text: ' ' }])]
  })
}
