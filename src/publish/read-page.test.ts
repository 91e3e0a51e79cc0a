import { expect, test } from 'vitest'
import { pageReader, readPage } from './read-page.ts'

const REPORT = `<link rel="canonical" href="/reports/"><a href="/reports/" id="top">Reports</a><a href="#top">Top</a>`
const SEARCH = `<form action="/reports/" id="top"><img srcset="/a.svg 1x, /b.svg 2x" onload="x()"></form><script>x()</script>`

test('says the same of a page whatever pages were read before it', () => {
  const read = pageReader()
  const pages = [REPORT, SEARCH, SEARCH.replaceAll('/reports/', '/find/'), REPORT]
  expect(pages.map(read)).toEqual(pages.map(readPage))
})

test('tells what a page loads by itself from what it leads to, at the same address', () => {
  expect(readPage(REPORT + SEARCH)).toEqual({
    ids: ['top', 'top'],
    references: [
      { from: '<link href>', address: '/reports/', isLoaded: false },
      { from: '<a href>', address: '/reports/', isLoaded: false },
      { from: '<a href>', address: '#top', isLoaded: false },
      { from: '<form action>', address: '/reports/', isLoaded: true },
      { from: '<img srcset>', address: '/a.svg', isLoaded: true },
      { from: '<img srcset>', address: '/b.svg', isLoaded: true },
    ],
    inline: ['onload', '<script>'],
    policy: undefined,
  })
})
