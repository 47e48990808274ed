import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** What a meeting is for, between its noun and its mode: `reunión de consulta presencial`. */
const purpose =
  '(?:\\p{L}+ |de (?:consulta|trabajo|coordinacion|concertacion|informacion|intercambio|seguimiento|preparacion|redaccion|formacion) )?';
/** How often or again: `se reunió dos veces, siempre en línea`. */
const again =
  '(?:,? ?(?:siempre|de nuevo|nuevamente|otra vez|tambien|asimismo|antes|previamente|con anterioridad|despues|posteriormente|entretanto|mientras tanto|(?:ambas|las dos|las tres|todas las) veces|cada vez|en (?:ambos casos|ambas ocasiones|(?:dos|tres|cuatro|varias) ocasiones)|(?:una|dos|tres|cuatro|cinco|varias) veces),?)?';
const wholly =
  '(?:(?:enteramente|totalmente|completamente|exclusivamente|unicamente|solo|solamente|integramente|plenamente) )';

/** How a meeting is held, and whether one may join from afar. */
export const meetingModes: Pick<
  MeetingLocale,
  'modes' | 'modeLead' | 'notSo' | 'remote' | 'notRemote' | 'remoteOffered' | 'isOfForm' | 'formNamed'
> = {
  modes: [
    {
      mode: 'hybrid',
      pattern: pattern({
        id: 'es.meetings.hybrid',
        source:
          '(?:<(?:formato|forma|modo|modalidad|caracter|reunion|sesion|manifestacion|evento|encuentro|taller|seminario|foro|conferencia|congreso|coloquio|simposio|dialogo|jornada|curso|acto|configuracion)(?:es|s)? (?:\\p{L}+ )?(?:hibrid[oa]s?|mixt[oa]s?|semipresencial(?:es)?)>|' +
          '(?:[(,:;-]|^|<(?:es|sera)) *hibrid[oa]s?>|<tanto (?:en sala|en persona|in situ|presencialmente|de (?:forma|manera) presencial) como (?:a distancia|en linea|virtualmente|de (?:forma|manera) (?:virtual|remota))>|<con (?:(?:la )?(?:posibilidad|opcion) de )?participacion (?:a distancia|en linea|virtual|remota)>|' +
          "<en (?!distancia|linea)[\\p{L}'-]{3,30}(?: \\([^()\\d]{3,30}\\))?,? (?:y|e|o|asi como|y tambien) (?:en linea|a distancia|virtualmente|de forma virtual|por (?:video|tele)conferencia)>)",
        matches: [
          'reunión híbrida',
          'en formato híbrido',
          'en modalidad híbrida',
          'será un encuentro híbrido',
          'de carácter híbrido',
          '(híbrida, ',
          'Híbrida (Ginebra)',
          'en Lima (Perú) y en línea',
          'tanto en sala como a distancia',
        ],
        rejects: ['las redes híbridas', 'reunión presencial', 'la encuesta de Ginebra y en línea'],
      }),
    },
    {
      mode: 'electronic',
      pattern: pattern({
        id: 'es.meetings.electronic',
        source:
          `^ ?<y,? por (?:via|medios) electronic[oa]s?>|<(?:es|sera|fue|era|son|seran) (?:(?:tambien|enteramente|exclusivamente) )?electronic[oa]s?>|<(?:${meetingNouns})> (?:\\p{L}+ )?electronic[oa]s?>|<(?:${meetingNouns}) (?:\\p{L}+ )?por (?:via|medios) electronic[oa]s?>|<(?:primera|segunda|tercera|cuarta|quinta|sexta|septima|octava|novena|decima|siguiente|ultima|otra),? por (?:via|medios) electronic[oa]s?>|` +
          '<(?:celebrara|celebraran|celebro|celebrad[oa]s?|celebrarse|lugar|reunira|desarrollara|organizad[oa]s?)> (?:\\p{L}+ )?(?:por (?:via|medios) |en forma |de forma |de manera )electronic[oa]s?>|<celebrara electronicamente>',
        matches: [
          'reunión electrónica',
          'reuniones electrónicas',
          'La reunión será electrónica y',
          'se celebrará por vía electrónica',
          'se celebrará por medios electrónicos',
        ],
        rejects: ['correo electrónico', 'reunión', 'inscripción por vía electrónica'],
      }),
    },
    {
      mode: 'virtual',
      pattern: pattern({
        id: 'es.meetings.virtual',
        source:
          `(?:<(?:${meetingNouns}) ${purpose}${wholly}?(?:virtual(?:es)?|en linea|a distancia|por internet)>|` +
          `<(?:formato|modo|modalidad|forma|manera|caracter) ${wholly}?(?:virtual|a distancia|en linea)>|<virtualmente>|<(?:cursos?|formacion(?:es)?|modulos?) (?:en linea|a distancia|virtual(?:es)?)>|` +
          `<${wholly}(?:a distancia|en linea|(?:de (?:forma|manera) )?virtual(?:es)?)>|` +
          '(?<!<(?:inscri|registr|present|envi|remit|remis|public|publiq|contribu|document|deposit)\\p{L}*(?:,? \\p{L}+){0,6} )<en una plataforma (?:en linea|virtual|de (?:video|web)conferencias?)>|<(?:sin|ni) (?:ningun[oa]? )?(?:participacion|asistencia|presencia)(?: de \\p{L}+)? (?:presencial|fisica|en sala|in situ)>|' +
          `(?:[(,:;-]|<(?:es|fue|fueron|sera|seran|seria|serian|era|celebrar|celebrad[oa]s?|lugar|celebra|celebran|celebrara|celebraran|celebraria|celebrarian|celebrarse|celebre|celebren|celebro|celebraron|desarrollara|desarrollo|(?:transcurr|discurr)(?:e|io|ira)|reuna|reunan|reune|reunen|reunirse|reunira|reuniran|(?:encontrar|congregar)(?:se|a|an)|reunid[oa]s?|reunido|reunio|reunieron|organizad[oa]s?|convocad[oa]s?|impartid[oa]s?|impartira|ofrecid[oa]s?|ofrecera)>)${again} *(?:virtual(?:es)?|en linea|a distancia)>(?! de(?:l| la| las| los)?>(?! *(?:\\d|lunes|martes|miercoles|jueves|viernes|sabado|domingo)))|` +
          '(?:^ ?,? ?<y(?: luego)?|<luego) (?:virtualmente|en linea|a distancia|de forma virtual)>(?=,? (?:el|los|en|del) )|' +
          '<(?:por|mediante|forma de (?:una )?|por medio de (?:una )?|a traves de (?:una )?)(?: una)? ?(?:(?:video|tele|audio|web)conferencias?|webinarios?|seminario web)>|' +
          '<(?:en|via|por|mediante|por medio de|a traves de|con) (?:la plataforma )?(?:de (?:video|web)conferencia )?(?:(?:Microsoft )?Teams|Zoom|Webex|MyMeetings|Interactio)>|' +
          `(?:^|[(]) *(?:webinarios?|seminarios? web|(?:video|tele|audio)conferencias?|${wholly}?(?:virtual(?:es)?|en linea|a distancia))>|` +
          `<(?:sino|mas bien|pero) (?:mas bien |${wholly})?(?:virtualmente|en linea|a distancia|de forma virtual)>|<seminarios? web>|<webinarios?>)`,
        matches: [
          'adoptará la forma de una videoconferencia',
          'por teleconferencia',
          'en una plataforma en línea',
          'sin asistencia presencial',
          ', y en línea el 24 de abril',
          'a través de la plataforma Zoom',
          'A distancia',
          'volverá a encontrarse en línea',
          'sino en línea',
          'reunión virtual',
          'en formato virtual',
          'íntegramente a distancia',
          'se reunirá previamente en línea',
          'Cuarta reunión (videoconferencia)',
          'volverá a reunirse en línea',
          'se reunió dos veces, siempre en línea',
          'se ha reunido de nuevo a distancia',
          'seminario web',
          'se celebrará en línea',
          'que transcurrió en línea',
          '(en línea, ',
          'de forma virtual',
        ],
        rejects: [
          'participar a distancia',
          'la inscripción se hace en una plataforma en línea',
          'la protección de la infancia en línea',
          'realidad virtual',
          'reunión presencial',
        ],
      }),
    },
    {
      mode: 'physical',
      pattern: pattern({
        id: 'es.meetings.physical',
        source: `^ *(?:fisic[oa]|presencial)>|<(?:(?:${meetingNouns}) ${purpose}(?:fisic[oa]s?|presencial(?:es)?)|(?:formato|modo|modalidad|forma|manera|caracter) ${wholly}?(?:fisic[oa]|presencial)|${wholly}presencial(?:mente|es)?|(?<=, )presencial(?:es)?(?= *[,;.]|$)|(?:se \\p{L}{3,12}|sera|tendra lugar) presencial|(?:cursos?|modulos?) presencial(?:es)?|presencialmente|en persona|(?:sin|ninguna) (?:posibilidad de )?participacion (?:a distancia|en linea)|no (?:se preve|habra|hay) (?:posibilidad de )?participacion (?:a distancia|en linea))>`,
        matches: [
          'sin participación a distancia',
          'reunión presencial',
          'en formato presencial',
          ', de carácter presencial, ',
          'con carácter exclusivamente presencial',
          ', solo presencial y abierta',
          'Presencial, Ginebra',
          'de forma presencial',
          'reunión de consulta física',
          'en persona',
        ],
        rejects: ['la capa física', 'reunión virtual', 'reunión de expertos de la capa física'],
      }),
    },
  ],
  modeLead: pattern({
    id: 'es.meetings.mode-lead',
    source: `^ *(?:(?:${meetingNouns}) )?(?:(?:en (?:formato |modo |modalidad |forma )?|de (?:forma|manera) |formato )?(?:fisic[oa]s?|presencial(?:es)?|hibrid[oa]s?|virtual(?:es)?)|en linea|a distancia|en persona)(?! \\p{L}) *[,;:(/-]? *`,
    matches: ['Reunión presencial, Ginebra', 'Híbrida (Ginebra)', 'En formato presencial, Nairobi'],
    rejects: ['Reunión de Ginebra', 'Ginebra, presencial', 'En línea directa'],
  }),
  notSo: pattern({
    id: 'es.meetings.not-so',
    source:
      '<(?:(?:ya )?no (?:tendra(?:n)? lugar|se (?:celebr|desarroll|reuni)\\p{L}{1,6}|sera(?:n)? (?:organizad|celebrad|convocad)[oa]s?)|y no|no)> ?(?:en|a|de|bajo)>[^.;:]{2,90}?<(?=(?:sino|pero|se (?:celebr|desarroll|reuni)\\p{L}{2,6})>)|<traslad\\p{L}{1,5} de(?:sde)? [^.;:\\d]{2,60}? a> ?|^ en [^.;:\\d]{2,60}?<(?:se (?:celebr|desarroll)\\p{L}{2,6}|tendran? lugar|se traslad\\p{L}{1,5})(?:,? (?:ahora|por tanto|finalmente|en las mismas fechas))*,? (?:a> ?|(?=en>))',
    matches: [
      ' en Dakar (Senegal) se celebrará, en las mismas fechas, en',
      'se traslada de Dakar a',
      'no tendrá lugar en Ginebra sino en línea',
      'no se celebrará de forma presencial en Lima, sino',
    ],
    rejects: ['no tendrá lugar el 5 de mayo sino el 12', 'se celebrará en Ginebra y también en línea'],
  }),
  remote: pattern({
    id: 'es.meetings.remote',
    source:
      '(?<!<(?:no|sin|ningun[oa]?|ni|(?:no es |im)posible (?:la )?|no se preve|no habra) *(?:la )?)<(?:(?:participacion|conexion|intervencion|asistencia) (?:en linea|a distancia|virtual)|se conect(?:an|en|aran) (?:\\p{L}+ ){0,2}(?:a distancia|en linea)|(?:seguir|asistir|participar|tomar parte|intervenir|conectarse)(?: (?!para|con|si>)\\p{L}+){0,5}? desde (?:casa|sus? (?:propi[oa]s? )?(?:oficinas?|despachos?|domicilios?|casas?|paises|pais|capital(?:es)?))|seguid[oa]s? a distancia|(?:asisti|particip|acudi|deleg|represent)\\p{L}*[^.;]{0,80}?(?:,|[(]|<y>) *(?:de (?:l[oa]s (?:cuales|que)|ell[oa]s),? )?(?:\\p{N}{1,3}|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|algun[oa]s|vari[oa]s|otr[oa]s|much[oa]s|l[oa]s (?:demas|restantes)|el resto|la mitad|la mayor(?:ia| parte))(?: (?:de ell[oa]s|mas|otr[oa]s))?(?: (?:lo (?:hizo|hicieron)|particip\\p{L}+|conectad[oa]s?|se conect\\p{L}+))? (?:a distancia|en linea|virtualmente|de (?:forma|manera) (?:virtual|remota)|por (?:medios (?:remotos|electronicos)|videoconferencia))|(?:seguir|seguirl[oa]s?|seguirse) (?:\\p{L}+ ){0,4}(?:a distancia|en linea|por internet)|particip\\p{L}+ (?:(?!para|con|si>)\\p{L}+ ){0,3}?(?:a distancia|de forma virtual|en linea|virtualmente)|(?:tomar parte|asist(?:ir|en|iran)|interven(?:ir|dran)|conectarse|tomar la palabra|participar) (?:(?!para|con|si>)\\p{L}+ ){0,4}?(?:a distancia|en linea|virtualmente|(?:por|a traves de) internet|(?:por|mediante) (?:video|tele|web)conferencia|de (?:forma|manera) virtual)|(?:delegados|miembros|oradores|personas|participantes|quienes) (?:a distancia|conectad[oa]s)|(?:fisica|in situ|presencial(?:mente)?|en persona|en sala) (?:y|o|u) (?:a distancia|en linea|virtual\\p{L}*|de forma virtual)|(?:a distancia|en linea) (?:y|o) (?:fisica|in situ|presencial(?:mente)?|en persona))>(?![^.;]{0,40}<no (?:sera|seran|podra|puede|es|esta|habra|se)>)',
    matches: [
      'será posible participar a distancia',
      'participación a distancia',
      'in situ o a distancia',
      'se podrá asistir a distancia',
      'se podrá asistir también por Internet',
      'Se ofrecerá conexión a distancia',
      'participar en línea',
      'quienes se conecten a distancia',
      'podrán seguir los debates también desde su oficina',
      'participaron en ella a distancia',
      'Asistieron 30 delegados, seis de ellos a distancia',
      'Participaron 27 delegaciones, de las cuales seis lo hicieron a distancia',
      'Asistieron 12 representantes en sala y 40 en línea',
    ],
    rejects: [
      'sin participación a distancia',
      'La participación a distancia no será posible',
      'a distancia',
      'no habrá participación a distancia',
      'Delegados de los ministerios de sanidad y enseñanza a distancia',
    ],
  }),
  notRemote: pattern({
    id: 'es.meetings.not-remote',
    source:
      '<(?:participacion|asistencia)(?: (?:en|a)(?: el| la|l)? \\p{L}+)? (?:es|sera|sigue siendo|se hara) (?:(?:exclusivamente|unicamente|solo|solamente) )?(?:presencial|fisica|de forma presencial|en persona)(?: unicamente| exclusivamente| solamente)?>(?![^.;:]{0,40}<(?:a distancia|en linea|virtual|hibrida|recomendada|preferible))|<(?:participacion|conexion|asistencia) (?:en linea|a distancia|virtual)(?: (?:en|a) (?:el|la|los|las) \\p{L}+)? no>|<(?:sin|ninguna|ni|no (?:se (?:preve|ofrece(?:ra)?|facilita(?:ra)?|ha previsto)|habra|hay|esta previst[oa]|cabe)) (?:posibilidad de |la |servicio de )*(?:participacion|participar|conexion|asistencia) (?:en linea|a distancia|virtual)>|<(?:no (?:se (?:ha|han|va|van) \\p{L}+(?: a)?(?: \\p{L}+)?|se \\p{L}+|habra|hay)|sin|ni|ningun[oa]?) (?:ningun[oa]? )?(?:disposicion(?:es)?|medidas?|medios|instalacion(?:es)?|equipos?|servicios?)(?: [\\p{L}-]+){0,5}? (?:de|para|que permitan?|con miras a)(?: la| una)? (?:participacion|participar|conexion|asistencia) (?:en linea|a distancia|virtual)>|<(?:no (?:sera|es|resultara|seria) posible|imposible|no (?:se )?podr(?:a|an|ia)|no cabe|no esta previsto) (?:la )?(?:particip(?:ar|acion)|asistir|tomar parte|seguir(?:l[oa]s?|se)?|intervenir|conectarse)(?: (?!(?:en|pero|podr\\p{L}+|que|quien\\p{L}*)>)[\\p{L}-]+| en (?:el|la|los|las) \\p{L}+){0,5} (?:a distancia|en linea|virtualmente)>',
    matches: [
      'No se prevé participación a distancia',
      'La participación es exclusivamente presencial',
      'No será posible participar a distancia',
      'La participación en línea no está prevista',
      'No se podrá seguir la reunión en línea',
      'no será posible participar en el taller a distancia',
      'no se han tomado disposiciones para la participación a distancia',
      'No habrá medios técnicos para participar a distancia',
    ],
    rejects: [
      'Será posible participar a distancia',
      'Quienes no puedan asistir en persona podrán participar a distancia',
      'Se prevé participación a distancia',
      'No se cobra cuota para la participación a distancia',
      'Los que no podrán asistir podrán participar a distancia',
    ],
  }),
  formNamed: pattern({
    id: 'es.meetings.form-named',
    source:
      '^[\\d.) ]*(?:el |la |su |este |esta )?(?:formato|modo|modalidad|forma)(?: (?:de (?:la|esta) [\\p{L} ]{3,30}|del [\\p{L} ]{3,30}|de participacion|elegid[oa]|escogid[oa]|adoptad[oa]))?,? (?=(?:es|sera|sigue siendo)>)',
    matches: ['El formato será', 'La modalidad elegida es'],
    rejects: ['En el formato será', 'El formato, descrito en el Anexo 2, es'],
  }),
  isOfForm: pattern({
    id: 'es.meetings.is-of-form',
    source:
      '<(?:es|son|sera|seran|pasara a ser|seguira siendo)>(?= (?:(?:por tanto|ahora|\\p{L}{3,14}mente|solo|tambien|tod[oa]s|(?:una )?(?:reunion|sesion|conferencia)(?:es)?|reuniones|sesiones|(?:un )?(?:acto|encuentro|taller)s?) ){0,3}(?:virtual|hibrid|en linea|a distancia|presencial|fisica|electronic|mixt))',
    matches: [
      'será virtual',
      'será por tanto totalmente en línea',
      'será íntegramente presencial',
      'son todas reuniones virtuales',
    ],
    rejects: ['será larga', 'la virtual'],
  }),
  remoteOffered: pattern({
    id: 'es.meetings.remote-offered',
    source:
      '<(?:posib\\p{L}+|podr(?:a|an)|pued(?:e|en)|sera(?:n)?|esta(?:n)? previst[oa]s?|se (?:preve|ofrece|ofrecera|facilitara|dispondra|habilitara|permitira)|facilitad[oa]s?|ofrecid[oa]s?|propuest[oa]s?|organizad[oa]s?|conectara(?:n)?|recibira(?:n)?|permit(?:en|e|ira|iran)|admiten|dispon(?:en|dra|dran)|tendra(?:n)?|habra)>',
    matches: [
      'Será posible la participación a distancia',
      'podrán seguirse a distancia',
      'habrá participación a distancia',
    ],
    rejects: ['Directrices relativas a la participación a distancia', 'participación a distancia'],
  }),
};
