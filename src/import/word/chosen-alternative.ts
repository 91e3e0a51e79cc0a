import { childOf, descendantsOf, type XmlElement } from '../reading/xml-element.ts'

/** Of something that a file holds in a newer and an older form, the one to read: the newer, unless nothing in it can be. */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  const newer = childOf(element, 'mc:Choice')
  const older = childOf(element, 'mc:Fallback')
  if (!newer || !older) return newer ?? older
  const isReadable = descendantsOf(newer, 'w:t', 'w:txbxContent', 'a:blip', 'w:sym').length > 0
  return isReadable ? newer : older
}
