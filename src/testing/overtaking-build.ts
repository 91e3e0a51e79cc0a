import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve } from 'node:path'

/* Loaded before a build, has another site take the place of `OVERTAKEN_FOLDER` as soon as this one has begun to make its own. */
const folder = resolve(process.env['OVERTAKEN_FOLDER'] ?? '.')
const real = fs.promises.mkdir

fs.promises.mkdir = (async (path: string, options?: object) => {
  const made = await real(path, options)
  if (path.startsWith(`${folder}.building-`) && fs.existsSync(`${folder}-of-another`)) {
    fs.rmSync(folder, { recursive: true })
    fs.renameSync(`${folder}-of-another`, folder)
  }
  return made
}) as typeof real
syncBuiltinESMExports()
