import { expect, test } from 'vitest'
import { findPersonalDetails } from './find-personal-details.ts'

test.each([
  ['Her number is QQ 12 34 56 C.', []],
  ['Her number is AB 12 34 56 C.', [['national-insurance-number', 'AB 12 34 56 C', false]]],
  ['AB123456C', [['national-insurance-number', 'AB123456C', false]]],
  ['GB123456A', []],
  ['Planning application PA123456D', [['national-insurance-number', 'PA123456D', false]]],
  [
    'Pay into sort code 20-00-00, account number 12345678.',
    [
      ['bank-details', '20-00-00', false],
      ['bank-details', '12345678', false],
    ],
  ],
  ['IBAN GB29 NWBK 6016 1331 9268 19', [['bank-details', 'GB29 NWBK 6016 1331 9268 19', false]]],
  ['The account was 12 per cent over, and rose to £12,345,678.', []],
  [
    'Ring her on 07700 900123, or +44 (0)7700 900456.',
    [
      ['mobile-number', '07700 900123', false],
      ['mobile-number', '+44 (0)7700 900456', false],
    ],
  ],
  ['Ring 01235 422422; it cost £07700900123, or 107700 900123.', []],
  ['Account 123456789 is not one.', []],
  ['Mrs Jones of 14 Mill Lane, Wantage OX12 9AB wrote.', [['home-address', '14 Mill Lane, Wantage OX12 9AB', false]]],
  [
    'She lives at Flat 3, 27A St John’s Road, Didcot, OX11 7NN.',
    [['home-address', 'Flat 3, 27A St John’s Road, Didcot, OX11 7NN', false]],
  ],
  [
    'The site at 135 Eastern Avenue, Milton Park, OX14 4SB is leased.',
    [['home-address', '135 Eastern Avenue, Milton Park, OX14 4SB', true]],
  ],
  ['Works in 14 Mill Lane end in May.', []],
  ['The 12 Members of the Road Safety Board met in SW1A 1AA.', []],
] as const)('%s', (line, found) => {
  expect(findPersonalDetails(line).map(({ kind, words, isDoubtful }) => [kind, words, isDoubtful])).toEqual(found)
})
