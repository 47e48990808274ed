/** The styles of a part: styles.xml, the automatic ones of content.xml, or all of a flat file. */
import { integer } from '../xml/values.js';
import type { NoteFormat } from '../printing/notes.js';
import type { RunFormat } from '../printing/style-sheet.js';
import type { Attributes, XmlHandler } from '../xml/xml.js';
import { formatOf, type ListStyle, newListStyle, readListLevel } from './list-styles.js';
import type { Family, OpenStyle, StyleFormat, StyleScope, StyleSheet } from './styles.js';

const families: ReadonlySet<string> = new Set<Family>(['paragraph', 'text', 'table', 'graphic', 'section']);
const isFamily = (family: string): family is Family => families.has(family);

/** What stands in a style and says nothing of the style itself, and what is read elsewhere. */
const skipped: ReadonlySet<string> = new Set([
  'office:body',
  'office:meta',
  'office:settings',
  'office:scripts',
  'style:tab-stops',
  'style:drop-cap',
  'style:background-image',
  'style:page-layout',
  'style:header',
  'style:header-left',
  'style:header-first',
  'style:footer',
  'style:footer-left',
  'style:footer-first',
]);

export class StyleHandler implements XmlHandler {
  readonly listening = false;
  private scope: StyleScope;
  private style: OpenStyle | undefined;
  /** Its text properties are those of the language and looks of all text. */
  private isDefault = false;
  private list: ListStyle | undefined;

  /** `automatic`: where the automatic styles of the part belong. */
  constructor(
    private readonly sheet: StyleSheet,
    private readonly automatic: StyleScope,
  ) {
    this.scope = sheet.common;
  }

  open(name: string, attributes: Attributes, parent: string): boolean {
    if (skipped.has(name)) return false;
    if (this.list) {
      readListLevel(this.list, name, attributes);
      return true;
    }
    switch (name) {
      case 'office:automatic-styles':
        this.scope = this.automatic;
        return true;
      case 'office:styles':
        this.scope = this.sheet.common;
        return true;
      case 'style:style':
      case 'style:default-style':
        return this.openStyle(name === 'style:default-style', attributes);
      case 'text:list-style':
        this.list = newListStyle();
        this.scope.addList(attributes.get('style:name') ?? '', this.list);
        return true;
      case 'text:outline-style':
        this.list = this.sheet.outline;
        this.sheet.common.addList(attributes.get('style:name') ?? 'Outline', this.list);
        return true;
      case 'style:font-face':
        this.readFont(attributes);
        return true;
      case 'text:notes-configuration':
        this.readNotes(attributes);
        return true;
      case 'style:master-page':
        this.readMasterPage(attributes);
        return true;
      default:
        this.readProperty(name, attributes, parent);
        return true;
    }
  }

  close(name: string): void {
    if (name === 'style:style' || name === 'style:default-style') this.style = undefined;
    else if (name === 'text:list-style' || name === 'text:outline-style') this.list = undefined;
  }

  text(): void {}

  private openStyle(isDefault: boolean, attributes: Attributes): boolean {
    const family = attributes.get('style:family') ?? '';
    if (!isFamily(family)) return false;
    const name = attributes.get('style:name') ?? '';
    const isNamed = this.scope === this.sheet.common && !isDefault;
    this.isDefault = isDefault;
    this.style = {
      displayName: isNamed ? (attributes.get('style:display-name') ?? decoded(name)) : undefined,
      parent: attributes.get('style:parent-style-name'),
      run: {},
      format: {},
    };
    const list = attributes.get('style:list-style-name');
    if (list !== undefined) this.style.format.list = list;
    const masterPage = attributes.get('style:master-page-name');
    if (masterPage !== undefined) this.style.format.masterPage = masterPage;
    if (isDefault) this.scope.addDefault(family, this.style);
    else this.scope.add(family, name, this.style);
    return true;
  }

  private readProperty(name: string, attributes: Attributes, parent: string): void {
    if (!this.style || !parent.startsWith('style:')) return;
    if (name === 'style:text-properties') {
      readRunProperties(this.style.run, attributes, this.sheet.fonts);
      if (this.isDefault) this.readLanguage(attributes);
    } else if (name === 'style:paragraph-properties' || name === 'style:table-properties') {
      readBreaks(this.style.format, attributes);
    }
  }

  private readLanguage(attributes: Attributes): void {
    const language = attributes.get('fo:language');
    if (language === undefined || language === 'none' || this.sheet.speech.language !== undefined) return;
    const country = attributes.get('fo:country') ?? 'none';
    this.sheet.speech = { language: country === 'none' ? language : `${language}-${country}` };
  }

  /** `Symbol1` is a name of the file's own. */
  private readFont(attributes: Attributes): void {
    const family = attributes.get('svg:font-family');
    if (family !== undefined) this.sheet.fonts.set(attributes.get('style:name') ?? '', unquoted(family));
  }

  private readNotes(attributes: Attributes): void {
    const kind = attributes.get('text:note-class') === 'endnote' ? 'endnote' : 'footnote';
    const format: NoteFormat = this.sheet.notes[kind];
    const written = attributes.get('style:num-format');
    if (written !== undefined) ({ format: format.format } = formatOf(written, attributes.get('style:num-letter-sync')));
    // Counted from 0 here.
    format.start = (integer(attributes.get('text:start-value')) ?? 0) + 1;
  }

  private readMasterPage(attributes: Attributes): void {
    const name = attributes.get('style:name') ?? '';
    const displayName = attributes.get('style:display-name') ?? decoded(name);
    this.sheet.masterPages.set(name, { name, displayName, next: attributes.get('style:next-style-name') });
  }
}

/** `Text_20_body` is written for `Text body`. */
const decoded = (name: string): string =>
  name.replace(/_([0-9a-f]{2,4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const unquoted = (family: string): string => family.replace(/^['"]|['"]$/g, '');

/** `none` takes away what is inherited. */
function isDrawn(style: string | undefined, type: string | undefined): boolean | undefined {
  if (style === undefined && type === undefined) return undefined;
  return style !== 'none' && type !== 'none';
}

/** Takes `style:text-properties` (§16.29.29). */
function readRunProperties(run: RunFormat, attributes: Attributes, fonts: ReadonlyMap<string, string>): void {
  const weight = attributes.get('fo:font-weight');
  if (weight !== undefined) run.bold = weight === 'bold' || Number(weight) >= 600;
  const underlined = isDrawn(attributes.get('style:text-underline-style'), attributes.get('style:text-underline-type'));
  if (underlined !== undefined) run.underlined = underlined;
  const struck = isDrawn(
    attributes.get('style:text-line-through-style'),
    attributes.get('style:text-line-through-type'),
  );
  if (struck !== undefined) run.struck = struck;
  const display = attributes.get('text:display');
  if (display !== undefined) run.hidden = display === 'none';
  const name = attributes.get('style:font-name');
  const family = attributes.get('fo:font-family');
  if (name !== undefined) run.font = fonts.get(name) ?? name;
  else if (family !== undefined) run.font = unquoted(family);
}

/** Takes `fo:break-before` and `fo:break-after`; a column is no page. */
function readBreaks(format: StyleFormat, attributes: Attributes): void {
  const before = attributes.get('fo:break-before');
  if (before !== undefined) format.breakBefore = before.endsWith('page');
  const after = attributes.get('fo:break-after');
  if (after !== undefined) format.breakAfter = after.endsWith('page');
}
