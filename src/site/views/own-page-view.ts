import { pageAddress } from '../../domain/addresses.ts'
import type { Page } from '../../domain/page.ts'
import { plainProse } from '../prose-contexts.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView } from './page-view.ts'

/** A page of the site's own, such as About. */
export function ownPageView(context: ViewContext, page: Page) {
  const [firstPassage] = page.body.passages
  return {
    ...pageView(context, {
      address: pageAddress(page),
      title: page.title,
      description: firstPassage?.text.split(/(?<=\.)\s/)[0] ?? page.title,
    }),
    bodyHtml: page.body.toHtml(plainProse(context)),
  }
}
