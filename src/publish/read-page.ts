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
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  button: ['formaction'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src', 'formaction'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
}
const LED_TO = new Set(['a', 'area'])
/** Links that name a place rather than load it. */
const NAMED = new Set(['canonical', 'alternate', 'license', 'prev', 'next', 'author', 'help', 'search'])

const FIELDS = new Set(['input', 'select', 'textarea', 'button', 'output', 'fieldset', 'form', 'label', 'datalist'])

/** Reads what a page holds and leads to, as a browser would. */
export function readPage(html: string): PageFacts {
  const ids: string[] = []
  const fieldIds: string[] = []
  let heading = ''
  let isInHeading = false
  const references: Reference[] = []
  const inline: string[] = []
  let policy: string | undefined
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (attributes.id !== undefined) ids.push(attributes.id)
      if (attributes.id !== undefined && FIELDS.has(tag)) fieldIds.push(attributes.id)
      if (tag === 'h1') isInHeading = true
      references.push(...referencesOf(tag, attributes))
      inline.push(...inlineOf(tag, attributes))
      if (tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
        policy = attributes.content
    },
    ontext(text) {
      if (isInHeading) heading += text
    },
    onclosetag(tag) {
      if (tag === 'h1') isInHeading = false
    },
  })
  parser.end(html)
  return { ids, fieldIds, heading: heading.replace(/\s+/g, ' ').trim(), references, inline, policy }
}

function referencesOf(tag: string, attributes: Readonly<Record<string, string>>): Reference[] {
  const isNamed = tag === 'link' && (attributes.rel ?? '').split(/\s+/).every((word) => NAMED.has(word))
  const isLoaded = !LED_TO.has(tag) && !isNamed
  const single = (ADDRESSES[tag] ?? []).flatMap((name) => {
    const address = attributes[name]
    return address === undefined ? [] : [{ from: `<${tag} ${name}>`, address, isLoaded }]
  })
  const set = (attributes.srcset ?? '').split(',').flatMap((candidate) => {
    const address = candidate.trim().split(/\s+/)[0]
    return address ? [{ from: `<${tag} srcset>`, address, isLoaded: true }] : []
  })
  return [...single, ...set]
}

function inlineOf(tag: string, attributes: Readonly<Record<string, string>>): string[] {
  const found = Object.keys(attributes).filter((name) => name === 'style' || name.startsWith('on'))
  if (tag === 'style' || (tag === 'script' && attributes.src === undefined)) found.push(`<${tag}>`)
  return found
}
