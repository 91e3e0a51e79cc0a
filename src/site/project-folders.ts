import { fileURLToPath } from 'node:url'

/** The top of the project, which templates and assets are found from, wherever a command is run. */
export const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url))

/** What a reader sees: pages, layouts, components, assets. */
export const TEMPLATES_FOLDER = fileURLToPath(new URL('../../templates', import.meta.url))
