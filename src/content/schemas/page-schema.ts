import { about } from './about.ts'
import { fields } from './fields.ts'
import { text } from './text.ts'

/** The fields of a page of the site's own. */
export const pageSchema = fields({
  title: text('title').meta(about('Title', 'The heading of the page.', 'About this site')),
})
