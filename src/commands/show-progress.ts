/** Shows how far a long command has come, on one line of a terminal that the next takes the place of; nothing where nobody watches. */
export function showProgress(done: number, of: number, what: string): void {
  const { stderr } = process
  if (!stderr.isTTY || process.env['CI'] !== undefined) return
  const line = `${done} of ${of}  ${what}`.slice(0, Math.max(20, stderr.columns - 1))
  stderr.write(`\r${line}\u001b[K${done === of ? '\n' : ''}`)
}
