import { parseBenchArguments } from './bench/parse-bench-arguments.ts'
import { openDoor } from './open-door.ts'

/* Prints figures beside peers': `npm run bench -- [PART] [--reports N] [--runs N] [--quick]`, `npm run bench -- import [FOLDER]`. */
await openDoor(async () => {
  await parseBenchArguments(process.argv.slice(2))()
  return true
})
