import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

const adverb =
  '(?:donc|ainsi|finalement|desormais|egalement|par consequent|en consequence|purement et simplement|exceptionnellement|aussi)';
const limit =
  "(?:echeances?|delais?|dates? (?:limites?|butoirs?|d'expiration|de (?:cloture|remise|depot|reception))|dernier delai)";

/** Dates that give way to others. */
export const replacedDeadlines: Pick<
  DeadlineLocale,
  | 'replaced'
  | 'replacement'
  | 'formerly'
  | 'insteadOf'
  | 'wasToBe'
  | 'nowIs'
  | 'movedAway'
  | 'movedBy'
  | 'extended'
  | 'extendsLimit'
  | 'wasFixed'
  | 'nowMoved'
  | 'limitWord'
  | 'limitForMeeting'
  | 'otherLimit'
  | 'cancelled'
  | 'cancelledRow'
  | 'moved'
> = {
  replaced: pattern({
    id: 'fr.deadlines.replaced',
    source: '<(?:au lieu d(?:e|u|es)|remplacer|en lieu et place d(?:e|u))>',
    matches: ['au lieu du', 'Au lieu de:', 'remplacer'],
    rejects: ['aura lieu', 'lieu de la réunion'],
  }),
  replacement: pattern({
    id: 'fr.deadlines.replacement',
    source: '<(?:lire|lisez|(?<=remplac[^.;]{0,200})par)>',
    matches: ['lire', 'remplacer «5 mai» par'],
    rejects: ['relire', 'par courrier'],
  }),
  formerly: pattern({
    id: 'fr.deadlines.formerly',
    source:
      "<(?:initialement|anciennement|(?<!<aur(?:a|ont|ez) )(?:precedemment|auparavant|anterieurement)(?!, (?:l[ea]s?|du|en|au plus tard|avant l[ea]|d'ici|jusqu'au)>)|primitivement|jusqu'ici|jusqu'a present|jusqu'alors|d'abord(?!, (?:l[ea]s?|au plus tard|avant l[ea]|d'ici|jusqu'au|de)>| (?:de|que)>|, d'|(?<=[.:;?!] d'abord),)|(?<=(?:e|es|u|us) )(?:a l'origine|au depart(?! d[e'u])))>[^.;\\d]{0,40}$",
    matches: [
      'initialement fixée au ',
      'précédemment annoncée, le ',
      "prévue à l'origine le ",
      'attendues au départ pour le ',
    ],
    rejects: [
      'fixée au ',
      'Auparavant, le ',
      'initial ',
      "l'avion prévu au départ de Lomé le ",
      "à l'origine du retard, le ",
      "Je vous demande d'abord de nous envoyer, ",
      "D'abord, d'inscrire vos délégués le ",
    ],
  }),
  insteadOf: pattern({
    id: 'fr.deadlines.instead-of',
    source: `(?:<(?:au lieu|en lieu et place|en remplacement) d(?:u|e la date du|e) *|[\\p{L}\\p{N})],? (?:et )?non (?:plus |pas )?(?:(?:avant |jusqu'|au plus tard )?(?:le|au|du) ))${weekday}$`,
    matches: [
      'avant le 4 mai (au lieu du ',
      'en lieu et place du mardi ',
      'le 4 mai, et non le ',
      'le 4 mai et non plus avant le ',
    ],
    rejects: ['au lieu de réunion le ', 'sinon le ', 'les délégués non inscrits le ', 'Non, le '],
  }),
  wasToBe: pattern({
    id: 'fr.deadlines.was-to-be',
    source: `<(?:qu'on|que (?:j'|nous |je )) ?(?:avai(?:s|t|ons) )?(?:esper|attend|souhait|demand|pens)(?:e|u|ais|ait|ions)>[^.;,\\d]{0,60}$|<(?:qui|lesquel(?:le)?s|laquelle|lequel) (?:(?:devai(?:t|ent)|aurai(?:t|ent) du) (?:\\p{L}+ment |nous )?(?:etre|avoir|parvenir|prendre fin|courir|durer|s'etendre|expirer|s'achever|se terminer|s'ouvrir|se tenir|intervenir)|(?:etai(?:t|ent)|avai(?:t|ent) ete) (?:\\p{L}+ment )?(?:fixe|prevu|annonce|attendu|arrete|programme)e?s?|(?:expirai|couvrai|courai|prenai|s'achevai|se terminai)(?:t|ent))>[^.;,\\d]{0,60}$`,
    matches: [
      'les inscriptions, qui devaient être closes le ',
      'le délai, qui expirait le ',
      "La période, qui devait courir jusqu'au ",
      'laquelle était fixée au ',
      "que j'espérais recevoir le ",
    ],
    rejects: ['qui doivent être closes le ', 'les délégués, qui devaient partir le ', 'devait être close le '],
  }),
  nowIs: pattern({
    id: 'fr.deadlines.now-is',
    source:
      "^[^.;,\\d]{0,40}, (?:\\p{L}+ment )?(?:ser(?:a|ont)|aur(?:a|ont)|est|sont|a ete|ont ete|devr(?:a|ont)|pourr(?:a|ont)|peu(?:t|vent)|doi(?:t|vent)|rester(?:a|ont)|se (?:tiendra|tiendront|deroulera|derouleront|reunira|terminera|prolonge|poursuit)|prendr(?:a|ont)|expirer(?:a|ont)|s'acheve(?:ra|ront)|s'ouvrir(?:a|ont)|se prolonger(?:a|ont)|dur(?:e|era)|cour(?:t|ra))>",
    matches: [', seront acceptées', ' au soir, est désormais', ", pourront être envoyées jusqu'au"],
    rejects: [', les contributions seront', ' et seront', '. Elles seront'],
  }),
  movedAway: pattern({
    id: 'fr.deadlines.moved-away',
    source:
      "^(?: *\\([^()]{0,30}\\))?(?:,? (?:dans|par|selon) (?:l'|la |le |ma |notre |sa )?(?:\\p{L}+ ){0,3}[\\p{L}\\p{N}/.-]{1,20})?(?: (?:pour|de|des|du|d'|a|au|aux|concernant|fixee?s?|prevue?s?|arretee?s?|relati(?:ve|f)s?|figurant|indiquee?s?|mentionnee?s?|donnee?s?|annoncee?s?|communiquee?s?|dans|qui figure(?:nt)?) ?[^.;,\\d]{0,90})? *,? *" +
      `<(?:pass(?:e|ent|era|eront)|(?:est|sont|a ete|ont ete|sera|seront|serait|seraient|soit|soient) (?:${adverb} ){0,2}(?:(?:(?:annul|supprim)\\p{L}{1,3} et )?(?:report|repouss|prorog|prolong|avanc|decal|differ|deplac|etend|recul|ramen|remplac|port)\\p{L}{1,3}|(?:modifi\\p{L}{1,3} et )?(?:desormais fix|fix)\\p{L}{1,3}(?: desormais)?)) ` +
      "(?:(?:de |d')[^.;,]{1,30},? )?(?:et [^.;,]{1,30} )?(?:soit |c'est-a-dire )?(?:desormais )?(?:au|jusqu'au|a|du|par|pour|le|en)>" +
      '|^ comme (?:date limite|delai|limite|echeance|dernier jour)>[^.;]{0,90}[.;] [^.;#]{0,60}<nouve(?:lle|au) (?:date|delai|limite|echeance)[^.;#]{0,40} (?:est|sera)>',
    matches: [
      ' comme date limite des contributions. À la demande de plusieurs Membres, la nouvelle date limite est le ',
      ' pour les contributions passe au ',
      ', est reportée au ',
      ' soit reportée au ',
      ' par la Circulaire TSB 12, est reportée au ',
      " est donc prorogé jusqu'au ",
      ' pour les observations est avancée au ',
      ' est reportée du ',
      ' est annulée et remplacée par le ',
      ' (18 h) est désormais fixée au ',
    ],
    rejects: [
      ' comme date limite des visas. La nouvelle Présidente est ',
      ', la réunion est reportée au ',
      ' sont prolongés',
      '. Elle est reportée au ',
      ' est ouverte au ',
    ],
  }),
  movedBy: pattern({
    id: 'fr.deadlines.moved-by',
    source: `^[^.;\\d]{0,160}?<(?:est|sont|a ete|ont ete|sera|seront|se trouvent?) (?:${adverb} ){0,2}(?:report|repouss|prorog|prolong|avanc|decal|differ|recul|etend)\\p{L}{1,3} (?:d'|de )[^.;,\\d]{1,40}(?:[.;]|$)`,
    matches: [
      " indiquée dans la Circulaire est donc reportée d'un mois.",
      ' pour les observations est prorogée de deux semaines;',
    ],
    rejects: [
      ' est reportée de deux semaines, au 5 mai.',
      ". La réunion est reportée d'un mois.",
      ' est reportée au mois suivant.',
    ],
  }),
  extended: pattern({
    id: 'fr.deadlines.extended',
    source: `^[^.;\\d]{0,160}?<(?:est|sont|a ete|ont ete|(?:a|ont) ${adverb} ete|sera|seront|se trouvent?) (?:${adverb} |par consequent |en consequence ){0,2}(?:report|repouss|prorog|prolong|avanc|decal|differ|recul|allong|etend)\\p{L}{1,3}(?:,? (?:a|pour|en raison|suite|compte|par|d'|de) ?[^.;\\d]{2,100})?(?:[.;:]|,? <et>|$)`,
    matches: [
      ' est par conséquent prorogée.',
      ' imparti pour les réponses a été reporté à la demande de plusieurs administrations.',
      ' est prolongé de deux semaines.',
    ],
    rejects: [' est prorogée au 5 mai', '. La réunion est reportée.', ' est maintenue.'],
  }),
  extendsLimit: pattern({
    id: 'fr.deadlines.extends-limit',
    source:
      "<(?:report|repouss|prorog|prolong|decal|differ|recul|allong)(?:er|ons|ent|ant|e|ez|era|erons)(?: de [^.;:\\d]{3,30})? (?:la |le |les |l'|ce |cette |notre )[^.;:\\d]{0,60}?(?:dates? limites?|delais?|echeances?)>[^.;:\\d]{0,80}<(?:du|au|le|des|aux) *(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? *)?$",
    matches: ["J'ai décidé de prolonger le délai du ", 'de reporter la date limite de réponse, fixée au '],
    rejects: ['le délai prolongé du ', 'de prolonger la réunion du ', 'de reporter au 5 mai le délai du '],
  }),
  wasFixed: pattern({
    id: 'fr.deadlines.was-fixed',
    source: `<(?:etai(?:t|ent)|avai(?:t|ent) ete) (?:${adverb} ){0,2}(?:(?:fixe|prevu|arrete|annonce|programme)e?s? )?(?:(?:au|le|pour le|du) )${weekday}$`,
    matches: ['La date limite était fixée au ', 'Le délai avait été arrêté au '],
    rejects: ['La date limite est fixée au ', 'La réunion était ouverte, le '],
  }),
  nowMoved: pattern({
    id: 'fr.deadlines.now-moved',
    source:
      '^[^\\d]{0,60}<(?:desormais|dorenavant|maintenant|nouve(?:lle|au)|(?:report|repouss|prolong|prorog|avanc|recul|remplac)\\p{L}{1,3}|devient|passe)>',
    matches: ['. Elle est désormais fixée au ', '; elle est reportée au ', '. La nouvelle date est le '],
    rejects: ['. Elle est fixée au ', ' et la réunion aura lieu le '],
  }),
  limitWord: pattern({
    id: 'fr.deadlines.limit-word',
    source: `<${limit}>`,
    matches: ['la date limite', "L'échéance", 'les délais', 'la date de clôture'],
    rejects: ['la date de la réunion', 'sans limite', 'délaissé'],
  }),
  limitForMeeting: pattern({
    id: 'fr.deadlines.limit-for-meeting',
    source: `<${limit}>[^.;:()\\d]{0,90}<(?:reunions?|sessions?|ateliers?|seminaires?|forums?|conferences?|assemblees?) (?:du|de|d'|des) *${weekday}$`,
    matches: ['Le délai pour la réunion du ', "date limite d'inscription à l'atelier de "],
    rejects: [
      'Le délai fixé à la réunion est le ',
      'la réunion du ',
      'le délai du ',
      "la date limite d'inscription à la réunion du Groupe est reportée du ",
    ],
  }),
  otherLimit: pattern({
    id: 'fr.deadlines.other-limit',
    source:
      "^ ?(?:(?:quant a|pour) )?(?:celui|celle|ceux|celles)(?: fixee?s?)? (?:de(?:s|la|l')? ?|d[u'] ?|pour |relati(?:f|ve)s? )[^.;:]{2,120}$",
    matches: ['Celui des demandes de bourse (', "celle de l'inscription, fixée au ", 'Celles relatives aux visas (le '],
    rejects: ['Celui qui préside (', 'Le délai des inscriptions (', 'Celles-ci sont reportées au '],
  }),
  cancelled: pattern({
    id: 'fr.deadlines.cancelled',
    source:
      `(?<!<(?:apres|avant|hors|dans|sous|selon|respecte\\p{L}{0,4}|a|de|des|passe|depuis) ?)<(?:l'|(?:la|le|les|cette|ces|ce|toutes? les|ladite|ledit) )(?:\\p{L}{4,12} )?(?:${limit}|appels?|obligations?|consultations?|periodes?(?= (?:de|d'|prevue|fixee|pour) ?))>(?:(?!<(?:est|sont|mais|restent?|demeurent?) (?!(?:${adverb} ){0,2}(?:annul|supprim|lev|abrog|aband|retir|revoq|sans|cad|nul|inapp|devenu)))[^.;]){0,160}?` +
      `(?:<(?:est|sont|a ete|ont ete|ser(?:a|ont)|se trouvent?) (?:${adverb} ){0,2}(?:annul|supprim|lev|abrog|abandonn|retir|revoqu)e{1,2}s?(?!\\p{L}| et remplac)|<(?:est|sont|a ete|ont ete|ser(?:a|ont)) (?:${adverb} ){0,2}abolie?s?(?!\\p{L})|` +
      `<(?:devien(?:t|nent|dra|dront)|est(?: devenue?)?|sont(?: devenue?s)?) (?:${adverb} ){0,2}(?:sans objet|caducs?|caduques?|nuls?|nulles?|inapplicables?)>|` +
      "<(?:n'(?:est|a|ont)|ne (?:sont|ser(?:a|ont))) (?:donc |desormais )?plus (?:applicables?|en vigueur|valables?|d'actualite|d'effet|cours|lieu d'etre|d'objet|maintenue?s?|retenue?s?|de mise|a respecter)>|" +
      "<ne s'applique(?:nt|ra|ront)? (?:donc |desormais )?plus>|<(?:tombe|tombent)>(?: d'elles?-memes?>|(?= *[.,;]|$)))|" +
      `<(?:(?:devien(?:t|nent|dra|dront)|est|sont|tombent?) (?:${adverb} ){0,2}(?:sans objet|caducs?|caduques?)|plus lieu de (?:respecter|tenir compte de|observer)|ne (?:pas|plus) (?:tenir compte d|respecter)|(?:annul|supprim|lev|retir)(?:ation|er?|ons|ent)(?: d)?|suppression d|levee d|faire abstraction d)(?:e )? ?(?:e (?:la |l')|u |es |l'|la |le |les |cette |ces |ce )?(?:${limit})>`,
    matches: [
      'La date limite est abolie',
      'La consultation, qui devait prendre fin le , est annulée',
      "Ce délai n'a plus cours",
      "L'échéance tombe d'elle-même",
      "L'échéance du  fixée pour les candidatures est annulée",
      "Le délai d'inscription du  est donc supprimé",
      "La date limite du  n'est plus applicable",
      'Le délai du  pour les réponses devient sans objet',
      "Il n'y a plus lieu de respecter la date limite du ",
      'Le Bureau annule la date limite du ',
      'Devient également sans objet le délai du ',
      'Veuillez ne pas tenir compte de la date limite du ',
    ],
    rejects: [
      "L'échéance tombe le 5 mai",
      'Les inscriptions reçues après la date limite du  sont annulées',
      "L'échéance du  est maintenue",
      "L'échéance du  est annulée et remplacée par le ",
      'Les réservations faites dans le délai fixé au  sont annulées sans frais',
    ],
  }),
  cancelledRow: pattern({
    id: 'fr.deadlines.cancelled-row',
    source:
      '(?:^|[(:|,-]) *(?:date |delai |echeance )?(?:annulee?s?|supprimee?s?|sans objet|caduque?s?|retiree?s?)[).]* *$',
    matches: ['Contributions (annulé)', 'Inscription – supprimée', 'Sans objet'],
    rejects: ['Contributions annulées par leurs auteurs', 'Sans', 'Demandes annulées'],
  }),
  moved: pattern({
    id: 'fr.deadlines.moved',
    source:
      `<(?:report|repouss|prorog|prolong|avanc|decal|deplac)\\p{L}{1,6} (?:la |le |les |cette |ce |ces |l')(?:\\p{L}+ )?${limit}>[^.;\\d]{0,100}<du *$|` +
      '<(?:report|repouss|prorog|prolong|avanc|decal|deplac)\\p{L}{1,6}[^.;]{0,40}<du *$|<(?:dates? limites?|delais?|echeances?|clotures?)>[^.;]{0,90}<pass(?:e|ent|era|eront) (?:donc |ainsi |desormais )?du *$',
    matches: [
      "reporter la date limite d'envoi des observations sur le projet de rapport du ",
      'La date limite des contributions passe du ',
      'est reportée du ',
      'a été repoussée du ',
      'prorogé du ',
    ],
    rejects: [
      'reporter à la demande de plusieurs membres les travaux et la réunion du ',
      'le rapport du ',
      'la réunion du ',
      'Le délai a expiré. On passe du ',
    ],
  }),
};
