import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** Tables and lists of key dates. */
export const keyDates: Pick<
  DeadlineLocale,
  | 'keyDates'
  | 'keyDatesWeak'
  | 'dateHeader'
  | 'dateHeaderWeak'
  | 'actorHeader'
  | 'byHeader'
  | 'programmeHeader'
  | 'rowLabel'
  | 'leadTime'
  | 'meetingRow'
  | 'opening'
  | 'actionTail'
  | 'dateFiller'
  | 'lineLead'
  | 'dashLead'
> = {
  lineLead: pattern({
    id: 'fr.deadlines.line-lead',
    source: '^ ?\\p{L}{1,3} ?$',
    matches: ['Le ', ' au ', 'Les '],
    rejects: ['Visa ', 'avant le ', ''],
  }),
  dashLead: pattern({
    id: 'fr.deadlines.dash-lead',
    source: '^ ?(?:\\p{L}{1,6} )*$',
    matches: [' ', ' le ', ' avant le '],
    rejects: [' inscription le ', ' le 3 '],
  }),
  keyDates: pattern({
    id: 'fr.deadlines.key-dates',
    source:
      '^[\\p{N}.)* -]{0,8}(?:(?:annexe|paragraphe|section|partie|point|§|page|tableau) ?[\\p{L}\\p{N}-]{1,5}(?:[.,] (?:paragraphe|section|point|§) ?[\\p{L}\\p{N}.-]{1,5})?[.:,] ?)?(?=[^.;]{3,130}: *$)[^.;:]{0,80}<(?:echeances?|delais?|dates? (?:limites?|importantes?|cles?|a (?:retenir|respecter|noter|observer)|a ne pas (?:manquer|oublier|depasser|laisser passer|perdre de vue)|butoirs?))>[^.;:]{0,110}: *$|' +
      "^[\\p{N}.)* -]{0,8}(?:(?:principales|prochaines) (?:echeances|dates)|echeances|dates (?:importantes|cles|limites|butoirs|a (?:retenir|noter)|a ne pas (?:manquer|oublier|depasser)|d'echeance)|(?:echeance|date (?:limite|butoir)|delai)(?=[:.*]{0,3}$)|recapitulatif des (?:dates|echeances)|calendrier des (?:echeances|dates)|delais(?: importants| a respecter| a observer)?)(?![\\p{L}])(?:[ (][^.]{0,70})?[:.*]{0,3}$",
    matches: [
      'Principales échéances:',
      'Dates importantes',
      '3 Délais',
      'Échéances à respecter',
      'Dates à ne pas oublier',
      '6 Nous vous rappelons les dates à ne pas laisser passer:',
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
    source: '^dates?(?: prevues?| indicatives?)?:?$|^(?:pour )?quand ?[?:]?$',
    matches: ['Date', 'Dates', 'Quand', 'Pour quand ?'],
    rejects: ['Date de la réunion', 'Action'],
  }),
  actorHeader: pattern({
    id: 'fr.deadlines.actor-header',
    source:
      '^(?:qui|par qui|(?:personne |entite )?responsables?|responsabilite|(?:suite|mesures?|action) (?:incombant|confiee?s?) a|(?:a faire|a executer) par|charge(?:e|es|s)? de l.execution)[?:]?$',
    matches: ['Qui', 'Responsable', 'Entité responsable', 'À faire par'],
    rejects: ['Contact', 'Mesure', 'Quiconque'],
  }),
  programmeHeader: pattern({
    id: 'fr.deadlines.programme-header',
    source:
      '^(?:(?:le |en )?(?:matin(?:ee)?|apres-midi|soir(?:ee)?)|seances?|horaires?|heures?|programme|themes?|orateurs?|intervenants?|animateurs?|salles?)$',
    matches: ['Matin', 'Après-midi', 'Séance'],
    rejects: ['Réunion du matin', 'Action'],
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
      "^[-*• ]*(?:(?:inscription|enregistrement|accueil)(?: des (?:participants|delegues))? et (?:ouverture|accueil|cafe)|ouverture|debut|lancement|(?:envoi|expedition|diffusion) d(?:u questionnaire|e la (?:lettre|presente|circulaire)|es (?:invitations|questionnaires))|date d'(?:envoi|ouverture)|depart|entree en vigueur)(?![\\p{L}])",
    matches: ['Ouverture des inscriptions', 'Début de la consultation'],
    rejects: ['Clôture des inscriptions', 'Fin de la consultation'],
  }),
  dateFiller: pattern({
    id: 'fr.deadlines.date-filler',
    source:
      "^[ ,;.:()*-]*(?:(?:le|les|du|au|avant|jusqu'au|d'ici|au plus tard|inclus|date limite|dernier delai|(?:delai|terme) de rigueur|sans depasser|au maximum|environ|vers|a|de|des|heure|heures|geneve|minuit|tbc|provisoire|precedemment|anciennement|auparavant|initialement|au lieu d[eu]|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\\p{L}])[ ,;.:()*-]*){0,6}$",
    matches: ['', ' avant le ', 'au plus tard le mardi ', 'Sans dépasser le ', '()', ' (précédemment le )'],
    rejects: ['Inscription', ' pour les contributions'],
  }),
  actionTail: pattern({
    id: 'fr.deadlines.action-tail',
    source: "(?:[ :;,.(*-]|(?<![\\p{L}\\p{N}])(?:le|au|a|avant|jusqu'a|au plus tard|des|vers)(?= *$|[ :;,.(*-]))+$",
    matches: ['Contributions, à ', 'Inscription (au plus tard à ', 'Visa le '],
    rejects: ['Contributions de Lea', 'le visa du délégué', 'Échéance au Bureau'],
  }),
};
