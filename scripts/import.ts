import { importFile } from '../src/publish/importing/import-file.ts'
import { parseImportArguments } from '../src/publish/importing/parse-import-arguments.ts'
import { clockDay } from './clock-day.ts'
import { openDoor } from './open-door.ts'

/* Makes a report of a Word, HTML or text file: `npm run import -- FILE --projects --force --allow KINDS --content DIR`. */
await openDoor(async () => {
  const { ok, text } = await importFile({ ...parseImportArguments(process.argv.slice(2)), today: clockDay() })
  console.log(text)
  return ok
})
