import { Refusal } from '../src/publish/refusal.ts'
import { openDoor } from './open-door.ts'

/** What can be measured, each beside its peers in one run. */
const BENCHES: Readonly<Record<string, (reports?: number) => Promise<void>>> = {
  search: async (reports) => (await import('./bench/search/bench-search.ts')).benchSearch(reports),
}

/* Prints figures: `npm run bench -- search [REPORTS]`. */
await openDoor(async () => {
  const [name = '', reports] = process.argv.slice(2)
  const bench = BENCHES[name]
  if (!bench) throw new Refusal(`Cannot measure "${name}"\n→ Write one of: ${Object.keys(BENCHES).join(', ')}`)
  await bench(reports === undefined ? undefined : Number(reports))
  return true
})
