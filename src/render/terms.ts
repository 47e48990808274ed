import type { DocumentType, Issuer, Role } from '../model/record.js';

/** The English names of what a record enumerates, as a page or a file shows them. */

export const documentTypes: Readonly<Record<DocumentType, string>> = {
  circular: 'Circular',
  'collective-letter': 'Collective letter',
  'circular-letter': 'Circular letter',
  report: 'Report',
  other: 'Document',
};

export const issuers: Readonly<Record<Issuer, string>> = {
  TSB: 'Telecommunication Standardization Bureau',
  BR: 'Radiocommunication Bureau',
  BDT: 'Telecommunication Development Bureau',
  SG: 'Secretary-General',
  Council: 'Council',
};

/** Highest office first: the order of a page. */
export const roles: Readonly<Record<Role, string>> = {
  'secretary-general': 'Secretary-General',
  'deputy-secretary-general': 'Deputy Secretary-General',
  director: 'Director',
  chair: 'Chair',
  'acting-chair': 'Acting chair',
  'co-chair': 'Co-chair',
  'vice-chair': 'Vice-chair',
  rapporteur: 'Rapporteur',
  contact: 'Contact',
  other: 'Other',
};
