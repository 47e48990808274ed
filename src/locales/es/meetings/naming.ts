import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

const ordinalWords =
  'primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]|decim[oa](?: ?(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]))?|decimo(?:primera|segunda|tercera|cuarta|quinta|sexta|septima|octava|novena|tercer|primer|cuarto|quinto)|(?:decim|vigesim)octav[oa]|undecim[oa]|duodecim[oa]|(?:vi|tri|cuadra|quincua)gesim[oa](?: ?(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|septim[oa]|octav[oa]|noven[oa]))?|\\p{N}{1,3} ?[.]? ?(?:[ªº]|a|o|er)';

/** The name of a meeting and the group it is of. */
export const meetingNaming: Pick<
  MeetingLocale,
  | 'whichIt'
  | 'respectively'
  | 'thatOf'
  | 'possessive'
  | 'subjectLead'
  | 'takenUp'
  | 'thisOne'
  | 'opensClause'
  | 'newClause'
  | 'listedOn'
  | 'titleHead'
  | 'titleJoin'
  | 'titleEnd'
  | 'nameGoesOn'
  | 'titled'
  | 'titleTail'
  | 'ordinal'
  | 'titleFiller'
  | 'withinGroup'
  | 'sinceThen'
  | 'besideThat'
  | 'ofText'
  | 'pointEnds'
  | 'indefinite'
  | 'aboutAnother'
  | 'lastOrNext'
  | 'ofOthers'
  | 'relativeBehind'
  | 'askedToAct'
  | 'several'
  | 'ownMeeting'
  | 'doneBy'
  | 'agentBefore'
  | 'merging'
  | 'ofBoth'
