/** The name under which a file that is one list at its top is put into a form. */
export const LIST_FIELD = 'items'

/** The name under which the text below the fields is put into a form. No document has a field of that name. */
export const TEXT_FIELD = 'text-below'

/** What every part of a form has: which field it fills, what it is called and what to write in it. */
interface CommonPart {
  readonly name: string
  readonly label: string
  readonly required: boolean
  readonly hint?: string
}

/** A part of a form, in the editor's own words. Only what we use of them; its package's types cannot be read by Node's rules. */
export type FormPart = CommonPart &
  (
    | {
        readonly widget: 'string'
        readonly use_emoji_autocomplete: false
        readonly pattern?: readonly [string, string]
        readonly default?: string
      }
    | { readonly widget: 'text'; readonly default?: string }
    | { readonly widget: 'datetime'; readonly type: 'date'; readonly format: string }
    | { readonly widget: 'select'; readonly options: readonly { readonly label: string; readonly value: string }[] }
    | ({ readonly widget: 'relation' } & Choices)
    | { readonly widget: 'object'; readonly fields: readonly FormPart[] }
    | ListPart
  )

interface ListPart {
  readonly widget: 'list'
  readonly label_singular: string
  readonly collapsed: 'auto'
  readonly min?: number
  readonly summary?: string
  /** Of a list of plain values. */
  readonly field?: FormPart
  /** Of a list of groups. */
  readonly fields?: readonly FormPart[]
}

/** Where the choices of a field come from, and which of their values is kept. */
export interface Choices {
  readonly collection: string
  readonly file?: string
  readonly value_field: string
  readonly display_fields: readonly string[]
  readonly search_fields: readonly string[]
}

/** A folder of files that share a form. */
export interface FormCollection {
  readonly name: string
  readonly label: string
  readonly label_singular: string
  readonly description: string
  readonly folder: string
  readonly extension: 'md'
  readonly format: 'record-frontmatter'
  readonly create: true
  readonly delete: false
  readonly thumbnail: false
  readonly fields: readonly FormPart[]
  readonly identifier_field?: string
  readonly slug?: string
  readonly summary?: string
  readonly path?: string
  readonly filter?: { readonly field: 'slug'; readonly pattern: string }
}

/** A single file with a form of its own. */
export interface FormFile {
  readonly name: string
  readonly label: string
  readonly file: string
  readonly format: 'record-frontmatter' | 'record-yaml'
  readonly fields: readonly FormPart[]
}

/** Everything the editor is given. */
export interface EditorConfiguration {
  readonly load_config_file: false
  readonly backend:
    | { readonly name: 'test-repo' }
    | { readonly name: 'github'; readonly repo: string; readonly branch: string; readonly base_url?: string }
  readonly app_title: string
  readonly display_url: string
  readonly logo: { readonly src: string }
  readonly show_preview_links: false
  readonly media_folder: string
  readonly public_folder: string
  readonly media_libraries: { readonly default: { readonly config: { readonly slugify_filename: true } } }
  readonly slug: { readonly encoding: 'ascii'; readonly clean_accents: true }
  readonly editor: { readonly preview: false }
  readonly collections: readonly FormCollection[]
  readonly singletons: readonly FormFile[]
}
