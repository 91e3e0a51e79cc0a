import { Parser } from 'htmlparser2'

/** An address that a page leads to or loads. */
export interface Reference {
  /** How it stands in the page: `<a href>`. */
  readonly from: string
  readonly address: string
  /** Whether the browser fetches it by itself, so that it must come from this site. */
  readonly isLoaded: boolean
}

/** What a page is checked for. */
export interface PageFacts {
  readonly ids: readonly string[]
  /** Those of the ids that fields of forms have, which nobody links to. */
  readonly fieldIds: readonly string[]
  /** What stands in `<h1>`; empty where there is none. */
  readonly heading: string
  readonly references: readonly Reference[]
  /** Scripts and styles written into the page, which its policy would refuse: `<style>`, `onclick`. */
  readonly inline: readonly string[]
  /** Its Content-Security-Policy, if it carries one. */
  readonly policy: string | undefined
}

/** Attributes that hold one address each. */
const ADDRESSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['href']],
  ['area', ['href']],
  ['audio', ['src']],
  ['button', ['formaction']],
  ['embed', ['src']],
  ['form', ['action']],
  ['iframe', ['src']],
  ['image', ['href', 'xlink:href']],
  ['img', ['src']],
  ['input', ['src', 'formaction']],
  ['link', ['href']],
  ['object', ['data']],
  ['script', ['src']],
  ['source', ['src']],
  ['track', ['src']],
  ['use', ['href', 'xlink:href']],
  ['video', ['src', 'poster']],
])
const LED_TO = new Set(['a', 'area'])
/** Links that name a place rather than load it. */
const NAMED = new Set(['canonical', 'alternate', 'license', 'prev', 'next', 'author', 'help', 'search'])

/** Data, which no browser runs and no policy refuses. */
const LINKED_DATA = 'application/ld+json'

const FIELDS = new Set(['input', 'select', 'textarea', 'button', 'output', 'fieldset', 'form', 'label', 'datalist'])

/** Reads what a page holds and leads to, as a browser would. */
export function readPage(html: string): PageFacts {
  return pageReader()(html)
}

/**
 * Makes a reader for the many pages of a site, which say the same things again and again: each is kept once, and none as a part of its page,
 * which would then be kept whole.
 */
export function pageReader(): (html: string) => PageFacts {
  const texts = new Map<string, string>()
  const keep = (text: string): string => {
    const kept = texts.get(text)
    if (kept !== undefined) return kept
    const copy = Buffer.from(text).toString()
    texts.set(copy, copy)
    return copy
  }
  const references = new Map<string, Map<string, Reference>>()
  const refer = (tag: string, name: string, address: string, isLoaded: boolean): Reference => {
    const from = `<${tag} ${name}>`
    const key = isLoaded ? from : `named ${from}`
    const alike = references.get(key) ?? new Map<string, Reference>()
    references.set(key, alike)
    const known = alike.get(address)
    if (known) return known
    const reference = { from, address: keep(address), isLoaded }
    alike.set(reference.address, reference)
    return reference
  }
  return (html) => factsOf(html, keep, refer)
}

function factsOf(
  html: string,
  keep: (text: string) => string,
  refer: (tag: string, name: string, address: string, isLoaded: boolean) => Reference,
): PageFacts {
  const ids: string[] = []
  const fieldIds: string[] = []
  let heading = ''
  let isInHeading = false
  const references: Reference[] = []
  const inline: string[] = []
  let policy: string | undefined
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (attributes.id !== undefined) {
        const id = keep(attributes.id)
        ids.push(id)
        if (FIELDS.has(tag)) fieldIds.push(id)
      }
      if (tag === 'h1') isInHeading = true
      for (const name of ADDRESSES.get(tag) ?? []) {
        const address = attributes[name]
        if (address !== undefined) references.push(refer(tag, name, address, isLoadedBy(tag, attributes)))
      }
      for (const address of addressesOf(attributes.srcset)) references.push(refer(tag, 'srcset', address, true))
      inline.push(...inlineOf(tag, attributes).map(keep))
      if (tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
        policy = attributes.content && keep(attributes.content)
    },
    ontext(text) {
      if (isInHeading) heading += text
    },
    onclosetag(tag) {
      if (tag === 'h1') isInHeading = false
    },
  })
  parser.end(html)
  return { ids, fieldIds, heading: keep(heading.replace(/\s+/g, ' ').trim()), references, inline, policy }
}

function isLoadedBy(tag: string, { rel = '' }: Readonly<Record<string, string>>): boolean {
  const isNamed = tag === 'link' && rel.split(/\s+/).every((word) => NAMED.has(word))
  return !LED_TO.has(tag) && !isNamed
}

function addressesOf(srcset: string | undefined): readonly string[] {
  if (srcset === undefined) return []
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || [])
}

function inlineOf(tag: string, attributes: Readonly<Record<string, string>>): readonly string[] {
  const found: string[] = []
  for (const name in attributes) if (name === 'style' || name.startsWith('on')) found.push(name)
  if (tag === 'style' || (tag === 'script' && attributes.src === undefined && attributes.type !== LINKED_DATA))
    found.push(`<${tag}>`)
  return found
}
