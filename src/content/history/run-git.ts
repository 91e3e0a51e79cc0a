import { execFileSync } from 'node:child_process'

/** What git says in a folder; undefined where it says nothing because it cannot. */
export function runGit(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  try {
    return execFileSync('git', ['--no-optional-locks', ...args], {
      cwd: folder,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
      maxBuffer: Infinity,
      ...(input !== undefined && { input }),
    })
  } catch (error) {
    // No git, no repository, no commit yet, or one that belongs to somebody else.
    if (error instanceof Error) return undefined
    throw error
  }
}
