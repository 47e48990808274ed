import type { ParagraphLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';

const weekday = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)';
const dayOrder =
  '(?:(?:primer(?:a)?|segund[oa]|tercer(?:a)?|cuart[oa]|quint[oa]|ultim[oa]) (?:dia|jornada)|(?:dia|jornada) \\d{1,2})';
const link = '(?: ?[-:,(] ?| )?';
const date = '\\d{1,2}(?:[.]?º)?(?: (?:de )?\\p{L}{4,10}(?: (?:del? )?\\d{4})?)?';

export const paragraphs: ParagraphLocale = {
  division: pattern({
    id: 'es.paragraph.division',
    flags: '',
    source:
      '^(?:PARTE|Parte|SECCION|Seccion|CAPITULO|Capitulo|TITULO|Titulo|MODULO|Modulo|BLOQUE|Bloque) (?:\\d{1,2}|[IVX]{1,5}|[A-H])(?= ?[-:.]| {2}|$| \\p{Lu})',
    matches: ['PARTE 1 – Disposiciones generales', 'Parte II', 'SECCIÓN 2: Calendario', 'Capítulo 3'],
    rejects: ['Sección 5 de la Recomendación', 'Partes interesadas', 'Título de la contribución'],
  }),
  namedText: pattern({
    id: 'es.paragraph.named-text',
    source:
      '^(?:proyecto de (?:nuev[oa] )?|revision de(?:l| la)? |supresion de(?:l| la)? )?(?:recomendaci(?:on|ones)|resoluci(?:on|ones)|cuesti(?:on|ones)|decisi(?:on|ones)|acuerdos?|informes?|ruegos?|reglas?|articulos?|apendices?|numeros?|suplementos?|cuadros?|tablas?|figuras?)(?: [^.,;:!?]{1,40})?[ .](?:[A-Z]{1,2}[.]?)?\\d[^ .,;:!?]{0,6}(?:[.-]\\d{1,5}){0,3}(?: \\((?:MOD|ADD|SUP|NOC|rev)[.]?\\))?$',
    matches: [
      'Recomendación UIT-T E.302',
      'CUADRO 1',
      'Cuestión 4/17',
      'Proyecto de Resolución 12',
      'Número 9.11A',
      'Reglas relativas al número 11.31 (MOD)',
    ],
    rejects: [
      'Recomendaciones aprobadas',
      'CH-1211 Ginebra 20',
      'Reunión del 3 de mayo de 2021',
      'Véase la Recomendación E.302',
    ],
  }),
  titledText: pattern({
    id: 'es.paragraph.titled-text',
    source:
      '^(?:(?:ante)?proyectos? de (?:nueva |nuevo |revision (?:de la |del )?|modificacion (?:de la |del )?)?|(?:revision|modificacion|supresion) (?:de la |del )?)?(?:recomendacion|resolucion|cuestion|decision|acuerdo|informe|ruego|manual|suplemento|circular)(?: UIT-[TRD])?(?: N[.]?[oº°])? (?:[A-Z]{1,3}[.])?(?:\\d[^ ,;:!?]{0,12}|\\[[^\\]]{1,30}\\])(?: \\([^()]{1,40}\\))? ?[-:] ?\\p{L}',
    matches: [
      'Recomendación UIT-R M.1842 – Sistemas en ondas métricas',
      'Proyecto de revisión de la Recomendación UIT-R S.1587-2 – Características',
      'Cuestión 4/17: Seguridad',
    ],
    rejects: ['Recomendación UIT-R M.1842', 'Véase la Recomendación E.302 – Título', 'Recomendaciones: lista'],
  }),
  day: pattern({
    id: 'es.paragraph.day',
    source: `^(?=${dayOrder}|(?:el )?${weekday})(?:${dayOrder})?${link}(?:(?:el )?${weekday},?(?: ${date})?)?${link}(?:\\d{1,2}(?:[.]?º)? (?:de )?\\p{L}{4,10}(?: (?:del? )?\\d{4})?)?${link}(?:por la |de )?(?:manana|tarde|noche)?\\)? ?:?$`,
    matches: [
      'Lunes 9 de febrero:',
      'Martes 10 de febrero de 2026 (tarde)',
      'Primera jornada (22 de septiembre de 2026)',
      'Día 2 – miércoles 1 de julio',
      'Viernes por la mañana',
      'Lunes, 9 de febrero',
    ],
    rejects: ['Lunes 9 de febrero, apertura de la reunión', 'Jornada mundial', '3 de mayo de 2021', 'Día festivo'],
  }),
  sentenceWords: pattern({
    id: 'es.paragraph.sentence',
    source:
      // `Lo que se espera de usted` names what follows, and so does what a small word and its pronoun lead to
      '(?<!^[^\\p{L}]{0,8}(?:(?:lo )?que|como|por que|quien|donde|cuando)> [^.,;!?]{0,90})(?<!<(?:sobre|para|en|con|por|a) (?:l[oa]s? (?:que|cual(?:es)?)|quien(?:es)?)> [^.,;]{0,60})(?<!^\\p{Lu}\\p{L}{3,}(?: [\\p{L}\\d.-]+){0,4} (?:que|cuy[oa]s?|quien(?:es)?) [^.,;:!?]{0,60})<(?:es|son|era|eran|fue|fueron|sera|seran|seria|serian|estan|esta(?= (?:\\p{L}+mente )?(?:abiert|cerrad|previst|fijad|disponib|sujet|limitad|establecid|destinad|reservad|presidid|adscrit|programad|convocad|compuest|integrad))|estara|estaran|estaba|ha|han|haya|hayan|habia|habian|habra|hay|hubo|debe|deben|debera|deberan|deberia|deberian|puede|pueden|podra|podran|podria|figura|figuran|figurara|conviene|sirvase|sirvanse|se ruega|le ruego|le rogamos|me|nos|les|le|usted|ustedes|^(?:invito|pido|solicito|espero|confio|remito|recuerdo|propongo|comunico|quisiera)|yo|nosotros|(?!(?:teheran|catamaran)>)\\p{L}{2,}(?:ar|er|ir|dr)an|versara|tratara|abordara|comenzara|constara|comprendera|se (?:celebrara|celebraran|celebro|ha|han|reunira|reune|adjunta|adjuntan|invita|pide|solicita|ruega|recuerda|aprobo|aprueba|acordo|examino|examinara|presenta|presentan|indica|indican|espera|publicara|facilitara|facilitan|ofrece|incluye|incluyen|describe|dispone|encarga|anima|alienta|recomienda|encuentra|encuentran|ruega|trata|propone)|tendra lugar|tuvo lugar|examina|examinara|recuerda|desea|toma nota|ruega|invita|encontrara|presenta|describe|contiene|facilitara|enviara|organizara|existe|ocupa|ocupan|ocuparan|asumen|asumiran|ejercen|queda|quedan|permite|permitira|comprende|comprenden|recomienda|preve|indica|precisa|tiene|tienen|contara|cuenta|agradeceria|agradeceremos|agradezco|complace|complazco|informo|pongo|deseo|quisiera)>',
    matches: [
      'La reunión está abierta a todos',
      'Le deseo una reunión agradable',
      'El proyecto figura en el Anexo B',
      'Invito a las administraciones a que',
      'Cuatro asuntos ocuparán a los expertos',
    ],
    rejects: [
      'Fechas que conviene recordar',
      'Taller de Teherán',
      'Recomendación UIT-R F.1104 cuya supresión se propone',
      'Qué se solicita',
      'Apertura de la reunión',
      'Recomendaciones destinadas a la Conferencia',
      'Adscripción e informes de actividad',
      'Elaboración del plan de trabajo',
      'Lo que se espera de usted',
      'Puntos sobre los que se solicita respuesta',
    ],
  }),
  farewell: pattern({
    id: 'es.paragraph.farewell',
    source:
      '^(?:le(?:s)? (?:deseo|deseamos)|(?:espero|esperamos|confio|confiamos|cuento con|contamos con|me complace(?:ra)? (?:darle|recibir|acoger)|hasta pronto|nos vemos))>',
    matches: [
      'Le deseo una reunión fructífera.',
      'Esperamos contar con su participación',
      'Confío en poder darles la bienvenida',
    ],
    rejects: ['Le invito a inscribirse', 'El Grupo cuenta con veinte miembros', 'Nos reuniremos en Lima'],
  }),
  introduction: pattern({
    id: 'es.paragraph.introduction',
    source:
      '^(?:(?:el|la|los|las|un|una|unos|unas|cada|tod[oa]s?|ningun[oa]?|algun[oa]s|cualquier|est[ea]|est[oa]s|es[ea]|su|sus|en|para|al?|por|sobre|durante|se|vease|veanse|entre|tras|antes|segun|de acuerdo con|de conformidad con|conforme|a|¿?(?:cuales|cual|cuant[oa]s|que)|indiquen?|precisen?|describan?|marquen?|senalen?|seleccionen?|especifiquen?|enumeren?|adjunten?) ).*:$|^(?:\\p{L}{3,12}(?:aron|ieron|aran|iran)|interven(?:drian|dran)|intervino|participo|asistio|acudio|presentose)> .{3,160}:$|^[^:,]{3,60}, (?:el|la|los|las|se) [^:]{0,50}<\\p{L}{1,14}(?:aran?|eran?|iran?|dran?)> [^:]{3,60}:$|(?<!<(?:de|para|con|en|por|y) )(?<=\\p{L} )<(?:l[oa]s?|el) siguientes? [^:]{2,80}:$|(?:siguientes?|a continuacion|mas abajo|lo siguiente|a saber|en particular|por ejemplo|como sigue| (?:del?|al?|con|en|para|por|sobre|entre|que)) ?:$|^\\p{L}{3,}[aei]r (?:el|l[ao]s?|una?) [^:]{2,80}:$',
    matches: [
      'El Grupo recomienda:',
      'Los productos previstos son:',
      'Cerrado el plazo, la Secretaría dará dos pasos:',
      'La Comisión cuenta con los Vicepresidentes siguientes:',
      'Documentos siguientes:',
      'Elaborar un inventario de:',
      'Redactar los informes:',
      'Europa presenta las siguientes propuestas:',
      'Intervinieron los Vicepresidentes:',
      'Participaron en el debate:',
      '¿Qué redes explota:',
      'Indique los medios empleados:',
      'Cada oficina lleva:',
    ],
    rejects: ['Plazos fundamentales:', 'Calendario:', 'Lugar de la reunión:', 'Participación a distancia:'],
  }),
  resolutionCall: pattern({
    id: 'es.paragraph.resolution-call',
    source:
      '^"?(?:considerando|recordando|reconociendo|observando|advirtiendo|constatando|teniendo (?:en cuenta|presente)|consciente|subrayando|destacando|estimando|preocupad[oa]|tomando nota|resuelve|acuerda|decide|encarga|invita|ruega|pide|solicita|insta|alienta|anima|recomienda|exhorta|autoriza|agradece|toma nota|hace un llamamiento)(?: ademas| asimismo| tambien| igualmente| en particular)?(?= |$|,)',
    matches: [
      'resuelve',
      'encarga al Secretario General',
      'considerando',
      'considerando además',
      'acuerda invitar a los Estados Miembros',
    ],
    rejects: ['Acuerdo 5', 'Invitación', 'Cargas financieras'],
  }),
  organ: pattern({
    id: 'es.paragraph.organ',
    source: '^(?:el consejo|la conferencia|la asamblea|el grupo asesor)(?=[ ,]|$)[^.;:]{0,200},? *$',
    matches: [
      'El Consejo de la UIT,',
      'El Consejo',
      'La Conferencia de Plenipotenciarios de la Unión Internacional de Telecomunicaciones (Doha, 2026),',
    ],
    rejects: ['El Consejo examinó las propuestas.', 'Las conferencias:', 'El Consejero'],
  }),
  proposalMark: pattern({
    id: 'es.paragraph.proposal-mark',
    flags: '',
    source: '^(?:\\[ ?)?(?:\\( ?)?(?:MOD|ADD|SUP|NOC)(?: ?\\))?[*]?(?: ?\\])?$',
    matches: ['MOD', '(MOD)', 'ADD', 'SUP*', 'NOC'],
    rejects: ['MODIFICACIÓN', 'mod', 'MOD, ADD', 'SUP/3'],
  }),
  proposalReasons: pattern({
    id: 'es.paragraph.proposal-reasons',
    source: '^(?:motivos?|razones|justificacion|exposicion de motivos) ?:$',
    matches: ['Motivos:', 'Razones:', 'Exposición de motivos:'],
    rejects: ['Motivos', 'Motivos de la propuesta: véase', 'Objeto:'],
  }),
  correction: pattern({
    id: 'es.paragraph.correction',
    source:
      '^(?:(?:y )?en (?:lugar|vez) de|donde dice|debe decir|dice|(?:debe |hay que |(?:se )?ha de |procede )?(?:leerse|leer|sustituir|sustituirse|reemplazar|suprimir|suprimirse|anadir|anadirse|insertar|insertarse)|lease|sustituyase|reemplacese|suprimase|anadase|agreguese|insertese|por|(?:antiguo|nuevo|texto)(?: (?:antiguo|nuevo|texto|actual|publicado|corregido))?|(?:antigua|nueva) (?:version|fecha|redaccion))(?: (?:lo siguiente|la (?:siguiente )?frase|las palabras|el (?:siguiente )?texto|el parrafo siguiente|como sigue))?(?: siguientes?)? ?(?::|"|$)',
    matches: [
      'En lugar de: «la reunión tendrá lugar en Ginebra»',
      'léase:',
      'Donde dice: «doce»',
      'Debe decir: «dos»',
      'Sustitúyase la frase: «…»',
      'por: «diez»',
      'Texto actual: «diez»',
    ],
    rejects: [
      'En lugar de la reunión prevista se celebrará un taller.',
      'Léase el informe antes de la reunión',
      'Por otra parte',
      'Nuevo calendario',
      'Por correo: BDT',
    ],
  }),
};
