import { citeParagraphs } from './cite/cite-paragraphs.ts'
import { filterProjects } from './filter-projects.ts'
import { loadWhenSearched } from './search/load-when-searched.ts'

filterProjects(document)
citeParagraphs(document)
loadWhenSearched(document)
