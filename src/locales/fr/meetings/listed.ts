import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** Meetings in the head of a report, in labelled lines, lists and tables. */
export const listedMeetings: Pick<
  MeetingLocale,
  | 'session'
  | 'leadIn'
  | 'daysOfGroups'
  | 'meetingDateLabel'
  | 'meetingDateHeader'
  | 'dateLabel'
  | 'placeLabel'
  | 'meetingRow'
  | 'meetingHeader'
> = {
  session: pattern({
    id: 'fr.meetings.session',
    source:
      '^(?:(?:\\p{N}{1,3} ?(?:e|eme|re|ere) |premiere |deuxieme |troisieme )?(?:conseil(?! des?>)|conference|assemblee|session|reunion|groupe|commission|comite|forum|colloque|seminaire|atelier|symposium|sommet|journees)>)[^.;:]{0,140}$',
    matches: ['Conseil 2020', 'Conférence de plénipotentiaires (PP-02)', 'CONSEIL', 'Session de 2001 du Conseil'],
    rejects: ['Document C20/57', 'Conseil de sécurité', 'Original: anglais'],
  }),
  leadIn: pattern({
    id: 'fr.meetings.lead-in',
    source: `<(?:${meetingNouns})>[^.]{0,160}: *$`,
    matches: ['Les prochaines réunions sont prévues comme suit:', 'Calendrier des réunions:'],
    rejects: ['La réunion est close.', 'Principales échéances:'],
  }),
  daysOfGroups: pattern({
    id: 'fr.meetings.days-of-groups',
    source:
      '<(?:dates?|jours|calendrier|programme)>(?! (?:limites?|butoirs?|de cloture|cles?))(?:(?!<(?:contributions?|reponses?|inscriptions?|echeances?|delais?|documents?)>)[^.:]){0,60}<(?:groupes?|commissions?|comites?)>(?:(?!<(?:contributions?|reponses?|inscriptions?|echeances?|delais?|documents?)>)[^.:]){0,60}: *$',
    matches: [
      'Les dates propres à chacun des groupes sont désormais les suivantes:',
      'Calendrier des Groupes de travail:',
    ],
    rejects: [
      'Les dates limites pour les groupes sont les suivantes:',
      'Dates des contributions aux groupes:',
      'Les dates sont les suivantes:',
    ],
  }),
  meetingDateLabel: pattern({
    id: 'fr.meetings.meeting-date-label',
    source: `^[-*• ]*(?:dates?|tenue|jours?|dates? et (?:lieu|heures?|horaires?)|lieu et dates?) (?:de la |de l'|du |des |de cette |d'une )(?:\\p{L}+ )?(?:${meetingNouns})(?!\\p{L})`,
    matches: ['Date de la réunion', "Dates de l'atelier", 'Date et lieu de la réunion'],
    rejects: ["Date limite d'inscription", 'Date'],
  }),
  meetingDateHeader: pattern({
    id: 'fr.meetings.meeting-date-header',
    source: `^(?:dates? (?:de la |de l'|du |des |de )?)?(?:(?:prochaine?s?|derniere?s?|premiere?s?|nouvelles?|\\p{L}{3,8}ieme) (?:${meetingNouns})(?: prevues?)?|(?:${meetingNouns}) (?:suivante?s?|prevue?s?|tenue?s?|precedente?s?|en \\d{4}|de \\d{4}|\\d{4}))(?: *\\([^()]{1,40}\\))?$`,
    matches: ['Prochaine réunion', 'Réunions prévues', 'Dates de la prochaine session', 'Réunions en 2027'],
    rejects: ['Réunion', 'Prochaine étape', 'Objet de la prochaine réunion'],
  }),
  dateLabel: pattern({
    id: 'fr.meetings.date-label',
    source:
      '^[-*• ]*(?:dates?|periodes?|semaines?(?: du)?|jours?|dates? et (?:lieu|heures?|horaires?)(?: *\\([^()]{1,40}\\))?|lieu et dates?|quand) *:? *$',
    matches: ['Date:', 'Date et heure (heure de Genève)', 'Dates', 'Période', 'Semaine du', 'Lieu et date:'],
    rejects: ['Date limite', 'Lieu'],
  }),
  placeLabel: pattern({
    id: 'fr.meetings.place-label',
    source:
      "^[-*• ]*(?:lieu|ville|lieu (?:de la|de l'|du) (?:reunion|atelier|seminaire|manifestation|forum)|endroit) *:?(?= |$)",
    matches: ['Lieu:', 'Lieu', 'Lieu de la réunion'],
    rejects: ['Date', 'au lieu de'],
  }),
  meetingRow: pattern({
    id: 'fr.meetings.meeting-row',
    source: `^[-*•0-9. ]*(?:la |le |l'|tenue de la )?(?:(?:premiere|deuxieme|troisieme|prochaine|derniere|\\p{N}{1,3} ?(?:e|eme|ere|re)) )?(?:${meetingNouns})(?!\\p{L})(?! (?:a|pour) )`,
    matches: ["Réunion de la Commission d'études 5", '20ème réunion du Groupe', 'Atelier sur les réseaux'],
    rejects: ['Inscription à la réunion', 'Date de la réunion', 'Clôture de la réunion'],
  }),
  meetingHeader: pattern({
    id: 'fr.meetings.meeting-header',
    source: `^(?:(?:nom|titre|intitule) (?:de la |de l'|du |des )?)?(?:${meetingNouns}|groupes?|commissions?(?: d'etudes)?)(?!\\p{L})[^.]{0,30}$`,
    matches: ['Réunion', 'Manifestation', 'Groupe'],
    rejects: ['Date', 'Recommandation'],
  }),
};
