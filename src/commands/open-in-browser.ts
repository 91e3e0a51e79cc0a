import { spawn } from 'node:child_process'

/** Asks the system to show an address in the person's own browser. Where it cannot, the address has been printed. */
export function openInBrowser(address: string): void {
  const [command, ...args] = commandFor(process.platform)
  // Detached and unheard: the browser outlives us, and a system without one is no mistake of the person's.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

function commandFor(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  return ['xdg-open']
}
