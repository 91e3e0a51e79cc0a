import { expect, test } from 'vitest'
import { findFaults } from './find-faults.ts'
import { readPage } from './read-page.ts'

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`
const REPORT = `${POLICY}<p id="para-17">17.</p>`

test.each([
  '<a href="/papers/reports/2021/care-home-fees/#para-17">17</a>',
  '<a href="reports/2021/care-home-fees/">relative</a>',
  '<a href="https://papers.example.gov.uk/papers/reports/2021/care-home-fees/">by its full address</a>',
  '<a href="/papers/?q=fees#main">home</a><main id="main">',
  '<a href="https://www.legislation.gov.uk/">another site</a>',
  '<a href="mailto:clerk@example.gov.uk">write</a><a href="tel:01234567890">call</a>',
  '<link rel="stylesheet" href="/papers/site.css"><img src="/papers/map%20of%20wards.svg" alt="">',
  '<form action="/papers/search/"><button>Search</button></form>',
  '<link rel="license" href="https://www.nationalarchives.gov.uk/doc/">',
  '<a href="/papers/data/projects.csv#row=3">a place in a file that is not a page</a>',
])('finds nothing wrong with %s', (html) => {
  expect(faultsOf(html)).toEqual([])
})

test.each([
  ['<a href="/papers/reports/2022/">', 'index.html: <a href> "/papers/reports/2022/" leads to nothing'],
  [
    '<a href="/papers/reports/2021/care-home-fees/#para-71">',
    'index.html: <a href> "/papers/reports/2021/care-home-fees/#para-71" leads to a page without #para-71',
  ],
  ['<a href="#nowhere">', 'index.html: <a href> "#nowhere" leads to a page without #nowhere'],
  ['<a href="/papers/search">', 'index.html: <a href> "/papers/search" lacks the slash at its end'],
  ['<a href="/search/">', 'index.html: <a href> "/search/" leads out of /papers/'],
  ['<form action="/papers/find/">', 'index.html: <form action> "/papers/find/" leads to nothing'],
  [
    '<img src="gone.png" srcset="site.css 1x, gone-2.png 2x">',
    ['index.html: <img src> "gone.png" leads to nothing', 'index.html: <img srcset> "gone-2.png" leads to nothing'],
  ],
  [
    '<script src="https://cdn.example/x.js"></script>',
    'index.html: <script src> "https://cdn.example/x.js" is not on this site',
  ],
  [
    '<link rel="stylesheet" href="//cdn.example/x.css">',
    'index.html: <link href> "//cdn.example/x.css" is not on this site',
  ],
  ['<form action="https://forms.example/">', 'index.html: <form action> "https://forms.example/" is not on this site'],
  ['<a href="javascript:alert(1)">', 'index.html: <a href> "javascript:alert(1)" is not on this site'],
  ['<p id="a"><p id="a">', 'index.html: the id "a" is given twice'],
  ['<script>1</script>', 'index.html: <script> is written into the page, where its policy refuses it'],
  ['<script type="application/ld+json">{}</script>', []],
  ['<style>p{}</style>', 'index.html: <style> is written into the page, where its policy refuses it'],
  ['<p style="color:red">', 'index.html: style is written into the page, where its policy refuses it'],
  ['<p onclick="go()">', 'index.html: onclick is written into the page, where its policy refuses it'],
])('finds what is wrong with %s', (html, faults) => {
  expect(faultsOf(html)).toEqual([faults].flat())
})

test('finds a page without a policy', () => {
  expect(faultsOf('<p>', '')).toEqual(['index.html: no Content-Security-Policy that keeps it to this site'])
})

test('finds a site without a page', () => {
  expect(findFaults({ files: new Set(), pages: new Map(), address: 'https://a.example', basePath: '/' })).toEqual([
    'There is not a single page',
  ])
})

function faultsOf(html: string, policy = POLICY): string[] {
  const pages = new Map([
    ['index.html', readPage(policy + html)],
    ['reports/2021/care-home-fees/index.html', readPage(REPORT)],
    ['search/index.html', readPage(REPORT)],
  ])
  const files = new Set([...pages.keys(), 'site.css', 'map of wards.svg', 'data/projects.csv'])
  return findFaults({ files, pages, address: 'https://papers.example.gov.uk', basePath: '/papers/' })
}
