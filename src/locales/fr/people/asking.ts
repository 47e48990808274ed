import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

/** Words that say whom to ask. */
export const asking: Pick<
  RoleLinksLocale,
  | 'asksBelow'
  | 'asksHeading'
  | 'turnsTo'
  | 'turnsToBoth'
  | 'reachedAt'
  | 'contactItem'
  | 'askedFor'
  | 'agent'
  | 'answers'
  | 'writtenTo'
  | 'reachable'
> = {
  asksBelow: pattern({
    id: 'fr.people.asks-below',
    source:
      "^(?=[^:]{0,400}<(?:(?:peu(?:t|vent)|pourr(?:a|ont)) (?:[^ :]{1,16} ){0,3}(?:etre (?:contacte|joint|consulte|sollicite|interroge)e?s?>|vous |leur |renseigner|aider|repondre)|a (?:votre|leur|la|l')(?: ?entiere)? ?disposition|(?:(?:s'|vous |se )(?:adresser|renseigner|mettre en (?:rapport|relation))|s'adresseront?|se renseigneront|contacter|contacteront|joindre|ecrire|ecriront|consulter|prendre contact|entrer en contact)>|(?:repondr|fournir|apporter|donner|renseigner|aider|conseiller|assister)ont>|<(?:questions?|demandes?|renseignements?|precisions?|informations?|assistance|aide|correspondance)>[^:]{0,120}<(?:obtenu|demande|fourni|adresse|envoye|pose|transmis|soumis|communique|sollicite|presente)e?s?>))(?=[^:]{0,400}<(?:personnes?|fonctionnaires?|coord(?:onn|in)at(?:eur|rice)s?|points? (?:de contact|focal|focaux)|contacts|correspondante?s?|interlocut(?:eur|rice)s?|responsables?|collegues?|membres? du (?:secretariat|personnel)|agents?|specialistes?|experte?s?|conseill(?:er|ere)s?|referente?s?|bureaux)>)(?=[^:]{0,400}<(?:suivante?s?|ci-apres|ci-dessous|ci-contre|dont |figur|enumer|indiqu|mentionn|voici|cite))[^:]{1,400}:$|<(?:contacts|interlocut(?:eur|rice)s|personnes (?:a contacter|de contact)|points de contact)(?: (?:pour|d[eu]s?|au|aupres|dans) [^.:;]{1,80})?(?: sont(?: les suivante?s)?)? ?:$|<(?:coordination|organisation|logistique|accueil|inscriptions?|preparatifs|secretariat)>[^.:;]{0,80}<(?:(?:assure|confie)e?s? (?:par|a|aux?)|a la charge d(?:e|es)|entre les mains d(?:e|es)|(?:du|au) ressort d(?:e|es)|pris(?:e|es)? en charge par)(?: (?:l[ea]s )?(?:personnes|collegues|fonctionnaires) (?:suivante?s|ci-(?:apres|dessous)))? ?:$|<(?:(?:s'|vous )adresser|contacter|joindre|ecrire|consulter|prendre contact|entrer en contact|(?:obtenu|demande|fourni)e?s?|(?:adresser|poser|envoyer) (?:vos|leurs|toutes?(?: les)?) (?:questions?|demandes?)|(?<=<(?:questions?|demandes?|renseignements?|precisions?|observations?|remarques?|correspondance)>[^:]{0,120})(?:(?:adresse|envoye|pose|transmis|soumis|communique|dirige)e?s?|a (?:adresser|poser|envoyer|transmettre)))(?: directement)?(?: (?:a|au|aux|avec|aupres d(?:e|es|u))(?: l'une des| l'un des)?)?(?: (?:l[ea]s? |des )?(?:personnes?|fonctionnaires?|coord(?:onn|in)at(?:eur|rice)s?|points? (?:de contact|focal|focaux)|contacts|correspondante?s?|interlocut(?:eur|rice)s?|responsables?|collegues?|membres? du (?:secretariat|personnel)|agents?|specialistes?|experte?s?|conseill(?:er|ere)s?|referente?s?|bureaux)(?: [^.;:]{0,60})?)? ?:$",
    matches: [
      'veuillez vous adresser:',
      'Les contacts au Bureau sont:',
      'Les interlocuteurs au Bureau sont les suivants:',
      "à l'une des deux personnes à contacter pour le Groupe:",
      'Vos questions peuvent être adressées à:',
      'Les demandes de renseignements sont à envoyer à:',
      'Pour toute autre question, prière de contacter les personnes suivantes:',
      'Des précisions peuvent être obtenues auprès de:',
      'Les personnes ci-après peuvent en outre être consultées:',
      "Pour toute question, veuillez vous adresser à l'un des coordonnateurs régionaux:",
      'Vous pouvez vous renseigner auprès des collègues suivants:',
      'Les questions peuvent être posées aux fonctionnaires ci-dessous:',
      'Les points focaux dont les noms suivent répondront à vos questions:',
      "La coordination de l'atelier est assurée par:",
      'Les inscriptions sont prises en charge par les collègues suivants:',
    ],
    rejects: [
      'Veuillez vous adresser au secrétariat.',
      'Les invitations sont adressées à:',
      "Prière d'écrire comme suit:",
      'Les personnes suivantes:',
      'La présidence est assurée par:',
      'Les invitations ont été adressées aux personnes suivantes:',
      'Les experts suivants ont été consultés par le Groupe:',
    ],
  }),
  asksHeading: pattern({
    id: 'fr.people.asks-heading',
    source:
      "^ ?(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-z][.)]|[IVX]{1,4}\\.?) ?)?(?:contacts?(?: utiles)?|(?:renseignements?|informations?)(?: (?:complementaires?|supplementaires?))?|assistance|coordonnees(?: utiles)?|(?:personnes|points) (?:a contacter|de contact)|secretariat|a qui s'adresser|(?:pour (?:en savoir plus|tout(?:e|es)? (?:autre )?(?:renseignement|question|information)s?))) ?:?$",
    matches: ['3 Contacts', 'Assistance', 'Renseignements complémentaires', 'Pour tout renseignement:'],
    rejects: ['Contacts avec les autres groupes', 'Renseignements pratiques', 'Renseignements généraux'],
  }),
  turnsToBoth: pattern({
    id: 'fr.people.turns-to-both',
    source:
      "<(?:au|aux|a (?:la |l')|aupres (?:du|de (?:la |l'))|avec (?:le |la |l')|(?:aviser|prevenir|informer|avertir|contacter|consulter) (?:le |la |l'))(?!(?: ?)(?:adresse|attention|reunion|effet|suite)>)[^.;:,@()]{3,70},? (?:et|ainsi que|de meme que)(?: egalement| aussi)? (?:(?:au|a|aupres du|aupres de|avec) ?)?(?:l[ea] |l')?$",
    matches: ['faire part de ses raisons au Directeur et à la ', 'aviser le Bureau ainsi que '],
    rejects: [
      'au Directeur (br@exemple.org) et à la ',
      'qui viennent et doivent aviser ',
      'se rendre à la réunion, et écrire à ',
    ],
  }),
  turnsTo: pattern({
    id: 'fr.people.turns-to',
    source:
      "<(?:designee?s?|nommee?s?|chargee?s?|mandatee?s?) (?:a (?:cet effet|cette fin)|pour (?:cela|ce faire|y repondre|vous (?:aider|repondre|assister))|dans ce but|d(?:e (?:cette tache|ces formalites|ces demandes)|'y (?:repondre|veiller|pourvoir))) ?(?:l[ea] )?$|<(?:a (?:cet effet|cette fin)|pour cela|dans ce but)>,?[^.;:()]{0,70}<(?:a|ont) (?:\\p{L}+ment )?(?:designe|nomme|mandate) ?(?:l[ea] )?$|<(?:a|au|aupres d(?:e|u|')|avec|attention d[eu]|l'hote,|(?:la personne (?:chargee|responsable|competente|a contacter|designee|concernee)|le (?:fonctionnaire|collegue) (?:charge|responsable|competent|designe|concerne)|l[ea] responsable|l'interlocut(?:eur|rice))(?: (?:d[eu]s?|pour|sur|a) ?[^.;:,()]{2,50})? (?:est|sera|reste),?|(?:aviser|prevenir|informer|avertir|contacter|consulter|joindre)(?: directement)?) ?(?:l[ea] )?$|<(?:a|au|aupres d(?:e|u|')|avec|par|d[eu]) ?(?:l[ea] |l'|notre |votre )?(?:\\p{L}+[ '-]){0,4}(?:hotes?|organisat(?:eur|rice)s?|secretariat|coordonnat(?:eur|rice)|service|bureau|ministere|administration|organisation|section|unite|division|comite|autorite)(?: ?\\((?:contact ?: ?)?|(?<!<par [^,]{3,60}), ?)$",
    matches: [
      'Les demandes se font en écrivant à ',
      'Les réservations se font auprès de ',
      "auprès de l'hôte, ",
      "une invitation auprès de l'hôte (",
      'auprès de notre hôte, ',
      "Ceux qui viennent en voiture sont priés d'aviser ",
      "Les passeports sont envoyés à l'attention de ",
      'la personne chargée des visas est ',
      'Le Ministère a désigné à cet effet ',
      "À cette fin, l'hôte a nommé ",
    ],
    rejects: [
      'la proposition de ',
      'Le Ministère a désigné ',
      'la Présidente, ',
      'présenté par ',
      'établi par notre secrétariat, ',
    ],
  }),
  reachedAt: pattern({
    id: 'fr.people.reached-at',
    source:
      ' ?\\((?:[^()@:]{0,40}<)?(?:tel(?:ephone|efax|ecopie)?|fax|poste|courriel|adresse electronique|mel|e-?mail)>',
    matches: [' (tél. +41 22 730 00 00)', ' (bureau 12, téléphone: 62 00)', 'Mme Eva Lund (téléfax: 12)'],
    rejects: [' (Italie)', ' (par téléconférence)', ', téléphone'],
  }),
  contactItem: pattern({
    id: 'fr.people.contact-item',
    source:
      "^(?:(?:pour|sur|s'agissant d|concernant|touchant|quant a|en (?:ce qui concerne|matiere d)|relativement a)[^.;:]{2,120}[,:] ?)?(?:a|au|aupres d(?:e|')|avec)? ?$",
    matches: ["pour les formalités d'entrée, à ", 'à ', "en ce qui concerne l'hôtel: ", 'pour le visa, auprès de '],
    rejects: ['le rapport présenté par ', 'pour le visa. Merci à ', 'la lettre adressée à '],
  }),
  askedFor: pattern({
    id: 'fr.people.asked-for',
    source:
      "<(?:contacts?|personnes? (?:a contacter|de contact)|points? de contact|interlocut(?:eur|rice)s?|correspondante?s?) (?:pour|d[eu]) ?(?:l[ea] |l')?$|<(?:personnes? (?:a contacter|de contact)|points? de contact|interlocut(?:eur|rice)s?) (?:au |aupres d[eu] |a (?:la |l')?)$|(?:^ ?|[:;] ?|- ?)(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,2}|\\p{Ll})[.)]? ?)?(?:pour|s'agissant d[eu]|concernant|en ce qui concerne) (?:de )?(?:l[ea] |l')?$",
    matches: [
      'les personnes à contacter pour la ',
      'contact du ',
      'Pour la ',
      '– pour le ',
      'la personne à contacter au ',
    ],
    rejects: [
      'Votre contact au ',
      'les renseignements pour la ',
      'prendre contact avec le ',
      'une salle pour la ',
      'Pour toute question relative à la ',
    ],
  }),
  agent: pattern({
    id: 'fr.people.agent',
    source: "<(?:par|de|d'|du|selon|avec) ?$",
    matches: ['le plan établi par ', 'le rapport de '],
    rejects: ['pour cela, ', 'Par ailleurs, '],
  }),
  answers: pattern({
    id: 'fr.people.answers',
    source:
      '^[^.;:@]{0,90}<(?:repondr(?:a|ont)|repond|fournir(?:a|ont)|recevr(?:a|ont)|recoit|se tient a|se tiendra a|fourniss(?:ant)|(?:est|sera|reste|restera|demeure) (?:toujours )?(?:a (?:votre|leur|la)(?: entiere)? disposition|joignable)|peut etre (?:jointe?|contactee?|consultee?))>(?:[^.;@]|\\.(?! )|;(?= ?\\p{L}[\\p{L}-]{2,14}\\.? ?:)){0,160}(?=<[\\p{L}\\p{N}._%+-]{1,64}@)',
    matches: [
      ', Rapporteure, répondra aux questions à l’adresse ab@exemple.org',
      ' peut être jointe par courriel (ab@exemple.org)',
    ],
    rejects: [', Rapporteur, a présenté le projet (ab@exemple.org)', ' répondra. Écrire à ab@exemple.org'],
  }),
  writtenTo: pattern({
    id: 'fr.people.written-to',
    source:
      "^[^@]{0,240}?<(?:lui (?:(?:etre|sont|seront|soient) \\p{L}+|(?:a )?(?:adress|envoy|transm|communiqu|ecri|parven|soum|demand|faire|remet|fai)\\p{L}*)|(?:a|peut|pourra|pouvez|pourrez) (?:l[ea] (?:joindre|contacter|consulter)|l'(?:atteindre|appeler))|ecrivez-lui|(?:son|sa|(?<=^ ?,? ?)dont (?:l'|l[ea] )) ?(?:adresse|courriel|boite|messagerie)(?: electronique)?)>(?:(?!<par (?!courriel|message|courrier|e-?mail|voie|ecrit)|<(?:transmettr|adresser|enverr)(?:a|ont)>)[^@;]){0,90}?(?=<[\\p{L}\\p{N}._%+-]{1,64}@)",
    matches: [
      ", Rapporteure, poursuit la révision; les observations peuvent lui être transmises jusqu'au 29 mai (ab@exemple.org)",
      ' (Mali), cherche un éditeur. On peut lui écrire à ab@exemple.org',
      ' préside le groupe. Les textes lui seront adressés à ab@exemple.org',
      ', Rapporteur (son adresse: ab@exemple.org)',
      ", dont l'adresse électronique est la suivante: ab@exemple.org",
    ],
    rejects: [
      ', Rapporteure, a présenté son rapport; les observations sont à envoyer à ab@exemple.org',
      ' préside. Les textes lui seront transmis par le secrétariat (ab@exemple.org)',
      '. Son Groupe écrira à ab@exemple.org',
      " tient un registre dont l'adresse est ab@exemple.org",
    ],
  }),
  reachable: pattern({
    id: 'fr.people.reachable',
    source:
      '^ ?,? ?(?:(?:est|reste|restera|demeure|sera) (?:toujours )?joignable|peut (?:encore |toujours |desormais )?etre (?:jointe?|contactee?))>',
    matches: [" reste joignable à l'adresse", ' peut être jointe par courriel'],
    rejects: [' peut être nommée', ' se tient à votre disposition'],
  }),
};
