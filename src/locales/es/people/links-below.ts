import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

const below =
  '(?:(?:respectivamente |actualmente |ahora )?(?:como (?:sigue|se indica(?: a continuacion)?)|asi|de la (?:siguiente (?:manera|forma)|(?:manera|forma) siguiente)|(?:por|al?|entre|en)(?: l[ao]s )?(?:(?: ?siguientes )?(?: ?(?:personas|expert[oa]s|delegad[oa]s|titulares|colegas))(?: (?:siguientes|que (?:figuran|se indican) a continuacion))?)?))';
const held =
  '(?:asumid|ejercid|ocupad|desempenad|confiad|encomendad|repartid|distribuid|asignad|atribuid)[oa]s?|corre(?:n|ran?)? a cargo';

/** `Ejercieron la vicepresidencia los siguientes delegados:` */
const holding =
  '<(?:ejerc(?:en|ieron|ian|eran)|asum(?:en|ieron|ian|iran)|desempen(?:an|aron|aban|aran)|ocup(?:an|aron|aban|aran)) (?:tambien )?(?:la|las) ';
const whose = '[^.:;]{0,80} ?:$';

/** Lines that say how groups are presided over, and below them by whom. */
export const linksBelow: RoleLinksLocale['linksBelow'] = [
  {
    role: 'vice-chair',
    pattern: pattern({
      id: 'es.people.below.vice-chair',
      source: `<vice-? ?presidencias?>[^.:;]{0,140}<(?:(?:${held}) ${below}|corren? a cargo de|se (?:reparten|distribuyen|han (?:repartido|distribuido|confiado)) ${below}) ?:$|${holding}vice-? ?presidencias?>${whose}`,
      matches: [
        'Las vicepresidencias se reparten como sigue:',
        'La vicepresidencia ha sido confiada a:',
        'Ejercieron la vicepresidencia los siguientes delegados:',
        'Las personas siguientes ocupan las vicepresidencias del Grupo:',
      ],
      rejects: [
        'La presidencia ha sido confiada a:',
        'Las vicepresidencias están vacantes:',
        'Ejercieron la presidencia los siguientes delegados:',
        'Los Vicepresidentes ejercieron la presidencia:',
      ],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'es.people.below.chair',
      source: `<(?:grupos?|subgrupos?|comision(?:es)?|comites?|G[TRA]|CE|JCA)>[^.:;]{0,140}<(?:presidid|dirigid|encabezad|conducid|liderad|moderad)[oa]s? ${below} ?:$|(?<!vice-? ?)<presidencias?>[^.:;]{0,140}<(?:(?:${held}) ${below}|corren? a cargo de|se (?:reparten|distribuyen|han (?:repartido|distribuido|confiado)) ${below}) ?:$|${holding}presidencias?>${whose}`,
      matches: [
        'Ejercen la presidencia de los Grupos:',
        'Los Grupos de Trabajo estarán dirigidos como sigue:',
        'Los GT serán presididos por las siguientes personas:',
        'La presidencia de los Grupos corre a cargo de:',
        'Las presidencias se reparten de la siguiente manera:',
        'Los Grupos estarán presididos por:',
      ],
      rejects: [
        'Las contribuciones se presentan como sigue:',
        'La sesión fue dirigida como sigue:',
        'Los Grupos de Trabajo se reunirán como sigue:',
        'La vicepresidencia ha sido confiada a:',
        'Ejercieron la vicepresidencia los siguientes delegados:',
      ],
    }),
  },
];
