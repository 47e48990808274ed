import type { CitationLocale } from '../../../model/locale/citations.js';
import type { CitationIssuer, CitationType } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';

/** Where and when the conferences met that date a text: `(Rev. Dubái, 2018)`. */
const conferencePlaces: Readonly<Record<string, CitationIssuer>> = {
  'niza 1989': 'PP',
  'kyoto 1994': 'PP',
  'minneapolis 1998': 'PP',
  'marrakech 2002': 'PP',
  'marrakesh 2002': 'PP',
  'antalya 2006': 'PP',
  'guadalajara 2010': 'PP',
  'busan 2014': 'PP',
  'dubai 2018': 'PP',
  'bucarest 2022': 'PP',
  'doha 2026': 'PP',
  'helsinki 1993': 'WTSA',
  'ginebra 1996': 'WTSA',
  'montreal 2000': 'WTSA',
  'florianopolis 2004': 'WTSA',
  'johannesburgo 2008': 'WTSA',
  'dubai 2012': 'WTSA',
  'hammamet 2016': 'WTSA',
  'ginebra 2022': 'WTSA',
  'nueva delhi 2024': 'WTSA',
  'buenos aires 1994': 'WTDC',
  'la valetta 1998': 'WTDC',
  'la valeta 1998': 'WTDC',
  'estambul 2002': 'WTDC',
  'doha 2006': 'WTDC',
  'hyderabad 2010': 'WTDC',
  'dubai 2014': 'WTDC',
  'buenos aires 2017': 'WTDC',
  'kigali 2022': 'WTDC',
  'baku 2025': 'WTDC',
};

/** `9`, `2.2.3`, `A1.2`, `30B`, `9.11A`. */
const number = '[A-Z]?\\d{1,3}(?:\\.\\d{1,3})*(?:[A-Z](?![\\p{L}\\p{N}]))?';

const anaphor = (type: CitationType, nouns: string, example: string) => ({
  type,
  pattern: pattern({
    id: `es.citations.anaphor.${type}`,
    source: `<(?:(?:esta|este|dicha|dicho|la citada|el citado|la misma|el mismo) (?:${nouns})>|(?:${nouns}) (?:anteriormente citad[oa]|antes (?:citad|mencionad)[oa]|citad[oa](?: anteriormente)?|mencionad[oa](?: (?:anteriormente|mas arriba|supra))?|susodich[oa]|en cuestion)>)`,
    matches: [example],
    rejects: ['la presente Recomendación', 'estos textos', 'el documento siguiente'],
  }),
});

/** Which revision of a text is cited, and which parts of it. */
export const parts: Pick<
  CitationLocale,
  'revision' | 'conferences' | 'conferencePlaces' | 'sectionBefore' | 'sectionAfter' | 'partPlurals' | 'anaphors'
