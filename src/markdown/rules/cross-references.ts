import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import type { AddressedNumber } from '../../domain/numbering/address-numbers.ts'
import type { Standpoint } from '../../domain/numbering/resolve-reference.ts'
import { splitReferences, type CrossReference } from '../../domain/numbering/cross-reference.ts'
import type { PlacedReference } from '../../domain/prose.ts'
import { leaveGap } from '../printing.ts'
import { readingOf } from '../reading.ts'

const WORTH_READING = /para|annex|appendi|recommendation/i

/** "paragraph 10" or "Annex B" in running text is a link wherever the page knows where it leads. The words stay as they are. */
export function crossReferences(md: MarkdownIt): void {
  md.core.ruler.push('cross_references', (state) => {
    const { firstLine } = readingOf(state.env)
    const runsAt = runsIn(state.tokens)
    let line = 0
    for (const [index, block] of state.tokens.entries()) {
      if (block.map) line = block.map[0]
      const isHeading = state.tokens[index - 1]?.type === 'heading_open'
      if (block.children && !isHeading && WORTH_READING.test(block.content)) {
        block.children = referring(state, block.children, { line: firstLine + line, runs: runsAt(line) })
      }
    }
  })
  md.renderer.rules['cross_reference'] = (tokens, index, _options, env) => {
    const token = tokens[index]
    // Put there by the rule above.
    const reference = token?.meta?.['reference'] as PlacedReference
    return leaveGap(env, { kind: 'reference', reference, words: token?.content ?? '' })
  }
}

/** Which runs of numbers a line of the text stands in: of each series, the one that began last. */
function runsIn(tokens: readonly Token[]): (line: number) => readonly string[] {
  const numbers = tokens.flatMap((token) => {
    // Put there by the rule that addresses numbers; a page that is not numbered has none.
    const number = token.meta?.['number'] as AddressedNumber | undefined
    return number ? [number] : []
  })
  const starts = [
    ...new Map(numbers.map(({ run, runLine, series }) => [`${series} ${runLine}`, { run, runLine, series }])).values(),
  ]
  return (line) =>
    ['figures', 'letters'].flatMap(
      (series) => starts.findLast((start) => start.series === series && start.runLine <= line)?.run ?? [],
    )
}

/**
 * The same tokens with references told apart. The line is read as a whole, since a link or words in bold may name the document that a
 * number is of; a reference may go over a line's end, so runs of text are cut as one.
 */
function referring(state: StateCore, children: readonly Token[], from: Standpoint): Token[] {
  const found = crossReferencesIn(children.map(wordsOf).join(''))
  if (found.length === 0) return [...children]
  const result: Token[] = []
  let run: Token[] = []
  let [place, runStart, linkDepth] = [0, 0, 0]
  const add = (type: string, content: string, reference?: CrossReference) => {
    if (content === '') return
    const token = new state.Token(type, '', 0)
    token.content = content
    if (reference) token.meta = { reference: { ...reference, from } satisfies PlacedReference }
    result.push(token)
  }
  const endRun = () => {
    const within = found.filter(({ start, end }) => start >= runStart && end <= place)
    if (within.length === 0) result.push(...run)
    else {
      const text = run.map(wordsOf).join('')
      let done = runStart
      for (const { start, end, reference } of within) {
        add('text', text.slice(done - runStart, start - runStart))
        add('cross_reference', text.slice(start - runStart, end - runStart), reference)
        done = end
      }
      add('text', text.slice(done - runStart))
    }
    run = []
  }
  for (const token of children) {
    linkDepth += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0
    const isText = linkDepth === 0 && (token.type === 'text' || token.type === 'softbreak')
    if (!isText) endRun()
    if (isText && run.length === 0) runStart = place
    if (isText) run.push(token)
    else result.push(token)
    place += wordsOf(token).length
  }
  endRun()
  return result
}

function crossReferencesIn(text: string) {
  let place = 0
  return splitReferences(text).flatMap(({ words, reference }) => {
    const start = place
    place += words.length
    return reference ? [{ start, end: place, reference }] : []
  })
}

function wordsOf(token: Token): string {
  return token.type === 'softbreak' || token.type === 'hardbreak' ? '\n' : token.content
}
