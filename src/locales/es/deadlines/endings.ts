import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { closable, toDate, weekday } from './words.js';

/** Dates until which something lasts, or on which it closes. */
export const endings: DeadlineLocale['qualifiersBefore'] = [
  {
    qualifier: 'until',
    needsAction: false,
    moves: true,
    pattern: pattern({
      id: 'es.deadlines.prolonged',
      source: `<(?:(?:prolong|prorrog|aplaz|ampli)ar(?:l[oa]s?|se)?|extender(?:l[oa]s?|se)?|se (?:ha(?:n)? )?(?:prolong|prorrog|aplaz|ampli|extend|extiend)\\p{L}{1,5}|(?:es|son|ha sido|han sido|fue|fueron|queda|quedan) (?:(?:por tanto|asi|finalmente|excepcionalmente) )?(?:prolongad|prorrogad|aplazad|ampliad|extendid)[oa]s?) (?:(?:en |de )[^.;,]{1,30} )?hasta(?: (?:el|las?|finales de|el fin de|el final de))? *(?:dia *)?${weekday}$`,
      matches: [
        'se prolonga hasta las ',
        'se prolongan hasta el ',
        'se acordó ampliar hasta el ',
        'ha sido prorrogada en dos semanas hasta el ',
        'se ha ampliado hasta el ',
      ],
      rejects: ['se prolongan, hasta el ', 'dura hasta el ', 'se aplaza al '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    pattern: pattern({
      id: 'es.deadlines.rooms-held-until',
      source: `<(?:tarifas?|precios?|habitaci(?:on|ones)|cupos?)>(?:[^.;:]|[.:](?=\\S)){0,80}<se (?:manten|garantiz|conserv|aplic|respet|reten|guard)\\p{L}+(?: [^.;:]{1,60})? hasta${toDate}|<(?:apart|bloque|reten|reserv)ado (?:\\p{L}+ )?(?:habitaciones|cupos?)(?: [^.;:]{1,60})? hasta${toDate}|<(?:tarifas?|precios?|habitaci(?:on|ones)|cupos?)>[^.;:]{0,80}<(?:garantiz|bloque|reten|reserv|manten|concedi|apart|acord|ofrec)(?:ad|id)[oa]s?(?: [^.;:]{1,40})? hasta${toDate}`,
      matches: [
        'Las tarifas preferentes están garantizadas hasta el ',
        'Se mantienen habitaciones reservadas hasta el ',
      ],
      rejects: ['La tarifa es válida hasta el ', 'Las habitaciones deben reservarse antes del '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'es.deadlines.accepted-until',
      source: `<(?:observaciones|comentarios?|respuestas?|contribuciones|candidaturas?|inscripciones|propuestas?|proposici(?:on|ones)|consulta)>(?: (?:sobre|del?|al?) [^.;:]{1,60}?)?,?(?: [^.;:,]{1,40},)? (?:se (?:aceptaron|admitieron|podian presentar)|fueron (?:aceptad|admitid)[oa]s|(?:eran|era) admisibles?|estuv(?:o|ieron) abiert[oa]s?|estaba(?:n)? abiert[oa]s?)(?: [^.;:]{1,40})? hasta${toDate}|<(?:se (?:aceptaron|admitieron) (?:las )?(?:observaciones|comentarios|respuestas|contribuciones|propuestas)(?: [^.;:]{1,60})?|(?:miembros?|administraciones|delegaciones|reguladores|operadores|comision(?:es)?|que) (?:tenian|tenia|tuvieron|dispusieron|disponian)(?: de plazo)?) hasta${toDate}`,
      matches: [
        'Las observaciones sobre el proyecto se aceptaron hasta el ',
        'Los Estados Miembros tenían hasta el ',
        'La consulta estuvo abierta hasta el ',
      ],
      rejects: [
        'Las observaciones recibidas hasta el ',
        'La exposición estuvo abierta hasta el ',
        'Los miembros tienen hasta el ',
      ],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    pattern: pattern({
      id: 'es.deadlines.until',
      source: `<hasta>${toDate}`,
      matches: ['hasta el ', 'hasta el martes ', 'hasta finales de ', 'hasta '],
      rejects: ['hasta allí el día de la ', 'hastial el '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: true,
    closes: true,
    pattern: pattern({
      id: 'es.deadlines.closable-ends',
      source: `<(?!votacion)${closable}>(?: (?:(?!<(?:que|quien(?:es)?|cuy[oa]s?)>)[^.;:,]){1,60})?(?:, que (?:es|son|sera|debe ser|puede) [^.;:,]{2,50},)? (?:(?:finaliz|termin)(?:a|an|ara|aran)|conclu(?:ye|yen|ira|iran)|expira(?:n|ra|ran)?) el *(?:dia *)?${weekday}$`,
      matches: ['cuya inscripción finaliza el ', 'La inscripción en línea en el taller terminará el viernes '],
      rejects: [
        'La consulta finaliza el ',
        'La inscripción comienza el ',
        'La inscripción en el taller que finaliza el ',
      ],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    closes: true,
    pattern: pattern({
      id: 'es.deadlines.ends',
      source: `<(?:(?:finaliz|termin)(?:a|an|ara|aran)|conclu(?:ye|yen|ira|iran)|expira(?:n|ra|ran)?|venc(?:e|en|era|eran)|caduca(?:ra)?|(?:deb(?:e|ia|era|eria)|iba a|habia de|ha de) (?:finalizar|terminar|concluir|expirar|vencer|caducar)|(?:llega|toca)(?:ra)? a su (?:fin|termino)) *(?:(?:al final )?(?:el|en|a finales de|a las? *[\\d.:]{1,5} *(?:horas?|h)?(?: *(?:UTC|\\([^()]{1,30}\\)))?,? *(?:del?|el)|a las?)) *(?:dia *)?${weekday}$`,
      matches: ['finalizará el ', 'concluirá el ', 'terminará el martes ', 'expirará el '],
      rejects: ['comenzará el ', 'el fin el ', 'terminará en Ginebra el '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'es.deadlines.closed',
      source: `<(?:candidaturas?|designaci(?:on|ones)|solicitud(?:es)?|convocatorias?|presentacion de (?:candidaturas|ponencias|propuestas))[^.;]{0,90}<(?:se (?:cerro|cerraron)|(?:ha|han) sido cerrad[oa]s?|fue(?:ron)? cerrad[oa]s?|quedo cerrada) el *${weekday}$`,
      matches: ['Las candidaturas se cerraron el ', 'La convocatoria fue cerrada el '],
      rejects: ['La reunión se cerró el ', 'Las candidaturas se abrieron el '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    passed: true,
    pattern: pattern({
      id: 'es.deadlines.it-ended',
      source: `^ *(?:\\(?[\\da-z]{1,3}(?:\\.\\d{1,3}){0,4}[.)]? +)?(?:(?:esta|este|aquella|la misma|el mismo),? )?(?:(?:finaliz|termin|expir|acab)(?:o|aron)|concluy(?:o|eron)|(?:ha|han) (?:finalizado|terminado|concluido|expirado)|(?:toc|lleg)(?:o|aron) a su (?:fin|termino)|(?:ha|han) (?:tocado|llegado) a su (?:fin|termino)),? el *${weekday}$`,
      matches: ['Concluyó el ', 'Esta finalizó el '],
      rejects: ['Comenzó el ', 'La reunión concluyó el ', 'Concluirá el '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    pattern: pattern({
      id: 'es.deadlines.rooms-released-after',
      source: `<(?:tarifas?|precios?|habitacion(?:es)?|cupos?)>[^.;:]{0,120}<(?:dejar(?:a|an) de estar|ya no (?:estara|estaran|se))>[^.;:]{0,60} (?:despues del?|a partir del?|pasado)>${toDate}`,
      matches: ['Las habitaciones reservadas dejarán de estar disponibles después del '],
      rejects: ['las habitaciones estarán disponibles después del ', 'ya no se aceptarán envíos después del '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: true,
    passed: true,
    pattern: pattern({
      id: 'es.deadlines.it-closed',
      source: `^ *(?:\\(?[\\da-z]{1,3}(?:\\.\\d{1,3}){0,4}[.)]? +)?(?:(?:esta|este|aquella|la misma|el mismo),? )?(?:se (?:cerro|cerraron|clausuro|clausuraron)|(?:ha|han) sido (?:cerrad|clausurad)[oa]s?|fue(?:ron)? (?:cerrad|clausurad)[oa]s?),? el *${weekday}$`,
      matches: ['Esta se cerró el ', 'Fue clausurada el '],
      rejects: ['Concluyó el ', 'La reunión se cerró el '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'es.deadlines.consultation-closed',
      source: `<(?:consultas?|periodos? de|inscripci(?:on|ones)|votacion|votaciones)[^.;]{0,90}<(?:se (?:cerro|cerraron|clausuro|clausuraron)|(?:ha|han) sido (?:cerrad|clausurad)[oa]s?|fue(?:ron)? (?:cerrad|clausurad)[oa]s?)(?: (?:ayer|como estaba previsto))?,? el *${weekday}$`,
      matches: ['La consulta, lanzada el 4 de mayo de 2021, se cerró el '],
      rejects: ['La reunión se cerró el ', 'La consulta concluyó el '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'es.deadlines.ended',
      source:
        '<(?:consultas?|periodos? de|(?<=<consult(?:o|aron|ad[oa]s)>[^.;]{0,60}<)periodos?|inscripci(?:on|ones)|votacion|votaciones)[^.;]{0,90}<(?:(?:finaliz|termin|expir|acab)(?:o|aron)|concluy(?:o|eron)|(?:ha|han) (?:finalizado|terminado|concluido|expirado)|(?:toc|lleg)(?:o|aron) a su (?:fin|termino)|(?:ha|han) (?:tocado|llegado) a su (?:fin|termino))(?: (?:ayer|como estaba previsto))?,? el *' +
        `${weekday}$`,
      matches: [
        'La consulta finalizó el ',
        'El periodo de consulta tocó a su fin el ',
        'El periodo de examen ha concluido el ',
        'Cuando la consulta concluyó, el ',
      ],
      rejects: [
        'La consulta se cerró el ',
        'La reunión finalizó el ',
        'La consulta comenzó el ',
        'La consulta se abrió el ',
      ],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    pattern: pattern({
      id: 'es.deadlines.at-the-end',
      source: `<(?:al (?:termino|final|finalizar|cierre|vencimiento)|a la (?:finalizacion|conclusion|expiracion)|tras (?:la finalizacion|la conclusion|el cierre)) (?:de |del )?(?:la |esta |estas |las |el )?(?:periodo de |plazo de )?(?:consultas?|votacion|inscripci(?:on|ones)|candidaturas?)[^.;,(]{0,60}[,(] *(?:(?:el|o sea el|fijad[oa] en el) )?${weekday}$`,
      matches: ['Al término de la consulta, el ', 'A la conclusión de la votación por correspondencia, el '],
      rejects: ['Al término de la reunión, el ', 'Al término de la consulta. El '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: true,
    closes: true,
    pattern: pattern({
      id: 'es.deadlines.closes',
      source: `<(?:se (?:cierra|cierran|cerrara|cerraran|clausura|clausurara)|sera(?:n)? (?:cerrad|clausurad)[oa]s?|cierra(?:n)?|cerrara(?:n)?|queda(?:n|ra|ran)? (?:cerrad|clausurad)[oa]s?|abiert[oa]s?>[^.;]{0,90}(?:,|<y|<luego) cerrad[oa]s?)(?: (?:para (?:tod[oa]s(?: l[oa]s \\p{L}{3,14})?|todo el mundo)|definitivamente|irrevocablemente|automaticamente))?(?:,? (?:\\p{L}{1,6} )?(?:dias?|semanas?|mes(?:es)?|quincena) (?:antes|despues|mas tarde),)? *(?:al final del dia )?(?:el|a las? *[\\d.:]{1,5} *(?:horas?|h)?(?: *(?:UTC|\\([^()]{1,30}\\)|\\(?hora de \\p{L}{3,20}\\)?))?,? *(?:del?|el)|a las?) *(?:dia *)?${weekday}$`,
      matches: [
        'se cerrarán el ',
        'será clausurada el martes ',
        'se cerrará una semana antes, el ',
        'quedan clausuradas el ',
        'se cierra el ',
        'se cerrará a las 17.00 horas del ',
        'se cierra a las ',
        'serán abiertas el 3 de mayo y cerradas el ',
      ],
      rejects: ['comenzará el ', 'se abrirá el '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: false,
    pattern: pattern({
      id: 'es.deadlines.counted-back',
      source: `(?:<a mas tardar>|(?<!<(?:el|la) )<(?:dias?|semanas?|mes(?:es)?)>[^.;]{0,30}<antes>)[^.;]{0,90}<(?:o sea|es decir|a saber|esto es)>,? *(?:(?:el|al|antes del?|hasta el|a mas tardar el) *)?${weekday}$`,
      matches: [
        'a más tardar 28 días antes de la apertura, es decir, el ',
        'cuatro semanas antes de la reunión, a saber, el ',
      ],
      rejects: ['la reunión, es decir, el ', 'cuatro semanas antes de la reunión del '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    pattern: pattern({
      id: 'es.deadlines.end-of',
      source: `<(?:fecha de )?(?:fin|final|finalizacion|expiracion) (?:de |del |de las |de los )[^.;]{0,60}?(?:[:=(]|<(?:es )?(?:se ha fijado )?(?:en )?(?:el|al)>) *${weekday}$`,
      matches: ['fecha de finalización de la consulta: ', 'fin del periodo de consulta: ', 'fin de la votación el '],
      rejects: ['fin ', 'confín: '],
    }),
  },
];
