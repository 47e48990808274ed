import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

/** Periods for acting, and dates after which nothing is taken any more. */
export const periods: Pick<
  DeadlineLocale,
  'periodBefore' | 'periodOpens' | 'periodBehind' | 'begun' | 'afterBefore' | 'refusal' | 'sharedBetween'
> = {
  periodBefore: pattern({
    id: 'fr.deadlines.period',
    source:
      "<(?:consultations?(?! (?:virtuelles?|informelles?|des conseillers)>)|periodes? (?:(?:prevue|fixee|reservee|impartie|retenue)s? )?(?:de |d'|pour |a )(?:la |l'|les |le )?(?:(?:envoi|presentation|formulation) (?:de |des |d'))?(?:consultation|candidature|inscription|vote|reponse|soumission|depot|observation|commentaire|remarque|contribution)\\p{L}*|(?:pre-?)?inscriptions?|(?:s'|vous )(?:y )?inscrire|candidatures?|vote par correspondance)>" +
      "(?:(?!<(?:qui (?:se|aur|doi|devra|s'ouvr|debut)|prevue?s?>(?! (?:a l'article|aux?|par|dans)>)|convoquee?s?>|(?:a|lors de|durant|pendant) (?:sa|cette|ladite) (?:\\p{L}+ )?(?:reunion|session)>))(?:[^.;]|\\.(?=\\p{L})|;(?= (?:elles?|celles?-ci)>))){0,90}?(?:[:(]|<(?:du|de|entre le|entre|s'etend|ouvertes?)>) *" +
      `${weekday}$|<(?:reponses?|observations?|commentaires?|avis|demandes?|offres?|propositions?|dossiers?|questionnaires?|enquete)>[^.;]{0,60}<(?:recueilli|recu|accepte|ouvert|depose|presente|soumis|formule|possible|rempli|transmis|adresse|mise? en ligne)\\p{L}{0,4} (?:du|entre le) *${weekday}$|<(?:remplir|repondre|renvoyer|retourner|remettre|soumettre|envoyer|presenter|formuler)>(?:[^.;]|\\.(?=\\p{L})){0,110}<entre le *${weekday}$`,
    matches: [
      "La période prévue pour les observations s'étend du ",
      "pourront s'inscrire du ",
      'La consultation se déroulera du ',
      "L'inscription se fera sur www.exemple.org/x du ",
      'les inscriptions seront ouvertes du ',
      'Période de consultation: ',
      'Les réponses seront recueillies entre le ',
      'bien vouloir remplir le questionnaire en ligne entre le ',
      'La préinscription est obligatoire; elle sera ouverte du ',
    ],
    rejects: [
      'les réponses à la lettre du ',
      'la réunion se tiendra du ',
      'étudiera les candidatures à sa réunion du ',
      'inscriptions à la réunion, qui se tiendra du ',
      'consultation ',
    ],
  }),
  periodOpens: pattern({
    id: 'fr.deadlines.period-opens',
    source: `<(?:ouvr|organis|lanc|engag|men|conduir|tien|ten|proced|effectu)\\p{L}{0,6},? (?:du|de|entre le|dans la periode du|pendant la periode du) *${weekday}$`,
    matches: ["d'ouvrir, du ", 'organisera du ', 'procédera du mardi '],
    rejects: ['ouvrira le ', 'la réunion du '],
  }),
  periodBehind: pattern({
    id: 'fr.deadlines.period-behind',
    source: '^,? (?:a )?(?:une?|la|sa|des) (?:\\p{L}{4,12} )?(?:consultations?|enquetes?|scrutin|vote|appel)>',
    matches: [', une consultation en ligne', ' à une vaste consultation'],
    rejects: [', une réunion', ' une séance de consultation'],
  }),
  begun: pattern({
    id: 'fr.deadlines.begun',
    source: `<(?:(?:lance|ouvert|engage|entame|debute|commence|entrepris|demarre|amorce|annonce)(?:e|s|es)?|(?:s'ouvr|ouvr|debut|commenc|demarr)(?:e|ent|ira|iront|era|eront)) (?:\\p{L}+ment )?(?:(?:depuis )?(?:le|en)|(?:depuis|des|a (?:compter|partir) d[eu])(?: l[ea])?)(?: (?:mi-|debut|fin))? *${weekday}$|<(?:ouverture|lancement|debut|demarrage) (?:de |des |du |d')[^.;,\\d]{0,60}<(?:au|le|pour le) *${weekday}$`,
    matches: [
      "L'ouverture des inscriptions est fixée au ",
      'La consultation, lancée le ',
      'ouverte le mardi ',
      'ouverte à compter de la mi-',
      'ouverte à partir du ',
      'engagée officiellement le ',
      "s'ouvrira le ",
    ],
    rejects: ['est ouverte ', 'sera close le ', 'le '],
  }),
  afterBefore: pattern({
    id: 'fr.deadlines.after',
    source: `(?<!<(?:ira|iront|aller|allee?s?|irai(?:t|ent)|prolong\\p{L}{1,4}|proroge\\p{L}{0,3}|reconduit\\p{L}{0,2}|maintenu\\p{L}{0,2}|durer\\p{L}{0,4}|se poursuivr\\p{L}+|etend\\p{L}{0,4})(?: pas| point| plus)? ?)<(?:apres|passee?|au-dela du|posterieure?s? (?:a la date du|au)|posterieurement au|plus tard que)>(?: (?:le|la date du|cette date du|la date limite du|le delai du|l'echeance du))? *${weekday}$`,
    matches: ['parvenues au-delà du ', 'reçues après le ', 'après la date limite du ', 'passé le '],
    rejects: ['après la réunion du ', 'avant le ', "n'ira pas au-delà du ", 'ne sera pas prolongé au-delà du '],
  }),
  refusal: pattern({
    id: 'fr.deadlines.refusal',
    source:
      "<(?:ne(?: (?:lui|leur|vous|nous|y|l[ea]|les))?|n'(?=est|y)) ?(?:ser(?:a|ont)|pourr(?:a|ont)|peu(?:t|vent)|sont|est|y ser(?:a|ont)|fer(?:a|ont) (?:pas |plus )?l'objet)>[^.;]{0,40}<(?:examin|pris|recue?s?>|accept|trait|tradui|retenu|inscri|accredit|recevable|consider|admis|prise?s? en|disponible|publi|post|diffus|distribu|enregistr|valid|honor|satisf|garanti|assur|inclu|integr|reprodui|communiqu|transmi|etudi|comptabilis|possible|soumi|presente|tenu compte|donne suite|autoris|octroy|accord|delivr|instrui|servi|depouill|exploit)\\p{L}*|" +
      "<(?:cesser(?:a|ont) d'etre|ne figurer(?:a|ont) que|n'(?:apparaitr|entrer)(?:a|ont) (?:que|plus))>|" +
      '<(?:ser(?:a|ont)|est|sont) (?:automatiquement |systematiquement |donc |d.office )?(?:rejet|refus|reput|consider|ecart|ignor|declar|exclu|irrecevable|renvoyee?s? a leurs?|laisse|elimin|tardi(?:f|ve))\\p{L}*',
    matches: [
      "ne pourra s'inscrire",
      'ne seront pas traduites',
      'ne seront plus reçues',
      'ne sera enregistrée',
      'sera écartée',
      'Il ne sera pas tenu compte',
      'ne seront pas examinées',
      'ne pourra être prise en compte',
      'ne sera plus acceptée',
      'seront rejetées',
    ],
    rejects: ['seront examinées', 'ne dit pas', 'seront traduites'],
  }),
  sharedBetween: pattern({
    id: 'fr.deadlines.shared',
    source:
      `^[^.;:]{0,90}?(?:,|<(?:et|ou|puis)>) (?:(?:les |la |vos |leurs |ce(?:lui|lle|ux|lles) (?:pour )?(?:des? |d')?(?:la |les |l')?)\\p{L}{4,16}(?: (?:de |d'|des )\\p{L}{4,16})? |l'\\p{L}{4,16} )?` +
      `(?:(?:avant |jusqu')?(?:le|au|du|celles? du|celui du)|a la) *${weekday}$`,
    matches: [" pour l'inscription et le ", ' et le ', ' (contributions) et au '],
    rejects: [' pour la réunion du ', '. Inscription et le '],
  }),
};
