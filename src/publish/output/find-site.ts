import { resolve } from 'node:path'
import { nearestRealPath } from './output-folder.ts'
import { readMarker, type Marker } from './marker.ts'
import { recoverSwap } from './swap-folder.ts'

/** Finds the site that a build put in a folder, and first puts right a change-over that was cut short; undefined where there is none. */
export async function findSite(folder: string): Promise<Marker | undefined> {
  await recoverSwap(await nearestRealPath(resolve(folder)))
  return readMarker(folder)
}
