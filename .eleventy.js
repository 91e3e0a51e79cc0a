/*
 * Eleventy's own door: `npx @11ty/eleventy` renders the pages alone, to see whether templates print. It writes no styles,
 * scripts, pictures or data files, and no search, so it is neither for looking at the site, with `--serve` or without, nor for
 * publishing it. `npm start` shows the whole site as templates change. `npm run build` is the whole way: it checks the content,
 * renders, indexes, verifies, and only then takes the place of the live site.
 */
import { tsImport } from 'tsx/esm/api'

export default async function (configuration) {
  // Imported here, not above: a static import of TypeScript would end watching at the first change.
  const { configureFromContent } = await tsImport('./src/site/configure-from-content.ts', import.meta.url)
  await configureFromContent(configuration)
}
