import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

/** The office of a person named right behind: `du Président sortant de la CE 5, `. */
const heldBy =
  "(?:(?:l'|la |le |les |son |sa |leur )?(?:ex-? ?|ancien(?:ne)? |precedente? )?(?:(?:vice-?|co-?) ?)?(?:president|rapporteu|direct(?:eu|ri)|secretaire|titulaire|predecess|collegue|compatriote)[^.;:]{0,90}[, ] ?)?";

/** The office that is taken over, before its holder: `, à la présidence de la CE 5, `. */
const takenOver =
  '(?:,? (?:a (?:la|sa) (?:(?:vice-?|co-?) ?)?presidence|au(?:x)? (?:poste|fonctions?)|a (?:ce poste|cette fonction|ces fonctions|ses fonctions)|comme|en (?:sa )?qualite|en tant que|dans (?:[cs]es|les|cette) fonctions?|depuis|a (?:compter|partir) d|des le|le (?=\\d)|au (?=\\d))[^.;:]{0,70}?,?)?';

const departures =
  "(?:depart(?: (?:anticipe|prochain|imminent|definitif|soudain|a la retraite|en retraite))*|demission|retrait|deces|disparition|cessation (?:de|des) fonctions|mise a la retraite|admission a la retraite|nomination a d'autres fonctions|mutation)";

const aLetter = "(?: (?:a|au|aux|du|de|des|de la|de l'|d'))";

