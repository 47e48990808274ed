import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';

/** Before an addressee, or nothing: `a las`, `los`. */
const lead =
  '(?:(?:al|a|a la|a las|a los|a todas las|a todos los|a cada|de las|de los|del|de la|las|los|la|el|para las|para los) )?';

/** Who may be written to, where no article stands before them. */
const whom =
  '(?:administraci(?:on|ones)|estados? miembros?|miembros? (?:de(?:l| los)? )?(?:sector|UIT-[TRD]|la junta)|miembros>(?! de)|asociad[oa]s?|instituci(?:on|ones) academicas?|establecimientos universitarios|universidades|reguladores|organismos? (?:reguladores?|de reglamentacion|de regulacion)|autoridades|misi(?:on|ones) permanentes?|(?:vice)?president[ea]s? (?:y |del? )|director(?:a|es|as)? (?:del?|regional)|(?:vice)?secretari[oa] general|oficinas regionales|organizaciones|entidades|empresas de explotacion|operadores|consejer[oa]s|relatores)';

/** Who is written to, and the groups they belong to. */
export const addressees: Pick<
  LetterLocale,
  'addressee' | 'attention' | 'nextAddressee' | 'listedAddressee' | 'addresseeGroups' | 'distribution'
> = {
  addressee: pattern({
    id: 'es.addressee',
    source: `^(?:[-•*] ?)?(?:(?:al|a las?|a los|a tod[ao]s l[ao]s|a cada) (?!(?:cartas?|circular(?:es)?|documentos?)>)(?=\\p{L})|a (?:tod[oa]s )?(?=${whom}))`,
    matches: [
      'A las Administraciones',
      '–\tA los Miembros del Sector',
      'A la Administración',
      'Al Director',
      'A todas las administraciones',
      'A Administraciones de Estados Miembros',
    ],
    rejects: [
      'Alianza',
      'A propósito',
      'Las administraciones',
      'A miembros de la Comisión',
      'a la Carta Circular',
      'al Documento',
    ],
  }),
  attention: pattern({
    id: 'es.addressee.attention',
    source: '^(?:[-•*] ?)?A la atencion de(?:l| la| las| los)? (?=\\p{L})',
    flags: '',
    matches: ['A la atención del Director General', 'A la atención de los jefes de delegación'],
    rejects: ['a la atención de los miembros', 'A la atención:', 'A la intención del Director'],
  }),
  nextAddressee: pattern({
    id: 'es.addressee.next',
    source: `(?:[,;]|[,;]? [ye]|[,;]?(?: y)? asi como(?: tambien)?) (?<next>(?:a las|a los|a la|al|a todas las|a todos los|a cada) ?(?:\\p{Lu}|(?:administraci(?:on|ones)|miembros?|asociad[oa]s?|instituci(?:on|ones)|universidades|reguladores|organismos?|misi(?:on|ones)|president[ea]s?|director(?:a|es|as)?|oficinas?|organizaci(?:on|ones)|entidad(?:es)?|autoridad(?:es)?|operador(?:es)?|participantes|relator(?:a|es|as)?|vicepresident[ea]s?|grupos?|comisi(?:on|ones)|consejer[oa]s|representantes?|coordinador(?:a|es)?|puntos?|establecimientos|empresas|secretari[oa]))|(?:a )?todas las (?=administraciones>)|(?:a )?(?:(?:todos )?los |las )?(?=(?:estados miembros|miembros (?:del? )?(?:sector|UIT-[TRD])|asociad[oa]s>|instituciones academicas|establecimientos universitarios|reguladores>|organismos reguladores|misiones permanentes)))`,
    matches: [
      'A las Administraciones de los Estados Miembros, a los Miembros del Sector',
      'a los Asociados y a las Instituciones Académicas',
      'a las administraciones; a las empresas de explotación',
      'A los Asociados, así como a la Administración del Togo',
      'A Administraciones de Estados Miembros, Miembros de Sector del UIT-T',
      'A todos los reguladores y a todas las administraciones',
      'los Estados Miembros, los Miembros del Sector UIT-R',
      'Asociados del UIT-T e Instituciones Académicas',
    ],
    rejects: [
      'que participan en los trabajos de la Comisión',
      'A los Miembros de los Sectores',
      'A los Presidentes y Vicepresidentes',
      'relativa al Reglamento',
    ],
  }),
  listedAddressee: pattern({
    id: 'es.addressee.listed',
    source:
      '^(?:las? |los |el )(?:administraci(?:on|ones)|estados miembros|miembros (?:del?|de los|de las) |asociados?|instituciones academicas|universidades|reguladores|misi(?:on|ones) permanentes?|president[ea]s? |(?:vice)?secretari[oa]s? general|director(?:a|es|as)?>|oficinas?|organizaci(?:on|ones)|entidades|autoridades|ministeri?os?|ministr[oa]s?|consejer[oa]s)',
    matches: [
      'las Administraciones de los Estados Miembros',
      'la Administración del Togo',
      'los Miembros del Sector UIT-T',
      'el Director de la BR',
    ],
    rejects: ['los trabajos del Sector', 'la normalización de las telecomunicaciones', 'a los Miembros del Sector'],
  }),
  addresseeGroups: [
    {
      group: 'administrations',
      pattern: pattern({
        id: 'es.addressee.administrations',
        source: `^[-•* ]*${lead}(?:(?:conjunto de l[ao]s|totalidad de l[ao]s|tod[ao]s(?: l[ao]s)?|divers[ao]s|demas|restantes|otr[ao]s) )?(?:(?:director(?:a|es|as)?(?: y director(?:es|as))? general(?:es)?|jef[ea]s?) de (?:tod[ao]s |l[ao]s? |cada )*)?(?:administraci(?:on|ones)>|(?<=general(?:es)? de (?:las )?)(?:correos|(?:tele)?comunicaciones)>|estados? miembros?>|ministerios?>|ministr[oa]s?>|gobiernos?>|miembros de (?:la union|la UIT)>(?!-)|autoridades? nacional(?:es)?>(?! (?:de reglamentacion|reguladoras?|de regulacion)))`,
        matches: [
          'A las Administraciones de los Estados Miembros de la Unión',
          'A los Estados Miembros',
          'A los demás Estados Miembros de la Unión',
          'A los Miembros de la Unión',
          'Al Director General de la Administración de Telecomunicaciones',
          'A los Jefes de las Administraciones',
          'Al Director General de Correos',
          'A la Administración de Suiza',
          'Administraciones de los Estados Miembros',
          'A los Miembros de la Unión',
        ],
        rejects: [
          'A los Miembros del Sector',
          'Al Consejo',
          'A las autoridades nacionales de reglamentación',
          'Al Director General de la UNESCO',
        ],
      }),
    },
    {
      group: 'other',
      pattern: pattern({
        id: 'es.addressee.other',
        source:
          '<(?:vice)?secretari[oa]s? general(?:es)?>|<junta del reglamento>|<organizaciones? (?:regionales?|internacionales?)>|<organizacion (?:regional|internacional)>|<naciones unidas>',
        matches: [
          'Al Secretario General de la UIT',
          'A los Miembros de la Junta del Reglamento de Radiocomunicaciones',
        ],
        rejects: ['Al Director de la Oficina', 'A las oficinas regionales'],
      }),
    },
    {
      group: 'regulators',
      pattern: pattern({
        id: 'es.addressee.regulators',
        source:
          '^[^,;]{0,30}<(?:reguladores?|(?:autoridad(?:es)?|organismos?|entidades?|entes?) (?:nacional(?:es)? )?(?:de (?:reglamentacion|regulacion)|reguladore?a?s?))>',
        matches: [
          'A los reguladores',
          'A las autoridades nacionales de reglamentación',
          'A los organismos reguladores',
        ],
        rejects: ['A las administraciones', 'A los Miembros del Sector'],
      }),
    },
    {
      group: 'sector-members',
      pattern: pattern({
        id: 'es.addressee.sector-members',
        source:
          '<miembros["»”]? (?:del?|de los) (?:sector(?:es)?)>|<miembros (?:del? |de la )?(?:UIT-[TRD]|radiocomunicaciones)|<miembros sectoriales>|^[-• ]*a los miembros>',
        matches: [
          'A los Miembros del Sector UIT-T',
          'A los Miembros de Sector del UIT-R',
          'A los "miembros" del Sector de Desarrollo',
          'Miembros del Sector de Radiocomunicaciones',
          'A los Miembros del UIT-D',
        ],
        rejects: ['A los Asociados', 'A los Estados Miembros de la Unión'],
      }),
    },
    {
      group: 'associates',
      pattern: pattern({
        id: 'es.addressee.associates',
        source: '^[^,;]{0,20}<asociad[oa]s?>',
        matches: ['A los Asociados del UIT-T', 'Asociados'],
        rejects: ['A los Miembros', 'a los trabajos a los que a menudo están asociados'],
      }),
    },
    {
      group: 'academia',
      pattern: pattern({
        id: 'es.addressee.academia',
        source:
          '<(?:instituci(?:on|ones) academicas?|sector academico|(?:entidades|miembros|circulos) academic[oa]s|universidad(?:es)?|academia|institutos? de investigacion|establecimientos? (?:universitarios?|de ensenanza))>',
        matches: [
          'A las Instituciones Académicas',
          'A las universidades que participan en los trabajos del UIT-R',
          'Academia',
        ],
        rejects: ['A los Asociados', 'A las instituciones públicas'],
      }),
    },
    {
      group: 'permanent-missions',
      pattern: pattern({
        id: 'es.addressee.permanent-missions',
        source: '<(?:mision(?:es)?|delegacion(?:es)?|representaci(?:on|ones)|representantes?) permanentes?>',
        matches: [
          'A las Misiones Permanentes',
          'A la Misión Permanente de Chile',
          'Al Embajador, Representante Permanente de Ghana en Ginebra',
        ],
        rejects: ['A las misiones de consultoría', 'A los representantes regionales'],
      }),
    },
    {
      group: 'council-group',
      pattern: pattern({
        id: 'es.addressee.council-group',
        source: '<grupos? (?:de trabajo |de expertos )?del consejo>',
        matches: [
          'Al Grupo de Trabajo del Consejo sobre los recursos',
          'A los Presidentes de los Grupos del Consejo',
          'Al Grupo de Expertos del Consejo',
        ],
        rejects: ['A los Miembros del Consejo', 'Al Grupo Asesor'],
      }),
    },
    {
      group: 'study-group-chairs',
      pattern: pattern({
        id: 'es.addressee.study-group-chairs',
        source:
          '<(?:vice-?)?president[ea]s?>[^;]{0,80}<(?:comisi(?:on|ones)|CE|(?:grupos|grupo(?! (?:asesor|consultivo)>))(?! (?:de trabajo |de expertos )?del consejo>)|comites?)>|^[-• ]*(?:a los |al |a la )?relator(?:a|es|as)?>',
        matches: [
          'A los Presidentes y Vicepresidentes de las Comisiones de Estudio',
          'A la Presidenta de la Comisión de Estudio 5',
          'A los Presidentes de los Grupos Asesores',
        ],
        rejects: [
          'Al Presidente del Consejo',
          'A los Directores de las oficinas regionales',
          'Al Presidente y los Vicepresidentes del Grupo Asesor',
          'A las Presidentas de los Grupos de Trabajo del Consejo',
        ],
      }),
    },
    {
      group: 'regional-offices',
      pattern: pattern({
        id: 'es.addressee.regional-offices',
        source:
          '<oficinas? (?:regional(?:es)?|zonal(?:es)?|de zona|exteriores?|de la UIT (?:en|para))>|<(?:director(?:a|es|as)?|representantes?)(?: y (?:directoras|representantes?))? (?:regional(?:es)?|zonal(?:es)?|de zona)>',
        matches: [
          'A los Directores de las Oficinas Regionales de la UIT',
          'A las oficinas regionales y zonales',
          'Al Jefe de la Oficina de la UIT en Lima',
          'A la Directora Regional de la UIT para África',
          'Al Representante de Zona en Dakar',
        ],
        rejects: ['A la Oficina de Radiocomunicaciones', 'A las organizaciones regionales'],
      }),
    },
    {
      group: 'bureau-director',
      pattern: pattern({
        id: 'es.addressee.bureau-director',
        source:
          '<director(?:a|es|as)?(?: y director(?:a|as))?(?: adjunt[oa])? (?:de(?:l| la| las| los)?) ?(?:(?:dos|tres|demas|otras) )?(?:oficinas?(?! (?:regional|zonal|de zona|exterior))|TSB|BR|BDT)>',
        matches: [
          'Al Director de la Oficina de Radiocomunicaciones',
          'A la Directora de la BDT',
          'A los Directores de las Oficinas',
        ],
        rejects: ['A los Directores de las oficinas regionales', 'Al Director Ejecutivo'],
      }),
    },
  ],
  distribution: pattern({
    id: 'es.distribution',
    source: '^(?:lista de )?(?:distribucion|difusion|destinatarios) ?:',
    matches: ['Distribución:', 'Lista de distribución:', 'DISTRIBUCIÓN:'],
    rejects: ['Distribución', 'La distribución:'],
  }),
};
