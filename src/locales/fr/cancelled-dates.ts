import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';
import { adverb, auxiliary, deniedAll, deniedOne, otherwise, weekday } from './replaced-words.js';

/** What one holds: `Il n'y aura pas de réunion`. */
const held = '(?:reunion|session|seance|atelier|seminaire|webinaire|forum|manifestation)s?>';
/** `pas de réunion avant le`, `pas d'autre réunion que celle du` tell of no meeting that falls away. */
const otherThan = '(?![^.;]{0,120}<(?:avant|autre|autres|outre|hormis|sauf|en dehors)>)';
/** `est sans objet`, `a perdu son objet` */
const pointless = `<(?:est|sont|sera|seront|devien(?:t|nent|dra|dront)|(?:est|sont) (?:desormais )?(?:devenu|rendu)e?s?|devenue?s?|se trouve(?:nt)?) ${adverb}sans objet>|<(?:perd(?:ent)?|(?:a|ont) perdu) (?:son|leur) objet>`;

/** Meetings that will not be held. */
export const cancelledMeetings: Pick<
  ReplacedDates,
  'cancelled' | 'cancelledAll' | 'cancelledDays' | 'cancelling' | 'because' | 'supposed'
> = {
  cancelled: pattern({
    id: 'fr.replaced-dates.cancelled',
    source: `(?:<${auxiliary} ${adverb}(?:annul|supprim|abandonn)(?:e|ee|es|ees)>|${pointless}|^ *[,)]{0,2} *(?:annul|supprim)(?:e|ee|es|ees)>|${deniedOne}|${deniedAll})${otherwise}`,
    matches: [
      'est annulée',
      'a dû être annulé',
      'ont été supprimées',
      "n'aura pas lieu",
      'ne se tiendra malheureusement pas',
      'ne pourra avoir lieu',
      'ne sera pas organisée',
      'est sans objet',
      'est devenue sans objet',
      'perd son objet',
    ],
    rejects: [
      "n'est pas sans objet",
      "l'objet de la réunion",
      "n'est pas annulée",
      'pourrait être annulée',
      "n'aura pas lieu à Genève",
      'ne se tiendra pas en ligne',
      'ne pourra pas se tenir aux dates prévues',
      'ne se réunira pas avant',
    ],
  }),
  cancelledAll: pattern({
    id: 'fr.replaced-dates.cancelled-all',
    source: `(?:<(?:sont|ont ete|seront|ont du etre|doivent etre|devront etre|viennent d'etre) ${adverb}(?:annul|supprim|abandonn)(?:es|ees)>|<(?:sont|seront|deviennent) ${adverb}sans objet>|${deniedAll})${otherwise}`,
    matches: ['sont annulées', "n'auront pas lieu", 'ont dû être supprimés', 'ne se tiendront pas'],
    rejects: ['est annulée', "n'aura pas lieu"],
  }),
  cancelledDays: pattern({
    id: 'fr.replaced-dates.cancelled-days',
    source: `^ *,? *(?:comme (?:prevu|annonce|indique)>,? *)?(?:(?:la|le|les|l'|cette|cet) ?(?:(?!<et>)[^.,;:()]){3,120}?)?<(?:du|le|les|des|en|au|entre le) *${weekday}$`,
    matches: [' le ', ' comme prévu du ', " l'atelier sur les normes prévu le "],
    rejects: [' et la réunion du ', ', la réunion aura lieu (', ' à Genève '],
  }),
  cancelling: pattern({
    id: 'fr.replaced-dates.cancelling',
    source:
      "(?:<(?:(?:annulation|suppression)(?: d(?:e|u|es)>| *[:-] | d')|annul(?:er|e|ons|ent|era|eront|ant) (?:la|le|les|l'|cette|cet|ce|ces|sa|son|ses))(?! ?(?:votre |vos |la |l'|leur |leurs |sa |son |une |toute )?(?:pre-?)?(?:inscription|reservation|participation|chambre|visa|demande|voyage|vol|circulaire|lettre|hotel|commande))|" +
      `<(?:il n'y aura|ne (?:tiendr|organiser|convoquer)(?:a|ont)) (?:donc |finalement |ainsi |par consequent )?(?:pas (?:de |d')|aucune? )(?=(?:\\p{L}+ )?${held})${otherThan}|` +
      `<aucune? ${held}[^.;,]{0,60}? (?:n'aura (?:donc |finalement )?lieu|ne (?:se tiendra|sera (?:donc |finalement )?(?:organise|tenu|convoque)e?))>(?! (?:avant|a distance|en ligne)>))`,
    matches: [
      "l'annulation de la réunion",
      "décidé d'annuler l'atelier",
      'ANNULATION: réunion',
      "annulation d'un atelier",
      "Il n'y aura donc pas de réunion du Groupe le ",
      'ne tiendra aucune séance le ',
      'Aucune réunion du Groupe ne se tiendra le ',
    ],
    rejects: [
      "conditions d'annulation",
      "l'annulation de votre inscription",
      'annule et remplace',
      "Il n'y aura pas d'interprétation à la réunion du ",
      "Il n'y aura pas de réunion avant le ",
      'Aucune réunion du Groupe ne se tiendra avant le ',
      "annulation d'une réservation",
    ],
  }),
  because: pattern({
    id: 'fr.replaced-dates.because',
    source: "^[\\d.) ]*(?:comme|puisqu|parce qu|etant donne|vu qu|attendu qu|du fait qu)(?:e>|'|>)|<etant>",
    matches: ['Comme la Conférence (Lima, ', ' étant proche'],
    rejects: ['La réunion tenue comme ', 'il était'],
  }),
  supposed: pattern({
    id: 'fr.replaced-dates.supposed',
    source:
      "<(?:si>|s'ils?>|au cas ou>|en cas d(?:e>|')|a moins qu(?:e>|')|lorsqu(?:e>|')|quand>|faute de quoi>|sinon>|a defaut>|sous peine>|eventuelle?s?>)",
    matches: [
      'si la réunion',
      "en cas d'annulation",
      'au cas où',
      "l'éventuelle annulation",
      ', faute de quoi la session',
    ],
    rejects: ['ainsi', 'silence', 'en cascade', 'faute de participants'],
  }),
};
