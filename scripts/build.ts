import { memoryPlace } from '../src/memory/memory-folder.ts'
import { buildSite } from '../src/publish/build-site.ts'
import { parseBuildArguments } from '../src/publish/parse-build-arguments.ts'
import type { BuildNews } from '../src/publish/preview/preview.ts'
import { formatProblems } from '../src/reporting/format-problems.ts'
import { clockDay } from './clock-day.ts'
import { inWords, openDoor } from './open-door.ts'

/* Builds the site: `npm run build -- --content DIR --out DIR --address URL --base-path /x/`. */
await openDoor(async () => {
  const start = performance.now()
  const request = parseBuildArguments(process.argv.slice(2))
  const memory = memoryPlace(request.contentFolder, process.env)
  const building = buildSite({ ...request, today: clockDay(), ...(memory && { memory }) })
  const { problems, help, published, isUnchanged, forgotten } = await building.catch((error: unknown) => {
    tellPreview({ problems: [], help: new Map(), failure: failureWords(error) })
    throw error
  })
  tellPreview({ problems, help })
  const colour = process.stderr.isTTY && process.stderr.hasColors()
  if (problems.length > 0) console.error(formatProblems(problems, { colour, help }))
  if (forgotten)
    console.error(`The next build makes everything anew, because nothing of this one could be kept: ${forgotten}`)
  if (!published) return false
  const { pages, reports, entries } = published
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${isUnchanged ? 'Nothing has changed: looked at' : 'Built'} ${request.outputFolder} in ${seconds} s: pages ${pages}, reports ${reports}, search entries ${entries}`,
  )
  return true
})

/** The preview shows a bug too, which goes on to the terminal whole. */
function failureWords(error: unknown): string {
  try {
    return inWords(error, process.argv.slice(2))
  } catch {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Tells whoever started this build, if it is `npm start`, so that the browser can show it too. */
function tellPreview(news: BuildNews): void {
  process.send?.(news)
}
