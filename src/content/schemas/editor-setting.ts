import { z } from 'zod'
import type { EditorSetting } from '../../domain/settings.ts'
import { about } from './about.ts'
import { refuse } from './field-problem.ts'
import { fields } from './fields.ts'
import { text, written } from './text.ts'

const REPOSITORY = /^[\w.-]+(\/[\w.-]+)+$/
const SECURE = /^https:\/\/[^\s/]+(\/[^\s?#]*)?$/

/** Where the editor in the published site keeps what officers write. */
export function editor(): z.ZodType<EditorSetting> {
  return fields({
    repository: repository().meta(
      about('Repository', 'The owner and name of the GitHub repository that holds this folder.', 'ambleford/papers'),
    ),
    branch: text('branch').meta(about('Branch', 'The branch that the site is published from.', 'main')),
    'sign-in': z.exactOptional(
      signIn().meta(
        about(
          'Sign-in service',
          'The address of the council’s sign-in service. Without one, officers sign in with a token.',
        ),
      ),
    ),
  })
}

function repository(): z.ZodType<string> {
  return written('repository')
    .meta({ pattern: REPOSITORY.source })
    .transform((value, context) =>
      REPOSITORY.test(value)
        ? value
        : refuse(context, {
            kind: 'bad-address',
            message: `Cannot use the repository "${value}": it is not an owner and a name`,
            advice: 'Write it as owner/name, for example ambleford/papers',
          }),
    )
}

function signIn(): z.ZodType<string> {
  return written('sign-in service')
    .meta({ format: 'uri' })
    .transform((value, context) =>
      SECURE.test(value) && URL.canParse(value)
        ? value
        : refuse(context, {
            kind: 'bad-address',
            message: `Cannot use the sign-in service "${value}": it is not a secure address written in full`,
            advice: 'Write it from https:// on',
          }),
    )
}
