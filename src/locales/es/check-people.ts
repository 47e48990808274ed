import type { CheckLocale, TitleForms } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';

function title(id: string, masculine: string, feminine: string, forms: [string, string]): TitleForms {
  const [him, her] = forms;
  return {
    masculine: pattern({
      id: `es.check.title.${id}.masculine`,
      source: `<${masculine}>`,
      matches: [him],
      rejects: [her],
    }),
    feminine: pattern({ id: `es.check.title.${id}.feminine`, source: `<${feminine}>`, matches: [her], rejects: [him] }),
  };
}

/** Forms of address and titles, and how they stand to names. */
export const checkPeople: Pick<
  CheckLocale,
  'masculineHonorific' | 'feminineHonorific' | 'titles' | 'nameToTitle' | 'titleToName' | 'address' | 'addressForms'
> = {
  masculineHonorific: pattern({
    id: 'es.check.honorific.masculine',
    source: '<(?:Sr\\.?|Senor|Don|Mr\\.?) ?$',
    flags: '',
    matches: ['Sr. ', 'S.E. Sr. ', 'Señor '],
    rejects: ['Sra. ', 'Sres. ', 'Sr. López'],
  }),
  feminineHonorific: pattern({
    id: 'es.check.honorific.feminine',
    source: '<(?:Sra\\.?|Srta\\.?|Senora|Dona|Dra\\.?|Mrs\\.?|Ms\\.?) ?$',
    flags: '',
    matches: ['Sra. ', 'S.E. Sra. ', 'Señora '],
    rejects: ['Sr. ', 'Sras. ', 'Sra. Ruiz'],
  }),
  titles: [
    // `Presidente` may be said of a woman: the masculine is no fault beside `Sra.`, so only forms that differ stand here.
    title('director', '(?:sub|co)?director', '(?:sub|co)?directora', ['Director', 'Directora']),
    title('rapporteur', '(?:co-?r?|vice-?r?)?relator', '(?:co-?r?|vice-?r?)?relatora', ['Relator', 'Correlatora']),
    title('secretary', '(?:vice)?secretario general', '(?:vice)?secretaria general', [
      'Secretario General',
      'Vicesecretaria General',
    ]),
    title('counsellor', 'consejero', 'consejera', ['Consejero', 'Consejera']),
    title('coordinator', 'coordinador', 'coordinadora', ['Coordinador', 'Coordinadora']),
    title('delegate', 'delegado', 'delegada', ['Delegado', 'Delegada']),
    title('minister', 'ministro', 'ministra', ['Ministro', 'Ministra']),
    title('ambassador', 'embajador', 'embajadora', ['Embajador', 'Embajadora']),
    title('editor', 'editor', 'editora', ['Editor', 'Editora']),
  ],
  nameToTitle: pattern({
    id: 'es.check.name-to-title',
    source:
      '^ ?(?:\\([^()]{2,50}\\) ?)?(?:[,:-] ?)?(?:(?:ha sido|fue|es|sera|asume|asumira|ejerce|ejercera|ocupa|ocupara|desempena) )?(?:(?:designad|nombrad|elegid|reelegid|confirmad|propuest)[oa] )?(?:(?:las funciones de|la funcion de|el (?:puesto|cargo) de|como|en tanto que|en calidad de|para el (?:puesto|cargo) de) ?)?(?:el |la )?(?:nuev[oa] |antigu[oa] |primer[oa]? )?$',
    matches: [
      ', ',
      ' (Suecia), ',
      ' ha sido designada ',
      ' es ',
      ' (Corea, República de) como ',
      ' fue nombrado para el cargo de ',
      ' ',
    ],
    rejects: [' y el ', ' agradece al ', ', así como el ', ' y el Sr. López, '],
  }),
  titleToName: pattern({
    id: 'es.check.title-to-name',
    source:
      "^ ?(?:interin[oa] ?|en funciones ?)?(?:(?:de la|del|de) [\\p{L}' -]{0,60}\\d{0,3} ?)?[,:] ?(?:(?:el|la) )?$",
    matches: [', ', ': ', ' de la CE 5, ', ' del GTC-COP: ', ' interino, ', ', la '],
    rejects: [' y ', ' ', ' de la CE 5 y '],
  }),
  address: pattern({
    id: 'es.check.address',
    source:
      '<(?<form>senoras|senora|senores|senor|excelencias?|estimad[oa]s colegas|estimad[oa] colega)>(?! (?:el|la|director|president|ministr|embajador|secretari))',
    matches: ['Muy señora mía:', 'Señoras y señores:', 'Estimado colega:', 'Excelencia:'],
    rejects: ['Señora Directora:', 'Señorial', 'excelente'],
  }),
  addressForms: {
    senora: 'Señora',
    senoras: 'Señoras',
    senor: 'Señor',
    senores: 'Señores',
    excelencia: 'Excelencia',
    excelencias: 'Excelencias',
    'estimado colega': 'estimado colega',
    'estimada colega': 'estimada colega',
    'estimados colegas': 'estimados colegas',
    'estimadas colegas': 'estimadas colegas',
  },
};
