import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** What a kind of deadline means beside others, and in its paragraph. */
export const meanings: Pick<
  DeadlineLocale,
  | 'informationAsked'
  | 'paper'
  | 'formOnly'
  | 'about'
  | 'kindLink'
  | 'consultationEnd'
  | 'contribution'
  | 'otherDestination'
  | 'officeSought'
  | 'annexedForm'
  | 'applications'
  | 'headingJoin'
  | 'proposal'
  | 'paperProposal'
  | 'nobodyNamed'
  | 'candidatesAsked'
  | 'meetingWord'
  | 'meetingRuns'
  | 'ownMeeting'
  | 'aside'
> = {
  informationAsked: pattern({
    id: 'es.deadlines.information-asked',
    source:
      '<(?:(?:a|para) identificar|datos de contacto|senas|nombres? (?:y|de l[ao]s)|(?:recabar|recopilar|reunir|recoger|obtener|facilitar|proporcionar|comunicar)[^.;]{0,40}<(?:informacion(?:es)?|datos|nombres?)|(?:mejores|buenas) practicas|practicas idoneas|puntos? de contacto)>',
    matches: [
      'ayudar a identificar expertos',
      'sus datos de contacto',
      'recopilar información',
      'sus prácticas idóneas',
    ],
    rejects: ['identificador', 'sobrenombres', 'las contribuciones'],
  }),
  paper: pattern({
    id: 'es.deadlines.paper',
    source:
      '<(?:contribuciones (?:al?|a la|escritas|por escrito|de)|documentos? (?:de (?:trabajo|reunion))|plantilla|modelo de documento|traduccion|orden del dia)>',
    matches: ['sus contribuciones a la reunión', 'modelo de documento'],
    rejects: ['su contribución', 'documentación'],
  }),
  formOnly: pattern({
    id: 'es.deadlines.form-only',
    source: '^(?:formularios?|dev(?:olv|uelv|uelt)\\p{L}{1,5}|reenvi\\p{L}{1,3})$',
    matches: ['formulario', 'devuelto', 'devolver'],
    rejects: ['respuestas', 'formulario de inscripción', 'cuestionario'],
  }),
  about: pattern({
    id: 'es.deadlines.about',
    source:
      '^ *,? *(?:sobre|acerca del?|relativ[oa]s? al?|respecto (?:al?|del?)|referentes? al?|en relacion con|en cuanto al?|suscitad[oa]s? por|al?|en(?= (?:el|los|las?) ))(?!\\p{L}) *(?:(?:la|el|los|las|esta|este|estas|estos|su|sus) )?(?:(?:\\p{L}{4,12} )?(?:versi(?:on|ones)|partes?|contenido|redaccion|fondo) (?:del |de (?:la |las |los |este |esta )?))?(?:nuev[oa] |presente )?(?:(?:ante)?proyectos? de (?:la |el |los )?)?$|' +
      '^ *,? *(?:de (?:redaccion|forma|fondo|caracter editorial) )?(?:sobre|acerca de|relativ[oa]s? a|respecto de|referentes? a|en relacion con|en cuanto a)l?(?: (?!(?:y|e|o|u|con|junto|son|es|esta\\p{L}*|deb\\p{L}*|pod\\p{L}*|pued\\p{L}*|ser\\p{L}*|se|antes|hasta|para)>)[\\p{L}\\p{N}-]+){0,8} $|^ (?:que|a|por) (?:hacer|aportar|introducir|formular|presentar|comunicar|transmitir|exponer) (?:al?|en|sobre|acerca del?|respecto (?:al?|del?)|con respecto al?) ?(?:los |las |el |la |este |esta |estos |dichos )?$',
    matches: [
      ' sobre la tercera versión del proyecto de ',
      ' sobre el ',
      ' relativas a los ',
      ' acerca de las ',
      ' respecto del ',
      ' sobre la tercera versión del ',
      ' que hacer a los ',
      ' que presentar sobre el ',
    ],
    rejects: [' y los ', ' para el ', ' antes del ', ' sobre el proyecto y los '],
  }),
  kindLink: pattern({
    id: 'es.deadlines.kind-link',
    source:
      '^(?: ?\\([^()]{1,90}\\))?[^.;,:()]{0,40}(?:,|<(?:y|e|o|u|asi como|como(?= para>))>) (?:(?:a|de|para|al) )?(?:\\p{L}{3,14}(?:ar|er|ir) )?(?:el |la |los |las |sus? |una? |tod[oa]s? (?:l[oa]s )?)?(?:\\p{L}{4,12} (?:de (?:las? |los )?|del ))?$',
    matches: [' como para las ', ' y las ', ' y de ', ', la ', ' y el envío de las ', ' (Anexo B) y de '],
    rejects: [' como las ', ' antes de las ', '. Las ', ' y se cerrará. Las '],
  }),
  consultationEnd: pattern({
    id: 'es.deadlines.consultation-end',
    source:
      '<(?:cierres?|fin|final|termino|finalizacion|expiracion|conclusion) (?:de |de la |de esta |de estas |de las |del )(?:periodos? de )?(?:la )?(?:consultas?|ultim(?:a llamada|o llamamiento))>|<(?:plazos?|periodos?)(?: (?:fijad|establecid|previst)[oa]s?)? (?:de|para (?:el|la)) (?:examen|consideracion|aprobacion|adopcion|consulta)>|<ultim(?:a llamada|o llamamiento) (?:\\p{L}+ ){0,3}(?:cierra|cerrara|termina|terminara|finaliza|finalizara|concluye|concluira|vence)>',
    matches: [
      'El plazo de examen, de dos meses, finaliza',
      'la fecha de cierre de la consulta',
      'fin del periodo de consulta',
      'La última llamada se cerrará',
    ],
    rejects: ['fecha límite de la consulta', 'a los fines de consultar'],
  }),
  proposal: pattern({
    id: 'es.deadlines.proposal',
    source:
      '^(?:propuestas?|proposici(?:on|ones))(?: (?:(?:ya|debidamente) )?(?:acordadas?|convenidas?|formuladas?|respaldadas?|aprobadas?|presentadas?|hechas?)(?: [^.;:,()]{1,80})?)?(?= (?:deb(?:e|en|era|eran|erian?)|es|son|sera|seran|pued(?:e|en)|podra|podran|recibidas?|se|han|habran))',
    matches: ['propuestas deberán enviarse', 'propuesta debe', 'propuestas ya acordadas por una región deberán'],
    rejects: ['propuestas de textos deben', 'propuestas acordadas, que deben', 'propuesto'],
  }),
  paperProposal: pattern({
    id: 'es.deadlines.paper-proposal',
    source:
      '<(?:propuestas?|proposici(?:on|ones)) (?:(?:para|sobre|relativas? a|acerca de) (?:l[ao]s? )?(?:trabajos|labor|orden del dia|conferencia|asamblea|revision|textos?|temas?|reglamentos?|puntos?)>|de (?:modificacion|revision|texto|enmienda)|(?:para|destinadas? a) (?:modificar|revisar|enmendar))',
    matches: ['Las propuestas para los trabajos de la Conferencia', 'propuestas de enmienda'],
    rejects: ['propuestas para el puesto de Presidente', 'propuestas de candidatos'],
  }),
  nobodyNamed: pattern({
    id: 'es.deadlines.nobody-named',
    source:
      '<no se (?:ha|habia|han) (?:recibido|presentado|propuesto|comunicado) (?:aun |todavia |hasta ahora |hasta la fecha )?(?:ningun[oa]? )?(?:nombres?|candidat[oa]s?|candidaturas?|designaci(?:on|ones))>',
    matches: ['no se ha recibido aún ningún nombre', 'no se ha presentado candidato'],
    rejects: ['no se ha recibido ninguna respuesta', 'ningún nombre'],
  }),
  candidatesAsked: pattern({
    id: 'es.deadlines.candidates-asked',
    source:
      '<(?:(?:design|nombr)(?:ar|ara|aran)|eleg(?:ir|ira|iran)) (?:\\p{L}{4,12} ){0,2}(?:a (?:quien|la persona que) (?:(?:le|les|deba|haya de|habra de) )?(?:suced|sustitu|reempla)\\p{L}{1,6}|(?:al|(?:a )?(?:un|una|su|la)) sucesora?)>|<(?:propon(?:er|gan|en)|proponer|designar|presentar|presenten)(?: (?:un |una |a |los |sus |\\p{L}{3,10} ){0,3})?(?:candidat[oa]s?|candidaturas?)>|<candidat[oa]s? (?:a|al|para) |<convocatoria de candidaturas>|<candidaturas? (?:a|al|para) |<(?:ningun candidat|ninguna candidat|no (?:se|hubo|hay|ha habido) [^.;:]{0,30}candidat)|<(?:puestos?|cargos?|presidencias?|vicepresidencias?|plazas?)>[^.;:]{0,60}<(?:esta|estan|queda|quedan|quedara|quedaran|sigue|siguen) (?:\\p{L}+ )?(?:vacantes?|por cubrir)>',
    matches: [
      'designará a quien deba suceder al Relator',
      'nombrará también a su sucesor',
      'a proponer candidatos',
      'candidatos a la presidencia',
      'presentar candidaturas',
      'No se encontró candidato',
      'El puesto de Vicepresidente sigue vacante',
    ],
    rejects: [
      'designó a su sucesor',
      'el sucesor del Sr. Gil',
      'el candidato',
      'proponer un proyecto',
      'el cargo está ocupado',
    ],
  }),
  contribution: pattern({
    id: 'es.deadlines.contribution-word',
    source: '<contribuci(?:on|ones)>',
    matches: ['presentación de contribuciones'],
    rejects: ['resúmenes de ponencias', 'documentos'],
  }),
  otherDestination: pattern({
    id: 'es.deadlines.other-destination',
    source:
      '^ (?:a |al |para )(?:la |el |las |los |est[ae] |dich[oa] )?(?:\\p{L}+ )?(?:libros?|manual(?:es)?|informes?|estudios?|encuestas?|publicaci(?:on|ones)|guias?|inventarios?|compendios?|suplementos?|base de datos|exposici(?:on|ones)|numeros?|revista|boletin|fondos?|proyectos?|taller(?:es)?|seminarios?|foros?|coloquios?)>',
    matches: [' a este manual', ' al próximo número'],
    rejects: [' a la reunión', ' a la Oficina'],
  }),
  officeSought: pattern({
    id: 'es.deadlines.office-sought',
    source:
      '<(?:candidat(?:[oa]s?|uras?)|nombramientos?|designacion(?:es)?|propuestas?)>[^.;:]{0,60}<(?:(?:vice|co)?presidencias?|(?:este|estos|esos|dichos) (?:puestos?|cargos?)|puestos? (?:de|vacantes?)|(?:vice|co)?president(?:[ea]s?)|(?:co)?relator(?:es|as?)?)>|<(?:puestos?|cargos?|plazas?) de (?:vice-?|co-?)?(?:president|relator)\\p{L}{0,3}>[^.;:]{0,140}<(?:por cubrir|sin cubrir|vacantes?|libres?)>|<(?:vice-?|co-?)?presidencias?>[^.;:]{0,140}<(?:por cubrir|sin cubrir|vacantes?)>|<(?:por cubrir|sin cubrir|vacantes?)>[^.;:]{0,40}<(?:puestos?|cargos?|plazas?) de (?:vice-?|co-?)?(?:president|relator)\\p{L}{0,3}>[^.;:,]{0,90}',
    matches: [
      'Queda un puesto de Vicepresidente de la CE 5 por cubrir',
      'candidaturas a la vicepresidencia',
      'Las candidaturas a estos puestos',
      'designación de Relatores',
    ],
    rejects: [
      'las candidaturas de mujeres',
      'el Presidente del Grupo',
      'candidaturas a becas',
      'el puesto de Vicepresidente está ocupado',
    ],
  }),
  annexedForm: pattern({
    id: 'es.deadlines.annexed-form',
    source:
      '<(?:formularios?|boletin(?:es)?|fichas?|hojas?|impresos?|cupon(?:es)?)> (?:(?:que (?:figura|aparece|se encuentra|se reproduce|constituye)|adjunt[oa]|reproducid[oa]|contenid[oa]|objeto) )?(?:del?|en|como|el) (?:el )?anexo(?: (?<label>\\p{L}|\\d{1,2})>|>)|<(?:formularios?|boletin(?:es)?|fichas?|impresos?|cupon(?:es)?) \\((?:vease (?:el )?)?anexo (?<bracketed>\\p{L}|\\d{1,2})\\)|<(?:formularios?|boletin(?:es)?|fichas?|impresos?|cupon(?:es)?) (?:adjunt|anex)[oa]s?>(?! (?:en|como|al) )',
    matches: [
      'el formulario del Anexo 2',
      'El boletín que figura en el Anexo B',
      'la ficha (Anexo 3)',
      'la ficha adjunta',
    ],
    rejects: ['el formulario de inscripción', 'el texto del Anexo 2', 'véase Anexo 2'],
  }),
  applications: pattern({
    id: 'es.deadlines.applications',
    source: '^(?:candidaturas?|candidat[oa]s?|nombramientos?|designacion(?:es)?|postulacion(?:es)?)$',
    matches: ['candidaturas', 'candidatos'],
    rejects: ['convocatoria de candidaturas', 'el nombre de un contacto', 'inscripción'],
  }),
  headingJoin: pattern({
    id: 'es.deadlines.heading-join',
    source: ' (?:y|e|o|u|&|/) |, ',
    matches: ['Participación y becas', 'Inscripción, alojamiento'],
    rejects: ['Inscripción de los participantes', 'Formulario'],
  }),
  meetingWord: pattern({
    id: 'es.deadlines.meeting-word',
    source:
      '<(?:reuni(?:on|ones)|sesi(?:on|ones)|taller(?:es)?|seminarios?|foros?|conferencias?|asambleas?|manifestaci(?:on|ones)|eventos?|simposios?|coloquios?|congresos?|mesas? redondas?|seminarios? web|cursos?|dialogos?|encuentros?|jornadas?|(?:video|tele)conferencias?)>',
    matches: ['la reunión', 'el taller'],
    rejects: ['reunir', 'forofo'],
  }),
  meetingRuns: pattern({
    id: 'es.deadlines.meeting-runs',
    source:
      '<(?:reuni(?:on|ones)|sesi(?:on|ones)|taller|seminario|foro|conferencia|asamblea|simposio)>[^.;]{0,90}<(?:que|la cual|el cual|la que)> (?:se )?(?:abr|inaugur|comenz|comienz|empez|empiez|inici)\\p{L}{1,6}>',
    matches: ['la reunión de 2021 del Consejo, que se abrirá en Ginebra el 5 de mayo'],
    rejects: ['la inscripción en el taller se abrirá el 5 de mayo', 'la reunión, que durará'],
  }),
  ownMeeting: pattern({
    id: 'es.deadlines.own-meeting',
    source:
      '<(?:la|esta|esa|su|cada|dicha) (?:\\p{L}{4,12} )?(?:reunion|sesion)(?! (?:de (?:trabajo|informacion)|plenarias?|informativa|del (?:consejo|comite)))>',
    matches: ['antes de la reunión', 'en esta reunión', 'a esa primera reunión', 'para la próxima reunión'],
    rejects: ['una reunión', 'las reuniones', 'la sesión de información'],
  }),
  aside: pattern({
    id: 'es.deadlines.aside',
    source:
      '<(?:paginas?(?: de inicio| principal| web)?|sitios?(?: web| internet)?|direccion|(?:resolucion|recomendacion|decision|acuerdo|opinion|ruego) \\d[\\d-]{0,5}(?: \\([^()]{1,40}\\))?) (?:de (?:la |el |los |las )?|del )$',
    matches: [
      'en la página de inicio de la ',
      'el sitio web del ',
      'la Resolución 9 (Rev. Orán, 2016) de la ',
      'Acuerdo 5 del ',
    ],
    rejects: ['reunión de la ', 'la página ', 'una resolución de la ', '9 de mayo a la '],
  }),
};
