import { explainDiskFailure } from '../content/files/explain-disk-failure.ts'
import { UserError } from '../domain/user-error.ts'
import { OvertakenBuild } from '../publish/output/swap-folder.ts'
import { BrokenSite } from '../publish/verify-site.ts'
import { visibleText } from '../reporting/visible-text.ts'

/** Where commands look and write when no folder is given. */
const NOT_GIVEN = ['content', '_site', '.vscode/schemas']

/** What is said of a failure to whoever gave a command with these arguments. A bug is thrown again. */
export function failureInWords(error: unknown, written: readonly string[]): string {
  if (error instanceof UserError || error instanceof BrokenSite || error instanceof OvertakenBuild) return error.message
  const given = written.flatMap((word) => word.replace(/^--[\w-]+=?/, '') || [])
  const words = explainDiskFailure(error, [...given, ...NOT_GIVEN])
  if (words === undefined) throw error
  return visibleText(words)
}
