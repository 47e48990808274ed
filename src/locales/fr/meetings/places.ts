import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns, weekday } from './words.js';

/** A city's name as printed: capitalised words, small ones between them or tied to one (`Charm el-Cheikh`). */
const name =
  "\\p{Lu}[\\p{L}'-]+(?: (?:(?:(?:de|du|des|del|of|es|el|al|da|la|do|dos|das|di|am|an|im|der) ){1,2}|(?:el|al|es|as|ad|ar|an|ash|at|az|ed|er)-)?\\p{Lu}[\\p{L}'-]+){0,3}";
/** With the initials of its state: `Washington, D.C.` */
const place = `(?<place>${name}(?:, ?(?:\\p{Lu}\\.){2,3})?)`;
const country =
  "(?: *\\((?<country>[^()\\d]{3,45})\\)|, *(?:(?:en|au|aux) )?(?<land>\\p{Lu}[\\p{L}'-]+(?: (?:(?:de|du|des|et|la) )?[\\p{Lu}d][\\p{L}'-]+){0,3})(?= *[,;.)]| (?:du|le|les|a|-)>| *$))?";

/** A building, behind whose name stands its city: `au Palais des congrès de Yaoundé (Cameroun)`. */
const venue =
  "(?:[aA]u|[aA] l'|[aA] la|[dD]ans (?:le|la|les|l')) ?(?:[hH]otel|[cC]entre|[pP]alais|[sS]alle|[uU]niversite|[cC]omplexe|[eE]space|[mM]aison|[cC]ampus|[aA]uditorium|[eE]cole|[iI]nstitut|[mM]usee|[cC]ite|[pP]arc|[tT]heatre|[bB]ibliotheque|[cC]onservatoire)>[^.;:(,\\d]{0,70}?";

/** Where a meeting is held. */
export const meetingPlaces: Pick<
  MeetingLocale,
  | 'placeNamed'
  | 'placeMoves'
  | 'placeInText'
  | 'placeBeforeDate'
  | 'placeAfterDate'
  | 'notPlace'
  | 'alongside'
  | 'samePlace'
