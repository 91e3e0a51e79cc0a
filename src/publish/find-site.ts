import { resolve } from 'node:path'
import { readMarker, type Marker } from './marker.ts'
import { recoverSite } from './recover-site.ts'

/** What a build noted in the site it made; undefined where there is none. Puts right first what a build left that was cut short. */
export async function findSite(folder: string): Promise<Marker | undefined> {
  await recoverSite(resolve(folder))
  return readMarker(folder)
}