export const successions: SuccessionLocale = {
  successionCue: pattern({
    id: 'fr.people.succession-cue',
    source:
      'remplac|succe|suite|place|relais|flambeau|releve|lieu|quitt|demission|depart|retrait|deces|decede|dispar|mandat|cess|renonc|abandonn|plus|ce(?:d|nt)|transm|pass|laiss|remet|remis|confi|brigu|sollicit|represent|droits|limite|fonctions|reelu|recondui|renouvel|maintenu|decharge|retir|demis|annonc|appele',
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
  replacedBy: pattern({
    id: 'fr.people.replaced-by',
    source:
      '(?:<(?:est|sera|sont|seront|etait|fut|etant|etre|soit|(?:a|ont|ayant|avait|aura|ait) ete)(?: \\p{L}{4,14})? remplacee?s?>[^.;:]{0,80} par|,? remplacee?s? par|<(?:ce(?:de|dera|dant|der)|transme(?:t|ttra|ttant|ttre)|pass(?:e|era|ant|er)|laiss(?:e|era|ant|er)|reme(?:t|ttra|ttant|ttre)|confi(?:e|era|ant|er)|(?:a|ont|ayant) (?:cede|transmis|passe|laisse|remis|confie)) (?:(?:la|sa) (?:(?:vice-?|co-?) ?)?(?:presidence|place|main|direction|charge)|le (?:relais|flambeau|temoin|poste)|[sl]es fonctions|son (?:poste|siege|mandat))[^.;:]{0,80} a|,? (?:a (?:qui|laquelle)|auquel) (?:succed(?:e|era)|a succede)|,? que remplac(?:e|era)|<(?:a|aura|avec) (?:comme|pour) success(?:eur|rice)e?,?(?: est)?|<(?:son|sa|leur) success(?:eur|rice)e?(?: designe| nomme| elu)?e?,?(?: (?:est|sera))?) ?$',
    matches: [
      ', est remplacé par ',
      ' sera remplacée à la présidence de la CE 5 par ',
      ' cède la présidence à ',
      ' a transmis ses fonctions de Président à ',
      ' passe le relais à ',
      ', à qui succède ',
      ' a pour successeur ',
    ],
    rejects: [' remplace ', ' cède la parole à ', ' a remplacé le texte présenté par ', ' succède à '],
  }),
  temporary: pattern({
    id: 'fr.people.temporary',
    source:
      "<(?:temporairement|provisoirement|momentanement|a titre (?:provisoire|temporaire|exceptionnel)|(?:pendant|durant)>(?! (?:la|cette|toute la) periode| le mandat)|lors d|(?:en (?:son|leur|cas d')|en l')? ?absence|le temps d|empechee?|a (?:cette|l')occasion|pour (?:cette|la) (?:seule )?(?:reunion|seance|session))",
    matches: [' pendant la séance du matin', ', empêchée, ', " en l'absence de "],
    rejects: [" pendant la période d'études 2029-2032", ' au poste de Président', ' définitivement'],
  }),
  passesFrom: pattern({
    id: 'fr.people.passes-from',
    source:
      "<(?:presidence|direction|fonctions?|charge|poste|mandat)>[^.;:]{0,90}<(?:pass(?:e|era|ent|eront)|(?:est|sont) passee?s?|(?:est|sera) transmise?) d(?:e |')$",
    matches: ['la présidence du Groupe passe de ', 'la vice-présidence est passée de '],
    rejects: ['le Groupe passe de ', 'la présidence du Groupe est assurée par '],
  }),
  passesTo: pattern({
    id: 'fr.people.passes-to',
    source: '^,? a $',
    matches: [' à '],
    rejects: [' a remercié ', ' et à '],
  }),
  takesOver: pattern({
    id: 'fr.people.takes-over',
    source:
      '<(?:nomm|design|elu|chois|propos|retenu|appel)\\p{L}{0,4}(?: (?:(?:vice-?|co-?) ?)?(?:president|rapporteu)[^.;:]{0,60})?,? (?:en remplacement|en (?:son|leur) lieu et place|a (?:sa|leur) place|pour (?:lui|leur) succeder|pour (?:le|la|les) remplacer|comme success(?:eur|rice)e?),? ?$',
    matches: ['a nommé en remplacement ', 'a désigné pour lui succéder '],
    rejects: ['en remplacement de ', 'a nommé '],
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
  leaves: pattern({
    id: 'fr.people.leaves',
    source: `^[^.;]{0,160}?<(?<!ne |n'|ni )(?:(?:quitt(?:er|era|eront|ent|ait|ant|e)|(?:a|ont|ayant|avoir) (?:en effet |recemment |depuis |deja |desormais |tous deux |toutes deux |l'un et l'autre )?quitte)>(?=,? (?:(?:[sl]es|ces|leurs) fonctions?|son (?:poste|mandat)|sa charge|(?:la|sa) (?:(?:vice-?|co-?) ?)?(?:presidence|direction)|l'(?:union|uit|organisation|administration)|le (?:bureau|secretariat|tsb|bdt|br|groupe|poste)|la commission|cette (?:fonction|charge)|ce poste|(?:en|a la|au|le|fin|debut) [^.;]{0,40}$)| ?[,.;]| ?$)|(?:demissionn(?:era|eront|ent|ant|er|aire|e)|(?:a|ont|ayant) (?:demissionne|(?:presente|remis|donne|annonce) (?:sa|leur) demission)|annonc(?:e|era|ant) (?:sa demission|son depart)|(?:de|annonce) (?:sa demission|son (?:prochain )?(?:depart|intention de (?:quitter|demissionner|mettre fin))))>|(?:part(?:ira|ant|ir|i|ie|ent)?|(?:est|sont) partie?s?|admise?s? (?:a faire valoir [^.;]{0,30})?|mise?) (?:a la |en )retraite>|pr(?:end|endra|enant|is|ise) sa retraite>|valoir (?:ses|leurs) droits|atteinte? par la limite d'age|cess(?:er|era|eront|ent|ant|e) (?:d'(?:exercer|assumer|assurer|occuper|etre)|(?:ses|leurs|toutes) (?:fonctions|activites))|(?:a|ont|ayant) cesse (?:d'(?:exercer|assumer|assurer|occuper|etre)|(?:[sl]es|leurs) fonctions)|(?:renonc(?:er|era|ant|e)|(?:a|ont|ayant) (?:renonce|abandonne)|abandonn(?:e|era|ant))>(?=,? (?:a |au )?(?:(?:la|sa) (?:(?:vice-?|co-?) ?)?(?:presidence|charge)|[sl]es fonctions|son (?:mandat|poste)|ce (?:mandat|poste)|(?:exercer|poursuivre|assumer|assurer)))|n'(?:est|etait|sera|exercent|exerceront|assument|assurent|occupent|exerce|exercera|assume|assumera|assure|assurera|occupe|occupera) plus>|ne (?:peut|pourra|souhaite|desire|sera) plus>|ne (?:sollicit|brigu)\\p{L}{1,4} pas|ne se representer?a? pas|mandat>[^.;]{0,90}<(?:a pris fin|pr(?:end|endra|enant) fin|arriv(?:e|era|ant|ait|ee) (?:a (?:son |l')?(?:terme|echeance|expiration|sa fin|fin))|est arrive|expir(?:e|era|ait|ant)|a expire|s'acheve|s'achevera|s'est acheve|s'achevant|se termine|se terminera|est (?:echu|termine|acheve))>|(?:(?:a|ont|ayant|aura) (?:acheve|termine|accompli)|(?:acheve|terminera|termine|achevera)) (?:son|leur|ses) (?:\\p{L}{4,9} )?mandats?>|se retir(?:e|era|ent|eront|ant)>|(?:s'est|s'etant|se sont) (?:retiree?s?|demise?s?)|(?:a ete|ont ete|ayant ete|est|etait) (?:dechargee?s?|relevee?s?|appelee?s? a d'autres fonctions|decedee?s?)|est decedee?|decedee?>|(?:ce(?:de|dera|dant|der)|transme(?:t|ttra|ttant)|pass(?:e|era)|laiss(?:e|era)|(?:a|ont|ayant) (?:cede|transmis|passe|laisse))>(?= (?:(?:la|sa) (?:(?:vice-?|co-?) ?)?presidence|le (?:relais|flambeau|temoin)|[sl]es fonctions|son (?:poste|siege|mandat))))`,
    matches: [
      ', Rapporteure depuis 2022, a quitté ses fonctions',
      ' ne peut plus assumer',
      ' a démissionné de la présidence',
      ' part à la retraite',
      ', Président de la CE 5, dont le mandat a pris fin',
      ' a présenté sa démission',
      ' quittera la présidence de la CE 5',
      ' a renoncé à son mandat',
      ' ont en effet quitté leurs fonctions',
      " s'étant retirée",
    ],
    rejects: [
      ' a été nommé',
      ', Président. Il a quitté',
      ' a quitté la salle',
      ' ne quitte pas ses fonctions',
      ' a passé la parole',
    ],
  }),
  saidOfSeveral: pattern({
    id: 'fr.people.said-of-several',
    source:
      "^(?!.*<(?:ses|son|sa|qui a|s'est)>).*<(?:ont|sont|seront|leurs?|ayant|etant|s'etant|\\p{L}{3,12}(?<!apparti)(?:ent|eront|iront))>",
    matches: [' ont quitté', ' ayant démissionné', ' quittent leurs fonctions', ' partiront à la retraite'],
    rejects: [' a quitté', ' ayant quitté ses fonctions', ', qui a démissionné', ' cesse ses fonctions'],
  }),
  vacancy: pattern({
    id: 'fr.people.vacancy',
    source:
      "<(?:postes?|fonctions?|sieges?|(?:vice-?|co-?)?presidences?)>[^.;]{0,220}<(?:vacante?s?|a pourvoir|libre|libres|(?:se sont|s'est|est|sont) liberee?s?)>|<(?:pourvoir|pourvus?|vacances?)>[^.;]{0,80}<(?:postes?|sieges?|(?:vice-?|co-?)?presidences?)>",
    matches: [
      'Deux postes de Vice-Président du Groupe sont vacants, ',
      'La présidence de la CE 5 est vacante',
      'le Conseil devra pourvoir un poste de Vice-Président',
      "Une vacance s'est produite à la présidence",
    ],
    rejects: ['Le poste de travail est occupé', 'pourvoir aux besoins', 'La présidence du Groupe est assurée'],
  }),
  departure: pattern({
    id: 'fr.people.departure',
    source: `<${departures}${aLetter} ?${heldBy}$|<(?:fin|expiration|terme|echeance) (?:du|de son|des) (?:\\p{L}{4,9} )?mandats?(?: (?:de |d')?${heldBy.slice(0, -1)})?${aLetter} ?$`,
    matches: [
      'Suite au départ de ',
      'la démission du Président de la CE 5, ',
      "à l'expiration du mandat de ",
      'le départ à la retraite de ',
    ],
    rejects: ['la contribution de ', 'la date de départ: ', 'le mandat de '],
  }),
  term: pattern({
    id: 'fr.people.term',
    source: `<(?:mandats?|fonctions) (?:de |d'|comme |en qualite de )?${heldBy}(?:de |d'|des? )?$`,
    matches: ['Le mandat de ', 'Le mandat de Présidente de '],
    rejects: ['Le mandat a été confié à ', 'Le mandat du Groupe, présenté par '],
  }),
  termEnds: pattern({
    id: 'fr.people.term-ends',
    source:
      "^[^.;]{0,160}?<(?:(?:a|ont|ayant|aura|ayant) pris fin|pr(?:end|ennent|endra|enant) fin|(?:arriv(?:e|ent|era|ant|ait)|(?:est|sont) arrives?|etant arrive) a (?:son |leur |l')?(?:terme|echeance|expiration|fin)|expir(?:e|ent|era|ait|ant)|a expire|s'ache(?:ve|vent|vera)|s'est acheve|se termin(?:e|ent|era)|(?:est|etant) (?:echu|termine|acheve))>",
    matches: [', Président de la CE 5, a pris fin', ' arrive à échéance en mai'],
    rejects: [' a été renouvelé', '. Le projet prend fin'],
  }),
  former: pattern({
    id: 'fr.people.former',
    source:
      "(?:<(?:ancien(?:ne)?s?|precedente?s?|jusqu'(?:alors|ici|a present)|anciennement|precedemment|auparavant|naguere|autrefois|feue?)(?: (?:le |la |l'))? ?|<ex[- ] ?)$",
    matches: ["l'ancien ", 'ex-', ', précédente ', "jusqu'ici "],
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
      '<(?:nomme|elu|designe|promu|choisi|appele|devien(?:t|dra)|deviendra|(?:assur|assum|exerc|occup)(?:e|era)|(?:re)?pren(?:d|dra)|a (?:re)?pris|en (?:est|sera|reste|restera|demeure))(?:e|s|es)?>',
    matches: [', est nommée ', ', deviendra ', ', a été élu ', ', en est la ', ', en sera désormais le '],
    rejects: [', est ', ', '],
  }),
  officeLead: pattern({
    id: 'fr.people.office-lead',
    source:
      "^ ?,? ?(?:(?:a|de) (?:la|sa) |a (?:titre de|ce poste de) |(?:au|du) poste d(?:e |')|(?:a|dans|de) [cs]es fonctions d(?:e |')|(?:aux|dans les|des) fonctions d(?:e |')|comme |en (?:sa )?(?:qualite|capacite) d(?:e |')|en tant que |(?:a|de|dans) son (?:poste|mandat) d(?:e |')|(?:a|de) la tete de |la |[sl]es fonctions d(?:e |')|son (?:poste|mandat) d(?:e |'))(?:nouve(?:au|lle) )?$",
    matches: [' à la ', ' au poste de ', ' en qualité de ', ' comme ', ' la ', ' ses fonctions de '],
    rejects: [', ', ' et la ', ' qui a ouvert la '],
  }),
  offices: [
    {
      role: 'acting-chair',
      pattern: pattern({
        id: 'fr.people.office.acting-chair',
        source: '<(?:presidence par interim|interim de la presidence)>',
        matches: ["l'intérim de la présidence"],
        rejects: ['la présidence'],
      }),
    },
    {
      role: 'co-chair',
      pattern: pattern({
        id: 'fr.people.office.co-chair',
        source: '<co-? ?presidence>',
        matches: ['la coprésidence'],
        rejects: ['la présidence'],
      }),
    },
    {
      role: 'vice-chair',
      pattern: pattern({
        id: 'fr.people.office.vice-chair',
        source: '<vice-? ?presidence>',
        matches: ['la vice-présidence'],
        rejects: ['la présidence'],
      }),
    },
    {
      role: 'chair',
      pattern: pattern({
        id: 'fr.people.office.chair',
        source: '<presidence>',
        matches: ['la présidence de la CE 5'],
        rejects: ['la vice-présidente'],
      }),
    },
    {
      role: 'director',
      pattern: pattern({
        id: 'fr.people.office.director',
        source: '<direction>(?= d[eu])',
        matches: ['la direction du BDT'],
        rejects: ['la direction,'],
      }),
    },
  ],
};
