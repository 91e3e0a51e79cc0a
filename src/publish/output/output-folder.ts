import { lstat, readdir, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { MARKER } from './marker.ts'
import { isThere } from '../is-there.ts'
import { UserError } from '../../domain/user-error.ts'

/**
 * Finds where the output would really stand, and refuses it where replacing it could lose something: a folder that we did
 * not make, a link that leads elsewhere, or one that holds, or is held by, the content.
 */
export async function acceptOutputFolder(outputFolder: string, contentFolder: string): Promise<string> {
  const asked = resolve(outputFolder)
  if ((await isThere(asked)) && (await lstat(asked)).isSymbolicLink()) {
    throw new UserError(`The output folder ${outputFolder} is a link. Name the folder itself.`)
  }
  const output = await nearestRealPath(asked)
  const content = await nearestRealPath(resolve(contentFolder))
  if (isWithin(output, content)) {
    throw new UserError(`The output folder ${outputFolder} is inside the content. Name one outside ${contentFolder}.`)
  }
  if (isWithin(content, output)) {
    throw new UserError(`The output folder ${outputFolder} holds the content, which a build would replace.`)
  }
  if (await isThere(output)) await refuseWhatWeDidNotMake(output, outputFolder)
  return output
}

async function refuseWhatWeDidNotMake(output: string, asWritten: string): Promise<void> {
  if (!(await lstat(output)).isDirectory()) throw new UserError(`The output folder ${asWritten} is a file.`)
  const names = await readdir(output)
  if (names.length === 0 || names.includes(MARKER)) return
  throw new UserError(
    `The folder ${asWritten} is not empty and was not made by a build (it has no ${MARKER}). Name another, or empty it.`,
  )
}

/** The real path of something that may not be there yet: links above it are followed, so that no name can hide where it is. */
export async function nearestRealPath(path: string): Promise<string> {
  if (await isThere(path)) return realpath(path)
  const parent = dirname(path)
  return parent === path ? path : join(await nearestRealPath(parent), basename(path))
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner)
  return way.split(sep)[0] !== '..' && !isAbsolute(way)
}
