/** Makes something once. What failed is not remembered: the next key asks again. */
export async function remember<Key, T>(known: Map<Key, Promise<T>>, key: Key, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make()
  known.set(key, made)
  try {
    return await made
  } catch (cause) {
    known.delete(key)
    throw cause
  }
}
