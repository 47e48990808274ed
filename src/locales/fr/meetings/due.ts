import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

const done =
  '(?:(?:pre-?)?inscriptions?|contributions?|participation|bourses?|visas?|lettres? d.(?:appui|invitation)|interpretation|reponses?|resumes?|reservations?|candidatures?|demandes?|soumission|dates? limites?|delais?|echeances?|clotures?|documents?|rapports?|ordre du jour|compte rendu|invitations?|ouverture des)';

/** Days by which something is due for a meeting, and which are not its own. */
export const meetingDue: Pick<
  MeetingLocale,
  'dueBefore' | 'dueAfter' | 'doneFor' | 'doneLabel' | 'dueThing' | 'ownDays'
> = {
  dueBefore: pattern({
    id: 'fr.meetings.due-before',
    source: `(?<!<(?:immediatement|juste|peu|directement) )<(?:avant|au plus tard|d'ici|jusqu'(?:au|a|en)|(?<!<(?:immediatement|juste|peu|directement) )apres|depuis|a (?:partir|compter) d[ue])>,? *(?:(?:le|la|au|a|en|fin|pour|d'ici|du|mois|de)>,? *){0,4}${weekday}[("]*$|<(?:dates? limites?|delais?|echeances?) (?:pour|de|des|du|d'|relati(?:f|ve)s? a) ?[^.;:()]{1,80},? <(?:qui (?:a ete|avait ete|etait|est) )?(?:fixe|arrete|etabli)e?s? (?:au|a|pour le) *${weekday}$`,
    matches: [
      'Le délai pour les propositions à la PP-31, fixé au ',
      'avant le ',
      'au plus tard le ',
      "jusqu'au ",
      'à partir du ',
    ],
    rejects: ['avant la réunion du ', 'le ', 'se tiendra immédiatement avant, le '],
  }),
  dueAfter: pattern({
    id: 'fr.meetings.due-after',
    source: '^ *[,(]? *(?:au plus tard|dernier delai|date (?:limite|de (?:fin|cloture))|delai de rigueur)>',
    matches: [' au plus tard', ', date limite', ', date de fin'],
    rejects: [' plus tard', ', date de la réunion'],
  }),
  doneFor: pattern({
    id: 'fr.meetings.done-for',
    source: `<${done}>[^.;:]{0,60}<(?:a|pour|de|d'|lors de|des|en vue de) ?(?:la |le |l'|les |cette |une? )?(?:\\p{L}{4,12} )?$`,
    matches: ["Date limite d'inscription à la ", 'soumission des contributions à la '],
    rejects: ['la première ', 'Dates de la '],
  }),
  doneLabel: pattern({
    id: 'fr.meetings.done-label',
    source: `<${done}>[^.;:]{0,60}$`,
    matches: ['Inscription', 'Soumission des contributions à la réunion'],
    rejects: ['Groupe de travail 1', 'Genève'],
  }),
  dueThing: pattern({
    id: 'fr.meetings.due-thing',
    source:
      "<(?:dates? (?:limites?|butoirs?|de cloture)|delais?|echeances?|clotures?|celles? (?:de|des|pour) ?(?:l'|la |les )?(?:inscription|envoi|soumission|depot|reponse|candidature|demande|contribution)s?)>[^.;:]{0,100}$",
    matches: [
      "la date limite d'inscription à la ",
      "celle de l'inscription à la ",
      ', rédigées en français; la date limite est fixée au ',
    ],
    rejects: ['la date de la ', 'Délai. La '],
  }),
  ownDays: pattern({
    id: 'fr.meetings.own-days',
    source:
      "[(][^()]*$|<qui (?!(?:est|etait|etaient|sont|avait ete|avaient ete|a ete|ont ete) (?:\\p{L}+ment )?(?:fixe|arrete|repouss|prolong|proroge|etabli|fixee)|expir|cour|pren|arriv|tomb)|(?<!<(?:est|sont|ete|etait|sera|seront) )<(?:prevue?s?|organisee?s?|convoquee?s?|tenue?s?|programmee?s?|annoncee?s?)>|<qu(?:e |')[^.;:]{2,90}<(?:tien(?:t|nent|dra|dront|drait)|organis(?:e|era|ent|eront)|convoqu(?:e|era|ent)|accueill\\p{L}{1,5})>",
    matches: [' (Genève, ', ', qui se tiendra le ', ' que la CE 4 tiendra le '],
    rejects: [' est fixée au ', ' est prévue le ', ': ', ' (CE 5) est fixée au ', ', qui avait été fixée au '],
  }),
};
