import type { ViewContext } from '../view-context.ts'

/** The full address of one in the site: `https://…/reports/2021/…/`. */
export function locate(context: Pick<ViewContext, 'index' | 'href'>, address: string): string {
  return `${context.index.record.settings.address}${context.href(address)}`
}
