import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test.each([
  ['types agree', 'tsc --noEmit'],
  ['the linter finds no mistake', 'oxlint --config .config/oxlint.json --type-aware src scripts templates .config'],
  ['styles follow the standard', 'stylelint --config .config/stylelint.json "templates/**/*.scss"'],
  ['files are laid out alike', 'prettier --ignore-path .config/prettierignore --check .'],
  ['nothing is unused', 'knip --config .config/knip.json'],
])('%s', (_what, command) => {
  // Through a shell, as npm does: it finds the tools of this project on every system.
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8' })
  expect(status, `${command}\n${stdout}${stderr}`).toBe(0)
})
