import type { CheckLocale } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';

/** How a French text tells meetings of one group apart, and how it says when a mandate ends. */
export const checkMeetings: CheckLocale['meetings'] = {
  noun: pattern({
    id: 'fr.check.meeting.noun',
    source:
      '<(?<noun>reunion|atelier|seminaire|forum|session|colloque|webinaire|conference|assemblee|symposium|seance|pleniere|cours|formation|manifestation|consultation|table ronde|visioconference|audience|exposition|ceremonie|visite|reception)s?>',
    matches: ['première réunion de la CE 13', "l'Atelier sur la cybersécurité", 'deux séances'],
    rejects: ['la réunification', 'le groupe', 'le cour'],
  }),
  ordinal: pattern({
    id: 'fr.check.meeting.ordinal',
    source:
      '<(?<ordinal>premiere?|seconde?|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz|vingt|trent)ieme|\\d{1,3}(?:e|er|re|eme|nde?)|derniere?)>',
    matches: ['la première réunion', '12e session', 'la deuxième réunion'],
    rejects: ['la réunion', '12 mars', 'premièrement'],
  }),
  ordinalForms: { premiere: 'premier' },
  another: pattern({
    id: 'fr.check.meeting.another',
    source:
      "<(?:suivante?s?|prochaine?s?|precedente?s?|ulterieure?s?|anterieure?s?|autres? reunions?|(?:tiendra|reunira|organisera) (?:egalement|aussi|ensuite)|puis|reunions? (?:supplementaires?|intermediaires?|extraordinaires?|preparatoires?|communes?|conjointes?|regionales?|interimaires?)|report\\p{L}+|deplac\\p{L}+|avancee?s?|initialement|au lieu|annul\\p{L}+|remplac\\p{L}+|provisoires?|chaque|d'ouverture|de cloture|d'information|plenieres?)>",
    matches: ['la réunion suivante', 'sa prochaine réunion', 'tiendra également une réunion', 'est reportée au'],
    rejects: ['la réunion se tiendra', 'la première réunion', 'cette réunion aura lieu'],
  }),
  ahead: pattern({
    id: 'fr.check.meeting.ahead',
    source:
      "<(?:se (?:tiendra|deroulera|reunira)|tiendra|aura lieu|auront lieu|se tiendront|s'ouvrira|debutera|commencera|sera (?:tenue?|organisee?|accueillie?)|est prevue?|doit (?:se tenir|avoir lieu)|vous inviter|invitee?s? a (?:la|participer))>",
    matches: ['qui se tiendra à Genève', 'aura lieu du 3 au 5', "j'ai l'honneur de vous inviter à"],
    rejects: ["s'est tenue à Genève", 'a eu lieu', 'la réunion de mars'],
  }),
  mandateEnd: pattern({
    id: 'fr.check.mandate.end',
    source:
      "<mandat>[^.;]{0,120}<(?:jusqu'(?:a|au|en)|prend(?:ra)? fin|expire(?:ra)?|arrive(?:ra)? a (?:echeance|expiration|son terme)|s'acheve(?:ra)?|se termine(?:ra)?|court)>",
    matches: ['le mandat de la JCA prendra fin le', "son mandat court jusqu'au", 'Le mandat arrive à échéance le'],
    rejects: ['le mandat de la JCA figure', 'le mandat a pris fin', 'mandataire'],
  }),
};
