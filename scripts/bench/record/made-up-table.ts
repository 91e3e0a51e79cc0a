import { madeUpSum } from './made-up-prose.ts'
import { seededChoice } from './seeded-choice.ts'

const HEADS = ['Heading', 'This year', 'Next year', 'Year after']
const ROWS = ['Employees', 'Premises', 'Transport', 'Supplies and services', 'Contracts', 'Income', 'Reserves used']

/** The table of money that two reports in three have: its rows, the first its heads. */
export function madeUpTable(report: number): readonly (readonly string[])[] {
  const choice = seededChoice(report * 104_729 + 3)
  if (choice.below(3) === 0) return []
  const rows = ROWS.slice(0, 4 + choice.below(4))
  return [HEADS, ...rows.map((name) => [name, ...HEADS.slice(1).map(() => madeUpSum(choice))])]
}
