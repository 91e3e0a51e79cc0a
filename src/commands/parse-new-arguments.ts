import { nearestOf } from '../content/nearest-of.ts'
import { kebab } from '../domain/kebab.ts'
import { UserError } from '../domain/user-error.ts'
import type { NewRequest } from '../drafting/new-file.ts'
import type { Question } from '../drafting/question.ts'
import { DRAFT_KINDS, kindInWords, QUESTIONS, type DraftKind } from '../drafting/questions.ts'
import type { CommandOption, Usage } from './command.ts'
import { parseArguments } from './parse-arguments.ts'
import { CONTENT } from './shared-options.ts'

const NAME = 'npm run new'
const KINDS = DRAFT_KINDS.join('|')
/** Options of every kind. What the values are is said in words, as it is of the questions. */
const OWN = {
  name: { type: 'string', words: 'the name of the file, where it is not to be made of the title' },
  content: { type: 'string', default: CONTENT.content.default, words: CONTENT.content.words },
} as const

/** How `npm run new` is written: where the kind is known, with an option for each question that it asks. */
export function newUsage(written: readonly string[]): Usage {
  const kind = kindOf(written)
  return kind === undefined
    ? {
        name: NAME,
        does: `Makes a new file of content, ready to fill, and asks for what it must know. Each kind has options of its own: ${NAME} -- report --help`,
        operands: `${KINDS} "the title"`,
        optionsOf: 'every kind',
        options: OWN,
      }
    : usageOf(kind)
}

/** Reads the command line. Throws a `UserError` that says what to write instead. */
export function parseNewArguments(written: readonly string[]): NewRequest {
  const kind = kindOf(written)
  if (kind === undefined) throw new UserError(complaintOf(written[0] ?? ''))
  const { values, operands } = parseArguments(usageOf(kind), written.slice(1))
  const answers = Object.entries<unknown>(values).flatMap(([option, value]) =>
    Array.isArray(value) ? [[option, value.map(String)] as const] : [],
  )
  const { name, content } = values
  return {
    kind,
    words: operands.join(' '),
    contentFolder: content,
    options: Object.fromEntries(answers),
    ...(name !== undefined && { name: kebab(name) }),
  }
}

function usageOf(kind: DraftKind) {
  return {
    name: NAME,
    does: `Makes a new ${kindInWords(kind)}, ready to fill. What is not given is asked for, where somebody is there to be asked.`,
    operands: kind === 'meeting' ? 'meeting "council body day"' : `${kind} "the title"`,
    optionsOf: kind === 'forward-plan' ? 'an entry of the forward plan' : `a ${kind}`,
    options: { ...questionOptions(kind), ...OWN },
  } satisfies Usage
}

function questionOptions(kind: DraftKind): Readonly<Record<string, CommandOption & { readonly multiple: true }>> {
  return Object.fromEntries(QUESTIONS[kind].map((question) => [question.option, optionOf(question)]))
}

function optionOf({ what, example, isNeeded, isMany, forEach }: Question): CommandOption & { readonly multiple: true } {
  const notes = [
    ...(isNeeded ? [] : ['may be left out']),
    ...(forEach ? ['given once for each council'] : isMany ? ['may be given several times'] : []),
  ]
  const like = example === undefined ? what : `${what}, like ${example}`
  // What is given more often than it may be is reported where the questions are answered.
  return { type: 'string', multiple: true, words: [like, ...notes].join('; ') }
}

function kindOf([first]: readonly string[]): DraftKind | undefined {
  return DRAFT_KINDS.find((kind) => kind === first)
}

function complaintOf(first: string): string {
  const nearest = nearestOf(first, DRAFT_KINDS)
  const meant = nearest === undefined ? '' : ` Did you mean "${nearest}"?`
  const what = first === '' ? 'something without knowing what' : `a "${first}"`
  return `Cannot make ${what}.${meant}\n→ Write ${NAME} -- ${KINDS} "the title"`
}
