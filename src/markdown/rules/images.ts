import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import { plainText } from '../plain-text.ts'
import { leaveGap } from '../printing.ts'
import { readingOf, report, type Reading } from '../reading.ts'
import { judgeAddress } from '../safe-address.ts'
import { addressProblem } from './links.ts'

/** An image needs words for those who cannot see it, and an address that is safe. Any other is printed as its words. */
export function images(md: MarkdownIt): void {
  md.core.ruler.push('described_images', keepSafeImages)
  md.renderer.rules['image'] = (tokens, index, _options, env) => {
    const token = tokens[index]
    const { escapeHtml } = md.utils
    const address = String(token?.attrGet('src') ?? '')
    const source = address.startsWith('/') ? leaveGap(env, { kind: 'address', address }) : escapeHtml(address)
    const title = String(token?.attrGet('title') ?? '')
    const size = address.startsWith('/') ? leaveGap(env, { kind: 'size', address }) : ''
    const described = `<img src="${source}" alt="${escapeHtml(plainText(token?.children ?? []))}"${size}`
    return title === '' ? `${described}>` : `${described} title="${escapeHtml(title)}">`
  }
}

function keepSafeImages(state: StateCore): void {
  const reading = readingOf(state.env)
  for (const block of state.tokens) {
    if (!block.children?.some((token) => token.type === 'image')) continue
    block.children = block.children.map((token) => (token.type === 'image' ? judgeImage(state, reading, token) : token))
  }
}

function judgeImage(state: StateCore, reading: Reading, image: Token): Token {
  const address = String(image.attrGet('src') ?? '')
  const line = image.map?.[0] ?? 0
  const words = plainText(image.children ?? [])
  if (words === '') {
    report(reading, line, {
      kind: 'image-without-words',
      message: `The image "${address}" has no words for people who cannot see it`,
      advice: `Say what it shows: ![A chart of spending by service](${address})`,
    })
  }
  const verdict = judgeAddress(address)
  if (verdict === 'site' || verdict === 'outside') return image
  const problem = addressProblem(address) ?? {
    kind: 'unsafe-link' as const,
    message: `Cannot show an image from "${address}"`,
    advice: 'Use an address that begins with https:// or, for an image of this site, a single /',
  }
  report(reading, line, problem)
  const text = new state.Token('text', '', 0)
  text.content = words
  return text
}
