/** Words that the rules of replaced and cancelled dates are made of. */
export const weekday = '(?:dias? )?(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? *)?';
/** What may stand between a verb and its participle. */
export const adverb =
  '(?:(?:\\p{L}{4,16}mente|por (?:tanto|consiguiente|ello|su parte)|asi|ahora|tambien|asimismo|igualmente|entonces|a su vez|en cambio|no obstante|en consecuencia|de nuevo|ya|excepcionalmente) ){0,2}';
/** An aside between an auxiliary and its participle: `ha sido, a petición del anfitrión, aplazada`. */
const aside = '(?:, ?[^,.;:]{3,70},)?';
export const auxiliary = `(?:(?:es|son|sera|seran|seria|serian|sea|sean|queda|quedan|quedo|quedaron|quedara|quedaran|(?:ha|han) quedado|esta|estan|fue|fueron)${aside}|(?:ha|han)${aside} sido${aside}|(?:ha|han) tenido que ser|(?:tuvo|tuvieron) que ser|debe(?:n|ra|ran)? ser|acaba(?:n)? de ser|se (?:ha|han) visto)`;
/** Stems of what moves a date. */
export const moves =
  '(?:aplaz|pospon|pospuest|pospus|adelant|desplaz|traslad|difer|difier|retras|reprogram|posterg|prorrog|prolong|ampli)';
export const shifted =
  '(?:aplazad|pospuest|adelantad|desplazad|trasladad|diferid|retrasad|reprogramad|postergad|replanificad)(?:o|a|os|as)';
/** `se aplaza`, `se ha aplazado`, `se aplazó`. */
export const shifts =
  '(?:se (?:ha(?:n)? (?:tenido que )?|debe(?:n)? |tiene(?:n)? que )?(?:aplac|aplaz|adelant|desplac|desplaz|traslad|retras|reprogram|posterg)(?:a|an|e|en|o|aron|ara|aran|aria|arian|ado|ar)|se (?:ha(?:n)? (?:tenido que )?|debe(?:n)? )?(?:pospone(?:n|r)?|pospuso|pospusieron|pospondra(?:n)?|pospondria(?:n)?|pospon(?:ga|gan)|pospuesto|difiere(?:n)?|diferira|diferido))';
/** A meeting that is held elsewhere or otherwise than said is held; one that is not held on its days is moved. */
export const otherwise =
  '(?! *(?:en|de (?:forma|manera|modo)|a distancia|bajo|presencialmente|virtualmente|fisicamente|hasta|antes)(?!\\p{L}))';
const toHold =
  '(?:tener lugar|celebrarse|desarrollarse|reunirse|organizarse|llevarse a cabo|ser (?:organizad|celebrad|mantenid|convocad)[oa]s?)';
const denied = (one: string, hold: string, beIt: string, can: string): string =>
  `<(?:ya )?no ${one} ${adverb}lugar>|<(?:ya )?no se ${adverb}${hold}>|` +
  `<(?:ya )?no ${beIt} ${adverb}(?:organizad|celebrad|mantenid|convocad)[oa]s?>|` +
  `<(?:ya )?no ${can} ${adverb}${toHold}>`;
export const deniedOne = denied(
  'tendra',
  '(?:celebrara|desarrollara|reunira|organizara|realizara|efectuara|llevara a cabo)',
  'sera',
  '(?:podra|puede|llegara a|llego a|va a)',
);
export const deniedAll = denied(
  'tendran',
  '(?:celebraran|desarrollaran|reuniran|organizaran|realizaran|efectuaran|llevaran a cabo)',
  'seran',
  '(?:podran|pueden|llegaran a|llegaron a|van a)',
);
