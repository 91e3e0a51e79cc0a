import type { MarkdownIt, Token } from 'markdown-it'
import { NOTES_ANCHOR } from '../../domain/anchors.ts'

/** What stands over the notes. */
export const NOTES_HEADING = 'Notes'

/** Prints references to notes as raised numbers that lead there, and the notes as a list with ways back. */
export function notePrinting(md: MarkdownIt): void {
  const { escapeHtml } = md.utils
  const part = (token: Token | undefined, name: string) => {
    const written: unknown = token?.meta?.[name]
    // The rules that made the token put text and numbers there, and nothing else.
    return typeof written === 'string' || typeof written === 'number' ? escapeHtml(String(written)) : ''
  }
  Object.assign(md.renderer.rules, {
    note_reference: (tokens: Token[], index: number) => {
      const [label, target, anchor] = ['label', 'target', 'anchor'].map((name) => part(tokens[index], name))
      return `<sup class="note-reference"><a href="#${target}" id="${anchor}" aria-label="Note ${label}">${label}</a></sup>`
    },
    notes_open: () =>
      `<section class="notes" aria-labelledby="${NOTES_ANCHOR}">\n<h2 id="${NOTES_ANCHOR}">${NOTES_HEADING}</h2>\n` +
      '<ol class="notes__list" role="list">\n',
    notes_close: () => '</ol>\n</section>\n',
    note_open: (tokens: Token[], index: number) => {
      const [label, anchor] = [part(tokens[index], 'label'), part(tokens[index], 'anchor')]
      const id = anchor && ` id="${anchor}"`
      return `<li class="note"${id}><span class="note__label">${label}</span><div class="note__text">`
    },
    note_close: () => '</div></li>\n',
    note_back: (tokens: Token[], index: number) => {
      const [label, target, time, times] = ['label', 'target', 'time', 'times'].map((name) => part(tokens[index], name))
      const [which, sign] = times === '1' ? ['', SIGN] : [`, ${time} of ${times}`, `${SIGN} ${time}`]
      return ` <a class="note__back" href="#${target}" aria-label="Back to note ${label} in the text${which}">${sign}</a>`
    },
  })
}

// An arrow back, and the mark that keeps it from being drawn as a coloured picture.
const SIGN = '\u21a9\ufe0e'
