import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

/** Who must or may act; what only lasts, and what the secretariat does. */
export const duties: Pick<
  DeadlineLocale,
  | 'obligation'
  | 'past'
  | 'lifetime'
  | 'receivedUntil'
  | 'holdsUntil'
  | 'mayBeDoneUntil'
  | 'asked'
  | 'onCondition'
  | 'durationHeading'
  | 'chargeLead'
  | 'secretariatTells'
  | 'secretariatStep'
  | 'secretariatOwes'
  | 'owesTakenUp'
  | 'secretariatAct'
  | 'holding'
> = {
  obligation: pattern({
    id: 'es.deadlines.obligation',
    source:
      '<(?:rueg(?:a|o|ue)|rogamos|ruega(?:n)?|rogad[oa]s?|invit(?:a|o|amos|an|ad[oa]s?)|deb(?:e|en|emos|era|eran|eria|erian|eras|iera|ieran)|(?:tienen?|tendran?|tendrian?) que|podrian?|sirv(?:ase|anse|a|an)|ten(?:ga|gan) a bien|tengan?|agradec(?:e|eria|eriamos|eremos|emos|ere|eran?)|alient(?:a|an)|anim(?:a|amos|an|ad[oa]s?)|exhort(?:a|amos)|pid(?:e|en|o)|pedimos|solicit(?:a|amos|an|ad[oa]s?)|conviene|pued(?:e|en|a|an)|podra(?:n)?|sera(?:n)?|dese(?:e|en|an|ar\\p{L}*)|necesari[oa]s?|obligatori[oa]s?|requerid[oa]s?|imprescindibles?|indispensables?|es posible|cabe|ha(?:n)? de|hay que|habran? (?:\\p{L}+ ){0,2}\\p{L}{2,14}[ai]do|se (?:ha|han|habia) comprometido a|se compromete(?:n)? a|(?:se )?encarg(?:a|an|o|aron) (?:tambien |asimismo )?(?:al|a la) (?:secretari[oa](?: general)?|director|directora|oficina|tsb|br|bdt)|(?:ha|han) prometido|habr(?:an?|ian?) (?:de|que)|(?:esta(?:n)?|estara(?:n)?|queda(?:n)?|permanec(?:e|en)|sigue(?:n)?|continua(?:n)?) (?:aun |todavia |tambien )?(?:abiert[oa]s?|previst[oa]s?|invitad[oa]s?|disponibles?)|se (?:espera(?:n)?|acepta(?:n|ra|ran)?|admit(?:e|en|ira|iran)|exige(?:n)?|requiere(?:n)?|recibira(?:n)?|cierra(?:n)?)|(?:tiene(?:n)?|dispone(?:n)?|cuenta(?:n)?(?: con)?) (?:de )?(?:plazo )?hasta|esperad[oa]s?|(?<=(?:^[\\p{N}.) -]{0,8}|[,;:] ?|<(?:proponen?|piden?|desean?|recomiendan?|acordo|decidio) )que [^.;:]{1,140})sean?|(?:(?<=[,(:-] ?)|(?<=^ {0,3}))a \\p{L}{3,12}[aei]r|(?:remita|envie|devuelva|presente|comunique|indique|confirme|rellene|inscriba|notifique|responda|transmita|haga|hagan|remitan|envien|devuelvan|presenten|comuniquen|indiquen|confirmen|rellenen|inscriban|notifiquen|respondan|transmitan)(?:n)?(?:se)?|(?:remit|envi|present|comuniqu|devuelv|inscrib|dirij)[aei]n?se|\\p{L}{3,20}(?:ara|aran|era|eran|ira|iran))>',
    matches: [
      'se esperan antes',
      'A presentar',
      'tienen hasta',
      'es posible',
      'se ruega',
      'sírvase',
      'deberán llegar',
      'publicará',
      'está abierta',
      'sigue abierta',
      'le agradecería',
      'se ha comprometido a publicar',
      'se ha comprometido a publicar',
      'habría de depositarse',
      'tiene que presentarse',
      'tendrían que llegar',
    ],
    rejects: ['ha publicado', 'había sido', 'habría decidido', 'lo que tiene'],
  }),
  past: pattern({
    id: 'es.deadlines.past',
    source:
      '<(?:ha|han|habia|habian|fue|fueron|se ha|se han)> (?:ya |asi )?(?:sido )?\\p{L}{2,20}(?:ad[oa]s?|id[oa]s?|to|tos|ta|tas|cho|cha|chos|chas)>|<se (?!solo>)\\p{L}{4,14}o>|<(?:se )?(?:publico|aprobo|adopto|recibio|entro|envio|decidio|acordo|celebro|publicaron|aprobaron|recibieron|enviaron|nombro|designo|examino|inicio|lanzo|abrio|efectuo|realizo|presento|formulo|hizo|\\p{L}{3,16}(?:aron|ieron))>',
    matches: [
      'han sido publicadas',
      'ha aprobado',
      'había recibido',
      'entró en vigor',
      'fue enviada',
      'se examinaron',
      'se concedió',
    ],
    rejects: ['será publicado', 'está abierto', 'debe enviar', 'se solo'],
  }),
  receivedUntil: pattern({
    id: 'es.deadlines.received-until',
    source: `(?<!<(?:es|son|sera|seran|sido|ser|siguen siendo)(?: aun| todavia| tambien)? )<(?:recibid|llegad|depositad|registrad|notificad|sometid|presentad|enviad|comunicad|formulad|recogid|publicad)[oa]s? hasta(?: (?:el|la|finales de|fin de)){0,2} *(?:dia *)?${weekday}$`,
    matches: ['Las inscripciones recibidas hasta el ', 'Las estaciones notificadas hasta finales de '],
    rejects: ['Las inscripciones son recibidas hasta el ', 'pueden presentarse hasta el ', 'recibidas antes del '],
  }),
  lifetime: pattern({
    id: 'es.deadlines.lifetime',
    source:
      '<(?:mandatos?|(?:vida util|duracion (?:de vida|del mandato))|(?<!<(?:conversaciones|consultas|negociaciones|reunion(?:es)?|contactos|debates|entrevistas?) )mantenid[oa]s?|mant(?:ener|endr)(?:a|an)?|permanecera(?:n)? en (?:vigor|activo|funciones)|seguira(?:n)? en (?:vigor|funciones)|proseguira(?:n)?|continuara(?:n)?(?! (?:siendo |estando )?(?:admi[ts]i|acepta|recibi)\\p{L}*)|periodo de estudios?|valid[oa]s?|validez|vigencia|vigentes?|en vigor|bienio|hotel(?:es)?|tarifas?)>',
    matches: ['el mandato del Grupo', 'se mantendrá', 'permanecerá en vigor', 'continuará sus trabajos hasta el'],
    rejects: ['mandatario', 'continuarán admitiéndose', 'mantiene', 'las conversaciones mantenidas'],
  }),
  holdsUntil: pattern({
    id: 'es.deadlines.holds-until',
    source: `<(?:valid[oa]s?|validez|vigentes?|en vigor|en servicio|aplicables?|acreditad[oa]s?)(?: (?:al menos|como minimo|como maximo|aun|solo|solamente|y aplicables?)){0,2} hasta(?: (?:el|la|finales|finales de|fin de)){0,2} *${weekday}$|<(?:grabaci(?:on|ones)|videos?|retransmisi(?:on|ones)|transcripci(?:on|ones)|presentaciones|diapositivas|documentos?|actas|imagenes)>(?: [^.;:]{1,60})? (?:permanecera|seguira|estara|quedara)n?(?: \\p{L}+)? (?:accesibles?|disponibles?|consultables?|visibles?|descargables?|publicad[oa]s?|en linea)(?: [^.;:]{1,40})? hasta(?: (?:el|la|finales|finales de|fin de)){0,2} *${weekday}$|<que (?:ya )?(?:respondieron|contestaron|votaron|hayan respondido|hayan contestado)(?: [^.;:,\\d]{0,40})? antes del?(?: dia)? *${weekday}$|<(?:frecuencias?|bandas?|espectro|canal(?:es)?|asignacion(?:es)?)(?: [^.;:,]{1,60})? (?:esta|estan|estara|estaran|queda|quedan) (?:reservad|atribuid|asignad|protegid)[oa]s?(?: [^.;:,]{1,60})? hasta(?: (?:el|la|finales|finales de|fin de)){0,2} *${weekday}$`,
    matches: [
      'La banda de frecuencias está reservada al servicio hasta el ',
      'Las administraciones que respondieron antes del ',
      'provisto de un pasaporte válido al menos hasta el ',
      'permanecerá en vigor hasta el ',
      'Las grabaciones permanecerán disponibles en línea hasta el ',
      'válido hasta finales de ',
    ],
    rejects: [
      'que respondan antes del ',
      'las solicitudes válidas se recibirán hasta el ',
      'abiertas hasta el ',
      'El formulario permanecerá disponible hasta el ',
      'válido el ',
    ],
  }),
  mayBeDoneUntil: pattern({
    id: 'es.deadlines.may-be-done-until',
    source: `<(?:podra(?:n)?|puede(?:n)?) (?:(?:aun|todavia|siempre|tambien|no obstante|\\p{L}+mente|seguir) ){0,2}(?:(?!(?:visitar|ver|consultar|leer|escuchar|observar|admirar|contemplar)se>)\\p{L}{3,14}[aei]rse|ser (?!(?:celebrad|reunid|organizad|mantenid|proseguid|prolongad|prorrogad|aplazad|considerad)[oa]s?>)\\p{L}{3,}[oa]s?|\\p{L}{3,12}[ae]ndose)(?: [^.;:,]{0,60})?(?:,? (?:aunque|pero|si bien))?(?: solo| solamente| unicamente)? hasta(?: (?:el|la|finales|finales de|fin de)){0,2} *${weekday}$|<(?:(?:segu(?:ir|ira|iran)|siguen?|continu(?:ar|ara|aran|a|an)) (?:acept|admit|recib|tramit)(?:ando|iendo)|(?:acept|admit|recib)[ai]ran?|(?:podran?|pueden?) (?:aun |todavia )?(?:aceptar|admitir|recibir))(?: (?:aun|todavia|tambien))? [^.;:,]{2,70} hasta(?: (?:el|la|finales|finales de|fin de)){0,2} *${weekday}$|<(?:se (?:admit|acept)(?:en?|an?|iran?|aran?)|(?:sigu|segu|continu)(?:en?|iran?|an?|aran?) (?:siendo |estando )?(?:(?:admi[ts]i|acepta)(?:endo|ndo)se|(?:admitid|aceptad|admisibl)(?:[oa]s?|es?)))(?: [^.;:,]{0,60})? hasta(?: (?:el|la|finales|finales de|fin de)){0,2} *${weekday}$|<(?:concedid|otorgad|dad)o (?:(?:un )?plazo )?hasta(?: (?:el|la|finales|finales de|fin de)){0,2} *${weekday}$|<(?:miembros?|estados|administraci(?:on|ones)|delegaci(?:on|ones)|delegados|participantes|candidat[oa]s?|reguladores|operadores|explotadores|entidad(?:es)?|instituciones|asociados|autor(?:es|as)|paises|partes|deudor(?:es|as)|ustedes|ellos|cada un[oa])>(?: [^.;:]{1,60})? (?:tienen?|dispon(?:en?)|tendran?|dispondran?)(?: (?:de )?(?:(?:un )?plazo|tiempo))? hasta(?: (?:el|la|finales|finales de|fin de)){0,2} *${weekday}$|(?:^[\\p{N}.) -]{0,8}|[:.;] ?)(?:dirigirse|escribir|telefonear|inscribirse|reservar|enviar|comunicar|informarse|solicitar) [^.;:]{2,110},? hasta(?: (?:el|la|finales|finales de|fin de)){0,2} *${weekday}$`,
    matches: [
      'Habitaciones: dirigirse al comité de acogida, fax +229 21 30 00, hasta el ',
      'Las entidades deudoras tienen hasta el ',
      'Cada administración dispone de plazo hasta el ',
      'Los antiguos modelos podrán aún utilizarse hasta el ',
      'pueden retirarse en la secretaría hasta el martes ',
      'se admitirán por fax hasta el ',
      'seguirán siendo aceptadas hasta el ',
      'ha decidido seguir aceptando las notificaciones en papel hasta el ',
      'La Oficina admitirá todavía los disquetes hasta el ',
      'continuarán admitiéndose hasta finales de ',
      'pueden notificarse en papel, aunque solo hasta el ',
    ],
    rejects: [
      'La exposición puede visitarse hasta el ',
      'La Secretaría tiene hasta el ',
      'Los Miembros han trabajado hasta el ',
      'podrá ser prolongado hasta el ',
      'seguirán siendo explotadas hasta el ',
      'se aceptaron hasta el ',
      'siguió aceptando las notificaciones hasta el ',
      'pueden utilizarse. El acceso es libre hasta el ',
      'las estaciones se explotan hasta el ',
    ],
  }),
  onCondition: pattern({
    id: 'es.deadlines.on-condition',
    source:
      '<(?:si|siempre que|a condicion de que|con tal de que|salvo que|(?:(?:solo|solamente|unicamente)(?: [^.;:,]{2,30})?|(?:tarifas?|precios?|descuentos?)> [^.;:,]{3,60}) (?:para|a))> [^.;:,]{3,110}$',
    matches: [
      'solo se garantiza si la reserva se ha efectuado antes del ',
      'siempre que las habitaciones se hayan reservado antes del ',
      'La tarifa está garantizada para las reservas hechas antes del ',
    ],
    rejects: ['en tal caso, la reserva se ha efectuado antes del ', 'la reserva se ha efectuado antes del '],
  }),
  asked: pattern({
    id: 'es.deadlines.asked',
    source:
      '<(?:expedientes?|solicitud(?:es)?|formularios?|candidaturas|documentos|respuestas|envios)(?: (?:incomplet[oa]s?|que falten|recibid[oa]s?|tardi[oa]s?|(?:recibid|presentad)[oa]s? fuera de plazo))? *(?=<(?:podr|pued|seran|sera|deberan|que|no))|<(?:datos?|informaci(?:on|ones)|elementos|indicaciones|cifras?)(?: (?:aun )?(?:pendientes?|incomplet[oa]s?|faltantes?)|,? que (?:\\p{L}+ ){0,2}(?:falt|qued)\\p{L}{1,6}(?: [^.;:,]{1,40}?)?) *(?=<(?:podr|pued|seran|sera|deberan))',
    matches: [
      'Los expedientes incompletos podrán',
      'Estas solicitudes pueden',
      'Las solicitudes tardías no',
      'Las cifras que falten en esa fecha podrán',
    ],
    rejects: ['Las solicitudes de interpretación podrán', 'Los expedientes de la comisión serán', 'A petición de'],
  }),
  durationHeading: pattern({
    id: 'es.deadlines.duration-heading',
    source:
      '^[\\p{N}IVX.) -]{0,8}(?:duracion|vida util|duracion del mandato|vigencia|calendario y duracion|plazo de ejecucion)>[^.]{0,40}$',
    matches: ['11 Duración', 'Duración del mandato', '8. Vida útil del grupo'],
    rejects: ['La duración de la reunión es de dos días.', 'Plazos'],
  }),
  chargeLead: pattern({
    id: 'es.deadlines.charge-lead',
    source:
      '^[^.;]{0,80}<(?:encarg|invit|solicit|pid|ruega)(?:a|e|an|en)?(?: tambien| asimismo)? (?:al|a la) (?:secretari[oa](?: general)?|director|directora|oficina|tsb|br|bdt)>(?:(?! que>)[^.;:]){0,120}:?$',
    matches: [
      'encarga a la Secretaria General',
      'El Consejo encarga al Director de la Oficina, en colaboración con los demás Directores:',
    ],
    rejects: [
      'encarga a la Secretaria General que publique el informe',
      'invita a los Estados Miembros',
      'la Secretaria General',
    ],
  }),
  secretariatTells: pattern({
    id: 'es.deadlines.secretariat-tells',
    source:
      '<(?:el|la) (?:tsb|br|bdt|oficina|secretaria|director|directora|secretario general|secretaria general)(?: [^.;,:]{0,60})?(?:, (?:por su parte|a su vez|como siempre),)? (?:les? |los |las )?(?:dara a conocer|hara (?:saber|llegar)|publicara|comunicara|difundira|distribuira|anunciara|informara|rendira cuentas|elaborara|preparara|redactara|establecera|enviara|remitira|transmitira|revisara|actualizara|respondera|contestara|presentara|sometera|facilitara|compilara|proporcionara|completara|finalizara|confirmara|notificara|traducira|pondra (?:en linea|a disposicion)|(?:se (?:ha )?comprome(?:te|tido)(?: por su parte)? a|(?:tiene|tenia) (?:la intencion|el proposito) de|preve|espera|proyecta|se propone|confia en) (?:public|difundi|distribui|enviar|remiti|comunic|present|anunci|facilit|elabor|transmiti)[aei]?r?(?:l[oa]s)?)>' +
      '(?!.{0,200}<(?:recib|lleg|somet|present(?!e (?:circular|carta|nota))|formul(?!ario)|envi|transmit|remit)\\p{L}*>)' +
      '(?![^.;:]{0,200}<(?:deb(?:e|en|era|eran)|rueg(?:a|an|o|ue)|ruegan?|sirvan?se|invit(?:a|ad[oa]s?)|pod(?:ra|ran)|pued(?:e|en)|si|siempre que|a condicion|previa solicitud|se solicita|solicitud(?:es)?|soliciten?|deseen?)>)[^.;:]{0,200}$|' +
      // what a body charges the secretariat with
      '<(?:encarg(?:a|an|ar|o)|(?:invit|solicit|exhort)(?:a|an|ar|o)|pid(?:e|en|io)|pedir) (?:tambien |asimismo )?(?:al|a la) (?:tsb|br|bdt|oficina|secretaria(?: general)?|secretario(?: general)?|director|directora)>(?![^.;:]{0,200}<(?:invite|exhorte|ruegue|pida|inste|solicite|aliente|deb\\p{L}*)>)[^.;:]{0,200}$|' +
      '<(?:informaremos|informare|comunicare|publicare|dare cuenta|anunciare|remitire|enviare|publicaremos|comunicaremos)>[^.;:]{0,200}$',
    matches: [
      'La TSB dará a conocer por circular los resultados de la consulta ',
      'el Director de la Oficina publicará la lista de contribuciones ',
      'La BDT elaborará el cuestionario revisado ',
      'La Oficina enviará a las administraciones los formularios ',
      'La Secretaría tiene la intención de distribuir un resumen de los comentarios ',
    ],
    rejects: [
      'La Oficina examinará las observaciones recibidas ',
      'La TSB publicará las contribuciones recibidas ',
      'La TSB ruega',
      'La Secretaría espera recibir comentarios ',
      'La TSB facilitará interpretación si se pide ',
      'La Secretaría enviará el cuestionario y las administraciones deberán devolverlo ',
    ],
  }),
  secretariatStep: pattern({
    id: 'es.deadlines.secretariat-step',
    source:
      '^[^\\p{L}]{0,6}(?:(?:el|la) )?(?:tsb|br|bdt|oficina|secretaria(?: general)?|secretario general|director|directora)>(?: de(?: la|l)? [^.;,:]{2,60}?)?,? (?:les? |l[oa]s? )?(?:da(?:ra)? a conocer|hace (?:saber|llegar)|hara (?:saber|llegar)|pone en linea|pondra en linea|(?:public|comunic|anunci|prepar|elabor|redact|envi|revis|actualiz|present|compil|complet|finaliz|notific|termin|convoc)a(?:ra)?|(?:difund|remit|transmit|distribuy|traduc|establec|somet)e|(?:difundi|remiti|transmiti|distribui|traduci|estableceri|establece|somete)ra|rinde cuentas)>',
    matches: [
      'La secretaría difunde las directrices',
      'La TSB transmitirá el informe final',
      'La Directora de la BDT presenta el informe',
    ],
    rejects: [
      'La secretaría recibe las contribuciones',
      'Informe enviado a la secretaría',
      'Las contribuciones que publica la TSB',
    ],
  }),
  secretariatOwes: pattern({
    id: 'es.deadlines.secretariat-owes',
    source:
      '(?:^[^\\p{L}]{0,8}|<que )(?:el|la) (?:tsb|br|bdt|oficina|secretaria|director|directora|secretari[oa] general|jef[ea])(?: [^.;,:]{0,60})? (?:debe|debera|ha de|habra de|tiene que|tendra que|esta (?:llamad|encargad)[oa] (?:a|de)) (?:informar|presentar|someter|remitir|entregar|rendir|transmitir)>',
    matches: ['La Directora de la BDT debe presentar', 'se recordó que el Secretario General ha de informar'],
    rejects: ['El informe del Director debe presentarse', 'Los miembros deben presentar a la Directora'],
  }),
  owesTakenUp: pattern({
    id: 'es.deadlines.owes-taken-up',
    source:
      '^[^\\p{L}]{0,8}(?:(?:este|esta|ella?) )?(?:(?:debe|debera|ha de|habra de|tiene que|tendra que) (?:presentar|someter|remitir|entregar|rendir|transmitir)(?:l[oa])?>|se espera que (?:l[oa] )?(?:presente|someta|remita|entregue|transmita)>|(?:l[oa] )?(?:presentara|sometera|remitira|entregara|transmitira)>)',
    matches: ['Habrá de presentar ese informe', 'Se espera que lo entregue'],
    rejects: ['Habrá de presentarse', 'Se espera que participe'],
  }),
  secretariatAct: pattern({
    id: 'es.deadlines.secretariat-act',
    source:
      '<(?:(?:sera(?:n)?|se) (?:luego |tambien |les )?(?:avis|inform|notific|public|expon|anunci|comunica\\p{L}{0,3} (?:a (?:las|los|todos)|en )|pond\\p{L}{1,4} en (?:su )?conocimiento|har\\p{L}{1,3} public|transmit\\p{L}{1,5} (?:a las administraciones|a los estados|a todos)|pond\\p{L}{1,4} (?:en linea|a disposicion)|difund|distribu|puest[oa]s? (?:en linea|a disposicion)|accesible|disponible)\\p{L}*|estara(?:n)? (?:disponible|accesible)s?|(?:public|anunci)ar(?:a|ia)n?|(?:difund|distribu)ir(?:a|ia)n?|sera(?:n)? (?:elaborad|preparad|redactad|establecid|enviad|remitid|revisad|actualizad|presentad|compilad|completad|traducid)[oa]s? por (?:la|el) (?:tsb|br|bdt|oficina|secretaria|director|directora|secretario general|secretaria general))>',
    matches: [
      'se publicarán',
      'se pondrá en conocimiento',
      'publicará',
      'estarán disponibles',
      'se comunicará a los Estados Miembros',
      'será elaborado por la Oficina',
    ],
    rejects: ['publicar', 'ha sido publicado', 'deberá publicarse', 'se comunicarán'],
  }),
  holding: pattern({
    id: 'es.deadlines.holding',
    source:
      '<(?:se abr(?:e|en|ira|iran) en(?= (?!linea|internet))|se (?:celebr\\p{L}+|reun\\p{L}+|desarroll\\p{L}+|llevara(?:n)? a cabo|inaugur\\p{L}+)|(?:tendra(?:n)?|tiene(?:n)?|tendria(?:n)?) lugar|celebrara(?:n)? (?:una|su|la|sus|el))>',
    matches: ['que se abrirá en Ginebra', 'se celebrará', 'tendrá lugar', 'se reunirá'],
    rejects: ['tener en cuenta', 'tener lugar'],
  }),
};
