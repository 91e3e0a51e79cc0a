import { checkContent } from '../site/check-content.ts'
import { clockDay } from '../site/clock-day.ts'
import type { Command } from './command.ts'
import { CHECK_USAGE, parseCheckArguments } from './parse-check-arguments.ts'

/** `npm run check`: lists every problem in every file of content, and with `--fix` fixes the plain ones first. */
export const checkCommand: Command = {
  usage: () => CHECK_USAGE,
  async run(written) {
    const { today, ...request } = parseCheckArguments(written)
    const colour = process.stdout.isTTY && process.stdout.hasColors()
    const { ok, text } = await checkContent({
      ...request,
      colour,
      today: today ?? clockDay(),
      withDue: today !== undefined,
    })
    console.log(text)
    return ok
  },
}
