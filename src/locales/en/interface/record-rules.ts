import type { RecordSentences, RecordTitles } from '../../../model/locale/interface/sentences.js';

/** What is wrong with a file or a record, in English. */
export const recordSentences: RecordSentences = {
  'unreadable-file': 'The file cannot be read: {why}.',
  'unreadable-file/fault': 'The file could not be read for a fault of this program ({why}). Please report it.',
  'broken-json/behind': 'Something stands behind the end of the JSON value: {found}. Remove it.',
  'broken-json/deep': 'The JSON nests more than {levels} levels, which no record does.',
  'broken-json/value': 'A JSON value is missing before {found}. Add it.',
  'broken-json/open-text': 'The text has no closing quotation mark. Add it.',
  'broken-json/control':
    'A line end or control character stands inside a text. Close the quotation marks, or write it as an escape.',
  'broken-json/code': 'Four hexadecimal digits are missing behind \\u. Add them.',
  'broken-json/escape': 'JSON has no escape \\{letter}. Write \\\\ for a backslash.',
  'broken-json/separator': 'A comma or {bracket} is missing before {found}. Add it.',
  'broken-json/key': 'A key in quotation marks is missing before {found}. Add it, or remove the comma before it.',
  'broken-json/colon': 'A colon is missing between the key and {found}. Add it.',
  'repeated-key': 'The key {key} stands twice in the same object. Keep one.',
  'record-version/other':
    'The version {found} is not known; this program knows version {known}. Use the program that wrote it.',
  'record-version/absent':
    'The object has no “schemaVersion”, so it is no record. Records have "schemaVersion": {known}.',
  'record-version/no-record': 'A record is an object, but here stands {found}.',
  'record-schema/value': 'Here stands {found}. Write {wanted}.',
  'record-schema/absent': 'The key {key} is missing. Write {wanted} there.',
  'record-schema/foreign': 'Records have no key {key}. Remove it.',
  'record-schema/deep': 'The record nests more than {levels} levels, which no letter does.',
  'record-schema/missing': 'Keys of the record are missing: {keys}.',
  'record-schema/missing-more': {
    one: 'Keys of the record are missing: {keys} and {count} more.',
    other: 'Keys of the record are missing: {keys} and {count} more.',
  },
  'date-exists': 'The date {date} does not exist. Correct it.',
  'date-exists/time': 'The time {time} does not exist. Correct it.',
  'end-before-start': 'The end, {end}, is before the start, {start}. Correct one of the two.',
  'group-reference': 'The list “groups” has no entry {group}. Add the group, or correct its name here.',
  'evidence-pointer/null': 'There is evidence for {key}, which is null. Remove it, or fill in the value.',
  'evidence-pointer/absent':
    'There is evidence for {key}, which the record does not have. Remove it, or correct the pointer.',
  'evidence-place/evidence':
    'The evidence for {key} ends at {end}, but the text has only {characters} characters. Correct the place.',
  'evidence-place/message':
    'A message ends at {end}, but the text has only {characters} characters. Correct the place.',
  'evidence-text': 'The evidence says {text}, but the document has {slice} there. Read the document again.',
  'evidence-text/place':
    'The evidence says line {line}, column {column}, but it stands in line {ownLine}, column {ownColumn}. Read the document again.',
  'source-mismatch':
    'The record says {key} {own}, but that of the document is {theirs}. Give the document that it was made of.',
  'mended/one': '{told} (at {place})',
  'mended/several': {
    one: '{told} (at {place}, and {count} more of this kind)',
    other: '{told} (at {place}, and {count} more of this kind)',
  },
  'term/top': 'the top',
  'term/end-of-text': 'the end of the text',
  'term/nothing': 'nothing',
  'term/list': 'a list',
  'term/object': 'an object',
  'term/text': 'a text',
  'term/number': 'a number',
  'term/whole-number': 'a whole number',
  'term/boolean': 'true or false',
  'term/filled-text': 'a text that is not empty, or null',
  'term/one-of': 'one of {values}',
  'term/at-least': 'a number of {least} or more',
  'term/at-most': 'a number of {most} or less',
  'term/form': 'a text of the form {form}',
};

export const recordTitles: RecordTitles = {
  'unreadable-file': 'A file cannot be read',
  'broken-json': 'A file is no JSON',
  'repeated-key': 'A key stands twice in one object',
  'record-version': 'A record has a version that is not known',
  'record-schema': 'A record has another shape than its schema',
  'date-exists': 'A date of the record does not exist',
  'end-before-start': 'Something in the record ends before it starts',
  'group-reference': 'A group is referred to that the record does not have',
  'evidence-pointer': 'Evidence is given for a value that is not there',
  'evidence-place': 'Evidence lies outside the source text',
  'evidence-text': 'Evidence is not what the document says there',
  'source-mismatch': 'The record was made of another document',
};
