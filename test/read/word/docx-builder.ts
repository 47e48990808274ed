/** Word files for tests, part by part: only what a test is about is written out. */
import { zip } from '../markup/zip-writer.js';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const relationsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const namespaces =
  `xmlns:w="${wordNamespace}" xmlns:r="${relationsNamespace}" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** Contents of a part's root element, by part. */
export interface DocxParts {
  readonly body?: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** `header1` → what stands in `w:hdr`; its relationship id is its name. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Hyperlink targets by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Whole files, which replace or add to the others; `null` leaves one out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/>` +
  ['styles', 'numbering', 'settings', 'footnotes', 'endnotes']
    .map((part) => `<Override PartName="/word/${part}.xml" ContentType="${main}.${part}+xml"/>`)
    .join('') +
  [1, 2, 3]
    .map(
      (index) =>
        `<Override PartName="/word/header${index}.xml" ContentType="${main}.header+xml"/>` +
        `<Override PartName="/word/footer${index}.xml" ContentType="${main}.footer+xml"/>`,
    )
    .join('') +
  '</Types>';

const root = (name: string, content: string): string => `${declaration}<w:${name} ${namespaces}>${content}</w:${name}>`;

/** Files of a Word package by name. */
export function docxFiles(parts: DocxParts): Record<string, Uint8Array> {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml', false]]),
    'word/document.xml': root('document', `<w:body>${parts.body ?? ''}</w:body>`),
  };
  const related: Relation[] = [];
  for (const name of ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] as const) {
    const content = parts[name];
    if (content === undefined) continue;
    files[`word/${name}.xml`] = root(name, content);
    related.push([name, name, `${name}.xml`, false]);
  }
  for (const [name, content] of Object.entries(parts.headers ?? {})) {
    files[`word/${name}.xml`] = root('hdr', content);
    related.push([name, 'header', `${name}.xml`, false]);
  }
  for (const [name, content] of Object.entries(parts.footers ?? {})) {
    files[`word/${name}.xml`] = root('ftr', content);
    related.push([name, 'footer', `${name}.xml`, false]);
  }
  for (const [id, target] of Object.entries(parts.links ?? {})) related.push([id, 'hyperlink', target, true]);
  files['word/_rels/document.xml.rels'] = relationships(related);
  for (const [name, content] of Object.entries(parts.files ?? {})) {
    if (content === null) delete files[name];
    else files[name] = content;
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
    ]),
  );
}

export function docx(parts: DocxParts, level?: number): Uint8Array {
  return zip(docxFiles(parts), level);
}

type Relation = readonly [id: string, kind: string, target: string, external: boolean];

export function relationships(related: readonly Relation[]): string {
  const items = related.map(
    ([id, kind, target, external]) =>
      `<Relationship Id="${id}" Type="${relationsNamespace}/${kind}" Target="${escape(target)}"` +
      `${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph of one run; `properties` is what stands in `w:pPr`. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && run(text)}</w:p>`;

/** `w:numPr` for a list and a level. */
export const numbered = (list: number | string, level?: number): string =>
  `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr>`;

/** A paragraph of a list. */
export const item = (text: string, list: number | string = 1, level = 0): string =>
  paragraph(text, numbered(list, level));

export interface LevelOptions {
  readonly format?: string;
  readonly start?: number;
  /** Further children of `w:lvl`, in the schema's order: lvlRestart, pStyle, isLgl, suff. */
  readonly more?: string;
}

export const level = (
  index: number,
  text: string,
  { format = 'decimal', start = 1, more = '' }: LevelOptions = {},
): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}` +
  `<w:lvlText w:val="${escape(text)}"/><w:lvlJc w:val="left"/></w:lvl>`;

export const abstractList = (id: number, levels: string, links = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${links}${levels}</w:abstractNum>`;

export const list = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;

export const startOverride = (index: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

export const style = (id: string, content: string, type = 'paragraph', attributes = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}" ${attributes}><w:name w:val="${id}"/>${content}</w:style>`;

export const table = (...rows: readonly (readonly string[])[]): string => {
  const cells = (row: readonly string[]): string =>
    row.map((content) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${content}</w:tc>`).join('');
  const grid = `<w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>`;
  const rest = rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${grid}${rest}</w:tbl>`;
};
