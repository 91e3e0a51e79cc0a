import type { MarkdownIt, StateInline } from 'markdown-it'

const REFERENCE = /\[\^([^[\]\n]{1,60})\]/y

/** `[^1]` in running text refers to a note. Whether there is such a note, only the whole text tells: see `noteSection`. */
export function noteReferences(md: MarkdownIt): void {
  // After links, whose words may begin so too: [^1](/projects/).
  md.inline.ruler.after('image', 'note_reference', readReference)
  endAddressesAtNotes(md)
}

function readReference(state: StateInline, silent: boolean): boolean {
  // Silence asks only where a link's words end, and a link whose words hold a bracket's pair may hold this one.
  if (silent || !state.src.startsWith('[^', state.pos)) return false
  REFERENCE.lastIndex = state.pos
  const match = REFERENCE.exec(state.src)
  if (!match) return false
  state.push('note_reference', 'sup', 0).meta = { label: match[1] }
  state.pos += match[0].length
  return true
}

/** A bare address may hold brackets, but one that a note's number follows directly ends before it. */
function endAddressesAtNotes({ linkify }: MarkdownIt): void {
  const match = linkify.matchAtStart.bind(linkify)
  linkify.matchAtStart = (text) => {
    const end = text.indexOf('[^')
    return match(end === -1 ? text : text.slice(0, end))
  }
}
