import type { MarkdownIt, StateCore } from 'markdown-it'
import type { AddressedNumber } from '../../domain/numbering/address-numbers.ts'
import { followsOn, parseLabel, type Label } from '../../domain/numbering/paragraph-label.ts'
import { findOddNumber } from '../../domain/numbering/odd-number.ts'
import { findUnreadNumber, type UnreadNumber } from '../../domain/numbering/unread-number.ts'
import { numberOf } from '../number-of.ts'
import { isCell, labelOf } from '../number-pieces.ts'
import { readingOf, report, type Reading } from '../reading.ts'

/** Tells of lines that begin as a numbered paragraph would and are none: a reader could not cite them. */
export function unreadNumbers(md: MarkdownIt): void {
  md.core.ruler.push('unread_numbers', findUnread)
}

function findUnread(state: StateCore): void {
  const reading = readingOf(state.env)
  const lines = state.src.split('\n')
  const open: AddressedNumber[] = []
  let newest: Label | undefined
  let inList = 0
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === 'numbered_paragraph_open') {
      const number = numberOf(token)
      open.push(number)
      newest = number.label
    } else if (token.type === 'numbered_paragraph_close') open.pop()
    else if (isCell(token)) newest = labelOf(token) ?? newest
    else if (/_list_open$|^blockquote_open$|^table_open$/.test(token.type)) inList += 1
    else if (/_list_close$|^blockquote_close$|^table_close$/.test(token.type)) inList -= 1
    else if (token.type === 'heading_open') newest = undefined
    const isParagraph = token.type === 'inline' && state.tokens[index - 1]?.type === 'paragraph_open'
    if (!isParagraph || inList > 0 || !token.map) continue
    const isNumbered = state.tokens[index - 2]?.type === 'numbered_paragraph_open'
    let figures = open.findLast(({ label }) => label.levels[0]?.style === 'number')?.label ?? newest
    for (let line = token.map[0]; line < token.map[1]; line++) {
      const isFirst = line === token.map[0]
      if (isFirst && isNumbered) continue
      const words = (lines[line] ?? '').trim()
      const unread = findUnreadNumber(words, figures) ?? findOddNumber(words, figures)
      // Within running text a line that begins with figures is only asked about where they would be the next.
      if (!unread || !(isFirst || isNext(unread, figures))) continue
      addProblem(reading, line, unread)
      // The next is asked about too.
      figures = newest = parseLabel(unread.instead) ?? figures
    }
  }
}

function isNext({ instead }: UnreadNumber, newest: Label | undefined): boolean {
  const meant = parseLabel(instead)
  return newest !== undefined && meant !== undefined && followsOn(newest, meant)
}

function addProblem(reading: Reading, line: number, { seen, instead, words }: UnreadNumber): void {
  const otherwise = words === undefined ? 'begin the line with another word' : `write \`${words}\``
  report(reading, line, {
    kind: 'unread-number',
    message: `"${seen}" looks like a ${reading.numbering.unit}'s number, and is not read as one`,
    advice: `Write \`${instead}\` for a ${reading.numbering.unit} that can be cited; if it is not its number, ${otherwise}`,
    severity: words === undefined ? 'warning' : 'error',
  })
}
