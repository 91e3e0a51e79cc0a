import type { XmlElement } from '../reading/xml-element.ts'

/** Parts of a web page that are never part of a report. */
const FURNITURE = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button', 'select'])
const UNSEEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'iframe', 'object', 'svg', 'video', 'audio'])

/** What is to be done with an element beyond reading it: nothing, or leaving it out for a reason. */
export type ElementKind = 'text' | 'unseen' | 'furniture' | 'running' | 'hidden' | 'deleted' | 'comments' | 'note-body'

/** Tells what an element is, by its name and by what Word's own HTML says in styles. */
export function kindOfElement(element: XmlElement): ElementKind {
  const { name, attributes } = element
  const style = styleOf(element)
  if (UNSEEN.has(name)) return 'unseen'
  if (name === 'del') return 'deleted'
  if (/mso-element:\s*comment/.test(style) || attributes['class'] === 'MsoCommentText') return 'comments'
  if (/mso-element:\s*(header|footer)/.test(style)) return 'running'
  if (/mso-element:\s*(footnote|endnote)(?!-)/.test(style) || /^(ftn|edn)\d+$/.test(attributes['id'] ?? ''))
    return 'note-body'
  if ('hidden' in attributes) return 'hidden'
  return FURNITURE.has(name) ? 'furniture' : 'text'
}

/** An element's own style, in small letters. */
export function styleOf(element: XmlElement): string {
  return (element.attributes['style'] ?? '').toLowerCase()
}

/** All text inside, as a person would read it aloud: blocks apart. */
export function textInside(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child
      if (UNSEEN.has(child.name)) return ''
      return /^(p|div|li|td|th|tr|h[1-6]|br|table|ul|ol|dt|dd)$/.test(child.name)
        ? `\n${textInside(child)}\n`
        : textInside(child)
    })
    .join('')
}
