import type { Page } from 'playwright-core'

/** What a published report says, read from its page as a reader sees it. */
export interface PublishedReport {
  readonly title: string
  /** Everything before the text: who, when, to whom, the recommendation. */
  readonly head: string
  /** The text without its table. */
  readonly body: string
  readonly headings: readonly string[]
  readonly paragraphs: readonly { readonly number: string; readonly text: string }[]
  /** The project table, header first; a cell that spans rows stands in each. */
  readonly table: readonly (readonly string[])[]
  readonly isTableBetween10And11: boolean
}

/** Reads a report's page. */
export function readPublishedReport(page: Page): Promise<PublishedReport> {
  return page.evaluate(() => {
    const words = (element: Element | null | undefined) =>
      (element instanceof HTMLElement ? element.innerText : '').replace(/\s+/g, ' ').trim()
    const follows = (first: Element | null, second: Element | null) =>
      Boolean(first && second && first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING)
    const paragraphs = [...document.querySelectorAll('[id^="para-"]')]
    const text = paragraphs[0]?.parentElement
    if (!text) throw new Error('There is no paragraph on this page')
    const parts = [...text.children].filter((part) => !part.matches('table') && !part.querySelector('table'))
    const table = text.querySelector('table')
    const grid: string[][] = []
    for (const [y, row] of [...(table?.rows ?? [])].entries()) {
      for (const cell of row.cells) {
        const own = (grid[y] ??= [])
        const free = own.findIndex((written) => written === undefined)
        const x = free === -1 ? own.length : free
        for (let down = 0; down < cell.rowSpan; down += 1) (grid[y + down] ??= [])[x] = words(cell)
      }
    }
    const before = [...document.querySelectorAll('main *')].filter(
      (part) => follows(part, text) && !part.contains(text),
    )
    return {
      title: words(document.querySelector('h1')),
      head: before
        .filter((part) => part.children.length === 0 || part.matches('p,dt,dd,h2'))
        .map(words)
        .join(' '),
      body: parts.map(words).join(' '),
      headings: parts.filter((part) => part.matches('h2,h3')).map(words),
      paragraphs: paragraphs.map((paragraph) => {
        const [number, said] = [words(paragraph.firstElementChild), words(paragraph)]
        return { number, text: said.slice(number.length).trim() }
      }),
      table: grid,
      isTableBetween10And11:
        follows(document.querySelector('#para-10'), table) && follows(table, document.querySelector('#para-11')),
    }
  })
}
