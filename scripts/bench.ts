import { Refusal } from '../src/publish/refusal.ts'
import { openDoor } from './open-door.ts'

/** What can be measured, each beside its peers in one run. */
const BENCHES: Readonly<Record<string, (given?: string) => Promise<void>>> = {
  import: async (folder) => (await import('./bench/import/bench-import.ts')).benchImport(folder),
  search: async (reports) =>
    (await import('./bench/search/bench-search.ts')).benchSearch(reports === undefined ? undefined : Number(reports)),
}

/* Prints figures: `npm run bench -- search [REPORTS]`, `npm run bench -- import [FOLDER]`. */
await openDoor(async () => {
  const [name = '', given] = process.argv.slice(2)
  const bench = BENCHES[name]
  if (!bench) throw new Refusal(`Cannot measure "${name}"\n→ Write one of: ${Object.keys(BENCHES).join(', ')}`)
  await bench(given)
  return true
})
