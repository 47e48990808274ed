import type { DeadlineLocale } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

const person =
  '(?:coordinador|corresponsal|representante|interlocutor|delegad|suplente|expert|puntos? (?:de contacto|focal))';

/** What the procedures of the Sectors ask for: periods of examination, patents, corrections, lists, documents of the groups. */
export const procedures: DeadlineLocale['kinds'] = [
  {
    kind: 'consultation',
    weight: 1.5,
    pattern: pattern({
      id: 'es.deadlines.procedure-period',
      source:
        '<(?:(?:plazos?|periodos?|fases?)(?: (?:fijad|establecid|previst|abiert|concedid)[oa]s?)?(?: a (?:los|las) [^.;:,]{1,40})? (?:de (?:la |el )?|del |para (?:la |el )?)|procedimientos? (?:de (?:la )?|del ))(?:examen|consideracion|aprobacion|adopcion|consulta|votacion)>',
      matches: [
        'El plazo de examen',
        'El plazo para el examen de los proyectos',
        'El procedimiento de adopción por correspondencia',
      ],
      rejects: ['el plazo de inscripción', 'el examen de los proyectos', 'los plazos de traducción'],
    }),
  },
  {
    // documents can be consulted until a day; who is consulted until then is asked
    kind: 'consultation',
    weight: 0.5,
    pattern: pattern({
      id: 'es.deadlines.members-consulted',
      source:
        '(?<!<(?:(?:de|a|por|para) (?:los |las )?|estados ))<(?:estados miembros|miembros|administraciones|asociados|operadores|reguladores|paises|delegaciones)> (?:[^.;:,]{1,40} )?(?:ser(?:an|ian)|son|fueron|estan siendo|han sido|deber(?:an|ian) ser) (?:(?:despues|tambien|ahora|primero|de nuevo) )?consultad[oa]s>|<se (?:consultara|consultaria|consulta|consulto|ha consultado) (?:por [^.;:,]{1,30} )?a (?:los |las )(?:estados miembros|miembros|administraciones|asociados|operadores|reguladores|paises)>',
      matches: ['Los Estados Miembros serían consultados', 'Se consultará por cuestionario a las administraciones'],
      rejects: [
        'las respuestas de los Estados Miembros serán consultadas',
        'Los documentos serán consultados',
        'Se consultará a la Secretaría',
      ],
    }),
  },
  {
    kind: 'contribution',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.group-documents',
      source:
        '<(?:declaraciones|declaracion|notas?) de (?:coordinacion|enlace)(?= (?:[^.;:]|[.](?=\\d)){0,120}<(?:someter(?:se)?|llegar|enviad[oa]s?|enviarse|remitid[oa]s?|remitirse|transmitid[oa]s?|recibid[oa]s?|recibirse|aceptad[oa]s?|presentad[oa]s?|presentarse)>)|' +
        '<proyectos? de (?:nueva )?(?:recomendaci(?:on|ones)|revision|resoluci(?:on|ones)|cuesti(?:on|ones)|informes?|textos?|modificacion|enmienda)(?= (?:[^.;:]|[.](?=\\d)){0,120}<(?:comunicaran?|enviaran?|remitiran?|transmitiran?|presentaran?|enviarse|remitirse|comunicarse|llegar) a (?:la (?:secretaria|oficina|tsb|bdt|br)|los? relator(?:es)?|el presidente|la presidenta)>)|' +
        '(?<=<(?:comunic|envi|present|transmit|remit|entreg|deposit|publi|someter|har)(?:ara|aran|ira|iran|a|an)>[^.;:]{0,60})(?:sus?) (?:propi[oa]s )?(?:documentos?|propuestas?|textos?|informes? de situacion)>',
      matches: [
        'Las declaraciones de coordinación recibidas',
        'Los proyectos de revisión de las Recomendaciones UIT-T G.652 se remitirán a la Secretaría',
        'comunicarán sus documentos',
      ],
      rejects: [
        'una declaración de coordinación del Grupo',
        'Los proyectos de Recomendación se reproducen en el anexo',
        'La Oficina transmitirá los documentos',
      ],
    }),
  },
  {
    kind: 'nomination',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.own-person',
      source: `<(?:nombres?|datos de contacto)>(?=(?: y [^.;,]{1,30})? (?:del suyo|de la suya|de los suyos)>)|<designar(?:a|an)(?=,? (?:[^.;,]{0,40},)? ?(?:sus?|una?|cada una?)>)|(?<=<${person}[^.;]{0,60}, cuyos? )(?:nombres?|datos)>|(?<=<(?:designar|designen?) a )un[oa]>`,
      matches: [
        'comunicará el nombre del suyo',
        'Cada administración designará un punto de contacto',
        'un coordinador, cuyo nombre comunicará',
      ],
      rejects: ['el nombre del fichero', 'designará la ciudad', 'la página, cuyo nombre'],
    }),
  },
  {
    kind: 'registration',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.delegation',
      source:
        '<(?:acreditad[oa]s?(?= (?:previa (?:solicitud|peticion)|a (?:solicitud|peticion)|ante))|listas? (?:nominativas? |completa |provisional )?de (?:los miembros de )?(?:sus?|la|cada) (?:delegad[oa]s?|participantes?|delegaci(?:on|ones))|nombres? de sus participantes)>',
      matches: [
        'serán acreditados previa solicitud',
        'la lista de los miembros de su delegación',
        'los nombres de sus participantes',
      ],
      rejects: ['los representantes acreditados', 'la lista de sus documentos', 'lista de delegaciones extranjeras'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.patents',
      source:
        '(?<=<patentes?>[^.;]{0,300})<(?:declarar(?:l[oa]s?)?|declaren?|transmitir(?:l[oa]s?)?|transmitan?|comunicar(?:l[oa]s?)?|comuniquen?|informar|informen?|senalar(?:l[oa]s?)?|dar a conocer|notificar(?:l[oa]s?)?|notifiquen?|presentaran? una declaracion|pon(?:dran?|gan?|er(?:l[oa]s?)?) en conocimiento)>|<declaraci(?:on|ones) (?:de |sobre |relativas? a )(?:(?:las|los|sus) )?(?:patentes?|derechos de propiedad intelectual|licencias?)>|<declaraci(?:on|ones) de (?:est[ae]|tal|es[ae]|dich[ao]) (?:indole|tipo|clase|naturaleza|genero)>',
      matches: [
        'Toda organización que tenga conocimiento de una patente deberá comunicarlo',
        'la declaración sobre patentes',
        'toda declaración de este tipo',
        'que posean patentes presentarán una declaración',
        'El titular de una patente lo pondrá en conocimiento',
      ],
      rejects: ['la política de patentes', 'la declaración de voto', 'las patentes. Sírvase comunicar'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.list-corrected',
      source:
        '<rectificaci(?:on|ones)>|<(?:modificaci(?:on|ones)|correcci(?:on|ones)|cambios?)>(?= (?:que (?:deban|deba) introducirse )?(?:a|al|de|del|en|relativ[oa]s? a) ?(?:la |las |el |los |esta |estos |sus? )?(?:listas?|directorios?|guias?|inscripci(?:on|ones)|fichas?|datos|base)>)',
      matches: ['comunicar toda rectificación', 'cualquier modificación de esta lista', 'las correcciones a sus datos'],
      rejects: ['la modificación del texto', 'rectificar', 'correcciones al proyecto'],
    }),
  },
  {
    kind: 'comment',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.corrections',
      source:
        '<(?:correcci(?:on|ones)|modificaci(?:on|ones)|cambios?) (?:de (?:forma|redaccion|estilo)|editorial(?:es)?)(?: que (?:deban )?(?:introducir(?:se)?|hacer(?:se)?))?>|<correcci(?:on|ones)>(?= (?:al|a los|en el|en los) (?:proyectos?|textos?|informes?|documentos?)>)',
      matches: [
        'correcciones de forma que introducir en los textos',
        'sus cambios de redacción',
        'las correcciones al proyecto',
      ],
      rejects: ['una corrección', 'las correcciones a sus datos', 'en forma de corrección'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'es.deadlines.rooms-released',
      source:
        '<(?:tarifas?|precios?|habitacion(?:es)?|cupos?)>(?=[^.;:]{0,120}<(?:dejar\\p{L}{1,4} de estar|ya no (?:estara|estaran|se)|quedaran? libres?|liberad[oa]s?|liberaran?)>)',
      matches: ['Las habitaciones reservadas dejarán de estar disponibles', 'La tarifa ya no se garantizará'],
      rejects: ['las habitaciones estarán disponibles', 'el precio'],
    }),
  },
];
