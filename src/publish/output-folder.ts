import { lstat, readdir, realpath, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isThere } from './is-there.ts'

/** The file that says a folder was made by us, so that a build may replace it. */
export const MARKER = '.cabinet-reports'

/** Says that an output folder must not be written to, and why. The fault is in what was asked for, not in the content. */
export class OutputRefused extends Error {}

/**
 * Finds where the output would really stand, and refuses it where replacing it could lose something: a folder that we did
 * not make, a link that leads elsewhere, or one that holds, or is held by, the content.
 */
export async function acceptOutputFolder(outputFolder: string, contentFolder: string): Promise<string> {
  const asked = resolve(outputFolder)
  if ((await isThere(asked)) && (await lstat(asked)).isSymbolicLink()) {
    throw new OutputRefused(`The output folder ${outputFolder} is a link. Name the folder itself.`)
  }
  const output = await realPlace(asked)
  const content = await realPlace(resolve(contentFolder))
  if (isWithin(output, content)) {
    throw new OutputRefused(
      `The output folder ${outputFolder} is inside the content. Name one outside ${contentFolder}.`,
    )
  }
  if (isWithin(content, output)) {
    throw new OutputRefused(`The output folder ${outputFolder} holds the content, which a build would replace.`)
  }
  if (await isThere(output)) await refuseWhatWeDidNotMake(output, outputFolder)
  return output
}

/** Marks a folder as made by us. The mark never changes, so that two builds of one content are the same. */
export async function markFolder(folder: string): Promise<void> {
  await writeFile(join(folder, MARKER), 'Made by a build, which replaces this folder and everything in it.\n')
}

async function refuseWhatWeDidNotMake(output: string, asWritten: string): Promise<void> {
  if (!(await lstat(output)).isDirectory()) throw new OutputRefused(`The output folder ${asWritten} is a file.`)
  const names = await readdir(output)
  if (names.length === 0 || names.includes(MARKER)) return
  throw new OutputRefused(
    `The folder ${asWritten} is not empty and was not made by a build (it has no ${MARKER}). Name another, or empty it.`,
  )
}

/** The real path of something that may not be there yet: links above it are followed, so that no name can hide a place. */
async function realPlace(path: string): Promise<string> {
  if (await isThere(path)) return realpath(path)
  const parent = dirname(path)
  return parent === path ? path : join(await realPlace(parent), basename(path))
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner)
  return way.split(sep)[0] !== '..' && !isAbsolute(way)
}
