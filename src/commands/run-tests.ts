import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT_FOLDER } from '../site/project-folders.ts'

/** Runs some of the project's own tests of the built site, with a browser. Says whether all went well. */
export function runTests(
  files: readonly string[],
  { options = [], env = {} }: { readonly options?: readonly string[]; readonly env?: Readonly<Record<string, string>> },
): boolean {
  const vitest = [join(PROJECT_FOLDER, 'node_modules/vitest/vitest.mjs'), 'run', '--config', '.config/vitest.config.ts']
  const args = [...vitest, '--project', 'site', '--reporter', 'default', ...options, ...files]
  const { status } = spawnSync(process.execPath, args, {
    cwd: PROJECT_FOLDER,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status === 0
}
