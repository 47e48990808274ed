import type { PeopleListsLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

export const peopleLists: PeopleListsLocale = {
  headingLead: pattern({
    id: 'es.people.heading-lead',
    source:
      '^ ?(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?|[a-z][.)]|[IVX]{1,4}\\.?|[-\u2022*]) ?)?(?:(?:el|la|los|las|lista de(?: los| las)?|designacion de(?:l| la| los| las)?|nombramiento de(?:l| la| los| las)?|nombres? de(?:l| la| los| las)?|titular(?:es)? (?:actual(?:es)? )?de(?:l| la| los| las)?(?: cargos? de| puestos? de)?) )?(?:(?:nuev[oa]s?|antigu[oa]s?|actual(?:es)?|futur[oa]s?|anterior(?:es)?) |ex-?)?$',
    matches: ['12 ', 'F. ', '- ', '', 'Lista de ', 'Titulares actuales de las ', 'Nuevo ', 'Antigua '],
    rejects: ['El GANT ha designado al ', 'a los '],
  }),
  headingTail: pattern({
    id: 'es.people.heading-tail',
    source:
      '^(?:actual(?:es)?|en (?:ejercicio|funciones|el cargo)|(?:al?|a fecha de) \\d{1,2} de \\p{L}{3,10} de \\d{4}|y (?:su )?reeleccion|y mandatos (?:cumplidos|ejercidos))$',
    matches: ['actuales', 'en ejercicio', 'y mandatos cumplidos'],
    rejects: ['inauguró la sesión', 'y Vicepresidentes', 'actuales y propuestos'],
  }),
  pointsBelow: pattern({
    id: 'es.people.points-below',
    source:
      '<(?:siguientes|citad[oa]s) X|X(?: [^.;:,]{1,40}?)?,? ?(?:siguientes|abajo (?:citad|mencionad|indicad)[oa]s|que (?:se (?:indican|citan|enumeran|mencionan|relacionan)|figuran) (?:a continuacion|mas abajo)|cuyos nombres (?:siguen|figuran a continuacion))(?!\\p{L})',
    matches: ['los siguientes X', 'Los X que se indican a continuación', 'las X del Grupo siguientes'],
    rejects: ['el X sigue', 'los X; los puntos siguientes', 'X de la lista'],
  }),
  itemRegion: pattern({
    id: 'es.people.item-region',
    source: '^ ?(?:Region )?(?<region>AFR|AMS|ARB|ASP|CEI|EUR)>(?: ?\\([^()]{1,40}\\))? ?[:-]? ?(?:- ?)?',
    flags: '',
    matches: ['AFR – Sra. X', 'AFR: Sra. X', 'CEI\t– Sr. Y'],
    rejects: ['Sra. X (AFR)', 'AFRICA'],
  }),
  itemArticle: pattern({
    id: 'es.people.item-article',
    source: '^(?:el|la|los|las) (?=(?:S[.] ?E[.]|Sres|Sra?|Dra?|Prof|Ing|Embajador|Excm)[oas]*[.]?>)',
    matches: ['la Sra. Ruiz', 'el Sr. Díaz', 'el Dr. Díaz'],
    rejects: ['la secretaría', 'Sra. Ruiz', 'el Srinagar'],
  }),
  regions: new Set(['AFR', 'AMS', 'ARB', 'ASP', 'CEI', 'EUR']),
  emailLabel: pattern({
    id: 'es.people.email-label',
    source:
      '^ ?[,;:(\\x3c-]? ?(?:(?:en la direccion|a la direccion|direccion (?:electronica|de correo(?: electronico| -?e)?)|correo ?-e|correo electronico|correo|c\\. ?e\\.|e-?mail|b\\. ?elec)(?: siguiente)?[.]? ?:? ?)?\\x3c?(?=[\\p{L}\\p{N}._-]{1,64}@)',
    matches: [', AB@ejemplo.org', ' (correo-e: ab@ejemplo.org)', ': ab@ejemplo.org', ' en la dirección ab@ejemplo.org'],
    rejects: [', Presidente', '. El correo'],
  }),
  columns: [
    { column: 'givenName', pattern: column('given-name', 'Nombres? de pila', 'Nombre de pila', 'Nombre') },
    {
      column: 'name',
      pattern: column(
        'name',
        '(?:(?:Nombres?(?: y apellidos?| completo| del candidato| de(?:l)? (?:titular|ponente|orador|participante)| del \\(de la\\) president[ea]\\(a\\))?|Apellidos?(?: y nombres?|, nombre)?|(?:Nuev[oa]s? |Antigu[oa]s? |Anterior(?:es)? |Futur[oa]s? )?(?:candidat[oa]|persona|titular)(?:e?s)?|Sucesor(?:a|es)?|Sustitut[oa]s?|Predecesor(?:a|es)?)(?: (?:saliente|actual|elect[oa]|nuev[oa]|propuest[oa]|designad[oa]|anterior)s?)?)',
        'Titular saliente',
        'País',
      ),
    },
    {
      column: 'country',
      pattern: column(
        'country',
        '(?:Pais(?:es)?(?: ?/ ?\\p{L}+)?|Administraci(?:on|ones)|Estados? Miembros?|Entidad|Organizacion|Organismo|Pais u organizacion|Entidad ?/ ?Pais|Nacionalidad)',
        'País',
        'Nombre',
      ),
    },
    {
      column: 'role',
      pattern: column(
        'role',
        '(?:Funci(?:on|ones)|Cargos?|Puestos?|Titulos?|Responsabilidad(?:es)?|Calidad)',
        'Función',
        'País',
      ),
    },
    {
      column: 'furtherRole',
      pattern: column(
        'further-role',
        'Otr[oa]s? (?:funci(?:on|ones)|cargos?|puestos?|responsabilidad(?:es)?|mandatos?|cometidos?)(?: (?:actual(?:es)?|que desempena|en la UIT))?|(?:Funci(?:on|ones)|Cargos?|Mandatos?) (?:adicional(?:es)?|complementari[oa]s?|actual(?:es)?)|Tambien',
        'Otras funciones',
        'Otros nombres',
      ),
    },
    { column: 'region', pattern: column('region', 'Regi(?:on|ones)', 'Región', 'País') },
    {
      column: 'group',
      pattern: column(
        'group',
        '(?:Grupos?|Comisi(?:on|ones) de Estudio|CE|Grupo de Trabajo|GT|Cuesti(?:on|ones)|Comision)',
        'Grupo',
        'País',
      ),
    },
    {
      column: 'email',
      pattern: column(
        'email',
        '(?:Correo(?: electronico|-e)?|E-?mail|Direccion (?:electronica|de correo(?: electronico)?))',
        'Correo electrónico',
        'Nombre',
      ),
    },
    { column: 'contact', pattern: column('contact', '(?:Contactos?|Interlocutor(?:a|es|as)?)', 'Contacto', 'Correo') },
    {
      column: 'matter',
      pattern: column(
        'matter',
        '(?:Temas?|Asuntos?|Objetos?|Materias?|Cuestiones relativas a|Ambitos?|Para|Servicios?|Consultas?(?: (?:sobre|relativas a))?|Solicitudes?(?: (?:sobre|relativas a))?|Tipos? de (?:consulta|solicitud)|Necesidades|Aspectos?|Informacion(?: sobre)?)',
        'Tema',
        'Idiomas',
      ),
    },
  ],
};

function column(id: string, source: string, match: string, reject: string) {
  return pattern({
    id: `es.people.column.${id}`,
    source: `^ ?(?:${source}) ?[:*]?$`,
    matches: [match],
    rejects: [reject],
  });
}
