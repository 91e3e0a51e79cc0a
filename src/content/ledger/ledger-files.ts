import type { ContentFile } from '../files/content-file.ts'
import { LEDGER_FOLDER } from '../files/ledger-folder.ts'
import type { Ledger, LedgerEntry } from '../../domain/permanence/ledger.ts'
import { parseLedger } from '../../domain/permanence/ledger-text.ts'
import type { Problem } from '../../domain/problem.ts'

/** Whether a file of content is one of the ledger. */
export function isLedgerFile({ path }: Pick<ContentFile, 'path'>): boolean {
  return path.startsWith(`${LEDGER_FOLDER}/`)
}

/** Reads the files of the ledger that are among files of content. */
export function readLedger(files: readonly ContentFile[]): {
  readonly ledger: Ledger
  readonly problems: readonly Problem[]
} {
  const ledger: LedgerEntry[] = []
  const problems: Problem[] = []
  for (const { file, bytes } of files.filter(isLedgerFile)) {
    const { pages, broken } = parseLedger(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString())
    ledger.push(...pages.map(({ line, ...page }) => ({ ...page, place: { file, line } })))
    problems.push(
      ...broken.map(({ line, written }): Problem => ({
        kind: 'broken-ledger',
        severity: 'error',
        place: { file, line },
        message: `Cannot read the line "${written}" of the list of published addresses`,
        advice: 'Put the file back as it was; only the build writes in it',
      })),
    )
  }
  return { ledger, problems }
}
