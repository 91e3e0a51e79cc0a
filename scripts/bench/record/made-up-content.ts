import type { MadeUpReport } from './made-up-report.ts'

/** A file of content to be written. */
export interface MadeUpFile {
  readonly path: string
  readonly text: string
}

const NOT_HELD = 'resolution published effective reasons options-rejected conflicts-declared dispensations'.split(' ')

/** A made-up report as an officer would have written it, and the decision on it. */
export function madeUpContent(report: MadeUpReport): readonly MadeUpFile[] {
  const { year, slug, council, date } = report
  return [
    { path: `reports/${year}/${slug}.md`, text: reportText(report) },
    { path: `decisions/${date}-${council}-cabinet-${slug}.md`, text: decisionText(report) },
  ]
}

function reportText(report: MadeUpReport): string {
  let number = 0
  const body = report.sections.map(({ title, paragraphs, table }) =>
    [
      `## ${title}`,
      ...paragraphs.map((text) => `${(number += 1)}. ${text}`),
      ...(table.length > 0 ? [tableText(table)] : []),
    ].join('\n\n'),
  )
  return `---
title: ${JSON.stringify(report.title)}
report-of:
  role: ${report.role}
  name: ${report.author}
authors:
  - name: ${report.author}
    telephone: ${report.telephone}
wards-affected: ${report.ward}
cabinet-members:
  - council: ${report.council}
    name: ${report.member}
meetings:
  - council: ${report.council}
    body: cabinet
    date: ${report.date}
published: not held
recommendation: >-
  ${report.recommendation}
---

${body.join('\n\n')}
`
}

function tableText([heads = [], ...rows]: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function decisionText({ year, slug, council, date, title, outcome, minute, reference }: MadeUpReport): string {
  return `---
report: ${year}/${slug}
council: ${council}
body: cabinet
date: ${date}
item: ${JSON.stringify(title)}
outcome: ${outcome}
minute: ${minute}
reference: ${reference}
${NOT_HELD.map((field) => `${field}: not held`).join('\n')}
---
`
}
