import type { Environment } from 'nunjucks'
import type { Picture } from '../domain/picture.ts'
import type { CouncilRecord } from '../domain/record.ts'
import type { Settings } from '../domain/settings.ts'
import { siteAssets, type SiteAssets } from './assets/site-assets.ts'
import { editorFiles } from './editor-files.ts'
import type { Rendering } from './eleventy-configuration.ts'
import type { Memory } from '../memory/memory.ts'
import { nunjucksEnvironment } from './nunjucks-environment.ts'
import { viewsToMake, type EarlierPages } from './reused-pages.ts'
import { siteGlobals } from './site-globals.ts'
import type { SiteFile } from './site-file.ts'
import type { PageKind } from './views/page-kind.ts'
import type { ProjectTableView } from './views/project-table-view.ts'
import { siteViews } from './views/site-views.ts'

/** Everything a site is rendered from: what Eleventy prints, and the files that go beside its pages. */
export interface PreparedRendering extends Rendering {
  readonly files: readonly SiteFile[]
  /** How many pages there are, made anew or not. */
  readonly pages: number
}

/** What earlier builds left that need not be made again. */
export interface Earlier {
  readonly memory?: Memory
  readonly pages?: EarlierPages
}

/** Turns the record into views, compiles the assets, and readies the templates. */
export async function prepareRendering(record: CouncilRecord, earlier: Earlier = {}): Promise<PreparedRendering> {
  const assets = await siteAssets(earlier.memory)
  const { environment, site, views } = readyTemplates(record, assets)
  const pages = mapKinds(views.pages, (kind) => kind.all())
  const addresses = addressesOf(pages)
  return {
    environment,
    pages: Object.values<readonly unknown[]>(pages).reduce((sum, ofKind) => sum + ofKind.length, 0),
    data: { views: viewsToMake(pages, site, earlier.pages), addresses },
    files: [
      ...Object.values(assets),
      ...views.files(),
      ...record.pictures.map(pictureFile),
      ...(await publishedEditor(record.settings)),
    ],
  }
}

/** Everything that any page of a record needs, before one is made. Templates that were read for the same site are used again. */
export function readyTemplates(record: CouncilRecord, assets: SiteAssets, before?: ReadyTemplates): ReadyTemplates {
  const href = (address: string) => `${record.settings.basePath}${address.slice(1)}`
  const { site, ...globals } = siteGlobals(record, assets, href)
  const shared = JSON.stringify(site)
  const environment = before?.shared === shared ? before.environment : nunjucksEnvironment({ site, ...globals })
  const renderProjectTable = (table: ProjectTableView) =>
    environment.render('components/project-table-as-at.njk', { params: table })
  return { environment, site, shared, views: siteViews(record, { href, renderProjectTable }, before?.views.reader) }
}

/** Templates that stand ready for the pages of a record, what all of them know, also as JSON, and what they print. */
export interface ReadyTemplates {
  readonly environment: Environment
  readonly site: object
  readonly shared: string
  readonly views: ReturnType<typeof siteViews>
}

/** The same of each kind of page. */
export function mapKinds<T>(
  pages: Readonly<Record<string, PageKind<{ readonly address: string }>>>,
  give: (kind: PageKind<{ readonly address: string }>) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(pages).map(([name, kind]) => [name, give(kind)]))
}

/** The editor is in the published site only where the council's settings say where its work is kept. */
async function publishedEditor({ title, basePath, editor }: Settings): Promise<readonly SiteFile[]> {
  return editor ? editorFiles({ title, basePath, setting: editor }) : []
}

function pictureFile({ address, bytes }: Picture): SiteFile {
  return { address, content: bytes }
}

function addressesOf(pages: Readonly<Record<string, readonly { readonly address: string }[]>>): readonly string[] {
  return Object.values(pages)
    .flatMap((views) => views.map(({ address }) => address))
    .filter((address) => address !== '/404.html' && !address.endsWith('.xml'))
    .toSorted()
}
