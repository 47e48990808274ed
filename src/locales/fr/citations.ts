import type { CitationLocale } from '../../model/locale/citations.js';
import type { CitationIssuer } from '../../model/record.js';
import { pattern } from '../../text/pattern.js';

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

const council =
  "(?:le |du )?Conseil(?: de l'UIT| d'administration)?(?! (?:de securite|de l'Europe|europeen|d'Etat|des ministres|federal))";
const conferenceNames = {
  PP: 'Conference de plenipotentiaires|PP(?:-\\d{2,4})?',
  WTSA: 'Assemblee mondiale de (?:la )?normalisation des telecommunications|AMNT(?:-\\d{2})?|WTSA(?:-\\d{2})?',
  WTDC: 'Conference mondiale de developpement des telecommunications|CMDT(?:-\\d{2})?|WTDC(?:-\\d{2})?',
  WRC: 'Conference mondiale des radiocommunications|CMR(?:-\\d{2,4})?|WRC(?:-\\d{2,4})?|CAMR(?:-\\d{2})?',
  RA: 'Assemblee des radiocommunications|AR-\\d{2}|RA-\\d{2}',
} as const;

const after = (issuer: CitationIssuer, names: string, example: string) => ({
  issuer,
  pattern: pattern({
    id: `fr.citations.issuer-after.${issuer.toLowerCase()}`,
    source: `^,? ?(?:(?:,? ?(?:telle qu'|tel qu')?(?:adoptees?|revisees?|approuvees?|modifiees?|prises?|confiees?|attribuees?|relevant) |que )?(?:a la |de la |par la |de l'|par l'|par le |du |de |par ))(?:derniere |precedente )?(?:${names})>`,
    matches: [example],
    rejects: ['. La Conférence', ' invite le Directeur'],
  }),
});

const named = (issuer: CitationIssuer, names: string, example: string) => ({
  issuer,
  pattern: pattern({
    id: `fr.citations.issuer-named.${issuer.toLowerCase()}`,
    source: `<(?:${names})>`,
    matches: [example],
    rejects: ['la commission', 'le conseiller'],
  }),
});

