import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf } from './key-of.ts'
import { beginShelf, openShelf, type OpenShelf } from './shelf.ts'

/** Where the memory of one folder of content is, and the program whose it is. */
export interface MemoryStore {
  readonly folder: string
  readonly program: string
}

/** What earlier builds made, by what it was made from. A build with an empty memory makes the same, only slower. */
export interface Memory {
  /** What was kept under a key; undefined where nothing was, or it can no longer be trusted. */
  recall(key: string): Uint8Array | undefined
  keep(key: string, bytes: Uint8Array): void
  /** Puts away what was kept. What was neither kept nor recalled is forgotten in time. */
  save(): void
  /** Ends the use of it; what was kept and not saved is lost. */
  close(): void
  /** What the disk said where it could not be written: then nothing is kept, and nothing else is wrong. */
  readonly trouble: string | undefined
}

const ENDING = '.shelf'
const MOST_SHELVES = 8

/**
 * Opens the memory in a folder. It is one of this program alone: what another version left, and what is damaged, is never
 * used, and goes when this one is saved. Several builds at once do each other no harm: a shelf is filled under a name of its
 * own, and never changed after.
 */
export function openMemory(folder: string, program: string): Memory {
  let trouble: string | undefined
  const unlessRefused = <T>(act: () => T): T | undefined => {
    try {
      return trouble === undefined ? act() : undefined
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      trouble = error.message
      return undefined
    }
  }
  const names = unlessRefused(() => shelvesIn(folder)) ?? []
  const shelves = names.flatMap((name) => openShelf(join(folder, name), program) ?? [])
  const held = new Map(
    shelves.flatMap((shelf) => [...shelf.things].map(([key, thing]) => [key, { shelf, thing }] as const)),
  )
  const recalled = new Set<string>()
  let added: OpenShelf | undefined
  const keep = (key: string, bytes: Uint8Array) => {
    added ??= beginShelf(folder, program)
    added.put(key, bytes)
  }
  const take = (key: string) => {
    const found = held.get(key)
    return found?.shelf.take(found.thing)
  }
  const save = () => {
    const isTidy = shelves.length === names.length && shelves.length < MOST_SHELVES && recalled.size * 2 >= held.size
    for (const key of isTidy ? [] : recalled) {
      const bytes = take(key)
      if (bytes) keep(key, bytes)
    }
    const name = added && `${keyOf(...added.things.keys())}${ENDING}`
    if (name) added?.finish(join(folder, name))
    added = undefined
    if (!isTidy) for (const old of names) if (old !== name) rmSync(join(folder, old), { force: true })
  }
  return {
    keep: (key, bytes) => unlessRefused(() => keep(key, bytes)),
    recall: (key) => {
      const bytes = take(key)
      if (bytes) recalled.add(key)
      return bytes
    },
    save: () => unlessRefused(save),
    close: () => {
      added?.abandon()
      for (const shelf of shelves) shelf.close()
    },
    get trouble() {
      return trouble
    },
  }
}

function shelvesIn(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder).filter((name) => name.endsWith(ENDING))
}
