import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import { pattern } from '../../text/pattern.js';
import { replacedDates } from './replaced-dates.js';
import { sentenceLocale } from './sentences.js';

const weekday = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? *)?';
/** From a qualifier to its date: articles, a weekday, `fin`. */
const toDate =
  ",? *(?:(?:le|la|au|a|en|des|du|d'|de|fin|la fin|mois|date|jour|d'ici|pour|avant|jusqu'au|cette|soit|savoir|entre le)(?!\\p{L})[ ,:']*){0,5}" +
  `${weekday}[("]* *$`;
/** What a date that is fixed stands after. */
const isFixed =
  "(?:[:=(]|-|,|<(?:est|a ete|ont ete|sont|sera|seront|etait|demeure|reste)> (?:(?:desormais|maintenant|donc|ainsi|egalement) )?(?:(?:fixee?s?|arretee?s?|prevue?s?|reportee?s?|repoussee?s?|prolongee?s?|prorogee?s?|etendue?s?|avancee?s?|maintenue?s?) )?(?:le|au|jusqu'au|pour le|a)>|<(?:fixee?s?|arretee?s?|prevue?s?|reportee?s?|expir\\p{L}{1,6}|prorogee?s?) (?:le|au|jusqu'au|pour le|a)>|<(?:du|au|le)>)";

