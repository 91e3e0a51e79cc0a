import type { AnsweringPage, Answers } from '../../domain/permanence/find-lost.ts'
import { formerPages } from '../../domain/permanence/former-pages.ts'
import { givenUp } from '../../domain/permanence/given-up.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import type { VerifiedSite } from '../verify-site.ts'

/** What a site that was made answers with: every page and file of it, and every place in a page. */
export function answersOfSite(record: CouncilRecord, { files, facts }: VerifiedSite): Answers {
  const kept = givenUp(record)
  const former = new Set(formerPages(record))
  const pages = new Map<string, AnsweringPage>()
  for (const file of files) {
    const address = addressOf(file)
    if (former.has(address)) continue
    const page = facts.get(file)
    const fields = new Set(page?.fieldIds)
    const anchors = new Set(page?.ids.filter((id) => !fields.has(id)))
    pages.set(address, { address, title: page?.heading ?? '', anchors, keeps: kept.get(address) })
  }
  return { pages, moved: record.moved, removed: record.removed, isSure: () => true, isSureOf: () => true }
}

/** `about/index.html` is `/about/`. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}
