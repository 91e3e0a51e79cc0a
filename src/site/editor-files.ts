import { SITE_FOLDER } from '../domain/addresses.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describeDocuments } from '../content/describe-documents.ts'
import type { EditorSetting } from '../domain/settings.ts'
import { editorConfiguration } from '../editor/editor-configuration.ts'
import { bundleEditor } from './assets/bundle-editor.ts'
import { nunjucksEnvironment } from './nunjucks-environment.ts'
import { TEMPLATES_FOLDER } from './project-folders.ts'
import type { SiteFile } from './site-file.ts'

/** What the editor's page is made from. */
export interface EditorPage {
  /** The site's title. */
  readonly title: string
  readonly basePath: string
  /** Where officers' work is kept; absent for a folder of the computer that serves the page. */
  readonly setting?: EditorSetting
}

/**
 * Makes the editor: its page, its script, its fonts, and the forms, which are made from the schemas that `check` uses. It asks
 * nothing of any other host but the one that keeps the content.
 */
export async function editorFiles({ title, basePath, setting }: EditorPage): Promise<readonly SiteFile[]> {
  const [{ script, files }, icon] = await Promise.all([
    bundleEditor(),
    readFile(join(TEMPLATES_FOLDER, 'assets/icon.svg'), 'utf8'),
  ])
  const params = { title, script, policy: policyFor(setting) }
  const configuration = editorConfiguration({
    documents: describeDocuments(),
    title,
    basePath,
    ...(setting && { setting }),
  })
  return [
    {
      address: `${SITE_FOLDER.editor}index.html`,
      content: nunjucksEnvironment({}).render('components/editor.njk', { params }),
    },
    { address: `${SITE_FOLDER.editor}configuration.json`, content: JSON.stringify(configuration) },
    { address: `${SITE_FOLDER.editor}icon.svg`, content: icon },
    ...files.map(({ name, content }) => ({ address: `${SITE_FOLDER.editor}${name}`, content })),
  ]
}

/** Looser than a published page's policy only in what the editor cannot do without: styles of its own making, and its host. */
function policyFor(setting: EditorSetting | undefined): string {
  const host = setting ? ' https://api.github.com' : ''
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' data: blob:${host}`,
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ')
}