export const deadlineLocale: DeadlineLocale = {
  sentences: sentenceLocale,
  replacedDates,
  datedText: pattern({
    id: 'fr.deadlines.dated-text',
    source:
      '<(?:[cC]irculaires?|[lL]ettres?|[cC]orrigendum|[aA]ddendum|[dD]ocument|[dD]ecision|[nN]ote)' +
      '(?: (?:[cC]irculaires?|[cC]ollectives?|[aA]dministratives?|\\p{Lu}[\\p{Lu}\\p{N}/.-]{0,14}|\\p{N}[\\p{N}/.-]{0,9})){0,5},? *(?:(?:dat\\p{L}{1,3}|en date) )?du *$',
    flags: '',
    matches: ['par la Circulaire TSB 12 du ', 'la Lettre collective TSB 3/5, datée du ', 'ma lettre du '],
    rejects: ['les contributions reçues au-delà du ', 'La lettre doit partir du ', 'La réunion du '],
  }),
  qualifiersBefore: [
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.at-the-latest-before',
        source: `<(?:au plus tard|dernier delai|avant ou)>${toDate}`,
        matches: ['au plus tard le ', 'Au plus tard, le mardi ', 'au plus tard pour le ', "au plus tard d'ici au "],
        rejects: ['plus tard le ', 'au plus tard une semaine après le '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.from-here',
        source: `<d'ici${toDate}`,
        matches: ["d'ici au ", "d'ici le ", "d'ici à fin ", "d'ici "],
        rejects: ["d'icelui le ", 'ici le '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.limit',
        source:
          "<(?:(?:dates?|delais?|jours?|termes?|heures?) (?:limites?|butoirs?|ultimes?|finale?s?|fixee?s?|de rigueur|imparti|de (?:reception|remise|depot|reponse|cloture|soumission)|d'(?:expiration|envoi|inscription))|delais?|echeances?)>" +
          `[^.;]{0,150}?${isFixed} *${weekday}[("]* *$`,
        matches: [
          "date limite d'inscription: ",
          'La date limite pour la soumission des contributions est fixée au ',
          'délai de soumission: ',
          'la date limite du ',
          'Délai (contributions): ',
          "l'échéance du ",
          'le délai de réponse expirera le ',
        ],
        rejects: ['dans un délai de deux mois à compter du texte ', 'la date du ', 'sans limite le '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.closing',
        source: `<clotures? (?:de |des |du |d')[^.;]{0,80}?${isFixed} *${weekday}[("]* *$`,
        matches: ['Clôture des inscriptions: ', 'la clôture des candidatures est fixée au ', 'clôture du scrutin le '],
        rejects: ['clôture ', 'la clôture des inscriptions '],
      }),
    },
    {
      qualifier: 'before',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.before',
        source: `<(?:avant|prealablement au)>${toDate}`,
        matches: ['avant le ', 'avant la fin du mois de ', 'avant fin ', 'avant le mardi ', 'avant '],
        rejects: ['auparavant le ', 'deux semaines avant la réunion du '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.prolonged',
        source: `<(?:est|sont|a ete|ont ete) (?:(?:donc|ainsi|finalement|desormais|exceptionnellement) )?(?:prolong|prorog|report|repouss|etendu)(?:e|ee|es|ees|s)? (?:de [^.;,]{1,30} )?jusqu'(?:au|a|en)(?: (?:fin|la fin du mois de))? *${weekday}$`,
        matches: ["sont prolongées jusqu'au ", "a été prorogée de deux semaines jusqu'au "],
        rejects: ["sont prolongées, jusqu'au ", "dure jusqu'au ", 'est reportée au '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.until',
        source: `<jusqu'(?:au|a|en)${toDate}`,
        matches: ["jusqu'au ", "jusqu'au mardi ", "jusqu'à fin ", "jusqu'en "],
        rejects: ['jusque là le ', "jusqu'ici "],
      }),
    },
    {
      qualifier: 'until',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.ends',
        source:
          "<(?:s'achev(?:e|ent|era|eront)|se termin(?:e|ent|era|eront)|pren(?:d|nent|dra|dront) fin|expire(?:ra|ront|nt)?|" +
          `arrive(?:ra|ront|nt)? a (?:echeance|expiration))> *(?:au soir )?(?:le|au|en|fin) *${weekday}$`,
        matches: ['se terminera le ', 'prendra fin le ', "s'achèvera le mardi ", 'expirera le '],
        rejects: ['commencera le ', 'la fin le ', 'se terminera à Genève le '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.ended',
        source:
          "<(?:consultations?|periodes? d|inscriptions?|vote|scrutin)[^.;]{0,90}<(?:s'est|se sont|a|ont) (?:achevee?s?|terminee?s?|pris fin|expire|ete (?:close?s?|cloturee?s?|achevee?s?))(?: (?:hier|comme prevu))? le *" +
          `${weekday}$`,
        matches: [
          "La consultation s'est achevée le ",
          "La période d'examen a pris fin le ",
          'La consultation, lancée le 4 mai 2021, a été close le ',
        ],
        rejects: ["La réunion s'est achevée le ", 'La consultation a débuté le ', 'La consultation a été ouverte le '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.closes',
        source: `<(?:se clot|se cloture(?:ra|ront|nt)?|sera (?:close?|cloturee?)|seront (?:clos|closes|cloturee?s)|ferme(?:ra|ront|nt)?) *(?:au soir )?le *${weekday}$`,
        matches: ['seront closes le ', 'sera clôturée le mardi '],
        rejects: ['commencera le ', 'sera ouverte le '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.counted-back',
        source: `(?:<au plus tard>|<(?:jours?|semaines?|mois)>[^.;]{0,30}<avant>)[^.;]{0,90}<(?:soit|a savoir|c'est-a-dire)>,? *(?:(?:le|au|avant le|jusqu'au|au plus tard le|d'ici au) *)?${weekday}$`,
        matches: [
          "au plus tard 28 jours avant l'ouverture, soit le ",
          'quatre semaines avant la réunion, à savoir le ',
        ],
        rejects: ['la réunion, soit le ', 'quatre semaines avant la réunion du '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.end-of',
        source: `<(?:date de )?(?:fin|expiration) (?:de |du |des |d')[^.;]{0,60}?(?:[:=(]|<(?:est )?(?:fixee )?(?:le|au)>) *${weekday}$`,
        matches: ['date de fin de la consultation: ', 'fin de la période de consultation: ', 'fin du vote le '],
        rejects: ['fin ', 'enfin: '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.for',
        source: `<pour (?:le|la fin (?:de|du mois de)|fin) *${weekday}$`,
        matches: ['pour le ', 'pour fin ', 'pour le mardi '],
        rejects: ['pour la réunion du ', 'pour '],
      }),
    },
  ],
  qualifiersAfter: [
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.at-the-latest-after',
        source:
          '^ *[,(:-]* *(?:inclus(?:ivement)?,? *)?(?:au plus tard|dernier delai|(?:comme |etant (?:la )?|soit la )?(?:date|delai) (?:limite|de rigueur|butoir)|delai de rigueur)>\\)?|^ *[,(:-]* *(?:date de )?cloture (?=(?:de|des|du) )',
        matches: [
          ' au plus tard',
          ', dernier délai',
          ' (date limite)',
          ', délai de rigueur',
          ': date limite',
          ' – clôture des inscriptions',
        ],
        rejects: [' plus tard', ', date de la réunion', ' au plus près'],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.end-after',
        source:
          "^ *[,(]? *(?:(?:etant |qui est |soit |qui marqu\\p{L}+ )?(?:la )?(?:date (?:de )?|terme )?(?:fin|expiration)|(?:date|jour) ou (?:se terminai|s'achevai|prenai)t\\p{L}*)> (?:de |du |des |d'|fin |ces |cette |la |le )",
        matches: [', date de fin de ces consultations', ', fin de la période de vote'],
        rejects: [', finalement', ' fin', ', date de la réunion'],
      }),
    },
  ],
  periodBefore: pattern({
    id: 'fr.deadlines.period',
    source:
      "<(?:consultations?(?! (?:virtuelles?|informelles?|des conseillers)>)|periodes? (?:de |d')(?:consultation|candidature|inscription|vote|reponse|soumission|depot)\\p{L}*|inscriptions?|candidatures?|vote par correspondance)>" +
      "[^.;]{0,90}?(?:[:(]|<(?:du|de|entre le|entre|s'etend|ouvertes?)>) *" +
      `${weekday}$`,
    matches: ['La consultation se déroulera du ', 'les inscriptions seront ouvertes du ', 'Période de consultation: '],
    rejects: ['la réunion se tiendra du ', 'consultation '],
  }),
  begun: pattern({
    id: 'fr.deadlines.begun',
    source: `<(?:lance|ouvert|engage|entame|debute|commence|entrepris|demarre|amorce|annonce)(?:e|s|es)? (?:\\p{L}+ment )?(?:depuis )?(?:le|en) *${weekday}$`,
    matches: ['La consultation, lancée le ', 'ouverte le mardi ', 'engagée officiellement le '],
    rejects: ['est ouverte ', 'sera close le ', 'le '],
  }),
  afterBefore: pattern({
    id: 'fr.deadlines.after',
    source: `<(?:apres|passe|au-dela du)>(?: (?:le|la date du|cette date du|la date limite du))? *${weekday}$`,
    matches: ['reçues après le ', 'après la date limite du ', 'passé le '],
    rejects: ['après la réunion du ', 'avant le '],
  }),
  refusal: pattern({
    id: 'fr.deadlines.refusal',
    source:
      '<ne (?:ser(?:a|ont)|pourr(?:a|ont)|peu(?:t|vent)|sont|est)>[^.;]{0,40}<(?:examin|pris|accept|trait|retenu|etre|recevable|consider|admis|prise?s? en)\\p{L}*|<(?:ser(?:a|ont)) (?:rejet|refus|reput|consider)\\p{L}+',
    matches: ['ne seront pas examinées', 'ne pourra être prise en compte', 'ne sera plus acceptée', 'seront rejetées'],
    rejects: ['seront examinées', 'ne dit pas'],
  }),
  sharedBetween: pattern({
    id: 'fr.deadlines.shared',
    source:
      `^[^.;:]{0,90}?(?:,|<(?:et|ou|puis)>) (?:(?:les |la |vos |leurs )\\p{L}{4,16}(?: (?:de |d'|des )\\p{L}{4,16})? |l'\\p{L}{4,16} )?` +
      `(?:(?:avant |jusqu')?(?:le|au) *)${weekday}$`,
    matches: [" pour l'inscription et le ", ' et le ', ' (contributions) et au '],
    rejects: [' pour la réunion du ', '. Inscription et le '],
  }),
  purposeAfter: pattern({
    id: 'fr.deadlines.purpose',
    source: "^ *,? *(?:\\(|<(?:pour|en ce qui concerne|s'agissant|dans le cas)>)",
    matches: [' pour les contributions', ' (inscription)', ', pour ce qui est de'],
    rejects: [' au plus tard', ' afin de'],
  }),
  kinds: [
    {
      kind: 'visa',
      weight: 4,
      pattern: pattern({
        id: 'fr.deadlines.visa',
        source:
          "(?<!<besoin d'un ?)<(?:demandes? (?:de |d'))?(?:visas?|lettres? d'invitation|lettres? (?:pour|visant a) faciliter l'obtention|lettres? d'appui(?= (?:pour|en vue|aux fins|de l'uit|du (?:secretariat|tsb|bdt|br))>))>",
        matches: ['demandes de visa', "lettre d'invitation", "La lettre d'appui de l'UIT"],
        rejects: ['visage', "l'invitation", "besoin d'un visa"],
      }),
    },
    {
      kind: 'visa',
      weight: 1.5,
      pattern: pattern({
        id: 'fr.deadlines.visa-needed',
        source: "<besoin d'un visa>",
        matches: ["les délégués ayant besoin d'un visa"],
        rejects: ["besoin d'un visage", 'demande de visa'],
      }),
    },
    {
      kind: 'fellowship',
      weight: 4,
      pattern: pattern({
        id: 'fr.deadlines.fellowship',
        source: "<(?:demandes? (?:de |d')|octroi (?:de |d'une ))?bourses?>(?! d'(?:echange|valeurs))",
        matches: ['demande de bourse', 'bourses partielles'],
        rejects: ['remboursement', "la bourse d'échange"],
      }),
    },
    {
      kind: 'interpretation',
      weight: 4,
      pattern: pattern({
        id: 'fr.deadlines.interpretation',
        source:
          "<(?:demandes? (?:de |d'))?(?:services? (?:de |d'))?(?:interpretation|interpretes?|sous-titrage|langue des signes)>(?! (?:du|de la|des|de l'|d'une?) (?:reglement|resolution|texte|dispositions?|articles?|traites?|termes?))",
        matches: ["demandes d'interprétation", "services d'interprétation simultanée", 'sous-titrage en temps réel'],
        rejects: ['interprétation du Règlement', 'réinterprétation'],
      }),
    },
    {
      kind: 'accession',
      weight: 3,
      pattern: pattern({
        id: 'fr.deadlines.accession',
        source:
          "<(?:demandes? (?:de |d'))?(?:adhesions?|adherer|devenir membres?|admission|instruments? d'(?:accession|adhesion)|statut de membre)>",
        matches: ["demandes d'adhésion", 'souhaitent devenir membre', 'adhérer'],
        rejects: ['membres', 'adhérence'],
      }),
    },
    {
      kind: 'registration',
      weight: 2,
      pattern: pattern({
        id: 'fr.deadlines.registration',
        source:
          "(?<!<(?:chargee?s?|responsables?) (?:des |de l'|de la ))<(?:(?:formulaires?|demandes?) (?:de |d'))?(?:(?:pre-?)?inscriptions?(?: prealables?)?|(?:s'|vous |nous )(?:y )?(?:pre-?)?inscri(?:re|vent|vez|ve)|inscrivez-vous|(?:s'|vous )enregistrer|confirmer (?:votre|leur|sa) (?:participation|presence)|pre-?enregistrement|enregistrement des (?:participants|delegues)|listes? (?:nominatives? )?(?:des|de vos|de leurs) (?:participants|delegues|(?:personnes|delegues|representants) qui (?:vous |la |le |les )?(?:represent|particip|assist)\\p{L}+))>|" +
          '<(?:prendre part|participer|assister)>(?![^.;]{0,60}<(?:enquete|consultation|etude)>)[^.;]{0,60}<formulaires?>',
        matches: [
          'inscription préalable',
          "s'inscrire",
          "formulaire d'inscription",
          'préinscription',
          'vous inscrire',
          'souhaitent participer doivent renvoyer le formulaire',
        ],
        rejects: [
          'inscrits',
          'description',
          'personne chargée des inscriptions',
          "participer à l'enquête au moyen du formulaire",
        ],
      }),
    },
    {
      kind: 'nomination',
      weight: 2,
      pattern: pattern({
        id: 'fr.deadlines.nomination',
        source:
          "<(?:(?:propositions? de|appels? a) )?(?:candidatures?|nominations?|candidats?|designations?|designer|nommer|curriculum|noms? (?:de (?:votre|leur|son|vos|leurs|la|l)|du|des)(?: |')(?:representants?|delegues?|coordonnateurs?|experts?|points? de contact|personnes?))>",
        matches: ['candidatures', 'désigner un représentant', 'propositions de candidatures', 'nominations'],
        rejects: ['dénomination', 'renommer'],
      }),
    },
    {
      kind: 'comment',
      weight: 2,
      pattern: pattern({
        id: 'fr.deadlines.comment',
        source:
          '<(?:observations?|commentaires?|remarques?|(?:vos|leurs?|votre) (?:avis|vues)|objections?|' +
          'erreurs?(?= [^.;]{0,80}<(?:signal|indiqu|communiqu))|signaler (?:toute |les |des )?erreurs?)>',
        matches: ['vos observations', 'commentaires', 'remarques', 'toute erreur relevée doit être signalée'],
        rejects: ['les observateurs', 'remarquable'],
      }),
    },
    {
      kind: 'contribution',
      weight: 2,
      pattern: pattern({
        id: 'fr.deadlines.contribution',
        source:
          "<(?:(?:soumission|presentation|reception|envoi|remise) (?:des |de |d')(?:leurs |vos )?)?(?:(?<!<(?:classes?|unites?) (?:de |d'))(?<!<(?:paiement|versement|reglement|montant|facturation|arrieres?) (?:de |des |d')(?:la |leurs? |vos |votre )?)contributions?(?! (?:annuell|financ|volontair|budget|en especes|aux? (?:budget|depenses)|(?:(?:etai(?:t|ent)|est|sont|ser(?:a|ont)) )?(?:exigible|payable|due|impaye|acquitte|facture)))|propositions? d(?:e |')(?:interventions?|exposes?|communications?|presentations?|contributions?)|(?<=<(?:soumettre|soumission|presenter|presentation|proposer|envoyer|transmettre|faire parvenir|remettre|deposer|recevoir|envoi|depot|remise)>[^.;:]{0,40})(?:documents?|propositions?|exposes?|resumes?|communications?|textes?|projets?|rapports?(?! (?:de (?:mission|stage|voyage|gestion)|d'activites?|financiers?))|etudes? de cas|diapositives?|diaporamas?|presentations?|articles? (?:complets?|scientifiques?))|(?<=<(?:enverr|soumettr|presenter|proposer|transmettr|remettr|deposer|adresser|fer)(?:a|ont|ez)>[^.;:]{0,60})(?:exposes?|resumes?|diapositives?|diaporamas?|presentations?|etudes? de cas|articles? (?:complets?|scientifiques?))|resumes? (?:des |de |d')(?:exposes|communications|articles|presentations)|(?:documents?|propositions?|resumes?|communications?|exposes?|textes?)(?= [^.;:]{0,60}<(?:soumis|soumises?|parvenir|present(?:e|es|ees)|envoye?e?s|adresse?e?s|remise?s?|transmise?s?|deposee?s?|recue?s?|acceptee?s?)>))>",
        matches: [
          'vos contributions',
          'Envoi des résumés',
          'Les auteurs enverront un résumé',
          "Propositions d'intervention",
          'remettre leur rapport',
          'remettre leurs diapositives',
          'soumission de documents',
          'soumettre leurs propositions',
          'réception des contributions',
        ],
        rejects: [
          'contributions financières',
          'changer de classe de contribution',
          'la contribution était exigible',
          'le règlement de leurs contributions',
          'Remise du rapport de mission',
          "une proposition d'achat",
          'le document',
          'contribuer',
          'Les résumés retenus seront connus',
          'Le Bureau transmettra le rapport',
        ],
      }),
    },
    {
      kind: 'other',
      weight: 3,
      pattern: pattern({
        id: 'fr.deadlines.payment',
        source:
          "<(?:(?:frais|droits) (?:d'inscription|de participation|d'adhesion)|paiements?|versements?|factures?|contributions? (?:annuelles?|financieres?))>(?! (?:ne |n')?(?:sont|est|sera|seront) (?:pas )?(?:pris|a la charge|compris|rembours))",
        matches: ["Les frais d'inscription", 'leur paiement est exigible', 'le versement du solde'],
        rejects: ['sans frais', 'la facturation', "l'inscription"],
      }),
    },
    {
      kind: 'other',
      weight: 2,
      pattern: pattern({
        id: 'fr.deadlines.reservation',
        source: '<(?:reservations?|reserver|reservee?s)>(?! (?:le droit|du droit|aux? (?:seuls|membres))>)',
        matches: ['faire leur réservation', 'doivent être réservées'],
        rejects: ['réserve', 'se réserver le droit'],
      }),
    },
    {
      kind: 'reply',
      weight: 2,
      pattern: pattern({
        id: 'fr.deadlines.reply-form',
        source: "<(?:renvoyer|retourner)>[^.;,]{0,40}<(?:formulaires?(?! (?:de |d'))|questionnaires?|bulletins?)>",
        matches: ['renvoyer au Bureau le formulaire joint', 'retourner le questionnaire'],
        rejects: ["renvoyer le formulaire d'inscription", 'le formulaire'],
      }),
    },
    {
      kind: 'consultation',
      weight: 1.5,
      pattern: pattern({
        id: 'fr.deadlines.consultation',
        source:
          "<(?:(?:periode de )?consultations?(?: electroniques?| publiques?| en ligne)?|periodes? d'(?:examen|approbation|adoption)|scrutin|vote par correspondance)>",
        matches: ['ces consultations', 'la consultation en ligne', 'période de consultation'],
        rejects: ['consulter', 'groupe consultatif'],
      }),
    },
    {
      kind: 'reply',
      weight: 1,
      pattern: pattern({
        id: 'fr.deadlines.reply',
        source:
          '<(?:reponses?|repondre|questionnaires?|formulaires?|renvoyer|retourner|renvoye(?:e|s|es)?|retourne(?:e|s|es)|faire (?:part|savoir|connaitre)|enquetes?|bulletins? de vote|renseignements|coordonnees|informations|accuser reception|(?:votre|leur|son) (?:accord|approbation|desaccord|decision))>',
        matches: [
          'vos réponses',
          'remplir le questionnaire',
          'renvoyer le formulaire',
          'faire savoir',
          'communiquer ces renseignements',
        ],
        rejects: ['correspondre', 'formulation', 'information'],
      }),
    },
    {
      kind: 'reply',
      weight: 0.5,
      pattern: pattern({
        id: 'fr.deadlines.reply-verbs',
        source: "<(?:communiquer|indiquer|informer|notifier|confirmer|signaler|m'indiquer|me communiquer)>",
        matches: ["d'informer le Directeur", 'de nous communiquer', "de bien vouloir m'indiquer"],
        rejects: ['communiquera', 'information'],
      }),
    },
  ],
  informationAsked: pattern({
    id: 'fr.deadlines.information-asked',
    source:
      '<(?:(?:a|pour) identifier|coordonnees|renseignements|noms? (?:et|des)|(?:recueillir|rassembler|collecter|obtenir|fournir|communiquer)[^.;]{0,40}<(?:informations?|donnees|noms?)|bonnes pratiques|points? de contact)>',
    matches: [
      'aider à identifier des experts',
      'leurs coordonnées',
      'recueillir des informations',
      'vos bonnes pratiques',
    ],
    rejects: ['identifiant', 'surnoms', 'les contributions'],
  }),
  paper: pattern({
    id: 'fr.deadlines.paper',
    source:
      '<(?:contributions (?:a|au|aux|ecrites|des)|documents? de (?:travail|reunion)|modele de document|traduction|ordre du jour)>',
    matches: ['leurs contributions à la réunion', 'modèle de document'],
    rejects: ['votre contribution', 'documentation'],
  }),
  obligation: pattern({
    id: 'fr.deadlines.obligation',
    source:
      '<(?:pri(?:e|ons|ee?s?|er)|invit(?:e|ons|ent|ee?s?)|doi(?:t|vent|s)|dev(?:ra|ront|rait|raient|ez|ons)|veuillez|voudr(?:a|ont|ez)|bien vouloir|saur(?:ais|ions)|encourag(?:e|ee?s?|eons|ent)|demand(?:e|ons|ee?s?|ent|ait)|il convient|peu(?:t|vent)|pourr(?:a|ont|ez)|ser(?:a|ont|ez)|souhait\\p{L}+|necessaires?|obligatoires?|(?:est|sont|restent?) (?:a|ouverte?s?)|tenus? de|faudra|etai(?:t|ent) attendue?s?|(?<=[,(-] ?)a (?:nous |lui )?\\p{L}{3,12}er|\\p{L}{3,20}(?:era|eront|ira|iront|dra|dront))>',
    matches: ['sont priés de', 'veuillez', 'devront parvenir', 'publiera', 'est ouverte'],
    rejects: ['a publié', 'avait été'],
  }),
  past: pattern({
    id: 'fr.deadlines.past',
    source:
      "<(?:a|ont|avait|avaient|fut|furent|etait|etaient|est|sont|s'est|se sont)> (?:pas |deja |ainsi |ete )?(?:ete )?\\p{L}{2,20}(?:e|ee|es|ees|i|ie|is|ies|it|ite|ites|u|ue|us|ues)>",
    matches: ['ont été publiées', 'a approuvé', 'avait reçu', 'est entrée'],
    rejects: ['sera publié', 'est ouvert', 'doit envoyer'],
  }),
  lifetime: pattern({
    id: 'fr.deadlines.lifetime',
    source:
      "<(?:mandats?|duree (?:de vie|du mandat)|mainten(?:u|ue|us|ues|ir)|rester?(?:a|ont)? en (?:vigueur|activite|fonctions?)|poursuivr(?:a|e|ont)|periode d'etudes?|valables?|validite|en vigueur|exercice biennal|hotels?|tarifs?)>",
    matches: ['le mandat du Groupe', 'restera en vigueur', "poursuivra ses travaux jusqu'au"],
    rejects: ['mandataire', 'maintenant'],
  }),
  holdsUntil: pattern({
    id: 'fr.deadlines.holds-until',
    source: `<(?:valables?|valides?|validite|en vigueur|en service|applicables?|accreditee?s?)(?: (?:au moins|au minimum|au plus|encore|seulement|et applicables?)){0,2} jusqu'(?:au|a|en)(?: (?:le|la|fin|la fin|moins)){0,2} *${weekday}$`,
    matches: ["muni d'un passeport valable au moins jusqu'au ", "restera en vigueur jusqu'au ", "valide jusqu'à fin "],
    rejects: ["les demandes valables seront reçues jusqu'au ", "ouvertes jusqu'au ", 'valable le '],
  }),
  mayBeDoneUntil: pattern({
    id: 'fr.deadlines.may-be-done-until',
    source: `<(?:pourr(?:a|ont)|peu(?:t|vent)) (?:(?:encore|toujours|aussi|egalement|neanmoins|toutefois|\\p{L}+ment) ){0,2}etre (?:encore |\\p{L}+ment )?(?!(?:tenue?s?|reunie?s?|organisee?s?|maintenue?s?|poursuivie?s?|prolongee?s?|prorogee?s?|reconduite?s?|reportee?s?|consideree?s?)>)\\p{L}{3,}(?:e|i|u|is|it|us)(?:e?s?)(?: [^.;:,]{0,60})? jusqu'(?:au|a|en)(?: (?:le|la|fin|la fin)){0,2} *${weekday}$`,
    matches: [
      "Les anciens modèles pourront encore être utilisés jusqu'au ",
      "peuvent être retirés au secrétariat jusqu'au mardi ",
    ],
    rejects: [
      "pourra être prolongé jusqu'au ",
      "peuvent être utilisés. L'accès est libre jusqu'au ",
      "les stations sont exploitées jusqu'au ",
    ],
  }),
  asked: pattern({
    id: 'fr.deadlines.asked',
    source:
      '<(?:dossiers?|demandes?|formulaires?|candidatures|pieces|reponses|envois)(?: (?:incomplets?|incompletes?|manquante?s?|recue?s?|tardi(?:fs?|ves?)|ainsi (?:recue?s?|deposee?s?)))? *(?=<(?:pourr|peu[tv]|seront|sera|devront|qui))',
    matches: ['Les dossiers incomplets pourront', 'Ces demandes peuvent', 'Les pièces manquantes seront'],
    rejects: ["Les demandes d'interprétation pourront", 'Les dossiers de la commission seront', 'À la demande de'],
  }),
  durationHeading: pattern({
    id: 'fr.deadlines.duration-heading',
    source:
      "^[\\p{N}IVX.) -]{0,8}(?:duree|duree de vie|duree du mandat|calendrier et duree|delai d'execution)>[^.]{0,40}$",
    matches: ['11 Durée', 'Durée du mandat', '8. Durée de vie du groupe'],
    rejects: ['La durée de la réunion est de deux jours.', 'Délais'],
  }),
  secretariatTells: pattern({
    id: 'fr.deadlines.secretariat-tells',
    source:
      '<(?:le|la) (?:tsb|br|bdt|bureau|secretariat|directeur|directrice|secretaire general)(?: [^.;,:]{0,60})? (?:vous |leur |les )?(?:fera (?:connaitre|savoir|part|parvenir)|publiera|communiquera|diffusera|annoncera|informera|rendra compte)>' +
      '(?!.{0,200}<(?:recu|parven|soumis|present|formul|envoy|transmis)\\p{L}*>)[^.;:]{0,200}$',
    matches: [
      'Le TSB fera connaître par circulaire les résultats de la consultation ',
      'le Directeur du Bureau publiera la liste des contributions ',
    ],
    rejects: [
      'Le Bureau examinera les observations reçues ',
      'Le TSB publiera les contributions reçues ',
      'Le TSB prie',
    ],
  }),
  secretariatAct: pattern({
    id: 'fr.deadlines.secretariat-act',
    source:
      '<(?:ser(?:a|ont) (?:ensuite |egalement )?(?:avise|informe|notifie|publi|affich|annonc|communique\\p{L}{0,2} (?:aux |sur )|mise?s? (?:en ligne|a (?:la )?disposition)|diffus|distribu|accessible|disponible)|(?:publi|affich|diffus|distribu)er(?:a|ont)>)',
    matches: ['seront publiées', 'affichera', 'sera mise en ligne', 'sera communiqué aux États Membres'],
    rejects: ['publier', 'a été publié', 'devra être publié', 'seront communiqués au Bureau'],
  }),
  holding: pattern({
    id: 'fr.deadlines.holding',
    source:
      "<(?:se (?:tien\\p{L}+|reuni\\p{L}+|derouler\\p{L}+)|aur(?:a|ont|ait|aient) lieu|tenir (?:une|sa|la|leur|des)|s'ouvrir\\p{L}+)>",
    matches: ['se tiendra', 'aura lieu', 'se réunira'],
    rejects: ['tenir compte', 'avoir lieu'],
  }),
  replaced: pattern({
    id: 'fr.deadlines.replaced',
    source: '<(?:au lieu d(?:e|u|es)|remplacer|en lieu et place d(?:e|u))>',
    matches: ['au lieu du', 'Au lieu de:', 'remplacer'],
    rejects: ['aura lieu', 'lieu de la réunion'],
  }),
  replacement: pattern({
    id: 'fr.deadlines.replacement',
    source: '<(?:lire|lisez|(?<=remplac[^.;]{0,200})par)>',
    matches: ['lire', 'remplacer «5 mai» par'],
    rejects: ['relire', 'par courrier'],
  }),
  formerly: pattern({
    id: 'fr.deadlines.formerly',
    source:
      "<(?:initialement|precedemment|auparavant|anterieurement|primitivement|d'abord|(?<=(?:e|es|u|us) )(?:a l'origine|au depart(?! d[e'u])))>[^.;\\d]{0,40}$",
    matches: [
      'initialement fixée au ',
      'précédemment annoncée, le ',
      "prévue à l'origine le ",
      'attendues au départ pour le ',
    ],
    rejects: ['fixée au ', 'initial ', "l'avion prévu au départ de Lomé le ", "à l'origine du retard, le "],
  }),
  insteadOf: pattern({
    id: 'fr.deadlines.instead-of',
    source: `(?:<(?:au lieu|en lieu et place|en remplacement) d(?:u|e la date du|e) *|[\\p{L}\\p{N})],? (?:et )?non (?:plus |pas )?(?:(?:avant |jusqu'|au plus tard )?(?:le|au|du) ))${weekday}$`,
    matches: [
      'avant le 4 mai (au lieu du ',
      'en lieu et place du mardi ',
      'le 4 mai, et non le ',
      'le 4 mai et non plus avant le ',
    ],
    rejects: ['au lieu de réunion le ', 'sinon le ', 'les délégués non inscrits le ', 'Non, le '],
  }),
  wasToBe: pattern({
    id: 'fr.deadlines.was-to-be',
    source: `<(?:qui|lesquel(?:le)?s|laquelle|lequel) (?:(?:devai(?:t|ent)|aurai(?:t|ent) du) (?:\\p{L}+ment )?(?:etre|avoir|parvenir|prendre fin|expirer|s'achever|se terminer|s'ouvrir|se tenir|intervenir)|(?:etai(?:t|ent)|avai(?:t|ent) ete) (?:\\p{L}+ment )?(?:fixe|prevu|annonce|attendu|arrete|programme)e?s?|(?:expirai|couvrai|courai|prenai|s'achevai|se terminai)(?:t|ent))>[^.;,\\d]{0,60}$`,
    matches: [
      'les inscriptions, qui devaient être closes le ',
      'le délai, qui expirait le ',
      'laquelle était fixée au ',
    ],
    rejects: ['qui doivent être closes le ', 'les délégués, qui devaient partir le ', 'devait être close le '],
  }),
  nowIs: pattern({
    id: 'fr.deadlines.now-is',
    source:
      "^[^.;,\\d]{0,40}, (?:\\p{L}+ment )?(?:ser(?:a|ont)|aur(?:a|ont)|est|sont|a ete|ont ete|devr(?:a|ont)|pourr(?:a|ont)|peu(?:t|vent)|doi(?:t|vent)|rester(?:a|ont)|se (?:tiendra|tiendront|deroulera|derouleront|reunira|terminera)|prendr(?:a|ont)|expirer(?:a|ont)|s'acheve(?:ra|ront)|s'ouvrir(?:a|ont)|court)>",
    matches: [', seront acceptées', ' au soir, est désormais', ", pourront être envoyées jusqu'au"],
    rejects: [', les contributions seront', ' et seront', '. Elles seront'],
  }),
  movedAway: pattern({
    id: 'fr.deadlines.moved-away',
    source:
      "^ *,? *(?:est|sont|a ete|ont ete) (?:donc |ainsi |finalement )?(?:report|repouss|prorog|prolong|avanc|decal|differ)\\p{L}{1,3} (?:de [^.;,]{1,30} )?(?:et [^.;,]{1,30} )?(?:au|jusqu'au|a)>",
    matches: [', est reportée au ', " est donc prorogé jusqu'au "],
    rejects: [', la réunion est reportée au ', ' sont prolongés'],
  }),
  moved: pattern({
    id: 'fr.deadlines.moved',
    source: '<(?:report|repouss|prorog|prolong|avanc|decal|deplac)\\p{L}{1,6}[^.;]{0,40}<du *$',
    matches: ['est reportée du ', 'a été repoussée du ', 'prorogé du '],
    rejects: ['le rapport du ', 'la réunion du '],
  }),
  formOnly: pattern({
    id: 'fr.deadlines.form-only',
    source: '^(?:formulaires?|renvoy\\p{L}{1,3}|retourn\\p{L}{1,3})$',
    matches: ['formulaire', 'renvoyé', 'retourner'],
    rejects: ['réponses', "formulaire d'inscription", 'questionnaire'],
  }),
  kindLink: pattern({
    id: 'fr.deadlines.kind-link',
    source:
      "^[^.;,:()]{0,40}(?:,|<(?:et|ou|ainsi que)>) (?:(?:a|de|pour) |d'|au )?(?:\\p{L}{3,14}(?:er|ir|re) )?(?:l'|les? |la |des |vos |votre |leurs? |une? |toutes? )?(?:\\p{L}{4,12} (?:de |d'|des ))?$",
    matches: [' et les ', ' et de ', ', la ', " et l'envoi des "],
    rejects: [' avant les ', '. Les ', ' et sera close. Les '],
  }),
  consultationEnd: pattern({
    id: 'fr.deadlines.consultation-end',
    source:
      '<(?:clotures?|fin|terme|expiration|achevement) (?:de |de la |de cette |de ces |des |du )(?:periodes? de )?(?:la )?consultations?>',
    matches: ['la date de clôture de la consultation', 'fin de la période de consultation'],
    rejects: ['date limite de la consultation', 'aux fins de consultation'],
  }),
  actionLead: pattern({
    id: 'fr.deadlines.action-lead',
    source:
      "(?:(?<!\\p{L})(?:l'|les? |la |une? |des |vos |votre |leurs? |nos |toutes? (?:les )?|ces |cette )(?:<(?!dates?>|delais?>|echeances?>|clotures?>|limites?>|fin>)\\p{L}{4,14} (?:de |d'|des |pour l'|au |aux )){0,2}|<(?:envoi|reception|remise|soumission|formulaires?) (?:de |d'|des ))$",
    matches: ['Les ', 'Les formulaires de ', "L'", "l'envoi des "],
    rejects: ['la date limite de ', "clôture d'"],
  }),
  limitLabel: pattern({
    id: 'fr.deadlines.limit-label',
    source:
      "^[-*• ]*(?:la |le )?(?:dates? (?:limites?|butoirs?|de cloture)|delais?|clotures?|echeances?|dernier delai|dernier jour|fin)>(?: fixee?s?)?(?: (?:de la |de |des |du |d')|(?<=delai|date limite) (?=d'|de )| pour )",
    matches: ["Date limite d'inscription", "date limite pour l'envoi", 'Clôture des inscriptions'],
    rejects: ['Inscription', 'Délai: 5 mai'],
  }),
  aside: pattern({
    id: 'fr.deadlines.aside',
    source: "<(?:pages?(?: d'accueil| web)?|sites?(?: web| internet)?|adresse) (?:de (?:la |l')?|du |des )$",
    matches: ["sur la page d'accueil de la ", 'le site web du '],
    rejects: ['réunion de la ', 'la page '],
  }),
  finiteVerb: pattern({
    id: 'fr.deadlines.finite-verb',
    source:
      '(?<!<(?:dont|qui|que|ou|laquelle|lesquels|lesquelles)>[^.;,]{0,40})<(?:doi(?:t|vent)|dev(?:ra|ront|rait|raient)|ser(?:a|ont)|est|sont|peu(?:t|vent)|pourr(?:a|ont))>',
    matches: ['les contributions devront être soumises', "l'inscription sera close"],
    rejects: ['contributions dont la traduction est demandée', 'Soumission des contributions'],
  }),
  objectBefore: pattern({
    id: 'fr.deadlines.object-before',
    source: "(?:<(?:l[ea]|les|en)> *|<(?:l'|d'en ))$",
    matches: ['et le ', "priés d'en "],
    rejects: ['de ', 'à '],
  }),
  dateLead: pattern({
    id: 'fr.deadlines.date-lead',
    source: `<(?:le|la|au|du|pour le|a la date du|en)> *${weekday}$`,
    matches: ['leurs présentations le ', 'le questionnaire au ', 'la liste le mardi '],
    rejects: ['les contributions', 'le questionnaire '],
  }),
  actionVerb: pattern({
    id: 'fr.deadlines.action-verb',
    source:
      "(?<!<(?:est|sont|sera|seront|reste|restent) +a |[,(;-] *a )<(?:s'inscrire|vous inscrire|s'enregistrer|(?:nous |me |lui |leur |m')?(?:soumettre|envoyer|faire (?:parvenir|part|savoir|connaitre)|transmettre|communiquer|retourner|renvoyer|repondre|presenter|notifier|informer|indiquer|adresser|remplir|completer|confirmer|proposer|designer|deposer|demander|formuler|remettre|fournir|publier|signaler|nommer|devenir|adherer|diffuser|afficher|solliciter|faire (?:la|une|leur|votre) (?:demande|reservation)|acquitter|reserver)|(?:l[ea] |les |l')?declarer|y (?:proceder|repondre))>",
    matches: ["s'inscrire", 'soumettre', 'nous faire parvenir', "m'indiquer"],
    rejects: ['soumise', 'inscription', 'envoyeront'],
  }),
  actionEnd: pattern({
    id: 'fr.deadlines.action-end',
    source:
      "(?:[,:;(]|<(?:s'(?=\\p{L})|(?:doi(?:t|vent)|dev(?:ra|ront|rait|raient)|est|sont|etai(?:t|ent)|ser(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont)|ne|recue?s?|qui|que|est|a ete|ont ete|s'acheve\\p{L}*|se|prend\\p{L}*|expire\\p{L}*|parvenue?s?|soumise?s?)>))",
    matches: [' doivent', ', ', ' reçues', ' qui'],
    rejects: [' préalable', ' des Membres'],
  }),
  meetingWord: pattern({
    id: 'fr.deadlines.meeting-word',
    source: '<(?:reunions?|sessions?|seances?|ateliers?|seminaires?|forums?|conferences?|assemblees?|manifestations?)>',
    matches: ['la réunion', "l'atelier"],
    rejects: ['réunir', 'forumer'],
  }),
  ownMeeting: pattern({
    id: 'fr.deadlines.own-meeting',
    source:
      "<(?:la|cette|sa|chaque|ladite) (?:\\p{L}{4,12} )?(?:reunion|session)(?! (?:de travail|plenieres?|du (?:conseil|comite)|d'information))>",
    matches: ['avant la réunion', 'à cette réunion', 'pour la prochaine session'],
    rejects: ['une réunion', 'des réunions', "la réunion d'information"],
  }),
  contribution: pattern({
    id: 'fr.deadlines.contribution-word',
    source: '<contributions?>',
    matches: ['soumission des contributions'],
    rejects: ["résumés d'exposés", 'documents'],
  }),
  keyDates: pattern({
    id: 'fr.deadlines.key-dates',
    source:
      '^[\\p{N}.)* -]{0,8}(?:(?:annexe|paragraphe|section|partie|point|§|page|tableau) ?[\\p{L}\\p{N}-]{1,5}(?:[.,] (?:paragraphe|section|point|§) ?[\\p{L}\\p{N}.-]{1,5})?[.:,] ?)?(?=[^.;]{3,130}: *$)[^.;:]{0,80}<(?:echeances?|delais?|dates? (?:limites?|importantes?|cles?|a retenir|a respecter|butoirs?))>[^.;:]{0,60}: *$|' +
      "^[\\p{N}.)* -]{0,8}(?:(?:principales|prochaines) (?:echeances|dates)|echeances|dates (?:importantes|cles|limites|butoirs|a retenir|d'echeance)|(?:echeance|date (?:limite|butoir)|delai)(?=[:.*]{0,3}$)|recapitulatif des (?:dates|echeances)|calendrier des (?:echeances|dates)|delais(?: importants| a respecter| a observer)?)(?![\\p{L}])(?:[ (][^.]{0,70})?[:.*]{0,3}$",
    matches: [
      'Principales échéances:',
      'Dates importantes',
      '3 Délais',
      'Échéances à respecter',
      'DATES LIMITES:',
      '3. Les dates à retenir sont les suivantes:',
      '2 Annexe B. Le tableau des délais est remplacé par le suivant:',
      'Paragraphe 7: les échéances sont les suivantes:',
    ],
    rejects: ['Les échéances sont rappelées ci-dessous. Merci', 'Date', 'Calendrier'],
  }),
  keyDatesWeak: pattern({
    id: 'fr.deadlines.key-dates-weak',
    source:
      '^[\\p{N}.)* -]{0,8}(?:calendrier|dates|etapes|marche a suivre et calendrier)(?![\\p{L}])(?:[ (][^.]{0,60})?[:.*]{0,3}$|' +
      '^[\\p{N}.)* -]{0,8}(?=[^.;]{3,140}: *$)[^.;:]{0,80}<(?:dates|calendrier|jours|etapes) (?:(?:est|sont) )?(?:suivante?s?|ci-(?:apres|dessous)|le suivant|les suivantes)>[^.;:]{0,80}: *$',
    matches: [
      'Calendrier',
      'Calendrier indicatif:',
      'Dates',
      'Nous appelons votre attention sur les dates suivantes:',
      '6. Le calendrier est le suivant:',
    ],
    rejects: ['Le calendrier figure en annexe', 'Date de la réunion'],
  }),
  dateHeader: pattern({
    id: 'fr.deadlines.date-header',
    source:
      "^(?:nouv\\p{L}{2,5} )?(?:dates? (?:limites?|butoirs?|d'echeance)|echeances?|delais?|au plus tard|avant le|date de cloture)(?![\\p{L}])[^.]{0,40}$|" +
      "^[^.;:]{3,50} (?:attendue?s?|exigee?s?|exigibles?|due?s?|demandee?s?|acceptee?s?|admise?s?|ouverte?s?|a (?:soumettre|remettre|envoyer|presenter|transmettre|communiquer|recevoir))(?: (?:le|pour le|au plus tard(?: le)?|d'ici (?:le|au)|avant(?: le)?|jusqu'au))$",
    matches: [
      'Nouveau délai',
      'Date limite',
      'Échéance',
      'Délai',
      'Contributions attendues le',
      'Documents à remettre avant le',
    ],
    rejects: ['Date', 'Action', 'Contributions attendues', 'Réunion prévue le'],
  }),
  dateHeaderWeak: pattern({
    id: 'fr.deadlines.date-header-weak',
    source: '^dates?(?: prevues?| indicatives?)?:?$',
    matches: ['Date', 'Dates'],
    rejects: ['Date de la réunion', 'Action'],
  }),
  byHeader: pattern({
    id: 'fr.deadlines.by-header',
    source: '<(?:dates? (?:limites?|butoirs?)|delais?|au plus tard|clotures?|dernier delai)>',
    matches: ['Date limite', "Délai d'inscription", 'Clôture des inscriptions'],
    rejects: ['Principales échéances', 'Date'],
  }),
  rowLabel: pattern({
    id: 'fr.deadlines.row-label',
    source:
      "^[-* ]*(?:(?:dates?|delais?) (?:limites?|butoirs?|finale?s?|de (?:soumission|reception|reponse|remise|depot|cloture)|d'(?:inscription|envoi))|delais?|clotures? (?:des?|du|d')|echeances? (?:de|des|du|pour))(?![\\p{L}])",
    matches: ["Date limite d'inscription", 'Délai de soumission des contributions', 'Clôture des inscriptions'],
    rejects: ['Date de la réunion', 'Inscription'],
  }),
  leadTime: pattern({
    id: 'fr.deadlines.lead-time',
    source:
      '^(?:au moins )?(?:\\p{N}{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|trente)(?: \\(\\p{N}{1,3}\\))? (?:mois|semaines?|jours?)(?: (?:calendaires?|ouvrables?|civils?|francs?))?(?: (?:avant|apres)[^.]{0,60})?$',
    matches: ['Deux mois', 'Un mois', '12 jours calendaires', 'Six semaines avant la réunion'],
    rejects: ['Inscription', '12 mai 2021', 'Deux contributions'],
  }),
  meetingRow: pattern({
    id: 'fr.deadlines.meeting-row',
    source:
      "^[-*• ]*(?:(?:dates?|lieu|tenue|ouverture|debut|cloture|fin|duree|jours?|horaires?)(?: et (?:lieu|heure|cloture|horaires?))? (?:de la |de l'|des |du |d'|de )?(?:\\p{L}+ )?)?(?:(?:premiere|seconde|prochaine|derniere|(?:\\p{L}{5,9}[ -]et[ -]un|\\p{L}{2,9})ieme|\\p{N}{1,3} ?(?:e|eme|ere|re)) )?(?:reunions?|sessions?|seances?|ateliers?|seminaires?|forums?|conferences?|assemblees?|manifestations?|webinaires?|colloques?|consultations? informelles?)(?![\\p{L}])",
    matches: ['Date de la réunion', 'Ouverture de la réunion', "Réunion de la Commission d'études 5", 'Atelier'],
    rejects: ['Inscription à la réunion', 'Clôture des inscriptions', 'Contributions'],
  }),
  opening: pattern({
    id: 'fr.deadlines.opening',
    source:
      "^[-*• ]*(?:ouverture|debut|lancement|(?:envoi|expedition|diffusion) d(?:u questionnaire|e la (?:lettre|presente|circulaire)|es (?:invitations|questionnaires))|date d'(?:envoi|ouverture)|depart|entree en vigueur)(?![\\p{L}])",
    matches: ['Ouverture des inscriptions', 'Début de la consultation'],
    rejects: ['Clôture des inscriptions', 'Fin de la consultation'],
  }),
  dateFiller: pattern({
    id: 'fr.deadlines.date-filler',
    source:
      "^[ ,;.:()*-]*(?:(?:le|les|du|au|avant|jusqu'au|d'ici|au plus tard|inclus|date limite|environ|vers|a|de|des|heure|heures|geneve|minuit|tbc|provisoire|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\\p{L}])[ ,;.:()*-]*){0,6}$",
    matches: ['', ' avant le ', 'au plus tard le mardi ', '()'],
    rejects: ['Inscription', ' pour les contributions'],
  }),
  relative: pattern({
    id: 'fr.deadlines.relative',
    source:
      "(?:<(?:au plus tard|au moins|dans (?:un|le) delai (?:maximum |maximal )?(?:de|d')|dans les|sous|d'ici) ?)?<(?:\\p{N}{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante-cinq|soixante)(?: \\(\\p{N}{1,3}\\))? (?:mois|semaines?|jours?)(?: (?:calendaires?|ouvrables?|civils?|francs?))?(?: au (?:plus tard|moins))? (?:avant|precedant|apres|suivant|qui sui(?:t|vent)|a (?:compter|partir) d[eu']?) ?(?:(?:la|le|les|cette|chaque|toute|son|sa|leur|ses) |l')?\\p{L}+(?: (?:de |du |d')(?:la |l')?\\p{L}+){0,2}|<dans (?:un|le) delai (?:maximum |maximal )?(?:de|d')(?: ?)(?:\\p{N}{1,3}|un|deux|trois|quatre|six|huit|dix|douze|quinze|trente)(?: \\(\\p{N}{1,3}\\))? (?:mois|semaines?|jours?)(?: (?:calendaires?|ouvrables?|civils?|francs?))?(?: (?:a (?:compter|partir)|suivant|apres)[^.;,]{0,50})?",
    matches: [
      'quatre semaines avant la réunion',
      'dans un délai de deux mois',
      'au moins 12 jours calendaires avant la date',
    ],
    rejects: ['deux semaines', 'pendant trois mois', 'quatre réunions avant'],
  }),
};
