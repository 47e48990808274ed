/**
 * Word files of the fixtures in other forms: `fixtures/renditions/<form>/`, made by LibreOffice 7.4. A new form is a folder of the
 * same six letters and a row below.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ExpectedRecord, projectFolder } from './fixtures.js';

/** The Word file of each letter. */
export const wordFixtures: Readonly<Record<string, string>> = {
  'bdt-circular-questionnaire': 'fixtures/bdt-circular-questionnaire/input.docx',
  'br-circular-letter-cr': 'fixtures/br-circular-letter-cr/input.docx',
  'en-tsb-consultation': 'fixtures/en-tsb-consultation/input.docx',
  'tsb-change-of-chair-docx': 'fixtures/tsb-change-of-chair-docx/input.docx',
  'hybrid-workshop-es': 'fixtures/parallel/hybrid-workshop/es.docx',
  'new-group-en': 'fixtures/parallel/new-group/en.docx',
};

export interface RenditionForm {
  /** The folder below `fixtures/renditions/`, and the ending of its files. */
  readonly folder: string;
  readonly ending: string;
  /** `source.format` of its records. */
  readonly format: string;
  /** By letter, the keys of the record that the program which made the rendition lost or changed. */
  readonly losses: Readonly<Record<string, readonly string[]>>;
}

export const renditionForms: readonly RenditionForm[] = [
  // LibreOffice ends the address of a host with a slash.
  { folder: 'doc', ending: 'doc', format: 'doc', losses: { 'br-circular-letter-cr': ['links'] } },
  { folder: 'odt', ending: 'odt', format: 'odt', losses: {} },
  { folder: 'rtf', ending: 'rtf', format: 'rtf', losses: {} },
  {
    folder: 'html',
    ending: 'html',
    format: 'html',
    // LibreOffice ends the address of a host with a slash.
    losses: { 'br-circular-letter-cr': ['links'] },
  },
  {
    folder: 'xhtml',
    ending: 'html',
    format: 'html',
    // LibreOffice leaves out what stands at the head and foot of the sheets.
    losses: { 'br-circular-letter-cr': ['links'], 'bdt-circular-questionnaire': ['groups', 'links'] },
  },
  // LibreOffice makes no link of a HYPERLINK field.
  { folder: 'pdf', ending: 'pdf', format: 'pdf', losses: { 'br-circular-letter-cr': ['links'] } },
  { folder: 'pdf-tagged', ending: 'pdf', format: 'pdf', losses: { 'br-circular-letter-cr': ['links'] } },
];

export const renditionOf = ({ folder, ending }: RenditionForm, name: string): string =>
  join(projectFolder, 'fixtures', 'renditions', folder, `${name}.${ending}`);

/** What a person reads on the page of a letter; `undefined` for those of which only what no language may change is written down. */
export function expectedOf(name: string): ExpectedRecord | undefined {
  const word = wordFixtures[name] ?? '';
  if (word.startsWith('fixtures/parallel/')) return undefined;
  return JSON.parse(readFileSync(join(projectFolder, dirname(word), 'expected.json'), 'utf8')) as ExpectedRecord;
}
