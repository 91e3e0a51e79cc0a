import { z } from 'zod'
import { about } from './about.ts'
import { refuse } from './field-problem.ts'
import { fields } from './fields.ts'
import { text, written } from './text.ts'

/** The fields by which someone can be asked. */
export const contactFields = {
  name: text('name').meta(about('Name', 'First name and surname, without a title.', 'Ruth Okafor')),
  telephone: z.exactOptional(
    telephone().meta(about('Telephone', 'A number that may be published, in digits from 0.', '01235 422422')),
  ),
  email: z.exactOptional(
    email().meta(about('E-mail', 'An address that may be published.', 'democratic.services@example.gov.uk')),
  ),
}

/** Someone who can be asked. */
export const contact = fields(contactFields)

function telephone(): z.ZodType<string> {
  return written('telephone number').transform((value, context) => {
    const digits = value.replace(/\D/g, '').length
    if (/^(\+|\(?0)[\d ()-]+( ext\.? \d+)?$/.test(value) && digits >= 9 && digits <= 20) return value
    return refuse(context, {
      kind: 'bad-telephone',
      message: `Cannot read the telephone number "${value}": it is not a whole number to dial`,
      advice: 'Write it in digits from 0 or +44, for example 01235 422422',
    })
  })
}

function email(): z.ZodType<string> {
  return written('e-mail address')
    .meta({ format: 'email' })
    .transform((value, context) =>
      z.email().safeParse(value).success
        ? value
        : refuse(context, {
            kind: 'bad-email',
            message: `Cannot read the e-mail address "${value}": it is not a whole address`,
            advice: 'Write it as name@example.gov.uk',
          }),
    )
}
