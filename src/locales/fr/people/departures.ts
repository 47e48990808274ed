import type { SuccessionLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { aLetter, departures, heldBy } from './succession-words.js';

/** An office as it is left: `ses fonctions`, `la présidence`. */
const office =
  '(?:(?:[sl]es|ces|leurs) (?:fonctions?|responsabilites)|(?:son|ce) (?:poste|mandat|siege)|sa charge|cette (?:fonction|charge)|(?:la|sa) (?:(?:vice-?|co-?) ?)?(?:presidence|direction))';

/** An employer, without whom one holds an office no longer. */
const employer =
  "(?:l'(?:union|uit|organisation|administration|autorite|agence|operateur|entreprise|office)|l[ea] (?:bureau|secretariat|tsb|bdt|br|groupe|poste|commission|ministere|regulateur|secteur|societe|fonction publique)|son (?:administration|employeur|entreprise|ministere|organisme|pays))";

/** Of a verb in `er`: `quitte`, `quitterait`, `quittant`. */
const forms = (stem: string): string => `${stem}(?:er|era|eront|erait|eraient|ent|ait|aient|ant|e)`;

const has = '(?:a|ont|ayant|avoir|avait|avaient|aurait|aura)';
const since =
  "(?:en effet |recemment |depuis |deja |desormais |tous deux |toutes deux |l'un et l'autre |entre-temps |egalement |en consequence |donc |ainsi |par consequent |des lors |finalement )?";

/** What one cannot do once, and leaves no office by: `n'est plus en mesure d'assister à la réunion`. */
const once =
  "(?! (?:en mesure )?(?:d(?:e |'))?(?:y )?(?:assister|participer a (?:l[ea]|l'|cette|cet|une?|ces)>|prendre part a (?:l[ea]|l'|cette|cet|une?|ces)>|se rendre|venir|voyager|etre presente?s?|presider (?:l[ea]|cette|cet) (?:reunion|seance|session|atelier)|accueillir|organiser))";

/** One leaves, resigns, retires, goes to another place, dies. */
const leaving = [
  `(?:${forms('quitt')}|${has} ${since}quitte)>(?=,? (?:${office}|${employer}>|(?:en|a la|au|le|fin|debut) [^.;]{0,40}$)| ?[,.;]| ?$)`,
  `(?:${forms('resign')}|${forms('depos')}|(?:rend(?:ra|rait|ant)?)|${has} ${since}(?:resigne|depose|rendu))>(?= ${office})`,
  `(?:${forms('demissionn')}|demissionnaire|${has} ${since}demissionne)>`,
  `(?:present|rem(?:is|et)|donn|annonc|notifi|adress|soumis|signifi|fait part d|fait connaitre|inform)\\p{L}{0,5}>[^.;]{0,70}<(?:sa|leur) demission>`,
  `dont (?:la demission|le depart|le retrait)>`,
  `annonc(?:e|era|ant) (?:sa demission|son depart)>|(?:de|annonce) (?:sa demission|son (?:prochain )?depart)>`,
  `(?:intention|souhait|volonte|decision|decide|decidait|souhaite|desir|desire|envisage) d(?:e |')(?:quitter|demissionner|mettre fin|renoncer|cesser|se retirer|partir|se demettre)>`,
  `intention de (?:quitter|demissionner|mettre fin)>`,
  `(?:part(?:irait|ira|ant|ir|i|ie|ent)?|(?:est|sont) partie?s?|admise?s? (?:a faire valoir [^.;]{0,30})?|mise?) (?:a la |en )retraite>`,
  `pr(?:end|endra|endrait|enant|is|ise) sa retraite>|valoir (?:ses|leurs) droits>|atteinte? par la limite d'age>`,
  `(?:deman|souhait|desir|pri)\\p{L}{1,6} (?:[^.;]{0,40} )?(?:etre (?:decharge|releve|remplace)e?s?|l[ea]s? (?:decharger|relever|remplacer))>`,
  `(?:a ete|ont ete|ayant ete|avait ete|etant|est|etait|vient d'etre) (?:dechargee?s?|relevee?s?|mutee?s?|decedee?s?|(?:appelee?|affectee?|nommee?)s? a (?:exercer |assumer )?(?:d'autres|de nouvelles) (?:fonctions|responsabilites|taches))>`,
  `${has} (?:rejoint (?:le secteur prive|une autre (?:administration|entreprise|organisation|institution)|un autre (?:organisme|operateur))|change d'(?:employeur|emploi|affectation)|accepte (?:un (?:autre |nouveau )?(?:poste|emploi)|d'autres fonctions)|ete (?:recrutee?s?|engagee?s?|affectee?s?) (?:par|au|a la|dans|a l'))>`,
  `se (?:retir(?:e|era|erait|ent|eront|ant)|demet(?:tra|trait|tre|tant)?)>|(?:s'est|s'etant|s'etait|se sont) (?:retiree?s?|demise?s?)>`,
  `(?:pren(?:d|dra|ant)|pris) conge d(?:e|u|es)>(?= ?(?:${office}|${employer}>))|(?:fait|fera) ses adieux>`,
  `(?:s'est|s'etant|s'etait) demise? d(?:e|u)>(?= ?${office})`,
  `est decedee?>|decedee?>|nous a(?:vait)? quittes?>|s'est eteinte?>`,
];

/** A term ends, an office is exercised no more and not asked for again. */
const ending = [
  `${forms('cess')} (?:d'(?:exercer|assumer|assurer|occuper|etre)|de (?:presider|sieger|diriger)|(?:ses|leurs|toutes) (?:fonctions|activites))>`,
  `${has} cesse (?:d'(?:exercer|assumer|assurer|occuper|etre)|de (?:presider|sieger|diriger)|(?:[sl]es|leurs) fonctions)>`,
  `(?:renonc(?:er|era|erait|ant|ait|e)|${has} ${since}(?:renonce|abandonne)|abandonn(?:e|era|ant))>(?=,? (?:a |au )?(?:${office}|(?:exercer|poursuivre|assumer|assurer|presider)))`,
  `y (?:${has} renonce|renonc(?:e|era|ant))>`,
  `n'(?:est|etait|sera|serait|(?:exerc|assum|assur|occup)(?:ent|eront|erait|era|ait|e)) plus>${once}`,
  `ne (?:peut|pouvait|pourra|pourrait|souhaite|souhaitait|desire|desirait|veut|voulait|sera|serait) plus>${once}`,
  `ne (?:sollicit|brigu)\\p{L}{1,5} pas>|ne se represent\\p{L}{1,5} pas>`,
  `ne pas (?:solliciter|briguer|se representer|demander (?:le renouvellement|a etre)|poursuivre (?:son|leur)|renouveler (?:son|leur))>`,
  `ne (?:demand|souhait|desir)\\p{L}{1,5} pas (?:a etre|etre reelu|etre recondui|se representer|que son mandat|le renouvellement|un nouveau mandat|poursuivre|briguer|solliciter|renouveler)`,
  `mandat>[^.;]{0,90}<(?:a pris fin|pr(?:end|endra|enant) fin|arriv(?:e|era|ant|ait|ee) (?:a (?:son |l')?(?:terme|echeance|expiration|sa fin|fin))|est arrive|expir(?:e|era|ait|ant)|a expire|s'acheve|s'achevera|s'est acheve|s'achevant|se termine|se terminera|est (?:echu|termine|acheve)|ne (?:peut|pourra) (?:plus )?etre (?:renouvele|reconduit|proroge))>`,
  `(?:(?:a|ont|ayant|aura) (?:acheve|termine|accompli)|(?:acheve|terminera|termine|achevera)) (?:son|leur|ses) (?:\\p{L}{4,9} )?mandats?>`,
  `(?:arriv|parven|parvien|touch)\\p{L}{0,5} (?:au terme|a (?:la fin|l'expiration|l'echeance|l'issue)) d(?:e|u|es) (?:(?:son|leur|ses|leurs) )?(?:\\p{L}{4,9} )?mandats?>`,
  `(?:est|etait|etant|sera) (?:au terme|en fin|a la fin) de (?:son |leur )?mandat>`,
  `${has} (?:atteint|epuise|accompli|effectue|rempli) (?:la (?:limite|duree maxim\\p{L}+)|le nombre maxim\\p{L}+|les deux|deux|le maximum)>[^.;]{0,40}<mandats?>`,
  `n'est (?:pas|plus) reeligible>|ne (?:peut|pourra) (?:pas |plus )?(?:etre (?:reelu|recondui)|se representer|accomplir un|exercer un (?:nouveau|troisieme|autre) mandat)`,
  `(?:a|avait) (?:preside|dirige|ete (?:l[ea] |l')?(?:(?:vice-?|co-?) ?)?(?:president|rapporteu|directeur|directrice))[^.;]{0,110}<(?:(?:de|entre) (?:\\p{L}{3,9} )?\\d{4} (?:a|et) (?:\\p{L}{3,9} )?\\d{4}|jusqu'en (?:\\p{L}{3,9} )?\\d{4})>`,
  `(?:occupait|exercait|assumait|assurait|detenait) (?:(?:depuis|jusqu'|auparavant|precedemment|anterieurement)[^.;:,()]{0,25} )?(?:ce poste|cette fonction|ces fonctions|cette charge|les fonctions d(?:e |')(?:(?:vice-?|co-?) ?)?(?:president|rapporteu))`,
];

/** One hands the office over. */
const handing = [
  `(?:ce(?:de|dera|dant|der)|transme(?:t|ttra|ttant)|pass(?:e|era)|laiss(?:e|era)|(?:a|ont|ayant) (?:cede|transmis|passe|laisse))>(?= (?:(?:la|sa) (?:(?:vice-?|co-?) ?)?presidence|(?:la|sa) place a>|la main>|le (?:relais|flambeau|temoin)|[sl]es fonctions|son (?:poste|siege|mandat)))`,
];

/** People who leave an office. */
export const departing: Pick<
  SuccessionLocale,
  'leaves' | 'likewise' | 'asideClause' | 'saidOfSeveral' | 'vacancy' | 'departure' | 'term' | 'termEnds'
> = {
  likewise: pattern({
    id: 'fr.people.likewise',
    source:
      '(?:^|[.;!?] ?)(?:(?:il )?en (?:va|est|sera|ira) de meme (?:de|des|pour(?: les)?)|en (?:font|fait|feront) autant(?: les)?|(?:font|feront) de meme(?: les)?|ainsi font(?: les)?|de meme pour(?: les)?) ?(?:(?:deux|trois|quatre|cinq|six|\\d) )?(?:autres )?$',
    matches: ['CE 9. Il en va de même de deux ', 'CE 9; en font autant les '],
    rejects: ['De même que deux ', 'et les deux '],
  }),
  leaves: pattern({
    id: 'fr.people.leaves',
    source: `^[^.;]{0,230}?<(?<!ne |n'|ni )(?:${[...leaving, ...ending, ...handing].join('|')})`,
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
      ' avait présenté, pour raisons de santé, sa démission',
      ' arrive au terme de son mandat',
      " n'est plus en mesure d'exercer ses fonctions",
      " a fait savoir qu'il ne pouvait plus assumer cette charge",
      ' a demandé à être déchargée de ses fonctions',
      " ayant quitté l'Autorité de régulation",
      ' de son intention de ne pas briguer un nouveau mandat',
      ' ayant atteint la limite de deux mandats',
      ' y ayant renoncé',
      ' ayant accepté un poste au TSB',
      ' a en conséquence renoncé à ses fonctions',
      ', qui a présidé la CE 13 de 2017 à 2022',
      ' se démettra de ses fonctions',
    ],
    rejects: [
      ' a été nommé',
      ', Président. Il a quitté',
      ' a quitté la salle',
      ' ne quitte pas ses fonctions',
      ' a passé la parole',
      " n'est plus en mesure d'assister à la réunion",
      ' ne pourra plus participer à cette séance',
      ' a présenté sa contribution',
      ' a rejoint la réunion',
    ],
  }),
  asideClause: pattern({
    id: 'fr.people.aside-clause',
    source: "^,? ?(?:y )?(?:ayant|etant|s'etant|venant d(?:e |')|quittant|cessant|partant|renoncant|dont le mandat)>",
    matches: [' ayant démissionné', ' y ayant renoncé', " s'étant retirée", ' dont le mandat a pris fin'],
    rejects: [' a démissionné', ', qui a quitté ses fonctions', ' étangs'],
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
      "<(?:postes?|fonctions?|sieges?|(?:vice-?|co-?)?presidences?)>[^.;]{0,220}<(?:vacante?s?|a pourvoir|libre|libres|(?:se sont|s'est|est|sont) liberee?s?)>|<(?:n'a(?:vait)? (?:donc |ainsi |plus |pas ){1,2}de|(?:est|reste|demeure|se trouve|etait) sans) (?:(?:vice-?|co-?) ?)?(?:presidente?|rapporteure?)>|<(?:pourvoir|pourvus?|vacances?)>[^.;]{0,80}<(?:postes?|sieges?|(?:vice-?|co-?)?presidences?)>",
    matches: [
      'Deux postes de Vice-Président du Groupe sont vacants, ',
      "Le Groupe n'a plus de Président depuis que ",
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
};
