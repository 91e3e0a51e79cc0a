/*
 * A folder of this computer as the editor knows folders, although the browser holds none: its files are read from and written
 * to the server that the page came from. It answers as the File System Access API does, as far as the editor asks it.
 */

/** What the server tells of a file: its path, and when it was changed, in milliseconds. */
interface ListedFile {
  readonly path: string
  readonly modified: number
}

/** Where the files are, and which version of each this page has read or saved last, by path. */
interface Shelf {
  readonly at: string
  readonly versions: Map<string, string>
  readonly refused: (refusal: RefusedSave) => void
}

/** A save that was not made: why, in words, and what was to be saved, so that it is not lost. */
export interface RefusedSave {
  readonly name: string
  readonly why: string
  readonly content: Blob
}

/** A name for something half-written, which the editor moves into place when it is whole. */
const isHalfWritten = (name: string) => name.startsWith('.')

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

/** A file of a served folder. */
export class ServedFile {
  readonly kind = 'file'
  readonly #shelf: Shelf
  #path: string
  #modified: number | undefined
  #half: Blob | undefined
  #saved: Blob | undefined
  #failure: Error | undefined

  constructor(shelf: Shelf, path: string, modified?: number) {
    this.#shelf = shelf
    this.#path = path
    this.#modified = modified
  }

  get name(): string {
    return this.#path.split('/').at(-1) ?? ''
  }

  async getFile(): Promise<File> {
    // The editor does not listen to what comes of closing a file, but asks for the file next.
    const failure = this.#failure
    this.#failure = undefined
    if (failure) throw failure
    const modified = this.#modified === undefined ? {} : { lastModified: this.#modified }
    if (this.#half) return new File([this.#half], this.name, modified)
    // What was just saved is what is being edited, whatever has become of it since.
    const saved = this.#saved
    this.#saved = undefined
    if (saved) return new File([saved], this.name, modified)
    // A new file is empty until it is written.
    if (this.#modified === undefined) return new File([], this.name)
    const response = await answered(fetch(this.#address()))
    this.#hold(response)
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
    try {
      this.#hold(await answered(fetch(this.#address(), { method: 'PUT', body: content, headers: this.#headers() })))
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error))
      const why = error instanceof SaveRefused ? error.message : NO_ANSWER
      this.#shelf.refused({ name: this.name, why, content })
      throw this.#failure
    }
    this.#half = undefined
    this.#saved = content
    this.#modified = Date.now()
  }

  /** A header of our own, which no page of another site can send, and the version that is changed; none for a new file. */
  #headers(): Record<string, string> {
    const version = this.#shelf.versions.get(this.#path)
    return { 'X-Editor': 'save', ...(version !== undefined && { 'If-Match': version }) }
  }

  #hold(response: Response): void {
    const version = response.headers.get('ETag')
    if (version !== null) this.#shelf.versions.set(this.#path, version)
  }

  #address(): string {
    return this.#shelf.at + this.#path.split('/').map(encodeURIComponent).join('/')
  }
}

async function answered(asked: Promise<Response>): Promise<Response> {
  const response = await asked
  if (!response.ok) throw new SaveRefused(await response.text())
  return response
}

const NO_ANSWER =
  'This computer did not answer, so nothing was saved. See whether npm run edit still runs, then save again: what you wrote is still in the form.'

/** Says no in the server's own words. */
class SaveRefused extends Error {}

function notFound(path: string): DOMException {
  return new DOMException(`There is no ${path}`, 'NotFoundError')
}
