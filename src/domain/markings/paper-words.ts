/** What a paper for a meeting is called, for wordings such as “this report is exempt”. */
export const PAPER = '(report|paper|document|item|appendix|annex|briefing|memo(randum)?|agenda|note|version|copy)'
