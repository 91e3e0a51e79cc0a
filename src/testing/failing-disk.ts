import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve } from 'node:path'

/*
 * Loaded before a command, has the disk fail as `FAILING_DISK` says (`ENOSPC`) whenever something is written in, or beside, the folder
 * `FAILING_FOLDER`. The system's own errors are imitated: a disk that is full names no path.
 */
const code = process.env['FAILING_DISK'] ?? ''
const folder = resolve(process.env['FAILING_FOLDER'] ?? '.')
const real = { ...fs.promises }
const namesNoPath = code === 'ENOSPC'

function failure(syscall: string, path?: string): Error {
  const words = `${code}: made to fail, ${syscall}${path === undefined ? '' : ` '${path}'`}`
  return Object.assign(new Error(words), { code, syscall, errno: -1, ...(path !== undefined && { path }) })
}

/** Whether a path is one that fails: `nothing at all` stands for those that are full only when something is written. */
function fails(path: unknown): path is string {
  return typeof path === 'string' && resolve(path).startsWith(folder)
}

fs.promises.writeFile = async (...given) => {
  if (fails(given[0])) throw namesNoPath ? failure('write') : failure('open', given[0])
  return real.writeFile(...given)
}
fs.promises.mkdir = (async (path: string, options?: object) => {
  if (!namesNoPath && fails(path)) throw failure('mkdir', path)
  return real.mkdir(path, options)
}) as typeof real.mkdir
fs.promises.open = async (...given) => {
  const [path, flags = 'r'] = given
  if (!fails(path) || flags === 'r') return real.open(...given)
  if (!namesNoPath) throw failure('open', path)
  const file = await real.open(...given)
  return Object.assign(file, { writeFile: () => Promise.reject(failure('write')) })
}
syncBuiltinESMExports()
