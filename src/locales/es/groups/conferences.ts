import type { GroupLocale } from '../../../model/locale/groups.js';
import type { Sector } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';
import { byMatter, ofMatter } from '../../any/conference-matter.js';

const year =
  '(?:(?:(?<dated>(?: de la UIT)? de )|(?: de la UIT)?(?: celebrada en| en|,| \\([^()]{0,40}?| (?:celebrada |reunida )?en \\p{Lu}[\\p{L} -]{2,24}? en)? ?)(?<year>(?:19|20)\\d\\d)>)?';

type Words = readonly [string, ...string[]];

const conference = (
  acronym: string,
  sector: Sector,
  name: string,
  short: string,
  named: readonly [matches: Words, rejects: Words],
  shortened: readonly [matches: Words, rejects: Words],
) => ({
  acronym,
  sector,
  name: pattern({
    id: `es.groups.${acronym.toLowerCase()}.name`,
    source: `<(?<name>${name})>${year}`,
    matches: named[0],
    rejects: named[1],
  }),
  short: pattern({
    id: `es.groups.${acronym.toLowerCase()}.short`,
    source: short,
    flags: '',
    matches: shortened[0],
    rejects: shortened[1],
  }),
});

const yearly = (acronyms: string): string => `<(?:${acronyms})(?:-?(?<year>\\d{2}(?:\\d\\d)?))?>(?![-/][\\p{L}\\d])`;

