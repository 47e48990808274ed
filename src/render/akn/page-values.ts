import type { DocumentRecord, Evidence, Reference, Signatory } from '../../model/record.js';
import { personName } from '../person.js';
import { referenceText } from '../reference.js';
import type { References } from './references.js';
import { unknownDate, wholeDate } from './naming.js';
import { signerOf } from './signature.js';
import { around, type Wrap } from './wrap.js';

/** A value of the letterhead or of the closing, with the elements in the words that say it. */
export interface PageValue {
  readonly pointer: string;
  /** What is written where the record does not say where it was read. */
  readonly text: string;
  readonly zone: 'preface' | 'conclusions' | 'remainder';
  readonly wrapsOf: (piece: Pick<Evidence, 'text'>) => readonly Wrap[];
}

/** What a letter says outside its paragraphs, in the order of a page. */
export function pageValuesOf(record: DocumentRecord, references: References): PageValue[] {
  const { reference, addressees, copies, contact, signatory } = record;
  const values: PageValue[] = [];
  const add = (zone: PageValue['zone'], key: string, text: string | null, wrapsOf: PageValue['wrapsOf']): void => {
    if (text !== null) values.push({ pointer: `/${key}`, text, zone, wrapsOf });
  };
  const named =
    (name: string, refersTo: string | null = null): PageValue['wrapsOf'] =>
    ({ text }) => [around(text, 'inline', { name, refersTo })];
  const lone =
    (name: string, attributes: Wrap['attributes'] = {}): PageValue['wrapsOf'] =>
    ({ text }) => [around(text, name, attributes)];

  if (reference) add('preface', 'reference', referenceText(reference), ({ text }) => referenceWraps(text, reference));
  add('preface', 'fileReference', record.fileReference, named('fileReference'));
  if (record.place !== null)
    add('preface', 'place', record.place, lone('location', { refersTo: references.place(record.place) }));
  add('preface', 'date', record.date, lone('docDate', { date: wholeDate(record.date) ?? unknownDate }));
  addressees.forEach((each, index) =>
    add('preface', `addressees/${index}`, each.text, named('to', references.addressee(each))),
  );
  for (const key of ['name', 'telephone', 'fax', 'email'] as const)
    add('preface', `contact/${key}`, contact[key], key === 'name' ? contactName(contact.name, references) : named(key));
  copies.forEach((each, index) =>
    add('preface', `copies/${index}`, each.text, named('cc', references.addressee(each))),
  );
  add('preface', 'subject', record.subject, lone('docTitle'));
  add('preface', 'summary', record.summary, lone('docPurpose'));
  add('preface', 'action', record.action, named('action'));
  add('preface', 'salutation', record.salutation, named('salutation'));
  add('conclusions', 'closing', record.closing, named('closing'));
  add('conclusions', 'signatory', signatory && printedSignatory(signatory), ({ text }) => [
    around(text, 'signature', { refersTo: signerOf(record, references) }),
  ]);
  if (record.enclosures !== null) add('conclusions', 'enclosures', String(record.enclosures), named('enclosures'));
  record.remainder.forEach((line, index) => add('remainder', `remainder/${index}`, line, () => []));
  return values;
}

/** `Circulaire TSB 143`: the kind of document, and its number. */
function referenceWraps(text: string, { series, number }: Reference): Wrap[] {
  const written = [`${series} ${number}`, `${series}-${number}`, `${series}/${number}`, number];
  const words = written.find((each) => text.includes(each));
  if (words === undefined) return [around(text, 'docNumber', {})];
  const from = text.indexOf(words);
  const kind = text.slice(0, from).trimEnd();
  const docType: Wrap = { from: 0, to: kind.length, name: 'docType', attributes: {} };
  return [
    ...(/^\p{L}[\p{L} ]*$/u.test(kind) ? [docType] : []),
    { from, to: from + words.length, name: 'docNumber', attributes: {} },
  ];
}

const printedSignatory = (signatory: Signatory): string | null =>
  [personName(signatory), signatory.title].filter(Boolean).join(', ') || null;

const contactName =
  (name: string | null, references: References): PageValue['wrapsOf'] =>
  ({ text }) =>
    name === null
      ? []
      : [around(text, 'person', { refersTo: references.person({ name }), as: references.role('contact') })];
