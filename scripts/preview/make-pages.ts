import { makePagesWhenAsked } from '../../src/commands/make-pages.ts'

makePagesWhenAsked(process.argv.slice(2))
