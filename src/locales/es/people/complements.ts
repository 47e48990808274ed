import type { RoleComplementsLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { events } from './events.js';

/** Holds an office, takes it, or gives it up. */
const holds =
  '(?:es|era|fue|sera|seria|serian|sigue(?:n)? siendo|seguira(?:n)? siendo|continua(?:ra)?n? siendo|continua(?:ra)?n? como|permanece(?:ra)?n?|(?:pasa(?:ra)?|paso|ha pasado|han pasado) a(?: ser)?|(?:se )?(?:ha convertido|convierte|convirtio|convertira) en|son|eran|fueron|seran|siendo|(?:ha|han|habia|habian) (?:tambien |asimismo |desde \\p{L}{4,10} (?:de \\d{4} )?)?sido|asumira?n?|(?:ejerce|ejercera|ejercen|ejerceran) de|ejercera?n?|ocupara?n?|desempenara?n?|asume|asumen|ejerce|ejercen|ocupa|ocupan|desempena|desempenan|(?:actua(?:ra)?|ofici(?:a|ara)|fung(?:e|ira)|servira)n?(?: de)?|ha(?:ce|ra)n? (?:las veces|funciones) de|(?:ha|han) (?:aceptado|asumido|ejercido|ocupado|desempenado)|ya no (?:esta en condiciones|puede|podra|desea|ejerce|asume|ocupa|desempena|es|sera)(?: de)?|no (?:podra|puede|desea) (?:seguir|continuar)|(?:deja|dejara|dejo)(?: de(?= ser))?|(?:ha|han|habia|habian) (?:dejado(?: de(?= ser))?|cesado en|dimitido de|renunciado a|decidido dejar|sido relevad[oa]s? de)|abandona(?:ra)?|conserva(?:ra)?|mantiene|retoma(?:ra)?|cesa(?:ra)? en|ceso en|renuncia(?:ra)? a|renuncio a|dimite de|dimitio de)(?:,? (?:ademas|tambien|asimismo|igualmente|a la vez|al mismo tiempo|actualmente|paralelamente),?)?(?: ?(?:encargarse,?|ejerciendo|ejercer|asumir|ocupar|desempenar|proseguir|siendo|ser|como))?';

/** How one comes into an office; also by itself, behind a name and a comma: `, nombrada Presidenta`. */
const appointed =
  '(?:designad|nombrad|elegid|reelegid|confirmad|renovad|escogid|propuest|mantenid|seleccionad|llamad|ascendid|investid|elect|ratificad)(?:[oa]s?)';
const appoints = '(?:designo|nombro|eligio|reeligio|confirmo|propuso)';

const manner =
  '(?:tambien|actualmente|desde \\p{L}{4,10}(?: de \\d{4})?|siempre|ahora|en adelante|respectivamente|conjuntamente|por unanimidad|por aclamacion|asimismo|igualmente|por (?:el momento|ahora)|de momento|entretanto|entre tanto|mientras tanto|provisionalmente|temporalmente|interinamente)';

/** The day or year between an appointment and the office. */
const when =
  '(?:en (?:(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre) de )?\\d{4}|el \\d{1,2}(?:[.]?º)? de \\p{L}{4,10}(?: de \\d{4})?)';

export const roleComplements: RoleComplementsLocale = {
  beforeRole: pattern({
    id: 'es.people.before-role',
    source: `^ ?(?:,|-)? ?(?:(?:que |quien |en )?(?:hasta (?:entonces|ese momento|ahora),? )?(?:${holds}(?: ${appointed})?|(?:recientemente |nuevamente |recien )?${appointed}|${appoints})(?: ${manner})?(?: ${when})?(?: (?:por|durante|en el curso de|con ocasion de|en) [^,;:.()]{1,70}(?= (?:en (?:su )?calidad|en tanto que|como|para (?:el|los|ocupar|ejercer|desempenar)|al?) ))?)?,? ?(?:(?:respectivamente|conjuntamente|a su lado) )?(?:en (?:su )?calidad de |en tanto que |como |para (?:ser|asumir|ejercer|ocupar|desempenar) (?:las funciones de |el cargo de )?|(?:(?:a|en|de|para) )?(?:al |del |el |la |las |los |sus? )?(?:puesto|funcion(?:es)?|puestos|cargos?|papel|mandato)s? de |a titulo de |actuando en calidad de )?(?:respectivamente )?(?:(?:el |la |los |las |su |sus |un |una |nuevo |nueva |nuevos |nuevas |primer |primera |actual |antiguo |antigua |anterior |hasta (?:entonces|ahora|la fecha) |anteriormente |ex-? ?|unico |unica |tambien |asimismo |igualmente ){0,3})$`,
    matches: [
      ', ',
      ' ',
      ' ha sido designado en calidad de ',
      ' actuará de ',
      ' hará las veces de ',
      ' como ',
      ' es la ',
      ', respectivamente ',
      ', que hasta entonces era ',
      ' para el puesto de ',
      ' ya no puede ejercer sus funciones de ',
      ' ha dejado sus funciones de ',
      ' siendo ',
      ', ex-',
      ', hasta ahora ',
      ', también ',
      ', es desde entonces ',
      ' ha sido desde entonces ',
      ' a su lado como ',
      ', nombrada ',
      ', recientemente elegido ',
      ', designada en 2021 ',
      ', nombrado por el Director en calidad de ',
      ' fue elegido el 3 de mayo de 2024 ',
      ' asumirá el cargo de ',
      ' fue nombrado ',
    ],
    rejects: [' agradece al ', '. El ', ' y el ', ', recientemente '],
  }),
  roleComplement: pattern({
    id: 'es.people.role-complement',
    source:
      '^(?: interin[oa]s?| en funciones| asociad[oa]s?| suplentes?| adjunt[oa]s?| salientes?)?(?:(?<=.)$| (?:del?|para|en|encargad[oa]s? del?|ante|en el seno del?|al?|en funciones del?|interin[oa] del?)>)(?: (?:la|el|los|las|dich[oa]|esta|este|esta misma|del?))?(?:[^,;:.()]{0,70})$',
    matches: [' saliente', ' de la ', ' del ', ' en la ', ' interino de la ', ' para la '],
    rejects: [' agradeció, el ', ', ', ' agradece a la '],
  }),
  roleToName: pattern({
    id: 'es.people.role-to-name',
    source:
      '^(?<complement>[^,;:.()]{0,130}?(?:\\([^()]{1,110}\\)[^,;:.()]{0,40}?)?)(?<joint> ?[,:] ?(?:(?:en la persona de(?:l| la)?|a saber|es decir|respectivamente),? ?)?(?:el |la |los |las )?| ?- ?(?:el |la )?| ?\\( ?(?:el |la |los |las )?| (?:es|sera|era|son|seran|eran|fue|en la persona de(?:l| la)?)(?:,? respectivamente,?)? (?:el |la |los |las )?| )(?:al |a la |el |la |a los |a las )?$',
    matches: [
      ', ',
      ': ',
      ' de la JCA-X, ',
      ' es ',
      ' de la Oficina (TSB), ',
      ' de la CE 5, la ',
      ' de la CE 5 (',
      ' es el ',
      ' son, respectivamente, la ',
      ' al ',
    ],
    rejects: ['. ', ', de la CE 5, luego '],
  }),
  verb: pattern({
    id: 'es.people.verb',
    source:
      '<(?:ha|han|es|son|era|sera|seran|habia|habian|fue|fueron|que|quien|cuy[oa]|se|siendo|agradece|agradecio|invita|invito|recuerda|recordo|informa|informo|presenta|presento|desea|estima|indica|indico|declara|declaro|inaugura|inauguro|ruega|pide|pidio|propone|propuso|puede|debe|podra|debera|dio|senalo|y (?:el|la|los|las|Sra?\\.))> (?!(?:la (?:Comision|Cuestion|JCA|Conferencia|CE)|este fin)>)',
    matches: [' ha agradecido ', ' que preside '],
    rejects: [' de la Comisión de Estudio 5', ' para la Cuestión 4/17'],
  }),
  secondRole: pattern({
    id: 'es.people.second-role',
    source:
      '(?<=[^ ,])(?: y| e| asi como|, luego|, (?:es|sera)) (?:tambien |asimismo |antigu[oa] |actual )?(?:(?:su|un|una) |(?:en (?:su )?calidad|en tanto) (?:de|que) |como )?$',
    matches: [' de la CE 5 y ', ' de la CE 5 y su ', ' del GANT así como '],
    rejects: [
      ' de la CE 5 o ',
      ' y ',
      ' de la BR y el ',
      ' de la BR, y ',
      ' de la CE 5 ',
      ' de la CE 5, Sra. X y Sr. ',
    ],
  }),
  respectively: pattern({
    id: 'es.people.respectively',
    source: '<respectivamente>',
    matches: ['respectivamente Presidente y Vicepresidente'],
    rejects: ['respetuosamente'],
  }),
  properName: pattern({
    id: 'es.people.proper-name',
    source:
      '^ de ?(?!UIT|ITU|Union>|Grupo|Comision|Conferencia|Asamblea|Estudio|Normalizacion|Radiocom|Desarrollo)\\p{Lu}',
    flags: '',
    matches: [' de Orange Perú', ' de Telecom Norte'],
    rejects: [' de la UIT', ' de la CE 5', ' del Comité'],
  }),
  otherBody: pattern({
    id: 'es.people.other-body',
    source: `^ (?:de(?:l| la| las| los) ?(?!(?:Grupo(?: de Trabajo| Tematico| Asesor| Regional)?|Comision(?: de Estudio)?)>(?! (?:de|del|sobre|para|encargad|\\p{Lu}|\\d)))\\p{Lu}|de(?:l || la | los | las | este | esta | dicho | dicha )? ?(?:${events})>)`,
    flags: '',
    matches: [' del Comité de Redacción', ' de la Plenaria', ' del seminario', ' del taller'],
    rejects: [' de la reunión', ', Sr. X', ' ha recordado', ' del Grupo', ' de la Comisión hasta'],
  }),
  officeComplement: pattern({
    id: 'es.people.office-complement',
    source: '^ (?:del?>(?! CCI(?:R|TT)>)|de la>|general|regional)',
    matches: [' del Departamento', ' general', ' de Orange'],
    rejects: [', Sr. X', ' Sr. X', ' ha recordado', ' del CCITT'],
  }),
  appoints: pattern({
    id: 'es.people.appoints',
    source:
      '^[^.;]{0,120}<(?:(?:ha|han|habia|habian) (?:tambien |asimismo |ademas )?(?:designado|nombrado|confiado|aprobado|confirmado|encargado|elegido|ratificado)|(?:designo|nombro|confio|aprobo|confirmo|encargo|eligio|ratifico)(?:aron)?|designaron|nombraron|eligieron)>',
    matches: [' ha designado como copresidentes ', ' (GANT) confió la presidencia a '],
    rejects: [' está presidido por ', ' agradeció a '],
  }),
  opensSentence: pattern({
    id: 'es.people.opens-sentence',
    source: '^ ?(?:[\\p{N}.]{1,8}[.)]? ?)?(?:el |la |los |las |este |esta |una? )?$',
    matches: ['La ', '3.1 El ', '', '4 '],
    rejects: ['El Presidente de la ', 'A petición de la '],
  }),
  parent: pattern({
    id: 'es.people.parent',
    source:
      '<(?:adscrit[oa]s? (?:directamente )?al?|depende(?:n|ra)? (?:directamente )?del?|dependiente del?|(?:situad|cread|establecid)[oa]s? (?:bajo (?:los auspicios|la autoridad|la responsabilidad|la tutela) del?|en el seno del?)|(?:rinde|rendira|rindiendo) cuentas al?|(?:informa|informara|informando) al?|(?:cread|establecid|constituid|instituid)[oa] por|en (?:coordinacion|colaboracion|cooperacion|concertacion|enlace) con) ?(?:la |el |los |las )?$|\\([\\p{L}\\p{N} -]{2,24}\\) (?:de la |del )$',
    matches: [
      'adscrito a la ',
      'creado por el ',
      'dependiente del ',
      'creada bajo los auspicios de la ',
      'en coordinación con las ',
    ],
    rejects: ['presentado a la ', 'de la ', 'con la '],
  }),
  presidedEvent: pattern({
    id: 'es.people.presided-event',
    source: `<(?:una? (?:\\p{L}{4,12} )?(?:reunion|sesion|consulta|encuentro)|un (?:pequeno |nuevo )?(?:grupo|equipo|comite)(?: (?:ad hoc|oficioso|informal|de (?:redaccion|trabajo|expertos|seleccion|contacto|debate)))?|(?:el |la |los |las |este |esta |dicho |dicha |una? )(?:${events}))>`,
    matches: [
      'Una reunión de intercambio de ideas',
      'La mesa redonda',
      'El taller',
      'un primer encuentro',
      'un grupo ad hoc',
    ],
    rejects: ['La reunión', 'su reunión', 'esta reunión'],
  }),
};
