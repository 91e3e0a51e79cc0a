import { execFile } from 'node:child_process'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import packageFile from '../../package.json' with { type: 'json' }
import { isThere } from '../publish/is-there.ts'
import type { Chromium } from './find-chromium.ts'

const UNPACK = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()`

/**
 * Unpacks the Chromium that comes inside an npm package (Linux on x64 only) into a folder of ours, so that tests need nothing
 * installed by hand. It takes two seconds, once for each version.
 */
export async function unpackChromium(cacheFolder: string): Promise<Chromium> {
  const place = join(cacheFolder, `chromium-${packageFile.devDependencies['@sparticuz/chromium']}`)
  // Its cache of fonts may outlive it, so the folder alone says nothing.
  if (!(await isThere(join(place, 'chromium')))) await unpackTo(place)
  return {
    executablePath: join(place, 'chromium'),
    env: {
      ...present(process.env),
      LD_LIBRARY_PATH: join(place, 'al2023', 'lib'),
      FONTCONFIG_PATH: place,
      HOME: place,
    },
  }
}

async function unpackTo(place: string): Promise<void> {
  const half = `${place}.unpacking-${process.pid}`
  await mkdir(half, { recursive: true })
  try {
    // In a process of its own: the package unpacks to TMPDIR, changes its environment for good, and brings the libraries that
    // Chromium needs only where it believes that it runs on Lambda.
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: import.meta.dirname,
      env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: half },
    })
    // The package's own font list names folders that are not there outside Lambda: a bare machine would have no font at all.
    await writeFile(join(half, 'fonts.conf'), fontList(join(place, 'fonts'), join(place, 'font-cache')))
    await rm(place, { recursive: true, force: true })
    await rename(half, place)
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}

function fontList(fonts: string, cache: string): string {
  const folders = [fonts, '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('')
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${cache}</cachedir></fontconfig>\n`
}

function present(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
