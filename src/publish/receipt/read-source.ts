import { join, resolve } from 'node:path'
import { runGit } from '../../content/history/run-git.ts'
import { PROJECT_FOLDER } from '../../site/project-folders.ts'
import type { SourceCommit } from './receipt.ts'

/** What of the program decides what is made of content. */
const PROGRAM = ['src', 'templates', 'package-lock.json'].map((name) => join(PROJECT_FOLDER, name))

/** The commit that a folder of content stands at; undefined where it is in no repository, or git is not there. */
export function readSource(contentFolder: string): SourceCommit | undefined {
  const folder = resolve(contentFolder)
  const [commit, seconds] = headOf(folder)?.split(' ') ?? []
  if (commit === undefined || seconds === undefined) return undefined
  const committed = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
  const differs = [[folder, folder] as const, [PROJECT_FOLDER, ...PROGRAM] as const].some(
    ([where, ...what]) => git(where, 'status', '--porcelain', '--untracked-files=all', '--', ...what) !== '',
  )
  return { commit, committed, differs }
}

/** The newest commit and its time, as one text; undefined where there is none. */
export function headOf(contentFolder: string): string | undefined {
  return git(resolve(contentFolder), 'log', '-1', '--format=%H %ct')?.trim()
}

function git(folder: string, ...args: readonly string[]): string | undefined {
  return runGit(folder, args)?.toString()
}
