import { servePreview } from '../src/publish/preview/serve-preview.ts'
import { serveWhileChanging } from './serve-while-changing.ts'

/* Shows the site while its files change: `npm start`. Takes what `npm run build` takes. */
await serveWhileChanging(async (preview, { port }) => {
  const site = await servePreview(preview, { port })
  console.log(`The site is at ${site.address}`)
  return site
})
