import type { Env, MarkdownIt, StateCore, Token } from 'markdown-it'
import { addressNumbers, type AddressedNumber } from '../../domain/numbering/address-numbers.ts'
import { isFirst, type Label } from '../../domain/numbering/paragraph-label.ts'
import { numberPieces } from '../number-pieces.ts'
import { openNumber } from '../open-number.ts'
import { locationAt, readingOf, report, type Reading } from '../reading.ts'

/** Gives each numbered paragraph its permanent address, and reports numbers that are missing or used twice. */
export function paragraphAddresses(md: MarkdownIt): void {
  md.core.ruler.push('paragraph_addresses', addressParagraphs)
  md.renderer.rules['numbered_paragraph_open'] = (tokens, index, _options, env) => openingHtml(md, tokens[index], env)
  md.renderer.rules['numbered_paragraph_close'] = () => '</div></div>\n'
}

function addressParagraphs(state: StateCore): void {
  const reading = readingOf(state.env)
  const pieces = numberPieces(state.tokens)
  const begun = pieces.filter(({ piece }) => piece.kind === 'begin')
  const numbers = addressNumbers(
    pieces.map(({ piece }) => piece),
    reading.numbering.unit,
    reading.anchors,
  )
  for (const [at, number] of numbers.entries()) {
    const token = begun[at]?.token
    if (token) token.meta = { ...token.meta, number, unit: reading.numbering.unit }
    reportFault(reading, number)
  }
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
    elsewhere: { words: 'first used in', location: locationAt(reading, fault.firstLine) },
  })
}

/** How the label is written to be words: a backslash before the mark that makes it one. */
function escaped({ printed }: Label): string {
  return /[.):\]]$/.test(printed) ? printed.replace(/([.):\]])$/, '\\$1') : printed.replace(/([.(])/, '\\$1')
}

function openingHtml(md: MarkdownIt, token: Token | undefined, env: Env | undefined): string {
  if (!token) return ''
  const { attributes, link, aliases } = openNumber(md, token, env)
  return `<div class="paragraph" ${attributes}>${link}<div class="paragraph__text">${aliases}`
}
