/** A made-up single council's whole content, small and without a problem: path inside the folder, and text. */
export const SMALL_COUNCIL: Readonly<Record<string, string>> = {
  'council.yaml': `title: Papers of Ambleford
description: Reports to the Cabinet of Ambleford Borough Council.
publisher: Ambleford Borough Council
address: https://papers.ambleford.example
base-path: /
licence:
  name: Free to copy
  statement: Anyone may copy these papers.
contact:
  name: Democratic services
  telephone: 01234 567890
  email: papers@ambleford.example
councils:
  - id: ambleford
    name: Ambleford Borough Council
    short-name: Ambleford
bodies:
  - id: cabinet
    name: Cabinet
statuses:
  - id: planned
    name: Planned
    stage: to-come
    meaning: Not started.
    current-state: Change to come
  - id: finished
    name: Finished
    stage: done
    meaning: It is there.
    current-state: In place
`,
  'glossary.yaml': `- term: CIL
  stands-for: Community infrastructure levy
  meaning: A charge on new building.
`,
  'reports/2023/care-home-fees.md': `---
title: Care home fees
report-of:
  role: Head of Adult Care
  name: Ruth Okafor
authors:
  - name: Ruth Okafor
    telephone: 01234 567891
    email: ruth.okafor@ambleford.example
wards-affected: All
cabinet-members:
  - council: ambleford
    name: Joan Pike
meetings:
  - council: ambleford
    body: cabinet
    date: 2023-03-14
published: 2023-03-06
appendices:
  - label: Annex A
    document: fee-map
recommendation: That Cabinet agrees the fees.
---

## Purpose of report

1. To agree the fees for 2023/24.

2. The projects stand as in the table.

[[project-table]]

## Conclusion

3. The fees in paragraph 1 are recommended. See [the projects](/projects/).
`,
  'strategy/fee-map.md': `---
title: Map of fees
label: Annex A
view: current-state
report: 2023/care-home-fees
assets:
  - name: Fee ledger
    state: debt
    text: The ledger is old.
    paragraph: 2
    programme: homes
    project: new-ledger
timeline:
  - date: 2023-03-14
    council: ambleford
    text: Cabinet agreed the fees.
    source: Minute 12
    link: /meetings/2023-03-14-ambleford-cabinet/
---

The map below is drawn from the projects.
`,
  'programmes/homes.md': `---
title: Homes
order: 1
area: Homes and care
---

What we plan for [the ledger](/projects/new-ledger/).
`,
  'projects/new-ledger.md': `---
title: New ledger
order: 1
history:
  - date: 2023-03-14
    status: planned
    programme: homes
    sponsor: Ruth Okafor
    manager: Amir Shah
    report: 2023/care-home-fees
    paragraph: 2
---
`,
  'meetings/2023-03-14-ambleford-cabinet.md': `---
council: ambleford
body: cabinet
date: 2023-03-14
time: "18.30"
venue: Town Hall
---
`,
  'decisions/care-home-fees.md': `---
report: 2023/care-home-fees
council: ambleford
body: cabinet
date: 2023-03-14
item: Care home fees
outcome: approved
resolution: That the fees be agreed.
minute: 12
reference: not held
published: 2023-03-16
effective: 2023-03-24
reasons: not held
options-rejected: none
conflicts-declared: none
dispensations: none
---
`,
  'pages/about.md': `---
title: About
---

## What is held

The [first report](/reports/2023/care-home-fees/#para-1).
`,
  'pages/accessibility.md': `---
title: Accessibility statement
scope: This statement applies to Papers of Ambleford.
conformance: fully
non-compliance: none
disproportionate-burden: none
not-in-scope: none
tested: Tested by hand on 1 March 2023.
feedback: Ask Democratic services on 01234 567890.
enforcement: The Equality and Human Rights Commission enforces the regulations.
prepared: 2023-03-01
reviewed: 2023-03-01
---
`,
}
