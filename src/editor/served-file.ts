import { answered, isHalfWritten, SaveRefused, type Shelf } from './served-shelf.ts'

const NO_ANSWER =
  'This computer did not answer, so nothing was saved. See whether npm run edit still runs, then save again: what you wrote is still in the form.'

/** A file of a served folder, as the File System Access API has files. */
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

  async move(folder: { pathOf(name: string): string }, name: string): Promise<void> {
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
