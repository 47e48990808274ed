/** The office of a person named right behind: `du Président sortant de la CE 5, `. */
export const heldBy =
  "(?:(?:l'|la |le |les |son |sa |leur )?(?:ex-? ?|ancien(?:ne)? |precedente? )?(?:(?:vice-?|co-?) ?)?(?:president|rapporteu|direct(?:eu|ri)|secretaire|titulaire|predecess|collegue|compatriote)[^.;:]{0,90}[, ] ?)?";

/** The office that is taken over, before its holder: `, à la présidence de la CE 5, `. */
export const takenOver =
  '(?:,? (?:a (?:la|sa) (?:(?:vice-?|co-?) ?)?presidence|au(?:x)? (?:poste|fonctions?)|a (?:ce poste|cette fonction|ces fonctions|ses fonctions)|comme|en (?:sa )?qualite|en tant que|dans (?:[cs]es|les|cette) fonctions?|depuis|a (?:compter|partir) d|des le|le (?=\\d)|au (?=\\d)|(?:en|des|fin|debut) (?:(?:fin|debut) )?(?:\\d{4}|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:recemment|dernierement|entre-temps)>|(?:au|a la|en) (?:debut|fin|cours))[^.;:]{0,70}?,?)?';

export const departures =
  "(?:depart(?: (?:anticipe|prochain|imminent|definitif|soudain|a la retraite|en retraite))*|demission|retrait|deces|disparition|cessation (?:de|des) fonctions|mise a la retraite|admission a la retraite|nomination a d'autres fonctions|mutation)";

export const aLetter = "(?: (?:a|au|aux|du|de|des|de la|de l'|d'))";
