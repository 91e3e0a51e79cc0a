import { serveSite } from '../src/publish/serve-site.ts'
import { serveWhileChanging } from './serve-while-changing.ts'

/* Shows the site while its files change: `npm start`. */
await serveWhileChanging(async ({ siteFolder, ...serving }) => {
  const site = await serveSite(siteFolder, serving)
  console.log(`The site is at ${site.address}`)
  return site
})