> = {
  ofText: pattern({
    id: 'es.meetings.of-text',
    source:
      '<(?:resoluci(?:on|ones)|recomendaci(?:on|ones)|decisi(?:on|ones)|acuerdos?|ruegos?) \\d[\\d-]{0,5}(?: \\([^()]{1,40}\\))?(?:,? (?:secci(?:on|ones)|articulos?|parrafos?) \\d[\\d.]{0,6})?,? (?:(?:adoptad|aprobad)[oa]s? por |de )?(?:la |las |los |l |el |del )?$',
    matches: ['la Resolución 1 (Rev. Orán, 2016) de la ', 'Acuerdo 5 del ', 'la Resolución 22, adoptada por la '],
    rejects: ['la reunión de la ', 'una resolución de la ', 'la Resolución 1 y la '],
  }),
  sinceThen: pattern({
    id: 'es.meetings.since-then',
    source: '<(?:desde|entre) (?:la|su|el|esta|sus|las|los) (?:[\\p{L}\\p{N}]{2,14} ){0,3}$',
    matches: ['dos veces desde la ', 'desde la última '],
    rejects: ['la última ', 'desde que la '],
  }),
  besideThat: pattern({
    id: 'es.meetings.beside-that',
    source:
      '<(?:conjuntamente con|en paralelo (?:al?|con)|paralelamente al?|consecutiv[oa]s? al?|vispera del?|dia (?:anterior|siguiente) (?:al?|del?)|al margen del?|(?:inmediatamente|justo) (?:antes|despues) del?|(?<=\\p{L}[ ,]{1,2})(?:(?:preceder|acompanar|seguir|complementar)(?:a|an)|(?:precede|acompana|sigue|complementa)n?|(?<=<(?:(?:iba|van?|iban) a|deb(?:ia|ian|e|en)) )(?:seguir|preceder|acompanar)) al?) ?(?:la |el |esta |este |su )?(?:(?!que>)[\\p{L}\\p{N}-]{2,14} ){0,3}$',
    matches: [
      'En la víspera del ',
      'en paralelo con la ',
      'al día siguiente de la segunda ',
      'justo antes de la ',
      'Un taller precederá al ',
    ],
    rejects: ['la última ', 'En la ', 'después de la ', 'Precederá a la '],
  }),
  indefinite: pattern({
    id: 'es.meetings.indefinite',
    source: '<(?:un|una)(?: \\p{L}+)? ?$',
    matches: [' un ', 'una '],
    rejects: [' la ', ' su '],
  }),
  aboutAnother: pattern({
    id: 'es.meetings.about-another',
    source:
      "^(?: (?!(?:y|o|que|es|son|sera|seran|tendra)>)[\\p{L}'-]+){0,7} (?:(?:del|al) |(?:de|a|sobre|para|antes de|tras|durante|presentando) (?:la |el |los |las |este |esta |su )(?:\\p{L}+ )?)$",
    matches: [' para presentar los temas del ', ' sobre los resultados de esta ', ' antes de la próxima '],
    rejects: [' y la ', ', que seguirá al ', ' de '],
  }),
  pointEnds: pattern({
    id: 'es.meetings.point-ends',
    source:
      '^[^.;:()]{0,60}(?::|,|, (?:a saber|es decir),?) *(?:(?:una?|la primera) )?(?:en [^,:;.()]{2,40},? )?(?:el|los|del|en)(?: dias?)? *(?:\\p{L}{4,9} )?$',
    matches: [' del Consejo: el ', ' de 2023 del Consejo, los días ', ' del Consejo, a saber, el '],
    rejects: [' del ', ' (Ginebra, ', ' anterior, celebrada el '],
  }),
  lastOrNext: pattern({
    id: 'es.meetings.last-or-next',
    source:
      '(?:^[\\p{N}.) ]*|<(?:la|las|una?|dos|tres|cuatro|cinco|seis|varias) )(?:dos |tres |cuatro )?(?:(?:ultimas?|anteriores|anterior|precedentes?|proximas?) reuni(?:on|ones)|reuni(?:on|ones) (?:anterior(?:es)?|precedentes?|siguientes?))>[^.]{0,12}$|<(?:dos|tres|cuatro|cinco|seis)(?: otras)? reuniones>[^.]{0,12}$',
    matches: [
      'desde la última reunión, tenida en',
      '3 Próxima reunión',
      'La reunión anterior',
      'dos otras reuniones tuvieron',
    ],
    rejects: ['la reunión', 'la próxima conferencia', 'las reuniones'],
  }),
  ofOthers: pattern({
    id: 'es.meetings.of-others',
    source:
      '^ (?:[\\p{L}-]{4,14} )?(?:del (?!\\d|mes|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)>)|de (?:la|los|las) (?!\\d|dias)|de expert[oa]s?>|entre|con|conjunta?s?)',
    matches: [' de los Directores', ' del Consejo', ' de expertos', ' conjunta', ' anual de los Directores'],
    rejects: [' del 3 de mayo', ' (Ginebra, ', ', celebrada', ' de mayo de 2025'],
  }),
  askedToAct: pattern({
    id: 'es.meetings.asked-to-act',
    source: '^,? (?:esta|estan|fue) (?:invitad[oa]|llamad[oa])s? a>|^,? se (?:ruega|pide|invita) ',
    matches: [' está invitado a aprobar', ' está llamada a autorizar'],
    rejects: [' está reunido', ' se reunirá'],
  }),
  relativeBehind: pattern({
    id: 'es.meetings.relative-behind',
    source: '^\\)?,? (?:que|quien|(?:el|la|los|las) cual(?:es)?)>',
    matches: [', que', ', el cual'],
    rejects: [', cuyo', ' en su'],
  }),
  agentBefore: pattern({
    id: 'es.meetings.agent-before',
    source: '<\\p{L}{4,14}(?:ad|id|uest|rit)[oa]s? por (?:la |el |las |los |dich[oa] )?$',
    matches: [' la propuesta presentada por la ', ' el texto sometido por el '],
    rejects: [' suscribió la ', ' por la '],
  }),
  merging: pattern({
    id: 'es.meetings.merging',
    source: '<(?:agrup|fusion|integr|absor|incorpor|disol|disuel)\\p{L}*>[^.;]{0,200}$',
    matches: ['Agrupación de la ', 'la integración de la '],
    rejects: ['La reunión de la ', 'El Grupo de la '],
  }),
  ofBoth: pattern({
    id: 'es.meetings.of-both',
    source:
      '^(?:(?:ambos|ambas)(?: (?:reuniones|manifestaciones|eventos|sesiones|talleres|seminarios|jornadas))?|(?:las|los|estas|estos) (?:dos|reuniones(?= [^.;,]{3,30}<ambas>))(?: (?:reuniones|manifestaciones|eventos|sesiones|talleres|seminarios|jornadas))?)(?=(?:, [^.;,]{3,80},)? (?:se|tendran|seran|son|deberian|deben|podran)>)',
    matches: ['Ambas se desarrollarán', 'Las dos reuniones tendrán lugar', 'Ambas reuniones, abiertas a todos, serán'],
    rejects: ['Los dos delegados', 'Ella'],
  }),
  ownMeeting: pattern({
    id: 'es.meetings.own-meeting',
    source:
      '^(?: ?\\([^()]{1,30}\\))?,? (?:en|durante|en el curso de|en una de|con ocasion de|al termino de) (?:sus?)> (?:[\\p{L}\\p{N}]{2,14} ){0,3}$',
    matches: [' en su ', ', durante su última ', ' (CE 9), en una de sus '],
    rejects: [' devolvió el texto a su ', ', que lo tratará en su ', ' y en su '],
  }),
  doneBy: pattern({
    id: 'es.meetings.done-by',
    source: '<por (?:(?:una? |la )?(?:decision|resolucion|acuerdo) de(?:l)? ?)?(?:la |el |las |los )?$',
    matches: ['fue creado por la ', 'disuelta por decisión del ', 'instituido por el '],
    rejects: ['la decisión de la ', 'por parte de la ', 'por correspondencia de la '],
  }),
  several: pattern({
    id: 'es.meetings.several',
    source: '^\\p{L}{4,}s>',
    matches: ['reuniones', 'talleres'],
    rejects: ['reunión', 'curso en línea'],
  }),
  whichIt: pattern({
    id: 'es.meetings.which-it',
    source: '^ (?:que (?:este|esta|estos|estas|ella|el|celebrara|celebro|ha celebrado|organizara))>',
    matches: [' que esta celebrará en Ginebra', ' que celebrará'],
    rejects: [' que la Comisión', ' que se celebrará'],
  }),
  thatOf: pattern({
    id: 'es.meetings.that-of',
    source: '<(?:la|las|el|los) del? (?:la |los |las )?$',
    matches: ['después de la del ', 'tras las de los '],
    rejects: ['la reunión del '],
  }),
  respectively: pattern({
    id: 'es.meetings.respectively',
    source: '<respectivamente>',
    matches: ['se reunirán respectivamente los días 6 y 7 de mayo'],
    rejects: ['se reunirán el 6 de mayo'],
  }),
  possessive: pattern({
    id: 'es.meetings.possessive',
    source: '(?:<(?:su|sus|nuestra?s?|nuestros?)> (?:[\\p{L}\\p{N}ªº.]{2,14} ){0,3})$',
    matches: ['en su ', 'en su última ', 'en sus dos últimas '],
    rejects: ['la primera ', 'a la '],
  }),
  subjectLead: pattern({
    id: 'es.meetings.subject-lead',
    source:
      '^(?:[^.;]|(?<=<\\p{L}{1,4})[.])*[),] *(?:(?:la|el|las|los|una?|esta|este|estas|estos|nuestra|dicha|dicho) )?$',
    matches: ['), la ', ', el ', ' en Ginebra, ', ' bajo la presidencia del Sr. Anders Holm (Suecia), la '],
    rejects: ['), en la ', ' la ', '). La '],
  }),
  takenUp: pattern({
    id: 'es.meetings.taken-up',
    source:
      '(?:<(?:su|sus|esta|este|estas|dicha|dicho)> (?:\\p{L}{2,14} |\\p{N}{1,3} ?[.]? ?[ªºa] ){0,2}|^(?:\\(?\\p{Ll}\\) )?[\\p{N}.) ]*(?:la|el) (?:proxim[oa] |ultim[oa] )?|<(?:fechas?|lugar|informe|acta) de(?:l| la) )$',
    matches: ['Su undécima ', 'esta ', 'La ', '4.1 La próxima ', 'Fechas de la '],
    rejects: ['la primera ', 'una '],
  }),
  opensClause: pattern({
    id: 'es.meetings.opens-clause',
    source: '^[\\p{N}.) ]*(?:[^,;:.]{2,60}, )?(?:(?:la|el|las|los|dich[oa]|esta|este) )?$',
    matches: ['1.1 El ', 'En consecuencia, la ', 'El '],
    rejects: ['El Director informa a la ', 'Los trabajos que el '],
  }),
  newClause: pattern({
    id: 'es.meetings.new-clause',
    source: '[.;:]|<(?:que|quien|cuy[oa]s?|y|e|pero|cual|mientras)>',
    matches: [' ha decidido que la ', ' y la ', ', cuya '],
    rejects: [' ha instituido la ', ' ha confiado estos trabajos al '],
  }),
  listedOn: pattern({
    id: 'es.meetings.listed-on',
    source:
      '^(?:, (?:(?:al?|del?|la|el|las|los|sus?) |a (?:la|las|los) )(?!\\d)[^,.;:()\\d]{3,60}){0,5}(?:,? (?:y|e|o) (?:(?:al?|del?|la|el|las|los|sus?) |a (?:la|las|los) )(?!\\d)[^,.;:()\\d]{3,60}?)(?=<(?:se|tendra|tendran|tuvo|es|sera|que|inaugurara|celebrad[oa]s?|previst[oa]s?|organizad[oa]s?|comenzara|ha|han)>| ?[,(.;]|$)',
    matches: [
      ', la confianza y la sostenibilidad tendrá lugar',
      ', a los servicios y a los terminales se celebrará',
      ', el agua y el aire (',
    ],
    rejects: [', organizado en Lima y abierto', ', en Lima, tendrá lugar', ', el 5 de mayo y el 6 de mayo'],
  }),
  thisOne: pattern({
    id: 'es.meetings.this-one',
    source: '<(?:esta|este|estas|estos|dich[oa]s?|citad[oa])> (?:\\p{L}{4,12} )?$',
    matches: ['que esta ', 'este ', 'dicha ', 'esta primera '],
    rejects: ['la ', 'una '],
  }),
  titleHead: pattern({
    id: 'es.meetings.title-head',
    source: `(?:(?<!\\p{L})(?:(?:${ordinalWords})(?:s)?|proxim[oa]s?|ultim[oa]s?|gran|simple|y|e|,)(?!\\p{L}) *){1,4}$`,
    matches: ['primera ', 'decimoquinta y decimosexta ', '19ª ', 'vigésima primera ', '3.ª ', 'próxima '],
    rejects: ['la ', 'su '],
  }),
  titleJoin: pattern({
    id: 'es.meetings.title-join',
    source: '^(?:<[ye]>|,| )+',
    matches: ['y sexta ', ', '],
    rejects: ['primera y segunda ', 'yema'],
  }),
  titleEnd: pattern({
    id: 'es.meetings.title-end',
    source:
      '(?:[;:(."]|, | - |<(?:que|quien|cuy[oa]s?|donde|se|no|tengan?|pasa(?:ra)?n?|pasen?|empiecen?|comiencen?|tendra|tendran|tuvo|tuvieron|fue|fueron|ha|han|es|son|sera|seran|estan|esta(?= (?:\\p{L}+mente )?(?:abiert|cerrad|previst|fijad|disponib|sujet|limitad|establecid|destinad|reservad|presidid|adscrit|programad|convocad|compuest|integrad))|estaba(?:n)?|habia(?:n)?|deb(?:e|en|ia|ian|era|eran)|podr\\p{L}{1,5}|comenz\\p{L}{1,4}|comienza|inaugur\\p{L}{1,5}|finaliz\\p{L}{1,5}|(?:fund|bas)ad[oa]s?|justo|celebrad[oa]s?|previst[oa]s?|anunciad[oa]s?|desde|en (?:la sede|los locales|las instalaciones)|inicialmente|anteriormente|organizad[oa]s?|convocad[oa]s?|programad[oa]s?|respectivamente|durante|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre))>)',
    matches: [' (', ' que ', ', ', ' celebrada ', ' se celebrará', ' tenga lugar'],
    rejects: ['de la Comisión de Estudio 5', 'sobre las redes'],
  }),
  nameGoesOn: pattern({
    id: 'es.meetings.name-goes-on',
    source:
      '^ (?:de |del |sobre |para |(?:dedicad|relativ|destinad|titulad|denominad)\\p{L}{0,2} |acerca de |(?:sub)?(?:regional|mundial|nacional|internacional)\\p{L}{0,2} |europe|african|informativ|anual|web)',
    matches: [' sobre las redes', ' de formación', ' dedicado a los ensayos', ' regional sobre', ' web sobre'],
    rejects: [' prolonga los intercambios', ' se celebrará', ' da curso'],
  }),
  titled: pattern({
    id: 'es.meetings.titled',
    source:
      '<(?:titulad[oa]s?|(?:sobre el|en torno al|con el|bajo el|cuyo) (?:tema|lema|titulo)(?: (?:general|de|siguiente|es|sera))?|denominad[oa]s?) *:? *$',
    matches: [' titulado ', ' sobre el tema ', ' con el lema: '],
    rejects: [' sobre los temas siguientes del cuaderno ', ' de la '],
  }),
  titleTail: pattern({
    id: 'es.meetings.title-tail',
    source:
      '(?: *[,;:(-]| +(?:del|el|los|en|de|al|a|para|y|e|la|dias?)|(?: +(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)))+ *$',
    matches: [' del ', ' a ', ' el martes '],
    rejects: [' de la JCA'],
  }),
  ordinal: pattern({
    id: 'es.meetings.ordinal',
    source: `^(?:${ordinalWords})(?!\\p{L}{2})`,
    matches: [
      'primera reunión',
      '14ª reunión',
      'trigésima primera reunión',
      'decimoctava reunión',
      'vigesimoprimera reunión',
      '3.ª reunión',
      '14.a reunión',
    ],
    rejects: ['próxima reunión', 'reunión'],
  }),
  titleFiller: pattern({
    id: 'es.meetings.title-filler',
    source: `<(?:${meetingNouns}|mencionad[oa]s?|citad[oa]s?|nuev[oa]s?|proxim[oa]s?|ultim[oa]s?|anterior(?:es)?|presentes?|anual(?:es)?|virtual(?:es)?|electronic[oa]s?|presencial(?:es)?|fisic[oa]s?|hibrid[oa]s?|plenari[oa]s?|comision(?:es)?|estudios?|grupos?|trabajo|radiocomunicaciones|uit|linea|distancia|para|en|con|durante|del|las|los)>`,
    matches: ['próxima reunión', 'Comisión de Estudio'],
    rejects: ['preparatoria', 'sobre redes'],
  }),
  withinGroup: pattern({
    id: 'es.meetings.within-group',
    source: '^ (?:de(?:l| la| las| los)?|en el seno de(?:l| la)) ?$',
    matches: [' de la ', ' del ', ' de las ', ' en el seno del '],
    rejects: [' y la ', ', de la ', ' a la '],
  }),
};
