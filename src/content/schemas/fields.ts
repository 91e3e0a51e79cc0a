import { z } from 'zod'
import { refuse } from './field-problem.ts'

type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name
type CamelFields<Fields> = { readonly [Name in keyof Fields as Camel<Name>]: Fields[Name] }

/**
 * A group of fields, each known by name; one that is not in the list is a problem of its own. Names are written `like-this` in
 * content and `likeThis` in code.
 */
export function fields<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodType<CamelFields<z.output<z.ZodObject<Shape>>>> {
  const known = Object.keys(shape)
  // zod's own strict objects report unknown fields without the known ones, from which the nearest is found.
  const unknown = z.any().transform((_written, context) => refuse(context, unknownField(known)))
  return (
    z
      .object(shape, { error: 'its own fields' })
      .catchall(unknown)
      // The cast only renames what zod has checked, in the same way as the type does.
      .transform((read) => camelFields(read) as CamelFields<z.output<z.ZodObject<Shape>>>)
  )
}

/** The field's own name is known only from its path, so the words are finished where the path is: here are the known names. */
function unknownField(known: readonly string[]): Parameters<typeof refuse>[1] {
  return { kind: 'unknown-field', message: '', advice: '', known }
}

function camelFields(read: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(read).map(([name, value]) => [
      name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
