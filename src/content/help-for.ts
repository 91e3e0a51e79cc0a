import { problemAddress } from '../domain/addresses.ts'
import type { ProblemHelp } from '../domain/problem-help.ts'
import { PROBLEM_KINDS, type ProblemKind } from '../domain/problem-kinds.ts'
import type { ContentFile } from './files/content-file.ts'
import { parseSettings } from './parse/parse-settings.ts'
import { readDocuments } from './read-documents.ts'

/** Finds the guide's pages about problems by their files, so that they help even where their own words are broken. */
export function helpFor(files: readonly ContentFile[]): ProblemHelp {
  const home = homeOf(files)
  const paths = new Map(files.map(({ path, file }) => [path, file]))
  // Object.keys forgets that these are all the keys there are.
  const kinds = Object.keys(PROBLEM_KINDS) as ProblemKind[]
  return new Map(
    kinds.flatMap((kind) => {
      const file = paths.get(`guide/problems/${kind}.md`)
      if (file === undefined) return []
      const url = home && `${home}${problemAddress({ kind }).slice(1)}`
      return [[kind, { file, ...(url !== undefined && { url }) }] as const]
    }),
  )
}

/** The address of the site's home page, where council.yaml can be read. */
function homeOf(files: readonly ContentFile[]): string | undefined {
  const { documents } = readDocuments(files.filter(({ path }) => path === 'council.yaml'))
  const [document] = documents
  const settings = document && parseSettings(document).value
  return settings && `${settings.address}${settings.basePath}`
}
