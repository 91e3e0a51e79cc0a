import type { XmlElement } from '../../reading/xml-element.ts'
import { cascadeOf, type Cascade } from './cascade.ts'
import { BARE_PAGE, elementLook, whyUnseen, type ElementLook } from './element-look.ts'

/** The element that words are put into which are not simply seen; its attributes say how they are shown. */
export const LOOK = 'look'

/** The attribute of a list, or of an item, that says how its styles count it. */
export const LIST_STYLE = 'list-style'

/**
 * The page with what its styles come to written into it: an element that no browser shows has `hidden`, and words that are struck
 * out or that nobody would see stand in a `look` of their own. Read once, so that nothing after it needs to know of styles.
 */
export function markLooks(root: XmlElement): XmlElement {
  return marked(root, BARE_PAGE, cascadeOf(root))
}

function marked(element: XmlElement, around: ElementLook, cascade: Cascade): XmlElement {
  if (['head', 'script', 'style', 'template'].includes(element.name)) return element
  const styles = cascade(element)
  const isGone = styles.get('display')?.toLowerCase() === 'none' || styles.get('mso-hide')?.toLowerCase() === 'all'
  const look = elementLook(styles, around)
  const attributes: Record<string, string> = { ...element.attributes }
  if (isGone) return { ...element, attributes: { ...attributes, hidden: '' } }
  // A sheet may show again what the attribute hides.
  delete attributes['hidden']
  const listStyle = styles.get('list-style-type') ?? styles.get('list-style')
  if (['ol', 'ul', 'li'].includes(element.name) && listStyle !== undefined)
    attributes[LIST_STYLE] = listStyle.toLowerCase()
  if (element.name === 'img') return { ...element, attributes: { ...attributes, ...pictureLook(styles) } }
  return {
    name: element.name,
    attributes,
    children: element.children.map((child) =>
      typeof child === 'string' ? wrapped(child, look) : marked(child, look, cascade),
    ),
  }
}

function wrapped(text: string, look: ElementLook): XmlElement | string {
  if (text.trim() === '') return text
  if (look.isHidden) return { name: LOOK, attributes: { hidden: '' }, children: [text] }
  const unseen = whyUnseen(look)
  if (unseen === undefined && !look.isStruck) return text
  const attributes = { ...(unseen === undefined ? {} : { unseen }), ...(look.isStruck ? { struck: '' } : {}) }
  return { name: LOOK, attributes, children: [text] }
}

/** Whether a picture is shown only in part. */
function pictureLook(styles: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const isCut =
    (styles.get('object-view-box') ?? 'none') !== 'none' ||
    (styles.get('clip-path') ?? 'none') !== 'none' ||
    (styles.get('clip') ?? 'auto') !== 'auto' ||
    ['cover', 'none'].includes(styles.get('object-fit') ?? '')
  return isCut ? { cropped: '' } : {}
}
