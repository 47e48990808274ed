import { weekdayNames } from '../dates/names.js';

/** A weekday before a date. */
export const weekday = `(?:(?:${weekdayNames}),? *)?`;
/** From a qualifier to its date: articles, a weekday, `fin`. */
export const toDate =
  ",? *(?:(?:le|la|au|a|en|des|du|d'|de|fin|la fin|journee|mois|date|jour|d'ici|pour|avant|jusqu'au|cette|soit|savoir|entre le)(?!\\p{L})[ ,:']*){0,5}" +
  `${weekday}[("]* *$`;
/** What a date that is fixed stands after. */
export const isFixed =
  "(?:[:=(]|-|,|<(?:est|a ete|ont ete|sont|sera|seront|etait|demeure|reste)> (?:(?:desormais|maintenant|donc|ainsi|egalement) )?(?:(?:fixee?s?|arretee?s?|prevue?s?|reportee?s?|repoussee?s?|prolongee?s?|prorogee?s?|etendue?s?|avancee?s?|maintenue?s?) )?(?:le|au|jusqu'au|pour le|a)>|<(?:fixee?s?|arretee?s?|prevue?s?|reportee?s?|expir\\p{L}{1,6}|prorogee?s?) (?:le|au|jusqu'au|pour le|a)>|<(?:du|au|le)>)";
/** What is opened and closed for people to act in. */
export const closable =
  "(?:(?:pre-?)?inscriptions?|candidatures?|depots?|soumissions?|receptions?|envois?|appels? (?:a|aux?)|guichets?|(?:plate-?formes?|portails?|systemes?|pages?) d'inscription|accreditations?|enregistrements?|scrutin|votes?|demandes?|questionnaires?|enquetes?)";
