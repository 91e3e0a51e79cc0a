import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

const PROJECT = join(import.meta.dirname, '..', '..')
const LABEL = 'label.json'
const LEFT_OUT = /\.test\.ts$/
const PART = /\.(?:ts|json)$/

/**
 * The address of the program of a command, such as `build`. It is put together once for each version of the program, beside the
 * packages that it uses; one that is damaged is put together again. Where none can be kept, the TypeScript itself is run.
 */
export async function programOf(name, project = PROJECT) {
  const folder = join(project, 'node_modules', '.cache', 'cabinet-reports', 'programs', keyOf(project))
  if (!isWhole(folder)) {
    const { putTogether } = await import('./put-together.js')
    if (!(await putTogether(project, folder))) {
      const { register } = await import('tsx/esm/api')
      register()
      return pathToFileURL(join(project, 'scripts', `${name}.ts`)).href
    }
  }
  return pathToFileURL(join(folder, `${name}.js`)).href
}

/** Tells this version of the program from every other, the Node it runs on, and where it stands: a copy has templates of its own. */
function keyOf(project) {
  const hash = createHash('sha256').update(`${process.version}\n${project}`)
  for (const name of ['package-lock.json', 'scripts/program/put-together.js', ...partsOf(project)]) {
    hash.update(`\n${name}\n`).update(readFileSync(join(project, name)))
  }
  return hash.digest('base64url').slice(0, 20)
}

function partsOf(project) {
  return ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => PART.test(name) && !LEFT_OUT.test(name))
      .map((name) => `${folder}/${name}`)
      .toSorted(),
  )
}

/** Whether every file stands there as it was put there. The label is written last, and tells what the others were. */
export function isWhole(folder) {
  try {
    const label = JSON.parse(readFileSync(join(folder, LABEL), 'utf8'))
    return label.length > 0 && label.every(([name, digest]) => digestOf(join(folder, name)) === digest)
  } catch (error) {
    // It is not there, or is no label that was ever written.
    if (error instanceof SyntaxError || error instanceof TypeError || error?.code) return false
    throw error
  }
}

/** The label of a folder that a program was put into. */
export function labelOf(folder, files) {
  return { name: LABEL, content: JSON.stringify(files.map((file) => [relative(folder, file), digestOf(file)])) }
}

function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('base64url')
}
