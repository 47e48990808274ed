import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';
import { adverb, auxiliary, deniedAll, deniedOne, otherwise, shifted, shifts, weekday } from './replaced-words.js';

/** What one holds: `No habrá reunión`. */
const held = '(?:reunion|reuniones|sesion|sesiones|taller|talleres|seminarios?|foros?|jornadas?)>';
/** `no habrá reunión antes del`, `otra reunión que la del` tell of no meeting that falls away. */
const otherThan = '(?![^.;]{0,120}<(?:antes|hasta|otra|otras|salvo|excepto|aparte|ademas)>)';
/** `queda sin efecto`, `carece de objeto` */
const withoutEffect = `<(?<!<no )(?:queda(?:n|ra|ran)?|quedo|quedaron|(?:ha|han) quedado|se deja(?:n|ra|ran)?|se ha(?:n)? dejado|dejado|es|son) ${adverb}sin (?:efecto|objeto)>|<(?:carece(?:n|ra|ran)? de|ha(?:n)? perdido su) objeto>`;

/** Meetings that are moved, and those that will not be held. */
export const cancelledMeetings: Pick<
  ReplacedDates,
  'moved' | 'cancelled' | 'cancelledAll' | 'cancelledDays' | 'cancelling' | 'because' | 'supposed'
> = {
  moved: pattern({
    id: 'es.replaced-dates.moved',
    source: `<${auxiliary} ${adverb}${shifted}>|<${shifts}>|<(?:ya )?no (?:tendra(?:n)? lugar|se (?:celebrara(?:n)?|desarrollara(?:n)?|reunira(?:n)?)|(?:podra(?:n)?|puede(?:n)?) (?:celebrarse|tener lugar|organizarse)) en (?:la fecha|las fechas|esta fecha|esas fechas|estas fechas)>|^ *[,)]{0,2} *${shifted}>`,
    matches: [
      'es aplazada',
      'ha tenido que ser adelantada',
      'se ha aplazado',
      'se aplace',
      'sea adelantada',
      'se aplaza',
      'queda por tanto finalmente aplazada',
      'no podrá celebrarse en las fechas',
    ],
    rejects: ['el aplazamiento', 'la fecha adelantada', 'está por aplazar', 'no se celebrará en Ginebra'],
  }),
  cancelled: pattern({
    id: 'es.replaced-dates.cancelled',
    source: `(?:<(?<!<no )${auxiliary} ${adverb}(?:anulad|cancelad|suprimid|suspendid|descartad)[oa]s?>|${withoutEffect}|<se (?:ha(?:n)? (?:tenido que )?)?(?:anul|cancel)(?:a|an|e|en|o|aron|ara|aran|aria|arian|ado|ar)>|<se (?:ha(?:n)? )?(?:suprime(?:n)?|suprimira(?:n)?|suprimio|suprimieron|suprimido|suspende(?:n)?|suspendera(?:n)?|suspendido)>|^ *[,)]{0,2} *(?:anulad|cancelad|suprimid|suspendid)[oa]s?>|${deniedOne}|${deniedAll})${otherwise}`,
    matches: [
      'ha sido anulada',
      'ha tenido que ser cancelado',
      'han sido suprimidas',
      'no tendrá lugar',
      'no se celebrará',
      'no podrá celebrarse',
      'no será organizada',
      'se cancela',
      'queda cancelada',
      'ha quedado anulada',
      'quedó suspendido',
      'se ha cancelado',
      'queda sin efecto',
      'se deja sin efecto',
      'ha quedado por tanto sin objeto',
    ],
    rejects: [
      'no queda sin efecto',
      'surte efecto',
      'no está cancelado el',
      'podría cancelarse',
      'no tendrá lugar en Ginebra',
      'no se celebrará en línea',
      'no podrá celebrarse en las fechas previstas',
      'no se reunirá hasta',
    ],
  }),
  cancelledAll: pattern({
    id: 'es.replaced-dates.cancelled-all',
    source: `(?:<(?:son|quedan|quedaron|quedaran|han quedado|estan|han sido|seran|fueron|han tenido que ser|deben ser|deberan ser|acaban de ser) ${adverb}(?:anulad|cancelad|suprimid|suspendid)[oa]s>|<se (?:han )?(?:anul|cancel)(?:an|aron|aran|ado)>(?<!<se (?:anul|cancel)ado)|<(?:quedan|quedaron|quedaran|han quedado) ${adverb}sin (?:efecto|objeto)>|${deniedAll})${otherwise}`,
    matches: [
      'han sido anuladas',
      'no tendrán lugar',
      'han tenido que ser suprimidos',
      'no se celebrarán',
      'se cancelan',
    ],
    rejects: ['ha sido anulada', 'no tendrá lugar'],
  }),
  cancelledDays: pattern({
    id: 'es.replaced-dates.cancelled-days',
    source: `^ *,? *(?:como (?:estaba (?:previsto|anunciado)|se (?:habia )?(?:indic|anunci|preve)\\p{L}+)>,? *)?(?:(?:la|el|las|los|esta|este) ?(?:(?!<[ye]>)[^.,;:()]|\\([A-Z\\d-]{2,16}\\)){3,140}?)?<(?:del|de los|el|los|en|al|entre el) *${weekday}$`,
    matches: [
      ' el ',
      ' como estaba previsto del ',
      ' el taller sobre las normas previsto el ',
      ' la reunión que el Grupo (GR-X) convocada para el ',
    ],
    rejects: [' y la reunión del ', ', la reunión tendrá lugar (', ' en Ginebra '],
  }),
  cancelling: pattern({
    id: 'es.replaced-dates.cancelling',
    source:
      '(?:<(?:(?:anulacion|cancelacion|supresion)(?: del?>| *[:-] )|(?:anul|cancel)(?:ar|a|amos|an|ara|aran|ando) (?:la|el|las|los|esta|este|estas|su|sus))(?! ?(?:su |sus |la |el |una |toda )?(?:pre-?)?(?:inscripcion|reserva|participacion|habitacion|visado|solicitud|viaje|vuelo|circular|carta|hotel|pedido))|' +
      `<no (?:habra|(?:se )?(?:celebrara|organizara|convocara)n?) (?:por tanto |pues |finalmente )?(?:ninguna? )?(?=(?:\\p{L}+ )?${held})${otherThan}|` +
      `<ninguna? ${held}[^.;,]{0,60}? (?:se (?:celebrara|organizara|convocara)|tendra lugar)>(?! (?:antes|hasta|en linea|a distancia)>))`,
    matches: [
      'la cancelación de la reunión',
      'decidió cancelar el taller',
      'ANULACIÓN: reunión',
      'cancelación de un taller',
      'No habrá por tanto reunión del Grupo el ',
      'no celebrará ninguna sesión el ',
      'Ninguna reunión del Grupo tendrá lugar el ',
    ],
    rejects: [
      'condiciones de la cancelación',
      'la cancelación de su inscripción',
      'anula y sustituye',
      'No habrá interpretación en la reunión del ',
      'No habrá reunión antes del ',
      'Ninguna reunión del Grupo tendrá lugar antes del ',
      'cancelación de una reserva',
    ],
  }),
  because: pattern({
    id: 'es.replaced-dates.because',
    source: '^[\\d.) ]*(?:como|puesto que|dado que|ya que|porque|visto que|habida cuenta de que)>|<(?:siendo|estando)>',
    matches: ['Como la Conferencia (Lima, ', ' estando próxima'],
    rejects: ['La reunión celebrada como ', 'estaba'],
  }),
  supposed: pattern({
    id: 'es.replaced-dates.supposed',
    source:
      '<(?:si>|en (?:el )?caso de(?: que)?>|en el supuesto>|a menos que>|salvo que>|cuando>|de lo contrario>|so pena>|eventual(?:es)?>|posible(?:s)?>)',
    matches: [
      'si la reunión',
      'en caso de cancelación',
      'en el supuesto de que',
      'la eventual cancelación',
      ', de lo contrario la reunión',
    ],
    rejects: ['así', 'silencio', 'en cascada', 'ocaso de participantes'],
  }),
};
