import { ADDRESS, guideAddress, problemAddress } from '../../domain/addresses.ts'
import { hasGuide, type GuidePage, type ProblemPage } from '../../domain/guide.ts'
import { PROBLEM_KINDS } from '../../domain/problem-kinds.ts'
import { plainProse } from '../prose-contexts.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView } from './page-view.ts'

const TITLE = 'Guide for officers'
const TRAIL = [[TITLE, ADDRESS.guide]] as const

/** The first page of the officers' guide, with the list of its pages; none where the council has no guide. */
export function guideIndexViews(context: ViewContext) {
  const { guide } = context.index.record
  if (!hasGuide(guide)) return []
  const { opening } = guide
  return [
    {
      ...pageView(context, {
        address: ADDRESS.guide,
        title: opening?.title ?? TITLE,
        description: opening?.summary ?? 'How officers publish reports and decisions here, step by step.',
      }),
      bodyHtml: opening?.body.toHtml(plainProse(context)),
      pages: guide.pages.map((page) => ({
        title: page.title,
        summary: page.summary,
        href: context.href(guideAddress(page)),
      })),
      problemsHref: context.href(ADDRESS.guideProblems),
    },
  ]
}

/** A page of the guide. */
export function guideView(context: ViewContext, page: GuidePage) {
  return {
    ...pageView(context, { address: guideAddress(page), title: page.title, description: page.summary }, TRAIL),
    bodyHtml: page.body.toHtml(plainProse(context)),
  }
}

/** The list of every problem that can be told, each with what it means. */
export function problemListViews(context: ViewContext) {
  const { guide } = context.index.record
  if (!hasGuide(guide)) return []
  const page = {
    address: ADDRESS.guideProblems,
    title: 'Problems',
    description: 'What each problem means, and what to write instead.',
  }
  return [
    {
      ...pageView(context, page, TRAIL),
      problems: guide.problems.map((problem) => ({
        kind: problem.kind,
        meaning: PROBLEM_KINDS[problem.kind],
        href: context.href(problemAddress(problem)),
      })),
    },
  ]
}

/** The page about one kind of problem. */
export function problemView(context: ViewContext, problem: ProblemPage) {
  return {
    ...pageView(
      context,
      { address: problemAddress(problem), title: problem.title, description: PROBLEM_KINDS[problem.kind] },
      [...TRAIL, ['Problems', ADDRESS.guideProblems]],
    ),
    kind: problem.kind,
    bodyHtml: problem.body.toHtml(plainProse(context)),
  }
}
