import { watch } from 'chokidar'

const SETTLED_MS = 100

/** Folders that are being watched. */
export interface Rebuilding {
  close(): Promise<void>
}

/**
 * Builds, and builds again after each change in the folders, one build at a time. What changes during a build, the first one
 * included, is built after it. `rebuild` tells of its own failures. Resolves when the first build has ended.
 */
export async function rebuildOnChange(folders: readonly string[], rebuild: () => Promise<void>): Promise<Rebuilding> {
  let timer: NodeJS.Timeout | undefined
  let isStale = true
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
  const watcher = watch([...folders], { ignoreInitial: true }).on('all', () => {
    isStale = true
    // An editor saves in several steps: wait until it has finished.
    clearTimeout(timer)
    timer = setTimeout(() => void build(), SETTLED_MS)
  })
  await new Promise<void>((done) => void watcher.once('ready', done))
  await build()
  return {
    close: async () => {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}
