import type { DateLocale } from '../../model/locale/dates.js';
import { pattern } from '../../text/pattern.js';
import { countries } from './countries.js';
import { clocksOfPlaces } from './places.js';

const monthNames =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|' +
  'janv|fevr|fev|avr|juil|sept|oct|nov|dec';
const weekdayNames = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
/** A month and no longer word; a year may be glued to it. */
const month = `(?<month>${monthNames})(?!\\p{L})\\.?`;
const year = '(?<year>(?:1[89]|20)\\d{2})(?!\\d)';
const first = '(?: ?(?:er|ᵉʳ|°)|-er(?= ))?';
const halfDay = '(?: *\\((?:matin|apres-midi|matinee|soir|soiree)[^()]{0,20}\\)| +(?:matin|apres-midi))?';
const article = '(?: *(?:le|les|au|aux|du|des))?';
const weekday = `(?: *(?:${weekdayNames})(?!\\p{L}))?`;
/** What may stand between the days of a list or a range; ends before the next number. */
const dayLink = `(?: *(?:,|-|/|&|(?<!\\p{L})(?:et|ou|au|a|puis|ainsi que|jusqu'au)(?!\\p{L}))${article}${weekday} *)`;
const day = `(?:\\d{1,2}|[lI](?= ?er))${first}`;
/** A date begins with a word, or glued to the article before it (`le14 novembre`, from a scan). */
const begin = '(?:<|(?<=<(?:le|du|au|les|des)))';
/** A day and its month in figures, their year behind; `mark` keeps them alike. */
const figures = '\\d{1,2}[./-](?:\\d{1,2}|[IVX]{1,4})[./-](?:19|20)\\d{2}';

/** `18 h UTC – 5 mai` goes on with a day, and has no offset. */
const orDay = `| ?(?:er ?)?(?:${monthNames})(?!\\p{L})`;
const notDay = `(?!\\d? ?(?:er ?)?(?:${monthNames})(?!\\p{L}))`;
/** Between an hour and the name of its clock. */
const clockLead = "^ *,? *[(\\[]? *(?:(?:a |en )?(?:l')?)?";

