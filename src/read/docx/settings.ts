import type { Archive } from '../zip/archive.js';
import type { NoteFormat, NoteKind } from '../printing/notes.js';
import { readNoteProperty } from './sections.js';
import { isOn } from './values.js';
import { type Attributes, readXml, type XmlHandler } from '../xml/xml.js';

/** What settings.xml says of how the document prints. */
export interface Settings {
  /** Even pages have headers and footers of their own. */
  evenPages: boolean;
  readonly notes: Record<NoteKind, NoteFormat>;
}

export async function readSettings(archive: Archive, part: string | undefined): Promise<Settings> {
  const settings: Settings = { evenPages: false, notes: { footnote: {}, endnote: {} } };
  if (part !== undefined) await readXml(archive, part, new SettingsHandler(settings));
  return settings;
}

class SettingsHandler implements XmlHandler {
  readonly listening = false;

  constructor(private readonly settings: Settings) {}

  open(name: string, attributes: Attributes, parent: string): boolean {
    if (name === 'w:evenAndOddHeaders') this.settings.evenPages = isOn(attributes);
    else if (parent === 'w:footnotePr') readNoteProperty(this.settings.notes.footnote, name, attributes);
    else if (parent === 'w:endnotePr') readNoteProperty(this.settings.notes.endnote, name, attributes);
    return true;
  }

  close(): void {}
  text(): void {}
}