> = {
  placeMoves: pattern({
    id: 'fr.meetings.place-moves',
    source: `^(?:[\\d.) ]*)(?:le |son )?(?:nouveau )?lieu(?: (?:de la |de l'|de cette |du )(?:${meetingNouns}))?,? (?:devient|deviendra|passe a|est desormais|sera desormais)>`,
    matches: ['Le lieu devient', 'Le lieu de la réunion est désormais'],
    rejects: ['Le lieu est', 'Le lieu reste'],
  }),
  placeNamed: pattern({
    id: 'fr.meetings.place-named',
    source: `^[\\d.) ]*(?:elle|il|(?:la |l'|le )(?:${meetingNouns})) (?:rest|demeur)(?:e|era)(?= (?:a|au|en)>)|<lieu de (?:la |l'|cette )(?:${meetingNouns}) *(?=[(:,])|^(?:[\\d.) ]*)(?:le |son )?(?:nouveau )?lieu(?: (?:de la |de l'|de cette |du )(?:${meetingNouns}))?,? (?:(?:qui )?(?:reste|demeure|est(?: desormais| donc)?|sera(?: desormais| donc)?|devient|deviendra|passe a)(?: (?:(?:la|ici) )?(?:aussi|egalement|donc))?|(?:ne change pas|est inchange|reste inchange|demeure inchange))>`,
    matches: [
      'Le lieu de la réunion (',
      'lieu de la réunion:',
      'Le lieu reste',
      'Elle reste à',
      'Le lieu devient',
      'Le lieu de la réunion sera',
    ],
    rejects: ['Elle reste ouverte', 'au lieu de la réunion prévue', 'Au lieu du séminaire', 'Le lieu était'],
  }),
  placeInText: pattern({
    id: 'fr.meetings.place-in-text',
    source: `(?<!<(?:non|pas|plus) )<(?:(?<venue>${venue}),? (?:a|au|aux|de|du|d')|[aA]|[aA]u|[aA]ux|[eE]n|accueiller(?:a|ont)|accueille|(?<=<(?:devait|devaient|doit|pouvait) )(?:accueillir|abriter)|(?<=<[cC]el(?:ui|le) )de(?= \\p{Lu}[\\p{L}' -]{2,30} ?[(])|(?<=(?<!<de )<[lL]a )ville d(?:e|')|(?<=<(?:(?:eu|aura|ont|avait|a) pour|comme) )(?:cadre|siege|lieu)(?! de>)|(?<=<(?:[rR]eunions?|[sS]essions?|[aA]teliers?|[sS]eminaires?|[fF]orums?|[cC]olloques?|[cC]onferences?|[cC]ours)(?: \\p{Ll}{4,12})? )d(?:e|')) ?${place}${country}`,
    flags: '',
    matches: [
      "qu'accueille la ville de Turin (Italie)",
      'a eu pour cadre Genève',
      'à Genève (Suisse)',
      'à Kigali, Rwanda, du',
      'au Caire (Égypte)',
      "qu'accueillera Kigali (Rwanda)",
      'que devait accueillir Kigali (Rwanda)',
      'celui de Lomé (Togo)',
      'sa réunion plénière de Genève',
      "l'atelier d'Abidjan",
      'à Charm el-Cheikh (Égypte)',
      'au Palais des congrès de Yaoundé (Cameroun)',
      "à l'Hôtel Radisson de Bamako (Mali)",
    ],
    rejects: [
      'à distance',
      'le Maire de la ville de Turin (Italie)',
      'les membres de Genève',
      'a eu lieu',
      'à la Commission',
      'et non à Genève',
    ],
  }),
  placeBeforeDate: pattern({
    id: 'fr.meetings.place-before-date',
    source:
      `(?:^|[(,;:"]| - |(?<=\\p{N}) |(?<!<(?:non|pas|plus) )<(?:[aA]|[aA]u) |<(?:[cC]elles?|[cC]eux|[cC]elui|[rR]eunions?|[sS]essions?|[aA]teliers?|[sS]eminaires?|[fF]orums?|et) d(?:e |')) *${place}${country} *(?:(?:et|/) (?:en ligne|a distance) *)?` +
      `(?:(?:,|-|:|\\() *(?:(?:le|les|du|en) )?|<(?:du|le|les|en) ${weekday})$`,
    flags: '',
    matches: [
      '(Genève, ',
      '(Kigali et à distance, ',
      '; Genève, ',
      ', Bamako (Mali), ',
      'Bamako, Mali, ',
      'à Yverdon du ',
      'Conseil 2020 Genève, ',
      'celles de Dakar (',
      'réunions de Lomé (',
    ],
    rejects: ['à distance, ', 'Genève '],
  }),
  placeAfterDate: pattern({
    id: 'fr.meetings.place-after-date',
    source: `^ *\\)? *[,;(-]* *(?:(?:a|au|aux) )?(?:(?:en|dans) )?(?:(?:la )?salle [^,(]{1,20}[,(] *(?:a )?)?${place}${country}`,
    flags: '',
    matches: [' à Genève (Suisse)', ', Genève', ' (Bamako, Mali)', ' - Kigali'],
    rejects: [' à distance', ' de 18 h'],
  }),
  notPlace: pattern({
    id: 'fr.meetings.not-place',
    source:
      '^(?:l[ea]s? |l\\.)?(?:uit|union|tsb|br|bdt|conseil|commissions?|groupes?|directeurs?|directrice|secretaires?|secretariat|bureau|questions?|resolutions?|recommandations?|regions?|afrique(?! du sud)|(?:les )?ameriques|etats arabes|asie|europe|cei|etats?|membres?|madame|monsieur|mme|m|internet|annexe|section|article|document|circulaire|siege|centre|hotel|salle|palais|batiment|immeuble|auditorium|universite|maison|distance|virtuel(?:le)?|physique|presentiel(?:le)?|hybride|(?:visio|video|tele|audio|web)conferences?|webinaires?|zoom|webex|teams|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|reunion|session|conference|assemblee|atelier|seminaire|forum|objet|date|dates|lieu|en|(?:la|le|les)(?= *$)|conseillers|activite|president\\p{L}*|ensuite|puis|auparavant|immediatement|dans|outre|plus|par|veille|lendemain|prealable|suite|parallele|premiere?|seconde?|vingt|trente|quarante|cinquante|soixante|(?:\\p{L}{3,9}-)?\\p{L}{2,9}ieme)(?![\\p{L}])',
    matches: [
      'Union',
      'Virtuel',
      'Commission',
      'Directeur du Bureau',
      'Vingt-troisième',
      'Trente',
      'Onzième',
      'Palais des arts',
    ],
    rejects: ['Genève', 'La Rochelle', 'Le Havre', 'Kigali', 'Marseille', 'Angoulême'],
  }),
  alongside: pattern({
    id: 'fr.meetings.alongside',
    source:
      "<(?:comprend(?:ra|ront|rait)?|compren(?:ait|nent)|comport(?:e|era|eront|ait)|inclu(?:t|ra|ront|ait)|prevoit|au (?:cours|sein) d(?:e|u)|dans le cadre d(?:e|u)|pendant|durant|en marge d(?:e|u)|en parallele|parallelement|a cette occasion|a l'occasion d(?:e|u)|au meme endroit|sur place|au meme lieu|lors d(?:e|u)|figurer(?:a|ont) a(?:u| la) programme)>",
    matches: ['Elle comprendra ', 'dans le cadre de la Semaine', 'en marge du', 'au même endroit'],
    rejects: ['comprendre', 'dans ce cadre', 'à une autre occasion'],
  }),
  samePlace: pattern({
    id: 'fr.meetings.same-place',
    source:
      '<(?:egalement|(?:elles?|lui|eux) aussi),? (?:au siege|dans les locaux) d|<(?:a la|au|dans l[ae]|en ce|sur le|dans c[e]t(?:te)?) meme (?!(?:moments?|temps|titre|jours?|heures?|dates?|maniere|facon|niveau|periode|mois|semaine|annee|format|mode|session|reunion|langue|ordre|esprit|sens|document|lettre|circulaire|paragraphe|section|region|conditions?|occasion|prix|tarif|rythme|fin|demarche|lieu de)>)[\\p{L}-]{3,20}>|<(?:dans|sur) les memes (?:locaux|lieux)>|<y (?:tien\\p{L}{0,5}|tiendr\\p{L}{1,4}|deroul\\p{L}{1,5}|aur\\p{L}{1,4} lieu|reuni\\p{L}{1,5})>|[(,;] *(?:(?:au )?meme (?:lieu|endroit|site|ville))>',
    matches: [
      "également au siège de l'UIT",
      'aura lieu au même endroit',
      'dans la même ville',
      'à la même adresse',
      '(6-8 mai 2024, même lieu)',
    ],
    rejects: ['au même moment', 'le même lieu de travail', 'à la même occasion'],
  }),
};
