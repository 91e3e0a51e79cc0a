/** One page of every kind that the site has, by what it is called. What holds of these holds of all. */
export const KINDS_OF_PAGE = {
  home: '/',
  reports: '/reports/',
  'reports of a year': '/reports/2021/',
  report: '/reports/2021/joint-technology-strategy-update/',
  meetings: '/meetings/',
  'meetings of a year': '/meetings/2021/',
  meeting: '/meetings/2021-10-29-vale-cabinet/',
  decisions: '/decisions/',
  'decisions by outcome': '/decisions/by-outcome/approved/',
  decision: '/decisions/2021-11-04-south-cabinet-technology-strategy/',
  'forward plan': '/forward-plan/',
  implications: '/implications/',
  'reports with implications': '/implications/legal/yes/',
  projects: '/projects/',
  project: '/projects/customer-relationship-management/',
  programme: '/programmes/platform/',
  strategy: '/strategy/',
  'Annex A': '/strategy/annex-a/',
  'Annex B': '/strategy/annex-b/',
  'Annex C': '/strategy/annex-c/',
  search: '/search/',
  'search with results': '/search/?q=garden+waste',
  'search without results': '/search/?q=xylophone',
  updates: '/updates/',
  'updates of a year': '/updates/2021/',
  data: '/data/',
  about: '/about/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  glossary: '/glossary/',
  guide: '/guide/',
  'page of the guide': '/guide/withdraw-a-paper/',
  problems: '/guide/problems/',
  problem: '/guide/problems/unreal-date/',
  'page not found': '/404.html',
} as const

/** Pages of the full council that the real record has none of, or that hold what the real ones do not. */
const PAGES_OF_FULL_COUNCIL = {
  home: '/',
  'report with corrections, notes and a picture': '/reports/2023/sea-defences/',
  'report with parts, inserted numbers and clauses': '/reports/2024/works-on-the-strand/',
  'report on its way': '/reports/2025/levy/',
  'report that asks for a key decision': '/reports/2025/harbour-dues/',
  decisions: '/decisions/',
  'decision that changed the recommendation': '/decisions/2025-03-13-marram-cabinet-harbour-dues/',
  'decision without a wording': '/decisions/2025-01-14-marram-cabinet-levy/',
  'forward plan': '/forward-plan/',
  'entry of the forward plan': '/forward-plan/sand-engine/',
  'earlier entries of the forward plan': '/forward-plan/past/',
  'withdrawn report': '/reports/2024/beach-huts/',
  'exempt report': '/reports/2024/purchase-of-a-yard/',
  'confidential report': '/reports/2024/works-at-the-harbour-fort/',
  'reports of a year': '/reports/2024/',
  'meeting with a paper that is not for publication': '/meetings/2024-09-10-kelder-cabinet/',
  'meeting with a decision': '/meetings/2023-09-12-kelder-cabinet/',
  meetings: '/meetings/',
  projects: '/projects/',
  'project with events': '/projects/seawall/',
  'programme with a plan': '/programmes/walls/',
  strategy: '/strategy/',
  'current state': '/strategy/coast-today/',
  'search with results': '/search/?q=seawall',
  updates: '/updates/',
  'own page with a picture': '/about/',
  accessibility: '/accessibility/',
  'removed page': '/projects/pier-lights/',
} as const

/** Every page that what holds of all pages is tried on: what it is called, its address, and whose site it is in. */
export const EVERY_KIND_OF_PAGE: readonly {
  readonly kind: string
  readonly address: string
  readonly site: 'site' | 'fullCouncil'
}[] = [
  ...Object.entries(KINDS_OF_PAGE).map(([kind, address]) => ({ kind, address, site: 'site' as const })),
  ...Object.entries(PAGES_OF_FULL_COUNCIL).map(([kind, address]) => ({
    kind: `the full council’s ${kind}`,
    address,
    site: 'fullCouncil' as const,
  })),
]
