import { checkContent } from '../src/site/check-content.ts'
import { clockDay } from './clock-day.ts'
import { openDoor } from './open-door.ts'
import { parseCheckArguments } from './parse-check-arguments.ts'

/* Tells every problem in every file of content, and with --fix mends the plain ones first: `npm run check -- --content DIR --format terminal|github|json --fix`. */
await openDoor(async () => {
  const request = parseCheckArguments(process.argv.slice(2))
  const colour = process.stdout.isTTY && process.stdout.hasColors()
  const { ok, text } = await checkContent({ ...request, colour, today: clockDay() })
  console.log(text)
  return ok
})
