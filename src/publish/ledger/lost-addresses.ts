import type { Problem } from '../../domain/problem.ts'

/** Says that a site that was made would not answer at addresses that were published, so that it must not take its place. */
export class LostAddresses extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('\n'))
    this.problems = problems
  }
}
