import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** Meetings and groups told together, what a group does when it meets, and who receives a meeting. */
export const meetingTogether: Pick<
  MeetingLocale,
  | 'conferenceAgain'
  | 'andGroup'
  | 'jointly'
  | 'ofAll'
  | 'working'
  | 'staying'
  | 'busy'
  | 'hostLand'
  | 'invitedBy'
  | 'otherOne'
  | 'groupsMeet'
  | 'oneOn'
  | 'firstOfTwo'
  | 'lastOfTwo'
  | 'convening'
> = {
  conferenceAgain: pattern({
    id: 'fr.meetings.conference-again',
    source:
      "^(?:Conference|Assemblee)>(?! (?:des? |du |d'|sur |pour |mondiale|regionale|generale|interregionale|europeenne|africaine|annuelle|\\p{Lu}|\\())",
    flags: '',
    matches: ['Conférence se tiendra', 'Assemblée, prévue du'],
    rejects: ['conférence se tiendra', 'Conférence mondiale', 'Conférence des régulateurs', 'Assemblée générale'],
  }),
  andGroup: pattern({
    id: 'fr.meetings.and-group',
    source: "^\\)?(?:,| *,? *(?:et|ainsi que|de meme que)>)(?: (?:les?|la|celui|celle)>| l')? ?$",

    matches: [' et le ', ', la ', ' et ', ", l'"],
    rejects: [' et le rapport du ', ' de la ', ' ou le '],
  }),
  jointly: pattern({
    id: 'fr.meetings.jointly',
    source: '<(?:conjoint\\p{L}*|en commun|ensemble|commune|de concert|en session conjointe|en seance commune)>',

    matches: ['se réuniront conjointement', 'tiendront une séance commune'],
    rejects: ['communément admis', 'se réuniront séparément'],
  }),
  ofAll: pattern({
    id: 'fr.meetings.of-all',
    source:
      "^(?:(?:toutes (?:ces|les)|chacune d(?:e c)?es|(?:ces|les) (?:trois|quatre|cinq|six|sept|huit)) (?:reunions|sessions|manifestations|seances)|(?:tous (?:ces|les)|chacun d(?:e c)?es) (?:ateliers|seminaires|evenements|cours|webinaires)|(?:ces|les|l'ensemble d(?:e ces|es)) (?:reunions|sessions|manifestations|ateliers)(?= (?:\\p{L}+ )?(?:toutes|tous)>)|l'ensemble de ces (?:reunions|manifestations))>",

    matches: [
      'Toutes ces réunions se tiendront',
      'Les trois réunions auront',
      'Tous les ateliers auront lieu',
      'Ces réunions auront toutes lieu',
      'chacune de ces réunions',
      'chacun des ateliers',
    ],
    rejects: ['Ces réunions', 'Toutes les administrations', 'Tous les participants'],
  }),
  working: pattern({
    id: 'fr.meetings.working',
    source:
      "<(?:(?:a|ont) (?:mis la derniere main|acheve|termine|conclu|mene a bien|poursuivi|repris|finalise|elabore|redige|examine|etudie|debattu|travaille|delibere|siege)|(?:s'est|se sont) penchee?s? sur|(?:mettra|mettront) la derniere main|(?:acheve|termine|poursuiv|reprend|finalise|examine|etudie|travaille|delibere|debatt)r(?:a|ont))>",

    matches: ['a mis la dernière main à son rapport', 'examinera le projet', 'poursuivra ses travaux'],
    rejects: ['a adopté', 'a publié', 'examine', 'examinateur'],
  }),
  staying: pattern({
    id: 'fr.meetings.staying',
    source: '<(?:rester(?:a|ont)|demeurer(?:a|ont))(?= (?:a|au|en)>)',
    matches: ['restera à Lima', 'demeureront au Caire'],
    rejects: ['restera ouvert', 'reste à Lima'],
  }),
  busy: pattern({
    id: 'fr.meetings.busy',
    source:
      "<(?:consacrer|passer)(?:a|ont) (?:une|deux|trois|quatre|cinq|la|\\d) (?:\\p{L}+ )?(?:journees?|jours?|matinees?|semaine)(?: (?:a|aux?) (?:(?:la|l') ?)?[^.;:,\\d]{3,60}?)?(?= (?:a|au|en|le|les|du|dans)>|,)",
    matches: ['passera deux jours à Lima', 'consacrera une journée à la terminologie le'],
    rejects: ['a passé deux jours à Lima', 'consacrera un chapitre à la terminologie le'],
  }),
  hostLand: pattern({
    id: 'fr.meetings.host-land',
    source:
      "(?:(?:^|<(?:que|[Ll]e|[Ll]a|[Ll]es|et) | l'|^ *L'|qu')(?<land>\\p{Lu}[\\p{L}'-]+(?: (?:(?:de|du|des|et|d'|la|les) ){0,2}\\p{Lu}[\\p{L}'-]+){0,4}),? (?:qui )?(?:accueill(?:era|eront|ait|e|ent)|abrit(?:era|eront|e|ent)|recevra|organisera|(?:(?:a|ont) (?:\\p{L}+ment )?(?:accepte|offert|propose)|(?:s'est|se sont) (?:offert|propose)e?s?) (?:d'(?:accueillir|abriter|heberger|etre l'hote|en etre l'hote)|de recevoir|pour accueillir)|doit (?:accueillir|abriter)|hebergera)|<(?:accueill(?:era|i par|ie par|ies par)|abrit(?:era|e par|ee par|ees par)|recevra|hebergera) (?:(?:le Gouvernement|l'Administration|les autorites) (?:du |de la |de l'|des |de |d'))?(?:le |la |l'|les )?(?<host>\\p{Lu}[\\p{L}'-]+(?: (?:(?:de|du|des|et|d'|la|les) ){0,2}\\p{Lu}[\\p{L}'-]+){0,4}))>",
    flags: '',
    matches: [
      "que l'Argentine accueillera",
      "la CMDT, qu'accueillera la Norvège",
      "qu'abritera le Chili",
      "que le Chili s'est offert d'accueillir",
      'accueillie par le Sénégal',
    ],
    rejects: ["l'Argentine accueillante", "à l'invitation de l'Argentine", "que l'administration accueillera"],
  }),
  firstOfTwo: pattern({
    id: 'fr.meetings.first-of-two',
    source: `^la premiere(?:,? (?:se|sera|a|aura|est|pourra|etait|s'est)>)|<(?:la|sa|leur) premiere (?:de ces )?(?:${meetingNouns})>|^le premier(?:,? (?:se|sera|a|aura|est|pourra|etait|s'est)>)`,
    matches: ['La première sera virtuelle', 'À la première réunion', 'Le premier a pu être suivi'],
    rejects: ['La première question', 'Le premier point sera', 'La seconde sera'],
  }),
  lastOfTwo: pattern({
    id: 'fr.meetings.last-of-two',
    source: `^(?:la (?:seconde|deuxieme|derniere)|le (?:second|deuxieme|dernier)|cette derniere|ce dernier)(?:,? (?:se|sera|a|aura|est|pourra|etait|s'est)>)|<(?:la|sa|leur) (?:seconde|deuxieme|derniere) (?:de ces )?(?:${meetingNouns})>`,
    matches: ['La seconde sera virtuelle', 'À la deuxième réunion', 'La seconde a pu être suivie'],
    rejects: ['La seconde question', 'en dernier lieu', 'La première sera'],
  }),
  convening: pattern({
    id: 'fr.meetings.convening',
    source: "<(?:reunir|convoquer|rassembler) (?:le |la |les |l'|un |une )?$",
    matches: ['consiste à réunir le ', 'propose de convoquer la '],
    rejects: ['la réunion du ', 'inviter le ', 'convoquer une réunion du ', 'se réunir. Le '],
  }),
  oneOn: pattern({
    id: 'fr.meetings.one-on',
    source:
      '(?:^[\\d.) ]*(?:[^.;:,\\d]{2,40}, )?|, )(?:celle|celui) (?:du|(?:prevue?|fixee?|annoncee?) (?:le|au|pour le)) *(?:\\p{L}+di,? *|dimanche,? *)?$',
    matches: ['Celui du ', 'En revanche, celle du jeudi ', '3 Celle prévue le '],
    rejects: ['Celui du Groupe du ', 'La réunion du '],
  }),
  groupsMeet: pattern({
    id: 'fr.meetings.groups-meet',
    source: "<(?<!<(?:des?|d') ?(?:\\p{L}+ )?)(?:groupes|commissions|comites|equipes|organes)>[^.;:,\\d]{0,60}$",
    matches: [', cinq groupes du Conseil ', "Les commissions d'études "],
    rejects: ['les secrétaires de trois groupes ', 'le groupe ', 'les groupes nommés, et le Président '],
  }),
  otherOne: pattern({
    id: 'fr.meetings.other-one',
    source:
      "^(?:l[ea] |l')(?:precedente?|suivante?|dernier|derniere|prochaine?|premiere?|seconde?|\\p{L}{3,12}ieme|edition (?:precedente|suivante|anterieure)|(?:precedente|derniere|prochaine) edition|plus recente?)(?: en date| du genre| de la serie)? *\\($",
    matches: ['Le précédent (', 'La suivante (', "L'édition précédente (", 'Le dernier en date ('],
    rejects: ['Le précédent Président (', 'Le Directeur ('],
  }),
  invitedBy: pattern({
    id: 'fr.meetings.invited-by',
    source:
      "<(?:invitation|hospitalite|offre)(?: (?:aimable|genereuse))? (?:faite par |recue |emanant |formulee par )?(?:d[eu]s? |d')?(?<by>[^.;:,\\d]{3,140})",
    flags: '',
    matches: ["À l'invitation du Gouvernement du Bénin", "grâce à l'hospitalité de la Ville de Tunis"],
    rejects: ['avec le concours du Japon', "lettres d'invitation."],
  }),
};
