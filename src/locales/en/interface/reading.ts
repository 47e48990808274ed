import type { ReadingSentences, ReadingTitles } from '../../../model/locale/interface/sentences.js';

/** What reading a document notices, in English; records carry these sentences. */
export const readingSentences: ReadingSentences = {
  'relative-deadline': 'The deadline “{words}” has no date. Give the day as well.',
  'impossible-date': 'The date “{words}” does not exist. Correct the day or the hour.',
  'unknown-zone': 'The clock “{words}” is not known. Name a town (Geneva time), or give the hour in UTC.',
  'wrong-weekday': 'The weekday of “{words}” is wrong: that day is a “{expected}”. Correct the weekday or the date.',
  'missing-year': 'The date “{words}” has no year, and the date of the document does not give one. Write the year.',
  'tracked-changes':
    'The file still has tracked changes (insertions: {insertions}, deletions: {deletions}, moves: {moves}). Accept or reject them, and save the file.',
  'undecided-annex':
    'The line “{words}” may head an annex or belong to the text. Write “Annex” and a label above it, or make a sentence of it.',
  'hidden-text': {
    one: '{characters} character of hidden text was left out. Make it visible or delete it.',
    other: '{characters} characters of hidden text were left out. Make it visible or delete it.',
  },
  'unfilled-control': 'The field that shows “{words}” was not filled in. Fill it in, or take it away.',
  'struck-text': 'The words “{words}” are struck out and were left out. Delete them if they no longer hold.',
  'comments-left-out': {
    one: '{count} comment was left out. Delete it before you send the file.',
    other: '{count} comments were left out. Delete them before you send the file.',
  },
  'torn-lines': {
    one: 'The text has {count} line that ends amid a sentence: a conversion tore it, and values may be missing. Give the Word file, or take the text out with “pdftotext -layout”.',
    other:
      'The text has {count} lines that end amid a sentence: a conversion tore it, and values may be missing. Give the Word file, or take the text out with “pdftotext -layout”.',
  },
  'unread-part/lost': '{part} was not read: the file has lost it. Ask for the file again.',
  'unread-part/never-printed': '{part} was not read: no page shows it.',
  'unread-part/old-numbers':
    '“{part}” has a number that Word of before 1997 counts by itself, as others may have: these numbers were not read. Open the file in Word or LibreOffice and save it as .docx.',
  'unread-part/embedded':
    '{part} was not read: it is a document of another format inside the document. Save it as a file of its own.',
  'unread-part/own-file': '{part} was not read: it is kept in a file of its own. Read that file too.',
  'unread-part/chart': '{part} was not read: it is the text of a chart. Look at it in Word.',
  'unread-part/diagram': '{part} was not read: it is the text of a diagram. Look at it in Word.',
  'unread-part/illegible':
    'What is set in {part} was not read: the font does not say which letters it prints. Look at it on the page.',
  'heavy-page':
    'Far more is drawn on page {page} than on the page of a letter: its text was not read, or not all of it. Look at the page.',
  'unread-links': 'The links of page {page} were not read: it has {count} of them or of other marks. Look at the page.',
  'two-languages':
    'The document is in two languages, “{language}” and “{beside}”. It was read in the first: give --language for the other.',
  'unknown-language':
    'The document is in a language (“{recognised}”) that is not read; those read are: {known}. Only what stands in any language was taken.',
  'unknown-language/unrecognised':
    'The language of the document is not known; those read are: {known}. Only what stands in any language was taken.',
};

export const readingTitles: ReadingTitles = {
  'relative-deadline': 'A deadline names no day',
  'impossible-date': 'A day or an hour does not exist',
  'unknown-zone': 'The clock of an hour has no zone',
  'wrong-weekday': 'The weekday does not fit the date',
  'missing-year': 'A date has no year',
  'tracked-changes': 'The file has tracked changes',
  'undecided-annex': 'A line may head an annex',
  'hidden-text': 'The file has hidden text',
  'unfilled-control': 'A field was not filled in',
  'struck-text': 'Words are struck out',
  'comments-left-out': 'The file has comments',
  'torn-lines': 'Lines are torn',
  'unread-part': 'A part of the file was not read',
  'heavy-page': 'Too much is drawn on a page',
  'unread-links': 'Links of a page were not read',
  'two-languages': 'The document is in two languages',
  'unknown-language': 'The language is not known',
};
