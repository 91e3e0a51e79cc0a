import type { DocumentDescription } from '../domain/document-description.ts'
import { accessibilitySchema } from './schemas/accessibility-schema.ts'
import { allowedSchema } from './schemas/allowed-schema.ts'
import { decisionSchema } from './schemas/decision-schema.ts'
import { fieldSchemaOf } from './schemas/field-schema-of.ts'
import { forwardPlanSchema } from './schemas/forward-plan-schema.ts'
import { glossarySchema } from './schemas/glossary-schema.ts'
import { meetingSchema } from './schemas/meeting-schema.ts'
import { movedSchema } from './schemas/moved-schema.ts'
import { pageSchema } from './schemas/page-schema.ts'
import { programmeSchema } from './schemas/programme-schema.ts'
import { projectSchema } from './schemas/project-schema.ts'
import { removedSchema } from './schemas/removed-schema.ts'
import { reportSchema } from './schemas/report-schema.ts'
import { settingsSchema } from './schemas/settings-schema.ts'
import { strategySchema } from './schemas/strategy-schema.ts'

const MARKDOWN = 'Markdown: a blank line between paragraphs, ## before a heading.'

/** Describes every kind of document, in the order in which officers need them. */
export function describeDocuments(): readonly DocumentDescription[] {
  return [
    {
      kind: 'report',
      name: 'report',
      heading: 'Reports',
      purpose: 'Reports to a body, as published.',
      place: { folder: 'reports', foldersByYear: true },
      text: {
        title: 'Text of the report',
        hint: `${MARKDOWN} Each numbered paragraph begins with its number as printed: 17. or 1.2 or (a).`,
        isRequired: true,
      },
      fields: fieldSchemaOf(reportSchema),
    },
    {
      kind: 'decision',
      name: 'decision',
      heading: 'Decisions',
      purpose: 'What one meeting resolved on one report.',
      place: { folder: 'decisions' },
      fields: fieldSchemaOf(decisionSchema),
    },
    {
      kind: 'meeting',
      name: 'meeting',
      heading: 'Meetings',
      purpose: 'When and where a body met.',
      place: { folder: 'meetings' },
      fields: fieldSchemaOf(meetingSchema),
    },
    {
      kind: 'forward-plan',
      name: 'forward plan entry',
      heading: 'Forward plan',
      purpose: 'Decisions to come, with what the law asks a notice of them to say.',
      place: { folder: 'forward-plan' },
      fields: fieldSchemaOf(forwardPlanSchema),
    },
    {
      kind: 'project',
      name: 'project',
      heading: 'Projects',
      purpose: 'Each project, with the history of its status.',
      place: { folder: 'projects' },
      text: { title: 'Description', hint: MARKDOWN, isRequired: false },
      fields: fieldSchemaOf(projectSchema),
    },
    {
      kind: 'programme',
      name: 'programme',
      heading: 'Programmes',
      purpose: 'The programmes that projects belong to.',
      place: { folder: 'programmes' },
      text: { title: 'Plan', hint: MARKDOWN, isRequired: false },
      fields: fieldSchemaOf(programmeSchema),
    },
    {
      kind: 'strategy',
      name: 'strategy document',
      heading: 'Strategy',
      purpose: 'The strategy and its annexes.',
      place: { folder: 'strategy' },
      text: { title: 'Text', hint: MARKDOWN, isRequired: false },
      fields: fieldSchemaOf(strategySchema),
    },
    {
      kind: 'page',
      name: 'page',
      heading: 'Pages',
      purpose: 'Pages of the site’s own, such as About.',
      place: { folder: 'pages' },
      text: { title: 'Text', hint: MARKDOWN, isRequired: true },
      fields: fieldSchemaOf(pageSchema),
    },
    {
      kind: 'accessibility',
      name: 'accessibility statement',
      heading: 'Accessibility statement',
      purpose: 'The statement that the 2018 regulations ask for.',
      place: { file: 'pages/accessibility.md' },
      text: { title: 'Text before the statement', hint: MARKDOWN, isRequired: false },
      fields: fieldSchemaOf(accessibilitySchema),
    },
    {
      kind: 'glossary',
      name: 'glossary',
      heading: 'Glossary',
      purpose: 'Terms that reports use, and what they mean.',
      place: { file: 'glossary.yaml' },
      fields: fieldSchemaOf(glossarySchema),
    },
    {
      kind: 'moved',
      name: 'list of what moved',
      heading: 'Moved',
      purpose: 'Where pages are now that had another address before.',
      place: { file: 'moved.yaml' },
      fields: fieldSchemaOf(movedSchema),
    },
    {
      kind: 'removed',
      name: 'list of what was removed',
      heading: 'Removed',
      purpose: 'Pages that are gone: what they were, since when, and why.',
      place: { file: 'removed.yaml' },
      fields: fieldSchemaOf(removedSchema),
    },
    {
      kind: 'allowed',
      name: 'list of what is allowed',
      heading: 'Allowed',
      purpose: 'Words that look as if they were in a paper by mistake, and why they belong there.',
      place: { file: 'allowed.yaml' },
      fields: fieldSchemaOf(allowedSchema),
    },
    {
      kind: 'settings',
      name: 'site and its councils',
      heading: 'Site, councils and statuses',
      purpose: 'What the site is called, who publishes here, and the words they use.',
      place: { file: 'council.yaml' },
      fields: fieldSchemaOf(settingsSchema),
    },
  ]
}
