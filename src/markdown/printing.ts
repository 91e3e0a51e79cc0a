import type { Env } from 'markdown-it'
import type { ProseContext } from '../domain/prose.ts'

/** Stands for a piece that only the page can decide. markdown-it lets no NUL of an author's through. */
const GAP = '\0'

/** Part of a page that depends on where it is printed: a link, a spoken reference, an insert. */
type Piece = (context: ProseContext) => string

/** Leaves a gap in the HTML for the page to fill; for use by renderer rules. */
export function leaveGap(env: Env | undefined, piece: Piece): string {
  piecesOf(env).push(piece)
  return GAP
}

/** Renders once, and returns a way to print that only fills the gaps: cheap, and safe to call with any number of contexts. */
export function renderWithGaps(render: (env: Env) => string): (context: ProseContext) => string {
  const pieces: Piece[] = []
  const [first = '', ...rest] = render({ pieces }).split(GAP)
  if (rest.length !== pieces.length) throw new Error('A gap in the HTML has no piece to fill it')
  return (context) => first + rest.map((html, index) => (pieces[index]?.(context) ?? '') + html).join('')
}

function piecesOf(env: Env | undefined): Piece[] {
  // Safe because `renderWithGaps` alone calls the renderer.
  return env?.['pieces'] as Piece[]
}
