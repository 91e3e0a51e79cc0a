import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { isWhole, labelOf } from './program-of.js'

/** Others may be running an older version, and ask for a part of it that they had no need of so far. */
const MOST_KEPT = 8
const OTHERS = ['deploy/compress.ts', 'bench/speed/build-pages-alone.ts', 'preview/make-pages.ts']
const LEAST_AGE_MS = 60 * 60 * 1000

/**
 * Puts the programs of all commands together into a folder, the parts that they share once, and what they ask for later apart. False
 * where the disk refuses. Packages stay where they are.
 */
export async function putTogether(project, folder) {
  const building = `${folder}-${process.pid}-${randomBytes(4).toString('hex')}`
  if (!mayMake(building)) return false
  try {
    await bundle(project, building)
    // Somebody else may have been quicker.
    if (!isWhole(folder)) {
      rmSync(folder, { recursive: true, force: true })
      renameSync(building, folder)
    }
    tidy(dirname(folder), basename(folder))
    return true
  } catch (error) {
    if (error?.code) return false
    throw error
  } finally {
    rmSync(building, { recursive: true, force: true })
  }
}

function mayMake(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    return true
  } catch {
    // Not here: then the TypeScript itself is run, which needs no place.
    return false
  }
}

async function bundle(project, folder) {
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: doorsOf(project),
    outbase: 'scripts',
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'silent',
    plugins: [placesKept],
  })
  const made = Object.keys(metafile.outputs).filter((name) => name.endsWith('.js'))
  const label = labelOf(
    folder,
    made.map((name) => join(project, name)),
  )
  writeFileSync(join(folder, label.name), label.content)
}

function doorsOf(project) {
  const doors = readdirSync(join(project, 'scripts')).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  return [...doors, ...OTHERS].map((name) => `scripts/${name}`)
}

/** Modules find templates and each other by their own place, which is that of their source. */
const placesKept = {
  name: 'places-kept',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:src|scripts)[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', () => JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', () => JSON.stringify(dirname(path))),
    }))
  },
}

function tidy(folder, own) {
  const others = readdirSync(folder)
    .filter((name) => name !== own)
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .toSorted((a, b) => b.time - a.time)
  for (const { path, time } of others.slice(MOST_KEPT - 1)) {
    if (time < Date.now() - LEAST_AGE_MS) rmSync(path, { recursive: true, force: true })
  }
}
