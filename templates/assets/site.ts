import { copyParagraphAddress } from './copy-paragraph-address.ts'
import { narrowProjects } from './narrow-projects.ts'
import { loadWhenSearched } from './search/load-when-searched.ts'

narrowProjects(document)
copyParagraphAddress(document)
loadWhenSearched(document)
