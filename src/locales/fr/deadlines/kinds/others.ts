import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Orders, rooms, money and the like, by their words. */
export const others: readonly KindRule[] = [
  {
    kind: 'other',
    weight: 3,
    pattern: pattern({
      id: 'fr.deadlines.reimbursement',
      source:
        '<(?:(?:demand|sollicit|obten|reclam)\\p{L}{1,4}[^.;:]{0,30}<remboursements?|demandes? de remboursement|(?:etre|se faire) rembourse(?:e|s|es|r)?)>',
      matches: ['peut en demander le remboursement', 'demandes de remboursement'],
      rejects: ['les frais seront remboursés', 'sans remboursement'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.given-back',
      source:
        '<(?:decommander|annuler|liberer|rendre|restituer)(?: (?:leurs?|vos|votre|sa|son|les|la|toute))? (?:chambres?|reservations?|billets?)>',
      matches: ['priés de décommander leurs chambres'],
      rejects: ['annuler la réunion', 'les chambres'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.rooms-kept',
      source:
        '<(?:tarifs?|prix|chambres?|contingents?)>(?:[^.;:]|[.:](?=\\S)){0,120}<(?:mise?s? de cote|seront (?:maintenu|garanti|reserve)e?s|(?:cess|expir)er(?:a|ont))>',
      matches: ['Des chambres ont été mises de côté dans deux hôtels', 'les chambres retenues cesseront'],
      rejects: ['Les tarifs sont élevés', 'les chambres'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.changes-of-lists',
      source:
        '<(?:(?:rectifications?|corrections?|modifications?|mises? a jour|ajouts?|changements?) (?:(?:a apporter|apportees?) )?(?:a|aux?|de|des|dans) (?:(?:la|cette|ces|les|leurs?) )?(?:listes?|repertoires?|nomenclatures?|annuaires?|coordonnees)|toute rectification)>',
      matches: ['toute rectification', 'les modifications à la Liste IV'],
      rejects: ['les modifications du projet', 'la rectification'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.declarations',
      source:
        '<declarations?(?= (?:(?:recue?s?|parvenue?s?|deposee?s?|presentee?s?|enregistree?s?)>|qui (?:parviendront|seront recues|parviennent)>|d(?:oi|ev)(?:t|vent|ra|ront|raient)>))',
      matches: ['Les déclarations reçues', 'les déclarations parvenues'],
      rejects: ['une déclaration de vote', 'les déclarations de politique générale reçues'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.old-forms',
      source:
        "<(?:ancien(?:ne)?s?|precedente?s?) (?:fiches?|formulaires?|modeles?|imprimes?|gabarits?|formats?|bulletins?)(?= [^.;:]{0,60}<(?:trait|accept|admi|utilis|employ)\\p{L}*)|(?<=<(?:trait|accept|utilis|employ|admettr)(?:er|ent|era|eront|e|a|ont)? (?:les |l')?)(?:ancien(?:ne)?s?|precedente?s?) (?:fiches?|formulaires?|modeles?|imprimes?|gabarits?|formats?|bulletins?)>",
      matches: ['continuera de traiter les anciennes fiches', 'Les anciens formulaires seront acceptés'],
      rejects: ["l'ancien formulaire est reproduit", 'les précédentes réunions sont utilisées'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'fr.deadlines.rooms-reserved',
      source:
        '<chambres?(?= (?:ait|aient|soit|soient|est|sont|sera|seront|a|ont)(?: ete)? (?:retenu|reserve)e?s?>)|(?<=<(?:retenir|reserver) (?:(?:leurs?|une|votre|vos|la|les) )?)chambres?>',
      matches: ['que la chambre ait été retenue', 'réserver leur chambre'],
      rejects: ['la chambre de commerce', 'les chambres'],
    }),
  },
];
