import { Parser } from 'htmlparser2'
import { Refusal } from '../refusal.ts'
import type { XmlElement } from './xml-element.ts'

const DEEPEST = 400

interface Growing extends XmlElement {
  readonly attributes: Record<string, string>
  readonly children: (XmlElement | string)[]
}

/** Reads HTML as browsers do, however badly it is nested, into the same kind of tree as a Word file's. */
export function parseHtml(text: string): XmlElement {
  const root: Growing = { name: '#root', attributes: {}, children: [] }
  const open: Growing[] = [root]
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (open.length > DEEPEST) {
        throw new Refusal('too-deep', 'The file is nested more deeply than any report could be', 'Export it again from the committee system')
      }
      const element: Growing = { name, attributes, children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    onclosetag: () => void open.pop(),
    ontext: (words) => void open.at(-1)?.children.push(words),
  }, { decodeEntities: true })
  parser.write(text)
  parser.end()
  return root
}
