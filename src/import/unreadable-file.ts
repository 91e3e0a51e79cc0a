/** Why a file could not be imported at all. */
export type RefusalReason =
  'empty' | 'wrong-kind' | 'broken' | 'encrypted' | 'too-large' | 'unsafe-xml' | 'unsafe-path' | 'too-deep'

/**
 * A file that cannot be imported, in words for the officer. Thrown deep inside a reader, where nothing sensible can be
 * returned; `importReport` turns it into a value, and nothing has been written by then.
 */
export class Refusal extends Error {
  readonly reason: RefusalReason
  readonly advice: string

  constructor(reason: RefusalReason, message: string, advice: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'Refusal'
    this.reason = reason
    this.advice = advice
  }
}
