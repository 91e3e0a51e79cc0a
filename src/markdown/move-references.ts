import type { Token } from 'markdown-it'

/**
 * Sets the references to notes that stand within a link's words, or an image's, after it: a link can hold no other, and
 * an image's words are not shown.
 */
export function moveReferences(children: readonly Token[]): Token[] {
  const result: Token[] = []
  let moved: Token[] = []
  let depth = 0
  for (const token of children) {
    if (token.type === 'link_open') depth++
    else if (token.type === 'link_close') depth--
    if (token.type === 'note_reference' && depth > 0) moved.push(token)
    else result.push(token)
    if (token.type === 'image') moved.push(...takeReferences(token))
    if (depth === 0) {
      result.push(...moved)
      moved = []
    }
  }
  return [...result, ...moved]
}

function takeReferences(image: Token): readonly Token[] {
  const within = image.children ?? []
  image.children = within.filter(({ type }) => type !== 'note_reference')
  return within.flatMap((token) =>
    token.type === 'note_reference' ? [token] : token.type === 'image' ? takeReferences(token) : [],
  )
}
