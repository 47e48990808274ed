import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** What a meeting is for, between its noun and its mode: `réunion de consultation physique`. */
const purpose =
  "(?:\\p{L}+ |d(?:e |')(?:consultation|travail|coordination|concertation|information|echanges?|suivi|preparation|redaction|formation) )?";

const wholly = '(?:(?:entierement|integralement|totalement|completement|exclusivement|uniquement|seulement) )';

/** How often a group met, between its verb and the mode: `s'est réuni, à trois reprises, à distance`. */
const often =
  '(?:,? *(?:(?:a|par) )?(?:\\d{1,2}|une|deux|trois|quatre|cinq|six|plusieurs|maintes) (?:fois|reprises|occasions),? *)?(?:,? *(?:a nouveau|de nouveau|encore|toujours|egalement|aussi|auparavant|au prealable|prealablement|ensuite|entre-temps|dans l.intervalle|(?:a )?chaque fois|les (?:deux|trois) fois),?)?';

/** How a meeting is held, and whether one may join from afar. */
export const meetingModes: Pick<
  MeetingLocale,
  'modes' | 'modeLead' | 'notSo' | 'remote' | 'notRemote' | 'remoteOffered' | 'isOfForm' | 'formNamed'
> = {
  modes: [
    {
      mode: 'hybrid',
      pattern: pattern({
        id: 'fr.meetings.hybrid',
        source:
          "(?:<(?:format|forme|mode|caractere|reunion|session|modalites?|manifestation|rencontre|evenement|atelier|seminaire|configuration|forum|conference|colloque|dialogue|journee|cours)s? (?:\\p{L}+ |d(?:e |')\\p{L}+ )?hybrides?>|<(?:en )?presentiel (?:et|ou|comme|/) (?:(?:en |a )?(?:distanciel|distance|ligne))>|<(?:en )?distanciel (?:et|ou|comme) (?:en )?presentiel>|<(?:(?:en|dans la) salle(?: [\\p{L}]+)?|sur place),? (?:et|ou|comme|ainsi que|aussi bien que|qu') ?(?:en ligne|a distance|virtuellement|en distanciel)>|<(?:(?:sous|en|au|dans un) (?:format|forme|mode)|selon (?:une|des) modalites?) mixtes?>|" +
          '(?:[(,:;-]|^|<(?:est|sera)) *hybrides?>|' +
          "[(,:;] *(?!distance|travers)[\\p{L}'-]{3,30}(?: \\([^()\\d]{3,30}\\))? (?:et|ainsi qu') ?(?:en ligne|a distance|virtuellement)>|" +
          "<(?:a|au|aux) (?!distance|travers)[\\p{L}'-]{3,30}(?: \\([^()\\d]{3,30}\\))?,? (?:et|ou|ainsi que?) (?:en ligne|a distance|virtuellement|par (?:visio|video|tele)conference)>)",
        matches: [
          'une rencontre hybride',
          'réunion hybride',
          'sous forme hybride',
          'en mode hybride',
          '(hybride, ',
          'Hybride (Genève)',
          'à Lomé (Togo) et en ligne',
          'en mode mixte',
          '(Kigali et à distance, ',
          'session de formation hybride',
          'en présentiel et en distanciel',
          'en salle et à distance',
          'tant sur place qu’en ligne',
        ],
        rejects: [
          'les réseaux hybrides',
          'une commission mixte',
          'réunion physique',
          "à l'enquête de Genève et en ligne",
        ],
      }),
    },
    {
      mode: 'electronic',
      pattern: pattern({
        id: 'fr.meetings.electronic',
        source:
          `^ ?<et,? par (?:voie|des moyens) electroniques?>|<(?:est|sera|etait|fut|sont|seront) (?:(?:aussi|egalement|entierement|exclusivement) )?electroniques?>|<(?:${meetingNouns})> (?:\\p{L}+ )?(?:electroniques?|par (?:voie|des moyens) electroniques?)>|<(?:premiere|seconde|suivante|derniere|autre|\\p{L}{3,12}ieme),? par (?:voie|des moyens) electroniques?>|` +
          `<(?:sieger(?:a|ont)|tiendra|tiendront|tienne(?:nt)?|tenue?s?|lieu|reuni(?:e|s|es|ra|ront|sse|ssent)?|derouler(?:a|ont)|deroulee?s?|organisee?s?|convoquee?s?)>${often} *(?:\\p{L}+ )?(?:par (?:voie|des moyens) |sous forme )electroniques?>`,
        matches: [
          'réunion électronique',
          'réunions électroniques',
          'La réunion sera électronique et',
          'se tiendra par voie électronique',
          "s'est réuni deux fois par voie électronique",
          'se sont réunies à trois reprises par des moyens électroniques',
        ],
        rejects: ['courrier électronique', 'réunion', 'inscription par voie électronique'],
      }),
    },
    {
      mode: 'virtual',
      pattern: pattern({
        id: 'fr.meetings.virtual',
        source:
          `(?:<(?:${meetingNouns}) ${purpose}${wholly}?(?:virtuel(?:le)?s?|en ligne|a distance)>|` +
          `(?<!plate-)<(?:format|mode|forme|maniere) ${wholly}?(?:virtuel(?:le)?|a distance|en ligne)>|` +
          '<virtuellement>|<(?:cours|formations?|modules?) (?:en ligne|a distance|virtuels?)>|' +
          `<${wholly}(?:a distance|en ligne|virtuel(?:le)?s?)>|` +
          '(?<!<(?:inscri|enregistr|depos|depot|soum|transm|transmiss|envo|contrib|publi|affich|document)\\p{L}*(?:,? \\p{L}+){0,6} )<sur une plate-?forme (?:en ligne|virtuelle|de (?:visio|video|web)conference)>|<(?:sans|ni) (?:aucune? )?(?:participation|presence|assistance)(?: de \\p{L}+)? (?:sur place|physique|en salle|en presentiel)>|<(?<!(?:presentiel|personne|place) (?:et|ou|comme) )en distanciel>(?! (?:et|ou|comme) )|<distanciel(?:le)?s?>(?= *[,;:)/]| *$)|' +
          `(?:[(,:;-](?: *(?:(?:elles?|lui|eux) )?(?:egalement|aussi))?|<(?:est|a ete|ont ete|sera|seront|etait|sieger(?:a|ont)?|tenir|tenue?s?|lieu|tien(?:t|nent)|tiendra|tiendront|tienne(?:nt)?|deroulera|derouleront|deroule(?:nt)?|derouler|deroulee?s?|(?:reuni|retrouve|rassemble)(?:ra|ront)|reunisse(?:nt)?|reunie?s?|organisee?s?|convoquee?s?|dispensee?s?|proposee?s?|faite?s?|donnee?s?|assuree?s?|offerte?s?)>(?: quant a (?:lui|elle|eux|elles)|,? (?:lui|elle|eux|elles) (?:aussi|egalement),?)?${often}) *(?:virtuel(?:le)?s?|en ligne|a distance)>(?! (?:des|de la|du)>(?! *(?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))|` +
          '(?:^ ?,? ?<et(?: ensuite)?|<puis) (?:virtuellement|en ligne|a distance)>(?=,? (?:le|les|en|du) )|' +
          "<(?:par|en|forme (?:de |d')(?:une )?(?:simple )?|au moyen (?:de |d')(?:une )?) ?(?:(?:visio|video|tele|audio|web)conferences?|webinaires?)>|" +
          '<(?:sur|via|par|au moyen de|grace a|par l.intermediaire de) (?:la plate-?forme )?(?:de (?:visio|video|web)conference )?(?:(?:Microsoft )?Teams|Zoom|Webex|MyMeetings|Interactio)>|' +
          '(?:^|[(]) *(?:webinaires?|(?:visio|video|tele|audio)conferences?|' +
          `${wholly}?(?:virtuel(?:le)?s?|en ligne|a distance))>|` +
          '<(?:mais|plutot) (?:plutot |uniquement |entierement |exclusivement |bien )?(?:virtuellement|en ligne|a distance)>|<webinaires?>)',
        matches: [
          "prendra la forme d'une visioconférence",
          'sous forme de téléconférence',
          'puis à distance, le 14 janvier',
          'se déroulera intégralement en ligne',
          'sans participation sur place',
          'sur une plate-forme en ligne',
          'au moyen de la plate-forme Zoom',
          'À distance',
          'se retrouvera en ligne',
          'se réunira à nouveau en ligne',
          's’est réunie deux fois, toujours en ligne',
          'mais en ligne',
          'réunion virtuelle',
          'sous forme virtuelle',
          'entièrement à distance',
          'webinaire',
          'se tiendra en ligne',
          'se réunira quant à lui en ligne',
          'qui se tient elle aussi à distance',
          'devait se dérouler en ligne',
          'aura lieu en distanciel',
          '(en ligne, ',
          'un atelier, également en ligne,',
          'Quatrième réunion (visioconférence)',
          'se réunira auparavant en ligne',
        ],
        rejects: [
          'participer à distance',
          'les inscriptions se font sur une plate-forme en ligne',
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
        source: `^ *(?:physique|presentiel(?:le)?)>|<(?:(?:${meetingNouns}) ${purpose}(?:physiques?|presentiel(?:le)?s?)|(?:cours|modules?) presentiels?|en presentiel|en presence physique|(?:uniquement |exclusivement )sur place|(?:format|mode|forme|caractere) (?:uniquement |exclusivement )?(?:physique|presentiel(?:le)?)|(?:uniquement|exclusivement|seulement) presentiel(?:le)?s?|en personne|(?:sans|aucune) (?:possibilite de )?(?:participation|connexion) (?:a distance|en ligne)|participation (?:a distance|en ligne) (?:n'est|ne (?:sera|pourra)) pas)>`,
        matches: [
          'uniquement présentielle',
          'réunion physique',
          'en présentiel',
          'Physique, Genève',
          'réunion présentielle',
          'réunion de consultation physique',
          'en présence physique',
          "aucune participation à distance n'est prévue",
        ],
        rejects: ['la couche physique', 'réunion virtuelle', "réunion d'experts de la couche physique"],
      }),
    },
  ],
  modeLead: pattern({
    id: 'fr.meetings.mode-lead',
    source: `^ *(?:(?:${meetingNouns}) )?(?:(?:en |mode |format |sous forme )?(?:physiques?|presentiel(?:le)?s?|hybrides?|virtuel(?:le)?s?)|en ligne|a distance|en personne)(?! \\p{L}) *[,;:(/-]? *`,
    matches: ['Réunion physique, Genève', 'Hybride (Genève)', 'En présentiel, Nairobi'],
    rejects: ['Réunion de Genève', 'Genève, en présentiel', 'En ligne directe'],
  }),
  notSo: pattern({
    id: 'fr.meetings.not-so',
    source:
      "<(?:n'aur(?:a|ont|ait) (?:donc |finalement )?(?:pas|plus) lieu|ne se (?:tien|deroul|reuni)\\p{L}{1,6} (?:donc |finalement )?(?:pas|plus)|ne ser(?:a|ont) (?:donc |finalement )?(?:pas|plus) (?:organise|tenu|convoque)(?:e|s|es)?|non (?:pas|plus)?)> ?(?:a|au|aux|en|dans|sous)>[^.;:]{2,90}?<(?=(?:mais|se (?:tien|deroul|reuni)\\p{L}{2,6})>)|<(?:transfere|deplace|delocalise)e?s? (?:de |d')[^.;:\\d]{2,60}? (?=(?:a|au|en|aux|vers)>)|^ (?:a|au|en|aux) [^.;:\\d]{2,60}?<(?:aur(?:a|ont) lieu|se (?:tien|deroul)\\p{L}{2,6}|(?:est|sera) (?:transfere|deplace|delocalise)e?)(?:,? (?:donc|finalement|desormais|en definitive|aux memes dates|a ces memes dates))*,? (?=(?:a|au|en|aux)>)",
    matches: [
      ' à Dakar (Sénégal) aura lieu, aux mêmes dates, à',
      'est transféré de Dakar à',
      "n'aura pas lieu à Genève mais en ligne",
      'ne se tiendra pas en présentiel à Lomé, mais',
    ],
    rejects: ["n'aura pas lieu le 5 mai mais le 12", 'se tiendra à Genève mais aussi en ligne'],
  }),
  remote: pattern({
    id: 'fr.meetings.remote',
    source:
      "(?<!<(?:pas|sans|aucune?|pas de|pas de service de|(?:pas |im)possible (?:de |d'(?:y )?)(?:\\p{L}+ de )?|n'est prevue|ni) *(?:la )?)<(?:(?:participation|connexion|intervention) (?:en ligne|a distance|virtuelle)|se connect(?:ent|eront|eraient) (?:[\\p{L}']+ ){0,2}(?:a distance|en ligne)|(?:prendre part|assister|participer|suivre|intervenir|se connecter)(?: (?!pour|afin|si>)[\\p{L}']+){0,5}? depuis (?:chez (?:eux|elles|soi|vous)|(?:leurs?|votre|son) (?:bureaux?|domiciles?|lieux? de travail|pays|capitales?))|suivie?s? a distance|(?:delegue|delegation|particip|assist|represent)\\p{L}*[^.;]{0,80}?(?:,|[(]|<et>) *(?:dont |parmi lesquel(?:le)?s )?(?:\\p{N}{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|certaine?s?|plusieurs|les autres|la moitie|la plupart)(?: (?:autres?|d'entre (?:eux|elles)|l'ont fait|ont participe|connectee?s?)){0,2} (?:a distance|en ligne|virtuellement|par (?:des moyens a distance|(?:visio|video|tele)conference|voie electronique))|(?:y |la |le |les )suivre a distance|particip\\p{L}+ (?:\\p{L}+ )?a distance|suivre (?:[\\p{L}']+ ){1,4}(?:a distance|en ligne)|outils d'intervention a distance|accessibles? (?:egalement |aussi )?(?:a distance|en ligne aux participants)|se joindre (?:[\\p{L}']+ ){0,4}(?:a distance|en ligne|par (?:visio|video|tele)conference)|(?:prendre part|(?:pris|prirent|prenaient|prendront) part|assist(?:er|ent|eront|aient|erent)|ont assiste|interven(?:ir|iront)|se connecter|prendre la parole|participer) (?:(?!pour|afin|dans|si>)[\\p{L}']+ ){0,4}?(?:a distance|en ligne|virtuellement|(?:par|via) (?:l')?internet|(?:par|en) (?:visio|video|tele)conference)|(?:delegues|membres|orateurs|personnes|ceux) (?:a distance|connectee?s)|(?:physiques?|physiquement|sur place|presentiel|personne) (?:et|ou) (?:a distance|en ligne|virtuel\\p{L}*|par (?:voie electronique|visioconference))|(?:a distance|en ligne) (?:et|ou) (?:physique|sur place|en presentiel|en personne))>(?![^.;]{0,40}<(?:ne (?:sera|seront|pourra|peut|est)|n'est))",
    matches: [
      'il sera possible de participer à distance',
      "possible de suivre l'atelier à distance",
      'participation à distance',
      'sur place ou à distance',
      "il sera possible d'y prendre part à distance",
      'y assister à distance',
      'y assister aussi par Internet',
      'Une connexion à distance sera proposée',
      'participer en ligne',
      'ceux qui se connecteront à distance',
      'pourront prendre part aux débats depuis leur bureau',
      'Trente délégués y ont assisté, dont six à distance',
    ],
    rejects: [
      'sans participation à distance',
      'La participation à distance ne sera pas assurée',
      'à distance',
      "il ne sera pas possible d'y prendre part à distance",
      "la prise de contrôle et l'enseignement à distance",
    ],
  }),
  notRemote: pattern({
    id: 'fr.meetings.not-remote',
    source:
      "<participation(?: (?:a la|a l'|aux?|a cette|a cet)? ?\\p{L}+)? (?:est|sera|reste|se fait|se fera) (?:(?:exclusivement|uniquement|seulement|entierement) )?(?:physique|presentielle|en presentiel|en personne|sur place)(?: uniquement| seulement| exclusivement)?>(?![^.;:]{0,40}<(?:a distance|distancielle?|en ligne|virtuelle?|hybride|recommandee?|encouragee?|souhaitee?))|<(?:participation|connexion) (?:en ligne|a distance|virtuelle)(?: (?:a|aux?|des|de la|de l) ?[\\p{L}']+)? (?:n'(?:est|a|y)|ne (?:sera|pourra|peut|serait))>|<(?:pas|aucune?|sans|ni)(?: de| d'aucune?)?(?: (?:possibilite|dispositif|service) de)? ?(?:participation|connexion) (?:en ligne|a distance|virtuelle)>|<(?:pas|aucune?|sans|ni|aucune? autre) (?:de |d')?(?:dispositi(?:on|f)s?|mesures?|moyens?|installations?|equipements?|service)(?: (?!charge>)[\\p{L}']+){0,5}? (?:de|pour|permettant|en vue de|d')(?: la| une)? ?(?:participation|connexion) (?:en ligne|a distance|virtuelle)>|<(?:(?:pas|plus|guere) possible|impossible|ne (?:pourra|pourront|peut)(?: pas| plus)?|pas (?:prevu|envisage)) (?:pas )?(?:de |d'y |d'|y |la |le |les )*(?:particip(?:er|ation)|assister|prendre part|suivre|se joindre|intervenir|se connecter|suivie?s?)(?: (?!(?:en|sur|pourr\\p{L}+|peu\\p{L}+|qui)>)[\\p{L}'-]+){0,5} (?:a distance|en ligne|virtuellement)>",
    matches: [
      "La participation à distance n'est pas prévue",
      'La participation est exclusivement présentielle',
      "La participation à l'atelier se fera en présentiel uniquement",
      "Aucune participation à distance n'est prévue",
      "Il ne sera pas possible d'y participer à distance",
      'Il est impossible de suivre les débats en ligne',
      "La participation en ligne à l'atelier ne sera pas possible",
      "aucune disposition n'est prise en vue de la participation à distance",
      "Il n'y aura pas de moyens techniques pour une connexion à distance",
    ],
    rejects: [
      "Il sera possible d'y participer à distance",
      'Les délégués qui ne pourront assister en personne à la réunion y participeront à distance',
      'La participation à distance est prévue',
      'Aucun frais pour la participation à distance',
    ],
  }),
  formNamed: pattern({
    id: 'fr.meetings.form-named',
    source:
      '^[\\d.) ]*(?:le |la |son |sa |cette )?(?:format|mode|forme|formule)(?: (?:de (?:la|cette) [\\p{L} ]{3,30}|du [\\p{L} ]{3,30}|de participation|retenue?|choisie?|adoptee?))?,? (?=(?:est|sera|reste)>)',
    matches: ['Le format retenu est', 'La formule choisie sera'],
    rejects: ['Au format retenu, est', "Le format, décrit à l'Annexe 2, est"],
  }),
  isOfForm: pattern({
    id: 'fr.meetings.is-of-form',
    source:
      '<(?:est|sont|sera|seront|deviendra|devient|restera|passe(?:ra)?)>(?= (?:(?:donc|desormais|\\p{L}{3,14}ment|aussi|cette fois|en (?:mode|format)|au format|tous|toutes|des (?:reunions|seances|sessions|manifestations|rencontres|conferences)|une (?:reunion|seance|session|manifestation|conference)) ){0,3}(?:virtuel|hybride|en ligne|a distance|physique|presentiel|en presentiel|electronique|mixte))',
    matches: [
      'elle sera virtuelle',
      'elle est donc entièrement en ligne',
      'il sera intégralement en présentiel',
      'ce sont toutes des réunions virtuelles',
    ],
    rejects: ['elle sera longue', 'la virtuelle'],
  }),
  remoteOffered: pattern({
    id: 'fr.meetings.remote-offered',
    source:
      '<(?:possib\\p{L}+|avec participation|faculte|pourr(?:a|ont|ez)|peu(?:t|vent)|ser(?:a|ont)|(?:est|sont) (?:egalement |aussi )?prevue?s?|assuree?s?|offerte?s?|proposee?s?|organisee?s?|connecter(?:a|ont)|recevr(?:a|ont)|permet(?:tent|tra|tront)?|autorisent|dispos(?:ent|er(?:a|ont))|aur(?:a|ont))>',
    matches: [
      'Une participation à distance sera possible',
      'pourront être suivies à distance',
      'en présence physique, avec participation à distance',
    ],
    rejects: ['Lignes directrices relatives à la participation à distance', 'participation à distance'],
  }),
};
