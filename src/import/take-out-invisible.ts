import { characterName, invisibleIn, withoutInvisible } from '../domain/invisible-characters.ts'
import type { SourceDocument } from './document/document.ts'

/** The file as it was read, without soft hyphens and other characters that nobody sees; what was taken out is reported with what was left out. */
export function takeOutInvisible(source: SourceDocument): SourceDocument {
  // What is taken out is counted where it would have come into the report; the raw text holds it all a second time.
  const found = textsIn([source.blocks, source.notes]).flatMap(invisibleIn)
  const clean = mapTexts(source, withoutInvisible)
  if (found.length === 0) return clean
  const names = [...new Set(found.map(({ character }) => characterName(character)))].join(', ')
  const what =
    found.length === 1 ? `An invisible character: ${names}` : `${found.length} invisible characters: ${names}`
  return {
    ...clean,
    dropped: [...clean.dropped, { what, why: 'nobody sees it, and search would not find its word', words: 0 }],
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return isGroup(value) ? Object.values(value).flatMap(textsIn) : []
}

/** The same value with every text in it rewritten; bytes stay as they are. */
function mapTexts<T>(value: T, rewrite: (text: string) => string): T {
  const map = (one: unknown): unknown => {
    if (typeof one === 'string') return rewrite(one)
    if (Array.isArray(one)) return one.map(map)
    return isGroup(one) ? Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, map(inner)])) : one
  }
  // Only texts are written anew, each by a text.
  return map(value) as T
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
}
