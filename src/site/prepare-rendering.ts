import type { CalendarDay } from '../domain/calendar-day.ts'
import type { Picture } from '../domain/picture.ts'
import type { CouncilRecord } from '../domain/record.ts'
import type { Settings } from '../domain/settings.ts'
import type { Environment } from 'nunjucks'
import { designMark } from './assets/design-mark.ts'
import { siteAssets, type SiteAssets } from './assets/site-assets.ts'
import { editorFiles } from './editor-files.ts'
import type { Memory } from '../memory/memory.ts'
import { nunjucksEnvironment } from './nunjucks-environment.ts'
import type { EarlierPages, PagesByKind } from './reused-pages.ts'
import { siteGlobals } from './site-globals.ts'
import type { SiteFile } from './site-file.ts'
import type { ProjectTableView } from './views/project-table-view.ts'
import { siteViews } from './views/site-views.ts'

/** Everything a site is rendered from. */
export interface PreparedRendering {
  readonly environment: Environment
  readonly pages: PagesByKind
  /** What every template knows besides its view. */
  readonly known: unknown
  /** The files that go beside the pages. */
  readonly files: readonly SiteFile[]
}

/** What earlier builds left that need not be made again. */
export interface Earlier {
  readonly memory?: Memory
  readonly pages?: EarlierPages
}

/** Finds the pages of the record, compiles the assets, and readies the templates. */
export async function prepareRendering(
  made: Omit<ToBeMade, 'assets'>,
  earlier: Earlier = {},
): Promise<PreparedRendering> {
  const assets = await siteAssets(earlier.memory)
  const { environment, site, views } = readyTemplates({ ...made, assets })
  return {
    environment,
    pages: views.pages,
    known: site,
    files: [
      ...Object.values(assets),
      ...views.files(),
      ...views.filters(),
      ...made.record.pictures.map(pictureFile),
      ...(await publishedEditor(made.record.settings)),
    ],
  }
}

/** What pages are made of, besides the templates. */
export interface ToBeMade {
  readonly record: CouncilRecord
  readonly assets: SiteAssets
  /** The day of the build: what is to come is told as at that day. */
  readonly today: CalendarDay
  /** The lengths of the PDFs that were made of reports, in bytes, by the address of the page; absent where none were. */
  readonly pdfs?: ReadonlyMap<string, number>
}

/** Everything that any page of a record needs, before one is made. Templates that were read for the same site are used again. */
export function readyTemplates({ record, assets, today, pdfs }: ToBeMade, before?: ReadyTemplates): ReadyTemplates {
  const href = (address: string) => `${record.settings.basePath}${address.slice(1)}`
  const { site, ...globals } = siteGlobals(record, assets, href)
  const shared = JSON.stringify(site)
  const environment = before?.shared === shared ? before.environment : nunjucksEnvironment({ site, ...globals })
  const renderProjectTable = (table: ProjectTableView) =>
    environment.render('components/project-table-as-at.njk', { params: table })
  return {
    environment,
    site,
    shared,
    views: siteViews(
      record,
      { href, today, renderProjectTable, design: () => designMark(assets), ...(pdfs && { pdfs }) },
      before?.views.reader,
    ),
  }
}

/** Templates that stand ready for the pages of a record, what all of them know, also as JSON, and what they print. */
export interface ReadyTemplates {
  readonly environment: Environment
  readonly site: object
  readonly shared: string
  readonly views: ReturnType<typeof siteViews>
}

/** The editor is in the published site only where the council's settings say where its work is kept. */
async function publishedEditor({ title, basePath, editor }: Settings): Promise<readonly SiteFile[]> {
  return editor ? editorFiles({ title, basePath, setting: editor }) : []
}

function pictureFile({ address, bytes }: Picture): SiteFile {
  return { address, content: bytes }
}
