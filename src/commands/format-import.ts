import { formatReceipt, formatStop } from '../import/receipt/format-receipt.ts'
import type { FileImport } from '../publish/importing/import-file.ts'
import type { WrittenFiles } from '../publish/importing/write-import.ts'

const OFFER = '→ To record the new statuses in the project files as well, import again with --projects --force'

/** What an import of one file came to, in words for an officer. */
export function formatImport(file: string, result: FileImport): string {
  if (result.outcome === 'refused') {
    const { message, advice } = result.refusal
    return `Cannot import ${file}\n  ${message}; nothing was written\n  → ${advice}`
  }
  const receipt = formatReceipt(result.receipt)
  if (result.outcome === 'stopped') return `${receipt}\n\n${formatStop(result.leftovers)}`
  const { written, isWhole, hasMoreStatuses } = result
  return [receipt, '', ...describeWritten(written, isWhole), ...(hasMoreStatuses ? [OFFER] : [])].join('\n')
}

function describeWritten(written: WrittenFiles, isWhole: boolean): readonly string[] {
  return [
    `Wrote ${written.report}`,
    ...written.pictures.map((path) => `Wrote ${path}`),
    ...written.projects.map((path) => `Wrote ${path}`),
    isWhole
      ? '→ Read it beside the original, write what is for you to write, then run `npm run check`'
      : '→ Something was lost on the way: see "Wrong" above, and put it right by hand before it is published',
  ]
}
