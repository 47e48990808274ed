import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** Meetings and groups told together, what a group does when it meets, and who receives a meeting. */
export const meetingTogether: Pick<
  MeetingLocale,
  | 'conferenceAgain'
  | 'andGroup'
  | 'jointly'
  | 'ofAll'
  | 'working'
  | 'staying'
  | 'busy'
  | 'hostLand'
  | 'invitedBy'
  | 'otherOne'
  | 'groupsMeet'
  | 'oneOn'
  | 'firstOfTwo'
  | 'lastOfTwo'
  | 'convening'
> = {
  conferenceAgain: pattern({
    id: 'es.meetings.conference-again',
    source:
      '^(?:Conferencia|Asamblea)>(?! (?:del? |sobre |para |[Mm]undial|[Rr]egional|[Gg]eneral|[Ii]nterregional|[Aa]nual|[Ee]uropea|[Aa]fricana|\\p{Lu}|\\())',
    flags: '',
    matches: ['Conferencia se celebrará', 'Asamblea, prevista del'],
    rejects: ['conferencia se celebrará', 'Conferencia Mundial', 'Conferencia de reguladores', 'Asamblea General'],
  }),
  andGroup: pattern({
    id: 'es.meetings.and-group',
    source: '^\\)?(?:,| *,? *(?:y|e|asi como)>)(?: (?:el|la|los|las)>)? ?$',

    matches: [' y el ', ', la ', ' y ', ' así como la '],
    rejects: [' y el informe del ', ' de la ', ' o el '],
  }),
  jointly: pattern({
    id: 'es.meetings.jointly',
    source: '<(?:conjunt\\p{L}*|en comun|juntos|juntas|de consuno|comun)>',

    matches: ['se reunirán conjuntamente', 'celebrarán una sesión conjunta'],
    rejects: ['comúnmente', 'se reunirán por separado'],
  }),
  ofAll: pattern({
    id: 'es.meetings.of-all',
    source:
      '^(?:(?:(?:todas|cada una de) (?:estas|las|esas)|(?:estas|las) (?:tres|cuatro|cinco|seis|siete|ocho)) (?:reuniones|sesiones|manifestaciones|jornadas)|(?:todos|cada uno de) (?:estos|los|esos) (?:talleres|seminarios|eventos|cursos|actos)|(?:estas|las) (?:reuniones|sesiones)(?= (?:se|tendran) [^.;]{0,20}<todas>))>',

    matches: [
      'Todas estas reuniones se celebrarán',
      'Las tres reuniones tendrán',
      'Todos los talleres tendrán lugar',
      'cada una de estas reuniones',
    ],
    rejects: ['Estas reuniones', 'Todas las administraciones', 'Todos los participantes'],
  }),
  working: pattern({
    id: 'es.meetings.working',
    source:
      '<(?:(?:ha|han) (?:ultimado|finalizado|concluido|terminado|examinado|estudiado|debatido|proseguido|reanudado|trabajado|deliberado|elaborado)|(?:ultim|finaliz|termin|examin|estudi|reanud|(?<!<de )trabaj|deliber|elabor)(?:o|aron|ara|aran)|(?:debat|pros[ei]gu)(?:io|ieron|ira|iran)|continu(?:aron|ara|aran)|(?:dio|dieron|dara|daran) los ultimos toques)>',

    matches: [
      'ultimó su informe',
      'examinará el proyecto',
      'ha concluido sus trabajos',
      'prosiguió el examen',
      'continuará',
    ],
    rejects: ['Grupo de Trabajo', 'aprobó', 'publicó', 'examen', 'examinador'],
  }),
  staying: pattern({
    id: 'es.meetings.staying',
    source: '<(?:permanecer(?:a|an)|se quedar(?:a|an))(?= en>)',
    matches: ['permanecerá en Lima', 'se quedarán en Lima'],
    rejects: ['permanecerá abierta', 'permanece en Lima'],
  }),
  busy: pattern({
    id: 'es.meetings.busy',
    source:
      '<(?:dedicar|pasar)(?:a|an) (?:un|una|dos|tres|cuatro|cinco|\\d) (?:dias?|jornadas?|mananas?|semana)(?: al? (?:(?:la|los|las) )?[^.;:,\\d]{3,60}?)?(?= (?:en|el|los|del)>|,)',
    matches: ['pasará dos días en Lima', 'dedicará un día a la terminología el'],
    rejects: ['pasó dos días en Lima', 'dedicará un capítulo a la terminología el'],
  }),
  hostLand: pattern({
    id: 'es.meetings.host-land',
    source:
      "(?:(?:^ *|<(?:que|el|la|los|y) )(?<land>\\p{Lu}[\\p{L}'-]+(?: (?:(?:de|del|y|la|los) ){0,2}\\p{Lu}[\\p{L}'-]+){0,4}),? (?:que )?(?:(?:acoger|albergar)(?:a|an|ia)|acoge|alberga|recibira|organizara|sera (?:el |la )?(?:pais )?(?:anfitrion|sede)|(?:(?:ha|han) (?:aceptado|ofrecido|propuesto)|se (?:ha|han) (?:ofrecido|propuesto)(?: a| para)?) (?:acoger|albergar|recibir|ser (?:el )?(?:pais )?(?:anfitrion|sede)))|<(?:(?:acog|alberg)(?:era|ara|e|a|id[oa]s? por|ad[oa]s? por)) (?:(?:el Gobierno|la Administracion|las autoridades) (?:del? |de la ))?(?:el |la |los )?(?<host>\\p{Lu}[\\p{L}'-]+(?: (?:(?:de|del|y|la|los) ){0,2}\\p{Lu}[\\p{L}'-]+){0,4}))>",
    flags: '',
    matches: [
      'que Argentina acogerá',
      'que acogerá Noruega',
      'que albergará Chile',
      'que Chile ha ofrecido acoger',
      'Chile se ha ofrecido a ser anfitrión',
      'acogida por el Gobierno de Kenya',
    ],
    rejects: ['por invitación de Argentina', 'que la administración acogerá', 'Argentina será'],
  }),
  firstOfTwo: pattern({
    id: 'es.meetings.first-of-two',
    source: `^(?:la primera|el primero)(?:,? (?:se|sera|tambien|tendra|es|podra|fue)>)|<(?:la|su) primera (?:de estas )?(?:${meetingNouns})>`,
    matches: ['La primera será virtual', 'A la primera reunión', 'El primero se pudo seguir'],
    rejects: ['La primera cuestión', 'en primer lugar', 'La segunda será'],
  }),
  lastOfTwo: pattern({
    id: 'es.meetings.last-of-two',
    source: `^(?:(?:la segunda|el segundo|la ultima|el ultimo)(?:,? (?:se|sera|tambien|tendra|es|podra|fue)>)|esta ultima|este ultimo)|<(?:la|su) (?:segunda|ultima) (?:de estas )?(?:${meetingNouns})>`,
    matches: ['La segunda será virtual', 'A la segunda reunión', 'El segundo se pudo seguir'],
    rejects: ['La segunda cuestión', 'en último lugar', 'La primera será'],
  }),
  convening: pattern({
    id: 'es.meetings.convening',
    source: '<(?:reunir|convocar|congregar) (?:al? )?(?:el |la |los |las |un |una )?$',
    matches: ['consiste en reunir al ', 'propone convocar a la '],
    rejects: ['la reunión del ', 'invitar al ', 'convocar una reunión del '],
  }),
  oneOn: pattern({
    id: 'es.meetings.one-on',
    source:
      '(?:^[\\d.) ]*(?:[^.;:,\\d]{2,40}, )?|, |<(?:tendra lugar|se celebrara|se mantiene|se mantendra) )(?:el|la) (?:del|(?:previst|fijad|anunciad)[oa] (?:el|al|para el)) *(?:dia )?(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? *)?$',
    matches: ['El del ', 'En cambio, sí tendrá lugar la del jueves ', '3 La prevista para el '],
    rejects: ['El del Grupo del ', 'La reunión del '],
  }),
  groupsMeet: pattern({
    id: 'es.meetings.groups-meet',
    source: '<(?<!<(?:de|de los|de las) (?:\\p{L}+ )?)(?:grupos|comisiones|comites|equipos|organos)>[^.;:,\\d]{0,60}$',
    matches: [', cinco grupos del Consejo ', 'Las comisiones de estudio '],
    rejects: ['los secretarios de tres grupos ', 'el grupo ', 'los grupos citados, y el Presidente '],
  }),
  otherOne: pattern({
    id: 'es.meetings.other-one',
    source:
      '^(?:el|la) (?:anterior|siguiente|ultim[oa]|proxim[oa]|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|precedente|edicion (?:anterior|precedente|siguiente)|(?:ultima|proxima) edicion|mas reciente)(?: de la serie)? *\\($',
    matches: ['El anterior (', 'La siguiente (', 'La edición anterior ('],
    rejects: ['El anterior Presidente (', 'El Director ('],
  }),
  invitedBy: pattern({
    id: 'es.meetings.invited-by',
    source:
      '<(?:invitacion|hospitalidad|gentileza|cortesia|ofrecimiento)(?: (?:cursada|formulada|hecha|recibida))? (?:del?|por) (?<by>[^.;:,\\d]{3,140})',
    flags: '',
    matches: ['Por amable invitación del Gobierno de Guatemala', 'por gentileza de la Autoridad del Paraguay'],
    rejects: ['con el apoyo del Japón', 'cartas de invitación'],
  }),
};
