import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tryImport } from '../../fixtures/try-import.ts'

/*
 * Every way in which a page can keep words from its readers, in every place, whether the element says so itself or a style
 * sheet does. Words that a browser does not show at all stay out for good; others come out once they are allowed.
 */

const SECRET = 'Wexcombe sale'

const NEVER = ['display:none', 'visibility:hidden', 'visibility:collapse', 'mso-hide:all', 'DISPLAY : None']
const UNSEEN = [
  'opacity:0',
  'opacity:1%',
  'filter:opacity(0)',
  'color:#fff',
  'color:white',
  'color:rgb(254 254 254)',
  'color:hsl(0,0%,100%)',
  'color:transparent',
  'color:rgba(0,0,0,.02)',
  'background:#000',
  'background-color:black',
  'background:black none',
  'color:yellow;background:#ff6',
  '-webkit-text-fill-color:white',
  'font-size:0',
  'font-size:1px',
  'font-size:1.0pt',
  'font-size:.1em',
  'font:1px/1 serif',
  'position:absolute;left:-9999px',
  'position:absolute;top:-200em',
  'position:fixed;inset:0 auto auto -5000px',
  'display:inline-block;margin-left:-9999px',
  'text-indent:-9999px',
  'position:fixed;right:110vw',
  'letter-spacing:-1em',
  'position:absolute;clip:rect(0,0,0,0)',
  'position:absolute;clip:rect(1px 1px 1px 1px)',
  'clip-path:inset(50%)',
  'clip-path:circle(0)',
  'display:block;height:0;overflow:hidden',
  'display:block;width:1px;height:1px;overflow:hidden',
  'display:inline-block;transform:scale(0)',
  'display:inline-block;transform:translateX(-9999px)',
  'content-visibility:hidden',
  '--c:#fff;color:var(--c)',
  'color:black;color:white!important',
]
const STRUCK = [
  'text-decoration:line-through',
  'text-decoration-line:line-through',
  'text-decoration:underline line-through red',
]

const PLACES: Readonly<Record<string, (words: string) => string>> = {
  paragraph: (words) => `<p>1. The ${words} is agreed.</p>`,
  heading: (words) => `<h2>The ${words}</h2><p>1. Text.</p>`,
  'list item': (words) => `<ol><li>The ${words}<li>Next</ol>`,
  'table cell': (words) => `<table><tr><th>Site<th>Price<tr><td>Ambleford<td>${words}</table>`,
  'header row': (words) => `<table><tr><th>${words}<th>Price<tr><td>Ambleford<td>£4</table>`,
  link: (words) => `<p>1. See <a href="https://www.gov.uk/">${words}</a>.</p>`,
  'bold words': (words) => `<p>1. See <b>the ${words}</b>.</p>`,
  footnote: (words) => `<p>1. Text<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><div id=ftn1><p>${words}</p></div>`,
}

const BY: Readonly<Record<string, (style: string) => readonly [sheet: string, open: string]>> = {
  itself: (style) => ['', `<span style="${style}">`],
  class: (style) => [`.x{${style}}`, '<span class="a x">'],
  id: (style) => [`#x{${style}}`, '<span id=x>'],
  'name and place': (style) => [`body span em{${style}}`, '<span><em>'],
  attribute: (style) => [`[data-x="1"]{${style}}`, '<span data-x=1>'],
  'the closer rule': (style) => [`span.x.x{${style}} .x{}`, '<span class=x>'],
  'a rule of a screen': (style) => [`@media screen{.x{${style}}}`, '<span class=x>'],
}

function pageWith(style: string, place: string, by: string): string {
  const [sheet = '', open = ''] = BY[by]?.(style) ?? []
  const words = open + SECRET + (open.includes('<em>') ? '</em></span>' : '</span>')
  return `<html><head><style><!-- ${sheet} --></style></head><body><h1>Ferry fares</h1>${PLACES[place]?.(words) ?? ''}</body></html>`
}

test('no word that a page keeps from its readers comes out unless it is allowed', async () => {
  const ways = [
    ...NEVER.map((style) => ({ style, kind: 'hidden', comesOut: false }) as const),
    ...UNSEEN.map((style) => ({ style, kind: 'hidden', comesOut: true }) as const),
    ...STRUCK.map((style) => ({ style, kind: 'struck', comesOut: true }) as const),
  ]
  const somewhere = fc.record({
    way: fc.constantFrom(...ways),
    place: fc.constantFrom(...Object.keys(PLACES)),
    by: fc.constantFrom(...Object.keys(BY)),
  })
  await fc.assert(
    fc.asyncProperty(somewhere, async ({ way: { style, kind, comesOut }, place, by }) => {
      const html = pageWith(style, place, by)
      expect(await tryImport('paper.html', html, { allow: [] })).toMatchObject({
        outcome: 'stopped',
        leftovers: [{ kind, text: SECRET }],
      })
      const allowed = await tryImport('paper.html', html, { allow: [kind] })
      if (allowed.outcome !== 'imported') throw new Error(allowed.outcome)
      expect(allowed.receipt.errors).toEqual([])
      expect(allowed.report.markdown.includes(kind === 'struck' ? `~~${SECRET}~~` : SECRET)).toBe(comesOut)
    }),
    { numRuns: 500 },
  )
})

test.each([
  '<style>@media print{.x{display:none}}</style><p class=x>1. Text.</p>',
  '<style>.x{display:none} p.x{display:block}</style><p class=x>1. Text.</p>',
  '<style>.x{display:none}</style><p class=x style="display:block">1. Text.</p>',
  '<style>th{background:#1f3864;color:#fff}</style><table><tr><th>Site<tr><td>Ambleford</table>',
  '<style>.x{color:#fff}</style><div style="background:#1f3864"><p class=x>1. Text.</p></div>',
  '<table bgcolor="#1f3864"><tr><td><font color=white>1. Text</font><td>Two</table>',
  '<style>p:hover{display:none} .y{display:none}</style><p>1. Text.</p>',
  '<p style="opacity:.9;position:relative;left:2px;text-indent:-18pt;margin-left:36pt">1. Text.</p>',
  '<p style="line-height:1;overflow:hidden">1. Text.</p>',
])('%s hides nothing', async (html) => {
  expect(await tryImport('paper.html', `<h1>Ferry fares</h1>${html}`, { allow: [] })).toMatchObject({
    outcome: 'imported',
    receipt: { errors: [] },
  })
})
