import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

/** What joins a meeting to its days, and what parts them. */
export const meetingDating: Pick<
  MeetingLocale,
  | 'holding'
  | 'assembling'
  | 'pronoun'
  | 'blocking'
  | 'datedThing'
  | 'beforeDate'
  | 'dateLead'
  | 'inverted'
  | 'colonLead'
  | 'lastDay'
  | 'nextOf'
  | 'thenNext'
  | 'whenItMeets'
  | 'besides'
  | 'followedBy'
  | 'ofBesides'
  | 'future'
  | 'past'
  | 'opens'
  | 'closes'
> = {
  holding: pattern({
    id: 'fr.meetings.holding',
    source:
      "<(?:(?:propos|offr|donn|anim|assur)(?:era|ira|eront|iront)(?= (?:une?|sa|son) [^.;:,]{0,50}?<(?:atelier|workshop|seminaire|formation|tutoriel|webinar|webinaire|session|seance|cours))|(?:doi(?:t|vent)|dev(?:ra|ront|rait|raient|ait|aient)|va|vont|pourr(?:a|ont|ait|aient)) (?:\\p{L}{3,12}ment |en principe |aussi )?(?:avoir lieu|se (?:tenir|derouler)|s'ouvrir|debuter|commencer|etre (?:organisee?s?|tenue?s?|convoquee?s?))|se (?:tien(?:t|nent|ne|dra|dront|drait|draient)|deroul(?:e|ent|era|eront|erait|eraient))|(?:s'est|se sont|s'etait|s'etaient) (?:tenue?s?|deroulee?s?)|(?:a|ont|ait|aient|avait|avaient|aur(?:a|ont|ait|aient)) (?:(?:bien|donc|toujours|finalement|desormais|egalement|aussi|normalement|neanmoins|encore|maintenant) )?(?:eu )?lieu|tenue?s?|occuper(?:a|ont)|aur(?:a|ont) pour (?:cadre|siege)|(?<=<(?:l'|les ))accueill(?:era|eront)|inscrite?s? au (?:calendrier|programme)|organis(?:e|ee|es|ees|era|eront|ons|ent)|prevue?s?|programmee?s?|convoquee?s?|fixee?s?(?<!(?<!<qu(?:e |')[^.;:,]{0,60})<(?:a|ont) fixe(?= aux? ))|planifiee?s?|envisagee?s?(?= (?:pour|en|du|le|les|au|fin|debut)>)|(?<=<(?:ser(?:a|ont)|ete|est|sont) (?:\\p{L}{3,12}ment )?)(?:(?:donnee?s?|proposee?s?|offerte?s?|dispensee?s?|animee?s?)(?! (?:a la|au) (?:lecture|vente))|faite?s?|donnee?s?|proposee?s?|assuree?s?|offerte?s?)|accueilli(?:e|s|es|ra|ront)?|s'ouvr(?:e|ira|iront)|debut(?:e|era|eront|ait)|commencer(?:a|ont)|tiendr(?:a|ont)|tenir|convoquer(?:a|ont)?|(?<!<(?:se|nous|vous) )(?:reunir(?:a|ont)|rassembler(?:a|ont)|regrouper(?:a|ont))|(?:a|ont) (?:reuni|rassemble|regroupe|attire)(?= (?:(?:a|au|aux|en) [^.;:,\\d]{2,50} )?(?:\\d|quelque|pres d|plus d|environ|une? (?:centaine|vingtaine|trentaine|quarantaine|cinquantaine)|les |des |[\\p{L}-]{3,14} (?:delegue|participant|expert|representant)))|il y aura|il y a eu|reportee?s?|annoncee?s? pour|(?<=<ete )(?:reserve|retenu)e?s?(?= (?:pour|a) (?:la |une? |l'|sa )(?:\\p{L}{3,12} )?(?:reunion|session|seance|atelier|seminaire|forum)>))>",
    matches: [
      'proposera un atelier régional',
      'se tiendra',
      'doit avoir lieu',
      'que la session ait lieu',
      "que l'atelier se tienne",
      'devraient se tenir',
      "s'est tenue",
      'aura lieu',
      'aura bien lieu',
      'est prévue',
      'ont eu lieu',
      'tenues',
      'est reportée',
      'ont été réservés à la prochaine réunion',
    ],
    rejects: [
      'proposera un prix',
      'a été réservée à la délégation',
      'tient compte',
      'au lieu',
      'organisation',
      'prévision',
    ],
  }),
  assembling: pattern({
    id: 'fr.meetings.assembling',
    source:
      "<(?:(?:s'est|se sont) rassemblee?s?|(?:se|s'est|se sont|s'etait|se sera|se seront) (?:ensuite |deja |a nouveau |\\p{L}{3,12}ment )?reuni(?:r|t|e|s|es|ra|ront|rait|raient|sse|ssent)?|(?:reunira|reunit|a reuni|rassemblera|rassemble) (?:ses|les|tous (?:ses|les)) (?:collaborateurs|experts|correspondants|membres|redacteurs|editeurs|groupes? (?=de redaction))(?= (?:a|au|en|du|le|les)>)|se (?:retrouver|rencontrer|rassembler)(?:a|ont)|se (?:retrouvent|rassemblent)|(?:tien(?:t|nent|dra|dront|drait|draient)|(?:a|ont|avait|avaient) tenu) seance|sieger(?:a|ont)|(?:a|ont|avait|avaient) siege|siegeai(?:t|ent))>|(?<=[,)] *|^[\\p{N}.) -]*)<(?:reunie?s?|convoquee?s?) (?=(?:a|au|en|du|le|les|sous)>)|<(?:est|sont|sera|seront|(?:a|ont|avait|avaient) ete) (?:\\p{L}{3,12}ment )?convoquee?s? (?=(?:a|au|en|du|le|les|pour)>)",
    matches: [
      'se réunira',
      "s'est réuni",
      "s'est finalement réunie",
      'que le Groupe se réunisse',
      'se retrouveront',
      'réunira ses collaborateurs à Turin',
      'siégera',
      'tiendra séance',
      'le GCNT, réuni à Genève du',
      '3 Réunie à Genève',
      'le Groupe de travail 2/11, convoqué à Ipswich',
      'est convoqué à Genève',
    ],
    rejects: ['réunion', 'le siège'],
  }),
  pronoun: pattern({
    id: 'fr.meetings.pronoun',
    source:
      "^(?:(?:a la|a l'|par|pour|afin|en|avec|grace|suite|compte|conformement|apres|sur|d'entente) ?[^,.;:\\d]{2,90}, (?=(?:elles?|ils?)> (?:se|aur|ser|s'))|(?:annonce|prevu|programme|fixe)e?s?>(?: [^,.;:]{2,60}), (?=(?:elles?|ils?)>))?(?:elles?|ils?|[^.;:\\d]{3,50}?(?= (?:l'|les )accueill(?:era|eront)>)|cel(?:ui|le)(?= de \\p{L}[\\p{L}' -]{2,30} ?[(])|celle-ci|celui-ci|celles-ci|ceux-ci|cette manifestation|(?:les|ses) (?:travaux|debats)(?=,? (?:qui )?(?:se|aur|ser|sont|est|commencer|debuter|s'ouvr))|cette derniere|ce dernier|l[ea] (?:suivante?|precedente?|prochaine?|premiere?|seconde?|(?:\\p{L}{3,9}-)?\\p{L}{3,12}ieme|\\p{L}{5,12}[ -]et[ -]unieme|\\d{1,2} ?e(?:me)?)(?=,? (?:se|aura|a eu|a ete|est|sera|s'est|devrait|doit|etait|avait|n'aura|ne|prevue?|annoncee?|fixee?|garde|conserve|reste|demeure)>|, [^,.;:\\d]{3,90}, (?:se|aura|a eu|s'est|sera)>)|celle (?:du|de la|des|de l)>)>",
    matches: [
      'Elle se tiendra',
      "À l'invitation du Gouvernement, il se tiendra",
      'Celui-ci aura lieu',
      'Les travaux, qui se dérouleront en présentiel',
      'La suivante aura lieu',
      'La seconde se tiendra',
      'La cinquième aura lieu',
      'La vingt et unième aura lieu',
      'Celle du Groupe de travail 5C',
      'Celui de Suva (Fidji)',
      'La ville de Suva (Fidji) l’accueillera',
      'Annoncé d’abord pour le samedi 13, il',
      'Celui de Suva (Fidji)',
      'La ville de Suva (Fidji) l’accueillera',
      'Annoncé d’abord pour le samedi 13, il',
    ],
    rejects: ['La réunion', 'Ile', 'La première réunion aura lieu'],
  }),
  blocking: pattern({
    id: 'fr.meetings.blocking',
    source:
      "(?<!<qu(?:e |')[^.;:,]{0,60})<(?:a|ont) fixe(?= aux? )>|" +
      "<(?:dates? limites?|echeances?|delais?|au plus tard|d'ici|jusqu'(?:a|au|en)|(?<!<(?:immediatement|juste|directement|peu) )avant (?:le|la fin|fin)|publi(?:e|ee|es|ees|era|eront|er)|" +
      'attendue?s?|paru(?:e|s|es)?|parait\\p{L}*|signee?s?|approuv(?:e|ee|es|ees|er|era)|adopt(?:e|ee|es|ees|er|era)|diffus(?:e|ee|es|ees|era|eront)|' +
      '(?:sera|seront|est|sont|ete) (?:disponibles?|affiche|ouverte?s?|close?s?|envoye|transmis|mis|recu|soumis|communique|distribue|delivre|rembourse|preleve|remis(?!\\p{L}* (?:au|aux|a une?|a plus)>))\\p{L}*|' +
      '(?:doi(?:t|vent)|dev(?:ra|ront|raient))|parvenir|envoyer|veuillez|decid(?:e|ee|er)|cree(?:e|s|es)?|' +
      "(?:a|ont|ayant|avait) (?:demissionne|quitte|renonce|cesse|pris (?:sa|ses|leurs?) (?:fonctions?|retraite))|(?:quitt|cess)(?:e|ent|era|eront|ait) (?:sa|ses|leurs|son|d'exercer|de presider)>|(?:est|etait) decedee?|(?:a|ont) (?:ete )?(?:convenu|decide|demande|charge|invite|prie|nomme|designe|elu|signe|lance|ouvert)\\p{L}*|pren(?:d|nent|dra|dront) fin|s'achev\\p{L}{1,6}|se (?:clot|clora|cloront|cloture(?:nt|ra|ront)?|ferme(?:nt|ra|ront)?)|sera clotur\\p{L}{1,3}|se termin\\p{L}{1,6}|expir\\p{L}{1,6}|depuis (?:le|fin|la fin)|a (?:partir|compter) d[eu']|apres le|(?<!<(?:lendemain|veille),? )(?:soit|a savoir|c'est-a-dire),? (?:le|avant|au|d'ici|jusqu'au))>",
    matches: [
      'qui a démissionné le',
      "qu'il quitte ses fonctions le",
      'sera publié',
      "l'inscription se clôt le",
      'et prendra fin',
      'date limite',
      'a décidé de',
      'devront',
      'depuis le',
    ],
    rejects: ['se tiendra', 'à Genève', 'consacrée'],
  }),
  datedThing: pattern({
    id: 'fr.meetings.dated-thing',
    source:
      '<(?:circulaires?|lettres?|documents?|rapports?|resolutions?|recommandations?|decisions?|notes?|courriers?|courriels?|corrigendums?|addendums?|telecopies?|accords?|messages?|invitation|article|cr|cace|cl|dm|tsb|bdt)>[^.;()]{0,50}<(?:du|date du|datee? du|en date du)> *$',
    matches: ['dans la Circulaire TSB 12 du ', 'la lettre en date du ', 'le Document TD 5 du '],
    rejects: ['la réunion du ', 'la circulaire sur la réunion, le '],
  }),
  beforeDate: pattern({
    id: 'fr.meetings.before-date',
    source: `(?:[,(;:-]|^|<(?:du|des|le|les|en|de|d'|au|aux|a|entre le|entre|a partir du|pour le|fin|debut|mois de|cours de|electronique|virtuelle?|hybride|physique)>) *${weekday}[("]* *$`,
    matches: [', ', ' (Genève, ', ' du ', ' des ', ' en '],
    rejects: [' Genève ', ' et '],
  }),
  dateLead: pattern({
    id: 'fr.meetings.date-lead',
    source: `^(?:\\(?[a-z]\\) |[\\d.) ]*)(?:(?:ensuite|puis|(?:quelques|plusieurs|deux|trois) (?:jours|semaines) (?:plus tot|plus tard|auparavant|avant|apres)|en outre|de plus|par ailleurs|la veille|le (?:sur)?lendemain|le jour (?:suivant|precedent|d'avant|d'apres)|le meme jour|auparavant|au prealable|a la suite|dans la foulee|immediatement (?:avant|apres)|en parallele|a cet effet)(?: (?:de|du|a|au|des) [^,.;:\\d]{2,50}| (?:d|l)'[^,.;:\\d]{2,50})?, |(?:a la veille|au lendemain|en marge) d[^,.;:\\d]{2,60}, |(?:a titre (?:preparatoire|preliminaire|de preparation)|en (?:guise|matiere) de [^,.;:\\d]{2,60}|en (?:preparation|prelude|preambule|introduction)(?: [^,.;:\\d]{2,60})?), |(?:profitant|a la faveur|afin|pour|en complement|outre|compte tenu|a l'occasion|avec|grace|a la demande|dans le cadre|suite) [^,.;:\\d]{2,90}, )?(?:(?:c'est(?:-a-dire,?)?|soit|a savoir|entre|du|le|les|des|au|en|ce|pendant|courant|fin|debut) ){0,3}${weekday}$`,
    matches: [
      'Du ',
      "La veille, c'est-à-dire le lundi ",
      'Le lendemain, soit le ',
      'Le jour suivant, soit le ',
      '3 Le ',
      'Les ',
      'Le mardi ',
      "C'est le ",
      'Ensuite, les ',
      'b) La veille du Forum, le ',
      'À la veille du Forum, le ',
    ],
    rejects: ['La réunion du ', 'Avant le '],
  }),
  inverted: pattern({
    id: 'fr.meetings.inverted',
    source:
      "^ *,? *(?:(?:(?:a|au|en) [\\p{L}' -]{3,40}? (?:egalement|aussi|toujours)|(?:egalement|aussi|toujours) (?:a|au|en) [\\p{L}' -]{3,40}?), (?=(?:la|le|les|une?) |l'))?(?:(?:la|le|les|une?|des|cette|notre) |l')?(?:[\\p{L}-]+ )?$",
    matches: [', une ', ', à Lima également, le ', ' la première ', " l'"],
    rejects: [', dans le cadre de la ', ' à Genève, une '],
  }),
  colonLead: pattern({
    id: 'fr.meetings.colon-lead',
    source: '^[^(]*[:,-] *(?:(?:le|du|au|les|des|en|aux) )?$',
    matches: [': ', ', le ', ' – du '],
    rejects: [' (Genève, ', ' se tiendra le '],
  }),
  lastDay: pattern({
    id: 'fr.meetings.last-day',
    source: `^[^.;:]{0,40}<(?:et|pour) (?:elle |il )?(?:(?:(?:doit|devrait|devra|est appelee? a) )?(?:s'achev\\p{L}{1,6}|se termin\\p{L}{1,5}|pren\\p{L}{1,5} fin|se clo\\p{L}{1,6})|(?:la |l[ea] |les |l')(?:clo(?:ra|t|ront)|cloturer(?:a|ont)|terminer(?:a|ont)|achever(?:a|ont)))(?: (?:au meme endroit|dans (?:la meme|cette) ville|sur place))? (?:le|vers le) *${weekday}$|^[^.;:]{0,40}<(?:et|pour) (?:elle |il )?(?:se poursui\\p{L}{1,5}|se prolong\\p{L}{1,5}|dur\\p{L}{1,4}|ira|va|s'etend\\p{L}{0,3}) jusqu'au *${weekday}$|^[^.;:]{0,90}<qui (?:sieger|durer|se (?:tiendr|poursuivr|prolonger))a(?: (?:a|au|en) \\p{L}[^.;:\\d]{1,50})? jusqu'au *${weekday}$`,
    matches: [
      " et s'achèvera le ",
      " l'ouverture de la Conférence, qui siégera à Suva (Fidji) jusqu'au ",
      " et devrait s'achever le mercredi ",
      ' et la clora le ',
      ' (ouverture à 9 h 30) et se terminera le mardi ',
      " et s'achèvera dans la même ville le jeudi ",
      " et durera jusqu'au ",
      " et se poursuivra jusqu'au vendredi ",
    ],
    rejects: [
      ' et le ',
      ' et se terminera par une visite le ',
      '. Elle se terminera le ',
      " et l'inscription dure jusqu'au ",
    ],
  }),
  thenNext: pattern({
    id: 'fr.meetings.then-next',
    source:
      '<et,? (?:en ligne|en presentiel|a distance|virtuellement|par (?:voie electronique|visioconference|videoconference|correspondance)),? |<(?:puis|ensuite)>|(?:<et |(?<=\\d), ?|^ ?, ?)(?:sa|la|le|leur|celle de) (?:\\d{1,3} ?e(?:me)?|\\p{L}{3,12}ieme|premiere|seconde?|suivante?|derniere?)(?!\\p{L})',
    matches: [
      ' et, par visioconférence, du ',
      ' puis en présentiel à Lomé les ',
      ' et sa douzième, en ligne, le ',
      ' 2021, la deuxième, en ligne, le ',
    ],
    rejects: [' et les ', ' et la décision du '],
  }),
  nextOf: pattern({
    id: 'fr.meetings.next-of',
    source: `^ *(?:,|<et>) *$|^(?: (?:a|au|en) \\p{L}[^.;:,()\\d]{1,40}(?: \\([^()]{2,30}\\))?(?= et,))?[)]?(?:,|;| *(?:,|;)? *<(?:et|puis|ainsi que|ou)>)(?! (?:son|sa(?! (?:\\p{L}{3,12}ieme|premiere|seconde|suivante|derniere)(?!\\p{L}))|le rapport|la date))(?:[^.;:()]|(?<=<(?:m|mm|dr|\\p{L}))\\.|\\((?:[^()]|\\([^()]{1,30}\\)){2,60}\\)){0,90}?(?:<(?:le|les|du|des|en|au)>|[,(]) *${weekday}$`,
    matches: [
      ' et le ',
      ', le ',
      ' et du Groupe de travail 2 les ',
      ' puis les ',
      ', en présence de M. Diallo, puis le ',
      ' et sa douzième, en ligne, le ',
    ],
    rejects: [' au ', '. Le ', ' et sa décision du '],
  }),
  whenItMeets: pattern({
    id: 'fr.meetings.when-it-meets',
    source:
      "^,? (?:lorsqu'|quand |au moment ou )(?:elles?|ils?) (?:se reuni(?:ra|ront|t|ssent)|tiendra sa|sieger(?:a|ont))>",
    matches: [", lorsqu'elle se réunira", ' quand ils siégeront'],
    rejects: [", avant qu'elle se réunisse", ' quand elle aura'],
  }),
  besides: pattern({
    id: 'fr.meetings.besides',
    source: `<(?:(?:preced|suivi|complet|prolong|accompagn)\\p{L}{0,3},? *(?:(?:le|les|du|des) )?|(?:a|ont) fixe aux? )${weekday}$`,
    matches: ['sera précédé, le ', 'suivie le mardi ', 'sera suivi, du '],
    rejects: ['le suivi de la réunion du ', 'précédente, le '],
  }),
  followedBy: pattern({
    id: 'fr.meetings.followed-by',
    source:
      "^ *\\)?,? *(?:et |qui sera |lequel sera |laquelle sera |il sera |elle sera )?(?:immediatement |directement )?suivie?s? (?:immediatement |directement |aussitot |le lendemain )?(?:de |d'|du |des )(?:la |l'|une? )?(?:\\p{L}+ ){0,2}$",
    matches: ['), suivi de la ', ", qui sera suivie d'un ", ' et suivi immédiatement de la '],
    rejects: [', le suivi de la ', ', suivi par courriel de la ', ', précédé de la '],
  }),
  ofBesides: pattern({
    id: 'fr.meetings.of-besides',
    source:
      "^(?:(?:,? et)? (?:a|au|aux|en|dans)(?= )[^,;.:]{1,60})? *,? *(?:l'ouverture )?(?:<(?:de|par|d')> ?|<d'|<du )(?:une? |la |le |l'|des )?(?:\\p{L}+ ){0,2}$",
    matches: [", d'un ", " par l'", ' de la première ', " au même endroit, d'une ", " l'ouverture de la "],
    rejects: [' à Genève ', ', et la '],
  }),
  future: pattern({
    id: 'fr.meetings.future',
    source:
      '<(?:\\p{L}{2,14}(?:era|eront|ira|iront|dra|dront|ttra|ttront)|aur(?:a|ont)|prochaine?s?|prevue?s?|invit\\p{L}+|pri(?:e|ee|es|ees)|veuillez)>',
    matches: ['se tiendra', 'aura lieu', 'prochaine réunion', 'est prévue'],
    rejects: ["s'est tenue", 'dernière réunion'],
  }),
  past: pattern({
    id: 'fr.meetings.past',
    source:
      "<(?:(?:s'est|se sont) (?:tenue?s?|reunie?s?|deroulee?s?)|(?:a|ont) (?:eu lieu|ete)|derniere?s?|precedente?s?|tenue?s?)>",
    matches: ["s'est tenue", 'ont eu lieu', 'dernière réunion'],
    rejects: ['se tiendra', 'prochaine réunion'],
  }),
  closes: pattern({
    id: 'fr.meetings.closes',
    source: `<(?:(?:leve|clos|cloture(?:ra|r)?|conclu(?:ra|re|t)?|termine(?:ra|r)?|declare close|marquera la fin d(?:e|u))(?: (?:(?:la|le|sa|son|cette|cet) (?:\\p{L}+ ){0,2}|l')(?:reunion|session|seance|manifestation|atelier|forum|seminaire|conference|colloque|formation))|(?:declare )?(?:la )?(?:reunion|session|seance)(?: a ete| est)? (?:declaree )?(?:close|levee|cloturee|achevee|terminee|a pris fin|s'est achevee|s'est terminee))>[^.;\\d]{0,40}<(?:le) *${weekday}$`,
    matches: [
      'a levé la séance le ',
      'a déclaré close la réunion le ',
      'la réunion a été close le vendredi ',
      "Une visite clôturera l'atelier le ",
    ],
    rejects: ['se tiendra le ', 'a clos la liste le '],
  }),
  opens: pattern({
    id: 'fr.meetings.opens',
    source: `<(?:s'ouvr(?:ir|e|ira|iront|irait|ait)|(?:debut|commenc)(?:er|e|era|eront|erait|ait)|ouverture)>[^.;\\d]{0,60}<(?:le|au|pour le) *${weekday}$`,
    matches: ["devait s'ouvrir à Genève le ", 'débutera le lundi '],
    rejects: ['se tiendra le ', "s'ouvrira du "],
  }),
};
