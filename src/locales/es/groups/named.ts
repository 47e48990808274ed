import type { GroupLocale } from '../../../model/locale/groups.js';
import { pattern } from '../../../text/pattern.js';

const ofUnion = '(?: (?:de la UIT|del UIT-[TRD]))?';
const link = `${ofUnion} (?:(?:sobre|para)>|acerca de|relativ[oa]s? (?:a(?:l| la| los| las)?)|en materia de|dedicad[oa]s? a(?:l| la| los| las)?|encargad[oa]s? de(?:l| la| los| las)?)`;

/** `Grupo de Trabajo del GADT sobre …`: whose it is. */
const ofBody = '(?: (?:del G[A-Z]{2,4}|de la (?:CE|Comision de Estudio) ?\\d{1,2}))?';

/** Groups known by what they work on, and where such a name ends. */
export const namedGroups: Pick<GroupLocale, 'named' | 'nameEnd' | 'smallWords'> = {
  named: [
    {
      type: 'joint-coordination-activity',
      sector: 'ITU-T',
      head: pattern({
        id: 'es.groups.jca',
        source: `<(?:Actividad(?:es)? (?:conjuntas? de coordinacion|de coordinacion conjuntas?)(?: \\((?:JCA|ACC)\\))?|Grupo de Coordinacion Mixto|JCA)${link}`,
        matches: [
          'la Actividad Conjunta de Coordinación sobre ciudades inteligentes',
          'Actividad de Coordinación Conjunta sobre cuántica',
          'la JCA sobre el clima',
          'una Actividad Conjunta de Coordinación (JCA) sobre el clima',
        ],
        rejects: [
          'una Actividad Conjunta de Coordinación',
          'la JCA tiene por objeto',
          'la coordinación de las actividades',
        ],
      }),
    },
    {
      type: 'council-working-group',
      sector: 'General',
      head: pattern({
        id: 'es.groups.council-working-group',
        source: `<Grupo (?:de Trabajo|de Expertos) del Consejo(?: de la UIT)?${link}`,
        matches: [
          'el Grupo de Trabajo del Consejo sobre los idiomas',
          'Grupo de Trabajo del Consejo de la UIT encargado de las cuestiones financieras',
        ],
        rejects: ['los grupos de trabajo del Consejo', 'el Grupo de Trabajo del Consejo'],
      }),
    },
    {
      type: 'focus-group',
      sector: 'ITU-T',
      head: pattern({
        id: 'es.groups.focus-group',
        source: `<Grupo Tematico${link}`,
        matches: ['el Grupo Temático del UIT-T sobre agricultura digital', 'Grupo Temático sobre el metaverso'],
        rejects: ['los grupos temáticos', 'un grupo temático de la CE 13'],
      }),
    },
    {
      type: 'regional-group',
      sector: 'ITU-T',
      head: pattern({
        id: 'es.groups.regional-group',
        source: `<Grupo (?:Regional(?: de tarificacion)?|de tarificacion)(?: del UIT-T)?(?: de la (?:Comision de Estudio |CE ?)\\d{1,2})?(?: del UIT-T)? para`,
        matches: [
          'el Grupo Regional de la Comisión de Estudio 3 para África',
          'Grupo Regional para América Latina',
          'el Grupo Regional de tarificación para Asia',
        ],
        rejects: ['un grupo regional', 'oficina regional para África'],
      }),
    },
    {
      type: 'other',
      sector: null,
      head: pattern({
        id: 'es.groups.other',
        source: `<(?:Grupo (?:de Trabajo(?: (?:por [Cc]orrespondencia|[Mm]ixto|[Aa]d [Hh]oc|[Ii]ntersectorial))?|(?:(?:[Vv]oluntario|[Rr]estringido|[Ii]ndependiente|[Ii]nformal) )?de Expertos|[Aa]d [Hh]oc|por [Cc]orrespondencia|[Mm]ixto(?: de (?:Relator(?:es)?|Trabajo))?|de(?:l)? Relator(?:es)?(?: [Ii]ntersectorial)?|de Coordinacion(?: [Ii]ntersectorial)?|de Accion(?: [Mm]ixto)?|de Tareas Especiales|de Redaccion|de Proyecto|de Enlace|de Contacto|de Apoyo|de Examen|de Planificacion|de Reflexion|Tecnico|de Referencia|Directivo|[Ii]nformal)|Equipo(?: de Accion| de Trabajo)?|Comite (?:Directivo|de Direccion|de Expertos|de Coordinacion|(?:Asesor|Consultivo)(?: Independiente)?))${ofBody}${ofUnion} (?:sobre|para|relativ[oa] a)>(?! (?:las? )?Cuestion(?:es)? )`,
        flags: '',
        matches: [
          'el Grupo de Expertos sobre los indicadores',
          'el Grupo Voluntario de Expertos sobre las tarifas',
          'Grupo de Trabajo del GADT sobre las tarifas',
          'el Grupo de Trabajo por correspondencia sobre los métodos',
          'el Equipo de Acción para el clima',
          'el Grupo de Proyecto sobre redes insulares',
        ],
        rejects: [
          'un grupo de trabajo sobre los métodos',
          'el Grupo de Trabajo del Consejo sobre los idiomas',
          'un equipo para',
          'el Grupo de Trabajo sobrepasa el plazo',
          'un grupo de proyecto sobre redes',
        ],
      }),
    },
    {
      // those who study one Question of a study group
      type: 'other',
      sector: null,
      head: pattern({
        id: 'es.groups.rapporteur-group',
        source:
          '<Grupo (?:de la |de |del )Relator(?:a|es)?(?: intersectorial)?(?:,| (?:para|sobre|de|encargado de|responsable de))(?: la)?(?= Cuestion \\d)',
        matches: [
          'el Grupo del Relator para la Cuestión 5/13',
          'Grupo de Relator, Cuestión 16/13',
          'el Grupo de Relator encargado de la Cuestión 4/9',
        ],
        rejects: ['el Grupo de Relator sobre los métodos', 'el Relator para la Cuestión 5/13'],
      }),
      tail: pattern({
        id: 'es.groups.rapporteur-group-tail',
        source: '^ Cuestion \\d{1,2}(?:[-.]\\d{1,2})?/\\d{1,2}',
        matches: [' Cuestión 5/13 se reunirá', ' Cuestión 12-3/1'],
        rejects: [' Cuestión 5', ' Cuestiones 5/13'],
      }),
    },
    {
      // what such a body works on its name need not say where letters stand behind it
      type: 'other',
      sector: null,
      head: pattern({
        id: 'es.groups.other-by-letters',
        source:
          '<(?:Grupo(?=[^.,;:()\\d]{2,110} \\(G)|Comite(?=[^.,;:()\\d]{2,110} \\(C)|Equipo(?=[^.,;:()\\d]{2,110} \\(E)) (?:de (?:Expertos|Alto Nivel|Seleccion|Redaccion|Gestion|Coordinacion|Direccion|Supervision|Evaluacion|Auditoria|Examen|Enlace|Apoyo|Reflexion|Planificacion)|Asesor|Consultivo|Preparatorio|Directivo|Intersectorial|Interinstitucional|Oficioso|Informal|Voluntario|Restringido|Ampliado|Mixto|Especial|Tecnico|Ejecutivo|Permanente|Independiente|[Aa]d [Hh]oc)(?= (?:\\p{Lu}|de |del |y |para |sobre )[^.,;:()\\d]{2,90} \\([A-Z]{2}[A-Z0-9-]{1,12}[),;])',
        flags: '',
        matches: [
          'un Grupo de Expertos Oficioso (GEO)',
          'el Comité Asesor Independiente de Auditoría (CAIA)',
          'el Grupo Informal de Expertos (GIE)',
          'el Grupo Restringido de Expertos (GRE)',
        ],
        rejects: [
          'un Grupo de Expertos oficioso',
          'el Comité Asesor (Ginebra)',
          'el Grupo de Expertos de la Unión (UIT)',
          'el Comité Ejecutivo de la Organización Mundial de la Salud (OMS)',
        ],
      }),
    },
    {
      // letters that end or begin with what the body is (`-TF`, `WG-`) need no word that says so in the name
      type: 'other',
      sector: null,
      head: pattern({
        id: 'es.groups.other-by-ending',
        source:
          '<(?:Grupo|Equipo|Comite)(?= [^.,;:()\\d]{2,120} \\((?:[A-Z]{2,6}-(?:G|TF|WG|EG|AG|CG|TG|ET)|(?:WG|EG|CG|TF|AG|TG)-[A-Z0-9]{2,8})[),;])',
        flags: '',
        matches: [
          'el Equipo de Coordinación Intersectorial (ISC-TF)',
          'el Grupo sobre la formación de personal (TRM-G)',
        ],
        rejects: ['el Grupo sobre la formación de personal (FORM)', 'el grupo sobre la formación (TRM-G)'],
      }),
    },
  ],
  nameEnd: pattern({
    id: 'es.groups.name-end',
    source:
      '[.;:!?()"\\[\\],|]| -+ (?!\\p{L}+ -)|<(?:que|quien|quienes|cuy[oa]s?|cual|cuales|cuando|asi|con (?:el|objeto|fin|arreglo|miras)|conforme|segun|desde|hasta|tras|despues|antes|durante|bajo|mediante|celebrad[oa]s?|convocad[oa]s?|cread[oa]s?|establecid[oa]s?|previst[oa]s?|abiert[oa]s?(?= (?:al?|hasta)>)|cada|es|son|era|eran|fue|fueron|sera|seran|seria|estan|esta(?= (?:\\p{L}+mente )?(?:abiert|cerrad|previst|fijad|disponib|sujet|limitad|establecid|destinad|reservad|presidid|adscrit|programad|convocad|compuest|integrad))|estara|se|no|ha|han|habia|habian|habra|tiene|tienen|tendra|tendran|debe|deben|debera|deberia|puede|pueden|podra|podria|facilitara|presentara|presento|presenta|celebrara|celebro|examinara|examino|organizara|enviara|mencionad[oa]s?|titulad[oa]s?|pero|o la|o el|si|ya|tambien|asimismo|actualmente|luego|posteriormente|siempre|respectivamente|sigue|continua|decidio|acordo|aprobo|adopto|designo|nombro|eligio|invito|pidio|encargo|tomo|senalo|reconocio|recomendo|publico|concluyo|elaboro|propuso|confirmo|informo|inicio|reitero|agradecio|susodich[oa]|citad[oa]s?)>' +
      '|<(?:en|al?|del|el|los|hacia|para|de) (?:\\d|los dias|(?:el )?(?:ano|mes)|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|su |sus |este fin|esos? fin|la direccion|la ocasion|partir|Ginebra|el anexo|examen|informacion|observaciones|decision|comentarios|reunion(?:es)? de|mas tardar|titulo|relacion con)>' +
      '|<(?:y|e|o|ni|con|por|de|a|para|entre)(?: (?:a|de|por|con|para))?(?: (?:la|el|las|los|al|del))? ?(?:JCA|FG|GTC|CE \\d|GANT|GAR|GADT|TSB|BR|BDT|Comision(?:es)? de Estudio|Grupos?|Comite|Junta|Oficina|Conferencia|Asamblea|Directora?|President[ea]|Secretari[oa] General|Consejo|Secretaria|Actividad Conjunta)>' +
      '|<(?:al|del) (?:JCA|FG|GTC|GANT|GAR|GADT|Grupo|Director|Presidente|Secretario General|Consejo)>' +
      '|<(?:Sra?|Dra?)\\. ',
    matches: [' en línea celebradas', 'los idiomas decidió', 'el clima en enero', 'y al Grupo', 'el clima, y'],
    rejects: ['la protección de la infancia en línea', 'relativas a Internet', 'los recursos financieros y humanos'],
  }),
  smallWords: new Set([
    'de',
    'del',
    'la',
    'las',
    'el',
    'los',
    'y',
    'e',
    'o',
    'u',
    'a',
    'al',
    'en',
    'sobre',
    'para',
    'por',
    'con',
    '-',
    'relativa',
    'relativas',
    'relativo',
    'relativos',
  ]),
};
