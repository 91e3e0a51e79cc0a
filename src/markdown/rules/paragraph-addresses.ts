import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { paragraphAnchors, slugOf, type Anchors } from '../anchors.ts'
import { isFirst, type Label } from '../paragraph-label.ts'
import { ParagraphRun, type Fault, type Numbered } from '../paragraph-run.ts'
import { placeAt, readingOf, report, type Reading } from '../reading.ts'

/** A numbered paragraph that is open, with its address and what people cite it by: `17(a)`. */
interface Open {
  readonly label: Label
  readonly anchor: string
  readonly cited: string
}

/** Gives each numbered paragraph its permanent address, and reports numbers that are missing or used twice. */
export function paragraphAddresses(md: MarkdownIt): void {
  md.core.ruler.push('paragraph_addresses', addressParagraphs)
  md.renderer.rules['numbered_paragraph_open'] = (tokens, index) => openingHtml(md, tokens[index])
  md.renderer.rules['numbered_paragraph_close'] = () => '</div></div>\n'
}

function addressParagraphs(state: StateCore): void {
  const reading = readingOf(state.env)
  const run = new ParagraphRun()
  const open: Open[] = []
  let newestNumber: Open | undefined
  for (const token of state.tokens) {
    if (token.type === 'heading_open' && open.length === 0) {
      run.heading()
      newestNumber = undefined
    } else if (token.type === 'numbered_paragraph_open') {
      const numbered = { label: labelOf(token), line: token.map?.[0] ?? 0 }
      if (open.length === 0) reportFault(reading, numbered, run.take(numbered))
      // Letters that an officer did not indent still belong to the number above them.
      const parent = open.at(-1) ?? (numbered.label.style === 'letter' ? newestNumber : undefined)
      const paragraph = address(numbered.label, parent, run.index, reading.anchors)
      token.meta = { ...token.meta, anchor: paragraph.anchor, cited: paragraph.cited }
      if (open.length === 0 && numbered.label.style === 'number') newestNumber = paragraph
      open.push(paragraph)
    } else if (token.type === 'numbered_paragraph_close') open.pop()
  }
}

function address(label: Label, parent: Open | undefined, run: number, anchors: Anchors): Open {
  const own = slugOf(label.name)
  // 1.1 typed inside paragraph 1 is 1.1, not 1.1.1.
  const isWhole =
    !parent ||
    (label.style === 'number' &&
      label.parts.length > parent.label.parts.length &&
      parent.label.style === 'number' &&
      parent.label.parts.every((part, index) => part === label.parts[index]))
  const anchor = isWhole ? `para-${own}` : `${parent.anchor}-${own}`
  const cited = isWhole ? (label.style === 'letter' ? `(${label.name})` : label.name) : `${parent.cited}(${label.name})`
  return { label, cited, anchor: anchors.claim(paragraphAnchors(anchor, isWhole ? run : 0)) }
}

function reportFault(reading: Reading, { label, line }: Numbered, fault: Fault | undefined): void {
  if (!fault) return
  const escaped = label.isBare ? label.printed.replace('.', '\\.') : label.printed.replace(/([.)])$/, '\\$1')
  const notANumber = `if it is not a paragraph's number, write \`${escaped}\``
  if (fault.kind === 'gap') {
    const advice = `Number the paragraphs one after another as printed; ${notANumber}`
    return report(reading, line, { kind: 'paragraph-gap', message: fault.message, advice })
  }
  const restart = isFirst(label)
    ? 'Put a heading above it if the numbering starts again here'
    : 'Give each paragraph its own number'
  report(reading, line, {
    kind: 'paragraph-repeat',
    message: `Paragraph ${label.name} is already used`,
    advice: `${restart}; ${notANumber}`,
    elsewhere: { words: 'first used in', place: placeAt(reading, fault.first.line) },
  })
}

function labelOf(token: Token): Label {
  // Put there by the rule that made the token.
  return token.meta?.['label'] as Label
}

function openingHtml(md: MarkdownIt, token: Token | undefined): string {
  const { escapeHtml } = md.utils
  const anchor = escapeHtml(String(token?.meta?.['anchor']))
  const label = escapeHtml(`Paragraph ${String(token?.meta?.['cited'])}`)
  const printed = token ? escapeHtml(labelOf(token).printed) : ''
  return (
    `<div class="paragraph" id="${anchor}"><a class="paragraph__number" href="#${anchor}" aria-label="${label}">${printed}</a>` +
    '<div class="paragraph__text">'
  )
}
