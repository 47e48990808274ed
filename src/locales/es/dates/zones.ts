import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { monthNames } from './names.js';

/** `18 horas UTC – 5 de mayo` goes on with a day, and has no offset. */
const orDay = `| ?(?:[.]?º ?)?(?:de )?(?:${monthNames})(?!\\p{L})`;
const notDay = `(?!\\d? ?(?:[.]?º ?)?(?:de )?(?:${monthNames})(?!\\p{L}))`;
/** Between an hour and the name of its clock. */
const clockLead = '^ *,? *[(\\[]? *(?:(?:de |en |a )?(?:la )?)?';

/** The clocks named behind an hour. */
export const zoneNames: DateLocale['zones'] = [
  {
    pattern: pattern({
      id: 'es.dates.zone-universal',
      source:
        `${clockLead}(?:(?:hora|horario) )?(?:UTC|TUC?|GMT|(?:tiempo |hora )?universal(?: coordinad[oa])?(?: \\((?:UTC|TUC?)\\))?)>` +
        `(?: *(?<offset>[+-] *\\d{1,2})(?:(?: ?[:.h] ?)?(?<minutes>\\d{2})| ?(?:h|horas?)(?!\\p{L}))?(?![\\d:½¼¾]${orDay})` +
        `|(?! *[+-] *\\d${notDay})) *[)\\]]?`,
      matches: [
        ' UTC',
        ' (hora UTC)',
        ', TUC',
        ' GMT',
        ' (UTC+2)',
        ' (UTC+05:30)',
        ' TU',
        ' UTC – 3 h',
        ' UTC – 5 de mayo',
        ' (tiempo universal coordinado)',
      ],
      rejects: [' hora de Ginebra', ' Utrecht', ' UTC+5½'],
    }),
    zone: 'UTC',
  },
  {
    pattern: pattern({
      id: 'es.dates.zone-central-europe',
      source:
        `${clockLead}(?:(?:hora |horario )?(?:CET|CEST|HEC)(?:/(?:CET|CEST))?>|` +
        'hora(?:rio)? (?:suiz[ao]|central europe[ao]|(?:(?:normal|legal|oficial|de verano|de invierno) )?(?:de ginebra|de (?:la )?europa central|centroeurope[ao])' +
        '(?: (?:de verano|de invierno))?)(?!\\p{L})(?: *\\((?:CET|CEST|HEC)\\))?) *[)\\]]?',
      matches: [
        ' CET',
        ' (CEST)',
        ' (hora suiza)',
        ' hora de Europa Central',
        ' (hora de verano de Europa Central)',
        ' hora central europea (CET)',
        ' (hora de Ginebra)',
      ],
      rejects: [' cetro', ' UTC', ' hora de verano'],
    }),
    zone: 'Europe/Zurich',
  },
  {
    pattern: pattern({
      id: 'es.dates.zone-local',
      source: `${clockLead}hora(?:rio)? local>(?! (?:de|en|del)>) *[)\\]]?`,
      matches: [' (hora local)', ', hora local'],
      rejects: [' hora de Ginebra', ' hora local de Ginebra'],
    }),
    zone: null,
  },
  {
    pattern: pattern({
      id: 'es.dates.zone-of-place',
      source:
        `${clockLead}hora(?:rio)?(?: (?:local|normal|legal|oficial|de verano|de invierno))?(?: (?:del|de los|de las|de|en) +)` +
        "(?<place>\\p{L}[\\p{L}' -]{1,30}?) *(?:[)\\]]|(?=[,.;:]|$| (?:al?|el|del|para|y|en)>| *[(]))",
      matches: [
        ' (hora de Ginebra)',
        ' hora de El Cairo',
        ', hora de Nueva York)',
        ' (hora de la India)',
        ' hora local en Lima.',
      ],
      rejects: [' hora local', ' UTC', ' horas de Lima'],
    }),
    zone: null,
  },
];
