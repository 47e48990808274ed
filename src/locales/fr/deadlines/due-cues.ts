import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** What speaks for and against a day that only `avant le` or `jusqu'au` stands at. */
export const dueCues: Pick<
  DeadlineLocale,
  'permits' | 'offers' | 'lasts' | 'earliest' | 'tellsOfThose' | 'conceded' | 'foretold' | 'accomplished'
> = {
  permits: pattern({
    id: 'fr.deadlines.permits',
    source:
      "<(?:peu(?:t|vent)|pouv(?:ez|ons)|pourr(?:a|ont|ez|ait|aient)|possible|loisible|permise?s?|autorisee?s? a|libres? de|en mesure de|a (?:votre|leur) disposition)>|<(?:continu|persist)(?:e|ent|era|eront) (?:d'|a |de )(?:etre )?\\p{L}{3,}|<(?:on|nous|se) (?:s'|les? |y )?(?:prend(?:ra|rons|ront)?|accept(?:era|erons|e|ons|eront)|recueill(?:era|erons|e|ons|eront)|recevr(?:a|ons|ont)|inscri(?:t|ra))>",
    matches: [
      "continueront d'être prises en compte",
      "il sera possible d'apporter",
      'On pourra compter',
      'nous recueillerons',
    ],
    rejects: ['impossible', 'le pouvoir', 'continuera en mai', 'on sait'],
  }),
  offers: pattern({
    id: 'fr.deadlines.offers',
    source:
      "<(?:chambres|lits|chambres? (?:simples?|doubles?|d'hotel)|(?:ces|les|ce|leurs?|des) (?:tarifs?|prix)|tarifs? (?:preferentiels?|reduits?|speciaux|special|negocies?|de groupe|d'hotel|indiques?)|rabais|remises?(?= de \\d)|contingents? de chambres)>",
    matches: ['garde des chambres', 'compter sur ces tarifs', 'un tarif réduit'],
    rejects: ['la chambre de commerce', 'le tarif du tableau', 'à tout prix'],
  }),
  lasts: pattern({
    id: 'fr.deadlines.lasts',
    source:
      "<(?:est|sont|sera|seront|reste(?:nt|ra|ront|r)?|demeure(?:nt|ra|ront|r)?|etre|restera|tenue?s?) (?:(?:\\p{L}+ment|aussi|encore|alors|egalement) )?(?:ferme(?:e|s|es)?|absente?s?|en (?:conge|orbite|vigueur|exploitation|fonctions?|poste|session|cours)|suspendue?s?|indisponibles?|a l'etranger|inchangee?s?|clemente?s?|financee?s?|operationnel(?:s|les?)?|exploitee?s?|detachee?s?|presidee?s?|dirigee?s?|valables?|visibles?|vision[n]?ee?s?|vue?s?|visitee?s?|consultee?s?|ecoutee?s?|exposee?s?|ouverte?s? (?:au public|aux visiteurs)|vacante?s?)>|" +
      "<(?:s'appliqu(?:e|ent|era|eront)|dur(?:e|ent|era|eront)|cour(?:t|ent|ra|ront)|sieg(?:e|ent|era|eront)|exerc(?:e|ent|era|eront)|exploit(?:e|ent|era|eront)|desser(?:t|vent|vira|viront)|couvr(?:e|ent|ira|iront)|financ(?:e|ent|era|eront)|remplac(?:e|ent|era|eront)|assur(?:e|ent|era|eront) (?:l'interim|la presidence|la direction|les fonctions)|fait fonction|poursuiv(?:ra|ront)|poursui(?:t|vent)|se poursui(?:t|vent|vra|vront)|s'etend(?:ra|ent|ront)?)>",
    matches: [
      'Les bureaux seront fermés',
      "Les lignes directrices, qui s'appliquent",
      'exercera les fonctions de Directrice',
      'reste ouverte au public',
      'pourront être visionnés',
    ],
    rejects: ["L'inscription est ouverte à tous", 'peuvent être remis', 'garde des chambres'],
  }),
  earliest: pattern({
    id: 'fr.deadlines.earliest',
    source:
      "(?<!<(?:(?:membres|administrations|delegations|entites|pays|participants|ceux|celles|personnes) qu[e']|qui|si|dont|quiconque|sauf|s'ils?|s'elles?|sans que) ?(?:[^.;:,]{0,80} )?)<(?:(?:ne |n')[^.;:,]{1,40}?<(?:pas|point|guere|plus|jamais)|aucune? \\p{L}{3,16} (?:ne |n')\\p{L}{3,})>(?:(?!<(?:si|s'|que|qu'|qui|sauf|sans|mais)>)[^.;:]){1,90}$",
    matches: ['ne seront pas achevés avant le ', "n'ouvrira pas avant le ", 'Aucune décision ne sera prise avant le '],
    rejects: [
      'qui ne sont pas reçues avant le ',
      'ne seront pas traduites si elles arrivent avant le ',
      'les contributions non reçues avant le ',
      'Les Membres que le texte ne satisfait pas feront part de leurs observations avant le ',
    ],
  }),
  tellsOfThose: pattern({
    id: 'fr.deadlines.tells-of-those',
    source: '^ *,? (?:figur(?:e|ent)|sont|est|ont|a|conserv(?:e|ent)|rest(?:e|ent)|apparai(?:t|ssent)|gard(?:e|ent))>',
    matches: [' figurent en annexe'],
    rejects: [' figureront', ' au plus tard', ' et sont acceptées'],
  }),
  conceded: pattern({
    id: 'fr.deadlines.conceded',
    source:
      "^[\\d.) ]*(?:(?:(?:bien|encore|alors|tandis) |quoi)qu(?:e |')|meme s(?:i |'i)|malgre le fait qu(?:e |'))(?:(?!<(?:doi\\p{L}+|dev(?:ra|ront|rait|raient)|pui(?:sse|ssent)|peu(?:t|vent)|pourr\\p{L}+|prie\\p{L}*|invitee?s?|tenue?s?|requise?s?|attendue?s?|ouverte?s?|possibles?|recevables?|acceptee?s?|admise?s?|recue?s?|bienvenue?s?)>)[^,]){1,120}$",
    matches: ['Bien que les textes soient prêts avant le ', "quoiqu'il soit libre jusqu'au "],
    rejects: [
      'Il est bien que ',
      'les textes, bien que tardifs',
      'Bien que la session soit brève, les textes arrivent avant le ',
      'Bien que les textes doivent parvenir avant le ',
    ],
  }),
  foretold: pattern({
    id: 'fr.deadlines.foretold',
    source:
      "<(?:devrai(?:t|ent)|(?:est|sont) (?:appelee?s?|susceptibles?|prevue?s?) (?:a|de)|pourrai(?:t|ent)) (?:doubler|tripler|croitre|augmenter|progresser|depasser|diminuer|baisser|chuter|atteindre(?= \\d)|s'elever)>|<(?:aura|auront) (?:double|triple|augmente|diminue|progresse|depasse)>",
    matches: ['devrait doubler', 'aura augmenté', 'pourrait atteindre 40 millions'],
    rejects: ['devrait atteindre le Bureau', 'devrait être doublé', 'devrait parvenir'],
  }),
  accomplished: pattern({
    id: 'fr.deadlines.accomplished',
    source:
      '<(?:avai(?:t|ent)|etai(?:t|ent)) (?:(?:deja|toute?s?|tous|\\p{L}+ment) )?(?!(?:ete )?(?:demand|pri[ee]|invit|fix|prev|attend|annonc|donn|envisag|program))(?:ete )?\\p{L}{3,14}(?:e|i|u|is|it|us)(?:e?s?)>',
    matches: ['avait été libérée', 'avaient répondu', 'étaient déjà parvenues'],
    rejects: ['avait été demandé', 'étaient invitées', 'était fixée', 'ont reçu'],
  }),
};
