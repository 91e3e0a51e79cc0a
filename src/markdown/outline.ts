import type { Token } from 'markdown-it'
import type { Link, Paragraph, PlacedReference, Prose, Standing } from '../domain/prose.ts'
import { NOTES_ANCHOR } from '../domain/anchors.ts'
import { NOTES_HEADING } from './rules/note-printing.ts'
import { numberOf } from './number-of.ts'
import { isCell, labelOf } from './number-pieces.ts'
import { outlineRows } from './outline-rows.ts'
import { plainText } from './plain-text.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Outline = Pick<
  Prose,
  'headings' | 'paragraphs' | 'passages' | 'rows' | 'links' | 'images' | 'inserts' | 'references' | 'notes' | 'text'
>
type Gathered = { words: string[] }

/** Walks once over what was parsed and gathers what the record needs to know of it. */
export function buildOutline(tokens: readonly Token[], firstLine: number): Outline {
  const headings: Mutable<Prose['headings'][number]>[] = []
  const paragraphs: (Omit<Paragraph, 'text'> & Gathered)[] = []
  const passages: ({ anchor: string; section: string } & Gathered)[] = []
  const links: Link[] = []
  const images: { source: string; line: number }[] = []
  const inserts: { name: string; line: number }[] = []
  const references: (PlacedReference & Standing)[] = []
  const notes: string[] = []
  const all: string[] = []
  const open: (Gathered & { readonly anchor: string })[] = []
  const rows = outlineRows(tokens)
  let [anchor, section] = ['', '']
  // In a table a number is its row's.
  let row: string | undefined
  const paragraphOf = (token: Token) => {
    const { label, cited, key, run, anchor: own, aliases, line } = numberOf(token)
    return { label: cited, key, run, printed: label.printed, anchor: own, aliases, line: firstLine + line }
  }
  const fileLine = (token: Token) => firstLine + (token.map?.[0] ?? 0)

  const addPassage = (words: string) => {
    const newest = passages.at(-1)
    if (newest?.anchor === anchor) newest.words.push(words)
    else passages.push({ anchor, section, words: [words] })
  }

  for (const [index, token] of tokens.entries()) {
    if (token.type === 'numbered_paragraph_open') {
      const paragraph = { ...paragraphOf(token), section, words: [] }
      paragraphs.push(paragraph)
      open.push(paragraph)
      all.push(paragraph.printed)
    } else if (isCell(token) && labelOf(token)) {
      const paragraph = { ...paragraphOf(token), section, words: cellWords(tokens, index) }
      paragraphs.push(paragraph)
      row = paragraph.anchor
    } else if (token.type === 'tr_close') row = undefined
    else if (token.type === 'numbered_paragraph_close') open.pop()
    else if (token.type === 'notes_open') {
      ;[anchor, section] = [NOTES_ANCHOR, NOTES_HEADING]
      headings.push({ level: 2, text: section, anchor, line: fileLine(token) })
    } else if (token.type === 'insert') inserts.push({ name: token.info, line: fileLine(token) })
    if (token.type === 'note_open') notes.push(...anchorsOf(token))
    const within = row ?? open.at(-1)?.anchor ?? anchor
    for (const child of token.children ?? []) {
      if (child.type === 'note_reference') notes.push(...anchorsOf(child))
      if (child.type === 'image') images.push({ source: String(child.attrGet('src') ?? ''), line: fileLine(child) })
      // Put there by the rule that made the token.
      if (child.type === 'cross_reference')
        references.push({ ...(child.meta?.['reference'] as PlacedReference), within })
      if (child.type === 'link_open') {
        links.push({ href: String(child.attrGet('href') ?? ''), line: fileLine(child), within })
      }
    }
    const words = token.children ? plainText(token.children) : token.content.trim()
    if (words === '') continue
    all.push(words)
    const heading = tokens[index - 1]
    if (heading?.type === 'heading_open') {
      const level = Number(heading.tag.slice(1))
      ;[anchor, section] = [String(heading.attrGet('id') ?? ''), words]
      headings.push({ level, text: words, anchor, line: fileLine(heading) })
    } else {
      const paragraph = open.at(-1)
      if (paragraph) paragraph.words.push(words)
      // Rows that can be opened are not told again.
      else if (rows.length === 0 || !/^t[dh]_open$/.test(tokens[index - 1]?.type ?? '')) addPassage(words)
    }
  }
  return {
    headings,
    links,
    images,
    inserts,
    references,
    notes,
    paragraphs: paragraphs.map(({ words, ...paragraph }) => ({ ...paragraph, text: words.join(' ') })),
    passages: passages.map(({ words, ...passage }) => ({ ...passage, text: words.join(' ') })),
    rows,
    text: all.join('\n'),
  }
}

/** The address of a note, or of what refers to it; a note that a field above refers to has it there. */
function anchorsOf({ meta }: Token): readonly string[] {
  const { anchor } = meta as { readonly anchor?: string }
  return anchor === undefined ? [] : [anchor]
}

/** The words of a cell that has a number: where it holds the number alone, those of the rest of its row. */
function cellWords(tokens: readonly Token[], cell: number): string[] {
  const wordsAt = (at: number) =>
    plainText((tokens[at + 1]?.children ?? []).filter(({ type }) => type !== 'cell_number'))
  const own = wordsAt(cell)
  if (own !== '') return [own]
  const end = tokens.findIndex(({ type }, at) => at > cell && type === 'tr_close')
  const others = tokens.slice(cell + 1, end).flatMap((token, at) => (isCell(token) ? [wordsAt(cell + 1 + at)] : []))
  return others.filter((words) => words !== '')
}
