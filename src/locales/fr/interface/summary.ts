import type { SummaryWords } from '../../../model/locale/interface/summary.js';

/** The summary of a record in French. */
export const summary: SummaryWords = {
  label: {
    subject: 'Objet',
    summary: 'Résumé',
    action: 'Suite',
    to: 'À',
    copy: 'Copie',
    signed: 'Signé',
    contact: 'Contact',
    deadlines: 'Échéances',
    meetings: 'Réunions',
    people: 'Personnes',
    annexes: 'Annexes',
    links: 'Liens',
    messages: 'À vérifier',
  },
  qualifier: { by: 'au plus tard ce jour', before: 'avant ce jour', until: "jusqu'à ce jour" },
  undated: 'sans date',
  standardInput: 'entrée standard',
  days: '{from} au {to}',
  hours: '{from} à {to}',
  meeting: 'réunion',
  more: { one: 'encore {n} lien', other: 'encore {n} liens' },
  mandate: {
    group: 'groupe {group}',
    parentGroup: 'rattaché à {group}',
    chairs: 'présidence: {names}',
    duration: 'durée: {until}',
  },
};
