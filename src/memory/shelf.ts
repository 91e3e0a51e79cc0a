import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { keyOf } from './key-of.ts'

/** Things that were put away together, by their keys. They stay on the disk until they are asked for. */
export interface Shelf {
  readonly things: ReadonlyMap<string, Thing>
  /** Undefined where what stands there is not what was put there. */
  take(thing: Thing): Uint8Array | undefined
  close(): void
}

/** Where a thing stands on its shelf, and what tells that it is still the same. */
export interface Thing {
  readonly from: number
  readonly length: number
  readonly hash: string
}

/** The label stands at the end, where it is written last; how long it is stands after it. */
const LENGTH_BYTES = 8

/** Opens a shelf; undefined where it is not there, is damaged, or was filled by another program. */
export function openShelf(path: string, program: string): Shelf | undefined {
  const file = openIfThere(path)
  if (file === undefined) return undefined
  const { size } = fstatSync(file)
  const ending = readAt(file, size - LENGTH_BYTES, LENGTH_BYTES)
  const length = Number(ending?.readBigUInt64LE() ?? 0n)
  const label = readAt(file, size - LENGTH_BYTES - length, length)?.toString() ?? ''
  const things = thingsOf(label, program)
  if (!things) {
    closeSync(file)
    return undefined
  }
  const take = ({ from, length: bytes, hash }: Thing) => {
    const taken = readAt(file, from, bytes)
    return taken && keyOf(taken) === hash ? taken : undefined
  }
  return { things, take, close: () => closeSync(file) }
}

/** A shelf that is being filled: it has its name, and can be found, only when it is finished. */
export interface OpenShelf {
  put(key: string, bytes: Uint8Array): void
  /** What it holds so far. */
  readonly things: ReadonlyMap<string, Thing>
  finish(path: string): void
  abandon(): void
}

/** Begins a shelf in a folder. */
export function beginShelf(folder: string, program: string): OpenShelf {
  const unfinished = `${folder}/${process.pid}-${randomBytes(4).toString('hex')}.unfinished`
  const file = openSync(unfinished, 'w')
  const things = new Map<string, Thing>()
  let from = 0
  const write = (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
  }
  return {
    things,
    put: (key, bytes) => {
      write(bytes)
      things.set(key, { from, length: bytes.length, hash: keyOf(bytes) })
      from += bytes.length
    },
    finish: (path) => {
      const list = JSON.stringify([...things])
      const label = Buffer.from(JSON.stringify({ program, list, hash: keyOf(program, list) }))
      const length = Buffer.alloc(LENGTH_BYTES)
      length.writeBigUInt64LE(BigInt(label.length))
      write(label)
      write(length)
      closeSync(file)
      renameSync(unfinished, path)
    },
    abandon: () => {
      closeSync(file)
      rmSync(unfinished, { force: true })
    },
  }
}

function thingsOf(label: string, program: string): ReadonlyMap<string, Thing> | undefined {
  const { program: filledBy, list, hash } = parsed(label)
  if (filledBy !== program || typeof list !== 'string' || hash !== keyOf(program, list)) return undefined
  // Its hash says that it is what was written above.
  return new Map(JSON.parse(list) as [string, Thing][])
}

function parsed(label: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(label)) as Record<string, unknown>
  } catch (error) {
    // Damaged: no label that was ever written.
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

function readAt(file: number, from: number, length: number): Buffer | undefined {
  if (from < 0 || length < 0 || length > 2 ** 31) return undefined
  const bytes = Buffer.allocUnsafe(length)
  return readSync(file, bytes, 0, length, from) === length ? bytes : undefined
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r')
  } catch (error) {
    // Another build may have tidied it away; what cannot be read is as good as not there.
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
