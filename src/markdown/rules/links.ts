import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import type { Problem } from '../../domain/problem.ts'
import { leaveGap } from '../printing.ts'
import { readingOf, report } from '../reading.ts'
import { judgeAddress, type AddressVerdict } from '../safe-address.ts'

/** Links lead only where it is safe; any other is reported and printed as its words. E-mail addresses become links by themselves. */
export function links(md: MarkdownIt): void {
  // Every address is let in here so that the rule below can report what it refuses.
  md.validateLink = () => true
  // Words stay as they were typed, also where an address stands for itself.
  md.normalizeLinkText = (address) => address
  md.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true })
  md.linkify.add('ftp:', null).add('//', null)
  md.core.ruler.push('safe_links', keepSafeLinks)
  md.renderer.rules['link_open'] = (tokens, index, _options, env) => {
    const token = tokens[index]
    const address = String(token?.attrGet('href') ?? '')
    const title = token?.attrGet('title')
    const rel = judgeAddress(address) === 'outside' ? ' rel="external"' : ''
    const { escapeHtml } = md.utils
    const href = address.startsWith('/') ? leaveGap(env, { kind: 'address', address }) : escapeHtml(address)
    return `<a href="${href}"${title ? ` title="${escapeHtml(String(title))}"` : ''}${rel}>`
  }
}

function keepSafeLinks(state: StateCore): void {
  const reading = readingOf(state.env)
  for (const block of state.tokens) {
    if (!block.children?.some((token) => token.type === 'link_open')) continue
    const isKept: boolean[] = []
    block.children = block.children.filter((token) => {
      if (token.type === 'link_close') return isKept.pop() ?? false
      if (token.type !== 'link_open') return true
      const problem = addressProblem(addressOf(token))
      if (problem) report(reading, token.map?.[0] ?? 0, problem)
      isKept.push(!problem)
      return !problem
    })
  }
}

/** What is wrong with an address that an author wrote, if anything. */
export function addressProblem(address: string): Omit<Problem, 'severity' | 'location'> | undefined {
  const verdict: AddressVerdict = judgeAddress(address)
  if (verdict === 'unsafe') {
    return {
      kind: 'unsafe-link',
      message: `Cannot link to "${address}": this kind of address is not allowed`,
      advice: 'Use an address that begins with https://, http://, mailto:, tel:, # or a single /',
    }
  }
  if (verdict !== 'relative' && verdict !== 'empty') return undefined
  const message = verdict === 'empty' ? 'A link has no address' : `Cannot tell where "${address}" leads from every page`
  const whole = /^www\./i.test(address) ? `, for example https://${address}` : ', for example /projects/'
  return {
    kind: 'relative-link',
    message,
    advice: `Write the whole address, beginning with https://, or with / for a page of this site${whole}`,
  }
}

function addressOf(token: Token): string {
  return String(token.attrGet('href') ?? '')
}
