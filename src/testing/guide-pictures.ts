import type { Page } from 'playwright-core'

/** A picture of the officers' guide, and the real screen that it is taken of. */
export interface GuidePicture {
  /** Its file in `content/guide/images`. */
  readonly file: string
  /** Whose screen: a published site's (`corrected` has a history), the forms of the editor, a preview with a problem, or a copy for the chamber. */
  readonly of: 'site' | 'fullCouncil' | 'corrected' | 'editor' | 'preview' | 'copy'
  readonly address: string
  readonly width: number
  readonly height: number
  /** What is done before it is taken; without it, the page stands as it opens. */
  readonly prepare?: (page: Page) => Promise<unknown>
}

const WIDE = { width: 1000, height: 800 }
const FORM = { width: 1280, height: 800 }

/** Every picture of the guide. Those of the full council show what the first report has none of. */
export const GUIDE_PICTURES: readonly GuidePicture[] = [
  {
    file: 'report.png',
    of: 'site',
    address: '/reports/2021/joint-technology-strategy-update/',
    width: 1000,
    height: 900,
  },
  { file: 'chain.png', of: 'fullCouncil', address: '/reports/2023/sea-defences/', width: 1000, height: 520 },
  { file: 'steps.png', of: 'fullCouncil', address: '/reports/2025/levy/', ...WIDE, prepare: topAt('.steps__council') },
  {
    file: 'decision.png',
    of: 'fullCouncil',
    address: '/decisions/2025-03-13-marram-cabinet-harbour-dues/',
    ...WIDE,
    prepare: topAt('h2'),
  },
  { file: 'notice.png', of: 'fullCouncil', address: '/forward-plan/sand-engine/', ...WIDE },
  { file: 'implications.png', of: 'fullCouncil', address: '/implications/', width: 1000, height: 620 },
  { file: 'project.png', of: 'fullCouncil', address: '/projects/seawall/', width: 1000, height: 1000 },
  { file: 'as-at.png', of: 'fullCouncil', address: '/projects/as-at/2024/coast-a-year-on/', width: 1000, height: 900 },
  {
    file: 'corrections.png',
    of: 'corrected',
    address: '/reports/2025/levy/corrections/',
    width: 1000,
    height: 545,
  },
  { file: 'removed.png', of: 'fullCouncil', address: '/projects/pier-lights/', width: 1000, height: 480 },
  { file: 'withdrawn.png', of: 'fullCouncil', address: '/reports/2024/beach-huts/', width: 1000, height: 620 },
  { file: 'exempt.png', of: 'fullCouncil', address: '/reports/2024/purchase-of-a-yard/', width: 1000, height: 620 },
  { file: 'meeting.png', of: 'fullCouncil', address: '/meetings/2024-09-10-kelder-cabinet/', width: 1000, height: 760 },
  { file: 'own-page.png', of: 'site', address: '/about/', width: 1000, height: 700 },
  { file: 'copy.png', of: 'copy', address: '/index.html', width: 1000, height: 560 },
  { file: 'panel.png', of: 'preview', address: '/about/', width: 900, height: 640 },
  {
    file: 'forms.png',
    of: 'editor',
    address: '/admin/#/collections/project/entries/call-centre',
    ...FORM,
    prepare: async (page) => {
      await page.getByRole('button', { name: /Add .*Entry/ }).click()
      await page.getByRole('textbox', { name: 'From' }).last().fill('2026-11-20')
      await page.getByRole('radio', { name: 'Complete' }).last().click()
      await page.getByRole('radio', { name: 'Complete' }).last().scrollIntoViewIfNeeded()
    },
  },
  { file: 'form-report.png', of: 'editor', address: '/admin/#/collections/report/new', ...FORM },
  { file: 'form-decision.png', of: 'editor', address: '/admin/#/collections/decision/new', ...FORM },
  { file: 'form-notice.png', of: 'editor', address: '/admin/#/collections/forward-plan/new', ...FORM },
]

/** Puts the first thing that a selector finds near the top of the picture. */
function topAt(selector: string): (page: Page) => Promise<unknown> {
  return (page) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 40))
}
