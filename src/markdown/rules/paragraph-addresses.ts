import type { Env, MarkdownIt, StateCore, Token } from 'markdown-it'
import { addressNumbers, type AddressedNumber, type NumberedPiece } from '../../domain/numbering/address-numbers.ts'
import { isFirst, type Label } from '../../domain/numbering/paragraph-label.ts'
import { numberOf } from '../number-of.ts'
import { plainText } from '../plain-text.ts'
import { leaveGap } from '../printing.ts'
import { placeAt, readingOf, report, type Reading } from '../reading.ts'

/** Gives each numbered paragraph its permanent address, and reports numbers that are missing or used twice. */
export function paragraphAddresses(md: MarkdownIt): void {
  md.core.ruler.push('paragraph_addresses', addressParagraphs)
  md.renderer.rules['numbered_paragraph_open'] = (tokens, index, _options, env) => openingHtml(md, tokens[index], env)
  md.renderer.rules['numbered_paragraph_close'] = () => '</div></div>\n'
}

function addressParagraphs(state: StateCore): void {
  const reading = readingOf(state.env)
  const begun = state.tokens.filter(({ type }) => type === 'numbered_paragraph_open')
  const numbers = addressNumbers(piecesOf(state.tokens), reading.numbering.unit, reading.anchors)
  for (const [at, number] of numbers.entries()) {
    const token = begun[at]
    if (token) token.meta = { ...token.meta, number, unit: reading.numbering.unit }
    reportFault(reading, number)
  }
}

/** What decides the numbers' addresses: they themselves, and the headings that stand under none of them. */
function piecesOf(tokens: readonly Token[]): readonly NumberedPiece[] {
  let depth = 0
  return tokens.flatMap((token, index): readonly NumberedPiece[] => {
    const line = token.map?.[0] ?? 0
    if (token.type === 'numbered_paragraph_open') {
      depth += 1
      return [{ kind: 'begin', label: labelOf(token), line }]
    }
    if (token.type === 'numbered_paragraph_close') {
      depth -= 1
      return [{ kind: 'end' }]
    }
    if (token.type !== 'heading_open' || depth > 0) return []
    const text = plainText(tokens[index + 1]?.children ?? [])
    return [{ kind: 'heading', level: Number(token.tag.slice(1)), text, line }]
  })
}

function reportFault(reading: Reading, { label, line, cited, fault }: AddressedNumber): void {
  if (!fault) return
  const { unit } = reading.numbering
  const noun = unit.charAt(0).toUpperCase() + unit.slice(1)
  const notANumber = `if it is not a ${unit}'s number, write \`${escaped(label)}\``
  if (fault.kind === 'gap') {
    const advice = `Number the ${unit}s one after another as printed; ${notANumber}`
    return report(reading, line, { kind: 'paragraph-gap', message: fault.message, advice })
  }
  const restart =
    isFirst(label) && unit === 'paragraph'
      ? 'Put a heading above it if the numbering starts again here'
      : `Give each ${unit} its own number`
  report(reading, line, {
    kind: 'paragraph-repeat',
    message: `${noun} ${cited} is already used`,
    advice: `${restart}; ${notANumber}`,
    elsewhere: { words: 'first used in', place: placeAt(reading, fault.firstLine) },
  })
}

/** How the label is written to be words: a backslash before the mark that makes it one. */
function escaped({ printed }: Label): string {
  return /[.):\]]$/.test(printed) ? printed.replace(/([.):\]])$/, '\\$1') : printed.replace(/([.(])/, '\\$1')
}

function labelOf(token: Token): Label {
  // Put there by the rule that made the token.
  return token.meta?.['label'] as Label
}

function openingHtml(md: MarkdownIt, token: Token | undefined, env: Env | undefined): string {
  if (!token) return ''
  const { escapeHtml } = md.utils
  const { anchor, aliases, cited, label } = numberOf(token)
  const unit = String(token.meta?.['unit'])
  // What meetings resolved is printed beside what others did.
  const placed = (own: string) =>
    unit === 'paragraph' ? escapeHtml(own) : leaveGap(env, { kind: 'anchor', anchor: own })
  const name = escapeHtml(`${unit.charAt(0).toUpperCase()}${unit.slice(1)} ${cited}`)
  // In the order in which they stand: each may leave a gap.
  const opening =
    `<div class="paragraph" id="${placed(anchor)}"><a class="paragraph__number" href="#${placed(anchor)}" aria-label="${name}">` +
    `${escapeHtml(label.printed)}</a><div class="paragraph__text">`
  return opening + aliases.map((alias) => `<span id="${placed(alias)}"></span>`).join('')
}