/** Conferences and assemblies, by name and acronym, with their year. */
export const conferences: Pick<GroupLocale, 'conferences'> = {
  conferences: [
    byMatter('es'),
    conference(
      'PP',
      'General',
      'Conferencia de Plenipotenciarios',
      '<(?:PP-?(?<year>\\d{2}(?:\\d\\d)?)|PP(?<=(?:<la |\\( ?)PP))>(?![-/])',
      [
        ['la Conferencia de Plenipotenciarios', 'la Conferencia de Plenipotenciarios (Bucarest, 2022)'],
        ['la conferencia de los plenipotenciarios'],
      ],
      [
        ['la PP-26', 'a la PP-2010', 'la PP ha decidido', 'la Conferencia de Plenipotenciarios (PP)'],
        ['PP-02/36-S', 'pp. 26', 'el Documento PP'],
      ],
    ),
    conference(
      'APP',
      'General',
      'Conferencia (?:Adicional de Plenipotenciarios|de Plenipotenciarios Adicional)',
      '<APP-?(?<year>92|1992)>(?![-/])',
      [['la Conferencia de Plenipotenciarios Adicional (Ginebra, 1992)'], ['la Conferencia de Plenipotenciarios']],
      [['la APP-92'], ['APP', 'APP-24']],
    ),
    // The administrative conferences of before 1993.
    conference(
      'CAMR',
      'ITU-R',
      'Conferencia Administrativa Mundial de (?:las )?Radiocomunicaciones',
      `<(?:CAMR|WARC)${ofMatter}(?:-?(?<year>\\d{2}(?:\\d\\d)?))?>(?![-/][\\p{L}\\d])`,
      [
        ['la Conferencia Administrativa Mundial de Radiocomunicaciones (Ginebra, 1979)'],
        ['la Conferencia Administrativa Regional de Radiocomunicaciones'],
      ],
      [
        ['la CAMR-92', 'la CAMR', 'la CAMR ORB-88'],
        ['CAMR/3', 'camr'],
      ],
    ),
    conference(
      'CARR',
      'ITU-R',
      'Conferencia Administrativa Regional de (?:las )?Radiocomunicaciones',
      `<(?:(?:CARR|RARC)${ofMatter}-?(?<year>\\d{2}(?:\\d\\d)?)|CARR(?<=(?:<[Ll][Aa] |\\( ?)CARR))>(?![-/][\\p{L}\\d])`,
      [
        ['la Conferencia Administrativa Regional de Radiocomunicaciones (Ginebra, 1989)'],
        ['la Conferencia Administrativa Mundial de Radiocomunicaciones'],
      ],
      [
        ['la CARR-83', 'la CARR'],
        ['Sr. P. CARR', 'carr'],
      ],
    ),
    conference(
      'CAMTT',
      'ITU-T',
      'Conferencia Administrativa Mundial Telegrafica y Telefonica',
      yearly('CAMTT|WATTC'),
      [
        ['la Conferencia Administrativa Mundial Telegráfica y Telefónica (Melbourne, 1988)'],
        ['la Conferencia Administrativa Mundial de Radiocomunicaciones'],
      ],
      [
        ['la CAMTT-88', 'la CAMTT'],
        ['CAMTT/3', 'camtt'],
      ],
    ),
    conference(
      'AMNT',
      'ITU-T',
      'Asamblea Mundial de (?:la )?Normalizacion de las Telecomunicaciones',
      yearly('AMNT|WTSA'),
      [
        ['la Asamblea Mundial de Normalización de las Telecomunicaciones de 2024'],
        ['la Asamblea de Radiocomunicaciones'],
      ],
      [
        ['la AMNT-24', 'de la AMNT'],
        ['AMNT/3', 'amnt'],
      ],
    ),
    // The Assembly's name until 2000.
    conference(
      'CMNT',
      'ITU-T',
      'Conferencia Mundial de (?:la )?Normalizacion de las Telecomunicaciones',
      yearly('CMNT|WTSC'),
      [
        ['la Conferencia Mundial de Normalización de las Telecomunicaciones (Helsinki, 1993)'],
        ['la Asamblea Mundial de Normalización'],
      ],
      [
        ['la CMNT-93', 'por la CMNT'],
        ['CMNT/3', 'cmnt'],
      ],
    ),
    conference(
      'CMDT',
      'ITU-D',
      'Conferencia Mundial (?:de|sobre el|para el) Desarrollo de las Telecomunicaciones',
      yearly('CMDT|WTDC'),
      [
        ['la Conferencia Mundial de Desarrollo de las Telecomunicaciones (Kigali, 2022)'],
        ['la Conferencia Mundial de Radiocomunicaciones'],
      ],
      [
        ['la CMDT-25', 'la CMDT'],
        ['WTDC-22/3', 'cmdt'],
      ],
    ),
    conference(
      'CMR',
      'ITU-R',
      'Conferencia Mundial de (?:las )?Radiocomunicaciones',
      yearly('CMR|WRC'),
      [['la Conferencia Mundial de Radiocomunicaciones de 2027'], ['la Conferencia Regional de Radiocomunicaciones']],
      [['la CMR-23', 'la CMR'], ['CMR23/PLEN']],
    ),
    conference(
      'RPC',
      'ITU-R',
      'Reunion (?:Preparatoria|de preparacion) (?:de|para|a) (?:las? )?(?:Conferencias?>|CMR>)(?: Mundial(?:es)? de Radiocomunicaciones)?',
      '<(?:RPC|CPM)(?:-?(?<year>\\d\\d(?:\\d\\d)?)(?:-(?<session>\\d))?)?>(?![-/])',
      [
        [
          'la Reunión Preparatoria de la Conferencia',
          'Reunión Preparatoria para la CMR',
          'Reunión Preparatoria de Conferencias',
        ],
        ['una reunión preparatoria de la sesión'],
      ],
      [['la primera reunión de la RPC', 'la RPC23-1', 'la RPC-27'], ['CPM/3']],
    ),
    conference(
      'CRR',
      'ITU-R',
      'Conferencia Regional de (?:las )?Radiocomunicaciones',
      '<(?:CRR|RRC)-?(?<year>\\d{2}(?:\\d\\d)?)>(?![-/])',
      [['la Conferencia Regional de Radiocomunicaciones de 2006'], ['la Conferencia Mundial de Radiocomunicaciones']],
      [['la CRR-06'], ['CRR']],
    ),
    conference(
      'AR',
      'ITU-R',
      'Asamblea de (?:las )?Radiocomunicaciones',
      '<(?:AR|RA)-?(?<year>(?:19|20)?\\d{2})>(?![-/])',
      [['la Asamblea de Radiocomunicaciones de 2023'], ['Oficina de Radiocomunicaciones']],
      [
        ['la AR-23', 'la RA-15'],
        ['RA15/PLEN/7-S', 'AR'],
      ],
    ),
    conference(
      'CMTI',
      'General',
      'Conferencia Mundial de (?:las )?Telecomunicaciones Internacionales',
      yearly('CMTI|WCIT'),
      [
        ['la Conferencia Mundial de Telecomunicaciones Internacionales'],
        ['la Conferencia Mundial de Radiocomunicaciones'],
      ],
      [['la CMTI-12'], ['CMTI/3']],
    ),
    conference(
      'FMPT',
      'General',
      'Foro Mundial (?:de|sobre) (?:las? )?Politicas? (?:de|en materia de|sobre) (?:las )?Telecomunicaciones(?:(?: ?/ ?| y (?:de )?(?:las )?)(?:TIC|Tecnologias de la Informacion y (?:de )?las? Comunicacion(?:es)?))?',
      yearly('FMPT|WTPF'),
      [
        [
          'el Foro Mundial de Política de las Telecomunicaciones',
          'Foro Mundial de Política de las Telecomunicaciones/TIC',
          'Foro Mundial sobre Políticas de Telecomunicaciones y de las TIC',
          'Foro Mundial de Políticas de Telecomunicaciones/Tecnologías de la Información y la Comunicación',
        ],
        ['el Foro Mundial de Reguladores'],
      ],
      [['el FMPT-13'], ['FMPT/3']],
    ),
  ],
};
