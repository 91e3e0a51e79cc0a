import { join } from 'node:path'
import nunjucks from 'nunjucks'
import { PROJECT_FOLDER, TEMPLATES_FOLDER } from './project-folders.ts'

/** Templates of the site and the macros of govuk-frontend, with autoescape on and a wrong name an error. */
export function nunjucksEnvironment(globals: Readonly<Record<string, unknown>>): nunjucks.Environment {
  const folders = [TEMPLATES_FOLDER, join(PROJECT_FOLDER, 'node_modules/govuk-frontend/dist')]
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folders), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  })
  for (const [name, value] of Object.entries(globals)) environment.addGlobal(name, value)
  return environment
}
