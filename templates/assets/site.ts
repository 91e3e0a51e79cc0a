import { citeParagraphs } from './cite/cite-paragraphs.ts'
import { filterList } from './filter/filter-list.ts'
import { filterProjects } from './filter/filter-projects.ts'
import { loadWhenSearched } from './search/load-when-searched.ts'

filterList(document)
filterProjects(document)
citeParagraphs(document)
loadWhenSearched(document)
