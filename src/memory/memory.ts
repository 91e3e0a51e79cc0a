import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf } from './key-of.ts'
import { beginShelf, openShelf, type OpenShelf } from './shelf.ts'

/** What earlier builds made, by what it was made from. A build with an empty memory makes the same, only slower. */
export interface Memory {
  /** What was kept under a key; undefined where nothing was, or it can no longer be trusted. */
  recall(key: string): Uint8Array | undefined
  keep(key: string, bytes: Uint8Array): void
  /** Puts away what was kept. What was neither kept nor recalled is forgotten in time. */
  save(): void
}

const ENDING = '.shelf'
const MOST_SHELVES = 8

/**
 * Opens the memory in a folder. It is one of this program alone: what another version left, and what is damaged, is never
 * used, and goes when this one is saved. Several builds at once do each other no harm: a shelf is filled under a name of its
 * own, and never changed after.
 */
export function openMemory(folder: string, program: string): Memory {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING))
  const shelves = names.flatMap((name) => openShelf(join(folder, name), program) ?? [])
  const held = new Map(
    shelves.flatMap((shelf) => [...shelf.things].map(([key, thing]) => [key, { shelf, thing }] as const)),
  )
  const recalled = new Set<string>()
  let added: OpenShelf | undefined

  const take = (key: string) => {
    const found = held.get(key)
    return found?.shelf.take(found.thing)
  }
  const keep = (key: string, bytes: Uint8Array) => {
    added ??= beginShelf(folder, program)
    added.put(key, bytes)
  }
  return {
    keep,
    recall: (key) => {
      const bytes = take(key)
      if (bytes) recalled.add(key)
      return bytes
    },
    save: () => {
      const isTidy = shelves.length === names.length && shelves.length < MOST_SHELVES && recalled.size * 2 >= held.size
      if (!isTidy) {
        for (const key of recalled) {
          const bytes = take(key)
          if (bytes) keep(key, bytes)
        }
      }
      const name = added && `${keyOf(...added.things.keys())}${ENDING}`
      if (name) added?.finish(join(folder, name))
      if (!isTidy) for (const old of names) if (old !== name) rmSync(join(folder, old), { force: true })
    },
  }
}
