import { serveEditor } from '../src/publish/serve-editor.ts'
import { clockDay } from './clock-day.ts'
import { openInBrowser } from './open-in-browser.ts'
import { serveWhileChanging } from './serve-while-changing.ts'

/* Opens the editor on the folder of content, and shows the site beside it as it changes: `npm run edit`. */
await serveWhileChanging(async (preview, options) => {
  const site = await serveEditor(preview, { ...options, today: clockDay() })
  console.log(`The editor is at ${site.editor}\nThe site is at ${site.address}`)
  if (process.stdout.isTTY) openInBrowser(site.editor)
  return site
})
