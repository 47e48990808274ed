import type { Renditions } from '../../../model/locale/interface/renditions.js';

/** Calendars and letters in French. */
export const renditions: Renditions = {
  undated: 'sans date',
  leftOut: "Laissé de côté, faute d'être utilisable",
  calendar: {
    name: 'UIT: échéances et réunions',
    documents: 'documents',
    deadline: 'Échéance',
    meeting: 'Réunion',
    mode: { electronic: 'électronique', virtual: 'virtuelle', physical: 'physique', hybrid: 'hybride' },
    online: 'En ligne',
    line: 'ligne',
    link: 'Lien',
    alsoIn: 'Aussi dans',
    noDay: 'jour non indiqué',
    noTimeZone: 'fuseau horaire non indiqué',
    withoutDay: 'Sans jour précis',
    noEntries: 'Aucune échéance ni réunion',
  },
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
    notes: 'Notes',
    noSubject: 'Sans objet indiqué',
  },
};
