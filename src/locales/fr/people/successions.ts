import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { departing } from './departures.js';
import { offices } from './offices.js';
import { aLetter, departures, heldBy, takenOver } from './succession-words.js';

export const successions: SuccessionLocale = {
  ...offices,
  ...departing,
  successionCue: pattern({
    id: 'fr.people.succession-cue',
    source:
      'conge|adieux|remplac|preside |a ete |ayant |accept|rejoint|recrut|affecte|mutee?|occupait|exercait|assumait|assurait|detenait|predecess|titulaire|succe|suite|place|relais|flambeau|releve|lieu|quitt|demission|depart|retrait|deces|decede|dispar|mandat|cess|renonc|abandonn|resign|depos|rend(?:u|ra|ant)?>|plus|ce(?:d|nt)|transm|pass|laiss|remet|remis|confi|brigu|sollicit|represent|droits|limite|fonctions|reelu|recondui|renouvel|maintenu|decharge|retir|demis|annonc|appele',
    matches: ['Mme X succède à M. Y', 'a démissionné', 'quittera', 'est reconduite'],
    rejects: ['M. X, Président de la CE 5, ouvrira la réunion'],
  }),
  replaces: pattern({
    id: 'fr.people.replaces',
    source: `<(?:(?:remplac(?:er|era|eront|ent|ait|ant|e)|(?:a|ont|avait|ayant) remplace)>${takenOver},?|(?:(?:en |au )remplacement|succed(?:er|era|eront|ent|ait|ant|e)|(?:a|ont|avait|ayant) succede|(?:pren(?:d|dra|ant|dre|nent)|repren(?:d|dra|dre|ant)|(?:a|ont|ayant) (?:re)?pris|assur(?:e|era|er)) (?:la (?:suite|succession|releve|place)|le relais|le flambeau)|success(?:eur|rice)e?|a la (?:suite|place)|en lieu et place|au lieu|(?:suite|a la suite|apres|du fait|en raison|compte tenu|par suite) (?:au |a la |du |de la |d'une |le |la )${departures}|depuis (?:le|la) ${departures})${takenOver},?${aLetter}) ?${heldBy}(?:feue? )?$|<(?:exerc|assum|assur|occup|tenu|detenu|rempli)\\p{L}{0,4} (?:jusqu'(?:a present|alors|ici|a maintenant)|precedemment|auparavant|anciennement) par $`,
    matches: [
      ', en remplacement de ',
      ', qui succède à ',
      ' pour succéder à ',
      ' prend la suite de ',
      ' remplace, à la présidence de la CE 5, ',
      ' a été élue Présidente à la place de ',
      ' succède comme Président de la CE 5 à ',
      ' remplace la Présidente sortante, ',
      ' en remplacement du Président, ',
      ', nommé à la suite de la démission de ',
      ' remplace, depuis le 4 janvier, ',
      " reprend les fonctions exercées jusqu'à présent par ",
    ],
    rejects: [
      ' et ',
      ', assisté de ',
      ' est remplacé par ',
      ' remplace le rapport de ',
      ', à la suite de la réunion présidée par ',
    ],
  }),
  takesTask: pattern({
    id: 'fr.people.takes-task',
    source:
      "^ ?,? ?(?:(?:a|ont|avait) (?:(?:depuis|maintenant|bien voulu|entre-temps|aimablement|deja|aussi|egalement) ){0,2}(?:accepte(?:r)?|assume(?:r)?|repris|reprendre|endosse|pris|pourvu|rempli|ete (?:nomme|elu|designe|appele|choisi)e? a)|accepte|assume|reprend|exerce|occupe|remplit|assure|(?:assumera|reprendra|exercera|occupera|remplira|assurera)|(?:est|sera|fut) (?:nomme|elu|designe|appele|choisi)e? a|s'est vu confier|se charge(?:ra)? de) ?(?:d'(?:assumer|exercer|assurer|remplir|occuper) |de (?:reprendre|remplir) )?(?:cette|ce|ces|cet)(?: \\p{L}+)? ?(?:taches?|fonctions?|charge|postes?|role|mandat|responsabilites?|mission|office)>",
    matches: [
      ' a depuis accepté cette tâche',
      " a bien voulu accepter d'exercer cette fonction",
      ' a été nommée à ce poste',
      ' exercera ces fonctions',
    ],
    rejects: [' a accepté cette proposition', ' a accepté la tâche', ' a remercié le Groupe de cette mission'],
  }),
  taskHeldBy: pattern({
    id: 'fr.people.task-held-by',
    source:
      '(?:^|[.;!?] ?)(?:celle-ci|celui-ci|celles-ci|elle|il|ce poste|cette (?:charge|fonction|(?:vice-?|co-?)?presidence)|ces (?:fonctions|taches)|le poste|la charge) (?:(?:est|sera|sont|seront|a ete|ont ete) (?:desormais |maintenant |actuellement |depuis lors )?(?:assure|occupe|exerce|rempli|tenu|confie|assume|attribue|devolu)e?s?|(?:revient|reviendra|echoit|echoira|passe|passera))(?: (?:depuis|des|a compter d|a partir d|jusqu)[^.;:]{1,40}?)?,? (?:par|a)(?: l[ea])? ?$',
    matches: [
      'CE 5. Celle-ci est assurée depuis le 1er février par ',
      'CE 5; ce poste est désormais occupé par ',
      'Elle revient à ',
      'la vice-présidence. Ces fonctions ont été confiées à la ',
    ],
    rejects: ['La réunion sera assurée par ', 'Elle est présidée par ', 'Leur poste est occupé par '],
  }),
  soughtOffice: pattern({
    id: 'fr.people.sought-office',
    source:
      '<(?:une?|nouveau|nouvelle|autre|(?:postes?|fonctions?|charge|role|qualite|mandat) de|(?:candidat(?:e?s?|ures?)|nominations?) (?:au poste de|aux fonctions de|comme|pour le)) ?(?:nouveau |nouvelle |autre )?$',
    matches: ['à proposer un ', 'le poste de ', 'candidats aux fonctions de ', 'cherche un nouveau '],
    rejects: ['le ', 'a remercié son ', 'les deux '],
  }),
  replacedBy: pattern({
    id: 'fr.people.replaced-by',
    source:
      '(?:<(?:est|sera|sont|seront|etait|fut|etant|etre|soit|(?:a|ont|ayant|avait|aura|ait) ete)(?: \\p{L}{4,14})? remplacee?s?>[^.;:]{0,80} par|,? remplacee?s? par|<(?:ce(?:de|dera|dant|der)|transme(?:t|ttra|ttant|ttre)|pass(?:e|era|ant|er)|laiss(?:e|era|ant|er)|reme(?:t|ttra|ttant|ttre)|confi(?:e|era|ant|er)|(?:a|ont|ayant) (?:cede|transmis|passe|laisse|remis|confie)) (?:(?:la|sa) (?:(?:vice-?|co-?) ?)?(?:presidence|place|main|direction|charge)|le (?:relais|flambeau|temoin|poste)|[sl]es fonctions|son (?:poste|siege|mandat))[^.;:]{0,80} a|,? (?:a (?:qui|laquelle)|auquel) (?:succed(?:e|era)|a succede)|,? que remplac(?:e|era)|<succed(?:e|era|ait)(?:,? (?:dans (?:[cs]es|cette|cette meme|sa) (?:fonctions?|charge)|a ce poste|en cette qualite|comme [^.;:,]{2,60}|desormais|depuis [^.;:,]{2,30}|par acclamation),?)?|(?<=<(?:(?:vice-?|co-?) ?)?(?:presidence|fonctions|poste|charge)>[^.;:,]{0,60}), qu(?:[\u0027](?:assum|occup|exerc)(?:e|era)|e repren(?:d|dra))(?: (?:desormais|maintenant|depuis))?|<dont (?:le (?:poste|siege|mandat)|la (?:charge|(?:(?:vice-?|co-?) ?)?presidence)|les fonctions) (?:est|sont|etai(?:t|ent)|a ete|ont ete|sera|seront|revien(?:t|nent)|echoi(?:t|ent))(?: (?:desormais|maintenant|actuellement|depuis|provisoirement|a present))? (?:(?:occupe|exerce|repris|assure|assume|tenu)e?s? par|(?:confie|devolu|echu)e?s? a|a)|<(?:a|aura|avec) (?:comme|pour) success(?:eur|rice)e?,?(?: est)?|<(?:son|sa|leur) success(?:eur|rice)e?(?: designe| nomme| elu)?e?,?(?: (?:est|sera))?) ?$',
    matches: [
      ', est remplacé par ',
      ' sera remplacée à la présidence de la CE 5 par ',
      ' cède la présidence à ',
      ' a transmis ses fonctions de Président à ',
      ' passe le relais à ',
      " a quitté la présidence de la CE 5, qu'assume désormais ",
      ', à qui succède ',
      ' a pour successeur ',
      ' et dont le poste est désormais occupé par ',
      ', dont les fonctions ont été confiées à ',
    ],
    rejects: [
      ' remplace ',
      ' cède la parole à ',
      ' a remplacé le texte présenté par ',
      ' succède à ',
      ', dont le poste a été créé par ',
    ],
  }),
  temporary: pattern({
    id: 'fr.people.temporary',
    source:
      "<(?:temporairement|provisoirement|momentanement|a titre (?:provisoire|temporaire|exceptionnel)|(?:pendant|durant)>(?! (?:la|cette|toute la) periode| le mandat)|lors d|(?:en (?:son|leur|cas d')|en l')? ?absence|le temps d|empechee?|a (?:cette|l')occasion|pour (?:cette|la) (?:seule )?(?:reunion|seance|session))",
    matches: [' pendant la séance du matin', ', empêchée, ', " en l'absence de "],
    rejects: [" pendant la période d'études 2029-2032", ' au poste de Président', ' définitivement'],
  }),
  absent: pattern({
    id: 'fr.people.absent',
    source:
      "<(?:empechee?s?|(?:ne (?:pourra|peut|pouvait|pourront|peuvent)|n'(?:est|etait|sera) (?:pas|plus) en mesure d(?:e |'))[^.;:]{0,40} ?(?:assister|participer|prendre part|se rendre|se deplacer|etre presente?s?|venir)|en (?:son|leur) absence|absente?s?)>",
    matches: [
      ' ne pourra pas assister à la réunion',
      ', empêchée, ',
      ', en son absence, ',
      " n'est pas en mesure de participer",
    ],
    rejects: [' ne peut plus exercer ses fonctions', ' assistera à la réunion', ' a quitté ses fonctions'],
  }),
  passesFrom: pattern({
    id: 'fr.people.passes-from',
    source:
      "<(?:presidence|direction|fonctions?|charge|poste|mandat)>[^.;:]{0,90}<(?:pass(?:e|era|ent|eront)|(?:est|sont) passee?s?|(?:est|sera) transmise?) d(?:e |')$|<(?:presidence|direction|fonctions?|charge|postes?|mandat)>[^.;:]{0,110}<(?:laisse|abandonne|quitte|libere)e{0,2}s?(?: vacante?s?| libres?)? par $|<(?:presidence|direction|fonctions?|postes?)>[^.;:]{0,110}<vacante?s? (?:depuis|par suite|en raison|du fait|a la suite) (?:de |du )?(?:la |le |l'|l )?(?:depart|demission|retrait|deces)[^.;:]{0,40} (?:de|d')$",
    matches: [
      'la présidence du Groupe passe de ',
      'la vice-présidence est passée de ',
      'La présidence de la CE 5, laissée vacante par ',
    ],
    rejects: ['le Groupe passe de ', 'la présidence du Groupe est assurée par '],
  }),
  passesTo: pattern({
    id: 'fr.people.passes-to',
    source:
      '^,? (?:a ete |est |sera |ont ete |sont |seront )?(?:(?<!^,? )(?:\\p{L}+ment |desormais )?(?:confie|attribue|devolu|transmis|assure|exerce|repris)e{0,2}s? (?:a|par)|(?<=^,? )a) $',
    matches: [' à ', ', a été confiée à ', ' sera désormais assurée par '],
    rejects: [' a remercié ', ' et à '],
  }),
  predecessor: pattern({
    id: 'fr.people.predecessor',
    source:
      "<(?:(?:son|sa|leur) predecess(?:eur|rice)e?|l'(?:ancien(?:ne)? |ex-)titulaire|l[ea] (?:precedente? titulaire|titulaire (?:precedente?|sortante?)))(?: (?:a|de|dans|du) (?:ce |cette |ces )?(?:postes?|fonctions?))?,? ?$",
    matches: [
      'Son prédécesseur, ',
      'remercie sa prédécesseure, ',
      "L'ancien titulaire du poste, ",
      'son prédécesseur à ce poste, ',
    ],
    rejects: ['Son successeur, ', 'le titulaire, ', 'le prédécesseur du système de '],
  }),
  officeOnce: pattern({
    id: 'fr.people.office-once',
    source:
      "<(?:fonctions?|postes?|charge|mandat|(?:vice-?|co-?)?presiden(?:ce|te?)|rapporteure?)>[^.;:]{0,110}(?:, que |,? (?<held>qu'(?:occupait|exercait|assumait|assurait|detenait|(?:a )?abandonnee?|abandonn(?:ait|era))|que (?:quitt(?:e|era|ait)|(?:de)?laiss(?:e|era|ait)|cede(?:ra)?|(?:a|vient de) (?:quitt|laiss|liber|ced)(?:er|ee?))(?: (?:vacante?s?|libres?))?|(?:laiss|quitt|abandonn|delaiss|liber|ced|rendu)e?e?s? (?:(?:vacante?s?|libres?) )?par) )(?:l[ea] )?$",
    matches: [
      'les fonctions de Présidente de la CE 5, que ',
      "le poste de Rapporteur, qu'occupait ",
      'Rapporteure pour la Question 4/17, fonction que quitte ',
      ', poste que laisse vacant ',
      'la présidence laissée vacante par ',
    ],
    rejects: [
      'le rapport sur les fonctions de réseau que ',
      'les fonctions de Présidente, ',
      'la salle que quitte ',
      'la charge confiée par ',
    ],
  }),
  heldOnce: pattern({
    id: 'fr.people.held-once',
    source:
      "^,? (?:(?:a|avait) (?:exerc|occup|assum|assur|detenu|rempli)(?:e|i)?(?:e|es|s)?>|(?:(?:vient de|s'apprete a) (?:quitt|laiss|ced)er|(?:a|avait) (?:quitte|laisse|abandonne|cede)e?s?|quitt(?:e|era|ait)|laisse(?:ra)?|abandonne(?:ra)?|cede(?:ra)?)>|(?:occupait|exercait|assumait|assurait|detenait)>)",
    matches: [
      ' a exercées de 2017 à 2024',
      ' occupait depuis 2016',
      ' avait assumées',
      ' quitte le 1er mai',
      ' vient de quitter',
    ],
    rejects: [' exerce depuis 2016', ' a présenté', ' assurera'],
  }),
  takesOver: pattern({
    id: 'fr.people.takes-over',
    source:
      '<(?:nomm|design|elu|chois|propos|retenu|appel)\\p{L}{0,4}(?: (?:(?:vice-?|co-?) ?)?(?:president|rapporteu)[^.;:]{0,60})?,? (?:en remplacement|a ce(?:s)? postes?|a (?:cette|ces) fonctions?|en (?:son|leur) lieu et place|a (?:sa|leur) place|pour (?:lui|leur) succeder|pour (?:le|la|les) remplacer|comme success(?:eur|rice)e?),? ?$|<(?:(?:lui|leur) (?:succed(?:e|ent|era|eront)|a succede|ont succede)|(?<=(?:^|[.;!?]) ?)(?:l[ea]|les) remplac(?:e|ent|era|eront))(?: (?:a (?:la|sa|cette) (?:vice-?|co-?)? ?presidence(?: [^.;:,]{3,60}?)?|(?:a|dans) (?:ce poste|cette fonction|ces fonctions|cette charge)|(?:comme|en qualite de|en tant que|au poste de) [^.;:,]{3,80}?))?,? $',
    matches: [
      'a nommé en remplacement ',
      'a désigné pour lui succéder ',
      'a nommé à ce poste ',
      'Lui succède à la vice-présidence du Groupe ',
      'Le remplacera dans ces fonctions ',
    ],
    rejects: ['en remplacement de ', 'a nommé ', 'qui lui succède à partir du mois de ', 'M. X le remplace '],
  }),
  isSuccessor: pattern({
    id: 'fr.people.is-successor',
    source:
      "^,? (?:qui )?(?:(?:lui|leur) (?:succed(?:e|era)|a succede)|(?:le|la|les|l') ?(?:a )?remplac(?:e|era)>(?! (?:pendant|durant|lors|provisoirement|temporairement|a (?:la|cette|l'occasion)))|pren(?:d|dra) (?:sa|leur) (?:suite|succession|place|releve)|(?:a ete|est|sera|avait ete) (?:nomme|designe|elu|choisi|propose|appele)e?(?: (?:(?:vice-?|co-?) ?)?(?:president|rapporteu)[^.;:]{0,60}?)? (?:(?:a|dans) (?:ce poste|cette fonction|ces fonctions|cette charge)|pour (?:lui|leur) succeder|pour (?:le|la|les) remplacer|a (?:sa|leur) place|en (?:son|leur) lieu et place|en remplacement>(?! d[e'u]))|est (?:son|sa) success(?:eur|rice)e?|pour (?:(?:lui|leur) succeder|(?:le|la|les) remplacer)|a (?:sa|leur) place>|en remplacement>(?! d[e'u]))",
    matches: [
      ' lui succède',
      ', qui la remplacera',
      ' a été désignée pour lui succéder',
      ' prend sa suite',
      ' a été élue Présidente à sa place',
      ' pour lui succéder',
      ' a été désigné à ce poste',
    ],
    rejects: [' succède à M. X', ' a été nommé en remplacement de Mme X', ' remplace M. X', ' la remplace pendant'],
  }),
  former: pattern({
    id: 'fr.people.former',
    source:
      "(?:<(?:ancien(?:ne)?s?|precedente?s?|jusqu'(?:alors|ici|a present)(?:,? etait)?|jusque-la|anciennement|precedemment|auparavant|naguere|autrefois|feue?)(?: (?:le |la |l'))? ?|<ex[- ] ?)$",
    matches: ["l'ancien ", 'ex-', ', précédente ', "jusqu'ici ", "jusqu'alors était "],
    rejects: ['le ', 'actuel ', 'un exercice '],
  }),
  leaving: pattern({
    id: 'fr.people.leaving',
    source: "^ ?(?:sortante?s?|demissionnaires?|en fin de mandat|jusqu'(?:alors|ici|a present))>",
    matches: [' sortant de la CE 5', ' sortantes', ' démissionnaire'],
    rejects: [' sort', ' de la CE 5', ' par intérim'],
  }),
  staysOn: pattern({
    id: 'fr.people.stays-on',
    source:
      "^(?![^.;]{0,140}<(?:(?:ne|n')[^.;]{0,40} (?:pas|plus|point|guere)|sans|refus\\p{L}*|decline\\p{L}*|au lieu d(?:e|')|renonc\\p{L}*)>[^.;]{0,50}<(?:reelu|recondui|renouvele|maintenu|confirme|un (?:nouveau|second|deuxieme|autre) mandat))[^.;]{0,140}?<(?:reelue?s?|reconduite?s?|renouvelee?s? dans|maintenue?s? (?:dans|a|au|en)|confirmee?s? (?:dans|a|au)|(?:brigue|sollicite|accompli)\\p{L}{0,3} un (?:nouveau|second|deuxieme) mandat)",
    matches: [', a été réélu', ' est reconduite dans ses fonctions', ' sollicite un second mandat'],
    rejects: [
      ' a été élu',
      '. M. X a été réélu',
      ", qui n'a pas demandé à être reconduite",
      ', ne souhaitant plus être réélu',
      ' a renoncé à être reconduit',
    ],
  }),
  appointed: pattern({
    id: 'fr.people.appointed',
    source:
      '<(?:nomme|elu|designe|promu|choisi|appele|devenu|devien(?:t|dra)|deviendra|(?:assur|assum|exerc|occup)(?:e|era)|(?:re)?pren(?:d|dra)|a (?:re)?pris|en (?:est|sera|reste|restera|demeure)|(?:est|sera|reste|demeure) (?:egalement|aussi|actuellement|desormais|pour (?:l.instant|le moment)|provisoirement|temporairement|entre-temps|dans l.intervalle)|(?:fait|fera|faisant) fonction d|exerce les fonctions d)(?:e|s|es)?>',
    matches: [
      ', est nommée ',
      ', deviendra ',
      ', en est devenue ',
      ', a été élu ',
      ', en est la ',
      ', en sera désormais le ',
      ", est pour l'instant ",
    ],
    rejects: [', est ', ', '],
  }),
};
