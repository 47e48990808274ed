import type { DeadlineKind, DocumentType, MeetingMode } from '../model/record.js';

/** What rendered documents say beside the words of the circular, in one language. */
export interface Words {
  readonly documentTypes: Readonly<Record<DocumentType, string>>;
  readonly deadlineKinds: Readonly<Record<DeadlineKind, string>>;
  readonly modes: Readonly<Record<MeetingMode, string>>;
  readonly deadline: string;
  readonly meeting: string;
  readonly online: string;
  readonly subject: string;
  readonly group: string;
  readonly line: string;
  readonly link: string;
  readonly alsoIn: string;
  readonly undated: string;
  /** Of a month or year. */
  readonly noDay: string;
  readonly noTimeZone: string;
  readonly calendar: string;
  readonly documents: string;
  readonly withoutDay: string;
  readonly leftOut: string;
  readonly noEntries: string;
  /** The labels of a letter, with their punctuation. */
  readonly letter: {
    readonly fileReference: string;
    readonly contact: string;
    readonly telephone: string;
    readonly fax: string;
    readonly email: string;
    readonly to: string;
    readonly copies: string;
    readonly summary: string;
    readonly action: string;
    readonly signed: string;
    readonly enclosures: string;
    readonly annex: string;
    /** Before the reference of the circular that an annex belongs to. */
    readonly of: string;
    readonly notes: string;
    readonly noSubject: string;
  };
}

const french: Words = {
  documentTypes: {
    circular: 'Circulaire',
    'collective-letter': 'Lettre collective',
    'circular-letter': 'Lettre circulaire',
    report: 'Rapport',
    other: 'Document',
  },
  deadline: 'Échéance',
  deadlineKinds: {
    registration: 'inscription',
    contribution: 'contribution',
    reply: 'réponse',
    consultation: 'consultation',
    nomination: 'candidature',
    comment: 'observations',
    accession: 'adhésion',
    visa: 'visa',
    fellowship: 'bourse',
    interpretation: 'interprétation',
    other: 'autre',
  },
  meeting: 'Réunion',
  modes: { electronic: 'électronique', virtual: 'virtuelle', physical: 'physique', hybrid: 'hybride' },
  online: 'En ligne',
  subject: 'Objet',
  group: 'Groupe',
  line: 'ligne',
  link: 'Lien',
  alsoIn: 'Aussi dans',
  undated: 'sans date',
  noDay: 'jour non indiqué',
  noTimeZone: 'fuseau horaire non indiqué',
  calendar: 'UIT: échéances et réunions',
  documents: 'documents',
  withoutDay: 'Sans jour précis',
  leftOut: "Laissé de côté, faute d'être utilisable",
  noEntries: 'Aucune échéance ni réunion',
  letter: {
    fileReference: 'Réf.:',
    contact: 'Contact:',
    telephone: 'Tél.:',
    fax: 'Télécopie:',
    email: 'Courriel:',
    to: 'À:',
    copies: 'Copie:',
    summary: 'Résumé:',
    action: 'Suite à donner:',
    signed: '[Original signé]',
    enclosures: 'Annexes:',
    annex: 'Annexe',
    of: 'de la',
    notes: 'Notes',
    noSubject: 'Sans objet indiqué',
  },
};

const english: Words = {
  documentTypes: {
    circular: 'Circular',
    'collective-letter': 'Collective letter',
    'circular-letter': 'Circular letter',
    report: 'Report',
    other: 'Document',
  },
  deadline: 'Deadline',
  deadlineKinds: {
    registration: 'registration',
    contribution: 'contribution',
    reply: 'reply',
    consultation: 'consultation',
    nomination: 'nomination',
    comment: 'comments',
    accession: 'accession',
    visa: 'visa',
    fellowship: 'fellowship',
    interpretation: 'interpretation',
    other: 'other',
  },
  meeting: 'Meeting',
  modes: { electronic: 'electronic', virtual: 'virtual', physical: 'physical', hybrid: 'hybrid' },
  online: 'Online',
  subject: 'Subject',
  group: 'Group',
  line: 'line',
  link: 'Link',
  alsoIn: 'Also in',
  undated: 'no date',
  noDay: 'no day given',
  noTimeZone: 'no time zone given',
  calendar: 'ITU: deadlines and meetings',
  documents: 'documents',
  withoutDay: 'Without a day',
  leftOut: 'Left out as it cannot be used',
  noEntries: 'No deadline and no meeting',
  letter: {
    fileReference: 'Ref.:',
    contact: 'Contact:',
    telephone: 'Tel.:',
    fax: 'Fax:',
    email: 'E-mail:',
    to: 'To:',
    copies: 'Copy:',
    summary: 'Summary:',
    action: 'Action required:',
    signed: '[Original signed]',
    enclosures: 'Annexes:',
    annex: 'Annex',
    of: 'of',
    notes: 'Notes',
    noSubject: 'No subject given',
  },
};

/** In the language of the document where it is one of these, else in English. */
export const wordsOf = (language: string): Words => (/^fr(?:-|$)/i.test(language) ? french : english);
