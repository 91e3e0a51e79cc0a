import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Eleventy } from '@11ty/eleventy'
import type { CouncilRecord } from '../domain/record.ts'
import { configureEleventy, type EleventyConfiguration } from './eleventy-configuration.ts'
import { prepareRendering, type Earlier } from './prepare-rendering.ts'
import type { SiteFile } from './site-file.ts'

/** What was rendered. */
export interface RenderedSite {
  readonly pages: number
}

/**
 * Renders every page, asset and data file of the record into a folder; pages that are as they were are taken from there. A
 * template that fails throws.
 */
export async function renderSite(
  record: CouncilRecord,
  outputFolder: string,
  earlier?: Earlier,
): Promise<RenderedSite> {
  const rendering = await prepareRendering(record, earlier)
  const eleventy = new Eleventy(undefined, relative(process.cwd(), outputFolder), {
    // An empty path: the settings come from here, and no configuration file of the folder we stand in is read.
    configPath: '',
    quietMode: true,
    config: (configuration: EleventyConfiguration) => configureEleventy(configuration, rendering),
  })
  // On a failure Eleventy would set the exit code of whoever called; the exception says it better.
  eleventy.disableLogger()
  await eleventy.write()
  await Promise.all(rendering.files.map((file) => writeSiteFile(outputFolder, file)))
  return { pages: rendering.pages }
}

async function writeSiteFile(folder: string, { address, content }: SiteFile): Promise<void> {
  const path = join(folder, address)
  await mkdir(dirname(path), { recursive: true })
  if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content)
  else await pipeline(content.pieces(), createWriteStream(path))
}
