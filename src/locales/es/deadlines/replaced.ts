import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

const adverb =
  '(?:por (?:tanto|consiguiente|ello)|asi|finalmente|ahora|tambien|en consecuencia|pura y simplemente|excepcionalmente|asimismo|igualmente)';
const limit =
  '(?:vencimientos?|plazos?|fechas? (?:limites?|topes?|de (?:vencimiento|expiracion|cierre|entrega|presentacion|recepcion))|ultimo plazo)';
const was =
  '(?:es|son|ha sido|han sido|sera|seran|seria|serian|sea|sean|fue|fueron|queda|quedan|quedo|quedaron|quedara|quedaran|(?:ha|han) quedado|se (?:ha|han))';

/** Dates that give way to others. */
export const replacedDeadlines: Pick<
  DeadlineLocale,
  | 'replaced'
  | 'replacement'
  | 'formerly'
  | 'insteadOf'
  | 'wasToBe'
  | 'nowIs'
  | 'movedAway'
  | 'movedBy'
  | 'extended'
  | 'extendsLimit'
  | 'wasFixed'
  | 'nowMoved'
  | 'limitWord'
  | 'limitForMeeting'
  | 'otherLimit'
  | 'cancelled'
  | 'cancelledRow'
  | 'moved'
> = {
  replaced: pattern({
    id: 'es.deadlines.replaced',
    source: '<(?:en (?:lugar|vez) del?|donde dice|sustituir|sustituyase|reemplazar|reemplacese)>',
    matches: ['en lugar del', 'En lugar de:', 'donde dice', 'sustitúyase'],
    rejects: ['tendrá lugar', 'lugar de la reunión'],
  }),
  replacement: pattern({
    id: 'es.deadlines.replacement',
    source: '<(?:lease|leerse|debe decir|(?<=(?:sustitu|reemplaz)[^.;]{0,200})por)>',
    matches: ['léase', 'debe decir', 'sustitúyase «5 de mayo» por'],
    rejects: ['releer', 'por correo'],
  }),
  formerly: pattern({
    id: 'es.deadlines.formerly',
    source:
      '<(?:inicialmente|(?<!<habran? )(?:previamente|anteriormente)(?!, (?:el|los|del?|en|a mas tardar|no mas tarde|como maximo|antes del?|hasta el)>)|originalmente|originariamente|(?<!<(?:cuanto|lo|mucho|poco|dias|semanas|meses) )antes(?! del?>|, (?:el|los|a mas tardar|no mas tarde|como maximo|hasta el)>)|(?<=[(] *)antes(?=(?:,|:| era| estaba)(?: fijad[oa])?(?: en)? (?:el|del) )|hasta ahora|hasta la fecha|en un principio|en principio|primitivamente|al principio)>[^.;\\d]{0,40}$',
    matches: [
      '(antes, el ',
      'inicialmente fijada en el ',
      'anteriormente anunciada, el ',
      'prevista originalmente el ',
      'esperadas en un principio para el ',
    ],
    rejects: [
      '(antes del ',
      'fijada en el ',
      'inicial ',
      'antes del ',
      'cuanto antes y a más tardar el ',
      'Previamente, el ',
    ],
  }),
  insteadOf: pattern({
    id: 'es.deadlines.instead-of',
    source: `(?:<en (?:lugar|vez|sustitucion|reemplazo) de(?:l| la fecha del?)? *|[\\p{L}\\p{N})],? (?:y )?(?:ya )?no (?:antes |hasta |a mas tardar )?(?:el|al|del) )(?:dia *)?${weekday}$`,
    matches: [
      'antes del 4 de mayo (en lugar del ',
      'en vez del martes ',
      'el 4 de mayo, y no el ',
      'el 4 de mayo y ya no antes del ',
    ],
    rejects: ['en el lugar de reunión el ', 'sino el ', 'los delegados no inscritos el '],
  }),
  wasToBe: pattern({
    id: 'es.deadlines.was-to-be',
    source: `<(?:que|cual|cuales) (?:(?:yo |nosotros )?(?:esperaba|habia|deseaba|pensaba)(?:mos)? (?:(?:esperado|deseado|pedido) )?(?:recib|ten|cont|obten)(?:ir|er|ar)|(?:deb(?:ia|ian)|tenian? que|habian? de|habria(?:n)? debido) (?:\\p{L}+mente )?(?:ser|estar|llegar|recibirse|obrar|remitirse|finalizar|expirar|terminar|concluir|cerrarse|abrirse|celebrarse|presentarse|tener lugar|enviarse|durar|extenderse|correr)|(?:estaba(?:n)?|habia(?:n)? sido|se habia(?:n)?|era(?:n)?) (?:\\p{L}+mente )?(?:fijad|previst|anunciad|esperad|establecid|programad)[oa]s?|(?:expiraba|vencia|corria|finalizaba|terminaba|concluia)(?:n)?|habian? (?:vencido|expirado|concluido|finalizado|terminado)|vencio|expiro|se (?:esperaban?|preveian?))>[^.;,\\d]{0,60}$`,
    matches: [
      'las inscripciones, que debían cerrarse el ',
      'el plazo, que expiraba el ',
      'que había vencido el ',
      'que se esperaban para el ',
      'que tenían que llegar el ',
      'la cual estaba fijada en el ',
      'que esperaba recibir a más tardar el ',
    ],
    rejects: ['que deben cerrarse el ', 'los delegados, que debían salir el ', 'debía cerrarse el '],
  }),
  nowIs: pattern({
    id: 'es.deadlines.now-is',
    source:
      '^[^.;,\\d]{0,40}, (?:\\p{L}+mente |ahora )?(?:sera(?:n)?|tendra(?:n)?|es|son|esta|ha sido|han sido|debera(?:n)?|podra(?:n)?|puede(?:n)?|debe(?:n)?|permanecera(?:n)?|se (?:esperan?|celebrara|celebraran|desarrollara|reunira|aceptaran?|admitiran?|recibiran?|cerrara|cerraran|fija|ha fijado)|finalizara(?:n)?|expirara(?:n)?|concluira(?:n)?|queda(?:n)?|durara(?:n)?|se extendera(?:n)?)>',
    matches: [', se aceptarán', ' por la noche, queda', ', podrán enviarse hasta el'],
    rejects: [', las contribuciones serán', ' y serán', '. Serán'],
  }),
  movedAway: pattern({
    id: 'es.deadlines.moved-away',
    source:
      '^(?: *\\([^()]{0,30}\\))?(?:,? (?:en|por|mediante) (?:la |el |mi |nuestra |su )?(?:\\p{L}+ ){0,3}[\\p{L}\\p{N}/.-]{1,20})?(?:,? (?:para|del?|al?|sobre|en|fijad[oa]s?|previst[oa]s?|establecid[oa]s?|relativ[oa]s?|que figura(?:n)?|indicad[oa]s?|mencionad[oa]s?|anunciad[oa]s?|comunicad[oa]s?) ?[^.;,\\d]{0,90})? *,? *' +
      `<(?:${was}|se) (?:${adverb} ){0,2}(?:(?:(?:anulad|suprimid)[oa]s? y )?(?:aplaz|prorrog|prolong|ampli|adelant|desplaz|difer|difier|pospon|pospuest|retras|reemplaz|sustitu|traslad)\\p{L}{0,5}|(?:modificad[oa]s? y )?fij\\p{L}{1,4}(?: ahora)?) ` +
      '(?:(?:(?:en|de) )?[^.;,\\d]{1,30},? )?(?:y [^.;,]{1,30} )?(?:ahora )?(?:al|hasta (?:el|las?)|a|del|por|para el|en el|el|en)>' +
      '|^ como (?:fecha limite|plazo|limite|ultimo dia)>[^.;]{0,90}[.;] [^.;#]{0,60}<nuev[oa] (?:fecha|plazo|limite)[^.;#]{0,40} (?:es|sera|queda)>',
    matches: [
      ' como plazo para las contribuciones. A petición de varios Miembros, la nueva fecha límite es el ',
      ', se aplaza al ',
      ' en la Circular TSB 12, se aplaza al ',
      ' se prorroga por tanto hasta el ',
      ' para las observaciones se adelanta al ',
      ' ha sido aplazada del ',
      ' queda anulada y sustituida por el ',
      ' (18 h) se ha fijado ahora en el ',
    ],
    rejects: [
      ' como plazo para los visados. La nueva Presidenta es ',
      ', la reunión se aplaza al ',
      ' se prolongan',
      '. Se aplaza al ',
      ' está abierta al ',
    ],
  }),
  movedBy: pattern({
    id: 'es.deadlines.moved-by',
    source:
      '^[^.;\\d]{0,160}?<(?:se (?:ha(?:n)? )?|(?:ha(?:n)? sido|queda(?:n)?|es|son|sera(?:n)?) )(?:(?:por tanto|por consiguiente|asi|en consecuencia),? )?(?:aplaz|pospo|pospu|prorrog|prolong|ampli|adelant|retras|posterg|difer|difier)\\p{L}{1,6},? (?:(?:por tanto|por consiguiente|asi|en consecuencia),? )?(?:en )?[^.;,\\d]{1,40}(?<=<(?:dias?|semanas?|mes(?:es)?|quincena|ano) ?)(?:[.;]|$)',
    matches: [
      ' indicada en la Circular se aplaza por tanto un mes.',
      ' para las observaciones ha sido prorrogado en dos semanas;',
    ],
    rejects: [
      ' se aplaza dos semanas, al 5 de mayo.',
      '. La reunión se aplaza un mes.',
      ' se aplaza hasta la próxima reunión.',
    ],
  }),
  extended: pattern({
    id: 'es.deadlines.extended',
    source:
      '^[^.;\\d]{0,160}?<(?:se (?:ha(?:n)? )?|(?:ha(?:n)? sido|queda(?:n)?|es|son|sera(?:n)?) )(?:(?:por (?:tanto|consiguiente|ello)|asi|en consecuencia),? )?(?:aplaz|pospo|pospu|prorrog|prolong|ampli|adelant|retras|posterg|difer|difier)\\p{L}{1,6}(?: (?:el|este|dicho) plazo)?(?:,? (?:a|por|en|debido|tras|de|habida|(?:un|dos|tres|cuatro|varias?|otras?) (?:dias?|semanas?|mes(?:es)?)) ?[^.;\\d]{0,100})?(?:[.;:]|,? <y>|$)',
    matches: [
      ' queda por tanto prorrogado.',
      ' para las respuestas se ha ampliado a petición de varias administraciones.',
      ' se amplía dos semanas.',
      'Por ello se ha prolongado el plazo:',
    ],
    rejects: [' se aplaza al 5 de mayo', '. La reunión se aplaza.', ' se mantiene.'],
  }),
  extendsLimit: pattern({
    id: 'es.deadlines.extends-limit',
    source:
      '<(?:aplaz|pospon|prorrog|prolong|ampli|posterg|difer|retras)(?:ar|er|ir|a|ando|amos|ado)(?: en [^.;:\\d]{3,30})? (?:la |el |los |las |este |esta |nuestro )[^.;:\\d]{0,60}?(?:fechas? limites?|fechas? tope|plazos?|vencimientos?)>[^.;:\\d]{0,80}<(?:del|el|en|al|para) *(?:el )?(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? *)?$',
    matches: ['He decidido prorrogar el plazo del ', 'de aplazar la fecha límite de respuesta, fijada en el '],
    rejects: ['el plazo prorrogado del ', 'prolongar la reunión del ', 'aplazar al 5 de mayo el plazo del '],
  }),
  wasFixed: pattern({
    id: 'es.deadlines.was-fixed',
    source: `<(?:estaba(?:n)?|habia(?:n)? sido|se habia(?:n)?|era(?:n)?) (?:${adverb} ){0,2}(?:(?:fijad|previst|establecid|anunciad|programad)[oa]s? )?(?:(?:en el|para el|el|al|del) )(?:dia *)?${weekday}$`,
    matches: [
      'La fecha límite estaba fijada en el ',
      'El plazo había sido establecido para el ',
      'La fecha límite era el ',
    ],
    rejects: ['La fecha límite está fijada en el ', 'La reunión estaba abierta, el '],
  }),
  nowMoved: pattern({
    id: 'es.deadlines.now-moved',
    source:
      '^[^\\d]{0,60}<(?:ahora|en adelante|a partir de ahora|nuev[oa]|(?:aplaz|prolong|prorrog|adelant|ampli|pospon|pospuest|reemplaz|sustitu)\\p{L}{1,5}|pasa a ser|pasa)>',
    matches: ['. Ahora se ha fijado en el ', '; se aplaza al ', '. La nueva fecha es el '],
    rejects: ['. Se ha fijado en el ', ' y la reunión tendrá lugar el '],
  }),
  limitWord: pattern({
    id: 'es.deadlines.limit-word',
    source: `<${limit}>`,
    matches: ['la fecha límite', 'El vencimiento', 'los plazos', 'la fecha de cierre'],
    rejects: ['la fecha de la reunión', 'sin límite', 'emplazado'],
  }),
  limitForMeeting: pattern({
    id: 'es.deadlines.limit-for-meeting',
    source: `<${limit}>[^.;:()\\d]{0,90}<(?:reuni(?:on|ones)|sesi(?:on|ones)|taller(?:es)?|seminarios?|foros?|conferencias?|asambleas?) (?:del?|de los dias) *${weekday}$`,
    matches: ['El plazo para la reunión del ', 'fecha límite de inscripción en el taller de '],
    rejects: ['El plazo fijado en la reunión es el ', 'la reunión del ', 'el plazo del '],
  }),
  otherLimit: pattern({
    id: 'es.deadlines.other-limit',
    source:
      '^ ?(?:en cuanto a |para )?(?:el|la|los|las) (?:fijad[oa]s? )?(?:del?|para|relativ[oa]s? a(?:l)?)> [^.;:]{2,120}$',
    matches: ['El de las solicitudes de beca (', 'la de inscripción, fijada el ', 'Los relativos a los visados ('],
    rejects: ['El plazo de las inscripciones (', 'La reunión de la CE 5 (', 'Las contribuciones para '],
  }),
  cancelled: pattern({
    id: 'es.deadlines.cancelled',
    source:
      `(?<!<(?:despues del?|antes del?|fuera del?|en|dentro del?|bajo|segun|respet\\p{L}{0,4}|al?|del?|pasad[oa]|desde) ?)<(?:el|la|los|las|est[ae]|est[ao]s|es[ae]|es[ao]s|tod[ao]s l[ao]s|dich[oa]) (?:\\p{L}{4,12} )?(?:${limit}|llamamientos?|obligaci(?:on|ones)|consultas?|periodos?(?= (?:de|para|previsto|fijado)>))>(?:(?!<(?:es|son|pero|queda|permanece) (?!(?:${adverb} ){0,2}(?:anul|suprim|levant|abrog|cancel|retir|revoc|sin|caduc|nul|inapl|pasad|suspend)))[^.;]){0,160}?` +
      `(?:<(?:${was}|se) (?:${adverb} ){0,2}(?:anul|suprim|levant|abrog|cancel|retir|revoc|suspend)\\p{L}{1,4}(?!\\p{L}| y (?:se )?(?:sustitu|reemplaz))|` +
      `<(?:${was}|pasa|queda) (?:${adverb} ){0,2}(?:sin (?:objeto|efecto)|caduc[oa]s?|nul[oa]s?|inaplicables?)>|` +
      '<(?:ya )?no (?:tiene|tendra|surte|surtira)n? (?:ya )?(?:efecto|validez|objeto)>|' +
      '<(?:ya )?no (?:es|esta|son|sera(?:n)?|rige|procede) (?:por tanto |ahora )?(?:ya )?(?:aplicables?|vigentes?|en vigor|valid[oa]s?|de aplicacion)>|' +
      `<dej(?:an?|aran?|o|aron) (?:${adverb} )?de (?:ser (?:aplicables?|valid[oa]s?|de aplicacion)|aplicarse|regir|(?:estar|ser) vigentes?|tener (?:efecto|validez|objeto))>|` +
      '<ya no (?:se aplica(?:n)?|se aplicara(?:n)?|es aplicable|esta(?:n)? en vigor|rige(?:n)?|procede(?:n)?)>|<(?:pierde|pierden) (?:su )?(?:objeto|vigencia|validez))|' +
      `<(?:(?:se dejan?|dejan?|(?:queda|han? quedado|quedo|quedara)n?),? (?:${adverb},? ){0,2}sin (?:efecto|objeto)|dej(?:an?|aran?|o|aron) (?:${adverb} )?de (?:ser (?:aplicables?|valid[oa]s?|de aplicacion)|aplicarse|regir|(?:estar|ser) vigentes?|tener (?:efecto|validez))|(?:es|sera|ha sido|queda|quedo|quedara|ha quedado|(?:se )?(?:considerese|considerara|considera)) (?:anulad|suprimid|cancelad|retirad|levantad)o|ya no (?:procede|hay que|es necesario) (?:respetar|tener en cuenta|observar)|no (?:tenga(?:n)? en cuenta|respete(?:n)?|tener en cuenta)|(?:anul|suprim|levant|retir|cancel)(?:acion|ar|ir|a|e|an|en|o)(?: del?)?|supresion del?|hag(?:a|an) caso omiso del?)(?: (?:el|la|los|las|esta|este))? ?(?:la |el )?(?:${limit})>`,
    matches: [
      'El vencimiento del  fijado para las candidaturas queda anulado',
      'El plazo de inscripción del  se suprime por tanto',
      'La fecha límite del  ya no es aplicable',
      'El periodo de observaciones, que iba a durar hasta el , queda anulado',
      'el plazo del  que en ella se fijaba ya no tiene efecto',
      'El plazo del  para las respuestas queda sin efecto',
      'Ya no procede respetar la fecha límite del ',
      'Queda sin efecto el plazo del ',
      'Ha quedado suprimido el plazo del ',
      'Queda, por tanto, sin efecto la fecha límite del ',
      'Queda también sin efecto el plazo del ',
      'Deja de ser aplicable el plazo del ',
      'El plazo del  deja de aplicarse',
      'Se deja sin efecto la fecha límite del ',
      'La Oficina anula la fecha límite del ',
      'Sírvase no tener en cuenta la fecha límite del ',
      'La fecha límite se cancela',
    ],
    rejects: [
      'Las inscripciones recibidas después de la fecha límite del  se anulan',
      'El vencimiento del  se mantiene',
      'Las reservas hechas en el plazo fijado para el  se anulan sin gastos',
    ],
  }),
  cancelledRow: pattern({
    id: 'es.deadlines.cancelled-row',
    source:
      '(?:^|[(:|,-]) *(?:fecha |plazo )?(?:anulad[oa]s?|suprimid[oa]s?|cancelad[oa]s?|sin (?:objeto|efecto)|caduc[oa]s?|retirad[oa]s?)[).]* *$',
    matches: ['Contribuciones (anulado)', 'Inscripción – suprimida', 'Sin objeto', 'Taller (cancelado)'],
    rejects: ['Contribuciones anuladas por sus autores', 'Sin', 'Solicitudes anuladas'],
  }),
  moved: pattern({
    id: 'es.deadlines.moved',
    source:
      `<(?:aplaz|prorrog|prolong|adelant|desplaz|pospon|pospuest|traslad)\\p{L}{1,6} (?:la |el |las |los |esta |este )(?:\\p{L}+ )?${limit}>[^.;\\d]{0,100}<del *$|` +
      '<(?:(?:aplaz|prorrog|prolong|adelant|desplaz|pospon|pospuest|traslad)\\p{L}{1,6}|(?:pas|cambi)(?:a|an|o|ara|aran)(?! (?:a|climatic[oa])>))>(?:[^.;()]|[(][^()]{0,40}[)]){0,40}<del *$',
    matches: [
      'aplazar la fecha límite para los comentarios sobre el proyecto de informe del ',
      'se aplaza del ',
      'ha sido aplazada del ',
      'prorrogado del ',
      'la fecha límite pasa del ',
    ],
    rejects: [
      'aplazar a petición de varios miembros los trabajos y la reunión del ',
      'el informe del ',
      'la reunión del ',
    ],
  }),
};
