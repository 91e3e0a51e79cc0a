import type { CellLine, Inline, Note } from '../document/document.ts'
import { inlineText } from '../document/inline-text.ts'
import { childrenOf } from '../reading/xml-element.ts'
import { onThePage } from './look/surroundings.ts'
import { dropCharacters } from '../document/slice-inlines.ts'
import { readBlocks } from './read-blocks.ts'
import type { NamedPart, WordPackage } from './word-package.ts'
import { countedApart, type WordReading } from './word-reading.ts'

/** Reads the footnotes and endnotes that the text refers to, in the order in which it does. */
export async function readNotes(file: WordPackage, reading: WordReading): Promise<readonly Note[]> {
  const read = new Map<string, Note>()
  for (const [type, letter] of [
    ['footnotes', 'f'],
    ['endnotes', 'e'],
  ] as const) {
    const apart = countedApart(reading)
    for (const part of await file.partsOf(type)) {
      const links = new Map((await file.relationshipsOf(part.name)).map((link) => [link.id, link]))
      const around = onThePage(reading.around.file, 'in a footnote')
      for (const note of readPart(part, letter, { ...apart, links, around })) read.set(note.id, note)
    }
  }
  const missing = reading.gathered.noteOrder.filter((id) => !read.has(id))
  if (missing.length > 0) reading.gathered.toReview.add('A footnote is referred to that the file does not hold')
  return reading.gathered.noteOrder.flatMap((id) => read.get(id) ?? { id, inlines: [] })
}

function readPart(part: NamedPart, letter: string, reading: WordReading): readonly Note[] {
  const name = letter === 'f' ? 'w:footnote' : 'w:endnote'
  return childrenOf(part.root, name)
    .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
    .filter(({ attributes }) => reading.gathered.noteOrder.includes(`${letter}${attributes['w:id'] ?? ''}`))
    .map((note) => {
      const id = `${letter}${note.attributes['w:id'] ?? ''}`
      return { id, inlines: withoutMark(oneLine(note, reading), id, reading) }
    })
}

/** A note that has a mark of its own repeats it before its words. */
function withoutMark(line: readonly Inline[], id: string, { gathered }: WordReading): readonly Inline[] {
  const mark = (gathered.noteMarks.get(id) ?? '').trim()
  const text = inlineText(line)
  const start = text.length - text.trimStart().length
  const isRepeated =
    mark !== '' && text.startsWith(mark, start) && !/^[\p{L}\p{N}]/u.test(text.slice(start + mark.length))
  if (!isRepeated) return line
  gathered.skipped.push({ why: 'note-mark', text: mark })
  return dropCharacters(line, start + mark.length)
}

/** A note's paragraphs one after another, each with its number; a table in one becomes its words. */
function oneLine(note: Parameters<typeof readBlocks>[0], reading: WordReading): readonly Inline[] {
  const lines = readBlocks(note, reading).flatMap((block): readonly CellLine[] => {
    if (block.kind === 'insert') return []
    if (block.kind !== 'table') return [block]
    return block.rows
      .flat()
      .filter((cell) => !cell.filled)
      .flatMap((cell) => cell.lines)
  })
  return lines.flatMap(({ mark, inlines }, at): readonly Inline[] => {
    if (mark?.computed) reading.gathered.added += mark.printed
    const lead = `${at === 0 ? '' : ' '}${mark ? `${mark.printed} ` : ''}`
    return [
      ...(lead === '' ? [] : [{ kind: 'words' as const, text: lead }]),
      ...inlines.map((inline): Inline => (inline.kind === 'break' ? { kind: 'words', text: ' ' } : inline)),
    ]
  })
}
