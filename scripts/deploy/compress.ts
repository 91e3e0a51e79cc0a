import { memoryPlace } from '../../src/memory/memory-folder.ts'
import { openMemory } from '../../src/memory/memory.ts'
import { compressSite } from '../../src/publish/compress-site.ts'
import { findSite } from '../../src/publish/output/find-site.ts'
import { parseBuildArguments } from '../../src/publish/parse-build-arguments.ts'
import { Refusal } from '../../src/publish/refusal.ts'
import { openDoor } from '../open-door.ts'

/* Packs a built site beforehand, for a server that sends packed files as they are: `npm run compress -- --out DIR`. */
await openDoor(async () => {
  const { outputFolder } = parseBuildArguments(process.argv.slice(2))
  if (!(await findSite(outputFolder)))
    throw new Refusal(`There is no site in ${outputFolder}\n→ Build it first: npm run build`)
  // A memory of its own: what is packed depends on the site alone.
  const place = memoryPlace(outputFolder, process.env)
  const memory = place && openMemory(place.folder, place.program)
  const { files, bytes, gzip, brotli } = await compressSite(outputFolder, memory)
  memory?.close()
  console.log(`Packed ${files} files of ${kilobytes(bytes)}: gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotli)}`)
  return files > 0
})

function kilobytes(size: number): string {
  return `${Math.round(size / 1024)} KB`
}
