import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { answers } from './kinds/answers.js';
import { attendance } from './kinds/attendance.js';
import { formalities } from './kinds/formalities.js';
import { opinions } from './kinds/opinions.js';
import { others } from './kinds/others.js';
import { papers } from './kinds/papers.js';
import { persons } from './kinds/persons.js';
import { procedures } from './kinds/procedures.js';
import { arrangements } from './kinds/arrangements.js';

const paper =
  'documentos?|propuestas?|proposici(?:on|ones)|ponencias?|resumenes|resumen|comunicaciones|textos?|proyectos?|informes?(?! (?:de (?:mision|viaje|gestion)|de actividad(?:es)?|financieros?))|estudios? de casos?|diapositivas?|presentaciones|articulos? (?:complet[oa]s?|cientificos?)';

/** What is due, by its words. */
export const kinds: Pick<DeadlineLocale, 'kinds'> = {
  kinds: [
    {
      kind: 'visa',
      weight: 4,
      pattern: pattern({
        id: 'es.deadlines.visa',
        source:
          '(?<!<(?:necesit|precis|requi)\\p{L}{1,5} (?:un )?)<(?:solicitud(?:es)? (?:de )?)?(?:visados?|visas?|cartas? de invitacion|cartas? (?:para|destinadas? a) facilitar la obtencion|cartas? de apoyo(?= (?:para|con miras|de la uit|de la (?:secretaria|tsb|bdt|br))>))>',
        matches: ['solicitudes de visado', 'carta de invitación', 'La carta de apoyo de la UIT'],
        rejects: ['visaje', 'la invitación', 'necesiten un visado'],
      }),
    },
    {
      kind: 'visa',
      weight: 1.5,
      pattern: pattern({
        id: 'es.deadlines.visa-needed',
        source:
          '<(?:necesit|precis|requi)\\p{L}{1,5} (?:un )?visa(?:do)?s?>|<(?:datos|detalles|informacion) (?:del|de (?:su|sus|los)|relativ[oa]s? (?:al|a su|a los)) pasaportes?>',
        matches: ['los delegados que necesiten visado', 'necesitan un visado'],
        rejects: ['necesitan un mapa', 'solicitud de visado'],
      }),
    },
    {
      kind: 'fellowship',
      weight: 4,
      pattern: pattern({
        id: 'es.deadlines.fellowship',
        source:
          '(?<!<(?:servicio|unidad|seccion|oficina|equipo|division|secretaria|presupuesto|responsable) (?:encargad[oa] )?de (?:las )?)(?<!<(?:no (?:necesit|precis|requi|solicit|pid|pret)\\p{L}{1,6}|no (?:disfrut|se benefici|dispon|goc|goz)\\p{L}{1,5} de|sin)(?: una| ninguna)? )<(?:solicitud(?:es)? de |concesion de (?:una )?)?becas?>(?!(?<=<(?:titulares?|beneficiari[oa]s?) de (?:una |las )?becas?)[^.;]{0,80}<(?:ponencias?|diapositivas?|presentaciones|resumenes|resumen|comunicaciones|discursos?|estudios? de casos?)>)',
        matches: ['solicitud de beca', 'becas parciales'],
        rejects: [
          'becario',
          'Los beneficiarios de becas enviarán sus diapositivas',
          'bécares',
          'el servicio de becas',
          'la unidad encargada de las becas',
          'Quienes no necesiten beca',
          'los participantes sin beca',
        ],
      }),
    },
    {
      kind: 'interpretation',
      weight: 4,
      pattern: pattern({
        id: 'es.deadlines.interpretation',
        source:
          '<(?:solicitud(?:es)? de |peticion(?:es)? de )?(?:servicios? de )?(?:interpretacion|interpretes?|subtitulado|subtitulacion|lengua de signos|lenguaje de (?:senas|signos))>(?! (?:del|de la|de las|de los|de una?) (?:reglamento|resolucion|texto|disposicion(?:es)?|articulos?|tratados?|terminos?))',
        matches: [
          'solicitudes de interpretación',
          'servicios de interpretación simultánea',
          'subtitulado en tiempo real',
        ],
        rejects: ['interpretación del Reglamento', 'reinterpretación'],
      }),
    },
    {
      kind: 'accession',
      weight: 3,
      pattern: pattern({
        id: 'es.deadlines.accession',
        source:
          '<(?:solicitud(?:es)? de )?(?:adhesion(?:es)?|adherirse|hacerse miembros?|admision|instrumentos? de (?:accesion|adhesion|ratificacion|aceptacion|aprobacion)|calidad de miembro)>',
        matches: ['solicitudes de adhesión', 'desean hacerse miembro', 'adherirse'],
        rejects: ['miembros', 'adherencia'],
      }),
    },
    {
      kind: 'registration',
      weight: 2,
      pattern: pattern({
        id: 'es.deadlines.registration',
        source:
          '(?<!<(?:encargad[oa]s?|responsables?) (?:de las |de la ))<(?:(?:formularios?|solicitud(?:es)?) de )?(?:(?:pre-?)?inscripci(?:on|ones)(?: previas?)?(?! (?:de |en |del |que figuran en )(?:la |el |esta )?(?:lista(?! (?:de (?:correo|distribucion|difusion|participantes|delegados|oradores)|electronica))|fichero|plan|registro|base de datos|nomenclator|repertorio)>)|acreditaci(?:on|ones)|acreditarse|acreditad[oa]s?(?= [^.;]{0,60}<(?:antes|a mas tardar|hasta)>)|haberse (?:pre-?)?(?:inscrito|registrado)|apunt(?:arse|ense|ese)(?! en>)|se apunt(?:en?|aran?)(?= (?:antes|a mas tardar|en linea|hasta|por)>)|registr(?:ar|en|aran) (?:a |en el sistema a )?sus? (?:delegaci(?:on|ones)|delegad[oa]s|participantes|representantes)|(?:pre-?)?inscri(?:birse|birnos|ban|ba|bieran?|biesen?|bir|bira|biran|base|banse)|registr(?:arse|ense|ese|en|o)(?! (?:internacional|de (?:frecuencias|asignaciones)))|(?:confirm|anunci)(?:ar|en|e|ara|aran|ase)(?:nos|me|les?)? su (?:participacion|presencia|asistencia)|anunci(?:arse|ense)|se anuncien?(?= (?:antes|a |ante|hasta|por|al?)>)|(?:anunci|comuni|notifi|indi)(?:car|ar|quen?|en?) su (?:intencion|deseo) de (?:participar|asistir|tomar parte)|suscri(?:birse|ban|ba|pci(?:on|ones))(?= a )|(?:aviso|ficha|boletin)(?:e?s)? de participacion|registro (?:previo|en linea|de (?:los )?(?:participantes|delegados))|matricul(?:as?|aciones|acion|arse|ense|ese)(?! (?:de|de los) vehiculos?>)|listas? (?:nominativas? )?de (?:los |sus )?(?:participantes|delegados|(?:personas|delegados|representantes) que (?:\\p{L}+ ){0,2}(?:represent|particip|asist)\\p{L}+))>|' +
          '<(?:tomar parte|participar|asistir)>(?![^.;]{0,60}<(?:encuesta|consulta|estudio)>)[^.;]{0,60}<formularios?>',
        matches: [
          'deberán haberse inscrito en línea',
          'deberán apuntarse',
          'Cada entidad inscribirá a sus delegados',
          'registren a sus delegaciones',
          'inscripción previa',
          'solicitud de acreditación',
          'inscribirse',
          'formulario de inscripción',
          'preinscripción',
          'La matrícula del curso',
          'deberán matricularse',
          'que se inscriban',
          'deseen participar deben devolver el formulario',
          'que se anuncien antes del',
          'notifiquen su intención de asistir',
        ],
        rejects: [
          'apuntan a que',
          'inscritos',
          'descripción',
          'la matrícula de vehículos',
          'persona encargada de las inscripciones',
          'verificación de las inscripciones de la Lista Internacional',
          'participar en la encuesta por medio del formulario',
          'anunciar los resultados',
        ],
      }),
    },
    {
      kind: 'nomination',
      weight: 2,
      pattern: pattern({
        id: 'es.deadlines.nomination',
        source:
          '<(?:(?:propuestas? de |presentacion de |llamamientos? a )(?:las )?)?(?:candidaturas?|nombramientos?|candidat[oa]s?|designaci(?:on|ones)|designar|designe(?:n)?|designaran?(?= (?:a )?(?:un|una|su|sus|dos|uno)>)|nombrar|nombren|(?<!<(?:su|el|un|de|del|cuyo|y) )nombre|propon(?:er|gan?) (?:a )?(?:sus? |una? |unos |varios |otros )?(?:candidat[oa]s?|expert[oa]s?|representantes?|delegad[oa]s?|coordinador(?:es|a)?|miembros)|curriculum|nombres?(?: y (?:(?:l[oa]s |sus? )?(?:datos(?: de contacto)?|cargos?|direcci(?:on|ones)|senas)))? (?:de (?:su|sus|la|las|los)|del)(?: )(?:representantes?|delegad[oa]s?|coordinador(?:es|a)?|expert[oa]s?|puntos? de contacto|personas?))>',
        matches: [
          'el nombre y los datos de contacto de su coordinador',
          'candidaturas',
          'designar un representante',
          'designarán a un representante',
          'propuestas de candidaturas',
          'nombramientos',
        ],
        rejects: ['denominación', 'renombrar', 'la Comisión designará al Presidente', 'su nombre'],
      }),
    },
    {
      // an office that is filled says more than the name that is told
      kind: 'nomination',
      weight: 1.5,
      pattern: pattern({
        id: 'es.deadlines.name-told',
        source:
          '<(?:comuni(?:que(?:n|se)?|car(?:an?|nos|le|se)?)|notifi(?:que(?:n|se)?|car(?:an?|nos|le)?)|indi(?:que(?:n|se)?|car(?:an?|nos|le)?)|transmit\\p{L}{1,5}|envi\\p{L}{1,5}|remit\\p{L}{1,5}|facilit\\p{L}{1,5}|(?:den?|dar|daran?) a conocer) (?:su|sus) nombres?>',
        matches: ['comunicarán su nombre', 'transmitirán sus nombres'],
        rejects: ['su nombre', 'comunicarán su número'],
      }),
    },
    {
      kind: 'comment',
      weight: 2,
      pattern: pattern({
        id: 'es.deadlines.comment',
        source:
          '<(?:observaci(?:on|ones)|comentarios?|sus (?:opiniones|puntos de vista|pareceres)|su (?:opinion|parecer)|objeci(?:on|ones)|(?:correcci(?:on|ones)|modificaci(?:on|ones)|enmiendas?|cambios?) (?:de (?:(?:pura |mera )?forma|redaccion|estilo|edicion)|editorial(?:es)?|propuest[oa]s?)|(?:sugerencias?|propuestas?) de (?:modificaci(?:on|ones)|enmiendas?|mejoras?|cambios?)|(?:teng|tien|ve|vea|encuentr|supon|suponga|plante|prevea|formul)(?:en|an|a|e|n|ga|gan)? (?:una|alguna|cualquier|un|algun) (?:dificultad(?:es)?|reservas?|inconvenientes?)(?! (?:tecnic[oa]s?|practic[oa]s?|de acceso|para (?:inscribirse|acceder|abrir|rellenar)|de hotel))|' +
          'errores?(?= [^.;]{0,80}<(?:senal|indic|comunic))|error(?= [^.;]{0,80}<(?:senal|indic|comunic))|senalar (?:todo |los |cualquier )?error(?:es)?)>',
        matches: [
          'sus observaciones',
          'comentarios',
          'todo error detectado debe señalarse',
          'Las correcciones de forma',
          'que vean una dificultad en estas fechas',
        ],
        rejects: [
          'los observadores',
          'comentaristas',
          'tengan una dificultad para inscribirse',
          'hagan una reserva de hotel',
        ],
      }),
    },
    {
      kind: 'contribution',
      weight: 2,
      pattern: pattern({
        id: 'es.deadlines.contribution',
        source: `<(?:(?:presentacion|recepcion|envio|entrega|remision) (?:de (?:las |los |sus )?)?)?(?:(?:documentos?|textos?|propuestas?|proposici(?:on|ones)|informes?) (?:(?:destinad[oa]s? a|para|que (?:deban|han de|hayan de)) (?:su |la )?(?:traduc(?:cion|irse|ir|idos|idas)|ser traducid[oa]s))|(?<!<(?:clases?|unidad(?:es)?) (?:de ))(?<!<(?:pago|abono|liquidacion|importe|facturacion|atrasos?) (?:de |de las |del )(?:la |su |sus )?)contribuci(?:on|ones)(?! (?:anual|financ|voluntari|presupuest|en especie|al? (?:presupuesto|gastos)|a los gastos|(?:(?:era(?:n)?|es|son|sera(?:n)?) )?(?:exigible|pagader|adeudad|impagad|facturad)))|(?<=<(?:plazos?|fechas? limites?) (?:para |de )(?:las )?)propuestas(?= (?:a |al |relativas|sobre|para la))|propuestas? de (?:intervenci(?:on|ones)|ponencias?|comunicaciones|presentaciones|contribuciones)|(?<=<(?:someter|presentar|presenten?|proponer|enviar|envien?|transmitir|remitir|remitan?|hacer llegar|haga(?:n|nos)? llegar|entregar|entreguen?|depositar|recibir|envio|presentacion|entrega|remision)>[^.;:]{0,40})(?:${paper})|(?<=<(?:envi|present|propon|transmit|remit|entreg|someter|har)(?:ara|aran|era|eran|ira|iran|dra|dran|a|an)>[^.;:]{0,60})(?:ponencias?|resumenes|resumen|diapositivas?|presentaciones|estudios? de casos?|articulos? (?:complet[oa]s?|cientificos?))|(?:resumenes|resumen) de (?:las |los )?(?:ponencias?|comunicaciones|articulos|presentaciones)|(?:documentos?|propuestas?|proposici(?:on|ones)|resumenes|resumen|comunicaciones|ponencias?|textos?)(?=,? [^.;:]{0,80}<(?:someter(?:se|an)?|llegar|lleguen|obr(?:ar|en)|traducirse|traducid[oa]s?|presentarse|presentad[oa]s?|enviad[oa]s?|enviarse|remitid[oa]s?|remitirse|entregad[oa]s?|entregarse|transmitirse|transmitid[oa]s?|recibid[oa]s?|recibirse|aceptad[oa]s?|aceptarse|admitid[oa]s?|admitirse)>)|(?:documentos?|propuestas?|proposici(?:on|ones)|resumenes|resumen|comunicaciones|ponencias?|textos?)(?= [^.;:]{0,100}<se (?:envi|remit|present|entreg|transmit|recib|deposit|acept|admit)(?:ara|aran|ira|iran|e|en|iran|a|an)>(?! (?:luego |despues )?a (?:l[oa]s|tod[oa]s l[oa]s|su|sus) (?:participantes|delegad[oa]s|miembros|administraciones|estados|inscrit[oa]s|ponentes))))>`,
        matches: [
          'sus contribuciones',
          'Documentos para traducción',
          'Envío de los resúmenes',
          'Los autores enviarán un resumen',
          'Los documentos para la primera reunión se remitirán',
          'Los documentos para dicha reunión se admitirán',
          'Propuestas de intervención',
          'presentar su informe',
          'remitir sus diapositivas',
          'presentación de documentos',
          'presentar sus propuestas',
          'Las proposiciones para la Conferencia deben recibirse',
          'recepción de las contribuciones',
        ],
        rejects: [
          'contribuciones financieras',
          'cambiar de clase de contribución',
          'la contribución era exigible',
          'el pago de sus contribuciones',
          'Entrega del informe de misión',
          'una propuesta de compra',
          'el documento',
          'contribuir',
          'Los resúmenes seleccionados se conocerán',
          'Los documentos se enviarán a los participantes',
        ],
      }),
    },
    ...arrangements,
    {
      kind: 'reply',
      weight: 2,
      pattern: pattern({
        id: 'es.deadlines.reply-form',
        source:
          '<(?:devolver|devuelvan?|devolvie(?:se|ra)n?|remitir|remitan?|remitie(?:se|ra)n?|reenviar|reenvien?)>[^.;,]{0,40}<(?:(?<!<(?:este|presente) )formularios?(?! de )|cuestionarios?|boletines|boletin)>|<nombres? de (?:los|sus) (?:delegad[oa]s|jef[ea]s de (?:su |la )?delegaci(?:on|ones))>',
        matches: [
          'devolviera a la Oficina el formulario',
          'los nombres de sus delegados',
          'devolver a la Oficina el formulario adjunto',
          'devuelvan el cuestionario',
        ],
        rejects: ['devolver el formulario de inscripción', 'devolver este formulario', 'el formulario'],
      }),
    },
    {
      kind: 'consultation',
      weight: 1.5,
      pattern: pattern({
        id: 'es.deadlines.consultation',
        source:
          '<(?:(?:periodo de )?consultas?(?: electronicas?| publicas?| en linea)?|(?:periodos?|plazos?) de (?:consulta|examen|aprobacion|adopcion|consideracion|revision|observaci(?:on|ones)|comentarios)|(?:periodos? de )?(?:la )?ultim(?:a llamada|o llamamiento)(?! a (?:la presentacion|candidaturas|contribuciones))|votacion|voto por correspondencia)>',
        matches: [
          'estas consultas',
          'la consulta en línea',
          'periodo de consulta',
          'El periodo de consideración',
          'El plazo de examen',
          'el periodo de última llamada',
        ],
        rejects: ['consultar', 'grupo consultivo', 'último llamamiento a candidaturas'],
      }),
    },
    {
      kind: 'reply',
      weight: 1,
      pattern: pattern({
        id: 'es.deadlines.reply',
        source:
          '<(?:respuestas?|(?<=<(?:salvo|a menos) que [^.;:]{0,80})(?:respondido|contestado)|contestaci(?:on|ones)|responder|respondan?|contest(?:ar|en|e|aran?)|cuestionarios?|formularios?|devolver(?:se|an?)?|devuelvan?|devolvie(?:se|ra)n?|devuelt[oa]s?|reenviar|dar a conocer|ha(?:cer|ran?) saber|encuestas?|papeletas? de votacion|datos de contacto|datos|informacion(?:es)?|acusar recibo|su (?:acuerdo|aprobacion|desacuerdo|decision|conformidad))>',
        matches: [
          'sus respuestas',
          'Las contestaciones',
          'podrán contestar',
          'rellenar el cuestionario',
          'devolver el formulario',
          'El Anexo 2 se devolverá',
          'comunicar esta información',
          'Salvo que una administración haya respondido',
        ],
        rejects: ['han respondido', 'corresponder', 'formulación', 'informático'],
      }),
    },
    {
      kind: 'reply',
      weight: 0.5,
      pattern: pattern({
        id: 'es.deadlines.reply-verbs',
        source:
          '<(?:(?:gustaria|agradec(?:eria|eriamos|ere)) (?:saber|conocer)|(?:comunic|indic|notific|confirm|senal|precis)asen?|comunicar(?:nos|me|le)?|comuniquen?|indicar(?:nos|me)?|indiquen?|informar(?:nos|me)?|informen|(?<!<(?:el|un|al|del|su|este|dicho|cada|primer|ultimo|proyecto de|de) )informe(?= (?:al?|de (?:que|ello)|si|sobre|por escrito|antes|cuanto)>)|notificar|notifiquen?|confirmar|confirmen?|senalar|senalen?)>',
        matches: [
          'me indicase',
          'me gustaría saber',
          'informar al Director',
          'que comuniquen',
          'tenga a bien indicarme',
          'que informe al Director',
        ],
        rejects: ['comunicará', 'información', 'el informe final', 'un informe sobre los trabajos'],
      }),
    },
    ...answers,
    ...attendance,
    ...formalities,
    ...opinions,
    ...others,
    ...papers,
    ...persons,
    ...procedures,
  ],
};
