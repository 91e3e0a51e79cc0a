import { expect, test } from 'vitest'
import { CONTEXT } from '../fixtures/try-import.ts'
import { councilNamesOf } from './council-names.ts'
import { readPeople } from './read-people.ts'
import { readReportOf } from './read-report-of.ts'

const COUNCILS = councilNamesOf(CONTEXT.councils)

function people(written: string): readonly string[] | undefined {
  return readPeople(written, COUNCILS)?.value.map(({ name, councils, telephone = '', email = '' }) =>
    [name, ...councils, telephone, email].filter((part) => part !== '').join(' | '),
  )
}

test.each<[written: string, expected: readonly string[]]>([
  ['Harry Barrington-Mountford', ['Harry Barrington-Mountford']],
  ['Sinéad O’Brien', ['Sinéad O’Brien']],
  ['A. Person', ['A. Person']],
  ['David Wilde / Lee Brown', ['David Wilde', 'Lee Brown']],
  ['Cllr A Smith and Cllr B Jones', ['A Smith', 'B Jones']],
  ['Cllr. A Smith & Cllr. B Jones', ['A Smith', 'B Jones']],
  ['Councillors Smith and Jones', ['Smith', 'Jones']],
  ['Councillors A Smith, B Jones and C Brown', ['A Smith', 'B Jones', 'C Brown']],
  ['Cllr Mrs J Pike', ['J Pike']],
  ['Councillor J Pike, Cabinet Member for Housing, Leisure and Culture', ['J Pike']],
  ['Councillor Joan Pike Cabinet Member for Finance', ['Joan Pike']],
  ['Cabinet Member for Housing – Joan Pike', ['Joan Pike']],
  ['Leader of the Council, Cllr Emily Smith', ['Emily Smith']],
  ['Joan Pike, Finance', ['Joan Pike']],
  ['Joan Pike (Finance)', ['Joan Pike']],
  ['Cllr Pike (Housing)', ['Pike']],
  ['Cllr Joan Pike (Leader), Cllr Ben Fleming (Deputy Leader)', ['Joan Pike', 'Ben Fleming']],
  ['Joan Pike, Cabinet Member for Housing; Ben Fleming, Cabinet Member for Finance', ['Joan Pike', 'Ben Fleming']],
  ['South: Cllr Maggie Rivers; Vale: Cllr Helen Pighills', ['Maggie Rivers | south', 'Helen Pighills | vale']],
  ['South – Cllr Maggie Rivers, Vale – Cllr Helen Pighills', ['Maggie Rivers | south', 'Helen Pighills | vale']],
  ['Cllr Maggie Rivers (South), Cllr Helen Pighills (Vale)', ['Maggie Rivers | south', 'Helen Pighills | vale']],
  ['Cllr Maggie Rivers – South\nCllr Helen Pighills – Vale', ['Maggie Rivers | south', 'Helen Pighills | vale']],
  ['Cllrs Maggie Rivers (South) & Helen Pighills (Vale)', ['Maggie Rivers | south', 'Helen Pighills | vale']],
  ['Cllr Debra Dewhurst (Vale of White Horse District Council)', ['Debra Dewhurst | vale']],
  ['Vale of White Horse: Cllr Debra Dewhurst', ['Debra Dewhurst | vale']],
  ['Jane Doe, tel 01235 422422', ['Jane Doe | 01235 422422']],
  ['Jane Doe (01235 422422)', ['Jane Doe | 01235 422422']],
  ['Jane Doe\n01235 422422\njane.doe@example.gov.uk', ['Jane Doe | 01235 422422 | jane.doe@example.gov.uk']],
  [
    'Jane Doe, Housing Officer, tel: 01235 422422, email jane.doe@example.gov.uk',
    ['Jane Doe | 01235 422422 | jane.doe@example.gov.uk'],
  ],
  ['Jane Doe 01235 422422, John Smith 01235 422423', ['Jane Doe | 01235 422422', 'John Smith | 01235 422423']],
  ['Jane Doe and John Smith, 01235 422422, 01235 422423', ['Jane Doe | 01235 422422', 'John Smith | 01235 422423']],
  ['Jane Doe - Head of Housing', ['Jane Doe']],
  ['Andrew Down, Deputy Chief Executive - Partnerships', ['Andrew Down']],
])('"%s" gives its people and nobody else', (written, expected) => {
  expect(people(written)).toEqual(expected)
})

