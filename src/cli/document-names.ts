/** The endings of the files that are looked for in folders; a file that is named itself is known by its content. */
const endings = [
  'txt',
  'md',
  'docx',
  'doc',
  'odt',
  'fodt',
  'pdf',
  'rtf',
  'html',
  'htm',
  'mht',
  'mhtml',
  'eml',
] as const;

const recordEndings = ['json', 'ndjson'] as const;

const ending = (names: readonly string[]): RegExp => new RegExp(`\\.(?:${names.join('|')})$`, 'i');

export const documentName = ending(endings);
export const documentOrRecordName = ending([...recordEndings, ...endings]);

const listed = (names: readonly string[]): string => names.map((name) => `.${name}`).join(', ');

/** As messages name them. */
export const documentEndings = listed(endings);
export const documentAndRecordEndings = listed([...recordEndings, ...endings]);
