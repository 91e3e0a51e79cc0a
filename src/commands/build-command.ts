import { LEDGER_FOLDER } from '../content/files/ledger-folder.ts'
import { memoryStore } from '../memory/memory-folder.ts'
import { buildSite } from '../publish/build-site.ts'
import type { BuildNews } from '../publish/preview/preview.ts'
import { findBrowser } from '../pdf/find-browser.ts'
import { formatProblems } from '../reporting/format-problems.ts'
import { clockDay } from '../site/clock-day.ts'
import { buildProgress } from './build-progress.ts'
import type { Command } from './command.ts'
import { failureInWords } from './failure-in-words.ts'
import { BUILD_USAGE, parseBuildCommand } from './parse-build-command.ts'

/** `npm run build`: builds the site. */
export const buildCommand: Command = {
  usage: () => BUILD_USAGE,
  async run(written) {
    const start = performance.now()
    const { pdf, ...request } = parseBuildCommand(written)
    const browser = pdf && (await findBrowser(process.env))
    const today = clockDay()
    const memory = memoryStore(request.contentFolder, process.env)
    const building = buildSite({
      ...request,
      today,
      withPast: true,
      progress: buildProgress(),
      ...(memory && { memory }),
      ...(browser && { pdf: browser }),
    })
    const { problems, help, published, recorded, isUnchanged, forgotten } = await building.catch((error: unknown) => {
      sendToPreview({ problems: [], help: new Map(), failure: inPreview(error, written) })
      throw error
    })
    sendToPreview({ problems, help })
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
    if (recorded !== undefined)
      console.log(`Recorded in ${request.contentFolder}/${LEDGER_FOLDER}: new addresses ${recorded}`)
    if (request.offline !== undefined) {
      const { takeAlong } = await import('../publish/offline/take-along.ts')
      const copy = await takeAlong({ ...request, today }, request.offline)
      console.log(`Made ${copy.path}: pages ${copy.pages}`)
    }
    return true
  },
}

/** The preview shows a bug too, which goes on to the terminal whole. */
function inPreview(error: unknown, written: readonly string[]): string {
  try {
    return failureInWords(error, written)
  } catch {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Sends the news to whoever started this build, if it is `npm start`, so that the browser can show it too. */
function sendToPreview(news: BuildNews): void {
  process.send?.(news)
}
