import type { ProblemHelp } from '../../domain/problem-help.ts'
import type { Problem } from '../../domain/problem.ts'

/** What a build has to say, besides the site itself. */
export interface BuildNews {
  readonly problems: readonly Problem[]
  readonly help: ProblemHelp
  /** Why there is no site although the content has no problem, in words. */
  readonly failure?: string
}

/** What the preview shows: the last good site, and what the newest build had to say. */
export interface PreviewState {
  /** Absent until a build has gone well. */
  readonly site?: { readonly folder: string; readonly basePath: string }
  /** Another with each good build, so that pages know when they are old. */
  readonly edition: string
  readonly news: BuildNews
  /** Gives pages of content that was changed since the site was built, by their addresses in it. */
  readonly fresh?: (address: string) => Promise<string | Uint8Array | undefined>
}

/** Holds what the preview shows, and tells those who listen when it changes. */
export interface Preview {
  state(): PreviewState
  show(state: PreviewState): void
  /** Returns a way to stop listening. */
  listen(hear: (state: PreviewState) => void): () => void
}

/** Makes a preview that shows something to begin with. */
export function makePreview(first: PreviewState): Preview {
  let current = first
  const listeners = new Set<(state: PreviewState) => void>()
  return {
    state: () => current,
    show: (state) => {
      current = state
      for (const hear of listeners) hear(state)
    },
    listen: (hear) => {
      listeners.add(hear)
      return () => void listeners.delete(hear)
    },
  }
}
