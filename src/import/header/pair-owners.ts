/** Something in a line: whose it is, what it is, or a sign that keeps one pair from the next. */
export type Pairable =
  { readonly kind: 'owner'; readonly id: string } | { readonly kind: 'thing' } | { readonly kind: 'break' }

/**
 * Tells whose each thing is, in whatever order they are written: `South 4 November, Vale 5 November`, `4 November (South) and
 * 5 November (Vale)`, `South and Vale: 4 November`. Gives the owners of each thing in its order, none where nothing says so, and
 * undefined where the line could be read in two ways.
 */
export function pairOwners(tokens: readonly Pairable[]): readonly (readonly string[])[] | undefined {
  const things = tokens.filter(({ kind }) => kind === 'thing').length
  const owners = tokens.flatMap((token) => (token.kind === 'owner' ? [token.id] : []))
  if (owners.length === 0) return Array.from({ length: things }, () => [])
  return bySigns(tokens) ?? byOrder(tokens.filter(({ kind }) => kind !== 'break'))
}

/** Where signs keep the pairs apart, the order within each does not matter. */
function bySigns(tokens: readonly Pairable[]): readonly (readonly string[])[] | undefined {
  const parts: Pairable[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'break') parts.push([])
    else parts.at(-1)?.push(token)
  }
  const pairs = parts
    .filter((part) => part.length > 0)
    .map((part) => ({
      things: part.filter(({ kind }) => kind === 'thing').length,
      owners: part.flatMap((token) => (token.kind === 'owner' ? [token.id] : [])),
    }))
  return pairs.every((pair) => pair.things === 1 && pair.owners.length === 1)
    ? pairs.map((pair) => pair.owners)
    : undefined
}

/** Without signs, owners stand all before or all after what is theirs. */
function byOrder(tokens: readonly Pairable[]): readonly (readonly string[])[] | undefined {
  const isBefore = tokens[0]?.kind === 'owner'
  if (isBefore === (tokens.at(-1)?.kind === 'owner')) return undefined
  const runs: { things: number; owners: string[] }[] = []
  for (const [at, token] of tokens.entries()) {
    const begins = token.kind === (isBefore ? 'owner' : 'thing') && tokens[at - 1]?.kind !== token.kind
    if (begins) runs.push({ things: 0, owners: [] })
    const run = runs.at(-1)
    if (!run) return undefined
    if (token.kind === 'owner') run.owners.push(token.id)
    else run.things += 1
  }
  // "4 and 5 November (South)" may mean both days or the last; "South: 4 and 5 November" means both.
  const isClear = runs.every(({ things, owners }) => things === 1 || (isBefore && owners.length === 1))
  return isClear ? runs.flatMap(({ things, owners }) => Array.from({ length: things }, () => owners)) : undefined
}
