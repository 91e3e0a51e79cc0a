import { join } from 'node:path'
import { build } from 'esbuild'
import { TEMPLATES_FOLDER } from '../project-folders.ts'

/** Bundles one of the site's scripts, such as `site.ts`, minified. What it imports by address is fetched when it is needed. */
export async function bundleScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(TEMPLATES_FOLDER, `assets/${name}`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  })
  const [script] = outputFiles
  if (!script) throw new Error(`Bundling templates/assets/${name} gave no script`)
  return script.text
}
