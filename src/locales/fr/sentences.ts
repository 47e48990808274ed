import { pattern } from '../../text/pattern.js';
import type { SentenceLocale } from '../../text/sentences.js';

/** Short forms whose full stop ends no sentence, folded, lower case. */
export const sentenceLocale: SentenceLocale = {
  abbreviations: new Set(
    (
      'm mm mme mmes mlle dr pr prof st ste art al par chap sect no nos nr ref rev cor corr add doc fig tab vol p pp ' +
      'cf ex etc env max min tel fax poste res rec ch av bd rep dem fed janv fevr fev avr juil sept oct nov dec approx resp c.-a-d'
    ).split(' '),
  ),
  closing: new Set(['etc', 'h', 'max', 'min', 'env', 'tel', 'fax']),
  numbered: pattern({
    id: 'fr.sentences.numbered',
    source:
      '<(?:annexes?|appendices?|pieces? jointes?|parties?|options?|groupes?|categories?|sections?|points?|alineas?|series?|classes?|' +
      'questions?|tableaux?|figures?|formulaires?|lettres?|niveaux?|salles?|modeles?|batiments?|types?|volumes?|cas|variantes?|' +
      'lots?|phases?|zones?|regions?|plans?|colonnes?|cadres?|chapitres?|bureaux?|documents?|attachements?|supplements?)' +
      '(?: n[°o])? "?(?:\\p{L}"? (?:et|ou|a) )?"?$',
    matches: ["reproduits dans l'Annexe ", 'de la catégorie ', 'les annexes A et ', 'la Partie "'],
    rejects: ['par M. ', 'M. Jean ', "l'annexe du "],
  }),
  opener: pattern({
    id: 'fr.sentences.opener',
    source:
      "^ *[\"(]?(?:l'|d'|s'|c'|n'|qu'|jusqu'|(?:les?|la|des|un|une|il|elle|ils|elles|on|ce|cet|cette|ces|celles?|celui|ceux|leurs?|nos|vos|votre|notre|nous|" +
      'vous|je|en|au|aux|pour|par|dans|sur|sous|si|a|afin|avant|apres|toute?s?|tous|chaque|aucune?|veuillez|merci|mme|mmes|m|mm|' +
      'date|delai|priere|ainsi|enfin|toutefois|cependant)(?!\\p{L}))',
    matches: [" L'inscription", ' Les contributions', ' Mme Duval', ' Veuillez noter'],
    rejects: [' Dupont', ' Lemaire', ' Desmoulins', ' Martin'],
  }),
};
