/** A council that publishes here. */
export interface Council {
  readonly id: string
  readonly name: string
  readonly shortName: string
  /** For how many clear working days after publication a decision can be called in; absent where it is not said. */
  readonly callInDays?: number
}

/** A body of a council that meets and decides, such as its Cabinet. */
export interface Body {
  readonly id: string
  readonly name: string
  /** Of a joint committee, the councils it decides for; absent where each council has such a body of its own. */
  readonly councils?: readonly string[]
}

/** How far along a project is, whatever a council calls it. */
export type Stage = 'to-come' | 'under-way' | 'done' | 'stopped'

/** A status a project can have, in the council's own words. */
export interface Status {
  readonly id: string
  readonly name: string
  readonly stage: Stage
  readonly meaning: string
  /** What the status says of the thing the project changes, for the map of the current state: `Change under way`. */
  readonly currentState: string
}

/** What the site as a whole is and says: the contents of `council.yaml`. */
export interface Settings {
  readonly title: string
  readonly description: string
  readonly publisher: string
  /** Where the site is published, without a slash at its end: `https://papers.example.gov.uk`. */
  readonly address: string
  /** The path it is published under, with a slash at both ends: `/` or `/reports-site/`. */
  readonly basePath: string
  readonly licence: { readonly name: string; readonly statement: string; readonly url?: string }
  readonly contact: Contact
  readonly councils: readonly Council[]
  readonly bodies: readonly Body[]
  /** In the order in which a project passes through them. */
  readonly statuses: readonly Status[]
  /** The council's own wordings for papers that are private or unfinished; absent where it has none of its own. */
  readonly markings?: { readonly private?: readonly string[]; readonly unfinished?: readonly string[] }
  /** The most a file of text may hold, in megabytes; 5 where it is absent. */
  readonly largestFile?: number
  /** Absent where the published site has no editor. */
  readonly editor?: EditorSetting
}

/** Where the editor in the published site keeps what officers write: a repository on GitHub. */
export interface EditorSetting {
  /** `owner/name` */
  readonly repository: string
  readonly branch: string
  /** The address of a service that signs officers in; without one they sign in with a token of their own. */
  readonly signIn?: string
}

/** Someone who can be asked. */
export interface Contact {
  readonly name: string
  readonly telephone?: string
  readonly email?: string
}
