import { serveEditor } from '../publish/serve-editor.ts'
import { clockDay } from '../site/clock-day.ts'
import type { Command, Usage } from './command.ts'
import { openInBrowser } from './open-in-browser.ts'
import { BUILD_OPTIONS, parseBuildArguments } from './parse-build-arguments.ts'
import { serveWhileChanging } from './serve-while-changing.ts'

const USAGE = {
  name: 'npm run edit',
  does: 'Opens forms in a browser on the folder of content, and shows the site beside them as it changes.',
  options: BUILD_OPTIONS,
} as const satisfies Usage

/** `npm run edit`: the editor, and the site as `npm start` shows it. */
export const editCommand: Command = {
  usage: () => USAGE,
  run: (written) =>
    serveWhileChanging({ ...parseBuildArguments(written, USAGE), written }, async (preview, options) => {
      const site = await serveEditor(preview, { ...options, today: clockDay() })
      console.log(`The editor is at ${site.editor}\nThe site is at ${site.address}`)
      if (process.stdout.isTTY) openInBrowser(site.editor)
      return site
    }),
}
