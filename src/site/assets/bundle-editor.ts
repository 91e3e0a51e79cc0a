import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { PROJECT_FOLDER, TEMPLATES_FOLDER } from '../project-folders.ts'

/** A file of the editor, by its name beside the page. */
export interface EditorFile {
  readonly name: string
  readonly content: Uint8Array
}

const PACKAGE = join(PROJECT_FOLDER, 'node_modules/@sveltia/cms/npm')

/** Parts of the editor that our forms never ask for: maps, pictures, colours for program text, other languages. */
const UNUSED =
  /^(?:leaflet|terra-draw|terra-draw-leaflet-adapter|svgo|exifr|@shikijs)(?:\/|$)|\/(?:heic|webp_enc|shiki-engine|react-dom)[^/]*\.js$/
const LANGUAGE = /\/locales\/[\w-]+\.json$/
const OUR_LANGUAGE = /\/en-GB\.json$/
const DISTANT_FONT = /@font-face ?\{[^}]*https:\/\/cdn[^}]*\}/g
const FONT = /assets\/([\w-]+\.woff2)/g

/** What the editor calls a folder that the browser holds, and what it is here. */
const WORDS: readonly (readonly [string, string])[] = [
  ['Working with Test Repository', 'Working on this computer'],
  [
    'There was an error while saving the entry. Please try again later.',
    'The entry was not saved, and what you wrote is still in the form. Close this message to read why.',
  ],
  ['Work with Test Repository', 'Work on this computer'],
]

/** Bundles the editor whole, so that its page loads nothing from anywhere else. */
export async function bundleEditor(): Promise<{ readonly script: string; readonly files: readonly EditorFile[] }> {
  const { outputFiles } = await build({
    entryPoints: [join(TEMPLATES_FOLDER, 'assets/editor/editor.ts')],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'admin',
    entryNames: '[name]-[hash]',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [ownWords, leaveOut],
  })
  const [output] = outputFiles
  if (!output) throw new Error('Bundling the editor gave no script')
  const script = { name: basename(output.path), content: output.contents }
  const fonts = [...(await readFile(join(PACKAGE, 'index.js'), 'utf8')).matchAll(FONT)].flatMap(
    ([, name]) => name ?? [],
  )
  if (fonts.length === 0) throw new Error('The editor names no font: its icons would be missing')
  const files = fonts.map(async (name) => ({
    name: `assets/${name}`,
    content: await readFile(join(PACKAGE, 'assets', name)),
  }))
  return { script: script.name, files: [script, ...(await Promise.all(files))] }
}

const NOTHING = { path: 'nothing', namespace: 'left-out' }

/** Puts empty modules in the place of what is never used, which is most of the package. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, () => NOTHING)
    onResolve({ filter: LANGUAGE }, ({ path }) => (OUR_LANGUAGE.test(path) ? undefined : NOTHING))
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default {}', loader: 'js' }))
  },
}

/** Says what is so where the editor would speak of a test, and leaves out the fonts that it would ask another host for. */
const ownWords: Plugin = {
  name: 'own-words',
  setup({ onLoad }) {
    onLoad({ filter: /@sveltia[\\/]cms[\\/](?:npm[\\/]index\.js|locales[\\/]en-GB\.json)$/ }, async ({ path }) => {
      const text = (await readFile(path, 'utf8')).replaceAll(DISTANT_FONT, '')
      const contents = WORDS.reduce((changed, [from, to]) => {
        if (!changed.includes(from)) throw new Error(`The editor no longer says "${from}"`)
        return changed.replaceAll(from, to)
      }, text)
      return { contents, loader: path.endsWith('.json') ? 'json' : 'js' }
    })
  },
}
