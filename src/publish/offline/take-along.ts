import { resolve } from 'node:path'
import { loadSiteRecord } from '../../site/load-site-record.ts'
import type { BuildRequest } from '../build-site.ts'
import { placeRecord } from '../place-record.ts'
import { makeCopy, type Copy } from './make-copy.ts'

/** Makes a copy of a meeting or a year of a site that was just built, in a zip file beside its folder: `_site-2021.zip`. */
export async function takeAlong(request: BuildRequest, asked: string): Promise<Copy> {
  const { contentFolder, outputFolder, today } = request
  const { value } = await loadSiteRecord(contentFolder, today)
  if (!value) throw new Error('The content was changed while the site was built')
  return makeCopy({
    record: placeRecord(value, request),
    today,
    site: outputFolder,
    asked,
    path: `${resolve(outputFolder)}-${asked}.zip`,
  })
}
