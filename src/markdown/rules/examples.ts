import type { MarkdownIt } from 'markdown-it'

/** What stands above an example, by the first word after the fence. */
const CAPTIONS: Readonly<Record<string, string>> = { wrong: 'Wrong', right: 'Right' }

/**
 * A fenced block whose fence says `wrong path/to/file.md` or `right path/to/file.md` is an example: it is printed under its
 * verdict and the file it stands in. The guide's examples are written so.
 */
export function examples(md: MarkdownIt): void {
  const fence = md.renderer.rules['fence']
  md.renderer.rules['fence'] = (tokens, index, options, env, self) => {
    const token = tokens[index]
    const { escapeHtml } = md.utils
    const [verdict = '', file = ''] = (token?.info ?? '').trim().split(/\s+/)
    const caption = CAPTIONS[verdict]
    if (caption === undefined) return fence?.(tokens, index, options, env, self) ?? ''
    const place = file === '' ? '' : `, in <code>content/${escapeHtml(file)}</code>`
    return (
      `<figure class="example example--${verdict}">\n<figcaption>${caption}${place}</figcaption>\n` +
      `<pre><code>${escapeHtml(token?.content ?? '')}</code></pre>\n</figure>\n`
    )
  }
}
