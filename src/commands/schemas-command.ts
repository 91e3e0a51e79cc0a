import { parseArgs } from 'node:util'
import { writeSchemas } from '../src/site/write-schemas.ts'
import { clockDay } from './clock-day.ts'
import { openDoor } from './open-door.ts'

/* Writes JSON Schemas of the content for text editors that understand them: `npm run schemas -- --content DIR --out DIR`. */
await openDoor(async () => {
  const { values } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, out: { type: 'string', default: '.vscode/schemas' } },
  })
  const request = { contentFolder: values.content, outputFolder: values.out, today: clockDay() }
  const { written, isWhole } = await writeSchemas(request)
  console.log(`Wrote ${written} schemas to ${values.out}`)
  if (!isWhole)
    console.error('The content has problems, so the schemas do not name what is in it: npm run check lists them')
  return true
})
