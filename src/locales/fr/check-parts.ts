import type { CheckLocale } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';

const number = '\\d{1,2}(?:\\.\\d{1,2}){0,3}(?![\\p{L}\\d/]|\\.\\d)';
const more = `(?:(?: ?, ?| et | ou | a )${number}){0,6}`;

/** How a French text sends its reader to another place of itself. */
export const partCitations: CheckLocale['parts'] = {
  paragraph: pattern({
    id: 'fr.check.part.paragraph',
    source: `(?:<(?:paragraphes?|paras?\\.?|points?|sections?|alineas?) (?:n[°o] ?)?|§{1,2} ?)(?<labels>${number}${more})`,
    matches: ['voir le § 9', 'au paragraphe 9 ci-dessus', 'les points 2 et 3', 'voir la section 4.2', '§§ 2 à 5'],
    rejects: ['le paragraphe', 'la Question 4/17', 'au point 12/13', 'la section A', 'paragraphes: 3'],
  }),
  table: pattern({
    id: 'fr.check.part.table',
    source: `<(?:tableaux?|figures?) (?:n[°o] ?)?(?<labels>${number}${more})`,
    matches: ['le Tableau 3', 'les tableaux 1 et 2', 'voir la Figure 4'],
    rejects: ['le tableau ci-dessous', 'tableau de 3 colonnes', 'figurent 3 tableaux', 'Tableau A'],
  }),
  tableHeading: pattern({
    id: 'fr.check.part.table-heading',
    source: `^ ?(?:tableau|figure) (?:n[°o] ?)?(?<label>${number})`,
    matches: ['TABLEAU 3', 'Figure 2 – Répartition', 'Tableau n° 1: Recettes'],
    rejects: ['Le Tableau 3 montre', 'Tableau des recettes', 'Tableaux 1 et 2'],
  }),
  here: pattern({
    id: 'fr.check.part.here',
    source:
      '^[)]? ?[,(]? ?(?:ci-(?:dessus|dessous|apres|avant)|plus (?:haut|bas|loin)|supra|infra|(?:de la |a la )presente?|du present|de (?:cette|ce) (?:lettre|circulaire|document|rapport|addendum))>',
    matches: [' ci-dessus', ' de la présente lettre', ' du présent document', ' plus bas', ' de cette circulaire'],
    rejects: [' de cette Recommandation', ' de la Résolution 1', ' du rapport', '.', ' ci-joint'],
  }),
  elsewhere: pattern({
    id: 'fr.check.part.elsewhere',
    source:
      '^[)"]? ?[,(]? ?(?:(?:figurant|contenue?s?) )?(?:de|du|des|au|aux|dans)>|^[)"]? ?[,(]? ?(?:d|de l|a l)\'\\p{L}',
    matches: [" de l'ordre du jour", ' du décide', ' de la Recommandation A.1', ' dans le rapport', ", de l'Accord"],
    rejects: [' ci-dessus', '.', ' et la suite', ', les membres'],
  }),
  pointer: pattern({
    id: 'fr.check.part.pointer',
    source:
      "<(?:voir(?: aussi| egalement)?|cf\\.?|conformement|(?:indique|mentionne|vise|decrit|expose|precise|enonce|prevu|explique|rappele|enumere|presente|defini|cite|figurant|dont il est question)e?s?)>(?: (?:ci-dessus|deja|plus haut))?(?: (?:au|aux|a la|a l'|le|la|les|dans le|dans la|dans les|sous le|sous la))? ?$",
    matches: ['(voir le ', 'comme indiqué au ', 'les modalités décrites dans la ', 'visés aux ', 'cf. '],
    rejects: ['Le ', 'a modifié le ', 'voir la Résolution 1, ', 'a examiné le '],
  }),
  otherText: pattern({
    id: 'fr.check.part.other-text',
    source:
      '<(?:reglements?|convention|constitution|statuts?|accords?|manuels?|guides?|lignes directrices|directives?|resolutions?|recommandations?|decisions?|documents?|rapports?|annexes?|appendices?|pieces? jointes?|questionnaires?|plans?|protocoles?|normes?|notes?|supplements?|articles?|contrats?|budget|ordre du jour|mandats?|circulaires?|lettres?|corrigendum|addendum|comptes? rendus?|proces-verba(?:l|ux)|declarations?|programmes?|cahier|avis|instructions?|brochure|formulaires?|textes?)>',
    matches: ['le Règlement intérieur', "l'ordre du jour", 'dans la Recommandation', 'le rapport du groupe'],
    rejects: ['comme indiqué au paragraphe 9', 'les participants', 'la réunion'],
  }),
};
