import { init, registerCustomFormat, registerEventListener } from '@sveltia/cms'
import type { EditorConfiguration } from './form.ts'

/** How files of content become the values of a form, and come back from it. */
export interface FileFormat {
  read(text: string): unknown
  write(values: never): string
}

/**
 * A report made in the middle of another form would be referred to by its name without the year, so new documents are made from
 * their own lists alone.
 */
const NO_NEW_DOCUMENTS_HERE = '[data-field-type="relation"] .actions:has(> [aria-haspopup="dialog"]) { display: none }'

/** By then the editor has gone back to its list. */
const AFTER_SAVE_MS = 500

/** Starts the editor in the page it is loaded by. */
export async function startEditor(
  configuration: EditorConfiguration,
  formats: { readonly record: FileFormat; readonly recordYaml: FileFormat },
): Promise<void> {
  const register = (name: string, extension: string, { read, write }: FileFormat) =>
    registerCustomFormat(name, extension, { fromFile: read, toFile: (values) => write(plainOf(values) as never) })
  // Of a format for Markdown the editor asks that its name end so.
  register('record-frontmatter', 'md', formats.record)
  register('record-yaml', 'yaml', formats.recordYaml)
  registerEventListener({
    name: 'postSave',
    handler: ({ entry }) => {
      // Until it is read again, the editor knows a new report by its name without the year, and would refer to it so.
      if (entry.get('collection') === 'report' && entry.get('newRecord') === true)
        setTimeout(() => location.reload(), AFTER_SAVE_MS)
    },
  })
  const style = new CSSStyleSheet()
  style.replaceSync(NO_NEW_DOCUMENTS_HERE)
  document.adoptedStyleSheets.push(style)
  await init({ config: configuration })
}

/** The editor hands over values of many kinds; the record knows text, lists and groups. */
function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plainOf(field)]))
  }
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : ''
}
