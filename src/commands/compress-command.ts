import { memoryStore } from '../memory/memory-folder.ts'
import { openMemory } from '../memory/memory.ts'
import { compressSite } from '../publish/compress-site.ts'
import { builtSite } from './built-site.ts'
import type { Command, Usage } from './command.ts'
import { parseArguments } from './parse-arguments.ts'
import { SITE } from './shared-options.ts'

const USAGE = {
  name: 'npm run compress',
  does: 'Packs a built site beforehand, for a server that sends packed files as they are.',
  options: SITE,
} as const satisfies Usage

/** `npm run compress`: puts packed files beside those of a built site. */
export const compressCommand: Command = {
  usage: () => USAGE,
  async run(written) {
    const { out } = parseArguments(USAGE, written).values
    await builtSite(out)
    // A memory of its own: what is packed depends on the site alone.
    const place = memoryStore(out, process.env)
    const memory = place && openMemory(place.folder, place.program)
    const { files, bytes, gzip, brotli } = await compressSite(out, memory)
    memory?.close()
    console.log(`Packed ${files} files of ${kilobytes(bytes)}: gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotli)}`)
    return files > 0
  },
}

function kilobytes(size: number): string {
  return `${Math.round(size / 1024)} KB`
}
