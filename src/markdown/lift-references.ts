import type { Token } from 'markdown-it'

/**
 * Sets the references to notes that stand within a link's words, or an image's, after it: a link can hold no other, and
 * an image's words are not shown.
 */
export function liftReferences(children: readonly Token[]): Token[] {
  const result: Token[] = []
  let lifted: Token[] = []
  let depth = 0
  for (const token of children) {
    if (token.type === 'link_open') depth++
    else if (token.type === 'link_close') depth--
    if (token.type === 'note_reference' && depth > 0) lifted.push(token)
    else result.push(token)
    if (token.type === 'image') lifted.push(...takeReferences(token))
    if (depth === 0) {
      result.push(...lifted)
      lifted = []
    }
  }
  return [...result, ...lifted]
}

function takeReferences(image: Token): readonly Token[] {
  const within = image.children ?? []
  image.children = within.filter(({ type }) => type !== 'note_reference')
  return within.flatMap((token) =>
    token.type === 'note_reference' ? [token] : token.type === 'image' ? takeReferences(token) : [],
  )
}