test.each([
  'Cabinet Member for Housing',
  'Head of Housing',
  'Section 151 Officer',
  'Monitoring Officer',
  'Housing and Environment',
  'Health and Wellbeing',
  'Place',
  'Growing Greener',
  'Jane Doe, John Smith 01235 422422',
  'Joan Pike, Cabinet Member for Housing, Ben Fleming',
  'Jane Doe, Housing Officer and John Smith Planning Officer',
  'jane.doe@example.gov.uk',
  '01235 422422',
  'Jane Doe ext 1234',
  'Smith, J',
  'N/A',
  'to be confirmed',
  'All',
])('"%s" names nobody for certain, and is left to the officer', (written) => {
  expect(people(written)).toBeUndefined()
})

test('what stands with a name and has no field is named, so that it goes to the receipt', () => {
  const reading = readPeople('Councillor J Pike, Cabinet Member for Housing, Leisure and Culture', COUNCILS)
  expect(reading?.unheld.map(({ what }) => what)).toEqual([
    'Title "Councillor"',
    'Post or portfolio "Cabinet Member for Housing, Leisure and Culture"',
  ])
})

test.each<[written: string, role: string, name: string]>([
  ['Head of Corporate Services – James Carpenter', 'Head of Corporate Services', 'James Carpenter'],
  ['James Carpenter, Head of Corporate Services', 'Head of Corporate Services', 'James Carpenter'],
  ['Head of Finance - Simon Hewings', 'Head of Finance', 'Simon Hewings'],
  ['Head of Housing, Liz Hayden', 'Head of Housing', 'Liz Hayden'],
  ['Deputy Chief Executive (Suzanne Malcolm)', 'Deputy Chief Executive', 'Suzanne Malcolm'],
  ['Jane Doe (Head of Housing)', 'Head of Housing', 'Jane Doe'],
  ['Head of Planning', 'Head of Planning', ''],
  ['Place', 'Place', ''],
  ['Monitoring Officer', 'Monitoring Officer', ''],
  ['the Chief Executive', 'Chief Executive', ''],
  ['Director of Finance (Section 151 Officer)', 'Director of Finance (Section 151 Officer)', ''],
  ['Director of Finance\n(Section 151 Officer)', 'Director of Finance (Section 151 Officer)', ''],
  ['Head of Housing\nLiz Hayden', 'Head of Housing', 'Liz Hayden'],
  ['Chief Finance Officer/Section 151 Officer', 'Chief Finance Officer/Section 151 Officer', ''],
  ['Head of Planning, Housing and Environment', 'Head of Planning, Housing and Environment', ''],
  ['Head of Bins, Bogs and Beaches', 'Head of Bins, Bogs and Beaches', ''],
  ['Director of Health and Wellbeing', 'Director of Health and Wellbeing', ''],
  ['Strategic Director, Place', 'Strategic Director, Place', ''],
  ['Director – Growing Greener', 'Director – Growing Greener', ''],
  [
    'Deputy Chief Executive – Transformation and Operations',
    'Deputy Chief Executive – Transformation and Operations',
    '',
  ],
  ['Programme Manager – Didcot Garden Town', 'Programme Manager – Didcot Garden Town', ''],
  ['Director of Environment and Place – Bill Cotton', 'Director of Environment and Place', 'Bill Cotton'],
  ['Head of Legal (Monitoring Officer) – Patrick Arran', 'Head of Legal (Monitoring Officer)', 'Patrick Arran'],
  [
    'Director of Law & Governance and Monitoring Officer – Anita Bradley',
    'Director of Law & Governance and Monitoring Officer',
    'Anita Bradley',
  ],
  ['Cabinet Member for Housing', 'Cabinet Member for Housing', ''],
  [
    'Cabinet Member for Housing, Leisure and Culture – Cllr Joan Pike',
    'Cabinet Member for Housing, Leisure and Culture',
    'Joan Pike',
  ],
  ['Councillor J Pike, Cabinet Member for Housing', 'Cabinet Member for Housing', 'J Pike'],
  ['Leader of the Council', 'Leader of the Council', ''],
])('a report of "%s" is of a post, whole, and of whoever is named', (written, role, name) => {
  expect(readReportOf(written)?.value).toEqual({ role, name })
})

test.each([
  'Head of Housing – Jane Doe and John Smith',
  'Head of Housing – Jane Doe; Head of Finance – John Smith',
  'Jane Doe Head of Housing',
  'Head of Housing Jane Doe',
  'Assistant Director - Xyloph',
  'to be confirmed',
])('of "%s" it is not certain what is the post and who the person, and the officer is asked', (written) => {
  expect(readReportOf(written)).toBeUndefined()
})

test('a council’s name right after a person’s is left to a person: it may be either', () => {
  expect(people('Joan Pike South and Sam Pole Vale')).toBeUndefined()
  expect(people('Joan Pike (South) and Sam Pole (Vale)')).toEqual(['Joan Pike | south', 'Sam Pole | vale'])
})