export const citations: CitationLocale = {
  numberedCue: pattern({
    id: 'fr.citations.numbered-cue',
    source: 'resolution|res\\.|decision|recommandation|recs?\\.|uit-|itu-|question|<q\\.? ?\\d',
    matches: ['la Résolution 179', 'Q.11/15', 'UIT-T X.509', 'Rec. UIT-R P.525'],
    rejects: ['la Circulaire TSB 12', 'le Conseil'],
  }),
  numbered: [
    {
      type: 'resolution',
      oneInSingular: true,
      issuer: null,
      head: pattern({
        id: 'fr.citations.resolution',
        source:
          "<(?:Resolution(?<plural>s)?|Res\\.) (?:(?:de l')?(?<sector>UIT-[TRD]|ITU-[TRD]) )?(?:N[o°]s? ?)?(?=\\d)",
        matches: ['la Résolution 179', 'les Résolutions 18 et 72', 'Résolution UIT-R 1-8', 'RÉSOLUTION 20'],
        rejects: ['la résolution des différends', 'cette Résolution'],
      }),
      number: pattern({
        id: 'fr.citations.resolution-number',
        source: '^(?<number>\\d{1,4}(?:-\\d{1,2})?(?: ?(?:bis|ter))?)(?![\\p{L}\\p{N}]|/\\d)',
        matches: ['179', '1-8', '750 (Rév.CMR-19)'],
        rejects: ['4/17', 'x'],
      }),
    },
    {
      type: 'decision',
      oneInSingular: true,
      issuer: null,
      head: pattern({
        id: 'fr.citations.decision',
        source: '<Decision(?<plural>s)? (?:N[o°]s? ?)?(?=\\d)',
        matches: ['la Décision 482', 'les Décisions 5 et 11'],
        rejects: ['la décision du Conseil'],
      }),
      number: pattern({
        id: 'fr.citations.decision-number',
        source: '^(?<number>\\d{1,3}(?: ?(?:bis|ter))?)(?![\\p{L}\\p{N}]|/\\d|-\\d)',
        matches: ['482', '5 (Rév. Bucarest, 2022)'],
        rejects: ['2019/1', 'x'],
      }),
    },
    {
      type: 'recommendation',
      issuer: null,
      head: pattern({
        id: 'fr.citations.recommendation',
        source:
          "<(?:(?:Recommandations?|Rec\\.|Recs\\.) (?:(?:de l')?(?<sector>UIT-[TRD]|ITU-[TRD]|CCITT|CCIR) )?(?:\\| ?)?(?=[A-Z]{1,3}\\.\\d)|(?<alone>UIT-[TR]|ITU-[TR]) (?=[A-Z]{1,3}\\.\\d))",
        flags: 'i',
        matches: ['Recommandation UIT-T A.1', 'Rec. UIT-T X.509', 'UIT-T X.1254', 'Recommandations UIT-R P.525-4'],
        rejects: ['les recommandations du Groupe', 'Recommandation UIT-T A'],
      }),
      number: pattern({
        id: 'fr.citations.recommendation-number',
        source:
          '^(?:(?:UIT-[TR]|ITU-[TR]) )?(?<number>[A-Z]{1,3}\\.\\d{1,4}(?:\\.\\d{1,4}){0,3}(?:-\\d{1,2})?(?:bis|ter)?)(?:/[A-Z]\\.\\d{1,4}(?:\\.\\d{1,4})?)?(?![\\p{L}\\p{N}])',
        flags: '',
        matches: ['A.1', 'X.1254', 'P.525-4', 'UIT-T G.729'],
        rejects: ['A', 'a.1'],
      }),
    },
    {
      type: 'recommendation',
      oneInSingular: true,
      issuer: 'WRC',
      head: pattern({
        id: 'fr.citations.recommendation-wrc',
        source:
          '<Recommandation(?<plural>s)? (?=\\d{1,3} ?(?:\\((?:Rev\\. ?)?(?:CMR|CAMR|WRC|Orb)|de la (?:CMR|Conference mondiale des radiocommunications)))',
        matches: ['Recommandation 207 (Rév.CMR-15)', 'Recommandation 76 de la CMR-15'],
        rejects: ['Recommandation 21', 'Recommandation UIT-T A.1'],
      }),
      number: pattern({
        id: 'fr.citations.recommendation-wrc-number',
        source: '^(?<number>\\d{1,3})(?![\\p{L}\\p{N}./])',
        matches: ['207', '76 de la CMR-15'],
        rejects: ['A.1', '2.2'],
      }),
    },
    {
      type: 'recommendation',
      oneInSingular: true,
      issuer: 'ITU-D',
      head: pattern({
        id: 'fr.citations.recommendation-d',
        source: '<(?:Recommandation(?<plural>s)?|Rec\\.) (?<sector>UIT-D|ITU-D) (?:N[o°] ?)?(?=\\d)',
        matches: ['Recommandation UIT-D 21'],
        rejects: ['Recommandation UIT-T A.1'],
      }),
      number: pattern({
        id: 'fr.citations.recommendation-d-number',
        source: '^(?<number>\\d{1,2})(?![\\p{L}\\p{N}.]\\p{N})(?![\\p{L}\\p{N}])',
        matches: ['21', '16 (Hyderabad, 2010)'],
        rejects: ['A.1', '2.2'],
      }),
    },
    {
      type: 'question',
      issuer: 'ITU-T',
      head: pattern({
        id: 'fr.citations.question',
        source:
          '<(?:Questions? |QUESTIONS? |Q\\.? ?)(?:(?<sector>UIT-[TRD]|ITU-[TRD]) )?(?:N[o°] ?)?(?=\\d[\\d, a-u-]{0,40}/\\d)',
        flags: '',
        matches: [
          'la Question 4/17',
          'les Questions 2, 3 et 5/17',
          'Q11/15',
          'Question UIT-R 101-5/3',
          'QUESTION 4/17',
        ],
        rejects: ['la question 4', 'Question 5 de la CE', 'la question 3/4 du formulaire'],
      }),
      number: pattern({
        id: 'fr.citations.question-number',
        source: '^(?<number>\\d{1,3}(?:-\\d{1,2})?(?:/\\d{1,2})?)(?![\\p{L}\\p{N}/])',
        matches: ['4/17', '101-5/3', '2, 3'],
        rejects: ['4/17/3', 'x'],
      }),
    },
  ],
  series: [
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { TSB: 'TSB', BDT: 'BDT' },
      pattern: pattern({
        id: 'fr.citations.circular-tsb',
        source:
          '<(?:Circulaires?|Lettres? collectives?|Lettres? circulaires?)(?: administratives?)? (?:du )?(?<series>TSB) ?(?:N[o°]s? ?)?(?<number>\\d{1,3}(?:/[A-Z0-9]{1,8}(?:-[A-Z]{2,4})?)?)(?![\\p{L}\\p{N}])(?<more>(?:(?: ?,| et) (?:TSB )?\\d{1,3}(?:/[A-Z0-9]{1,8})?(?![\\p{L}\\p{N}/]))*)',
        matches: [
          'la Circulaire TSB 278',
          'Lettre collective TSB 5/17',
          'Circulaires TSB 12 et 15',
          'Circulaire TSB N° 41',
        ],
        rejects: ['le TSB 3', 'Circulaire du TSB'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      series: 'TSB',
      issuers: { TSB: 'TSB' },
      pattern: pattern({
        id: 'fr.citations.circular-of-tsb',
        source:
          '<(?:Circulaires? (?:N[o°] ?)?(?<number>\\d{1,3})(?= du TSB)|Lettres? collectives? (?:N[o°] ?)?(?<letter>\\d{1,2}/(?:\\d{1,2}|[A-Z0-9]{2,8}(?:-[A-Z]{2,4})?)))(?![\\p{L}\\p{N}/])',
        matches: ['la Circulaire 278 du TSB', 'la Lettre collective 7/17', 'Lettre collective 2/TSAG'],
        rejects: ['la Circulaire 278', 'la lettre 7/17'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { BDT: 'BDT' },
      pattern: pattern({
        id: 'fr.citations.circular-bdt',
        source: '<(?<series>BDT)/(?<number>(?:[A-Z]{1,5}/){0,4}(?:[A-Z]{1,5}-)?\\d{1,4})(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['Circulaire BDT/DNS/DGS/112', 'BDT/008', 'BDT/IP/CSTG-2'],
        rejects: ['le BDT', 'BDT/PKM'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { '*': 'BR' },
      pattern: pattern({
        id: 'fr.citations.circular-br',
        source: '(?<![/-])<(?<series>CACE|CACG|CCRR|CAR|CR|CA|CM)/(?<number>\\d{1,4})(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['Circulaire administrative CACE/560', 'CR/25', 'la Lettre circulaire CR/488'],
        rejects: ['SCR/25', 'CR/25/3', 'cr/25'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { '*': 'BR' },
      pattern: pattern({
        id: 'fr.citations.circular-lcce',
        source: '(?<![/-])<(?<number>\\d{1,2}/(?<series>LCCE)/\\d{1,4})(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['la Lettre circulaire 5/LCCE/91'],
        rejects: ['LCCE/91'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { '*': null },
      pattern: pattern({
        id: 'fr.citations.circular-sg',
        source: '(?<![/-])<(?<series>CL|DM)(?:-| N[o°]\\.? ?)(?<number>\\d{2,4}(?:/\\d{1,4})?)(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['la lettre CL-19/57', 'DM-05/1171', 'DM No. 28'],
        rejects: ['CL-X', 'DM 28'],
      }),
    },
    {
      type: 'council-document',
      keepsSeries: false,
      issuers: { '*': 'Council' },
      pattern: pattern({
        id: 'fr.citations.council-document',
        source:
          '(?<![/\\-.])<(?<number>C(?:19|20)?\\d\\d/(?:[A-Z]{2,4}/)?\\d{1,3}(?: ?\\(Rev\\. ?\\d{1,2}\\))?(?:-[EFSACR](?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['le Document C20/16', 'C20/16-F', 'C19/INF/5', 'C2001/38-F', 'C11/45(Rév.1)-F'],
        rejects: ['SG17-C20/16', 'C20', 'C20/16/3'],
      }),
    },
    {
      type: 'other',
      keepsSeries: false,
      issuers: { '*': null },
      pattern: pattern({
        id: 'fr.citations.document',
        source:
          '(?=[ACPRSTW])(?<![/\\-.])<(?<number>(?:(?:PP|TDAG|TSAG|RAG|WTSA|WTDC|WRC|AMNT|CMDT|CMR)-?\\d{2,4}/(?:[A-Z]{2,5}/)?\\d{1,4}(?:-[EFSACR])?|RA-?\\d{2}/[A-Z]{2,5}/\\d{1,4}(?:-[EFSACR])?|TSAG ?- ?(?:R|C|TD) ?\\d{1,4}(?: ?- ?[EFSACR])?|SG\\d{1,2}-(?:C|R|TD)\\d{1,4}|(?<=[Dd]ocuments? )TD ?\\d{1,4}(?:/[A-Z0-9]{1,6})?))(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['PP-02/36-F', 'RA15/PLEN/7-F', 'TSAG – R 1', 'SG17-C823', 'le Document TD 123', 'TDAG-18/INF/1-F'],
        rejects: ['PP-26', 'le TD de la réunion', 'TSAG'],
      }),
    },
  ],
  listLink: pattern({
    id: 'fr.citations.list-link',
    source:
      '^(?: ?[,;] ?(?:et |ou |ainsi que )?| et | ou | ainsi que | a )(?:de la |a la |la |des |les )?(?:N[o°] ?)?(?:(?:Recommandations?|Resolutions?|Questions?|Decisions?) )?(?:(?:UIT-[TRD]) )?(?=\\d|[A-Z]{1,3}\\.\\d)',
    matches: [', 20', ' et 54', ' et G.729', ', et 71', ' et UIT-T G.711'],
    rejects: ['. 20', ' de 20'],
  }),
  sectorWords: {
    'uit-t': 'ITU-T',
    'uit-r': 'ITU-R',
    'uit-d': 'ITU-D',
    'itu-t': 'ITU-T',
    'itu-r': 'ITU-R',
    'itu-d': 'ITU-D',
    ccitt: 'ITU-T',
    ccir: 'ITU-R',
  },
  issuersAfter: [
    after('PP', conferenceNames.PP, ' de la Conférence de plénipotentiaires'),
    after('WTSA', conferenceNames.WTSA, " de l'AMNT"),
    after('WTDC', conferenceNames.WTDC, ' de la CMDT-22'),
    after('WRC', conferenceNames.WRC, ' de la CMR-19'),
    after('RA', conferenceNames.RA, " de l'Assemblée des radiocommunications"),
    after('ITU-T', 'UIT-T|(?:la )?Commission d.etudes \\d{1,2} de l.UIT-T', " de l'UIT-T"),
    after('ITU-R', 'UIT-R|(?:la )?Commission d.etudes \\d{1,2} de l.UIT-R', " de l'UIT-R"),
    after('ITU-D', 'UIT-D|(?:la )?Commission d.etudes \\d{1,2} de l.UIT-D', " de l'UIT-D"),
    {
      issuer: 'Council',
      pattern: pattern({
        id: 'fr.citations.issuer-after.council',
        source: `^,? ?(?:(?:adoptees?|revisees?|approuvees?|modifiees?|prises?) )?(?:par le |du |de son |par son )Conseil(?! (?:de securite|de l'Europe|europeen|d'Etat|des ministres|federal))`,
        matches: [' du Conseil', ' adoptée par le Conseil'],
        rejects: [' du Conseil de sécurité', ' invite le Conseil'],
      }),
    },
  ],
  issuersNamed: [
    named('PP', conferenceNames.PP, 'la Conférence de plénipotentiaires'),
    named('WTSA', conferenceNames.WTSA, "l'AMNT-24"),
    named('WTDC', conferenceNames.WTDC, 'la CMDT'),
    named('WRC', conferenceNames.WRC, 'la CMR-23'),
    named('RA', conferenceNames.RA, "l'Assemblée des radiocommunications"),
    named('Council', `(?<!travail du )(?<!session du )${council}`, 'le Conseil'),
  ],
  possessive: pattern({
    id: 'fr.citations.possessive',
    source: '<(?:s(?:a|es)|(?:adopte|revise|approuve|modifie|examine) (?:la|les)|extraits? (?:de la|des)) $',
    matches: ['Par sa ', 'dans ses ', '(extrait de la ', 'a adopté la '],
    rejects: ['de la ', 'conformément à la '],
  }),
  revision: pattern({
    id: 'fr.citations.revision',
    source:
      "^ ?\\( ?(?<text>(?:(?:Rev|revisee?)\\.? ?(?:de la |a la |de l')?)?(?:(?<conference>(?:PP|AMNT|WTSA|CMDT|WTDC|CMR|WRC|CAMR|AR|RA|Orb)-?(?:\\d{4}|\\d{2}))|(?:C-?(?:\\d{4}|\\d{2}))(?:[,;] ?(?:derniere |dernierement )?(?:mod|rev|modif)[^()]{0,24}?(?:C-?(?:\\d{4}|\\d{2})|\\d{4}))?|(?<place>\\p{Lu}[\\p{L}' -]{2,30}?) ?[,.]? ?(?<year>(?:19|20)\\d\\d)|(?<date>(?:(?:0?[1-9]|1[0-2])/)?(?:19|20)\\d\\d)|(?:modifiee?|revisee?|mod\\.?|derniere mod\\.?)(?: en| a la| lors de)?[^()]{0,30}?(?:C-?\\d{2,4}|(?:19|20)\\d\\d))) ?\\)",
    matches: [
      '(Rév. Dubaï, 2018)',
      '(C09, dernière mod. C24)',
      '(Marrakech, 2002)',
      '(Rév.CMR-19)',
      '(Rév. Bucarest. 2022)',
      '(2019)',
      '(09/2019)',
    ],
    rejects: ['(voir la page 3)', '(JCA-COP)', 'Rév. Dubaï'],
  }),
  conferences: {
    PP: 'PP',
    AMNT: 'WTSA',
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
    source:
      "(?<mark>§§?|<sections?|<paragraphes?|<par\\.|<points?|<alineas?|<numeros?|<Nos?|<clauses?|<articles?|<Annexes?|<Appendices?|<Chapitres?|<Parties?) ?(?<numbers>(?:[A-Z]?\\d{1,3}(?:\\.\\d{1,3})*|[A-Z]|[a-z]\\)|[ivx]{1,4}\\))(?:[ -]?(?:bis|[a-z]\\)))?(?:(?: ?,| et| a| ou) ?(?:§ ?)?(?:\\d{1,3}(?:\\.\\d{1,3})*|[a-z]\\)))*)(?<part> (?:du|de la partie|des|sous le) (?:decide|dispositif|considerant|notant|reconnaissant|charge|invite|preambule|prie|rappelant|tenant compte)(?: [\\p{L}' ]{2,60}?)?)? ?(?:de la|de l'|du|des|de|a la|aux) (?:(?:meme|presente|projet de|nouvelle|revisee|document|circulaire|lettre collective|lettre circulaire) )*$",
    matches: [
      'conformément au § 2.2.3 de la ',
      'à la section 5 de la ',
      'points 1 et 2 du décide de la ',
      "l'Annexe 1 de la ",
    ],
    rejects: ['les travaux de la ', '§ 2.2.3'],
  }),
  sectionAfter: pattern({
    id: 'fr.citations.section-after',
    source:
      '^(?: ?,| ?\\(|,? ?(?:en particulier|notamment) (?:le|la|au)) ?(?:voir (?:le |la )?)?(?<mark>§§?|sections?|paragraphes?|par\\.|points?|alineas?|clauses?|articles?|Annexes?|Appendices?) ?(?<numbers>\\d{1,3}(?:\\.\\d{1,3})*(?:(?: ?,| et) ?(?:§ ?)?\\d{1,3}(?:\\.\\d{1,3})*)*|[A-Z]\\d(?:\\.\\d{1,2}){1,5}|[A-Z](?![\\p{L}\\p{N}]))(?!\\d| (?:d[eu]|des|a la) |\\.\\d)',
    matches: [', § 5.3', ' (section 5)', ' (voir le § 2.1)'],
    rejects: [' du § 3', '. § 3'],
  }),
  recommendationSectors: [
    { issuer: 'ITU-R', series: /../ },
    { issuer: 'ITU-T', series: /[ADEGHIJKLNOQRTUWXYZ]/ },
  ],
  headNumberLead: pattern({
    id: 'fr.citations.head-number-lead',
    source:
      '(?:^|  |(?:^| )(?:Revision|Corrigendum|Addendum) \\d{1,2} (?:au|a la) ) ?(?:Documents? (?:N[o°] ?)?:?)? ?$',
    matches: ['Document ', '', 'Conseil 1998  Document ', 'Révision 1 au Document '],
    rejects: ['voir le Document ', 'Réponse au Document '],
  }),
  ownAnnotation: pattern({
    id: 'fr.citations.own-annotation',
    source: '<(?:Corrigendum|Addendum|Revision|Rev\\.) ?(?:N[o°] ?)?\\d{0,2} (?:a la|de la|au|a|aux) $',
    matches: ['Corrigendum 1 à la ', 'Addendum 2 à la '],
    rejects: ['conformément à la ', 'Annexe 1 de la '],
  }),
};
