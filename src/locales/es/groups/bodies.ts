import type { GroupLocale } from '../../../model/locale/groups.js';
import type { GroupType, Sector } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';

type Words = readonly [string, ...string[]];
interface Proof {
  readonly source: string;
  readonly matches: Words;
  readonly rejects: Words;
}

const body = (acronym: string, type: GroupType, sector: Sector | 'General', name: Proof, short: Proof) => ({
  acronym,
  type,
  sector,
  name: pattern({ id: `es.groups.${acronym.toLowerCase()}.name`, ...name }),
  short: pattern({ id: `es.groups.${acronym.toLowerCase()}.short`, flags: '', ...short }),
});

/** Advisory groups, Bureaux and committees that stand for good, by name and acronym. */
export const standingGroups: Pick<GroupLocale, 'standing'> = {
  standing: [
    body(
      'GANT',
      'advisory-group',
      'ITU-T',
      {
        source: '<Grupo Asesor (?:de|para) (?:la )?normalizacion de las telecomunicaciones>',
        matches: ['el Grupo Asesor de Normalización de las Telecomunicaciones'],
        rejects: ['el Grupo Asesor de Radiocomunicaciones'],
      },
      {
        source: '<(?:GANT|TSAG)>(?! ?[-/] ?\\p{Lu})',
        matches: ['reunión del GANT', 'el TSAG'],
        rejects: ['TSAG/ME', 'TSAG – R 1', 'gant'],
      },
    ),
    body(
      'GAR',
      'advisory-group',
      'ITU-R',
      {
        source: '<Grupo Asesor de (?:las )?radiocomunicaciones>',
        matches: ['al Grupo Asesor de Radiocomunicaciones'],
        rejects: ['la Oficina de Radiocomunicaciones'],
      },
      {
        source: '<(?:GAR|RAG)>(?! ?[-/] ?\\p{Lu})(?!/\\d)',
        matches: ['la reunión del GAR'],
        rejects: ['RAG/3', 'GARX'],
      },
    ),
    body(
      'GADT',
      'advisory-group',
      'ITU-D',
      {
        source: '<Grupo Asesor (?:de|para el|del) desarrollo de las telecomunicaciones>',
        matches: [
          'del Grupo Asesor de Desarrollo de las Telecomunicaciones',
          'Grupo Asesor para el Desarrollo de las Telecomunicaciones',
        ],
        rejects: ['el desarrollo de las telecomunicaciones'],
      },
      {
        source: '<(?:GADT|TDAG)>(?! ?[-/] ?[\\p{Lu}\\d])',
        matches: ['el GADT examinará'],
        rejects: ['TDAG-18/INF/1'],
      },
    ),
    body(
      'TSB',
      'bureau',
      'ITU-T',
      {
        source: '<Oficina de (?:la )?Normalizacion de las Telecomunicaciones>',
        matches: [
          'Director de la Oficina de Normalización de las Telecomunicaciones',
          'OFICINA DE NORMALIZACIÓN DE LAS TELECOMUNICACIONES',
        ],
        rejects: ['una oficina de normalización'],
      },
      {
        source:
          '(?<!(?:[Cc]ircular(?:es)?|CIRCULAR(?:ES)?|[Cc]olectivas?|COLECTIVAS?|[Cc]artas?) (?:de la )?)<TSB>(?! ?[-/] ?[\\p{Lu}\\d])(?! (?:N[.]?[oº°][.]? ?)?\\d)',
        matches: ['La TSB facilitará apoyo', 'la Directora de la TSB'],
        rejects: ['Circular TSB 278', 'TSB-2', 'Carta Colectiva TSB 5/17'],
      },
    ),
    body(
      'BR',
      'bureau',
      'ITU-R',
      {
        source: '<Oficina de (?:las )?Radiocomunicaciones>',
        matches: ['Al Director de la Oficina de Radiocomunicaciones'],
        rejects: ['Asamblea de Radiocomunicaciones'],
      },
      {
        source: '<BR>(?! ?[-/.] ?[\\p{Lu}\\d])(?! IFIC)',
        matches: ['la BR publicará', 'el Director de la BR'],
        rejects: ['BR IFIC 2870', 'BR.1234', 'BR/3'],
      },
    ),
    body(
      'BDT',
      'bureau',
      'ITU-D',
      {
        source: '<Oficina (?:de|para el|del) Desarrollo de las Telecomunicaciones>',
        matches: [
          'Oficina de Desarrollo de las Telecomunicaciones',
          'de la Oficina para el Desarrollo de las Telecomunicaciones',
        ],
        rejects: ['el desarrollo de las telecomunicaciones'],
      },
      {
        source: '<BDT>(?! ?[-/] ?[\\p{Lu}\\d])(?! (?:N[.]?[oº°][.]? ?)?\\d)',
        matches: ['la BDT organiza'],
        rejects: ['Circular BDT/DNS/DGS/112'],
      },
    ),
    body(
      'RRB',
      'other',
      'ITU-R',
      {
        source: '<Junta del Reglamento de Radiocomunicaciones>',
        matches: ['la Junta del Reglamento de Radiocomunicaciones'],
        rejects: ['el Reglamento de Radiocomunicaciones'],
      },
      {
        source: '<RRB>(?! ?[-/]? ?\\d)',
        matches: ['los miembros de la RRB'],
        rejects: ['RRB-23'],
      },
    ),
    body(
      'IFRB',
      'other',
      'ITU-R',
      {
        source: '<Junta Internacional de Registro de Frecuencias>',
        matches: ['la Junta Internacional de Registro de Frecuencias'],
        rejects: ['la Junta del Reglamento de Radiocomunicaciones'],
      },
      {
        source: '<IFRB>(?! ?[-/] ?[\\p{Lu}\\d])(?! (?:N[.]?[oº°]?[.]? ?)?\\d)',
        matches: ['el Presidente de la IFRB'],
        rejects: ['Carta circular de la IFRB N° 12', 'IFRB/3'],
      },
    ),
    body(
      'TDAB',
      'advisory-group',
      'ITU-D',
      {
        source: '<Junta Asesora de Desarrollo de las Telecomunicaciones>',
        matches: ['la Junta Asesora de Desarrollo de las Telecomunicaciones'],
        rejects: ['el Grupo Asesor de Desarrollo de las Telecomunicaciones'],
      },
      { source: '<TDAB>(?! ?[-/] ?[\\p{Lu}\\d])', matches: ['la TDAB'], rejects: ['TDAB-3', 'tdab'] },
    ),
    body(
      'SCV',
      'other',
      'ITU-T',
      {
        source: '<Comite (?:de|para la) Normalizacion del Vocabulario>|<Comite para la Normalizacion del Vocabulario>',
        matches: ['el Comité para la Normalización del Vocabulario', 'Comité de Normalización del Vocabulario'],
        rejects: ['el Comité de Coordinación del Vocabulario'],
      },
      { source: '<SCV>(?![-/])', matches: ['el SCV'], rejects: ['SCV-TD 3', 'scv'] },
    ),
    body(
      'CCV',
      'other',
      'ITU-R',
      {
        source: '<Comite de Coordinacion (?:del|para el) Vocabulario>',
        matches: ['el Comité de Coordinación del Vocabulario'],
        rejects: ['el Comité para la Normalización del Vocabulario'],
      },
      { source: '<CCV>(?![-/])', matches: ['el CCV'], rejects: ['CCV/3', 'ccv'] },
    ),
    body(
      'CCT',
      'other',
      'General',
      {
        source:
          '<Comite de Coordinacion (?:de la UIT (?:para|sobre) (?:la )?|de (?:la )?|sobre )terminologia>(?: de la UIT)?',
        matches: ['el Comité de Coordinación de la UIT para la terminología', 'Comité de Coordinación de Terminología'],
        rejects: ['la terminología'],
      },
      {
        source: '<(?:CCT(?= de la UIT)|CCT UIT|(?<=<(?:[Ee]l|[Aa]l|[Dd]el) )CCT)>(?![-/])',
        matches: ['el CCT de la UIT', 'con el CCT'],
        rejects: ['CCT'],
      },
    ),
  ],
};
