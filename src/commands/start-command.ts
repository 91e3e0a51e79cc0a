import { servePreview } from '../publish/preview/serve-preview.ts'
import type { Command, Usage } from './command.ts'
import { BUILD_OPTIONS, parseBuildArguments } from './parse-build-arguments.ts'
import { serveWhileChanging } from './serve-while-changing.ts'

/** How `npm start` is written. */
export const START_USAGE = {
  name: 'npm start',
  does: 'Builds the site, serves it on this computer, says where, and builds it again as files change.',
  options: BUILD_OPTIONS,
} as const satisfies Usage

/** `npm start`: shows the site while its files change. */
export const startCommand: Command = {
  usage: () => START_USAGE,
  run: (written) =>
    serveWhileChanging({ ...parseBuildArguments(written, START_USAGE), written }, async (preview, { port }) => {
      const site = await servePreview(preview, { port })
      console.log(`The site is at ${site.address}`)
      return site
    }),
}
