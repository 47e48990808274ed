import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

/** What joins a meeting to its days, and what parts them. */
export const meetingDating: Pick<
  MeetingLocale,
  | 'holding'
  | 'assembling'
  | 'pronoun'
  | 'blocking'
  | 'datedThing'
  | 'beforeDate'
  | 'dateLead'
  | 'inverted'
  | 'colonLead'
  | 'lastDay'
  | 'nextOf'
  | 'thenNext'
  | 'whenItMeets'
  | 'besides'
  | 'followedBy'
  | 'ofBesides'
  | 'future'
  | 'past'
  | 'opens'
  | 'closes'
> = {
  holding: pattern({
    id: 'es.meetings.holding',
    source:
      '<(?:(?:ofrec|impart|propon|d)(?:era|ira|dra|ara|eran|iran|dran|aran)(?= (?:una?|su) [^.;:,]{0,50}?<(?:taller|seminario|tutorial|webinar|webinario|sesion|curso))|(?:debe(?:n|ra|ran|ria|rian|ia|ian)?|va a|van a|ha de|han de|pued(?:e|en)|podr(?:a|an|ia|ian)) (?:\\p{L}{3,12}mente |en principio |tambien )?(?:tener lugar|celebrarse|desarrollarse|inaugurarse|comenzar|empezar|organizarse|ser (?:organizad|convocad)[oa]s?)|se (?:celebra(?:n|ra|ran|ria|rian|ba|ban)?|celebro|celebraron|celebre(?:n)?|celebrase(?:n)?|celebrara(?:n)?|organizase(?:n)?|reuniese(?:n)?|desarrollase(?:n)?|desarroll(?:a|an|ara|aran|o|aron)|lleva(?:n|ra|ran)? a cabo|llevo a cabo|llevaron a cabo|organiz(?:a|an|ara|aran|o)|convoca(?:n|ra|ran)?|convoco|han? celebrado|habian? celebrado|han? organizado|han? previsto|preve(?:n)?|inaugurara|abrira|impartira|impartiran|ofrecera|ofreceran)|(?:tiene|tienen|tendra|tendran|tendria|tuvo|tuvieron|tenga|tengan|ha tenido|han tenido) lugar|celebrad[oa]s?|(?<=<l[oa]s? )(?:acoger|albergar|recibir)a(?:n)?|inscrit[oa]s? en el (?:calendario|programa)|organizad[oa]s?|organiza(?:ra|ran|mos|n)?|organizo|previst[oa]s?|programad[oa]s?|convocad[oa]s?|fijad[oa]s?(?<!(?<!<que [^.;:,]{0,60})(?<!<se )<han? fijado(?= (?:para|en) (?:el|los|la) ))|planificad[oa]s?|ocup(?:a|an|ara|aran)(?= (?:ahora )?(?:toda )?(?:la (?:jornada|manana|tarde|semana)|(?:el|los)(?: dias?)? (?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) *)?(?:\\d|$)))|acogid[oa]s?|acog(?:e|era|eran|io)|celebra(?:ra|ran|r)?|celebro|celebraron|convoca(?:ra|ran|r)?|convoco|comienz(?:a|an)|comenza(?:ra|ran|r)|comenzo|empeza(?:ra|ran)|inaugurara|(?<!<(?:se|nos) )reun(?:ira|iran|e|en|io|ieron)(?= (?:en [^.;:,\\d]{2,50} )?a )|congregaran?|congrego(?= (?:en [^.;:,\\d]{2,50} )?a )|mantendr(?:a|an)|mantuv(?:o|ieron)|aplazad[oa]s?|anunciad[oa]s? para|sera impartid[oa]|impartid[oa]s?|tendra(?:n)? (?:por|como) (?:escenario|marco|sede)|(?<=<(?:se ha|se han|han sido|ha sido) )reservad[oa]s?(?= para (?:la |una? |el |su )(?:\\p{L}{3,12} )?(?:reunion|sesion|taller|seminario|foro)>)|(?<=<se (?:ha|han) )reservado(?= para (?:la |una? |el |su )(?:\\p{L}{3,12} )?(?:reunion|sesion|taller|seminario|foro)>)|(?:habra|hubo)(?= (?:tambien |asimismo )?(?:un|una|dos|tres|en|(?:lugar )?a)>))>',
    matches: [
      'ofrecerá un taller regional',
      'se celebrará',
      'debe tener lugar',
      'deberían celebrarse',
      'se celebró',
      'tendrá lugar',
      'está prevista',
      'tuvieron lugar',
      'celebradas',
      'ha sido aplazada',
      'se llevará a cabo',
      'celebrará su reunión',
      'tendrá por escenario',
      'se han reservado para la próxima reunión',
    ],
    rejects: [
      'ofrecerá un premio',
      'se ha reservado para los delegados',
      'tiene en cuenta',
      'en lugar de',
      'organización',
      'previsión',
    ],
  }),
  assembling: pattern({
    id: 'es.meetings.assembling',
    source:
      '<(?:se (?:han? |habia )?congreg(?:ado|o|aron)|se (?:ha |habia |habra |habran |volvera a |volvio a )?(?:reun(?:ir|e|en|ira|iran|io|ieron|ido|iria|iera|ieran)|reunan?)|reunirse|se (?:encontrar|congregar|juntar)(?:a|an)|volvera(?:n)? a (?:reunirse|encontrarse|juntarse|congregarse|sesionar)|(?:reunira|reune|reunio|congregara) a (?:sus|los|todos (?:sus|los)) (?:colaboradores|expertos|corresponsales|miembros|redactores|editores)(?= (?:en|del?|el|los)>)|(?:se )?sesion(?:a|an|ara|aran|o|aron)|(?:celebra|mantiene|(?:celebra|mantend)ra|celebro|mantuvo)n? sesion)>|(?<=[,)] *|^[\\p{N}.) -]*)<(?:reunid|convocad)[oa]s? (?=(?:en|del?|el|los|bajo|a distancia|virtualmente|por (?:video|tele)conferencia)>)|<(?:esta|estan|estaban?|(?:ha|habia)n? sido|sera|seran) convocad[oa]s? (?=(?:en|para|del?)>)',
    matches: [
      'se reunirá',
      'que se reúna',
      'se ha reunido',
      'se reunió',
      'sesionarán',
      'volverá a congregarse',
      'reunirá a sus colaboradores en Turín',
      'celebrará sesión',
      'el GANT, reunido en Ginebra del',
      'el GANT, reunido a distancia del',
      '3 Reunida en Ginebra',
    ],
    rejects: ['reunión', 'la sede'],
  }),
  pronoun: pattern({
    id: 'es.meetings.pronoun',
    source:
      '^(?:(?:a|por|para|en|con|gracias|tras|debido|segun) [^,.;:\\d]{2,90}?,? (?=(?:se (?:celebr|desarroll|reun|llevar|inaugur)\\p{L}*|tendra lugar)>)|(?:anunciad|previst|programad|fijad)[oa]s?>(?: [^,.;:]{2,60}), (?=(?:se|tendra)>))?(?:[^.;:\\d]{3,50}?(?= l[oa]s? (?:acoger|albergar|recibir)an?>)|(?:el|la)(?= de \\p{L}[\\p{L} -]{2,30} ?[(])|esta ultima|este ultimo|l[ao] de(?:l| la| las)(?= (?:grupo|comision|gtc|ce|gt|foro|seminario|taller))|(?:la|el) (?:siguiente|anterior|primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|decim[oa]|(?:un|duo)decim[oa]|decimo(?:primer|segund|tercer|cuart|quint|sext|septim|noven)[oa]|decimoctav[oa]|(?:vi|tri|cuadra|quincua)gesim[oa](?: ?(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven)[oa])?)(?=,? (?:se|tendra|tuvo|sera|fue|ha sido|esta|estaba|no|que|prevista?|anunciad[oa]|conserva|mantiene)>|, [^,.;:\\d]{3,90}, (?:se|tendra|tuvo|sera)>)|ellas?|ellos|este(?= (?:se|tendra|sera)>)|estas?|estos?|dicha|dicho|(?:los|sus) (?:trabajos|debates)(?= (?:se|comenzar|empezar|tendr))|(?:se (?:celebrara|desarrollara|reunira|llevara a cabo|inaugurara|abrira)|tendra lugar|(?:comenz|empez)ara|durara|ocupara|(?:estaba|se habia|habia sido) (?:previsto|acordado|decidido) que se (?:reuni|celebr)\\p{L}{1,6}))>(?! (?:reunion|taller|grupo|comision))',
    matches: [
      'La quinta se celebrará',
      'La vigesimoprimera tendrá lugar',
      'Por invitación del Gobierno, se celebrará',
      'Por amable invitación del Gobierno tendrá lugar',
      'Anunciado primero para el sábado 13, tendrá lugar',
      'El de Suva (Fiji)',
      'La ciudad de Suva (Fiji) lo acogerá',
      'Esta se celebrará',
      'Se celebrará en Lima',
      'Tendrá lugar',
      'Este último tendrá lugar',
    ],
    rejects: ['La reunión', 'Estado', 'Esta reunión'],
  }),
  blocking: pattern({
    id: 'es.meetings.blocking',
    source:
      '<(?:deja|dejara|abandona|abandonara|cesa en|cesara en) (?:el|su|sus) (?:cargo|puesto|funciones|mandato)>|' +
      '(?<!<que [^.;:,]{0,60})<han? fijado(?= (?:para|en) (?:el|los|la) )>|' +
      '<(?:fechas? limites?|fecha tope|plazos?|vencimientos?|a mas tardar|(?<!<(?:inmediatamente|justo|poco|directamente) )antes (?:del?|de fin)|no mas tarde|hasta(?: el| la| finales| fin)|publi(?:cad[oa]s?|cara|caran|co|caron|car)|' +
      'aparecid[oa]s?|aparecer\\p{L}*|firmad[oa]s?|aprob(?:ad[oa]s?|ar|ara|o|aron)|adopt(?:ad[oa]s?|ar|ara|o|aron)|difund(?:id[oa]s?|ira|iran|io)|distribu(?:id[oa]s?|ira|iran|yo)|' +
      '(?:sera|seran|esta|estan|estara|estaran|es|son|sido) (?:disponibles?|expuest|abiert|cerrad|enviad|transmitid|puest|recibid|sometid|comunicad|presentad)\\p{L}*|' +
      '(?:debe(?:n)?|deber(?:a|an|ia|ian)|ha(?:n)? de)>(?! (?:celebrarse|tener lugar))|se esperaban?|esperad[oa]s?|llegar|enviar|remitir|sirvase|sirvanse|se ruega|decid(?:ido|io|ir)|cread[oa]s?|creo|' +
      '(?:ha|han|habia) (?:dimitido|renunciado|dejado|cesado)|dimitio|renuncio|fallecio|ceso en|(?:asumio|dejo) (?:el cargo|sus funciones)|(?:ha|han|habia|habian) (?:sido )?(?:acordado|decidido|pedido|encargado|invitado|rogado|nombrado|designado|elegido|firmado|lanzado|abierto)\\p{L}*|(?:acordo|designo|nombro|eligio|firmo|pidio|invito)|se (?:entreg|distribu|envi|remit|publi|reembols)\\p{L}{1,6}|finaliz\\p{L}{1,5}|terminar\\p{L}{0,3}|concluir\\p{L}{0,3}|expir\\p{L}{1,6}|venc(?:e|era)|se (?:cierran?|cerraran?)|desde (?:el|fin|finales)|a (?:partir|contar) del?|despues del|tras el|(?<!<(?:siguiente|vispera),? )(?:o sea|a saber|es decir),? (?:el|antes|hasta))>',
    matches: [
      'que dimitió el',
      'será publicado',
      'la inscripción se cierra el',
      'y finalizará',
      'fecha límite',
      'ha decidido',
      'deberán',
      'desde el',
    ],
    rejects: ['se celebrará', 'en Ginebra', 'dedicada'],
  }),
  datedThing: pattern({
    id: 'es.meetings.dated-thing',
    source:
      '<(?:circular(?:es)?|cartas?|documentos?|informes?|resolucion(?:es)?|recomendacion(?:es)?|decision(?:es)?|acuerdos?|notas?|correos?|correos? electronicos?|corrigendums?|addendums?|telefax|fax|mensajes?|invitacion|articulo|cr|cace|cl|dm|tsb|bdt)>[^.;()]{0,50}<(?:de|del|con fecha(?: del?)?|de fecha|fechad[oa]s? (?:el|en)) *$',
    matches: ['en la Circular TSB 12 del ', 'la carta de fecha ', 'el Documento TD 5 de '],
    rejects: ['la reunión del ', 'la circular sobre la reunión, el '],
  }),
  beforeDate: pattern({
    id: 'es.meetings.before-date',
    source: `(?:[,(;:-]|^|<(?:del|de los|el|los|en|de|(?<=<(?:aplaz|adelant|traslad|pospon|pospuest|pospus|desplaz|difier|difer|retras|posterg|pas|cambi|reprogram)\\p{L}{0,6}[^.;]{0,60} )al|a|dias?|entre el|entre los dias|entre|a partir del|para el|para|(?:a|de|desde|a partir de|entre) las?|finales|fines|principios|mediados|mes de|curso de|electronic[oa]|virtual|hibrid[oa]|presencial|fisic[oa])>) *(?:dias? *)?${weekday}[("]* *$`,
    matches: [', ', ' (Ginebra, ', ' del ', ' los días ', ' en ', ' comenzará a las '],
    rejects: [' Ginebra ', ' y '],
  }),
  dateLead: pattern({
    id: 'es.meetings.date-lead',
    source: `^(?:\\(?[a-z]\\) |[\\d.) ]*)(?:(?:la vispera|(?:un[oa]s|poc[oa]s|algun[oa]s|dos|tres|vari[oa]s) (?:dias|semanas) (?:antes|despues|mas tarde)|acto seguido|seguidamente|despues|luego|inmediatamente (?:antes|despues)|(?:al|el) (?:dia (?:anterior|siguiente)|mismo dia)|(?:ese|este) mismo dia|previamente|posteriormente|asimismo|ademas|por otra parte|en paralelo|con (?:ese|este|tal|dicho) (?:fin|objeto)|a tal (?:fin|efecto)|con anterioridad|a continuacion)(?: (?:a|al|de|del) [^,.;:\\d]{2,50})?, |(?:aprovechando|como (?:complemento|introduccion|anticipo|preambulo|parte)|con (?:motivo|ocasion|el fin)|para|a fin|a peticion|ademas de|gracias|dado|en el marco|en respuesta) [^,.;:\\d]{2,90}, |(?:como|a modo de) (?:preparacion|complemento|introduccion|anticipo|preambulo|prologo)(?: [^,.;:\\d]{2,60})?, )?(?:(?:es(?: decir,?)?|esto es,?|o sea,?|a saber,?|entre|del|de|el|los|dias?|al|en|durante|a|finales|principios|mediados) ){0,3}${weekday}$|<(?:decidio|acordo|ha decidido|ha acordado|propone|propuso|convino en|esta previsto|se preve|se ha previsto)(?: [^.;:\\d]{2,60})? que (?:los dias|el|los|del|entre el|en) *${weekday}$`,
    matches: [
      'Del ',
      '3 El ',
      'Los días ',
      'El martes ',
      'Es el ',
      'La víspera del Foro, el ',
      'a) a continuación del taller, los días ',
      'Además, los días ',
      'se decidió que los días ',
    ],
    rejects: ['La reunión del ', 'Antes del '],
  }),
  inverted: pattern({
    id: 'es.meetings.inverted',
    source:
      '^ *,? *(?:(?:tambien|asimismo|igualmente) en [^,.;:()]{3,40}, (?=(?:la|el|las|los|una?) )|(?:(?:tambien|asimismo|ademas|igualmente|en linea|a distancia|en el mismo (?:lugar|recinto|edificio)|en la misma (?:sede|sala|ciudad)|a continuacion),? ){1,2}|en (?!(?:el|la) (?:marco|curso|seno|ambito|presencia)>)[^,.;:()]{3,40}?(?: \\([^()]{2,30}\\))? (?=(?:la|el|las|los|una?) ))?(?:(?:la|el|las|los|una?|esta|este|nuestra) )?(?:[\\p{L}-]+ )?$',
    matches: [
      ', una ',
      ' la primera ',
      ' el ',
      ' en el mismo lugar un ',
      ' también en línea una ',
      ', también en Lima, el ',
      ' en el mismo hotel el ',
      ' en Lima (Perú) la ',
    ],
    rejects: [', en el marco de la ', ' en Ginebra, una '],
  }),
  colonLead: pattern({
    id: 'es.meetings.colon-lead',
    source: '^[^(]*[:,-] *(?:(?:el|del|al|los|de|en|los dias|el dia) )?$',
    matches: [': ', ', el ', ' – del '],
    rejects: [' (Ginebra, ', ' se celebrará el '],
  }),
  lastDay: pattern({
    id: 'es.meetings.last-day',
    source: `^(?:[^.;:]|[.:](?=\\d)){0,40}<(?:y|e|para) (?:l[oa] )?(?:debe(?:ra|ria)? )?(?:se )?(?:finaliz\\p{L}{1,5}|terminar\\p{L}{0,3}|conclui\\p{L}{1,4}|clausurar\\p{L}{0,3}|cerrar\\p{L}{0,3}|acabar\\p{L}{0,3})(?: (?:alli(?: mismo)?|en (?:el mismo lugar|la misma ciudad|(?:esa|dicha) ciudad)))? (?:el|hacia el) *${weekday}$|^(?:[^.;:]|[.:](?=\\d)){0,40}<(?:y|e|para) (?:se )?(?:durar?\\p{L}{0,2}|prolongar?\\p{L}{0,2}|extender\\p{L}{0,2}|extiende|continuar?\\p{L}{0,2}|proseguir\\p{L}{0,2}) hasta el *${weekday}$|^[^.;:]{0,90}<que (?:sesionar|durar|se (?:reunir|prolongar|celebrar))a(?: en \\p{L}[^.;:\\d]{1,50})? hasta el *${weekday}$`,
    matches: [
      ' y finalizará el ',
      ' la apertura de la Conferencia, que sesionará en Suva (Fiji) hasta el ',
      ' y la clausurará el ',
      ' y debe finalizar el ',
      ' (apertura a las 9.30 horas) y terminará el martes ',
      ' y se clausurará allí mismo el jueves ',
      ' y durará hasta el ',
      ' y se prolongará hasta el viernes ',
    ],
    rejects: [' y el ', ' y terminará con una visita el ', '. Terminará el ', ' y la inscripción dura hasta el '],
  }),
  thenNext: pattern({
    id: 'es.meetings.then-next',
    source:
      '<y,? (?:en linea|a distancia|virtualmente|presencialmente|por (?:medios electronicos|via electronica|videoconferencia|correspondencia)|de (?:forma|manera) (?:virtual|electronica|presencial)),? |<(?:luego|despues|posteriormente|y a continuacion)>|(?:<y |(?<=\\d), ?|^ ?, ?)(?:la|el|su|otr[oa]) (?:\\d{1,3}\\.?[\u00aa\u00baao]|\\p{L}{4,12}(?:ima|imo|ena|eno|ava|avo)|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|siguiente|ultim[oa])(?!\\p{L})',
    matches: [
      ' y, por videoconferencia, del ',
      ' y luego en Lomé los días ',
      ' 2021, la segunda, en línea, el ',
      ' y la 4.ª, en línea, el ',
      ' y la cuarta, en Lima, el ',
    ],
    rejects: [' y el '],
  }),
  nextOf: pattern({
    id: 'es.meetings.next-of',
    source: `^ *(?:,|<[ye]>) *$|^(?: en \\p{L}[^.;:,()\\d]{1,40}(?: \\([^()]{2,30}\\))?(?= y,))?[)]?(?:,|;| *(?:,|;)? *<(?:y|e|luego|asi como|o)>)(?! (?:su(?! (?:\\p{L}{4,12}(?:ima|ena|ava|era|nda|rta|nta|xta|ptima)|siguiente|ultima)(?!\\p{L}))|el informe|la fecha))(?:[^.;:()]|(?<=<(?:sr|sra|dr|dra|\\p{L}|\\d{1,3}))\\.|\\((?:[^()]|\\([^()]{1,30}\\)){2,60}\\)){0,90}?(?:<(?:el|los|del|en|al|dias)>|[,(]) *${weekday}$`,
    matches: [
      ' y el ',
      ', el ',
      ' y del Grupo de Trabajo 2 los ',
      ' y luego los ',
      ', en presencia del Sr. Díaz, y luego el ',
    ],
    rejects: [' al ', '. El '],
  }),
  whenItMeets: pattern({
    id: 'es.meetings.when-it-meets',
    source: '^,? (?:cuando|al) (?:est[ea] )?(?:vuelva a )?(?:se reuna|reunirse|celebre su|sesione)n?>',
    matches: [', cuando se reúna', ' al reunirse'],
    rejects: [', antes de que se reúna', ' cuando haya'],
  }),
  besides: pattern({
    id: 'es.meetings.besides',
    source: `<(?:(?:preced|segui|complet|prolong|acompan)\\p{L}{0,4},? *(?:(?:el|los|del) )?(?:dias? )?|han? fijado (?:para|en) (?:el|los) (?:dias? )?)${weekday}$`,
    matches: ['estará precedida, el ', 'seguida el martes ', 'será seguida, del '],
    rejects: ['el seguimiento de la reunión del ', 'precedentes; el '],
  }),
  followedBy: pattern({
    id: 'es.meetings.followed-by',
    source:
      '^ *\\)?,? *(?:y |que sera |que ira |al que seguira )?(?:inmediatamente )?seguid[oa]s? (?:inmediatamente |directamente )?(?:de |del |por )(?:la |el |las |los |una? )?(?:\\p{L}+ ){0,2}$',
    matches: ['), seguido de la ', ', que será seguida de un ', ', seguido inmediatamente por la '],
    rejects: [', el seguimiento de la ', ', precedido de la ', ', seguido en línea por la '],
  }),
  ofBesides: pattern({
    id: 'es.meetings.of-besides',
    source:
      '^(?:(?:,? y)? (?:en|a|al)(?= )[^,;.:]{1,60})? *,? *(?:la apertura )?(?:<(?:de|por)> ?|<del )(?:una? |la |el |los |las )?(?:\\p{L}+ ){0,2}$|^ *, un[oa]? (?:\\p{L}+ ){0,2}$',
    matches: [', de un ', ', un ', ' por el ', ' de la primera ', ' en el mismo lugar, de una ', ' la apertura de la '],
    rejects: [' en Ginebra ', ', y la '],
  }),
  future: pattern({
    id: 'es.meetings.future',
    source:
      '<(?:\\p{L}{2,14}(?:ara|aran|era|eran|ira|iran)|tendr(?:a|an)|habra|proxim[oa]s?|previst[oa]s?|invit\\p{L}+|ruega|rogamos|sirvase|sirvanse)>',
    matches: ['se celebrará', 'tendrá lugar', 'próxima reunión', 'está prevista'],
    rejects: ['se celebró', 'última reunión'],
  }),
  past: pattern({
    id: 'es.meetings.past',
    source:
      '<(?:se (?:ha|han|celebro|celebraron|reunio|reunieron|desarrollo|desarrollaron)|(?:tuvo|tuvieron|ha tenido|han tenido) lugar|(?:ha|han) sido|ultim[oa]s?|anterior(?:es)?|celebrad[oa]s?)>',
    matches: ['se celebró', 'tuvieron lugar', 'última reunión'],
    rejects: ['se celebrará', 'próxima reunión'],
  }),
  closes: pattern({
    id: 'es.meetings.closes',
    source: `<(?:(?:levanto|clausuro|cerro|concluyo|declaro clausurada|dio por (?:terminada|concluida|clausurada))(?: (?:la|su|esta) (?:\\p{L}+ ){0,2}(?:reunion|sesion))|(?:la )?(?:reunion|sesion) (?:se (?:levanto|clausuro|cerro)|fue (?:clausurada|levantada)|concluyo|finalizo|termino))>[^.;\\d]{0,40}<(?:el) *${weekday}$`,
    matches: ['levantó la sesión el ', 'declaró clausurada la reunión el ', 'la reunión se clausuró el viernes '],
    rejects: ['se celebrará el ', 'cerró la lista el '],
  }),
  opens: pattern({
    id: 'es.meetings.opens',
    source: `<(?:(?:se )?(?:inaugur|abr)(?:ara|aran|e|en|ira|iran|ir|ia|ian|a|an|o|io)|abrirse|inaugurarse|comenz(?:ar|ara|aran|aria|aba|o)|comienza|empezar(?:a|an|ia)?|empieza|iniciara|apertura|inauguracion)>[^.;\\d]{0,60}<(?:el|al|para el) *${weekday}$`,
    matches: ['debía inaugurarse en Ginebra el ', 'comenzará el lunes '],
    rejects: ['se celebrará el ', 'se inaugurará del '],
  }),
};
