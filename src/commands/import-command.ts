import { importFile } from '../src/publish/importing/import-file.ts'
import { importFolder, isFolder } from '../src/publish/importing/import-folder.ts'
import { parseImportArguments } from '../src/publish/importing/parse-import-arguments.ts'
import { clockDay } from './clock-day.ts'
import { openDoor } from './open-door.ts'
import { showProgress } from './show-progress.ts'

/* Makes reports of a Word, HTML or text file, or of a folder of them: `npm run import -- FILE --projects --force --allow KINDS --content DIR`. */
await openDoor(async () => {
  const request = { ...parseImportArguments(process.argv.slice(2)), today: clockDay() }
  const { ok, text } = (await isFolder(request.file))
    ? await importFolder({ ...request, progress: showProgress })
    : await importFile(request)
  console.log(text)
  return ok
})
