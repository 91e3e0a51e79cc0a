import { startSearch } from './search/showing/start-search.ts'

startSearch(document)