export const dateLocale: DateLocale = {
  months: {
    janvier: 1,
    janv: 1,
    fevrier: 2,
    fevr: 2,
    fev: 2,
    mars: 3,
    avril: 4,
    avr: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    juil: 7,
    aout: 8,
    septembre: 9,
    sept: 9,
    octobre: 10,
    oct: 10,
    novembre: 11,
    nov: 11,
    decembre: 12,
    dec: 12,
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    v: 5,
    vi: 6,
    vii: 7,
    viii: 8,
    ix: 9,
    x: 10,
    xi: 11,
    xii: 12,
  },
  weekdays: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  weekdayNames: weekdayNames.split('|'),
  dayWords: { l: 1, i: 1 },
  clockWords: { midi: '12:00', minuit: '24:00' },
  bareDay: pattern({
    id: 'fr.dates.bare-day',
    source:
      `${begin}(?<day>\\d{1,2}|[lI](?= ?er))(?:[./](?<month>\\d{1,2})(?=${dayLink}${figures})|${first}${halfDay}` +
      `(?=(?:${dayLink}${day}${halfDay}){0,5}${dayLink}(?:${day}${halfDay} *(?:${monthNames})(?!\\p{L})|${figures})))`,
    matches: [
      'les 22 et 23 janvier 2024',
      'du 10 au 17 mai',
      '27 (après-midi) – 29 juin',
      'les 3, 4 et 5 mars',
      'du 30.11 au 4.12.2020',
      '15-19/05/2006',
      '4-5 (matin) mars 2014',
    ],
    rejects: ["les Commissions d'études 16 et 17", '22 janvier 2024', '§ 2.2.3', 'de 18 à 19 heures'],
  }),
  days: [
    pattern({
      id: 'fr.dates.day-month',
      source: `${begin}(?<day>\\d{1,2}|[lI](?= ?er))${first}(?: du mois (?:de |d')|${halfDay} *)${month}(?: *${year})?`,
      matches: [
        '30 août 2012',
        '1er juin',
        '1 er juin 2022',
        '20 mai2022',
        '1ᵉʳ juin',
        'ler mars 2004',
        '3 sept. 2019',
        'le14novembre 2003',
        'le 15 du mois de mai',
        '5 (matin) mars 2014',
      ],
      rejects: ['juin 2017', '12 maisons', 'les 12 marsouins', "Commission d'études 16", 'C20/57'],
    }),
    pattern({
      id: 'fr.dates.iso',
      source:
        '<(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\p{N}-])' +
        '(?:T(?<hour>\\d{2}):(?<minute>\\d{2})(?::\\d{2})?|(?!\\p{L}))',
      matches: ['2024-07-02', '2024-07-02T18:00'],
      rejects: ['2019-2020', '2024-07-023', '+41 22 730-05-11'],
    }),
    pattern({
      id: 'fr.dates.numeric',
      source:
        '(?:(?<![\\p{L}\\p{N}./-])|(?<=(?<![\\p{L}\\p{N}./-])\\d{1,2}-))(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2}|[IVX]{1,4})\\k<mark>' +
        '(?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}])(?![./-]\\p{N})',
      matches: ['20.05.2022', '20/05/2022', '1.V.2019', '20-5-2022'],
      rejects: ['§ 2.2.3', '1.1', 'C20/57', '10.1.2.2022', '022 730 51 11'],
    }),
    pattern({
      // a page footer prints such figures too: only an article or a city before them makes them a date
      id: 'fr.dates.numeric-short',
      source:
        '(?<=(?:<(?:le|du|au)|,|<date *:) *)(?<day>\\d{1,2})(?<mark>[./])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{2})' +
        '(?![\\p{L}\\p{N}])(?![./-]\\p{N})',
      matches: ['Genève, 23.03.98', 'le 3/10/03', 'Date: 03.10.03'],
      rejects: ['019F.DOC 03.10.03', 'le 23.03.1998', 'au 10.1.2.22', 'section 3.10.03'],
    }),
  ],
  monthsAlone: [
    pattern({
      id: 'fr.dates.month-year',
      source:
        `<(?:(?:fin|debut|mi|courant)(?: du mois)?(?: de| d'| *-)? *)?${month}` +
        `(?: *(?:-|/|(?<= )a ) *(?<monthTo>${monthNames})(?!\\p{L})\\.?)?(?: de)? *${year}`,
      matches: ['juin 2017', 'fin avril 2013', 'mi-mai 2020', 'septembre-octobre 2020', 'de janvier à mars 2022'],
      rejects: ['automne 2021', '2017', 'juin', 'mainmise 2010'],
    }),
    pattern({
      id: 'fr.dates.month-of-list',
      source: `<${month}(?=(?: *,| +et| +ou|(?: *, *| +)puis) +(?:en )?(?:${monthNames})(?!\\p{L})\\.?[^.;\\d]{0,24}(?:19|20)\\d{2})`,
      matches: ['en mai et juin 2021', 'mai, juin et juillet 2021'],
      rejects: ['mai 2021', '5 mai, à 14 heures', 'mars et la Terre 2021'],
    }),
    pattern({
      id: 'fr.dates.month',
      source:
        `(?:<(?:fin|debut|mi)(?: *- *| )(?:du mois )?(?:de |d')?|(?<=<(?:en|mois de|mois d'|de|d'|ici) {0,3}))` +
        `<${month}(?! *\\d)`,
      matches: ['début mars', 'en janvier', "d'ici mai", 'à la mi-juin', 'au mois de juillet', 'sa session de juin'],
      rejects: ['mars', 'la planète Mars', 'demain', 'en maison'],
    }),
  ],
  times: [
    pattern({
      id: 'fr.dates.hours',
      source:
        '<(?<hour>\\d{1,2})(?: *(?:h|heures?)(?!\\p{L})(?: *(?<minute>\\d{2})(?!\\d))?|[.:](?:\\d{2})(?= *(?:-|a|et)))?' +
        ' *(?:-|<(?:a|et)>) *(?<hourTo>\\d{1,2}) *(?:h|heures?)(?!\\p{L})(?: *(?<minuteTo>\\d{2})(?!\\d))?',
      matches: ['de 18 h 00 à 19 h 30', 'de 9 à 12 heures', '14h00-17h30', 'entre 9 h et 12 h'],
      rejects: ['00 à 19', 'à 16 heures', '18:00', 'de 3 à 4 jours'],
    }),
    pattern({
      id: 'fr.dates.hours-point',
      source:
        '<(?<hour>\\d{1,2})[.:](?<minute>\\d{2}) *(?:h|heures)? *(?:-|<(?:a|et)>) *' +
        '(?<hourTo>\\d{1,2})(?::(?<minuteTo>\\d{2})(?![:\\d])(?: *(?:h|heures?)(?!\\p{L}))?)',
      matches: ['9:30-12:30', '13:00 à 16:00', 'de 13:00 heures à 16:00 heures'],
      rejects: ['13:00', '1.1 à 2.2'],
    }),
    pattern({
      id: 'fr.dates.hours-stop',
      source:
        '<(?<hour>\\d{1,2})\\.(?<minute>\\d{2}) *(?:h|heures)? *(?:-|<(?:a|et)>) *' +
        '(?<hourTo>\\d{1,2})\\.(?<minuteTo>\\d{2}) *(?:h|heures)(?!\\p{L})',
      matches: ['de 9.30 à 12.30 heures'],
      rejects: ['§ 9.30 à 12.30', '1.1 à 2.2'],
    }),
    pattern({
      id: 'fr.dates.hour',
      source: '<(?<hour>\\d{1,2}) *(?:h|heures?)(?!\\p{L})\\.?(?: *(?<minute>\\d{2})(?!\\d))?',
      matches: ['à 16 h', 'à 16 heures', '18h00', '23 h 59 UTC', '9 heures 30'],
      rejects: ['16:00', '16 hommes', '5 heureux'],
    }),
    pattern({
      id: 'fr.dates.hour-minute',
      source: '<(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::00)?(?![:\\d])(?: *(?:h|heures?)(?!\\p{L}))?',
      matches: ['16:00', 'à 9:30 heures', '23:59:00'],
      rejects: ['1:105', '16 h 00', 'itu.int:8080'],
    }),
    pattern({
      id: 'fr.dates.hour-stop',
      source: '<(?<hour>\\d{1,2})\\.(?<minute>\\d{2}) *(?:h|heures?)(?!\\p{L})',
      matches: ['à 17.30 heures', '9.30 h'],
      rejects: ['§ 9.30', '1.1'],
    }),
    pattern({
      id: 'fr.dates.hour-four-digits',
      source: '<(?<hour>\\d{2})(?<minute>\\d{2}) *(?:(?:h|heures)(?!\\p{L})|(?=\\(?(?:UTC|TUC|GMT)>))',
      matches: ['2400 heures UTC', '2359 UTC', '1600 h'],
      rejects: ['en 2400', '2022 hommes'],
    }),
    pattern({
      id: 'fr.dates.hours-four-digits',
      source:
        '<(?<hour>\\d{2})(?<minute>\\d{2}) *(?:(?:h|heures) *)?(?:-|(?<=<de {1,2}\\d{4}[ heurs]{1,10})a>) *' +
        '(?<hourTo>\\d{2})(?<minuteTo>\\d{2}) *' +
        '(?:(?:h|heures)(?!\\p{L})|(?=\\(?(?:UTC|TUC|GMT)>))',
      matches: ['0900-1230 UTC', 'de 0930 à 1230 heures'],
      rejects: ['2019-2020', '0900 UTC', 'de 2019 à 2020', '22 août 2012 à 2400 heures UTC'],
    }),
    pattern({
      id: 'fr.dates.hour-word',
      source: '<(?<word>midi|minuit)>',
      matches: ['à minuit', 'à midi'],
      rejects: ['après-midis', 'minuiterie'],
    }),
  ],
  zones: [
    {
      pattern: pattern({
        id: 'fr.dates.zone-universal',
        source:
          `${clockLead}(?:heure )?(?:UTC|TUC?|GMT|(?:temps |heure )?universel(?:le)?(?: coordonnee?)?(?: \\((?:UTC|TUC?)\\))?)>` +
          `(?: *(?<offset>[+-] *\\d{1,2})(?:(?: ?[:.h] ?)?(?<minutes>\\d{2})| ?(?:h|heures?)(?!\\p{L}))?(?![\\d:½¼¾]${orDay})` +
          `|(?! *[+-] *\\d${notDay})) *[)\\]]?`,
        matches: [
          ' UTC',
          ' (heure UTC)',
          ', TUC',
          ' GMT',
          ' (UTC+2)',
          ' (UTC+05:30)',
          ' TU',
          ' UTC – 3 h',
          ' UTC – 5 mai',
        ],
        rejects: [' heure de Genève', ' Utrecht', ' UTC+5½'],
      }),
      zone: 'UTC',
    },
    {
      pattern: pattern({
        id: 'fr.dates.zone-central-europe',
        source:
          `${clockLead}(?:(?:heure )?(?:CET|CEST|HEC|HAEC|HNEC)(?:/(?:CET|CEST))?>|` +
          "heure (?:suisse|(?:(?:normale|legale|avancee|d'ete|d'hiver) )?(?:de geneve|(?:d'|de l')europe centrale)" +
          "(?: (?:d'ete|d'hiver))?)(?!\\p{L})(?: *\\((?:CET|CEST|HEC|HAEC|HNEC)\\))?) *[)\\]]?",
        matches: [
          ' CET',
          ' (CEST)',
          ' (heure suisse)',
          " heure d'Europe centrale",
          " (heure d'été d'Europe centrale)",
          " heure d'été de Genève",
        ],
        rejects: [' cette', ' UTC', " heure d'été"],
      }),
      zone: 'Europe/Zurich',
    },
    {
      pattern: pattern({
        id: 'fr.dates.zone-local',
        source: `${clockLead}heure locale>(?! (?:de|d'|a|du)>) *[)\\]]?`,
        matches: [' (heure locale)', ', heure locale'],
        rejects: [' heure de Genève', ' heure locale de Genève'],
      }),
      zone: null,
    },
    {
      pattern: pattern({
        id: 'fr.dates.zone-of-place',
        source:
          `${clockLead}heure(?: (?:locale|normale|legale|officielle|avancee|d'ete|d'hiver))?(?: (?:de|des|du|a|au|aux|en) +| (?:de l'|d'en |d') *)` +
          "(?<place>\\p{L}[\\p{L}' -]{1,30}?) *(?:[)\\]]|(?=[,.;:]|$| (?:au|le|du|a|pour|et)>| *[(]))",
        matches: [
          ' (heure de Genève)',
          ' heure du Caire',
          ', heure de New York)',
          " (heure de l'Inde)",
          ' heure locale à Lima.',
        ],
        rejects: [' heure locale', ' UTC', ' heures de Lima'],
      }),
      zone: null,
    },
  ],
  clocks: clocksOfPlaces,
  countries,
  rangeLink: pattern({
    id: 'fr.dates.range-link',
    source: `^${halfDay} *(?:-|<(?:au|a|jusqu'au|jusqu'a|jusqu'en)>)(?: *(?:le|au))?${weekday} *$`,
    matches: [' au ', ' – ', ' au mardi ', ' (après-midi) – ', " jusqu'au "],
    rejects: [' et ', ', ', ' et le '],
  }),
  listLink: pattern({
    id: 'fr.dates.list-link',
    source: `^${halfDay} *(?:,|/|&|,? *<(?:et|ou|puis|ainsi que)>)(?: *(?:le|les|du|des|en|au|aux))?${weekday} *$`,
    matches: [' et ', ', ', ' et le ', ' et le mardi ', '/'],
    rejects: [' au ', ' – ', ' pour '],
  }),
  listOpening: pattern({
    id: 'fr.dates.list-opening',
    source: `(?:^|[,(:]|<(?:les|des|aux)${weekday}) *$`,
    matches: ['réunion des ', 'les ', 'les lundi ', 'Genève, ', ''],
    rejects: ["Commission d'études ", 'Annexe '],
  }),
  apart: pattern({
    id: 'fr.dates.apart',
    source: '<respectivement>[^.;]{0,30}$',
    matches: ['ont eu lieu respectivement le '],
    rejects: ['ont eu lieu le '],
  }),
  between: pattern({
    id: 'fr.dates.between',
    source: `<entre(?: le| les)?${weekday} *$`,
    matches: ['entre le ', 'entre '],
    rejects: ['le ', 'entre nous le '],
  }),
  weekdayBefore: pattern({
    id: 'fr.dates.weekday-before',
    source: `<(?<weekday>${weekdayNames})(?!\\p{L}),?(?: le)? *$`,
    matches: ['le mardi ', 'Mardi, le ', 'jeudi '],
    rejects: ['le ', 'mardi prochain '],
  }),
  timeAfter: pattern({
    id: 'fr.dates.time-after',
    source:
      "^ *[,;(]? *(?:inclus,? *)?(?:(?:au plus tard|dernier delai|delai de rigueur|date limite),? *(?:[(;,-] *)?)?(?:<(?:de|a|des|vers|avant|a partir de|jusqu'a|entre|entre les)> *|[-:] *)?$",
    matches: [' à ', ', de ', ' (', ' ', ' au plus tard à ', ' au plus tard (', ', dernier délai: ', ' – '],
    rejects: [' à Genève, à ', ' et à ', ' pour '],
  }),
  timeInBracket: pattern({
    id: 'fr.dates.time-in-bracket',
    source:
      "^ *(?:[:)-] *){0,3}(?:[^.;:()\\d]|<\\d{1,3}>(?! ?h)){3,90}[(] *(?:<(?:a|avant|jusqu'a|au plus tard a|a partir de|de|des)> *)?$",
    matches: [': dépôt des contributions (', ' – remise des 2 résumés (avant ', ' Inscription en ligne (à '],
    rejects: [' (', '. Séance (', ', à 18 heures (', ': dépôt; inscription ('],
  }),
  timeBefore: pattern({
    id: 'fr.dates.time-before',
    source: `^ *[,(]? *(?:le|du|au|les|des)?${weekday} *$`,
    matches: [' le ', ', le mardi ', ' ', ' (le '],
    rejects: [' à Genève le ', ' et le '],
  }),
  timeNext: pattern({
    id: 'fr.dates.time-next',
    source: '^ *(?:,|,? *<(?:et|puis)>) *(?:<de> *)?$',
    matches: [' et de ', ', puis de ', ', '],
    rejects: [' à ', ' et le 5 mai de '],
  }),
  hoursOfAll: pattern({
    id: 'fr.dates.hours-of-all',
    source:
      "<(?:les|des|ces|l'ensemble des) (?:heures?|horaires?)>[^.;]{0,80}<(?:sont|s'entendent|est|correspondent|indiquee?s?|donnee?s?|exprimee?s?)>[^.;]{0,40}?(?:<en|<a l'|<celles? de l'|<selon l'|<dans le fuseau de l') *(?=(?:heure|utc|tuc)>)",
    matches: [
      'Les horaires sont indiqués en heure de Tachkent',
      'Sauf indication contraire, toutes les heures mentionnées sont exprimées en UTC',
      "les horaires s'entendent à l'heure de Genève",
    ],
    rejects: ['Les heures supplémentaires sont payées en francs', 'à 18 heures en heure locale'],
  }),
  glued: pattern({
    id: 'fr.dates.glued',
    source: '<(?:le|du|au|les|des)$',
    matches: ['avant le', 'du'],
    rejects: ['seul', 'le '],
  }),
  timeLater: pattern({
    id: 'fr.dates.time-later',
    source: '^(?=[^.;:\\d]{0,80}$)[^.;:\\d]*(?:,|<(?:de|entre)>) *(?:de *)?$',
    matches: [' à Genève (Suisse), de ', ' (réunion virtuelle) de '],
    rejects: ['. Séance de ', ' pour ', ' à 3 km de '],
  }),
};
