import type { CheckLocale } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';
import { knownAcronyms } from './check-acronyms.js';
import { checkMeetings } from './check-meetings.js';
import { checkPeople } from './check-people.js';
import { partCitations } from './check-parts.js';
import { placeholders } from './check-placeholders.js';
import { sentenceLocale } from './sentences.js';

const months = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
/** Between two words of weight of a name. */
const tied = " (?:(?:de |du |des )?(?:la |l')?|d'|(?:sur|pour) (?:la |le |les |l')?)?(?<= |')";
const annexLabel = '(?:\\d{1,2}|[A-Z]|[IVX]{1,5})(?![\\p{L}\\d/])';

/** What a French letter of the Union must satisfy. */
export const check: CheckLocale = {
  leftOut: new Set(),
  sentences: sentenceLocale,

  annexCitation: pattern({
    id: 'fr.check.annex.citation',
    source: `<(?:[Aa]nnexes?|ANNEXES?|[Pp]iece jointe) (?<labels>${annexLabel}(?:(?: ?, ?| et | ou | a )${annexLabel}){0,6})`,
    flags: '',
    matches: [
      "dans l'Annexe A",
      "voir l'annexe 2 ci-jointe",
      'les Annexes 1 et 2',
      'Annexes A, B et C',
      "l'Annexe II",
      'la pièce jointe 2',
    ],
    rejects: [
      'Annexes: 2',
      "l'Annexe ci-jointe",
      "l'Annexe 30A",
      'Annexe A5',
      'Annexé à la Résolution',
      'Pièces jointes: 2',
    ],
  }),
  annexElsewhere: pattern({
    id: 'fr.check.annex.elsewhere',
    source:
      "^[)]? ?[,(]? ?(?:(?:figurant|jointe?s?|publiee?s?|annexee?s?|reproduite?s?) )?(?:de|du|des|a|au|aux|dans)(?: la| le| les)? (?:l')?\\p{L}|^[)]? ?[,(]? ?(?:d|de l|a l)'\\p{L}",
    matches: [
      ' de la Résolution 1306',
      ' du rapport de la réunion',
      " à l'Accord",
      ' (de la Recommandation A.1)',
      ' au Document C20/1',
      ' à la Circulaire TSB 12',
      ' publiée dans la Circulaire',
    ],
    rejects: [' ci-jointe', ' figure le mandat', ', intitulée', '.'],
  }),
  annexHere: pattern({
    id: 'fr.check.annex.here',
    source:
      '^[)]? ?[,(]? ?(?:(?:jointe?|annexee?|reproduite?) )?(?:(?:de|a) (?:la |le )?(?:presente?|cette)|du present|au present|a ce(?:tte)? |de ce(?:tte)? |ci-)',
    matches: [
      ' de la présente lettre',
      ' à la présente Circulaire',
      ' du présent document',
      ' ci-après',
      ' à cette lettre',
    ],
    rejects: [' de la Résolution 12', ' du rapport', ' au Document'],
  }),
  annexUnlabelled: pattern({
    id: 'fr.check.annex.unlabelled',
    source:
      "<(?:l'annexe|les annexes) (?:ci-(?:jointes?|apres|dessous)|jointes?|de la presente|a la presente)|<(?:figure|figurant|reproduite?s?|joint|jointe?s?|presentee?s?|donnee?s?|trouverez) en annexe>(?! ?(?:\\d|[A-Z]>|au|aux|a |de |du |d'))|<ci-annexee?s?>",
    matches: [
      "dans l'annexe ci-jointe",
      'qui figure en annexe',
      'est reproduit en annexe.',
      'le questionnaire ci-annexé',
      "l'annexe jointe",
    ],
    rejects: [
      "dans l'Annexe 1",
      'reproduit en annexe au Document 12',
      'reproduit en annexe de la Résolution',
      'en annexe',
    ],
  }),
  buriedAnnexHeading: pattern({
    id: 'fr.check.annex.buried-heading',
    source: '[\\p{L}\\d.)] <ANNEXE(?: (?:\\d{1,2}|[A-Z]|[IVX]{1,4}))?(?! ?[:\\d])>',
    flags: '',
    matches: ['Directeur du Bureau ANNEXE 1 Mandat', 'Annexe: 1 ANNEXE Questionnaire'],
    rejects: ['ANNEXE 1', "l'Annexe 1", 'Directeur ANNEXE: 1', 'Annexes: 2'],
  }),
  labelLink: pattern({
    id: 'fr.check.annex.label-link',
    source: ' ?, ?| et | ou | a ',
    matches: ['A et B', '1, 2', '1 à 3'],
    rejects: ['A', '12'],
  }),
  amendment: pattern({
    id: 'fr.check.amendment',
    source: '^(?:corrigendum|addendum|erratum|corr|add)',
    matches: ['Corrigendum 1', 'Addendum 2', 'Corr. 1'],
    rejects: ['Rév. 1', 'Révision 2'],
  }),

  dateWithoutSpace: pattern({
    id: 'fr.check.date.space',
    source: `(?<before><(?:\\d{1,2}(?:er)? )?${months})(?<after>\\d{4})(?!\\d)|(?<![\\d/.:-])(?<before2>\\d{1,2}(?:er)?)(?<after2>${months})>|<(?<before3>le|du|au|les|au)(?<after3>\\d{1,2}(?:er)? ?${months})>`,
    matches: ['20 mai2022', '20mai 2022', '1eravril', 'le20 mai', 'du3 mars'],
    rejects: ['20 mai 2022', '1er avril', 'mai 2022', 'le 20 mai', 'Le Mai', 'marseille2022'],
  }),
  dayRange: pattern({
    id: 'fr.check.date.day-range',
    source: `<(?:(?:du|le|les) )?(?<from>\\d{1,2})(?:er)? ?(?:(?:au|-) ?(?<to>\\d{1,2})(?:er)? ${months}>|(?<month>${months})(?<year> \\d{4})? au (?<to2>\\d{1,2})(?:er)? \\k<month>>(?:\\k<year>|(?! \\d{4})|(?<! \\d{4} au \\d{1,2}(?:er)? ${months})))`,
    matches: [
      'du 10 au 19 avril',
      '10-19 avril 2024',
      'du 1er au 3 mai',
      'du 6 mai au 4 mai 2023',
      'du 6 mai 2023 au 4 mai 2023',
    ],
    rejects: ['du 28 février au 3 mars', 'le 3 mai', '2024-05'],
  }),
  past: pattern({
    id: 'fr.check.past',
    source:
      "<(?:(?:a|ont|avait|avaient|a deja|ont deja) (?:ete|eu|recu|repondu|pris|debute|commence|expire|fait|donne|convenu|decide|approuve|adopte|propose|soumis|publie|envoye|annonce|communique|fixe|invite|prie|demande|informe)e?s?|s'est|s'etait|se sont|s'etaient|etait|etaient|n'avait|n'avaient|avait|avaient|a expire|initialement|fixee? (?:auparavant|precedemment))>",
    matches: [
      "aucune observation n'avait été reçue",
      'la période a expiré',
      'la réunion a été reportée',
      "s'est achevée",
      'initialement fixée',
    ],
    rejects: ['doivent parvenir', 'sont priés de soumettre', 'devra être reçue'],
  }),
  condition: pattern({
    id: 'fr.check.condition',
    source:
      '<(?:traduction|traduire|traduits?|traduites?|interpretation|prolong\\p{L}+|prorog\\p{L}+|report\\p{L}+|rappel|tardi\\p{L}+|revis\\p{L}+|corrig\\p{L}+|au lieu|autres?|groupe|individuel\\p{L}*|visa|premiere?|deuxieme|seconde?|troisieme|partielle?s?|complete?s?|definiti\\p{L}+|provisoires?|resume|article|presentation)>',
    matches: ['contributions nécessitant une traduction', 'inscription de groupe', 'la deuxième partie'],
    rejects: ['soumission des contributions', 'inscription préalable en ligne'],
  }),
  smallWords: new Set(
    'les des une aux par pour sur dans avec sans est sont sera seront etre doit doivent devra devront que qui leur leurs votre vos nos notre plus tard avant priere bien vouloir cette ces son ses'.split(
      ' ',
    ),
  ),

  actionPlural: pattern({
    id: 'fr.check.action-plural',
    source: '(?:es|s|x)$',
    matches: ['contributions', 'candidatures', 'travaux'],
    rejects: ['contribution', 'candidature'],
  }),
  determiners: new Set([
    'le',
    'la',
    'les',
    'l',
    'un',
    'une',
    'ce',
    'cet',
    'cette',
    'ces',
    'son',
    'sa',
    'ses',
    'leur',
    'leurs',
    'notre',
    'nos',
    'votre',
    'vos',
    'chaque',
    'tout',
    'toute',
  ]),
  connectives: new Set([
    'de',
    'du',
    'des',
    'd',
    'la',
    'le',
    'les',
    'l',
    'sur',
    'pour',
    'a',
    'au',
    'aux',
    'en',
    'dans',
    'par',
    'entre',
    'et',
    'ou',
    'avec',
    'sous',
    'contre',
    'vers',
    'chez',
    'chargee',
    'charge',
  ]),
  threeWordName: pattern({
    id: 'fr.check.three-word-name',
    source: `(?<![\\p{L}\\p{N}'-])(?<head>\\p{Lu}\\p{Ll}{3,20})${tied}(?<second>\\p{Ll}{4,20})${tied}(?<third>\\p{Ll}{4,20})>`,
    flags: '',
    matches: ['Activité conjointe de coordination', 'Activité de coordination conjointe'],
    rejects: ['Activité conjointe', 'Groupe de travail', 'activité de coordination conjointe'],
  }),
  knownAcronyms,
  unionAcronym: pattern({
    id: 'fr.check.union',
    source: '^UIT(?:-[TRD])?$',
    flags: '',
    matches: ['UIT', 'UIT-T'],
    rejects: ['UIT-X', 'OUIT', 'ITU'],
  }),
  endings: [
    {
      ending: pattern({
        id: 'fr.check.ending.al',
        source: '(?:aux|al|ales|ale)$',
        matches: ['régionaux', 'régionales', 'régional'],
        rejects: ['région', 'normalisé'],
      }),
      stem: 'al',
    },
    {
      ending: pattern({
        id: 'fr.check.ending.plural',
        source: '(?:es|s|e|x)$',
        matches: ['conjointes', 'travaux', 'groupes'],
        rejects: ['conjoint', 'bureau'],
      }),
      stem: '',
    },
  ],
  dayAtWord: pattern({
    id: 'fr.check.day-at-word',
    source: '(?<day>\\d(?:er)?)(?=\\p{L}{3})',
    matches: ['20mai 2022', '1ermai', '1er mai2022, 3juin'],
    rejects: ['20 mai 2022', '1er mai', '3e session'],
  }),

  ...checkPeople,

  revisionWithFullStop: pattern({
    id: 'fr.check.revision.full-stop',
    source: "<rev\\. (?<place>\\p{L}[\\p{L}' -]{2,30})\\. ?(?<year>(?:19|20)\\d{2})\\)",
    matches: ['(Rév. Dubaï. 2018)', 'Résolution 12 (Rév. Le Caire. 2014)'],
    rejects: ['(Rév. Dubaï, 2018)', '(Rév. 2)', '(Rév. 1. 2018)'],
  }),
  ...placeholders,
  parts: partCitations,
  meetings: checkMeetings,
  emailLabel: pattern({
    id: 'fr.check.email-label',
    source: '<(?:courriel|courrier electronique|e-?mail|mel|adresse electronique) ?: ?$',
    matches: ['Courriel: ', 'E-mail:', '(adresse électronique: '],
    rejects: ['Courriel', 'Site web: ', 'par courriel à '],
  }),
};
