import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const wishing =
  '(?:dese(?:en?|an?|os[oa]s?|ar[ai]an?|aran?)(?: de)?|quisier(?:an?|en)|quier(?:an?|en)|piens(?:en?|an?)|prev(?:ean?|en)|(?:teng|tien)(?:an?|en?) (?:la )?intencion de|interesad[oa]s? en)';
const coming = '(?:asistir|participar|tomar parte|estar presentes?|acudir|seguir|unirse|concurrir|venir)';
/** What one takes part in by doing something else than coming. */
const inNoMeeting =
  '(?! (?:en |a )?(?:la |el |las |los |est[ae] |una? )?(?:\\p{L}+ )?(?:encuestas?|consultas?|estudios?|pruebas?|ensayos?|proyectos?|programas?|votacion|procedimiento|ejercicio|trabajos|actividades|labor)>)';

/** Registration, by its words. */
export const attendance: readonly KindRule[] = [
  {
    kind: 'registration',
    weight: 1.5,
    topic: true,
    pattern: pattern({
      id: 'es.deadlines.attendance-wished',
      source: `<${wishing} ${coming}>${inNoMeeting}`,
      matches: ['que deseen asistir', 'Quien tenga la intención de seguir'],
      rejects: ['deseen participar en la encuesta', 'deseen presentar', 'la participación'],
    }),
  },
  {
    kind: 'registration',
    weight: 2.5,
    topic: true,
    pattern: pattern({
      id: 'es.deadlines.attendance-announced',
      source: `<${wishing} ${coming}>${inNoMeeting}(?:(?!<(?:design|nombr|candidatur|prop[ou]|contribu|presentar|beca|visado|documento)\\p{L}*>)[^.;]){0,140}<(?:(?:avis|inform|confirm|comunic|notific|indic)(?:ar|aran?|ara|arlo|arselo|en|e)|comuniquen?(?:lo)?|notifiquen?|indiquen?|(?:ponerse|se pondran?|se pongan?|ponganse) en (?:contacto|comunicacion)|(?:dirigirse|se dirigiran?)|escrib(?:ir|iran?|an)|ha(?:cerlo|gan) saber|darse a conocer)>`,
      matches: ['quisieran asistir avisarán', 'deseen tomar parte en la entrevista se pondrán en contacto'],
      rejects: [
        'deseen participar designarán a un experto e informarán',
        'deseen participar en la encuesta lo comunicarán',
        'deseen participar',
      ],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.attendance-forms',
      source:
        '<(?:(?:boletin(?:es)?|hojas?|fichas?|formularios?|notas?|confirmaci(?:on|ones)) de (?:participacion|asistencia)|suscribirse|se suscrib(?:an?|iran?)|suscripci(?:on|ones) a la lista|se acredita(?:n|ran?)? previa solicitud|acreditad[oa]s? previa solicitud|listas? de sus (?:delegados|participantes|representantes))>',
      matches: ['el boletín de participación adjunto', 'que se suscriban a la lista', 'se acreditan previa solicitud'],
      rejects: ['el boletín', 'la composición de la mesa', 'suscrito'],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.delegates-announced',
      source:
        '<anunci(?:ar|ara|aran|en?|ando) (?:(?:el |los )nombres? de )?(?:sus?) (?:representantes?|delegad[oa]s?|delegaci(?:on|ones)|presencia|asistencia|llegada|participante?s?|participacion(?! en (?:la |el |est[ae] )?(?:encuesta|estudio|prueba|consulta|votacion)))>',
      matches: ['que anuncie sus representantes', 'anunciarán su asistencia', 'anunciar los nombres de sus delegados'],
      rejects: ['anunciar sus resultados', 'anunciará su participación en la encuesta', 'anunciar una delegación'],
    }),
  },
  {
    // a place in an exhibition is taken like one at a meeting
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.exhibition-places',
      source:
        '<confirm(?:ar|aran?|en?|a|an) (?:(?:su|sus|un|una|el) )(?:pabell(?:on|ones)|stands?|espacios? de exposicion|puestos? de exposicion)>|<reservas? de (?:(?:los|las|el|la|su|sus|demas|otros|cualquier) ){0,3}(?:pabell(?:on|ones)|stands?|casetas?|espacios?|superficies?)>',
      matches: [
        'confirmar su stand',
        'que confirmen su pabellón',
        'Las reservas de los demás espacios',
        'confirmar su pabellón',
      ],
      rejects: ['confirmen su habitación', 'las reservas de hotel', 'el pabellón nacional'],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.registered-persons',
      source:
        '<se (?:ha|han|haya|hayan|habra|habran|hubiera|hubieran|hubiesen) (?:pre-?)?(?:inscrito|registrado|apuntado|acreditado)>|<(?:de|den|dar|daran?) su nombre (?=al? )|<(?:haberse (?:apuntado|acreditado)|(?:inscribiendo|registrando|apuntando)se)>|<inscrib(?:ira|iran|a|an|e|en|ir) a (?:sus?|los|las) (?:\\p{L}{3,12} )?(?:representantes?|delegad[oa]s?|participantes?|expert[oa]s?|miembros|integrantes)>|<(?:inscribir|preinscribir|apuntar|acreditar|matricular)l[oa]s?>(?! en (?:el|la) (?:orden|registro|plan|lista|fichero|base))|<(?:hacer|haran?|hagan?) (?:pre)?inscribir a (?:sus?|los|las) (?:\\p{L}{3,12} )?(?:representantes?|delegad[oa]s?|participantes?|expert[oa]s?|miembros)>|<(?:participantes|delegad[oa]s|personas|expert[oa]s|oradores) (?:(?:no|ya) )?inscrit[oa]s(?= [^.;:,]{0,40}<(?:antes|a mas tardar|el|hasta)>)',
      matches: [
        'si no se ha inscrito en línea',
        'que se hayan inscrito',
        'haberse apuntado',
        'inscribirá a sus representantes',
        'inscribe a sus miembros',
        'tengan a bien inscribirlos',
      ],
      rejects: [
        'inscribirlas en el plan',
        'inscribirá el punto',
        'registrado una caída',
        'los créditos inscritos antes',
      ],
    }),
  },
];
