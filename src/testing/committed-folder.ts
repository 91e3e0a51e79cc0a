import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of content in a git repository of its own. */
export interface CommittedFolder {
  /** The top of the repository. */
  readonly top: string
  readonly content: string
  /** Writes files of the folder of content; undefined takes one away. */
  write(files: Readonly<Record<string, string | Uint8Array | undefined>>): Promise<void>
  /** Commits everything as it stands, on a day. */
  commit(day: string): void
  git(...args: readonly string[]): string
  remove(): Promise<void>
}

/** Begins a repository with nothing in it. Nothing of whoever runs the tests is read or changed. */
export async function committedFolder(): Promise<CommittedFolder> {
  const top = await mkdtemp(join(tmpdir(), 'committed-'))
  const content = join(top, 'content')
  await mkdir(content)
  const git = (env: Readonly<Record<string, string>>, args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: top,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...OFFICER, ...env },
    })
  git({}, ['init', '--quiet', '--initial-branch=main'])
  return {
    top,
    content,
    async write(files) {
      for (const [path, text] of Object.entries(files)) {
        const file = join(content, path)
        await mkdir(dirname(file), { recursive: true })
        if (text === undefined) await rm(file)
        else await writeFile(file, text)
      }
    },
    commit(day) {
      const at = `${day}T12:00:00Z`
      git({}, ['add', '--all'])
      git({ GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }, ['commit', '--quiet', '--allow-empty', '--message', day])
    },
    git: (...args) => git({}, args),
    remove: () => rm(top, { recursive: true, force: true }),
  }
}

const OFFICER = {
  GIT_AUTHOR_NAME: 'An officer',
  GIT_AUTHOR_EMAIL: 'officer@ambleford.example',
  GIT_COMMITTER_NAME: 'An officer',
  GIT_COMMITTER_EMAIL: 'officer@ambleford.example',
}
