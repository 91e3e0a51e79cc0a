/*
 * Eleventy's own door: `npx @11ty/eleventy`, with `--serve` or without, makes the pages with their styles, scripts, pictures and data
 * in a folder of its own, `_site.eleventy`, to look at what a template does. It has no search, and checks no more than that the content
 * can be read, so it is not for publishing. `npm start` shows the whole site as it changes; `npm run build` checks, renders, indexes,
 * verifies, and only then takes the place of the live site.
 */
import { tsImport } from 'tsx/esm/api'

export default async function (configuration) {
  // Imported here, not above: a static import of TypeScript would end watching at the first change.
  const { configureFromContent } = await tsImport('./src/site/configure-from-content.ts', import.meta.url)
  await configureFromContent(configuration)
}
