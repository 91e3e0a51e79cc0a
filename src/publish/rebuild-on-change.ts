import { watch } from 'chokidar'

const SETTLED_MS = 100

/**
 * Watches folders and rebuilds after each change, one build at a time: what changes during a build is built after it.
 * `rebuild` tells of its own failures. Resolves when every folder is watched.
 */
export async function rebuildOnChange(folders: readonly string[], rebuild: () => Promise<void>): Promise<Rebuilding> {
  let timer: NodeJS.Timeout | undefined
  let isStale = false
  let isBuilding = false
  const build = async () => {
    if (isBuilding) return
    isBuilding = true
    while (isStale) {
      isStale = false
      await rebuild()
    }
    isBuilding = false
  }
  const changed = () => {
    isStale = true
    // An editor saves in several steps: wait until it has finished.
    clearTimeout(timer)
    timer = setTimeout(() => void build(), SETTLED_MS)
  }
  const watcher = watch([...folders], { ignoreInitial: true }).on('all', changed)
  await new Promise<void>((done) => void watcher.once('ready', done))
  return {
    close: async () => {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}

/** Folders that are being watched. */
export interface Rebuilding {
  close(): Promise<void>
}
