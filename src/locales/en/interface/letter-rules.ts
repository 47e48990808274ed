import type { LetterSentences, LetterTitles } from '../../../model/locale/interface/sentences.js';

/** What is wrong with a letter, and what to do, in English. */
export const letterSentences: LetterSentences = {
  'acronym-two-names': '{acronym} stands for “{name}” here and for “{other}” elsewhere. Keep one name.',
  'addressee-twice': 'The addressee “{addressee}” is named twice. Take one of the two out.',
  'closing-address':
    'The closing formula addresses “{closed}”, the salutation “{greeted}”. Use the same words in both.',
  'closing-address/none':
    'The closing formula addresses nobody, the salutation “{greeted}”. Use the same words in both.',
  'date-spacing': 'A space is missing in the date “{date}”. Write “{spaced}”.',
  'dead-link/target': 'The link behind “{words}” leads nowhere (“{url}”). Give an address that readers can open.',
  'dead-link/empty': 'The link behind “{words}” has no address. Give one that readers can open.',
  'dead-link/mistyped': 'The address “{address}” is mistyped. Correct it so that readers can open it.',
  'deadline-after-meeting':
    'The deadline of {deadline} is after the start of the meeting it prepares, {meeting}. Correct one of the two dates.',
  'deadline-before-letter':
    "The deadline of {deadline} is before the letter's own date, {letter}. Correct one of the two dates.",
  'deadline-conflict': 'The same thing is due on {date} here and on {other} elsewhere. Keep one date.',
  'foreign-annex': 'The heading makes this an annex of “{named}”, but the letter is “{own}”. Correct the heading.',
  'glued-address/behind': 'Text is glued to the end of the address: “{words}”. Put a space between them.',
  'glued-address/before': 'Text is glued to the beginning of the address: “{words}”. Put a space between them.',
  'group-misspelt':
    '{acronym} stands here alone, {other} everywhere else. Correct the acronym, or explain it if it is another group.',
  'key-dates-order': 'The key date {date} stands below {before}. Put the dates in order, or correct the wrong one.',
  'level-skipped': 'Paragraph {number} has no paragraph {parent} above it. Add it, or correct the number.',
  'meeting-ends-first': 'The period “{period}” ends before it starts. Correct its beginning or its end.',
  'malformed-email': '“{address}” is no e-mail address: mail to it bounces. Correct it.',
  'malformed-email/link': 'The link behind “{words}” leads to “{address}”, which is no e-mail address. Correct it.',
  'mandate-ended':
    "The mandate ends ({end}) before the letter's own date, {letter}. Correct the end, or attach the mandate in force.",
  'meeting-conflict/days':
    'The meeting is on “{days}” here and on “{other}” elsewhere. Keep what is right in both places.',
  'meeting-conflict/place':
    'The meeting is in “{place}” here and in “{other}” elsewhere. Keep what is right in both places.',
  'missing-addressees': 'The letter has no addressees. Name them above the salutation.',
  'missing-annex/cited':
    'The text cites “{words}”, but the document has no annex {label}. Attach it, or correct the text.',
  'missing-annex/unlabelled': 'The text says “{words}”, but the document has no annex. Attach it, or correct the text.',
  'missing-annex/count':
    'The letter announces more annexes than there are (announced: {announced}, there: {there}). Attach what is missing, or correct the number.',
  'missing-date': 'The letter has no date. Write it in the letterhead.',
  'missing-full-stop':
    'Paragraph {label} ends without a full stop (“{words}”), unlike those beside it. Add the full stop.',
  'missing-paragraph': 'The text refers to “{words}”, but the document has no paragraph {label}. Correct the number.',
  'missing-reference': 'The letter has no reference. Write its series and number in the letterhead.',
  'missing-reference/annex':
    'The letterhead has no reference; only an annex names “{reference}”. Write it in the letterhead.',
  'missing-signatory': 'Nobody signs the letter. Write a name and a title below the closing formula.',
  'missing-subject': 'The letter has no subject. Write it above the salutation.',
  'missing-table':
    'The text refers to “{words}”, but no table or figure of the document has the number {label}. Add it, or correct the number.',
  'name-word-order': 'The words of “{name}” stand in another order elsewhere: “{other}”. Keep one order.',
  'number-gap': 'Number {number} follows {before}; number {expected} is missing. Add it, or correct the numbers.',
  'number-gap/start': 'The first paragraph has number {number}. Begin with 1.',
  'number-repeated': 'Number {number} follows {before}; it should be {expected}. Correct the numbers.',
  'person-two-spellings': 'The name “{name}” is spelt “{other}” elsewhere. Use the right spelling everywhere.',
  placeholder: '“{words}” was not filled in. Write what belongs there, or delete it.',
  'revision-form': 'In “{words}” a full stop stands between place and year. Write a comma.',
  'similar-email': 'The e-mail address {address} is almost the same as {other}. Correct the wrong one.',
  'title-gender/masculine': 'The title “{title}” is feminine, “{person}” is not. Correct one of the two.',
  'title-gender/feminine': 'The title “{title}” is masculine, “{person}” is not. Correct one of the two.',
  'two-revisions/resolution':
    'Resolution {number} is cited as “{revision}” here and as “{other}” elsewhere. Keep one revision.',
  'two-revisions/decision':
    'Decision {number} is cited as “{revision}” here and as “{other}” elsewhere. Keep one revision.',
  'unannounced-annex/uncited': 'The text does not mention annex {label}. Mention it, or take it out.',
  'unannounced-annex/count':
    'There are more annexes than the letter announces (announced: {announced}, there: {there}). Correct the number, or take out what is too much.',
  'unexplained-acronym': 'The acronym {acronym} is never explained. Give its full name where it first stands.',
};

