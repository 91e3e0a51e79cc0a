import type { Env, MarkdownIt, Token } from 'markdown-it'
import { numberOf } from './number-of.ts'
import { leaveGap, markOf } from './printing.ts'

/**
 * How a numbered paragraph begins: the attributes that are its address and the mark of its words, its number as a link, and the
 * addresses it had before.
 */
export function openNumber(md: MarkdownIt, token: Token, env: Env | undefined) {
  const { escapeHtml } = md.utils
  const { anchor, aliases, cited, label } = numberOf(token)
  const unit = String(token.meta?.['unit'])
  // What meetings resolved is printed beside what others did.
  const placed = (own: string) =>
    unit === 'paragraph' ? escapeHtml(own) : leaveGap(env, { kind: 'anchor', anchor: own })
  const name = escapeHtml(`${unit.charAt(0).toUpperCase()}${unit.slice(1)} ${cited}`)
  // Made in the order in which they stand: each may leave a gap.
  const attributes = `id="${placed(anchor)}" data-words="${markOf(env, anchor)}"`
  const link = `<a class="paragraph__number" href="#${placed(anchor)}" aria-label="${name}">${escapeHtml(label.printed)}</a>`
  return { attributes, link, aliases: aliases.map((alias) => `<span id="${placed(alias)}"></span>`).join('') }
}
