import type { ArchiveSentences } from '../../../model/locale/interface/sentences.js';

/** What the commands of an archive tell in English. */
export const archiveSentences: ArchiveSentences = {
  'archive/later-version': 'a later version of itu-parse has made this database; install that version',
  'archive/record-not-document':
    'a record does not hold the text that is searched; add the document that it was made of',
  'archive/missing-library': 'the archive needs {library}; install it: npm install {library}',
  'archive/none-there': 'no archive in {folder}; make one with itu-parse archive add LETTERS',
  'archive/not-an-archive': '{folder} holds something else than an archive; name another folder with --archive',
  'archive/folder': 'cannot open the archive {folder}: {told}',
  'archive/held': 'the archive {folder} is in use by process {process} on {host}; try again when that has ended',
  'archive/folder-and-database': '--archive is a folder and --database a server; give one of them',
  'archive/database-address': '--database takes an address such as postgres://user@host:5432/name',
  'archive/no-server': 'no connection to the database {server} ({why}); check the address, and that the server runs',
  'archive/database-fault': 'the database refused or broke off ({why}); what was written before stands',
  'archive/no-document': 'no document given; name files, folders or patterns',
  'archive/not-kept': '{name}: nothing of that name is in the archive; itu-parse archive status says what is',
  'archive/add-tally': '{added} added, {replaced} replaced, {unchanged} unchanged, {failed} failed{others}',
  'archive/removed': { one: '{count} document removed', other: '{count} documents removed' },
  'archive/views-differ': 'the letters and {views} differ; itu-parse archive add --force makes them anew',
  'archive/differs': '{file}: its record and {tables} differ; add the file again',
  'archive/checked': {
    one: '{count} document: every table holds what its record says',
    other: '{count} documents: every table holds what their records say',
  },
  'archive/check-failed': {
    one: '{count} document checked; {wrong} differ',
    other: '{count} documents checked; {wrong} differ',
  },
  'archive/nothing-asked': 'only small words, which every letter has; give words to look for',
  'archive/want-date': 'A day, month or year is wanted, such as 2012, 2012-08 or 2012-08-22',
  'archive/found': { one: '{count} letter', other: '{count} letters' },
  'archive/found-more': { one: 'more than {count} letter', other: 'more than {count} letters' },
  'archive/found-part': {
    one: 'letters {first} to {last} of {count}',
    other: 'letters {first} to {last} of {count}; more with --offset',
  },
  'archive/found-part-more': {
    one: 'letters {first} to {last} of more than {count}; more with --offset',
    other: 'letters {first} to {last} of more than {count}; more with --offset',
  },
  'archive/status-documents': { one: '{count} document', other: '{count} documents' },
  'archive/status-dates': 'letters of {first} to {last}',
  'archive/status-languages': 'languages: {languages}',
  'archive/status-rows': 'rows: {rows}',
  'archive/status-outdated': {
    one: '{count} was read by another version of itu-parse or with other options; itu-parse archive add reads it again',
    other:
      '{count} were read by another version of itu-parse or with other options; itu-parse archive add reads them again',
  },
  'archive/status-stale':
    'the views across letters are of an earlier state; itu-parse archive add or remove brings them up to date',
  'archive/status-size': '{size} in PostgreSQL {version}',
  'archive/statement-timeout': 'the question took too long; ask for fewer words or a shorter time',
  'archive/serving': 'the archive is open at {address}; Ctrl-C ends it',
  'archive/served': 'ended; the database is closed',
  'archive/cannot-listen': 'cannot listen on {address} ({why}); give another --port or --host',
  'archive/want-token':
    'who listens on {host} is open to other machines: give --token-file, a file with a token that they must know',
  'archive/short-token':
    'the token in {file} has fewer than 16 characters or holds spaces; make one with: openssl rand -hex 32',
  'archive/no-token': 'cannot read the token in {file}: {told}',
  'archive/want-port': 'A port is wanted, from 0 to 65535; 0 takes one that is free',
};
