import { copyParagraphAddress } from './copy-paragraph-address.ts'
import { narrowProjects } from './narrow-projects.ts'
import { startSearch } from './search/start-search.ts'

narrowProjects(document)
copyParagraphAddress(document)
startSearch(document)
