import { ServedFolder } from './served-folder.ts'
import { showRefusedSave } from './show-refused-save.ts'

const SIGNED_IN = 'sveltia-cms.user'

/**
 * Has the editor work on a folder of the computer that serves the page. It has a mode for a folder that the browser itself
 * holds; that folder is exchanged for ours, and nobody needs to sign in.
 */
export function workOnServedFolder(address: string): void {
  const folder = ServedFolder.at(address, showRefusedSave)
  Object.defineProperty(navigator.storage, 'getDirectory', {
    value: async () => ({ getDirectoryHandle: async () => folder }),
  })
  localStorage.setItem(SIGNED_IN, JSON.stringify({ backendName: 'test-repo' }))
}
