import type { Dropped } from '../document/document.ts'
import { shorten, tidy } from '../document/inline-text.ts'
import { descendantsOf, elementsOf, textOf, type XmlElement } from '../reading/xml-element.ts'
import type { WordPackage } from './word-package.ts'

/** Kinds of parts that are never read, by their names in the file, and what the receipt calls them. */
const PARTS: readonly (readonly [name: RegExp, what: string])[] = [
  [/^word\/embeddings\//, 'Embedded file'],
  [/vbaProject\.bin$|vbaData\.xml$/i, 'Macros'],
  [/^word\/(activeX|ctrlProps)\//i, 'Control that runs a program'],
  [/^customXml\/item\d*\.xml$/i, 'Data of another program'],
  [/^word\/glossary\/document\.xml$/, 'Building blocks of the template'],
  [/^word\/people\.xml$/, 'List of the people who commented'],
  [/^docProps\/thumbnail\./i, 'Small picture of the first page'],
  [/^_xmlsignatures\//, 'Signature'],
  [/^word\/(printerSettings|recipientData)/i, 'Settings of a printer or a mailing'],
  [/^word\/afchunk/i, 'Another document'],
]

/** Properties of a document that name people, places and systems. */
const NAMING = [
  'dc:creator',
  'creator',
  'lastModifiedBy',
  'Manager',
  'Company',
  'HyperlinkBase',
  'Template',
  'subject',
  'description',
  'keywords',
  'category',
  'contentStatus',
]

/** What a Word file holds besides its text that never comes out, each named for the receipt. */
export async function embeddedThings(file: WordPackage): Promise<readonly Dropped[]> {
  const parts = PARTS.flatMap(([name, what]) =>
    file.partNames
      .filter((part) => name.test(part))
      .map((part) => `${what} "${part.slice(part.lastIndexOf('/') + 1)}"`),
  )
  const names = (
    await Promise.all(
      file.partNames
        .filter((part) => /^docProps\/(core|app|custom)\.xml$/i.test(part))
        .map((part) => file.readXml(part)),
    )
  ).flatMap((root) => propertiesOf(root))
  const outside = await linksOutside(file)
  return [
    ...parts.map((what) => dropped(what, 'it is not part of what Word prints')),
    ...(names.length > 0
      ? [dropped(`Properties of the file: ${names.join(', ')}`, 'readers of the paper do not see them')]
      : []),
    ...outside.map((target) => dropped(`Link to "${shorten(target)}"`, 'it leads to a place inside the council')),
  ]
}

function dropped(what: string, why: string): Dropped {
  return { what, why, words: 0 }
}

function propertiesOf(root: XmlElement | undefined): readonly string[] {
  const custom = descendantsOf(root, 'property').length
  const plain = elementsOf(root)
    .filter(({ name }) => NAMING.includes(name))
    .map((element) => [CALLED[element.name] ?? element.name, textOf(element)] as const)
  const named = plain
    .filter(([, value]) => tidy(value) !== '' && !/^Normal(\.dotm?)?$/.test(tidy(value)))
    .map(([name, value]) => `${name} "${shorten(value)}"`)
  return [...named, ...(custom > 0 ? [`${custom} of other programs`] : [])]
}

const CALLED: Readonly<Record<string, string>> = { creator: 'author', lastModifiedBy: 'last saved by' }

/** Where the file leads that is no place on the web: a template, a picture or a file on a share. */
async function linksOutside(file: WordPackage): Promise<readonly string[]> {
  const owners = file.partNames.filter((part) => /^word\/[^/]+\.xml$/.test(part))
  const links = (await Promise.all(owners.map((part) => file.relationshipsOf(part)))).flat()
  const targets = links.filter(({ external, type, target }) => external && (isInside(target) || type !== 'hyperlink'))
  return [...new Set(targets.map(({ target }) => target))]
}

function isInside(target: string): boolean {
  return /^(file:|\\\\|\/\/|[a-z]:[\\/])/i.test(target) || /^https?:\/\/[^/.]+(\/|$)/i.test(target)
}
