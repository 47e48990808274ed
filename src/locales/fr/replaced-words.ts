/** Words that the rules of replaced and cancelled dates are made of. */
export const weekday = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? *)?';
/** What may stand between a verb and its participle. */
export const adverb =
  "(?:(?:\\p{L}{4,16}ment|donc|ainsi|desormais|aussi|alors|a son tour|elles? aussi|lui aussi|eux aussi|quant a (?:elles?|eux|lui)|pour (?:sa|leur) part|de ce fait|de son cote|en revanche|toutefois|en consequence|par consequent|d'ores et deja|de nouveau|a nouveau) ){0,2}";
/** An aside between an auxiliary and its participle: `est, à la demande de l'hôte, reportée`. */
const aside = '(?:, ?[^,.;:]{3,70},)?';
export const auxiliary = `(?:(?:est|sont|sera|seront|serait|seraient|soit|soient)${aside}|(?:a|ont|aurait|auraient)${aside} ete|a du etre|ont du etre|doit etre|doivent etre|devra etre|devront etre|vient d'etre|viennent d'etre|se (?:voit|trouve|trouvent))`;
export const shifted =
  '(?:(?:report|repouss|avanc|decal|deplac|transfer|differ|ajourn|reprogramm|replanifi|retard)(?:e|ee|es|ees)|remis(?:e|es)?(?= (?:au|aux)(?: \\d| *$)))';
/** A meeting that is held elsewhere or otherwise than said is held; one that is not held on its days is moved. */
export const otherwise =
  '(?! *(?:a|au|aux|en (?:ligne|presentiel|personne|mode|format)|sous|dans (?:la|les|une|un)|physiquement|virtuellement|a distance|avant)(?!\\p{L}))';
const toHold = '(?:avoir lieu|se (?:tenir|derouler|reunir)|etre (?:organise|tenu|maintenu|convoque|assure)(?:e|es|s)?)';
const denied = (one: string, hold: string, beIt: string, can: string): string =>
  `<n'${one} ${adverb}(?:pas|plus) ${adverb}lieu>|<ne ${hold} ${adverb}(?:pas|plus)>|` +
  `<ne ${beIt} ${adverb}(?:pas|plus) ${adverb}(?:organise|tenu|maintenu|convoque|assure)(?:e|es|s)?>|` +
  `<ne ${can} ${adverb}(?:pas |plus )?${adverb}${toHold}>`;
export const deniedOne = denied('aura', 'se (?:tiendra|deroulera|reunira)', 'sera', '(?:pourra|peut)');
export const deniedAll = denied('auront', 'se (?:tiendront|derouleront|reuniront)', 'seront', '(?:pourront|peuvent)');
