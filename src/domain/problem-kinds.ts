/**
 * Every kind of problem, by its permanent name, with what it means in a sentence. Names are never reused:
 * other tools, and officers' notes, hold on to them.
 */
export const PROBLEM_KINDS = {
  // Files and folders
  'missing-folder': 'The folder of content is not there.',
  'missing-page': 'A file that every record needs is not there.',
  'nothing-to-publish': 'The record holds no report at all.',
  'unexpected-file': 'A file that the record has no use for, or that stands in the wrong folder.',
  'bad-file-name':
    'A file name with capitals, spaces or other marks, which would make an address that is hard to type.',
  'misnamed-file': 'A file whose name does not say what it holds.',
  'link-outside': 'A symbolic link that leads out of the folder of content, or to a folder.',
  'unreadable-file': 'A file that cannot be opened.',
  'too-large': 'A file of text that is larger than any report.',
  'not-utf-8': 'A file that is not saved as UTF-8, so that some of its letters would be lost.',
  'control-character': 'An invisible control character, usually pasted from another program.',
  'invisible-character':
    'A soft hyphen, a zero-width character, or one that turns the direction of writing round: nobody sees it.',
  'still-to-fill': 'A place of a new file that waits for what only the officer knows.',
  'lost-letter': 'A replacement character that stands where a letter was lost earlier.',

  // Front matter
  'missing-front-matter': 'A file that does not begin with front matter.',
  'text-before-front-matter': 'Something before the front matter, perhaps invisible, that hides it.',
  'bad-fence': 'A line round the front matter that is not exactly three hyphens.',
  'unclosed-front-matter': 'Front matter without a line of three hyphens at its end.',
  'unknown-front-matter-engine': 'Front matter in a language other than YAML, which might run as a program.',
  'bad-yaml': 'Front matter that cannot be read as YAML.',
  'unquoted-colon': 'A value with a colon in it that is not in quotation marks.',
  'unquoted-mark': 'A value that begins with a mark that means something to YAML and is not in quotation marks.',
  'lost-comment': 'A value with a hash in it that is not in quotation marks, so that the rest would be lost.',
  'odd-space': 'A no-break or other odd space where YAML needs an ordinary one.',
  'tab-indent': 'A tab where YAML needs spaces.',
  'refused-yaml': 'A YAML anchor, alias, tag or directive, which the record does without.',
  'smart-quotes': 'A value between typographic quotation marks, which would be printed with it.',

  // Fields
  'missing-field': 'A field that is needed is not there.',
  'unknown-field': 'A field that the record does not know.',
  'repeated-field': 'A field that is given twice.',
  'empty-field': 'A field with nothing in it.',
  'wrong-type': 'A list where text is expected, or the like.',
  'empty-text': 'A report or a page with nothing under its front matter.',
  'unexpected-text': 'Text under the front matter of a file that has nowhere to show it.',
  'unreal-date': 'A day that does not exist, or is not written as YYYY-MM-DD.',
  'bad-time': 'A time of day that is not written as HH.MM.',
  'bad-number': 'A number that is not a whole number from 1.',
  'bad-email': 'An e-mail address that is not written as name@example.gov.uk.',
  'bad-telephone': 'A telephone number that is not written in digits.',
  'bad-address': 'A web address that is not written in full.',
  'bad-base-path': 'A base path that does not begin and end with a slash.',
  'bad-site-address': 'An address in this site that is not written from the first slash after the host.',
  'bad-id': 'An id that is not in lower-case letters, digits and hyphens.',
  'unknown-outcome': 'A decision whose outcome is none that the record knows.',
  'unknown-meeting-status': 'A meeting with a status that the record does not know.',
  'unknown-stage': 'A status whose stage is none that the record knows.',
  'unknown-view': 'A strategy document with a view that the record does not know.',
  'unknown-state': 'An asset with a state that the record does not know.',
  'unknown-conformance': 'A level of accessibility conformance that the model statement does not know.',

  // References
  'unknown-council': 'A council that is not in council.yaml.',
  'unknown-body': 'A body that is not in council.yaml.',
  'unknown-status': 'A status that is not in council.yaml.',
  'unknown-programme': 'A programme that has no file.',
  'unknown-project': 'A project that has no file.',
  'unknown-report': 'A report that has no file.',
  'unknown-paragraph': 'A paragraph number that the report does not have.',
  'unknown-document': 'A strategy document that has no file.',
  'unknown-meeting': 'A decision at a meeting that the report does not go to, or papers that go to no meeting.',
  'unknown-insert': 'An insert that the record does not know, or not in such a text.',
  'missing-picture': 'A picture that has no file.',
  'broken-link': 'A link to a page or a place in a page that the record does not have.',

  // What disagrees
  'report-address-clash': 'Two reports with one address.',
  'address-clash': 'Two pages with one address.',
  'wrong-year': 'A report in the folder of another year.',
  'dates-disagree': 'Two days in an order that cannot be.',
  'late-papers': 'A report that was published later than five clear days before a meeting, without a reason.',
  'call-in-day': 'A decision that takes effect on another day than the one after its call-in.',
  'future-date': 'A day that has not come yet.',
  'repeated-id': 'An id or a term that is given twice.',
  'repeated-order': 'Two of the same place in one order.',
  'repeated-view': 'Two strategy documents with the same view.',
  'repeated-meeting': 'A meeting that a report names twice, or that has two files.',
  'repeated-decision': 'Two decisions of one meeting on one report, or on one part of it.',
  'meeting-change': 'A meeting whose status, reason and the meeting its papers go to do not fit together.',
  'meeting-not-held': 'A decision at a meeting that was cancelled or moved, or was not quorate.',
  'repeated-entry': 'Two entries of one day and one report in a history.',
  'empty-programme': 'A programme without a project.',
  'statement-age': 'An accessibility statement that has not been reviewed for about a year.',
  'private-contact': 'A telephone number or e-mail address in the text of a report, outside its contact fields.',

  // What was published
  'lost-address': 'An address that was published and would answer no longer.',
  'broken-ledger': 'A line of the list of published addresses that cannot be read.',

  // Text
  'paragraph-gap': 'A paragraph number that does not follow the one before it.',
  'paragraph-repeat': 'A paragraph number that is used twice.',
  'unread-number': 'What looks like a paragraph number and is not read as one.',
  'unclear-reference': 'A reference to a paragraph that could be one of several.',
  'heading-level': 'A heading that is a second title, or that leaves out a level.',
  'raw-html': 'HTML in a text, which is printed as the characters it is.',
  'unsafe-link': 'A link or image with a kind of address that is not allowed.',
  'relative-link': 'A link or image whose address does not say where it leads from every page.',
  'outside-picture': 'A picture that would come from another site.',
  'template-code': 'A mark of a template language in a text, which is printed as it is.',
  'picture-extras': 'A picture whose file says more than it shows: who made it, where, or with what.',
  'image-without-words': 'An image without words for people who cannot see it.',
  'unknown-note': 'A reference to a note that is not there, or has no words.',
  'unused-note': 'A note that nothing in the text refers to.',
  'repeated-note': 'A note that is written twice.',
  'misplaced-note': 'A note in a text that has no place for notes.',
  'table-row': 'A row of a table with more cells than the table has columns.',
} as const

/** The permanent name of a kind of problem. */
export type ProblemKind = keyof typeof PROBLEM_KINDS
