/** What a zip archive is: a Word file, and if so which part is its text; or something else. */
import { type Sentence, say } from '../../model/sentence/index.js';
import { UnreadableFile } from '../unreadable.js';
import type { Archive } from '../zip/archive.js';
import { foreignZip } from '../zip/foreign-zip.js';
import { shown } from '../shown.js';
import { readRelationships } from './relationships.js';
import { type Attributes, readXml, type XmlHandler } from '../xml/xml.js';

/** Content types of a main part that is a Word text: documents and templates, with and without macros. */
const wordMain =
  /^application\/(vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)|vnd\.ms-word\.(document|template)\.macroEnabled(Template)?)\.main\+xml$/i;

const foreign: readonly (readonly [RegExp, 'xlsx' | 'pptx' | 'visio'])[] = [
  [/spreadsheetml|ms-excel/i, 'xlsx'],
  [/presentationml|ms-powerpoint/i, 'pptx'],
  [/ms-visio|drawingml\.drawing/i, 'visio'],
];

/** The name of the main part; throws where the archive is no Word file. */
export async function findMainPart(archive: Archive): Promise<string> {
  if (archive.find('[Content_Types].xml') === undefined) throw await foreignZip(archive);
  const types = new ContentTypes();
  await readXml(archive, '[Content_Types].xml', types);
  const relationships = await readRelationships(archive, '');
  const related = [...relationships.values()].find((relationship) => relationship.kind === 'officeDocument');
  const main = related?.target ?? types.mainPart;
  if (main === undefined) throw notWord(types, say('unreadable/no-main', {}));
  const type = types.of(main);
  if (archive.find(main) === undefined) {
    throw notWord(types, say('unreadable/main-missing', { part: shown(main) }));
  }
  if (type === undefined || !wordMain.test(type)) {
    throw notWord(types, say('unreadable/main-type', { type: shown(type ?? '–') }));
  }
  return main;
}

function notWord(types: ContentTypes, why: Sentence): UnreadableFile {
  for (const [form, what] of foreign) {
    if (types.all.some((type) => form.test(type))) return new UnreadableFile(say(`unreadable/${what}`, {}));
  }
  return new UnreadableFile(say('unreadable/not-word', { why }));
}

/** [Content_Types].xml (ECMA-376-2 §10.1.2.2): the type of a part by its name, else by its extension. */
class ContentTypes implements XmlHandler {
  readonly listening = false;
  private readonly byName = new Map<string, string>();
  private readonly byExtension = new Map<string, string>();

  get all(): string[] {
    return [...this.byName.values(), ...this.byExtension.values()];
  }

  get mainPart(): string | undefined {
    return [...this.byName].find(([, type]) => wordMain.test(type))?.[0];
  }

  of(part: string): string | undefined {
    const name = part.toLowerCase();
    return this.byName.get(name) ?? this.byExtension.get(name.slice(name.lastIndexOf('.') + 1));
  }

  open(name: string, attributes: Attributes): boolean {
    const type = attributes.get('ContentType');
    if (type === undefined) return true;
    if (name.endsWith('Override'))
      this.byName.set((attributes.get('PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
    else if (name.endsWith('Default')) this.byExtension.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    return true;
  }

  close(): void {}
  text(): void {}
}
