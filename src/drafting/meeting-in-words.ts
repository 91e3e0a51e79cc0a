import { dayInWords } from '../domain/day-in-words.ts'
import type { Known, KnownThings } from './known-things.ts'
import type { Answers } from './question.ts'

const DAY = /\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d{1,2}|[a-z]{3,9}),?[ /.-]\d{4}|\d{4}-\d{2}-\d{2}/i

/** What the words for a meeting say of it, such as `Vale Cabinet, 29 October 2021`, as the options that would say the same. */
export function meetingInWords(words: string, { councils, bodies }: KnownThings): Answers {
  const day = dayInWords(DAY.exec(words)?.[0] ?? '')
  const council = namedIn(words, councils)
  const body = namedIn(words, bodies)
  return { ...(council && { council: [council] }), ...(body && { body: [body] }), ...(day && { date: [day] }) }
}

/** The one thing whose id or name stands in the words; none where there are two. */
function namedIn(words: string, all: readonly Known[]): string | undefined {
  const lower = words.toLowerCase()
  const found = all.filter(({ id, name }) => [id, name].some((one) => lower.includes(one.toLowerCase())))
  return found.length === 1 ? found[0]?.id : undefined
}
