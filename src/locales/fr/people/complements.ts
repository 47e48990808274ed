import type { RoleComplementsLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { events } from './events.js';

/** Holds an office, takes it, or gives it up. */
const holds =
  "(?:est|etait|fut|sera|serait|seraient|reste(?:nt|ra|ront)?|demeure(?:nt|ra|ront)?|devient|deviendra|(?:est|sont|etait|etaient) devenu(?:e|s|es)?|sont|etaient|seront|etant|(?:a|ont|avait|avaient) (?:egalement |aussi |depuis(?: lors)? )?ete|assurera?|assumera?|exercera?|occupera?|assurent|(?:a|ont) (?:bien voulu )?accepte d'etre|(?:consent|consentira|a consenti) a etre|offici(?:e|era)|(?:a|ont) (?:accepte|assure|assume|exerce|occupe)(?: la charge d(?:e |'))?|n'est plus en mesure d(?:e |')|n'(?:est|etait|sera) plus|n'(?:exerc|assum|assur|occup)(?:e|era|ait) plus|ne (?:peut|pourra|souhaite) plus|ne sera plus en mesure d(?:e |')|(?:l[ea] |les |l')(?:second|assist|epaul)(?:e|era|eront|ent)|(?:a|ont) (?:quitte|cesse d(?:'|e )|demissionne|renonce|decide de quitter|ete dechargee? d(?:e |'))|f(?:ait|era|ont|eront) (?:office|fonction) d(?:e |')|servira d(?:e |')|quitte|quittera|reprend|reprendra|conserve|conservera|cesse d'|cessera d'|renonce|s'est (?:demis|demise)|rempli(?:t|ra|ront)|tien(?:t|dra|dront)|(?:exerc|assum|assur|occup)(?:e|ait|aient|ent)(?= [^,;:.()]{0,40}?(?:fonctions|poste|charge|role)>)|(?:assur|exerc|occup|assum)eront|(?:prend|prendra|prennent|prendront|a pris|ont pris)(?= (?:ses|leurs|les) (?:nouvelles )?fonctions))(?:,? (?:desormais|dorenavant|actuellement|en outre|egalement|aussi|par ailleurs|de plus|parallelement|en parallele|toujours|(?:dans|pour) le meme temps),?)?(?: ?(?:exercer|assumer|assurer|occuper|poursuivre|etre))?";

/** How one comes into an office; also by itself, behind a name and a comma: `, nommée Présidente`. */
const appointed =
  '(?:designe|nomme|elu|reelu|confirme|reconduit|renouvele|choisi|propose|maintenu|retenu|appele|promu|pressenti|investi)(?:e|s|es)?';

const manner =
  "(?:egalement|actuellement|toujours|desormais|dorenavant|respectivement|conjointement|a l'unanimite|par acclamation|aussi|depuis(?: lors| cette date)?(?: (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))?(?: \\d{4})?|a titre (?:provisoire|temporaire|interimaire)|provisoirement|temporairement|pour (?:l'instant|le moment)|entre-temps|dans l'intervalle|en attendant)";

/** The day or year between an appointment and the office. */
const when =
  '(?:en (?:(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) )?\\d{4}|le \\d{1,2}(?:er)? \\p{L}{3,9}(?: \\d{4})?)';

export const roleComplements: RoleComplementsLocale = {
  beforeRole: pattern({
    id: 'fr.people.before-role',
    source: `^ ?(?:,|-)? ?(?:(?:qui |en )?(?:jusqu'(?:alors|ici|a present),? )?(?:${holds}(?: ${appointed})?|(?:recemment |nouvellement |tout juste |dernierement )?${appointed})(?: ${manner})?(?: ${when})?(?: (?:par|lors d|au cours d|a l'issue d)[^,;:.()]{1,70}(?= (?:en (?:sa |leur )?(?:qualite|capacite)|en tant|comme|(?:a|au|aux) (?:titre|(?:la |les )?fonctions?|postes?)) ))?)?,? ?(?:(?:respectivement|conjointement|a ses cotes) )?(?:en (?:sa |leur )?(?:qualite|capacite) d(?:e |')|en tant qu(?:e |')|comme |pour (?:etre|assurer|assumer|exercer|occuper) (?:les fonctions de )?|(?:a |au |aux |dans |les |la |le )(?:la |les )?(?:poste|fonctions?|postes|role)s? d(?:e |')|(?:dans |de |a )?(?:ses|sa|son|leurs?) (?:nouvelles )?(?:fonctions?|charge|poste|mandat) d(?:e |')|a titre de |agissant en qualite de )?(?:respectivement )?(?:(?:le |la |les |l'|son |sa |leur |un |une |des |de |nouveau |nouvelle |premier |premiere |actuel |actuelle |(?:lui |elle |eux |elles )?(?:aussi|egalement) |anciens? |anciennes? |precedente? |jusqu'(?:alors|ici|a present) (?:l[ea] )?|jusque-la (?:l[ea] )?|anciennement |precedemment |ex-? ?|seul ){0,3})$`,
    matches: [
      ', ',
      ' ',
      ' a accepté la charge de ',
      ' fera office de ',
      " a cessé d'être ",
      ' a été désigné en qualité de ',
      ' en tant que ',
      ' est la ',
      ', respectivement ',
      ", qui jusqu'alors était ",
      ' au poste de ',
      " n'est plus en mesure d'exercer ses fonctions de ",
      ' a quitté ses fonctions de ',
      ' exerce les fonctions de ',
      ' exerçait depuis 2017 les fonctions de ',
      ' étant ',
      ', ex-',
      ", jusqu'ici ",
      ', lui aussi ',
      ', a depuis lors été ',
      ' est depuis ',
      ' à ses côtés comme ',
      ', nommée ',
      ', récemment élu ',
      ', désignée en 2021 ',
      ', nommé par le Directeur en qualité de ',
      ' a été élu le 3 mai 2024 ',
      ' la secondera en qualité de ',
      ' a pris ses fonctions de ',
      ' assureront conjointement les fonctions de ',
    ],
    rejects: [' remercie le ', '. Le ', ' et le ', ', nommé par le ', ', récemment '],
  }),
  roleComplement: pattern({
    id: 'fr.people.role-complement',
    source:
      "^(?: par interim| associee?s?| suppleante?s?| adjointe?s?| sortante?s?| suivante?s?| actuel(?:le)?s?| demissionnaires?| nouvellement elue?s?)?(?:(?<=.)$| (?:d[eu]|des|d'|pour|charge[e]?s? d[eu]|aupres d[eu]|au sein d[eu]|a|au|par interim d[eu]))(?: (?:la|le|les|l'|ladite|cette|ce|cet|cette meme|des|du|de))?(?: ?l')?(?:[^,;:.()]{0,70})$",
    matches: [' sortant', ' de la ', ' du ', ' par intérim de la ', ' pour la '],
    rejects: [' a remercié, le ', ', ', ' remercie la '],
  }),
  roleToName: pattern({
    id: 'fr.people.role-to-name',
    source:
      "^(?<complement>[^,;:.()]{0,130}?(?:\\([^()]{1,110}\\)[^,;:.()]{0,40}?)?)(?<joint> ?[,:] ?(?:(?:en la personne de|a savoir|c'est-a-dire|respectivement) )?| ?- ?| ?\\( ?| (?:est|sera|etait|sont|seront|etaient|en la personne de)(?:,? respectivement,?)? | (?:est|sera|etait|sont|seront|etaient|a ete|ont ete) (?:\\p{L}{3,14}ment |desormais |dorenavant |toujours )?(?:exerce|assure|assume|occupe|rempli|tenu|confie|attribue|devolu|echu)e?s? (?:par|a) | )$",
    matches: [
      ', ',
      ': ',
      ' de la JCA-X, ',
      ' est ',
      ' sont, respectivement, ',
      ' du Bureau (TSB), ',
      ' pour la Question 7/11 sont désormais exercées par ',
      ' a été confié à ',
    ],
    rejects: ['. ', ', de la CE 5, puis '],
  }),
  verb: pattern({
    id: 'fr.people.verb',
    source:
      "<(?:a|ont|est|sont|etait|sera|seront|avait|avaient|fut|qui|que|qu'|dont|s'est|se|ayant|etant|remercie|invite|rappelle|informe|presente|souhaite|estime|indique|declare|ouvre|prie|charge de|demande|propose|peut|doit|pourra|devra|et (?:l[ea]s?|M\\.|Mme))> (?!l'|la (?:Commission|Question|JCA|Conference|CE)|cette fin)",
    matches: [' a remercié ', ' qui préside '],
    rejects: [" de la Commission d'études 5", ' pour la Question 4/17'],
  }),
  secondRole: pattern({
    id: 'fr.people.second-role',
    source:
      "(?<=[^ ,])(?: et| ainsi que|, puis) (?:egalement |aussi |ancienne? |actuelle? )?(?:(?:son|sa|une?) |(?:en (?:sa )?qualite|en tant) (?:que |de |d'))?$",
    matches: [' de la CE 5 et ', ' de la CE 5 et son ', ' du GCNT ainsi que '],
    rejects: [' de la CE 5 ou ', ' et ', ' du BR et le ', ' du BR, et ', ' de la CE 5 ', ' de la CE 5, Mme X et M. '],
  }),
  respectively: pattern({
    id: 'fr.people.respectively',
    source: '<respectivement>',
    matches: ['respectivement Président et Vice-Président'],
    rejects: ['respectueusement'],
  }),
  properName: pattern({
    id: 'fr.people.proper-name',
    source: "^ d(?:e |') ?(?!UIT|ITU|Union>|Groupe|Commission|Conference|Assemblee)\\p{Lu}",
    flags: '',
    matches: [" d'Orange Mali", ' de Télécom Nord'],
    rejects: [" de l'UIT", ' de la CE 5', ' du Comité'],
  }),
  otherBody: pattern({
    id: 'fr.people.other-body',
    source: `^ (?:d(?:u|es|e l'|e la) ?(?!(?:Groupe(?: de travail| specialise| consultatif| regional)?|Commission(?: d'etudes)?)>(?! (?:d[eu]|des|d'|sur|pour|charge|\\p{Lu}|\\d)))\\p{Lu}|d(?:u |es |e l'|e la |e ce |e cet |e cette )?(?:${events})>)`,
    flags: '',
    matches: [' du Comité de rédaction', ' de la Plénière', ' du séminaire', " de l'atelier"],
    rejects: [' de la réunion', ', M. X', ' a rappelé', ' du Groupe', ' de la Commission jusqu'],
  }),
  officeComplement: pattern({
    id: 'fr.people.office-complement',
    source: "^ (?:d[eu]>(?! CCI(?:R|TT)>)|des>|d'|general|regional)",
    matches: [' du Département', ' général', " d'Orange"],
    rejects: [', M. X', ' M. X', ' a rappelé', ' du CCITT'],
  }),
  appoints: pattern({
    id: 'fr.people.appoints',
    source:
      '^[^.;]{0,120}<(?:a|ont|avait|avaient) (?:egalement |aussi |en outre |par ailleurs )?(?:designe|nomme|confie|approuve|confirme|charge|choisi)>',
    matches: [' a désigné comme coprésidents ', ' (GCNT) a confié la présidence à '],
    rejects: [' est présidé par ', ' a élu '],
  }),
  opensSentence: pattern({
    id: 'fr.people.opens-sentence',
    source: "^ ?(?:[\\p{N}.]{1,8}[.)]? ?)?(?:l[ea] |les |l'|ce |cette |un |une )?$",
    matches: ['La ', '3.1 Le ', '', '4 '],
    rejects: ['Le Président de la ', 'À la demande de la '],
  }),
  parent: pattern({
    id: 'fr.people.parent',
    source:
      "<(?:rattachee?s? (?:directement )?a|rel(?:evant|eve(?:ra|nt|ront)?) (?:directement )?d|dependant d|(?:place|creee?|etablie?)e?s? (?:sous (?:l'egide|l'autorite|la responsabilite|la tutelle) d|au sein d)|(?:fait|faisant) rapport a|(?:rend|rendra|rendant) compte a|(?:creee?|etablie?|instituee?|constituee?|mise? (?:en place|sur pied)) par|en (?:liaison|collaboration|cooperation|coordination|concertation) avec)(?:e|u|es)? ?(?:la |le |les |l'|ux? )?$|\\([\\p{L}\\p{N} -]{2,24}\\) (?:de la |de l'|du )$",
    matches: [
      'rattaché à la ',
      'créé par le ',
      'relevant du ',
      "créée sous l'égide de la ",
      'le Groupe régional (Groupe OUEST) de la ',
      'en liaison avec les ',
    ],
    rejects: ['présenté à la ', 'de la ', 'avec la '],
  }),
  presidedEvent: pattern({
    id: 'fr.people.presided-event',
    source: `<(?:une? (?:\\p{L}{4,12} )?(?:reunion|session|seance|consultation|rencontre)|(?:l[ea]s? |l'|cette |cet |ce |une? )(?:${events}))>`,
    matches: ["Une réunion d'échange de vues", 'La table ronde', "L'atelier", 'une première rencontre'],
    rejects: ['La réunion', 'sa session', 'cette réunion'],
  }),
};
