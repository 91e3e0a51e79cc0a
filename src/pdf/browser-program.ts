/** The program of a Chromium or Chrome, which makes PDFs of pages. */
export interface BrowserProgram {
  readonly executablePath: string
  /** What it is started with, where that is not the environment of whoever starts it. */
  readonly env?: Readonly<Record<string, string>>
}
