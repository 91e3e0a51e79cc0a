import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { leaveGap } from '../printing.ts'
import { splitReferences } from '../spoken-reference.ts'

const WORTH_READING = /para|annex|appendi/i

/** "paragraph 10" or "Annex B" in running text is a link wherever the page knows where it leads. The words stay as they are. */
export function spokenReferences(md: MarkdownIt): void {
  md.core.ruler.push('spoken_references', (state) => {
    for (const [index, block] of state.tokens.entries()) {
      const isHeading = state.tokens[index - 1]?.type === 'heading_open'
      if (block.children && !isHeading && WORTH_READING.test(block.content)) {
        block.children = referring(state, block.children)
      }
    }
  })
  md.renderer.rules['spoken_reference'] = (tokens, index, _options, env) => {
    const token = tokens[index]
    return leaveGap(env, { kind: 'reference', reference: token?.info ?? '', words: token?.content ?? '' })
  }
}

/** The same tokens with references told apart. A reference may go over a line's end, so runs of text are read as one. */
function referring(state: StateCore, children: readonly Token[]): Token[] {
  const result: Token[] = []
  let run: Token[] = []
  let linkDepth = 0
  const endRun = () => {
    const text = run.map((token) => (token.type === 'softbreak' ? '\n' : token.content)).join('')
    const pieces = splitReferences(text)
    if (pieces.some((piece) => piece.reference)) {
      for (const { words, reference } of pieces) {
        const token = new state.Token(reference ? 'spoken_reference' : 'text', '', 0)
        token.content = words
        token.info = reference ?? ''
        result.push(token)
      }
    } else result.push(...run)
    run = []
  }
  for (const token of children) {
    linkDepth += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0
    if (linkDepth === 0 && (token.type === 'text' || token.type === 'softbreak')) run.push(token)
    else {
      endRun()
      result.push(token)
    }
  }
  endRun()
  return result
}
