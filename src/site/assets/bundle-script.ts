import { join } from 'node:path'
import { build } from 'esbuild'
import { TEMPLATES_FOLDER } from '../project-folders.ts'

/** Bundles the one script, minified. The search engine's own files are fetched by it only when someone searches. */
export async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(TEMPLATES_FOLDER, 'assets/site.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  })
  const [script] = outputFiles
  if (!script) throw new Error('Bundling templates/assets/site.ts gave no script')
  return script.text
}
