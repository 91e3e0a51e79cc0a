import { decodeText } from '../reading/decode-text.ts'
import type { ZipParts } from '../reading/open-zip.ts'
import { parseXml } from '../reading/parse-xml.ts'
import { childrenOf, type XmlElement } from '../reading/xml-element.ts'
import { UnreadableFile } from '../unreadable-file.ts'

/** Where a part of the file leads: to another part, or outside. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `hyperlink`, `image`, `footnotes`. */
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** A Word file taken apart: its main text, and a way to the parts that go with it. */
export interface WordPackage {
  readonly document: XmlElement
  readonly relationships: readonly Relationship[]
  /** The parts that the main text is related to in this way, such as every `header`, with their names. */
  partsOf(type: string): Promise<readonly NamedPart[]>
  /** The relationships of another part, such as a header's pictures and links. */
  relationshipsOf(part: string): Promise<readonly Relationship[]>
  readBytes(part: string): Promise<Uint8Array | undefined>
  readXml(part: string): Promise<XmlElement | undefined>
  /** The names of all parts. */
  readonly partNames: readonly string[]
}

/** A part of a Word file and its content. */
export interface NamedPart {
  readonly name: string
  readonly root: XmlElement
}

/** Finds the main text of a Word file and what goes with it, by the file's own directions. */
export async function openWordPackage(zip: ZipParts): Promise<WordPackage> {
  const top = await readRelationships(zip, '')
  const main = top.find((relationship) => relationship.type === 'officeDocument')?.target ?? 'word/document.xml'
  const document = await readXml(zip, main)
  if (!document || document.name !== 'w:document') {
    throw new UnreadableFile(
      'wrong-kind',
      'The file is a zip file, but not a Word document',
      'Save it from Word as "Word Document (.docx)" and import that',
    )
  }
  const relationships = await readRelationships(zip, main)
  return {
    document,
    relationships,
    partsOf: async (type) => {
      const names = relationships.filter((found) => found.type === type && !found.external).map((found) => found.target)
      const parts = await Promise.all(
        [...new Set(names)].map(async (name) => ({ name, root: await readXml(zip, name) })),
      )
      return parts.filter((part): part is NamedPart => part.root !== undefined)
    },
    relationshipsOf: (part) => readRelationships(zip, part),
    readBytes: (part) => zip.read(part),
    readXml: (part) => readXml(zip, part),
    partNames: zip.names,
  }
}

async function readXml(zip: ZipParts, part: string): Promise<XmlElement | undefined> {
  const bytes = await zip.read(part)
  return bytes ? parseXml(decodeText(bytes), part) : undefined
}

async function readRelationships(zip: ZipParts, part: string): Promise<readonly Relationship[]> {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : ''
  const root = await readXml(zip, `${folder}_rels/${part.slice(folder.length)}.rels`)
  return childrenOf(root, 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External'
    const target = attributes['Target'] ?? ''
    return {
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: external ? target : insideOf(folder, target),
      external,
    }
  })
}

/** A target's name in the zip file. It only ever picks a part that is there, so climbing out leads nowhere. */
function insideOf(folder: string, target: string): string {
  const whole = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
  const steps: string[] = []
  for (const step of whole.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
