/** Tells of files that could not be loaded. */
export interface FetchWatch {
  /** Throws where a file could not be loaded since this was last asked. */
  throwIfFailed(): void
}

/**
 * Watches what is fetched from now on. Pagefind only logs that a part of its index could not be loaded, and answers from the
 * rest; half an answer is none. The index may also have been replaced by a newer one since the page was opened.
 */
export function watchFetch(scope: { fetch: typeof fetch }): FetchWatch {
  const { fetch: fetchIt } = scope
  let failed: string | undefined
  scope.fetch = async (...asked: Parameters<typeof fetch>) => {
    try {
      const response = await fetchIt(...asked)
      if (!response.ok) failed = `${response.status} for ${response.url}`
      return response
    } catch (cause) {
      failed = String(cause)
      throw cause
    }
  }
  return {
    throwIfFailed() {
      const what = failed
      failed = undefined
      if (what !== undefined) throw new Error(what)
    },
  }
}
