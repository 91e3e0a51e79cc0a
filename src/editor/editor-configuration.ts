import { SITE_FOLDER } from '../domain/addresses.ts'
import type { DocumentDescription, DocumentKind } from '../domain/document-description.ts'
import type { EditorSetting } from '../domain/settings.ts'
import {
  LIST_FIELD,
  TEXT_FIELD,
  type EditorConfiguration,
  type FormCollection,
  type FormFile,
  type FormPart,
} from './form.ts'
import { formField, formFields } from './form-field.ts'

/** What the editor is made from. */
export interface EditorRequest {
  readonly documents: readonly DocumentDescription[]
  /** The site's title. */
  readonly title: string
  /** Where the site's own pages begin: `/` or `/reports-site/`. */
  readonly basePath: string
  /** Where officers' work is kept; absent for a folder of this computer. */
  readonly setting?: EditorSetting
}

/** Which field names a document in lists, and what its file is called. Where a kind is not named, its title does both. */
const NAMES: Partial<Record<DocumentKind, Pick<FormCollection, 'identifier_field' | 'slug' | 'summary' | 'path'>>> = {
  // Were the last part plainly the slug, the editor would take it alone for the report's id, and leave out the year.
  report: { path: "{{fields.meetings.0.date | date('YYYY')}}/{{slug | truncate(120)}}" },
  meeting: {
    identifier_field: 'date',
    slug: '{{fields.date}}-{{fields.council}}-{{fields.body}}',
    summary: '{{fields.date}} – {{fields.council}} – {{fields.body}}',
  },
  decision: {
    identifier_field: 'item',
    slug: '{{fields.date}}-{{fields.council}}-{{fields.body}}-{{fields.item}}',
    summary: '{{fields.item}} – {{fields.date}} – {{fields.council}}',
  },
}

/** Everything the editor shows: a collection for each folder of content and a form for each single file. */
export function editorConfiguration({ documents, title, basePath, setting }: EditorRequest): EditorConfiguration {
  return {
    load_config_file: false,
    backend: backendOf(setting),
    app_title: title,
    display_url: basePath,
    logo: { src: 'icon.svg' },
    show_preview_links: false,
    media_folder: 'content/pictures',
    public_folder: SITE_FOLDER.pictures.slice(0, -1),
    // A picture's name is its address, in small letters with hyphens.
    media_libraries: { default: { config: { slugify_filename: true } } },
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    collections: documents.flatMap((document) =>
      'folder' in document.place
        ? [collectionOf(document, document.place.folder, namesApart(documents, document.place.folder))]
        : [],
    ),
    singletons: documents.flatMap((document) => singletonOf(document) ?? []),
  }
}

function backendOf(setting: EditorSetting | undefined): EditorConfiguration['backend'] {
  // The name that the editor gives to a folder which the browser holds; ours is a folder of this computer.
  if (!setting) return { name: 'test-repo' }
  return {
    name: 'github',
    repo: setting.repository,
    branch: setting.branch,
    ...(setting.signIn === undefined ? {} : { base_url: setting.signIn }),
  }
}

function collectionOf(document: DocumentDescription, folder: string, apart: readonly string[]): FormCollection {
  const { kind, heading, name, purpose } = document
  return {
    name: kind,
    label: heading,
    label_singular: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    description: purpose,
    folder: `content/${folder}`,
    extension: 'md',
    format: 'record-frontmatter',
    create: true,
    // A paper that was published is withdrawn, not deleted: its address answers for ever.
    delete: false,
    thumbnail: false,
    ...NAMES[kind],
    ...(apart.length > 0 && { filter: { field: 'slug', pattern: `^(?!(?:${apart.join('|')})$)` } }),
    fields: fieldsOf(document),
  }
}

/** Files that stand in the folder but have a form of their own, as the accessibility statement does. */
function namesApart(documents: readonly DocumentDescription[], folder: string): readonly string[] {
  return documents.flatMap(({ place }) => {
    const [within, name] = 'file' in place ? place.file.split('/') : []
    return within === folder && name ? [name.replace(/\.md$/, '')] : []
  })
}

function singletonOf(document: DocumentDescription): FormFile | undefined {
  const { kind, heading, place } = document
  if (!('file' in place)) return undefined
  const format = place.file.endsWith('.yaml') ? 'record-yaml' : 'record-frontmatter'
  return { name: kind, label: heading, file: `content/${place.file}`, format, fields: fieldsOf(document) }
}

function fieldsOf({ fields, heading, text }: DocumentDescription): readonly FormPart[] {
  const own =
    fields.type === 'array' ? [formField(LIST_FIELD, { title: heading, ...fields }, true)] : formFields(fields)
  if (!text) return own
  return [...own, { name: TEXT_FIELD, label: text.title, hint: text.hint, widget: 'text', required: text.isRequired }]
}
