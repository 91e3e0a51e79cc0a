import { copyParagraphAddress } from './copy-paragraph-address.ts'
import { filterProjects } from './filter-projects.ts'
import { loadWhenSearched } from './search/load-when-searched.ts'

filterProjects(document)
copyParagraphAddress(document)
loadWhenSearched(document)
