import type { Deadline, DocumentRecord } from '../../src/model/record.js';

/** A record with nothing wrong in it. */
export const soundRecord: DocumentRecord = {
  schemaVersion: '1',
  source: { name: 'a.txt', format: 'txt', language: 'fr', sha256: '0'.repeat(64), bytes: 120, characters: 100 },
  documentType: 'circular',
  reference: { series: 'TSB', number: '41', annotations: [] },
  fileReference: null,
  issuer: 'TSB',
  place: 'Genève',
  date: '2021-03-03',
  contact: { name: null, telephone: null, fax: null, email: null },
  addressees: [],
  copies: [],
  subject: 'Réunion',
  summary: null,
  action: null,
  salutation: null,
  closing: null,
  paragraphs: [],
  signatory: null,
  enclosures: null,
  notes: [],
  annexes: [],
  groups: [],
  people: [],
  deadlines: [],
  meetings: [],
  citations: [],
  links: [],
  remainder: [],
  messages: [],
  evidence: {},
};

/** A deadline with nothing wrong in it. */
export const soundDeadline: Deadline = {
  date: '2021-05-03',
  precision: 'day',
  time: null,
  timeZone: null,
  kind: 'reply',
  qualifier: null,
  action: null,
  group: null,
  status: null,
  replaces: null,
};
