import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Answers and consultations, by their words. */
export const answers: readonly KindRule[] = [
  {
    kind: 'reply',
    weight: 1,
    pattern: pattern({
      id: 'es.deadlines.sheets-filled-in',
      source:
        '<(?:hojas?|fichas?|boletin(?:es)?|cuadros?|plantillas?|modelos?)(?= (?:[^.;:]){0,60}<(?:cumpliment|rellen|complet)ad[oa]s?>)|(?<=<(?:rellenar|cumplimentar|completar) (?:y (?:devolver|remitir) )?(?:la |el |las |los |esta |este )?)(?:hojas?|fichas?|boletin(?:es)?|plantillas?|modelos?)>',
      matches: ['la hoja del Anexo 4 debidamente cumplimentada', 'rellenar la ficha'],
      rejects: ['la hoja de ruta', 'el cuadro muestra', 'una hoja'],
    }),
  },
  {
    kind: 'reply',
    weight: 2.1,
    pattern: pattern({
      id: 'es.deadlines.copies',
      source:
        '(?<=<(?:(?:envi|remit|transmit|facilit|proporcion|suministr|adjunt)\\p{L}{1,5}|(?:hacer|hag\\p{L}{1,4}|hic\\p{L}{3,6}) llegar)>[^.;:]{0,60})<copias?(?: \\p{L}+)? (?=del?>)(?!del? (?:\\p{L}+ ){0,2}(?:contribuci(?:on|ones)|ponencias?|pasaportes?|resumenes|diapositivas))',
      matches: ['nos hiciese llegar una copia de las normas', 'remitir copia de los textos'],
      rejects: ['enviar una copia de su pasaporte', 'una copia de la carta'],
    }),
  },
  {
    kind: 'reply',
    weight: 0.7,
    pattern: pattern({
      id: 'es.deadlines.notifications',
      source:
        '<notificaci(?:on|ones)(?=,? (?:relativas?|referentes?|correspondientes|recibidas?|deb|habran|han|se|seran|podran)\\p{L}*)',
      matches: ['Las notificaciones relativas a la Lista V'],
      rejects: ['notificar', 'la notificación'],
    }),
  },
  {
    kind: 'reply',
    weight: 0.5,
    pattern: pattern({
      id: 'es.deadlines.saying-so',
      source:
        '<(?:(?:comunic|indic|notific|confirm|senal)ar(?:l[oa]s?|an)|(?:inform|avis)ar(?:l[oa]s?|an)?|(?:l[oa]s?) (?:comunic|indic|notific|confirm)ar(?:an?)|l[oa]s? (?:comuniquen?|indiquen?|notifiquen?)|(?:hag|hicier|hicies)an? saber|decirlo|composicion de (?:la |su )delegacion)>',
      matches: ['deberán indicarlo', 'lo comunicarán', 'lo hicieran saber'],
      rejects: ['comunicado', 'avisado', 'comunicará'],
    }),
  },
  {
    kind: 'reply',
    weight: 2.1,
    topic: true,
    pattern: pattern({
      id: 'es.deadlines.intention',
      source:
        '<(?:dese\\p{L}{1,4}|intencion de|piens\\p{L}{1,3}|prev\\p{L}{2,3}) (?:someter|presentar|hacer|acoger|depositar)>[^.;]{0,100}<(?:l[oa] (?:comunic|notific|indic)\\p{L}{1,5}|(?:inform|avis)(?:ar|aran?|en)|comunicarlo|notificarlo|indicarlo)>',
      matches: ['tengan intención de presentar una oferta lo comunicarán'],
      rejects: ['deseen presentar una oferta la enviarán', 'deseen asistir lo comunicarán'],
    }),
  },
  {
    kind: 'reply',
    weight: 0.8,
    pattern: pattern({
      id: 'es.deadlines.asked-facts',
      source:
        '<(?:(?:decir|digan?|indi(?:car|quen?)|senal(?:ar|en?)|precis(?:ar|en?)|saber|comuni(?:car|quen?)) si|(?:estadisticas|cifras|detalles|elementos)(?= (?:solicitad|pedid|requerid|necesari)\\p{L}*))>',
      matches: ['señalar si está a favor', 'las estadísticas solicitadas'],
      rejects: ['decir que', 'las estadísticas publicadas'],
    }),
  },
  {
    kind: 'reply',
    weight: 0.5,
    pattern: pattern({
      id: 'es.deadlines.writing',
      source:
        '<escrib(?:ir|an?|iran)> (?:a la (?:tsb|br|bdt|oficina|secretaria|directora|secretaria general|presidenta|consejera|coordinadora)|al (?:director|secretario general|presidente|consejero|coordinador))>|<escribir(?:me|nos)>',
      matches: ['a que escriban a la Directora', 'escribirnos'],
      rejects: ['escribir al hotel', 'el Director escribirá'],
    }),
  },
  {
    kind: 'reply',
    weight: 1,
    pattern: pattern({
      id: 'es.deadlines.to-know-whether',
      source:
        '<(?:dig(?:a|an)(?:nos|me)|decir(?:nos|me))(?= [^.;:]{0,40}<(?:si|cuant[oa]s|quien(?:es)?|que|como)>)|<(?:saber|conocer|enterarnos)(?=,? (?:antes|a mas tardar|para el|como)>)',
      matches: ['útil conocer antes', 'díganos en dos líneas si'],
      rejects: ['conocer el idioma', 'a saber: el'],
    }),
  },
];
