import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Problem, Parsed } from '../../domain/problem.ts'
import type { ContentFile } from './content-file.ts'

/** Reads every file of a folder and the folders in it. Names that begin with a dot are not looked at. */
export async function readFolder(folder: string, shownAs: string): Promise<Parsed<readonly ContentFile[]>> {
  const top = await realpath(folder).catch(() => undefined)
  if (top === undefined || !(await stat(top)).isDirectory()) return { problems: [missingFolder(shownAs)] }
  const files: ContentFile[] = []
  const problems: Problem[] = []
  for (const path of await listPaths(top, '')) {
    const read = readOne(top, path, `${shownAs}/${path}`)
    if ('bytes' in read) files.push(read)
    else problems.push(read)
  }
  return { value: files, problems }
}

async function listPaths(top: string, within: string): Promise<readonly string[]> {
  const entries = await readdir(join(top, within), { withFileTypes: true })
  const paths = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map(async (entry) => {
        const path = within === '' ? entry.name : `${within}/${entry.name}`
        return entry.isDirectory() ? listPaths(top, path) : [path]
      }),
  )
  return paths.flat().toSorted()
}

// One after another without waiting between: small files come sooner so than when each is asked for and waited for.
function readOne(top: string, path: string, file: string): ContentFile | Problem {
  const full = join(top, path)
  try {
    const itself = lstatSync(full)
    const found = itself.isSymbolicLink() ? statSync(full) : itself
    if (found !== itself && (!realpathSync(full).startsWith(top + sep) || found.isDirectory())) return linkOutside(file)
    if (!found.isFile()) return unreadable(file, 'it is not an ordinary file')
    return { path, file, bytes: readFileSync(full) }
  } catch (error) {
    return unreadable(file, error instanceof Error && 'code' in error ? String(error.code) : String(error))
  }
}

function missingFolder(shownAs: string): Problem {
  return {
    kind: 'missing-folder',
    severity: 'error',
    place: { file: shownAs },
    message: `Cannot find the folder "${shownAs}": there is none`,
    advice: 'Give the folder that holds council.yaml, for example --content content',
  }
}

function linkOutside(file: string): Problem {
  return {
    kind: 'link-outside',
    severity: 'error',
    place: { file },
    message: 'Cannot follow the symbolic link: it leads out of the folder of content, or to a folder',
    advice: 'Put a copy of the file here instead of the link',
  }
}

function unreadable(file: string, why: string): Problem {
  return {
    kind: 'unreadable-file',
    severity: 'error',
    place: { file },
    message: `Cannot open the file: ${why}`,
    advice: 'Make the file readable, or take it out of the folder',
  }
}
