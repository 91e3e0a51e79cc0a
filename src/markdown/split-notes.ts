import type { Token } from 'markdown-it'
import { noteKey } from './note-label.ts'

/** A note as it was written. */
export interface Note {
  /** As written: `1`. */
  readonly label: string
  readonly key: string
  /** Its line in the text, from 0. */
  readonly line: number
  readonly open: Token
  readonly close: Token
  /** What stands between the two. */
  readonly tokens: readonly Token[]
}

/** Takes the notes out of a text, wherever in it they were written. A note holds no other. */
export function splitNotes(tokens: readonly Token[]): { readonly rest: Token[]; readonly notes: readonly Note[] } {
  const rest: Token[] = []
  const notes: Note[] = []
  let open: Token | undefined
  let content: Token[] = []
  for (const token of tokens) {
    if (token.type === 'note_open') [open, content] = [token, []]
    else if (token.type === 'note_close' && open) {
      // Put there by the rule that made the token.
      const label = String(open.meta?.['label'])
      notes.push({ label, key: noteKey(label), line: open.map?.[0] ?? 0, open, close: token, tokens: content })
      open = undefined
    } else if (open) content.push(token)
    else rest.push(token)
  }
  return { rest, notes }
}
