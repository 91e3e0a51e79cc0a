/*
 * A folder of this computer as the editor knows folders, although the browser holds none: its files are read from and written
 * to the server that the page came from. It answers as the File System Access API does, as far as the editor asks it.
 */

import { ServedFile } from './served-file.ts'
import { answered, isHalfWritten, type RefusedSave, type Shelf } from './served-shelf.ts'

/** What the server tells of a file: its path, and when it was changed, in milliseconds. */
interface ListedFile {
  readonly path: string
  readonly modified: number
}

/** Where files are asked for: `/admin/folder/`. */
export class ServedFolder {
  readonly kind = 'directory'
  readonly name: string
  readonly #shelf: Shelf
  readonly #path: string

  /** `refused` is told of each save that was not made. */
  static at(address: string, refused: (refusal: RefusedSave) => void): ServedFolder {
    return new ServedFolder({ at: address, versions: new Map(), refused })
  }

  private constructor(shelf: Shelf, path = '') {
    this.#shelf = shelf
    this.#path = path
    this.name = path.split('/').at(-1) ?? ''
  }

  async *entries(): AsyncGenerator<[string, ServedFolder | ServedFile]> {
    const within = this.#path === '' ? '' : `${this.#path}/`
    const seen = new Set<string>()
    for (const { path, modified } of await this.#list()) {
      if (!path.startsWith(within)) continue
      const [name = '', ...below] = path.slice(within.length).split('/')
      if (seen.has(name)) continue
      seen.add(name)
      const isFolder = below.length > 0
      yield [
        name,
        isFolder ? new ServedFolder(this.#shelf, within + name) : new ServedFile(this.#shelf, path, modified),
      ]
    }
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<ServedFolder> {
    const path = this.#within(name)
    if (!create && !(await this.#list()).some((file) => file.path.startsWith(`${path}/`))) throw notFound(path)
    return new ServedFolder(this.#shelf, path)
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<ServedFile> {
    const path = this.#within(name)
    const listed = (await this.#list()).find((file) => file.path === path)
    if (!listed && !create) throw notFound(path)
    return new ServedFile(this.#shelf, path, listed?.modified)
  }

  async removeEntry(name: string): Promise<void> {
    // Folders come and go with their files; nothing published is deleted from here.
    if (!isHalfWritten(name)) throw new DOMException('Files are not deleted from here', 'NotAllowedError')
  }

  pathOf(name: string): string {
    return this.#within(name)
  }

  #within(name: string): string {
    return this.#path === '' ? name : `${this.#path}/${name}`
  }

  async #list(): Promise<readonly ListedFile[]> {
    const response = await answered(fetch(this.#shelf.at))
    return response.json()
  }
}

function notFound(path: string): DOMException {
  return new DOMException(`There is no ${path}`, 'NotFoundError')
}
