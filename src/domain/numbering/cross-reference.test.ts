import { expect, test } from 'vitest'
import { splitReferences } from './cross-reference.ts'

const parts = (text: string) =>
  splitReferences(text).flatMap(({ reference }) => (reference?.to === 'paragraph' ? [reference.of] : []))
const linked = (text: string) =>
  splitReferences(text).flatMap(({ words, reference }) => (reference && reference.of !== 'Schedule 2' ? [words] : []))

test.each(
  `paragraph 3 of Schedule 12A to the Local Government Act 1972
See para 6 of the Constitution.
paragraph 12 of the officer's report
the Monitoring Officer's letter, para 3
Cabinet Office guidance (paragraph 4)
paragraphs 10 to 12 of the Framework
Local Plan paragraph 4.2
The emerging local plan, at paragraph 4.2, says so.
under paragraph 7 of the Direction
Article 4, paragraph 2
Circular 11/95 paragraph 3
Regulation 19, paragraph 2
the Inspector's decision, paragraph 14
minute 12, paragraph 3
In the Strategy, paragraph 3 is wrong.
Policy DM1, paragraph 2
the lease (paragraph 4)
DfT guidance para 3
Annex 2 to the NPPF
Appendix 1 of the Constitution
Schedule 2 paragraph 3
the 2019 report, paragraph 2
Overview and Scrutiny's report at paragraph 5
report CAB/21/3, paragraph 4
paragraph 2 of that report
paragraph 2 of his report
paragraph 2 in Vale's report
paragraph 2 thereof
the section 151 officer's advice, paragraph 2
counsel's opinion (para 2)
Part 3 of the Act (para 2)
the White Paper (para 2)
the planning statement (paragraph 2)
KPMG's paper (para 2)
as the Secretary of State wrote (paragraph 2)
The letter came in May. In paragraph 2 she asks for more.
the Housing Strategy (paragraph 2)
the Corporate Plan says in paragraph 2
In the case of R v Ashford, paragraph 2
the judgment at paragraph 2
paragraph 5 of the motion
the petition, para 1
paragraph 2 of Council's resolution
National Planning Policy Framework, paragraph 2
the tender documents (paragraph 2)
South Oxfordshire's Cabinet report, paragraph 2
the report of the Joint Scrutiny Committee (paragraph 2)
its report, paragraph 2
Annex A of the National Framework
the National Framework, Annex A
Annex B to the Regulations
paragraph 2 of the attached paper
the Government's response, paragraph 2
paragraph 2 on page 4 of the Code
the agreement (paragraph 2)
the Equality Act, in paragraph 2
the Chief Executive's email (paragraph 3)
S.I. 2012/2089, paragraph 2
SI 2012/2089 paragraph 2
IAS 19 paragraph 2
the budget report in February (paragraph 2)
the February report, paragraph 2
last month's paper, paragraph 2
sub-paragraph (a) of it
paragraph 25% of it`.split('\n'),
)('"%s" is about another document, and is no link', (text) => {
  expect(linked(text)).toEqual([])
})

test.each([
  ['See paragraph 2.', ['paragraph 2']],
  ['(see paragraphs 3 and 4)', ['3', '4']],
  ['The proposals in paragraphs 2 to 5 are recommended.', ['2', '5']],
  ['The fees in paragraph 1 are recommended. See the projects.', ['paragraph 1']],
  ['Members will note from paragraph 3 that Vale has agreed.', ['paragraph 3']],
  ['Cabinet is asked to agree the proposals in paragraph 4(a).', ['paragraph 4(a)']],
  ['In paragraph 3, the Cabinet noted the risk.', ['paragraph 3']],
  [
    'The financial implications are in paragraph 12 and the legal ones in paragraph 13.',
    ['paragraph 12', 'paragraph 13'],
  ],
  ['The Leader asked that paragraph 3 be changed.', ['paragraph 3']],
  ['as set out in paragraph 2 of this report', ['paragraph 2']],
  ['The Act applies, as paragraph 2 of the report says.', ['paragraph 2']],
  ['Set out at paragraph 2A above.', ['paragraph 2A']],
  ['The Council’s budget (paragraph 3) is balanced.', ['paragraph 3']],
  ['a roadmap to support the business strategy (paragraph 7).', ['paragraph 7']],
  ['Paragraph 3 shows the costs to South and Vale.', ['Paragraph 3']],
  ['This report proposes, in paragraph 2, a new fee.', ['paragraph 2']],
  ['The recommendation (b) is lawful, and recommendations (a) and (c).', ['recommendation (b)', '(a)', '(c)']],
  ['It takes ten minutes (paragraph 3).', ['paragraph 3']],
  ['See Annex B and Appendix A.', ['Annex B', 'Appendix A']],
  ['paragraph 3, 5 members and 2021', ['paragraph 3']],
])('"%s" is about the report itself', (text, words) => {
  expect(linked(text)).toEqual(words)
})

test('the part that a number is said to stand in is kept with it', () => {
  expect(parts('paragraph 3 of Annex B')).toEqual(['Annex B'])
  expect(parts('in Part A, paragraph 3')).toEqual(['Part A'])
  expect(parts('paragraph 3 (Annex B)')).toEqual(['Annex B'])
  expect(parts('paragraph 3 of this report')).toEqual(['report'])
})
