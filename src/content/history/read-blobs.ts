import { runGit } from './run-git.ts'

const LINE_END = 0x0a

/** The texts that git holds under these names, read in one call. Those that it does not hold are left out. */
export function readBlobs(folder: string, names: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  if (names.length === 0) return texts
  const output = runGit(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`) ?? Buffer.alloc(0)
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(LINE_END, at)
    // `NAME blob SIZE`, the bytes and a line end, or `NAME missing`.
    const [name = '', kind, size] = output.subarray(at, end).toString().split(' ')
    at = end + 1
    if (kind !== 'blob') continue
    const bytes = output.subarray(at, at + Number(size))
    at += bytes.length + 1
    texts.set(name, bytes.toString())
  }
  return texts
}
