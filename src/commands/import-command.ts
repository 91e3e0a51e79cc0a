import { importFile } from '../publish/importing/import-file.ts'
import { importFolder, isFolder } from '../publish/importing/import-folder.ts'
import { clockDay } from '../site/clock-day.ts'
import type { Command } from './command.ts'
import { formatImport } from './format-import.ts'
import { IMPORT_USAGE, parseImportArguments } from './parse-import-arguments.ts'
import { showProgress } from './show-progress.ts'

/** `npm run import`: makes reports of a Word, HTML or text file, or of a folder of them. */
export const importCommand: Command = {
  usage: () => IMPORT_USAGE,
  async run(written) {
    const request = { ...parseImportArguments(written), today: clockDay() }
    if (await isFolder(request.file)) {
      const { isWhole, summary, receipts } = await importFolder({ ...request, progress: showProgress })
      console.log(`${summary}\nReceipts are in ${receipts}`)
      return isWhole
    }
    const result = await importFile(request)
    console.log(formatImport(request.file, result))
    return result.outcome === 'written' && result.isWhole
  },
}
