import { memoryStore } from '../memory/memory-folder.ts'
import { answerQuestions } from '../publish/preview/page-maker-process.ts'
import { pageMaker } from '../publish/preview/page-maker.ts'
import { clockDay } from '../site/clock-day.ts'
import { parseBuildArguments } from './parse-build-arguments.ts'
import { START_USAGE } from './start-command.ts'

/** Makes pages for the preview that started this process, of what it was started with. */
export function makePagesWhenAsked(written: readonly string[]): void {
  const request = parseBuildArguments(written, START_USAGE)
  const memory = memoryStore(request.contentFolder, process.env)
  answerQuestions(pageMaker({ ...request, ...(memory && { memory }) }, clockDay))
}
