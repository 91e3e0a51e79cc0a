/*
 * A folder of this computer as the editor knows folders, although the browser holds none: its files are read from and written
 * to the server that the page came from. It answers as the File System Access API does, as far as the editor asks it.
 */

/** What the server tells of a file: its path, and when it was changed, in milliseconds. */
interface ListedFile {
  readonly path: string
  readonly modified: number
}

/** A name for something half-written, which the editor moves into place when it is whole. */
const isHalfWritten = (name: string) => name.startsWith('.')

/** Where files are asked for: `/admin/folder/`. */
export class ServedFolder {
  readonly kind = 'directory'
  readonly name: string
  readonly #at: string
  readonly #path: string

  constructor(at: string, path = '') {
    this.#at = at
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
      yield [name, isFolder ? new ServedFolder(this.#at, within + name) : new ServedFile(this.#at, path, modified)]
    }
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<ServedFolder> {
    const path = this.#within(name)
    if (!create && !(await this.#list()).some((file) => file.path.startsWith(`${path}/`))) throw notFound(path)
    return new ServedFolder(this.#at, path)
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<ServedFile> {
    const path = this.#within(name)
    const listed = (await this.#list()).find((file) => file.path === path)
    if (!listed && !create) throw notFound(path)
    return new ServedFile(this.#at, path, listed?.modified)
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
    const response = await answered(fetch(this.#at))
    return response.json()
  }
}

/** A file of a served folder. */
export class ServedFile {
  readonly kind = 'file'
  readonly #at: string
  #path: string
  #modified: number | undefined
  #half: Blob | undefined

  constructor(at: string, path: string, modified?: number) {
    this.#at = at
    this.#path = path
    this.#modified = modified
  }

  get name(): string {
    return this.#path.split('/').at(-1) ?? ''
  }

  async getFile(): Promise<File> {
    const modified = this.#modified === undefined ? {} : { lastModified: this.#modified }
    if (this.#half) return new File([this.#half], this.name, modified)
    // A new file is empty until it is written.
    if (this.#modified === undefined) return new File([], this.name)
    const response = await answered(fetch(this.#address()))
    return new File([await response.blob()], this.name, modified)
  }

  async createWritable(): Promise<{ write(data: BlobPart): Promise<void>; close(): Promise<void> }> {
    const parts: BlobPart[] = []
    return {
      write: async (data) => void parts.push(data),
      close: () => this.#save(new Blob(parts)),
    }
  }

  async move(folder: ServedFolder, name: string): Promise<void> {
    this.#path = folder.pathOf(name)
    await this.#save(this.#half ?? new Blob())
  }

  async #save(content: Blob): Promise<void> {
    if (isHalfWritten(this.name)) {
      this.#half = content
      return
    }
    // A header of our own, which no page of another site can send.
    await answered(fetch(this.#address(), { method: 'PUT', body: content, headers: { 'X-Editor': 'save' } }))
    this.#half = undefined
    this.#modified = Date.now()
  }

  #address(): string {
    return this.#at + this.#path.split('/').map(encodeURIComponent).join('/')
  }
}

async function answered(asked: Promise<Response>): Promise<Response> {
  const response = await asked
  if (!response.ok) throw new Error(await response.text())
  return response
}

function notFound(path: string): DOMException {
  return new DOMException(`There is no ${path}`, 'NotFoundError')
}
