import { UserError } from '../domain/user-error.ts'

/** Why a file could not be imported at all. */
export type UnreadableReason =
  'empty' | 'wrong-kind' | 'broken' | 'encrypted' | 'too-large' | 'unsafe-xml' | 'unsafe-path' | 'too-deep'

/**
 * A file that cannot be imported, in words for the officer. Thrown deep inside a reader, where nothing sensible can be
 * returned; `importReport` turns it into a value, and nothing has been written by then.
 */
export class UnreadableFile extends UserError {
  readonly reason: UnreadableReason
  readonly advice: string

  constructor(reason: UnreadableReason, message: string, advice: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'UnreadableFile'
    this.reason = reason
    this.advice = advice
  }
}