> = {
  partPlurals: [
    {
      ending: pattern({
        id: 'es.citations.part-plural-sections',
        source: 'ciones$',
        matches: ['secciones'],
        rejects: ['sección', 'puntos'],
      }),
      singular: 'ción',
    },
    {
      ending: pattern({
        id: 'es.citations.part-plural',
        source: '(?<=\\p{L}{3})s$',
        matches: ['puntos', 'párrafos', 'apéndices'],
        rejects: ['punto', 'los'],
      }),
      singular: '',
    },
  ],
  revision: pattern({
    id: 'es.citations.revision',
    source:
      "^ ?\\( ?(?<text>(?:(?:Rev|revisad[oa])\\.? ?(?:de la |del |en (?:la )?)?)?(?:(?<conference>(?:PP|AMNT|CMNT|WTSA|CMDT|WTDC|CMR|WRC|CAMR|AR|RA|Orb)-?(?:\\d{4}|\\d{2}))(?:[,;]? ?(?<city>\\p{Lu}[\\p{L}' -]{2,30}?) ?[,.]? ?(?:19|20)\\d\\d)?|(?:C-?(?:\\d{4}|\\d{2}))(?:[,;] ?(?:ultima |ultimamente )?(?:mod|rev|modif)[^()]{0,24}?(?:C-?(?:\\d{4}|\\d{2})|\\d{4}))?|(?<place>\\p{Lu}[\\p{L}' -]{2,30}?) ?[,.]? ?(?<year>(?:19|20)\\d\\d)|(?<date>(?:(?:0?[1-9]|1[0-2]) ?[/.] ?)?(?:19|20)\\d\\d|(?:0?[1-9]|1[0-2]) ?/ ?\\d\\d)|(?:modificad[oa]|revisad[oa]|mod\\.?|ultima mod\\.?)(?: en(?: la| el)?| por(?: la| el)?)?[^()]{0,30}?(?:C-?\\d{2,4}|(?:19|20)\\d\\d))) ?\\)",
    matches: [
      '(Rev. Dubái, 2018)',
      '(C09, última mod. C24)',
      '(Marrakech, 2002)',
      '(Rev.CMR-19)',
      '(Rev. Bucarest. 2022)',
      '(2019)',
      '(09/2019)',
      '(11/98)',
      '(AMNT-20, Ginebra, 2022)',
      '(Rev. Nueva Delhi, 2024)',
    ],
    rejects: ['(13/98)', '(véase la página 3)', '(JCA-COP)', 'Rev. Dubái'],
  }),
  conferences: {
    PP: 'PP',
    AMNT: 'WTSA',
    CMNT: 'WTSA',
    WTSA: 'WTSA',
    CMDT: 'WTDC',
    WTDC: 'WTDC',
    CMR: 'WRC',
    WRC: 'WRC',
    CAMR: 'WRC',
    AR: 'RA',
    RA: 'RA',
    C: 'Council',
  },
  conferencePlaces,
  sectionBefore: pattern({
    id: 'es.citations.section-before',
    source: `(?<mark>§§?|<secci(?:on|ones)|<parrafos?|<parr\\.|<apartados?|<puntos?|<incisos?|<numerales?|<numeral|<numeros?|<num\\.|<Nos?\\.?|<N[.]?[°º][.]?s?|<clausulas?|<articulos?|<Anexos?|<Apendices?|<Capitulos?|<Partes?) ?(?<numbers>(?:${number}|[A-Z]|[a-z]\\)|[ivx]{1,4}\\))(?:[ -]?(?:bis|[a-z]\\)))?(?:(?: ?,(?: y| o)?| y| e| a| o) ?(?:al? |los? |las? |el )?(?:§ ?)?(?:${number}|[a-z]\\)))*)(?<part> (?:del|de la parte|de los|bajo el) (?:resuelve|dispositivo|considerando|observando|reconociendo|encarga|invita|preambulo|pide|ruega|recordando|teniendo en cuenta|acuerda)(?: [\\p{L}' ]{2,60}?)?)? ?(?:de la|del|de las|de los|de|a la|al|a las) (?:(?:mism[oa]|presente|proyecto de|nuev[oa]|revisad[oa]|documento|circular|carta colectiva|carta circular) )*$`,
    matches: [
      'de conformidad con el § 2.2.3 de la ',
      'a la sección 5 de la ',
      'puntos 1 y 2 del resuelve de la ',
      'el Anexo 1 de la ',
      'en los Apéndices 30, 30A y 30B del ',
      'en el número 9.11A del ',
      'la cláusula 2.2 de la ',
    ],
    rejects: ['los trabajos de la ', '§ 2.2.3'],
  }),
  sectionAfter: pattern({
    id: 'es.citations.section-after',
    source:
      '^(?: ?,| ?\\(|,? ?(?:y )?(?:en particular|en especial|especialmente|concretamente|mas concretamente|en) (?:el|la|los|las|sus?|al?|a los|en el|en la)) ?(?:(?:vease|veanse|en) (?:el |la |los |las )?)?(?<mark>§§?|secci(?:on|ones)|parrafos?|parr\\.|apartados?|puntos?|incisos?|numerales?|clausulas?|articulos?|Anexos?|Apendices?) ?(?<numbers>\\d{1,3}(?:\\.\\d{1,3})*(?:(?: ?,| y| e) ?(?:§ ?)?\\d{1,3}(?:\\.\\d{1,3})*)*|[A-Z]\\d(?:\\.\\d{1,2}){1,5}|[A-Z](?![\\p{L}\\p{N}]))(?!\\d| (?:del?|de los|de las|a la)>|\\.\\d)',
    matches: [', § 5.3', ' (sección 5)', ' (véase el § 2.1)', ', en particular los § 3 y 4', ', en su § 2'],
    rejects: [' del § 3', '. § 3'],
  }),
  anaphors: [
    anaphor('recommendation', 'Recomendacion', 'esta Recomendación'),
    anaphor('resolution', 'Resolucion', 'dicha Resolución'),
    anaphor('decision', 'Decision|Acuerdo', 'Acuerdo antes citado'),
    anaphor('circular', '(?:carta )?circular|carta(?: colectiva)?', 'esta Circular'),
    anaphor('council-document', 'documento', 'este documento'),
  ],
};
