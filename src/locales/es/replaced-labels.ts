import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';

/** Heads of columns and labels of lines that have the old days and the new ones. */
export const replacedLabels: Pick<ReplacedDates, 'former' | 'current' | 'unchanged'> = {
  former: pattern({
    id: 'es.replaced-dates.former',
    source:
      '^[(]?(?:(?:fechas?|plazos?|vencimientos?|periodos?|calendario)(?: limites?| y lugar(?:es)?)? )?(?:antigu[oa]s?|inicial(?:es)?|inicialmente|anterior(?:es)?|anteriormente|previ[oa]s?|original(?:es)?|en (?:lugar|vez) del?|(?:(?:indicad|fijad|dad|anunciad|mencionad|publicad|previst)[oa]s? |que figuran? )?(?:en|por|segun) (?:la |el |nuestra |mi )?(?:primera |anterior )?(?:circular|carta|invitacion|addendum|adendum|corrigendum|convocatoria))(?!\\p{L})[^.;]{0,40}$',
    matches: [
      'Antigua fecha',
      'Fecha límite inicial',
      'Fechas inicialmente previstas',
      'En lugar de',
      'Plazo anterior',
      'Fecha indicada en la Circular',
      'Plazos fijados por la carta',
    ],
    rejects: ['Fecha', 'Nueva fecha', 'Antiguamente CE 9', 'Fecha de la reunión anterior', 'Fecha de la circular'],
  }),
  current: pattern({
    id: 'es.replaced-dates.current',
    source:
      '^[(]?(?:(?:fechas?|plazos?|vencimientos?|periodos?|calendario)(?: limites?| y lugar(?:es)?)? )?(?:nuev[oa]s?|revisad[oa]s?|modificad[oa]s?|actualizad[oa]s?|aplazad[oa]s?|prorrogad[oa]s?|lease|debe decir|ahora|sustituid[oa]s? por)(?!\\p{L})[^.;]{0,40}$',
    matches: ['Nueva fecha', 'Fecha límite revisada', 'Léase', 'Nuevos plazos', 'Fechas modificadas'],
    rejects: ['Fecha', 'Antigua fecha', 'El nuevo calendario es el siguiente. Gracias', 'Releer'],
  }),
  unchanged: pattern({
    id: 'es.replaced-dates.unchanged',
    source:
      '^[(]?(?:fecha |plazo )?(?:sin (?:cambios?|modificaci(?:on|ones))|no (?:cambia|varia)|inalterad[oa]s?|mantenid[oa]s?|se mantiene(?:n)?|idem|misma fecha)[).]?$',
    matches: ['Sin cambios', 'se mantiene', '(mantenido)'],
    rejects: ['Sin objeto', 'manteniendo', 'por fijar'],
  }),
};
