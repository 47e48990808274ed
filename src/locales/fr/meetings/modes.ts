import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** What a meeting is for, between its noun and its mode: `réunion de consultation physique`. */
const purpose =
  "(?:\\p{L}+ |d(?:e |')(?:consultation|travail|coordination|concertation|information|echanges?|suivi|preparation|redaction|formation) )?";

/** How a meeting is held, and whether one may join from afar. */
export const meetingModes: Pick<MeetingLocale, 'modes' | 'remote' | 'remoteOffered'> = {
  modes: [
    {
      mode: 'hybrid',
      pattern: pattern({
        id: 'fr.meetings.hybrid',
        source:
          '(?:<(?:format|forme|mode|reunion|session|modalites?|manifestation|atelier|seminaire|configuration)s? (?:\\p{L}+ )?hybrides?>|' +
          '(?:[(,:;-]|<(?:est|sera)) *hybrides?>)',
        matches: ['réunion hybride', 'sous forme hybride', 'en mode hybride', '(hybride, '],
        rejects: ['les réseaux hybrides', 'réunion physique'],
      }),
    },
    {
      mode: 'electronic',
      pattern: pattern({
        id: 'fr.meetings.electronic',
        source:
          `<(?:${meetingNouns})> (?:\\p{L}+ )?electroniques?>|` +
          '<(?:tiendra|tiendront|tenue?s?|lieu|reunira|deroulera|organisee?s?)> (?:\\p{L}+ )?(?:par (?:voie|des moyens) |sous forme )electroniques?>',
        matches: ['réunion électronique', 'réunions électroniques', 'se tiendra par voie électronique'],
        rejects: ['courrier électronique', 'réunion', 'inscription par voie électronique'],
      }),
    },
    {
      mode: 'virtual',
      pattern: pattern({
        id: 'fr.meetings.virtual',
        source:
          `(?:<(?:${meetingNouns}) ${purpose}(?:virtuel(?:le)?s?|en ligne|(?:entierement |uniquement )?a distance)>|` +
          '<(?:format|mode|forme|maniere) (?:entierement )?(?:virtuel(?:le)?|a distance|en ligne)>|<virtuellement>|<(?:cours|formations?) en ligne>|' +
          '<(?:entierement|exclusivement|uniquement) (?:a distance|en ligne|virtuel(?:le)?s?)>|' +
          '(?:[(,:;-]|<(?:est|sera|seront|etait|tenir|tenue?s?|lieu|tiendra|tiendront|deroulera|derouleront|deroulee?s?|reunira|reuniront|reunie?s?|organisee?s?|convoquee?s?|dispensee?s?)>) *(?:virtuel(?:le)?s?|en ligne|a distance)>(?! (?:des|de la|du)>)|' +
          '<par (?:visio|video|tele|audio)conference>|^ *(?:webinaires?|(?:visio|video|tele|audio)conferences?)>)',
        matches: [
          'réunion virtuelle',
          'sous forme virtuelle',
          'entièrement à distance',
          'webinaire',
          'se tiendra en ligne',
          '(en ligne, ',
        ],
        rejects: [
          'participer à distance',
          'la protection en ligne des enfants',
          'réalité virtuelle',
          'réunion physique',
        ],
      }),
    },
    {
      mode: 'physical',
      pattern: pattern({
        id: 'fr.meetings.physical',
        source: `<(?:(?:${meetingNouns}) ${purpose}(?:physiques?|presentiel(?:le)?s?)|en presentiel|(?:format|mode|forme) (?:physique|presentiel(?:le)?)|en personne)>`,
        matches: ['réunion physique', 'en présentiel', 'réunion présentielle', 'réunion de consultation physique'],
        rejects: ['la couche physique', 'réunion virtuelle', "réunion d'experts de la couche physique"],
      }),
    },
  ],
  remote: pattern({
    id: 'fr.meetings.remote',
    source:
      "(?<!<(?:pas|sans|aucune?|pas de|pas de service de|pas possible de|n'est prevue|ni) *(?:la )?)<(?:participation a distance|suivie?s? a distance|(?:y |la |le |les )suivre a distance|particip\\p{L}+ (?:\\p{L}+ )?a distance|suivre (?:\\p{L}+ ){1,4}a distance|(?:physique|sur place|presentiel|personne) (?:et|ou) (?:a distance|en ligne|virtuel\\p{L}*)|(?:a distance|en ligne) (?:et|ou) (?:physique|sur place|en presentiel|en personne)|participer en ligne|participation en ligne|participation virtuelle)>(?![^.;]{0,40}<(?:ne (?:sera|seront|pourra|peut|est)|n'est))",
    matches: ['il sera possible de participer à distance', 'participation à distance', 'sur place ou à distance'],
    rejects: ['sans participation à distance', 'La participation à distance ne sera pas assurée', 'à distance'],
  }),
  remoteOffered: pattern({
    id: 'fr.meetings.remote-offered',
    source:
      '<(?:possib\\p{L}+|pourr(?:a|ont|ez)|peu(?:t|vent)|ser(?:a|ont)|est prevue?|sont prevue?s|assuree?s?|offerte?s?|proposee?s?|organisee?s?)>',
    matches: ['Une participation à distance sera possible', 'pourront être suivies à distance'],
    rejects: ['Lignes directrices relatives à la participation à distance', 'participation à distance'],
  }),
};
