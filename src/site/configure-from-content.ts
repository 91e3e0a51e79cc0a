import { join } from 'node:path'
import { clockDay } from './clock-day.ts'
import { configureEleventy, type EleventyConfiguration } from './eleventy-configuration.ts'
import { loadSiteRecord } from './load-site-record.ts'
import { prepareRendering } from './prepare-rendering.ts'
import { writeSiteFiles } from './write-site-files.ts'
import { viewsOf } from './views/page-to-make.ts'
import { PROJECT_FOLDER } from './project-folders.ts'

/** Readies Eleventy to render the project's own content, for its own command line. Content with problems throws. */
export async function configureFromContent(configuration: EleventyConfiguration): Promise<void> {
  const today = clockDay()
  const { value: record, problems } = await loadSiteRecord(join(PROJECT_FOLDER, 'content'), today)
  if (!record) throw new Error(`The content has ${problems.length} problems: npm run check lists them`)
  for (const folder of ['src', 'content', 'templates']) {
    configuration.addWatchTarget(`./${folder}/`, { resetConfig: true })
  }
  const { environment, pages, files } = await prepareRendering({ record, today })
  configuration.setOutputDirectory('_site.eleventy')
  configuration.on('eleventy.after', async ({ directories, outputMode }) => {
    if (outputMode === 'fs') await writeSiteFiles(directories.output, files)
  })
  configureEleventy(configuration, { environment, data: { views: viewsOf(pages) } })
}
