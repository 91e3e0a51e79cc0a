import { test } from '../testing/browser-test.ts'
test('shots', async ({ open }) => {
  for (const [name, path, width, colours] of [
    ['report', '/reports/2021/joint-technology-strategy-update/', 320, 'light'],
    ['projects', '/projects/', 320, 'dark'],
    ['home', '/', 320, 'light'],
    ['report7', '/reports/2021/joint-technology-strategy-update/', 768, 'light'],
  ] as const) {
    const page = await open(path, { width, height: 640, colours })
    await page.screenshot({ path: `/tmp/papers/${name}.png` })
  }
})
