import { closest } from 'fastest-levenshtein'
import type { DocumentKind } from '../../domain/document-description.ts'
import { kebab } from '../../domain/kebab.ts'
import type { Problem } from '../../domain/problem.ts'

/** What a file is, known from its path alone. */
export interface ClassifiedFile {
  readonly kind: DocumentKind
  /** The id it is referred to by: `2021/care-home-fees` for a report, the name without `.md` for others. */
  readonly id: string
}

const FOLDERS = {
  projects: 'project',
  programmes: 'programme',
  strategy: 'strategy',
  meetings: 'meeting',
  decisions: 'decision',
  'forward-plan': 'forward-plan',
  pages: 'page',
} as const satisfies Record<string, DocumentKind>
const FOLDER_NAMES = ['reports', ...Object.keys(FOLDERS), 'guide', 'pictures']
const TOP_FILES = ['council.yaml', 'glossary.yaml', 'moved.yaml', 'removed.yaml', 'allowed.yaml']
const PICTURE = /\.(png|jpe?g|gif|webp)$/
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Says what a file is. `classified` is absent for a file that is no part of the record, with or without a problem. */
export function classifyFile(
  path: string,
  file: string,
): { readonly classified?: ClassifiedFile; readonly problems: readonly Problem[] } {
  if (path === 'council.yaml') return { classified: { kind: 'settings', id: 'council' }, problems: [] }
  if (path === 'glossary.yaml') return { classified: { kind: 'glossary', id: 'glossary' }, problems: [] }
  if (path === 'moved.yaml') return { classified: { kind: 'moved', id: 'moved' }, problems: [] }
  if (path === 'removed.yaml') return { classified: { kind: 'removed', id: 'removed' }, problems: [] }
  if (path === 'allowed.yaml') return { classified: { kind: 'allowed', id: 'allowed' }, problems: [] }
  const parts = path.split('/')
  const [folder = '', ...within] = parts
  const name = parts.at(-1) ?? ''
  if (parts.length === 1) return unexpected(path, file, `a file at the top is ${TOP_FILES.map(quote).join(' or ')}`)
  if (!FOLDER_NAMES.includes(folder))
    return unexpected(path, file, `there is no folder ${quote(`${folder}/`)}`, `${closest(folder, FOLDER_NAMES)}/`)
  if (folder === 'pictures' || path.startsWith('guide/images/')) return classifyPicture(path, file)
  if (!name.endsWith('.md')) return unexpected(path, file, 'only files that end in .md are read here')
  const slug = name.slice(0, -'.md'.length)
  if (folder === 'reports') {
    const [year = ''] = within
    if (within.length !== 2 || !/^\d{4}$/.test(year)) {
      return unexpected(path, file, 'a report stands in the folder of its year, such as reports/2021/')
    }
    return named({ kind: 'report', id: `${year}/${kebab(slug)}` }, slug, file)
  }
  if (folder === 'guide') return classifyGuide(within, slug, path, file)
  if (within.length !== 1) return unexpected(path, file, `${quote(`${folder}/`)} has no folders in it`)
  const kind =
    folder === 'pages' && slug === 'accessibility' ? 'accessibility' : FOLDERS[folder as keyof typeof FOLDERS]
  return named({ kind, id: kebab(slug) }, slug, file)
}

function classifyGuide(
  within: readonly string[],
  slug: string,
  path: string,
  file: string,
): ReturnType<typeof classifyFile> {
  if (within.length === 1) return named({ kind: 'guide', id: kebab(slug) }, slug, file)
  if (within.length === 2 && within[0] === 'problems') return named({ kind: 'problem', id: kebab(slug) }, slug, file)
  return unexpected(path, file, `${quote('guide/')} has only the folders ${quote('problems/')} and ${quote('images/')}`)
}

/** A picture's path is its address, so every part of it must be fit for one. */
function classifyPicture(path: string, file: string): ReturnType<typeof classifyFile> {
  const [ending] = PICTURE.exec(path) ?? []
  if (ending === undefined) return unexpected(path, file, 'a picture ends in .png, .jpg, .jpeg, .gif or .webp')
  const slug = path.slice(path.lastIndexOf('/') + 1, -ending.length)
  return named({ kind: 'picture', id: path }, slug, file, ending)
}

/** A badly named file is read all the same, under the name it should have, so that nothing else seems to be missing. */
function named(
  classified: ClassifiedFile,
  slug: string,
  file: string,
  ending = '.md',
): ReturnType<typeof classifyFile> {
  if (KEBAB.test(slug)) return { classified, problems: [] }
  return {
    classified,
    problems: [
      {
        kind: 'bad-file-name',
        severity: 'error',
        location: { file },
        message: `Cannot use the file name ${quote(`${slug}${ending}`)}: it becomes an address, which has only lower-case letters, digits and hyphens`,
        advice: `Rename the file to ${kebab(slug) || 'a-short-title'}${ending}`,
      },
    ],
  }
}

function unexpected(path: string, file: string, why: string, nearest?: string): ReturnType<typeof classifyFile> {
  return {
    problems: [
      {
        kind: 'unexpected-file',
        severity: 'error',
        location: { file },
        message: `Cannot use the file ${quote(path)}: ${why}`,
        advice: 'Move it to where it belongs, or take it out of the folder',
        ...(nearest === undefined ? {} : { nearest }),
      },
    ],
  }
}

function quote(text: string): string {
  return `"${text}"`
}
