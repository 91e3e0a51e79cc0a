import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileAsync } from 'sass'
import { PROJECT_FOLDER, TEMPLATES_FOLDER } from '../project-folders.ts'
import { trimStyles } from './trim-styles.ts'

/** Compiles the one style sheet, minified, without what no page needs. A mistake in it throws. */
export async function compileStyles(): Promise<string> {
  const source = join(TEMPLATES_FOLDER, 'assets/styles/site.scss')
  const { css } = await compileAsync(source, {
    importers: [{ findFileUrl: findInPackages }],
    quietDeps: true,
    style: 'compressed',
  })
  return trimStyles(css)
}

function findInPackages(url: string): URL | null {
  return url.startsWith('govuk-frontend/') ? pathToFileURL(join(PROJECT_FOLDER, 'node_modules', url)) : null
}
