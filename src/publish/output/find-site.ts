import { resolve } from 'node:path'
import { realPlace } from './output-folder.ts'
import { readMarker, type Marker } from './marker.ts'
import { recoverSwap } from './swap-folder.ts'

/** Finds the site that a build put in a folder, and first puts right a change-over that was cut short; undefined where there is none. */
export async function findSite(folder: string): Promise<Marker | undefined> {
  await recoverSwap(await realPlace(resolve(folder)))
  return readMarker(folder)
}
