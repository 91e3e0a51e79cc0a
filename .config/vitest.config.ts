import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { ClosingLine } from './closing-line.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const slow = ['{src,scripts,templates}/**/*.{site,browser}.test.ts']

/*
 * Three groups, one after another, so that a browser never waits for a compiler: what tools say of the code, what is pure and
 * fast, and what needs a built site. The last builds the real site once and serves it, and only where such a test is asked for.
 */
export default defineConfig({
  root,
  test: {
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        root,
        test: { name: 'checks', include: ['.config/**/*.test.ts'], testTimeout: 120_000, sequence: { groupOrder: 1 } },
      },
      {
        root,
        test: {
          name: 'unit',
          // A property tries many cases, and the machine may be busy with something else.
          testTimeout: 60_000,
          include: ['{src,scripts,templates}/**/*.test.ts'],
          exclude: slow,
          sequence: { groupOrder: 2 },
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: slow,
          globalSetup: 'src/testing/site-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
