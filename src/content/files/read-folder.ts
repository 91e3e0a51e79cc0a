import { isUtf8 } from 'node:buffer'
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Problem, Parsed } from '../../domain/problem.ts'
import type { ContentFile } from './content-file.ts'
import { LEDGER_FOLDER } from './ledger-folder.ts'
import { judgeName } from './judge-name.ts'
import type { KeptFiles } from './kept-files.ts'

const DOT = 0x2e

/** Reads every file of a folder and the folders in it. Names that begin with a dot are not looked at, but for the ledger. */
export async function readFolder(
  folder: string,
  shownAs: string,
  kept?: KeptFiles,
): Promise<Parsed<readonly ContentFile[]>> {
  const top = await realpath(folder).catch(() => undefined)
  if (top === undefined || !(await stat(top)).isDirectory()) return { problems: [missingFolder(shownAs)] }
  const files: ContentFile[] = []
  const problems: Problem[] = []
  const found = await listPaths(top, '', shownAs)
  problems.push(...found.problems)
  for (const path of found.paths) {
    const read = readOne(top, path, `${shownAs}/${path}`, kept)
    if ('bytes' in read) files.push(read)
    else problems.push(read)
  }
  return { value: files, problems }
}

/** Paths of files, and what is wrong with names that no path can be made of. */
interface Listed {
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

async function listPaths(top: string, within: string, shownAs: string): Promise<Listed> {
  // As bytes: a name that is not UTF-8 would come as another name, which nothing has.
  const entries = await readdir(join(top, within), { withFileTypes: true, encoding: 'buffer' })
  const listed = await Promise.all(
    entries
      .filter((entry) => entry.name[0] !== DOT || (within === '' && entry.name.toString() === LEDGER_FOLDER))
      .map(async (entry): Promise<Listed> => {
        const [name, shown] = [entry.name.toString(), `${shownAs}/${within === '' ? '' : `${within}/`}`]
        const problems = judgeName(entry.name, entry.isDirectory(), shown)
        if (!isUtf8(entry.name)) return { paths: [], problems }
        const path = within === '' ? name : `${within}/${name}`
        const below = entry.isDirectory() ? await listPaths(top, path, shownAs) : { paths: [path], problems: [] }
        return { paths: below.paths, problems: [...problems, ...below.problems] }
      }),
  )
  return { paths: listed.flatMap(({ paths }) => paths).toSorted(), problems: listed.flatMap((one) => one.problems) }
}

// One after another without waiting between: small files come sooner so than when each is asked for and waited for.
function readOne(top: string, path: string, file: string, kept: KeptFiles | undefined): ContentFile | Problem {
  const full = join(top, path)
  try {
    const itself = lstatSync(full, { bigint: true })
    const found = itself.isSymbolicLink() ? statSync(full, { bigint: true }) : itself
    if (found !== itself && (!realpathSync(full).startsWith(top + sep) || found.isDirectory())) return linkOutside(file)
    if (!found.isFile()) return unreadable(file, 'it is not an ordinary file')
    const read = () => ({ path, file, bytes: readFileSync(full) })
    return kept ? kept.unlessChanged(path, found, read) : read()
  } catch (error) {
    return unreadable(file, error instanceof Error && 'code' in error ? String(error.code) : String(error))
  }
}

function missingFolder(shownAs: string): Problem {
  return {
    kind: 'missing-folder',
    severity: 'error',
    location: { file: shownAs },
    message: `Cannot find the folder "${shownAs}": there is none`,
    advice: 'Give the folder that holds council.yaml, for example --content content',
  }
}

function linkOutside(file: string): Problem {
  return {
    kind: 'link-outside',
    severity: 'error',
    location: { file },
    message: 'Cannot follow the symbolic link: it leads out of the folder of content, or to a folder',
    advice: 'Put a copy of the file here instead of the link',
  }
}

function unreadable(file: string, why: string): Problem {
  return {
    kind: 'unreadable-file',
    severity: 'error',
    location: { file },
    message: `Cannot open the file: ${why}`,
    advice: 'Make the file readable, or take it out of the folder',
  }
}
