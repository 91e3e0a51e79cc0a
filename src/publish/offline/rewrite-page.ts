import { DomUtils, parseDocument } from 'htmlparser2'
import { posix } from 'node:path'
import { ADDRESS, pageFile } from '../../domain/addresses.ts'

/** Where a page of a copy leads to. */
export interface CopyLinks {
  readonly basePath: string
  /** Where the site is on the web, with its path: `https://papers.example.gov.uk/`. */
  readonly live: string
  /** Whether the copy has a file. */
  has(file: string): boolean
}

/** Attributes that hold one address each. */
const ADDRESSED = ['href', 'src', 'action'] as const
/** What a page loads or says that a copy has no use for: what it loads is told by a server, and scripts by modules. */
const OF_THE_WEB = /^(?:canonical|alternate|prev|next)$/

/**
 * A page as it is read from a folder: what the copy has is led to by its file, from where the page stands, and everything else by its address
 * on the web. Scripts go, since none is loaded from a folder as they are, and with them the policy that was for them.
 */
export function rewritePage(html: string, file: string, links: CopyLinks): string {
  const page = parseDocument(html)
  for (const element of DomUtils.findAll(() => true, page.children)) {
    const { name, attribs } = element
    const isForTheWeb =
      (name === 'script' && attribs['data-copy'] === undefined) ||
      (name === 'link' && OF_THE_WEB.test(attribs['rel'] ?? '')) ||
      (name === 'meta' && attribs['http-equiv'] !== undefined)
    if (isForTheWeb) DomUtils.removeElement(element)
    for (const attribute of ADDRESSED) {
      const written = attribs[attribute]
      if (written !== undefined) attribs[attribute] = rewriteAddress(written, file, links)
    }
  }
  return DomUtils.getOuterHTML(page, { encodeEntities: 'utf8' })
}

/** An address of the site as it is written in a file of the copy. */
export function rewriteAddress(written: string, file: string, { basePath, live, has }: CopyLinks): string {
  if (!written.startsWith(basePath) || written.startsWith('//')) return written
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(written.slice(basePath.length - 1)) ?? []
  // The first page of a copy is where it is searched, and where every way home leads.
  const target = path === ADDRESS.search ? 'index.html' : pageFile(path)
  if (!has(target)) return `${live}${path.slice(1)}${rest}`
  return `${posix.relative(posix.dirname(file), target) || posix.basename(target)}${rest}`
}
