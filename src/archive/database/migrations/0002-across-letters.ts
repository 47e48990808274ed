const place = `
  text_start integer,
  text_end integer,
  text_line integer`;

/** What the program works out across letters: no row points to a letter, which may be taken out before it is worked out anew. */
const tables = [
  `CREATE TABLE standing (
    one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row),
    letters text NOT NULL
  )`,
  `CREATE TABLE standing_documents (
    document uuid PRIMARY KEY,
    called text,
    one text NOT NULL,
    family text NOT NULL
  )`,
  `CREATE TABLE standing_links (
    document uuid NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    other text NOT NULL,
    other_document uuid,${place},
    PRIMARY KEY (document, position)
  )`,
  `CREATE TABLE standing_agenda (
    entry uuid PRIMARY KEY,
    type text NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    begins text NOT NULL,
    ends text,
    time text,
    time_zone text,
    precision text NOT NULL,
    body text,
    what text,
    qualifier text,
    place text,
    country text,
    mode text
  )`,
  `CREATE TABLE standing_agenda_letters (
    entry uuid NOT NULL,
    position integer NOT NULL,
    part text NOT NULL,
    document uuid NOT NULL,
    former_begins text,
    former_ends text,${place},
    PRIMARY KEY (entry, position)
  )`,
  `CREATE TABLE standing_contradictions (
    contradiction uuid NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    begins text NOT NULL,
    ends text,
    entries uuid[] NOT NULL,
    document uuid NOT NULL,${place},
    PRIMARY KEY (contradiction, position)
  )`,
  `CREATE TABLE standing_chairs (
    term uuid PRIMARY KEY,
    body text NOT NULL,
    body_names text[] NOT NULL,
    person text NOT NULL,
    role text NOT NULL
  )`,
  `CREATE TABLE standing_chair_letters (
    term uuid NOT NULL,
    position integer NOT NULL,
    part text NOT NULL,
    document uuid NOT NULL,${place},
    PRIMARY KEY (term, position)
  )`,
  `CREATE TABLE standing_citations (
    document uuid NOT NULL,
    position integer NOT NULL,
    cited text NOT NULL,
    type text NOT NULL,
    series text,
    number text NOT NULL,
    issuer text,
    revision text,
    revision_year integer,
    sections text[] NOT NULL,${place},
    PRIMARY KEY (document, position)
  )`,
  'CREATE INDEX standing_agenda_begins ON standing_agenda (begins)',
  'CREATE INDEX standing_citations_cited ON standing_citations (cited)',
];

/** Columns of a letter that says something, `d`, and of the place. */
const said = (row: string): string =>
  `d.id AS document, s.called, d.date, d.language, d.file, ${row}.text_start, ${row}.text_end, ${row}.text_line`;
const joined = (row: string): string =>
  `JOIN documents d ON d.id = ${row}.document LEFT JOIN standing_documents s ON s.document = d.id`;

const views = [
  // In no order of their own: a letter that is written twice at once counts twice.
  `CREATE VIEW letters_now AS
    SELECT concat_ws(' ', count(*), coalesce(sum(hashtextextended(concat_ws(' ', id, sha256, making), 0)::numeric), 0)) AS letters
    FROM documents`,
  'CREATE VIEW views_current AS SELECT coalesce((SELECT letters FROM standing) = letters, false) AS current FROM letters_now',
  `CREATE VIEW document_links AS
    SELECT ${said('l')}, l.kind, l.other, o.id AS other_document, o.file AS other_file
    FROM standing_links l ${joined('l')} LEFT JOIN documents o ON o.id = l.other_document`,
  `CREATE VIEW agenda AS
    SELECT a.*, d.id AS document, s.called, d.date, d.file
    FROM standing_agenda a
    LEFT JOIN standing_agenda_letters l ON l.entry = a.entry AND l.part = 'set'
    LEFT JOIN documents d ON d.id = l.document LEFT JOIN standing_documents s ON s.document = d.id`,
  `CREATE VIEW agenda_letters AS
    SELECT l.entry, l.position, l.part, l.former_begins, l.former_ends, ${said('l')}
    FROM standing_agenda_letters l ${joined('l')}`,
  `CREATE VIEW contradictions AS
    SELECT c.contradiction, c.position, c.kind, c.begins, c.ends, c.entries, ${said('c')}
    FROM standing_contradictions c ${joined('c')}`,
  `CREATE VIEW chairs AS
    SELECT t.term, t.body, t.body_names, t.role, t.person,
           (array_agg(d.id ORDER BY l.position) FILTER (WHERE part = 'from'))[1] AS from_document,
           min(d.date) FILTER (WHERE part = 'from') AS from_date,
           (array_agg(d.id ORDER BY l.position) FILTER (WHERE part = 'until'))[1] AS until_document,
           min(d.date) FILTER (WHERE part = 'until') AS until_date,
           min(d.date) FILTER (WHERE part = 'named') AS first_named,
           max(d.date) FILTER (WHERE part = 'named') AS last_named
    FROM standing_chairs t JOIN standing_chair_letters l ON l.term = t.term JOIN documents d ON d.id = l.document
    GROUP BY t.term`,
  `CREATE VIEW chair_letters AS
    SELECT l.term, l.position, l.part, ${said('l')} FROM standing_chair_letters l ${joined('l')}`,
  `CREATE VIEW cites AS
    SELECT c.cited, c.type, c.series, c.number, c.issuer, c.revision, c.revision_year, c.sections, c.position, ${said('c')}
    FROM standing_citations c ${joined('c')}`,
];

/** What stands when all letters are read, in tables that the program fills, and views of them for SQL of one's own. */
export const acrossLetters = {
  number: 2,
  name: 'across letters',
  statements: ['ALTER TABLE documents ADD COLUMN card json', ...tables, ...views],
};
