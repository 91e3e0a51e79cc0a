import { expect, test } from 'vitest'
import { runsToPrint } from './reused-pages.ts'

const known = { title: 'Papers of Ambleford' }

test('pages are printed a few at a time, and a view is made only when its turn comes', () => {
  const made: string[] = []
  const report = ['/a/', '/b/', '/c/'].map((address) => ({ address, view: () => (made.push(address), { address }) }))
  const runs = runsToPrint({ home: [], report }, { known, most: 2 })
  const [first] = runs
  expect(first).toEqual({ views: { home: [], report: [{ address: '/a/' }, { address: '/b/' }] }, done: 2 })
  expect(made).toEqual(['/a/', '/b/'])
  expect([...runsToPrint({ home: [], report }, { known, most: 2 })].at(-1)).toEqual({
    views: { home: [], report: [{ address: '/c/' }] },
    done: 3,
  })
})

test('a page that stands as it would be printed is not, and another view, kind or site is asked about by another key', () => {
  const asked: string[] = []
  const earlier = { reuse: (address: string, key: string) => asked.push(key) > 0 && address === '/a/' }
  const runs = (kind: string, title: string, site: unknown) => [
    ...runsToPrint({ [kind]: [page('/a/', title), page('/b/')] }, { known: site, earlier, most: 9 }),
  ]
  expect(runs('report', 'Fees', known)).toEqual([{ views: { report: [{ address: '/b/', title: '' }] }, done: 2 }])
  runs('report', 'Levy', known)
  runs('meeting', 'Fees', known)
  runs('report', 'Fees', {})
  expect(new Set(asked.filter((_, at) => at % 2 === 0)).size).toBe(4)
  expect(runs('report', 'Fees', known)).toHaveLength(1)
  expect(asked.at(-2)).toBe(asked[0])
})

function page(address: string, title = '') {
  return { address, view: () => ({ address, title }) }
}
