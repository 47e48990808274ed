import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { dayNames, weekday } from './names.js';

/** Hours as they are written, and what parts them from their day. */
export const hourForms: Pick<
  DateLocale,
  | 'times'
  | 'timeAfter'
  | 'timeInBracket'
  | 'timeBehindThing'
  | 'timeBefore'
  | 'timeNext'
  | 'timeLater'
  | 'timeFar'
  | 'timeOfIt'
  | 'timeEnds'
  | 'sameHourBefore'
  | 'sameHourAfter'
  | 'hoursOfAll'
  | 'hoursColumn'
  | 'hoursHeader'
  | 'hourCue'
> = {
  hourCue: pattern({
    id: 'fr.dates.hour-cue',
    source: '\\d ?h|\\d[:.]\\d\\d|\\d{4} ?(?:utc|tuc|gmt)|<mi(?:di|nuit)>',
    matches: ['9 h', '14h30', '9:30', '0930 UTC', 'à midi'],
    rejects: ['9 mai', '3.2', '2026'],
  }),
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
      id: 'fr.dates.hours-to-word',
      source:
        '<(?<hour>\\d{1,2}) *(?:h|heures?)(?!\\p{L})(?: *(?<minute>\\d{2})(?!\\d))? *(?:-|<a>) *(?<wordTo>midi|minuit)>',
      matches: ['de 10 heures à midi', '9 h 30 – midi'],
      rejects: ['à 10 heures', '10 heures et midi'],
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
      source:
        '<(?<hour>\\d{1,2}) *(?:h|heures?)(?!\\p{L})\\.?(?: *(?<minute>\\d{2})(?!\\d)(?: *(?:min|mn)(?!\\p{L}))?)?',
      matches: ['à 16 h', 'à 16 heures', '18h00', '23 h 59 UTC', '9 heures 30', '23 h 59 min'],
      rejects: ['16:00', '16 hommes', '5 heureux'],
    }),
    pattern({
      id: 'fr.dates.hour-in-words',
      source: `<(?<hour>une|(?!premier)(?:${dayNames})) heures?(?!\\p{L})(?: (?<minute>et demie|et quart|quarante-cinq|cinquante-neuf|${dayNames})(?!\\p{L}))?`,
      matches: ['à quinze heures', 'à dix-huit heures trente', 'à neuf heures et demie'],
      rejects: ['15 heures', 'premières heures', 'deux heureux'],
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
      // by a comma right behind the year
      id: 'fr.dates.hours-behind-year',
      source:
        '(?<=<(?:19|20)\\d{2},? ?\\(?)(?<hour>[012]?\\d)\\.(?<minute>[0-5]\\d) *- *(?<hourTo>[012]?\\d)\\.(?<minuteTo>[0-5]\\d)(?![\\d.:]| *(?:h|%))',
      matches: ['4 mai 2021, 15.00-16.30'],
      rejects: ['le § 15.00-16.30', '2021, 15.30'],
    }),
    pattern({
      id: 'fr.dates.hour-word',
      source: '(?<!apres[ -])<(?<word>midi|minuit)>',
      matches: ['à minuit', 'à midi'],
      rejects: ["l'après-midi du", 'après-midis', 'minuiterie'],
    }),
  ],
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
  timeBehindThing: pattern({
    id: 'fr.dates.time-behind-thing',
    source:
      "^ *(?:[:)-] *){0,3}(?=\\p{L})(?:[^.,;:()\\d]|<\\d{1,3}>(?! ?h)){3,90}, *(?:au plus tard )?<(?:a|avant|jusqu'a|des|de)> *$",
    matches: [' – Dépôt des contributions, à ', ': inscription, au plus tard à '],
    rejects: [' (', ', à Lomé, à ', ': dépôt; inscription, à '],
  }),
  timeBefore: pattern({
    id: 'fr.dates.time-before',
    source: `^ *[,(]? *(?:(?:a )?la fin du|le|du|au|les|des)?${weekday} *$`,
    matches: [' le ', ' à la fin du ', ', le mardi ', ' ', ' (le '],
    rejects: [' à Genève le ', ' et le '],
  }),
  timeNext: pattern({
    id: 'fr.dates.time-next',
    source: '^ *(?:,|,? *<(?:et|puis)>) *(?:<de> *)?$',
    matches: [' et de ', ', puis de ', ', '],
    rejects: [' à ', ' et le 5 mai de '],
  }),
  timeLater: pattern({
    id: 'fr.dates.time-later',
    source:
      '^(?=[^.;:\\d]{0,80}$)(?:(?!<(?:ouvert|accueil|badge|inscri|guichet))[^.;:\\d])*(?:,|<(?:de|entre)>) *(?:de *)?$',
    matches: [' à Genève (Suisse), de ', ' (réunion virtuelle) de '],
    rejects: ['. Séance de ', ' pour ', ' à 3 km de ', ", le bureau d'inscription étant ouvert de "],
  }),
  timeFar: pattern({
    id: 'fr.dates.time-far',
    source:
      '^(?:(?!<(?:inscri|accueil|badge|ouvert|secretariat|dont|pause|visite|enregistr|bureau|guichet|hotel|navette|avant|jusqu))[^.;:]){3,260}(?:,|(?<=\\p{L}) a \\p{Lu}[^.;:,]{2,40}) (?:de|entre) *$',
    matches: [
      ', de la réunion du Groupe de travail 2/12, qui se tiendra à Cotonou, de ',
      " dans les locaux de l'Agence des fréquences, à Maisons-Alfort (France), entre ",
    ],
    rejects: [" à Genève, dans la salle 4, dont l'accueil sera ouvert, de ", ' à Genève. Les badges, de '],
  }),
  timeOfIt: pattern({
    id: 'fr.dates.time-of-it',
    source:
      "^[^.;:]{0,120}[.;,)] *(?:l'heure *[(] *|(?:elles?|ils?|celle-ci|celui-ci|la (?:reunion|session|manifestation|seance|rencontre|journee)|l'(?:atelier|evenement)|le (?:seminaire|webinaire|forum|colloque)|les (?:travaux|debats|seances)) (?:(?:commencer|debuter|durer)(?:a|ont)|se (?:tiendr|derouler)(?:a|ont)|aur(?:a|ont) lieu|s'(?:ouvrir|etendr)(?:a|ont))(?: ce jour-la| le meme jour)? (?:de|a|entre)|(?:horaires?|heures?|debut|ouverture|(?:horaire|heure) (?:de debut|d'ouverture))(?: de la (?:reunion|session|seance)| des travaux)? *:(?: *(?:de|entre|a))?) *$",
    matches: [
      '; elle commencera à ',
      ', la CE 5 tiendra un atelier; il durera de ',
      '. Horaire: ',
      " en ligne. L'atelier se déroulera de ",
    ],
    rejects: ['. Les badges seront remis de ', ' à Genève, de ', '. Elle commencera le 5 mai à '],
  }),
  timeEnds: pattern({
    id: 'fr.dates.time-ends',
    source:
      "^ *,? et (?:se (?:terminera|conclura)|s'achevera|(?:sera|etre) levee|prendra fin|finira|durera jusqu') *(?:a|vers) *$",
    matches: [' et se terminera à ', ' et prendra fin vers '],
    rejects: [' et reprendra à ', ' à '],
  }),
  sameHourBefore: pattern({
    id: 'fr.dates.same-hour-before',
    source: `(?<=<a la )meme heure,? (?:le |du )?${weekday} *$`,
    matches: ['à la même heure le ', 'à la même heure du mardi '],
    rejects: ['à la même heure la réunion du '],
  }),
  sameHourAfter: pattern({
    id: 'fr.dates.same-hour-after',
    source: '^,? a la meme heure>',
    matches: [' à la même heure', ', à la même heure'],
    rejects: [' à la même adresse'],
  }),
  hoursHeader: pattern({
    id: 'fr.dates.hours-header',
    source: '^(?:heures?|horaires?)(?: (?:de debut|locales?))?(?: ?\\([^()]{2,40}\\))?$',
    matches: ['Heure', 'Horaire', 'Horaires (heure de Genève)'],
    rejects: ['Date et heure', "Heures d'ouverture", 'Heure de la réunion'],
  }),
  hoursColumn: pattern({
    id: 'fr.dates.hours-column',
    source:
      "^(?:[Dd]ates? et )?(?:[Hh]eures?|[Hh]oraires?|HEURES?|HORAIRES?)(?: locales?)?(?: ?[(:,-] ?| )(?:en )?(?:heure )?(?:de |d'|du )?(?<clock>\\p{Lu}[\\p{L} '-]{1,30}?)\\)?$",
    flags: '',
    matches: ['Heure (Genève)', 'Horaire (heure de Nairobi)', 'Heure UTC', 'Heure de Genève'],
    rejects: ['Heure', 'Heure de la réunion', "Heures d'ouverture"],
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
};
