/** One change to a folder of content: other text in place of some, a whole file, or (with undefined) a file taken away. */
export type Edit =
  | { readonly file: string; readonly from: string; readonly to: string }
  | { readonly file: string; readonly whole: string | Uint8Array | undefined }

/** Changes a copy of a folder of content. Throws where the text to be changed is not there, because a test would then test nothing. */
export function editFiles(
  files: Readonly<Record<string, string>>,
  edits: readonly Edit[],
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const edited = new Map(Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]))
  for (const edit of edits) {
    if ('from' in edit) {
      const text = Buffer.from(edited.get(edit.file) ?? '').toString()
      if (!text.includes(edit.from)) throw new Error(`${edit.file} does not hold "${edit.from}"`)
      edited.set(edit.file, Buffer.from(text.replace(edit.from, () => edit.to)))
    } else if (edit.whole === undefined) edited.delete(edit.file)
    else edited.set(edit.file, typeof edit.whole === 'string' ? Buffer.from(edit.whole) : edit.whole)
  }
  return [...edited].map(([path, bytes]) => ({ path, bytes }))
}
