import { ADDRESS } from '../domain/addresses.ts'
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
  const assets: SiteAssets = await siteAssets(earlier.memory)
  const href = (address: string) => `${record.settings.basePath}${address.slice(1)}`
  const { site, ...globals } = siteGlobals(record, assets, href)
  const environment = nunjucksEnvironment({ site, ...globals })
  const views = siteViews(record, {
    href,
    renderProjectTable: (table) => environment.render('components/project-table-as-at.njk', { params: table }),
  })
  const listed = addressesOf(views.pages)
  return {
    environment,
    pages: Object.values<readonly unknown[]>(views.pages).reduce((sum, ofKind) => sum + ofKind.length, 0),
    data: { views: viewsToMake(views.pages, site, earlier.pages), listed },
    files: [
      ...Object.values(assets),
      ...views.files,
      ...record.pictures.map(pictureFile),
      ...(await publishedEditor(record.settings)),
    ],
  }
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
    .filter((address) => address !== ADDRESS.missing && !address.endsWith('.xml'))
    .toSorted()
}
