import type { MarkdownIt } from 'markdown-it'

/** Words between `~~` are struck out. Most screen readers pass over the line through them, so that it is said in words as well. */
export function struckOut(md: MarkdownIt): void {
  md.renderer.rules['s_open'] = () => `<s>${aloud('[struck out: ')}`
  md.renderer.rules['s_close'] = () => `${aloud(']')}</s>`
}

/** For those who listen; no word of the paper, and so not searched for. */
function aloud(words: string): string {
  return `<span class="govuk-visually-hidden" data-pagefind-ignore>${words}</span>`
}
