import type { CitationLocale } from '../../../model/locale/citations.js';
import type { CitationIssuer, CitationType } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';

/** Where and when the conferences met that date a text: `(Rév. Dubaï, 2018)`. */
const conferencePlaces: Readonly<Record<string, CitationIssuer>> = {
  'nice 1989': 'PP',
  'kyoto 1994': 'PP',
  'minneapolis 1998': 'PP',
  'marrakech 2002': 'PP',
  'antalya 2006': 'PP',
  'guadalajara 2010': 'PP',
  'busan 2014': 'PP',
  'dubai 2018': 'PP',
  'bucarest 2022': 'PP',
  'doha 2026': 'PP',
  'helsinki 1993': 'WTSA',
  'geneve 1996': 'WTSA',
  'montreal 2000': 'WTSA',
  'florianopolis 2004': 'WTSA',
  'johannesburg 2008': 'WTSA',
  'dubai 2012': 'WTSA',
  'hammamet 2016': 'WTSA',
  'geneve 2022': 'WTSA',
  'new delhi 2024': 'WTSA',
  'buenos aires 1994': 'WTDC',
  'la valette 1998': 'WTDC',
  'istanbul 2002': 'WTDC',
  'doha 2006': 'WTDC',
  'hyderabad 2010': 'WTDC',
  'dubai 2014': 'WTDC',
  'buenos aires 2017': 'WTDC',
  'kigali 2022': 'WTDC',
  'bakou 2025': 'WTDC',
};

/** `9`, `2.2.3`, `A1.2`, `30B`, `9.11A`. */
const number = '[A-Z]?\\d{1,3}(?:\\.\\d{1,3})*(?:[A-Z](?![\\p{L}\\p{N}]))?';

const anaphor = (type: CitationType, nouns: string, example: string) => ({
  type,
  pattern: pattern({
    id: `fr.citations.anaphor.${type}`,
    source: `<(?:(?:cette|ladite|cet|ce|ledit|la meme|le meme) (?:${nouns})>|(?:${nouns}) (?:precitee?|susmentionnee?|susvisee?|mentionnee? (?:ci-dessus|plus haut)|en question)>)`,
    matches: [example],
    rejects: ['la présente Recommandation', 'ces textes', 'le document suivant'],
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
        id: 'fr.citations.part-plural',
        source: '(?<=\\p{L}{3})s$',
        matches: ['sections', 'points'],
        rejects: ['section', 'os', 'nos'],
      }),
      singular: '',
    },
  ],
  revision: pattern({
    id: 'fr.citations.revision',
    source:
      "^ ?\\( ?(?<text>(?:(?:Rev|revisee?)\\.? ?(?:de la |a la |de l')?)?(?:(?<conference>(?:PP|AMNT|CMNT|WTSA|CMDT|WTDC|CMR|WRC|CAMR|AR|RA|Orb)-?(?:\\d{4}|\\d{2}))(?:[,;]? ?(?<city>\\p{Lu}[\\p{L}' -]{2,30}?) ?[,.]? ?(?:19|20)\\d\\d)?|(?:C-?(?:\\d{4}|\\d{2}))(?:[,;] ?(?:derniere |dernierement )?(?:mod|rev|modif)[^()]{0,24}?(?:C-?(?:\\d{4}|\\d{2})|\\d{4}))?|(?<place>\\p{Lu}[\\p{L}' -]{2,30}?) ?[,.]? ?(?<year>(?:19|20)\\d\\d)|(?<date>(?:(?:0?[1-9]|1[0-2]) ?[/.] ?)?(?:19|20)\\d\\d|(?:0?[1-9]|1[0-2]) ?/ ?\\d\\d)|(?:modifiee?|revisee?|mod\\.?|derniere mod\\.?)(?: en| a la| lors de)?[^()]{0,30}?(?:C-?\\d{2,4}|(?:19|20)\\d\\d))) ?\\)",
    matches: [
      '(Rév. Dubaï, 2018)',
      '(C09, dernière mod. C24)',
      '(Marrakech, 2002)',
      '(Rév.CMR-19)',
      '(Rév. Bucarest. 2022)',
      '(2019)',
      '(09/2019)',
      '(11/98)',
      '(AMNT-20, Genève, 2022)',
    ],
    rejects: ['(13/98)', '(voir la page 3)', '(JCA-COP)', 'Rév. Dubaï'],
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
    id: 'fr.citations.section-before',
    source: `(?<mark>§§?|<sections?|<paragraphes?|<par\\.|<points?|<alineas?|<numeros?|<Nos?\\.?|<N[°º]s?|<clauses?|<articles?|<Annexes?|<Appendices?|<Chapitres?|<Parties?) ?(?<numbers>(?:${number}|[A-Z]|[a-z]\\)|[ivx]{1,4}\\))(?:[ -]?(?:bis|[a-z]\\)))?(?:(?: ?,(?: et| ou)?| et| a| ou) ?(?:aux? |les? |la )?(?:§ ?)?(?:${number}|[a-z]\\)))*)(?<part> (?:du|de la partie|des|sous le) (?:decide|dispositif|considerant|notant|reconnaissant|charge|invite|preambule|prie|rappelant|tenant compte)(?: [\\p{L}' ]{2,60}?)?)? ?(?:de la|de l'|du|des|de|a la|aux) (?:(?:meme|presente|projet de|nouvelle|revisee|document|circulaire|lettre collective|lettre circulaire) )*$`,
    matches: [
      'conformément au § 2.2.3 de la ',
      'à la section 5 de la ',
      'points 1 et 2 du décide de la ',
      "l'Annexe 1 de la ",
      'aux Appendices 30, 30A et 30B du ',
      'au numéro 9.11A du ',
    ],
    rejects: ['les travaux de la ', '§ 2.2.3'],
  }),
  sectionAfter: pattern({
    id: 'fr.citations.section-after',
    source:
      "^(?: ?,| ?\\(|,? ?(?:et )?(?:en particulier|notamment|plus precisement|dans|en) (?:les?|la|aux?|a la|ses|sa|son|l')) ?(?:voir (?:les? |la |l')?)?(?<mark>§§?|sections?|paragraphes?|par\\.|points?|alineas?|clauses?|articles?|Annexes?|Appendices?) ?(?<numbers>\\d{1,3}(?:\\.\\d{1,3})*(?:(?: ?,| et) ?(?:§ ?)?\\d{1,3}(?:\\.\\d{1,3})*)*|[A-Z]\\d(?:\\.\\d{1,2}){1,5}|[A-Z](?![\\p{L}\\p{N}]))(?!\\d| (?:d[eu]|des|a la) |\\.\\d)",
    matches: [', § 5.3', ' (section 5)', ' (voir le § 2.1)', ', notamment aux § 3 et 4', ', en son § 2'],
    rejects: [' du § 3', '. § 3'],
  }),
  anaphors: [
    anaphor('recommendation', 'Recommandation', 'cette Recommandation'),
    anaphor('resolution', 'Resolution', 'ladite Résolution'),
    anaphor('decision', 'Decision', 'Décision susmentionnée'),
    anaphor('circular', '(?:lettre )?circulaire|lettre(?: collective)?', 'cette Circulaire'),
    anaphor('council-document', 'document', 'ce document'),
  ],
};
