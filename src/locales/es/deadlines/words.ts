import { weekdayNames } from '../dates/names.js';

/** A weekday before a date. */
export const weekday = `(?:(?:${weekdayNames}),? *)?`;
/** From a qualifier to its date: articles, a weekday, `finales`. */
export const toDate =
  ',? *(?:(?:el|la|al|a|en|del?|finales|fines|fin|final|jornada|principios|mediados|mes|fecha|dia|dias|para|antes|hasta|esta|este|o sea|saber|entre el|las|los|que (?:finalice|acabe|termine|concluya)|finalizar|acabar|terminar|concluir)(?!\\p{L})[ ,:]*){0,6}' +
  `${weekday}[("]* *$`;
/** What a date that is fixed stands after. */
export const isFixed =
  '(?:[:=(]|-|,|<(?:es|ha sido|han sido|son|sera|seran|era|sigue siendo|queda|se (?:ha )?fij(?:a|o|ado)|se (?:ha )?(?:aplaza|aplazo|aplazado|prorroga|prorrogo|prorrogado)|esta|estaba)> (?:(?:ahora|por tanto|asi|tambien) )?(?:(?:fijad[oa]s?|establecid[oa]s?|previst[oa]s?|aplazad[oa]s?|prolongad[oa]s?|prorrogad[oa]s?|ampliad[oa]s?|adelantad[oa]s?|mantenid[oa]s?) )?(?:(?:en|para|hasta|a) )?(?:el|al|hasta)>|<(?:fijad[oa]s?|establecid[oa]s?|previst[oa]s?|aplazad[oa]s?|expir\\p{L}{1,6}|venc(?:e|era|io|en)|finaliz\\p{L}{1,4}|conclu(?:ye|ira)|termina(?:ra)?|prorrogad[oa]s?) (?:(?:en|para|hasta) )?(?:el|al|hasta)>|<(?:del|de|al|el)>)';
/** What is opened and closed for people to act in. */
export const closable =
  '(?:(?:pre)?inscripci(?:on|ones)|candidaturas?|presentaci(?:on|ones)|recepci(?:on|ones)|entregas?|envios?|convocatorias?|acreditaci(?:on|ones)|registros?|(?:portal|sistema|plataforma|pagina)(?:es|s)? de inscripcion|votacion|solicitud(?:es)?|cuestionarios?|encuestas?)';
