import type { ToldOfficesLocale } from '../../../model/locale/told-offices.js';
import { pattern } from '../../../text/pattern.js';
import { events } from './events.js';

/** The article or pronoun before an office. */
const article = "(?:l'|(?:la|le|les|sa|son|ses|leur|leurs|cette|ce|du|des|au|aux) )";

/** What speaks for and against an office told of a person in words of any kind. */
export const toldOffices: ToldOfficesLocale = {
  officeVerb: pattern({
    id: 'fr.people.office-verb',
    source:
      '<(?:est|sont|sera|seront|etaient|etait|ete|etre|demeur\\p{L}{1,5}|rest(?:e|ent|era|eront|ait)|conserv\\p{L}{1,5}|gard(?:e|ent|era|eront)|tien(?:t|nent|dra|dront)|occup\\p{L}{1,5}|exerc\\p{L}{1,5}|assum\\p{L}{1,5}|assur(?:e|ent|era|eront|ait|ee)|rempli(?:t|ra|ssent|e|es|ssait)|fai(?:t|re|sant)|fera|feront|(?:re)?pr(?:end|endra|endront|ennent|is|it|endre|ise|enant)|acced\\p{L}{1,4}|accept\\p{L}{1,4}|dev(?:ient|iendra|enu|enue|iennent)|sieg\\p{L}{1,5}|continu\\p{L}{1,5}|maintenue?s?|(?:re)?nomm\\p{L}{1,4}|(?:re)?elu(?:e|es|s)?|(?:re)?elit|design\\p{L}{1,4}|chois(?:i|ie|it|is|ir)|confirm\\p{L}{1,3}|reconduit\\p{L}{0,2}|investie?|installe\\p{L}{0,2}|confi(?:e|ee|er|a|era|ees|ant)|attribu\\p{L}{1,4}|confer\\p{L}{1,3}|remis(?:e|es)?|echoi\\p{L}{1,4}|echu(?:e|es)?|revien(?:t|nent|dra)|incomb\\p{L}{1,4}|pass(?:e|ent|era|ee)|succed\\p{L}{1,3}|remplac\\p{L}{1,3}|second(?:ent|era|eront|ait|ees?)|fai(?:t|re) partie|renes|charge|(?:re|de)?(?:tien|vien)(?:t|nent|dra|dront)|appelee?s?|portee?s?|officie(?:ra)?|figure(?:ra)?)>',
    matches: ['a été attribuée à', 'reprendra la', 'demeurent', 'exerce les fonctions', 'de confier'],
    rejects: ['a remercié', 'et pour', 'la seconde'],
  }),
  laidDown: pattern({
    id: 'fr.people.laid-down',
    source:
      "<(?:resign(?:e|ee|er|ant|a)|renon(?:c|ç)\\p{L}{1,5}|depos(?:e|ee|er|ant) |quitt(?:e|er|era|ee|ant|a)|abandonn(?:e|er|era|ant|a)|ced(?:e|er|era|ant|a)|laiss(?:e|er|era|ant|a)|demissionn\\p{L}{1,4}|s'est demise?|se demet(?:tra)?|s'etant demise?|demettre|retir(?:e|er|era|ee|ant)|pren(?:d|ant|dra|nent) conge|pris conge|prendre conge|fait ses adieux|jusqu'ici|jusqu'(?:a present|alors|a maintenant)|auparavant|precedemment|anciennement|cess(?:e|er|era|ant|a)|n'est plus|ne sera plus|n'exerce\\p{L}{0,2} plus|perdu?)>",
    matches: ['a résigné la', "qu'assumait jusqu'ici", "s'est démis de", 'prend congé de', 'a perdu'],
    rejects: ['reprend la', 'le départ', 'a confié', "jusqu'au"],
  }),
  saidAs: pattern({
    id: 'fr.people.said-as',
    source:
      "<(?:comme|en (?:sa |leur )?qualite de|en tant que|au titre de|(?:fonctions?|taches?|charge|role|poste|mandat|office|siege) de|l'un(?:e)? (?:de|des)(?: ses)?(?: \\p{L}{3,6})?|(?:nomm|design|elu|chois|demeur|rest|deven|devien|confirm|investi|est|sera|sont|seront)\\p{L}{0,4}) (?:nouve(?:au|lle) |sa |son )?$",
    matches: ['les fonctions de ', 'comme ', 'demeurent ', "a perdu l'un de ses ", 'sera '],
    rejects: ['la ', 'a remercié le ', 'à la ', 'a '],
  }),
  seat: pattern({
    id: 'fr.people.seat',
    source: '<(?:au|dans le|a la tete|le) fauteuil (?:de |du )?$',
    matches: ['prend place au fauteuil de '],
    rejects: ['la ', 'à la '],
  }),
  anothersOffice: pattern({
    id: 'fr.people.anothers-office',
    source: `<${article}(?:nouve(?:au|lle) |ancien(?:ne)? |futur(?:e)? )?$|<(?:par|avec|aupres d[eu]|selon) (?:l[ae]s? |l')?$`,
    matches: ['à la ', 'a remercié le ', 'avec ', 'du '],
    rejects: ['demeurent ', 'comme ', 'en qualité de '],
  }),
  spokenOf: pattern({
    id: 'fr.people.spoken-of',
    source:
      "<(?:sur|concernant|touchant|au sujet de|a propos de|quant a|entre|pour|candidat\\p{L}{0,6}[^.;]{0,30}|vacan\\p{L}{1,4}[^.;]{0,30}|elections?[^.;]{0,30}|question de|une?|sans|aucune?|autre|future?|prochaine?|si|informee?s?(?: de)?) (?:l'|(?:la|le|les|sa|son) )?$|<(?:candidat\\p{L}{0,6}|election) (?:a la |au |aux )(?:poste de )?$",
    matches: ['un document sur la ', 'candidate à la ', 'sans ', "l'élection à la "],
    rejects: ['a renoncé à la ', 'confier la ', 'accède à la '],
  }),
  onlyTells: pattern({
    id: 'fr.people.only-tells',
    source:
      '<(?:(?:ne|pas|dit|vote|voter|absente?)>|(?:remerci|demand|invit|inform|present|propos|sugger|rappel|rapport|accueil|felicit|adress|soumi|soumet|decri|expliqu|discut|exprim|declar|annonc|repond|consult|rencontr|ecri|appu[iy]|aid|conseil|souhait|voudr|pourr|devra|devr|empech|esper|decid|examin|revis|redig|prepar|parl)\\p{L}{0,6}>)',
    matches: ['a remercié', 'souhaite informer', 'ne pourra'],
    rejects: ['demeure', 'a renoncé', 'a été confiée', 'présidence'],
  }),
  sittingOffice: pattern({
    id: 'fr.people.sitting-office',
    source: `^(?: d(?:e |u |es |')| pour | lors d(?:e |u )| pendant )(?:la |l'|cette |ce |cet |sa |une? |chaque )?(?:\\p{L}+ ){0,1}(?:reunions?|seances?|sessions?|pleniere|debats?|discussions?|table|redaction|salle|${events})>`,
    matches: [" de la séance d'ouverture", ' de cette réunion', ' du séminaire'],
    rejects: [' du Groupe', " de la Commission d'études 5", ' depuis 2021'],
  }),
  verbAgain: pattern({
    id: 'fr.people.verb-again',
    source: '^ ?,? ?(?:et|ainsi que|puis) ',
    matches: [' et à sa ', ', ainsi que comme'],
    rejects: [', la', ' sous', '. Et'],
  }),
  oneOfTwo: pattern({
    id: 'fr.people.one-of-two',
    source:
      "<(?:(?<first>l[ae] premi(?:er|ere)|celui-la|celle-la)|(?<last>l[ae] seconde?|l[ae] deuxieme|l'autre|celui-ci|celle-ci|ce dernier|cette derniere))>(?=,? (?:comme|en (?:sa )?(?:qualite|tant)|a (?:la|sa)|au poste|etant|est|sera|devient|deviendra|preside|assure(?:ra)?)>)",
    matches: ['la première comme Présidente', 'le second en qualité de', 'celle-ci est'],
    rejects: ['le second Vice-Président', 'la première réunion', 'ce dernier point'],
  }),
};
