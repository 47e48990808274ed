import type { CitationLocale } from '../../../model/locale/citations.js';
import { pattern } from '../../../text/pattern.js';

/** Resolutions, Decisions, Recommendations and Questions: texts told by a word and a number. */
export const numbered: Pick<CitationLocale, 'numberedCue' | 'numbered' | 'listLink' | 'recommendationSectors'> = {
  numberedCue: pattern({
    id: 'fr.citations.numbered-cue',
    source: 'resolution|res\\.|decision|recommandation|recs?\\.|<avis>|uit-|itu-|question|<q\\.? ?\\d',
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
          "<(?:Resolution(?<plural>s)?|Res\\.) (?:(?:de l')?(?<sector>UIT-[TRD]|ITU-[TRD]) )?(?:N(?:[o°]s?[.]?|[.]) ?)?(?=\\d)",
        matches: [
          'la Résolution 179',
          'les Résolutions 18 et 72',
          'Résolution UIT-R 1-8',
          'RÉSOLUTION 20',
          'Résolution No. 5',
          'RESOLUTION N. 5',
        ],
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
        source: '<Decision(?<plural>s)? (?:N(?:[o°]s?[.]?|[.]) ?)?(?=\\d)',
        matches: ['la Décision 482', 'les Décisions 5 et 11'],
        rejects: ['la décision du Conseil'],
      }),
      number: pattern({
        id: 'fr.citations.decision-number',
        source: '^(?<number>\\d{1,3}(?:-\\d{1,2}| ?(?:bis|ter))?)(?![\\p{L}\\p{N}]|/\\d|-\\d)',
        matches: ['482', '87-1', '5 (Rév. Bucarest, 2022)'],
        rejects: ['2019/1', 'x'],
      }),
    },
    {
      type: 'recommendation',
      issuer: null,
      head: pattern({
        id: 'fr.citations.recommendation',
        source:
          "<(?:(?:Recommandations?|Rec\\.|Recs\\.|Avis) (?:(?:revisee?|modifiee?|nouvelle|amendee?|existante|proposee?)s? )?(?:(?:de l'|du )?(?<sector>UIT-[TRD]|ITU-[TRD]|CCITT|CCIR) )?(?:(?:revisee?|modifiee?|nouvelle|amendee?|existante|proposee?)s? )?(?:\\| ?)?(?=[A-Z]{1,3}\\.\\d)|(?<alone>UIT-[TR]|ITU-[TR]) (?=[A-Z]{1,3}\\.\\d))",
        flags: 'i',
        matches: [
          'Recommandation UIT-T A.1',
          'Rec. UIT-T X.509',
          'Projet de Recommandation révisée G.707',
          'UIT-T X.1254',
          'Recommandations UIT-R P.525-4',
          "l'Avis X.25",
          'Avis du CCITT V.24',
        ],
        rejects: ['les recommandations du Groupe', 'Recommandation UIT-T A', 'avis du Conseil'],
      }),
      number: pattern({
        id: 'fr.citations.recommendation-number',
        source:
          '^(?:(?<sector>UIT-[TR]|ITU-[TR]) )?(?<number>[A-Z]{1,3}\\.\\d{1,4}(?:\\.\\d{1,4}){0,3}(?:-\\d{1,2})?(?:bis|ter|R)?)(?:/[A-Z]\\.\\d{1,4}(?:\\.\\d{1,4})?)?(?![\\p{L}\\p{N}])',
        flags: '',
        matches: ['A.1', 'D.600R', 'X.1254', 'P.525-4', 'UIT-T G.729'],
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
      issuer: null,
      head: pattern({
        id: 'fr.citations.recommendation-of-conference',
        source:
          "<Recommandation(?<plural>s)? (?=\\d{1,3}(?: \\([^()]{3,40}\\))? (?:de la (?:CMDT|PP|CMTI|Conference (?:mondiale de developpement|de plenipotentiaires))|de l'(?:AMNT|Assemblee mondiale de normalisation)))",
        flags: '',
        matches: [
          'Recommandation 9 de la Conférence mondiale de développement des télécommunications',
          'Recommandation 2 (Doha, 2006) de la CMDT',
        ],
        rejects: ['Recommandation 9', 'Recommandation 76 de la CMR-15'],
      }),
      number: pattern({
        id: 'fr.citations.recommendation-of-conference-number',
        source: '^(?<number>\\d{1,3})(?![\\p{L}\\p{N}./])',
        matches: ['9', '2 (Doha, 2006)'],
        rejects: ['A.1', '2.2'],
      }),
    },
    {
      type: 'recommendation',
      oneInSingular: true,
      issuer: 'ITU-R',
      head: pattern({
        id: 'fr.citations.recommendation-ccir',
        source:
          '<(?:Recommandation(?<plural>s)?|Avis) (?:(?:du )?(?<sector>CCIR) (?:N(?:[o°]s?[.]?|[.]) ?)?(?=\\d)|(?:N(?:[o°]s?[.]?|[.]) ?)?(?=\\d{3,4}-\\d{1,2}(?![\\d/])|\\d{1,4}(?:-\\d{1,2})?[\\d, et-]{0,40} du CCIR))',
        flags: '',
        matches: ['Avis 529 du CCIR', 'Recommandation 370-5 du CCIR', 'Avis CCIR 601'],
        rejects: ['Avis du CCIR', 'Recommandation 21', 'avis de 12 pays'],
      }),
      number: pattern({
        id: 'fr.citations.recommendation-ccir-number',
        source: '^(?<number>\\d{1,4}(?:-\\d{1,2})?)(?![\\p{L}\\p{N}/]|[.-]\\d)',
        matches: ['529', '370-5 du CCIR'],
        rejects: ['P.525', '2.2'],
      }),
    },
    {
      type: 'recommendation',
      oneInSingular: true,
      issuer: 'ITU-D',
      head: pattern({
        id: 'fr.citations.recommendation-d',
        source: '<(?:Recommandation(?<plural>s)?|Rec\\.) (?<sector>UIT-D|ITU-D) (?:N(?:[o°][.]?|[.]) ?)?(?=\\d)',
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
          '<(?:Questions? |QUESTIONS? |Q\\.? ?)(?:(?<sector>UIT-[TRD]|ITU-[TRD]) )?(?:N(?:[o°][.]?|[.]) ?)?(?=\\d[\\d, a-u-]{0,40}/(?:\\d|[IVX]{1,5}>))',
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
        source: '^(?<number>\\d{1,3}(?:-\\d{1,2})?(?:/(?:\\d{1,2}|[IVX]{1,5}))?)(?![\\p{L}\\p{N}/])',
        matches: ['4/17', '101-5/3', '2, 3', '22/XV'],
        rejects: ['4/17/3', 'x'],
      }),
    },
  ],
  listLink: pattern({
    id: 'fr.citations.list-link',
    source:
      "^(?:(?<range> (?:jusqu'a|a) | - )(?:N(?:[o°]s?[.]?|[.]) ?)?(?:UIT-[TRD] )?|(?: ?[,;] ?(?:et |ou |ainsi que )?| et | ou | ainsi que | a )(?:de la |a la |la |des |les )?(?:N(?:[o°][.]?|[.]) ?)?(?:(?:Recommandations?|Resolutions?|Questions?|Decisions?) )?(?:(?<sector>UIT-[TRD]) )?)(?=\\d|[A-Z]{1,3}\\.\\d)",
    matches: [
      ', 20',
      ' et 54',
      ' et G.729',
      ', et 71',
      ' et UIT-T G.711',
      ' à 23',
      ' – 23',
      ' à la Recommandation G.9',
    ],
    rejects: ['. 20', ' de 20'],
  }),
  recommendationSectors: [
    { issuer: 'ITU-R', series: /../ },
    { issuer: 'ITU-T', series: /[ADEGHIJKLNOQRTUWXYZ]/ },
  ],
};
