import { SaxesParser } from 'saxes'
import { UnreadableFile } from '../unreadable-file.ts'
import { prefixFor } from './xml-namespaces.ts'
import type { XmlElement } from './xml-element.ts'

const DEEPEST = 400
const MOST_ELEMENTS = 4_000_000

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** Reads an XML file into a tree. A document type, and so every entity that could be declared in one, is refused. */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: Growing = { name: '#root', attributes: {}, children: [] }
  const open: Growing[] = [root]
  let elements = 0

  parser.on('doctype', () => {
    throw new UnreadableFile(
      'unsafe-xml',
      `The file declares XML entities (in ${part}), which Word never does and which can be made to fill the memory`,
      'Open it in Word and save it again as .docx, or ask who sent it',
    )
  })
  parser.on('error', (error) => {
    throw new UnreadableFile(
      'broken',
      `The file is damaged: ${part} is not well-formed XML`,
      'Open it in Word, let Word repair it, and save it again',
      error,
    )
  })
  parser.on('opentag', (tag) => {
    elements += 1
    if (open.length > DEEPEST || elements > MOST_ELEMENTS) {
      throw new UnreadableFile(
        'too-deep',
        `The file is nested more deeply than any report could be (in ${part})`,
        'Open it in Word and save it again, or copy its text into a new document',
      )
    }
    const attributes: Record<string, string> = {}
    for (const attribute of Object.values(tag.attributes)) {
      attributes[qualified(attribute.uri, attribute.local)] = attribute.value
    }
    const element: Growing = { name: qualified(tag.uri, tag.local), attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const take = (characters: string): void => void open.at(-1)?.children.push(characters)
  parser.on('text', take)
  parser.on('cdata', take)

  parser.write(text).close()
  const top = root.children.find((child): child is XmlElement => typeof child !== 'string')
  if (!top)
    throw new UnreadableFile('broken', `The file is damaged: ${part} is empty`, 'Open it in Word and save it again')
  return top
}

function qualified(uri: string, local: string): string {
  const prefix = prefixFor(uri)
  return prefix ? `${prefix}:${local}` : local
}
