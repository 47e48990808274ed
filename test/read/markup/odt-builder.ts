/** OpenDocument texts for tests, part by part: only what a test is about is written out. */
import { zip } from './zip-writer.js';

const urn = 'urn:oasis:names:tc:opendocument:xmlns:';
export const openNamespaces =
  `xmlns:office="${urn}office:1.0" xmlns:style="${urn}style:1.0" xmlns:text="${urn}text:1.0" xmlns:table="${urn}table:1.0" ` +
  `xmlns:draw="${urn}drawing:1.0" xmlns:fo="${urn}xsl-fo-compatible:1.0" xmlns:svg="${urn}svg-compatible:1.0" ` +
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" ' +
  'xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"';

export interface OdtParts {
  /** What stands in `office:text`. */
  readonly text?: string;
  /** Styles of the document, automatic styles of the text, automatic styles of page headers, kinds of page. */
  readonly styles?: string;
  readonly automatic?: string;
  readonly ofPages?: string;
  readonly pages?: string;
  readonly mimetype?: string;
  /** Whole files, which replace or add to the others; `null` leaves one out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
export const openText = 'application/vnd.oasis.opendocument.text';

const root = (name: string, content: string): string =>
  `${declaration}<office:${name} ${openNamespaces} office:version="1.3">${content}</office:${name}>`;

/** Files of an OpenDocument text by name. */
export function odtFiles(parts: OdtParts): Record<string, Uint8Array> {
  const files: Record<string, string | Uint8Array | null> = {
    mimetype: parts.mimetype ?? openText,
    'META-INF/manifest.xml': `${declaration}<manifest:manifest xmlns:manifest="${urn}manifest:1.0"/>`,
    'styles.xml': root(
      'document-styles',
      `<office:styles>${parts.styles ?? ''}</office:styles><office:automatic-styles>${parts.ofPages ?? ''}</office:automatic-styles>` +
        `<office:master-styles>${parts.pages ?? ''}</office:master-styles>`,
    ),
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${parts.automatic ?? ''}</office:automatic-styles>` +
        `<office:body><office:text>${parts.text ?? ''}</office:text></office:body>`,
    ),
    ...parts.files,
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, content]) =>
      content === null ? [] : [[name, typeof content === 'string' ? Buffer.from(content, 'utf8') : content]],
    ),
  );
}

export const odt = (parts: OdtParts): Uint8Array => zip(odtFiles(parts));

/** The same in one XML file. */
export const fodt = (parts: OdtParts): Uint8Array =>
  Buffer.from(
    `${declaration}<office:document ${openNamespaces} office:version="1.3" office:mimetype="${parts.mimetype ?? openText}">` +
      `<office:styles>${parts.styles ?? ''}</office:styles><office:automatic-styles>${parts.automatic ?? ''}</office:automatic-styles>` +
      `<office:master-styles>${parts.pages ?? ''}</office:master-styles><office:body><office:text>${parts.text ?? ''}</office:text></office:body></office:document>`,
    'utf8',
  );

export const p = (content: string, style?: string): string =>
  `<text:p${style === undefined ? '' : ` text:style-name="${style}"`}>${content}</text:p>`;

export const h = (content: string, level: number, attributes = ''): string =>
  `<text:h text:outline-level="${level}"${attributes}>${content}</text:h>`;

export const span = (content: string, style: string): string =>
  `<text:span text:style-name="${style}">${content}</text:span>`;

/** A style; `properties` of its text, `paragraph` of its paragraphs. */
export const style = (
  name: string,
  family: string,
  { text = '', paragraph = '', attributes = '' }: { text?: string; paragraph?: string; attributes?: string },
): string =>
  `<style:style style:name="${name}" style:family="${family}" ${attributes}><style:paragraph-properties ${paragraph}/>` +
  `<style:text-properties ${text}/></style:style>`;

/** A list of a style; items as they are given. */
export const list = (style: string | undefined, items: readonly string[], attributes = ''): string =>
  `<text:list${style === undefined ? '' : ` text:style-name="${style}"`}${attributes}>${items.join('')}</text:list>`;

export const item = (content: string, attributes = ''): string =>
  `<text:list-item${attributes}>${content}</text:list-item>`;

/** Levels of a list style, the first as level 1. */
export const listStyle = (name: string, ...levels: readonly string[]): string =>
  `<text:list-style style:name="${name}">${levelsIn('list-level-style-number', levels)}</text:list-style>`;

export const outlineStyle = (...levels: readonly string[]): string =>
  `<text:outline-style style:name="Outline">${levelsIn('outline-level-style', levels)}</text:outline-style>`;

const levelsIn = (element: string, levels: readonly string[]): string =>
  levels.map((attributes, index) => `<text:${element} text:level="${index + 1}" ${attributes}/>`).join('');

export const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.map((content) => (content.startsWith('<table:') ? content : `<table:table-cell>${content}</table:table-cell>`)).join('')}</table:table-row>`;

export const table = (...rows: readonly string[]): string => `<table:table>${rows.join('')}</table:table>`;
