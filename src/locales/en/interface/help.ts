import type { HelpWords } from '../../../model/locale/interface/help.js';

/** Help of the command line in English. */
export const help: HelpWords = {
  title: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
  },
  any: {
    options: '[options]',
    command: '[command]',
  },
  choices: 'choices: {choices}',
  byDefault: 'default: {value}',
  program: 'Reads ITU circulars, letters and Council reports into records.',
  command: {
    parse:
      'turn circulars, letters and reports (.docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt …) into records, or records (.json, .ndjson) into pages',
    diff: 'tell what changed from one document or record to another',
    validate: 'check records (.json, .ndjson) and documents (.docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt …)',
    archive: 'keep letters in a database, and search them',
    'archive add': 'read letters and keep what they say; read those again that have changed',
    'archive search': 'find letters by their words',
    'archive agenda': 'tell deadlines and meetings as they stand after all corrigenda',
    'archive group': 'tell the letters, mandates and chairs of a group in time',
    'archive person': 'tell the offices of a person in time',
    'archive cites': 'tell which letters cite a text, in which revision',
    'archive serve': 'serve the archive as a site: search, letters, groups, people, agenda',
    'archive remove': 'take letters out, by their files or folders',
    'archive status': 'say what the archive holds',
    'archive check': 'compare every table with the records that it was made from',
    explain: 'say what a rule of validate looks for, and why; without a code, list all rules',
    schema: 'print the JSON Schema of a record, or of a comparison of revisions or language versions',
    page: 'write a page that reads letters in a browser: one HTML file, which sends nothing',
    help: 'display help for command',
  },
  argument: {
    read: 'files, folders and patterns to read; - is standard input',
    checked: 'files and directories to check; - is standard input',
    left: 'the older document, or a record of it; - is standard input',
    right: 'the newer one',
    code: 'code of a rule, as in a message',
    letter: 'files and folders of letters, and patterns',
    words: 'words that a letter must all hold; what stands in quotation marks is a phrase',
    name: 'acronym or name of a group, in any language: CE 17, ITU-T SG 17, JCA-COP',
    person: 'name of a person, without honorific',
    text: 'a text as letters cite it, or its number: Resolution 179, TSB 278, A.1',
  },
  option: {
    version: 'output the version number',
    help: 'display help for command',
    to: 'what to write',
    of: 'whose schema',
    output: 'write to a file, whole or not at all',
    'no-evidence': 'leave out where each value was read',
    compact: 'JSON on one line',
    table: 'which table of --to csv (default: documents)',
    bom: 'begin --to csv with a byte order mark, by which Excel knows UTF-8',
    'page-language':
      "language of what is written for people (default: the terminal's, of pages in HTML the document's; else en)",
    'interface-language': 'language of what is written for people (default: that of the terminal, else en)',
    language: 'language of the documents (default: auto, recognised)',
    'track-changes': 'what to do with tracked changes of Word files',
    'max-size': 'largest file to read; k, M, G may follow',
    'max-xml': 'largest XML part of a Word file; k, M, G may follow',
    'out-dir': 'write each result to a file of its own in this folder',
    report: 'what became of each document (default: report.json in the folder)',
    'files-from': 'read the names in this list too, one a line or NUL between them; - is standard input',
    force: 'read documents again that have not changed',
    jobs: 'documents to read at once (default: cores of the machine)',
    timeout: 'longest time for a document: 500ms, 60s, 5m (default: 60s)',
    'max-memory': 'most memory for a document (default: 1G)',
    quiet: 'no progress and no totals; failures are still told',
    scope: 'mandate, body, annex:LABEL or all (default: mandate where both have one, else all)',
    translation:
      'tell what two language versions of one letter do not both say: dates, hours, numbers, names, links, paragraphs',
    strict: 'tell differences of white space, hyphens, apostrophes and case too',
    source: 'the document that the record was made of',
    rule: 'off, info, warning or error for one rule; may be given again (default: as in itu-parse explain)',
    'max-warnings': 'exit with 1 where there are more warnings',
    archive: 'folder of the archive, with an embedded PostgreSQL (default: itu-archive)',
    database: 'address of a PostgreSQL server in place of the folder: postgres://user@host:5432/name',
    group: 'letters that name this group, in any language: CE 17, SG 17, JCA-COP',
    kind: 'only letters of this kind',
    series: 'only letters of this series: TSB, BR, BDT',
    from: 'only letters of this day, month or year and later',
    until: 'only letters of this day, month or year and before',
    'letter-language': 'only letters in this language',
    limit: 'how many letters to show',
    offset: 'how many letters to pass over',
    letters: 'files and folders of letters or records, in place of an archive',
    'agenda-from': 'leave out what is over before this day, month or year: 2026-03-01, 2026-03, 2026',
    'agenda-until': 'leave out what is after this day, month or year',
    'agenda-group': 'only what is of this group, in any language: CE 17, JCA-COP',
    host: 'address to listen on; another than that of this machine wants a token',
    port: 'port to listen on; 0 takes one that is free',
    'token-file': 'file with the token that readers must know',
    'statement-timeout': 'longest time for a question to the database: 500ms, 10s',
  },
  placeholder: {},
  behind: {
    program: `A file alone is parsed: "itu-parse FILE" is "itu-parse parse FILE".

Examples:
  $ itu-parse circular.docx > circular.json
  $ itu-parse circular.docx --to summary
  $ itu-parse diff old.docx new.docx
  $ itu-parse validate circular.docx
  $ itu-parse parse --help`,
    parse: `Examples:
  $ itu-parse circular.docx > circular.json
  $ itu-parse parse circular.docx --to summary
  $ itu-parse letters/*.docx --to ndjson --output letters.ndjson
  $ itu-parse circular.docx --to html --output circular.html
  $ itu-parse letters/*.docx --to html --interface-language en --output letters.html
  $ itu-parse letters/*.docx --to ics --output itu.ics
  $ itu-parse circular.json --to markdown
  $ itu-parse circular.docx --to akn --output circular.xml
  $ itu-parse letters/*.docx --to csv --table deadlines --output deadlines.csv
  $ curl -s https://example.org/circular.docx | itu-parse - --compact

Archives:
  $ itu-parse parse letters/ --out-dir records/
  $ itu-parse parse 'letters/**/*.docx' --to ndjson | gzip > letters.ndjson.gz
  $ find letters -newer records/report.json -print0 | itu-parse parse --files-from - --out-dir new/

Folders are searched for documents, by the endings of their names (.docx, .doc, .odt, .rtf, .pdf, .html, .md, .txt …); hidden files and links to
folders are passed over. With --out-dir,
letters/2024/a.docx becomes records/2024/a.docx.json: the folders below a folder that is named and below the fixed part of a
pattern are kept, a file that is named gives its name alone, a name in a list its whole path. Each result is written whole or not
at all, and records/report.json says what became of each document. Run again, it reads what is new or changed, or whose result
was changed; a run that was broken off goes on. Results whose document is gone are left and named in the report.

Exit status: 0 done; 1 a document could not be read (the others are still written); 2 wrong usage; 130 and 143 stopped by a
signal.`,
    diff: `Examples:
  $ itu-parse diff old.docx new.docx
  $ itu-parse diff old.json new.md --scope annex:B --to json
  $ itu-parse diff old.docx new.docx --to html --output changes.html
  $ itu-parse diff --translation letter-fr.docx letter-en.docx

Exit status, as of diff(1): 0 no difference; 1 differences; 2 trouble.`,
    validate: `Examples:
  $ itu-parse validate letter.docx
  $ itu-parse validate records/ letters/ --to sarif --output findings.sarif
  $ itu-parse validate circular.json --source circular.docx
  $ itu-parse validate letters/ --rule unexplained-acronym=off --max-warnings 0
  $ itu-parse explain missing-annex

Settings of rules may stand in itu-parse.config.json too: { "rules": { "CODE": "off" }, "maxWarnings": 0 }.

Exit status: 0 nothing at or above error; 1 an error, or more warnings than allowed; 2 could not run.`,
    archive: `Examples:
  $ itu-parse archive add letters/
  $ itu-parse archive status
  $ itu-parse archive add --help

The archive is a folder with an embedded PostgreSQL, which needs a package of its own: npm install @electric-sql/pglite. With --database it is
a server, which needs: npm install pg.`,
    'archive add': `Examples:
  $ itu-parse archive add letters/
  $ itu-parse archive add letters/ --archive itu-2024
  $ itu-parse archive add letters/ --database postgres://itu@db.example:5432/letters

Folders are searched for documents as by itu-parse parse. A letter is known by the path of its file: what has not changed is passed over, what
has changed takes the place of what was there. A run that was broken off leaves whole letters, and the next one goes on.

Exit status: 0 done; 1 a document could not be read (the others are kept); 2 wrong usage; 130 and 143 stopped by a signal.`,
    'archive search': `Examples:
  $ itu-parse archive search "commissions d'études certificat" --group 'CE 17' --kind circular --from 2012
  $ itu-parse archive search '"certificat numérique"' --to json
  $ itu-parse archive search 'Résolution 179' --to csv > resolution-179.csv

Words are found in all their forms, singular and plural, masculine and feminine, with and without accents; what is numbered as it is printed in
any form: TSB 278, CE 17, UIT-T A.1, Résolution 179. Each place that answers is told with its line, its paragraph and, in JSON and CSV, its offsets.`,
    'archive agenda': `Examples:
  $ itu-parse archive agenda --from 2026-03-01 --group 'CE 17'
  $ itu-parse archive agenda --to ics > itu.ics
  $ itu-parse archive agenda --letters letters/ records/ --to csv

Each deadline and meeting is told with the letter that set it, those that moved it and the days before; what was cancelled, or withdrawn with its
letter, is marked. Letters that contradict each other, of which neither amends the other, are told and not settled.

Exit status: 0 done; 1 a file could not be read; 2 wrong usage, or there is no such archive.`,
    'archive group': `Examples:
  $ itu-parse archive group JCA-COP
  $ itu-parse archive group 'ITU-T SG 17' --to json

Terms begin and end where a letter says so, and nowhere else: a chair is named by letters from the first to the last that does.

Exit status: 0 done; 1 no letter names it, or a file could not be read; 2 wrong usage.`,
    'archive person': `Examples:
  $ itu-parse archive person 'Jeanne Tavernier'
  $ itu-parse archive person Tavernier --letters letters/

Names are compared without case and accents. Who may be the same, under initials or names in another order, is told and not joined.

Exit status: 0 done; 1 no letter names such a person, or a file could not be read; 2 wrong usage.`,
    'archive cites': `Examples:
  $ itu-parse archive cites 'Résolution 179'
  $ itu-parse archive cites 'Resolution 179 (Rev. Dubai, 2018)' --to csv
  $ itu-parse archive cites 'TSB 278'

Exit status: 0 done; 1 no letter cites it, or a file could not be read; 2 wrong usage.`,
    'archive serve': `Examples:
  $ itu-parse archive serve
  $ itu-parse archive serve --archive itu-2024 --port 8081
  $ openssl rand -hex 32 > token
  $ itu-parse archive serve --database postgres://reader@db.example/letters --host 0.0.0.0 --token-file token

Nothing is written, and nothing is fetched from elsewhere. Every page is also JSON and CSV, the agenda a calendar (/agenda.ics), new letters a
feed (/letters.atom); /api tells programs how. Readers give the token as a password, with any name, or as Authorization: Bearer.

Exit status: 0 told to end by a signal, and ended in order; 1 it cannot listen, or there is no database; 2 wrong usage.`,
    'archive remove': `Examples:
  $ itu-parse archive remove letters/2011/tsb-278.docx`,
    'archive status': `Examples:
  $ itu-parse archive status
  $ itu-parse archive status --to json`,
    'archive check': `Examples:
  $ itu-parse archive check

Exit status: 0 all is as it should be; 1 something differs.`,
    explain: `Examples:
  $ itu-parse explain
  $ itu-parse explain missing-annex`,
    schema: `Examples:
  $ itu-parse schema
  $ itu-parse schema --of diff --output diff.schema.json`,
    page: `Examples:
  $ itu-parse page --output itu-parse.html`,
  },
};
