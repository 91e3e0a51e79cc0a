import { z } from 'zod'
import type { ProblemKind } from '../../domain/problem-kinds.ts'

/** What a schema found wrong with one field; its place is added where the document is known. */
export interface FieldProblem {
  readonly kind: ProblemKind
  readonly message: string
  readonly advice: string
  readonly nearest?: string | undefined
  /** Of a field that nobody knows, the names that are known beside it. */
  readonly known?: readonly string[]
}

/** Turns away what a field holds, in the words of a problem, and goes on with the other fields. */
export function refuse(context: z.RefinementCtx, problem: FieldProblem): never {
  context.addIssue({ code: 'custom', message: problem.message, params: { ...problem } })
  return z.NEVER
}

/** The problem a schema found, where an issue carries one. */
export function fieldProblemOf(params: Record<string, unknown> | undefined): FieldProblem | undefined {
  if (params === undefined || !('kind' in params)) return undefined
  // Only `refuse` puts a kind into an issue, and it puts in a whole problem.
  return params as unknown as FieldProblem
}