export const letterTitles: LetterTitles = {
  'acronym-two-names': 'One acronym has two names',
  'addressee-twice': 'An addressee is named twice',
  'closing-address': 'The closing formula does not take up the salutation',
  'date-spacing': 'A space is missing in a date',
  'dead-link': 'A link leads nowhere',
  'deadline-after-meeting': 'A deadline lies after the meeting it serves',
  'deadline-before-letter': "A deadline lies before the letter's date",
  'deadline-conflict': 'The same action has two dates',
  'foreign-annex': 'An annex heading names another circular',
  'glued-address': 'An address is glued to the text beside it',
  'group-misspelt': 'The acronym of a group is misspelt',
  'key-dates-order': 'Key dates are not in order',
  'level-skipped': 'A level of numbers is left out',
  'malformed-email': 'An e-mail address is malformed',
  'mandate-ended': 'A mandate ends before the letter is written',
  'meeting-conflict': 'A meeting has two dates or two places',
  'meeting-ends-first': 'A meeting or period ends before it starts',
  'missing-addressees': 'The addressees are missing',
  'missing-annex': 'An annex is announced or cited but missing',
  'missing-date': 'The date is missing',
  'missing-full-stop': 'A full stop is missing at the end of a numbered paragraph',
  'missing-paragraph': 'A paragraph is cited that is not there',
  'missing-reference': 'The reference is missing',
  'missing-signatory': 'The signatory is missing',
  'missing-subject': 'The subject is missing',
  'missing-table': 'A table or figure is cited that is not there',
  'name-word-order': 'One name has two word orders',
  'number-gap': 'A number is left out',
  'number-repeated': 'A number is given twice or goes back',
  'person-two-spellings': 'A person stands under two spellings',
  placeholder: 'A placeholder was not filled in',
  'revision-form': 'A revision is written with a full stop for a comma',
  'similar-email': 'An e-mail address differs from another by a letter or two',
  'title-gender': 'A title does not fit the form of address',
  'two-revisions': 'A resolution is cited in two revisions',
  'unannounced-annex': 'The document has more annexes than it announces',
  'unexplained-acronym': 'An acronym is never explained',
};
