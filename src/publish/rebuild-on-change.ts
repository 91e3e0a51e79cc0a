import { watch } from 'chokidar'

/** How long nothing must change before something is done: an editor saves in several steps. */
const SETTLED_MS = 100
const LOOK_AFTER_MS = 20
/** A build that follows a look leaves the machine to whoever reads what was found. */
const BUILD_AFTER_LOOK_MS = 300

/** What is done when files change. It tells of its own failures. */
export interface OnChange {
  /** Looks at once, before the build, at what the paths of changed files say. */
  readonly look?: (changed: readonly string[]) => Promise<void>
  readonly rebuild: () => Promise<void>
}

/** Folders that are being watched. */
export interface Rebuilding {
  close(): Promise<void>
}

/**
 * Builds, and builds again after each change in the folders, one build at a time. What changes during a build, the first one
 * included, is built after it. Resolves when the first build has ended.
 */
export async function rebuildOnChange(folders: readonly string[], { look, rebuild }: OnChange): Promise<Rebuilding> {
  let building: NodeJS.Timeout | undefined
  let looking: NodeJS.Timeout | undefined
  let changed: string[] = []
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
  const lookNow = () => {
    const paths = changed
    changed = []
    void look?.(paths)
  }
  const watcher = watch([...folders], { ignoreInitial: true }).on('all', (_what, path) => {
    isStale = true
    changed.push(path)
    clearTimeout(looking)
    clearTimeout(building)
    looking = setTimeout(lookNow, LOOK_AFTER_MS)
    building = setTimeout(() => void build(), look ? BUILD_AFTER_LOOK_MS : SETTLED_MS)
  })
  await new Promise<void>((done) => void watcher.once('ready', done))
  await build()
  return {
    close: async () => {
      clearTimeout(looking)
      clearTimeout(building)
      await watcher.close()
    },
  }
}
