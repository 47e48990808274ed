import type { DateLocale } from '../../../model/locale/dates.js';
import { pattern } from '../../../text/pattern.js';
import { monthNames } from './names.js';

/** `18 h UTC – 5 mai` goes on with a day, and has no offset. */
const orDay = `| ?(?:er ?)?(?:${monthNames})(?!\\p{L})`;
const notDay = `(?!\\d? ?(?:er ?)?(?:${monthNames})(?!\\p{L}))`;
/** Between an hour and the name of its clock. */
const clockLead = "^ *,? *[(\\[]? *(?:(?:a |en )?(?:l')?)?";

/** The clocks named behind an hour. */
export const zoneNames: DateLocale['zones'] = [
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
];
