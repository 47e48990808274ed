import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';

/** What the words of its heading make of an annex. */
export const types: AnnexLocale['types'] = [
  {
    type: 'terms-of-reference',
    pattern: pattern({
      id: 'fr.annex.terms-of-reference',
      source: '<mandat(?!(?:s|aire))>',
      matches: ['Mandat', 'Projet de mandat du Groupe', 'MANDAT DE LA JCA'],
      rejects: ['Mandats des commissions', 'Mandataire'],
    }),
  },
  {
    type: 'agenda',
    pattern: pattern({
      id: 'fr.annex.agenda',
      source:
        "<ordres? du jour>|<programme (?:(?:provisoire|remanie|revise|modifie|definitif|detaille|actualise|general|final|preliminaire|indicatif|mis a jour) ){0,2}(?:de la|de l'|du|des|de travail (?:de la(?! commission)|provisoire))|<projet de programme>|^(?:projet de )?programme(?: de travail)?(?: (?:provisoire|preliminaire|remanie|revise|modifie|detaille|definitif|actualise|indicatif))?$|<programme de travail (?:de la (?:reunion|session|semaine|premiere|seconde|deuxieme)|de l'atelier|des (?:seances|travaux|journees))|<programme provisoire>|<(?:calendrier|chronogramme|planning) (?:(?:provisoire|revise|remanie|modifie|actualise|definitif|preliminaire|detaille|indicatif) ){0,2}(?:de la|de l'|des|du)(?: |>|(?<='))|<calendrier (?:provisoire|propose)>|^(?:projet de |nouveau )?calendrier(?: (?:revise|remanie|modifie|actualise|mis a jour|definitif|preliminaire))?$|<(?:horaires?|grille horaire)>(?! (?:d'ouverture|des (?:bureaux|navettes)))|<emploi du temps>|^deroulement (?:de la |du |de l'|des )|^(?:plan|repartition) (?:des (?:seances|reunions)|de la (?:semaine|reunion))|<plan de gestion du temps>",
      matches: [
        "Projet d'ordre du jour de la réunion",
        'Programme provisoire de la réunion',
        'Calendrier des séances',
        "Programme remanié de l'atelier",
        'Calendrier révisé',
        'Programme de travail',
        'Calendrier révisé de la réunion',
        "Horaire modifié de l'atelier",
        'Déroulement de la journée',
      ],
      rejects: [
        'Informations pratiques',
        'Programmes de bourses',
        'Calendriers',
        "Programme de travail de la Commission d'études 5",
        "Horaires d'ouverture du guichet",
        'Répartition des contributions financières',
      ],
    }),
  },
  {
    type: 'questionnaire',
    pattern: pattern({
      id: 'fr.annex.questionnaire',
      source: '<questionnaire>|<enquete>',
      matches: ['Questionnaire sur la mise en œuvre', 'Enquête auprès des membres'],
      rejects: ['Questions', 'Formulaire'],
    }),
  },
  {
    type: 'form',
    pattern: pattern({
      id: 'fr.annex.form',
      source:
        "<formulaire>|<(?:bulletin|fiche|feuille) (?:d'inscription|de (?:reponse|participation|candidature|preinscription))|<fiche d'information|<modele de (?:lettre|reponse|formulaire)|<coupon[ -]reponse|<(?:feuille|feuillet|fiche|volet) a (?:(?:nous |me )?(?:remplir|completer|renvoyer|retourner|detacher))|<demande de (?:bourse|visa)|<reponses? (?:de[s']? ?(?:l'|la |les )?(?:etats? membres?|administrations?|membres?)(?: de l'(?:union|uit))? )?a la (?:circulaire|lettre|consultation)",
      matches: [
        "Formulaire d'inscription",
        'FORMULAIRE DE DEMANDE DE BOURSE',
        'Fiche de candidature',
        'FICHE DE PARTICIPATION',
        'Feuille à remplir et à renvoyer au secrétariat',
        'Demande de bourse',
      ],
      rejects: ['Informations pratiques', 'Réponses reçues', 'Feuille de route', 'Feuille de présence de la réunion'],
    }),
  },
  {
    type: 'text',
    pattern: pattern({
      id: 'fr.annex.text',
      source:
        "<(?:informations?|renseignements?) (?:pratiques?|generales?|generaux|utiles|complementaires|logistiques|a l'intention des participants|destinees aux participants)|<methodes de travail>|<dispositions pratiques>|<modalites>|<soumission des contributions>|<(?:instructions?|consignes?|notice|notes? explicatives?|indications?|conseils|guide|aide|mode d'emploi|directives)(?: \\p{L}{4,14}){0,2} (?:pour|a l'intention|concernant|relati(?:f|ve)s? a|sur|du|de|d'|des|destinee?s? a)>[^.:;]{0,60}<(?:remplir|completer|repondre|remplissage|questionnaires?|formulaires?|enquete)>|^(?:libelle|texte)(?: \\p{L}{4,12})? (?:de la|du|de cette) (?:projet (?:de |d'))?(?:nouvelle |nouveau )?(?:question|resolution|recommandation|decision)>",
      matches: [
        'Informations pratiques à l’intention des participants',
        'Renseignements généraux',
        'Modalités de participation',
        'Instructions pour remplir le questionnaire',
        'Notice explicative du formulaire',
        'Texte de la nouvelle Question 31/9',
      ],
      rejects: [
        'Liste des documents',
        'Mandat',
        'Instructions',
        'Texte du questionnaire',
        'Textes des nouvelles Questions',
      ],
    }),
  },
  {
    type: 'list',
    pattern: pattern({
      id: 'fr.annex.list',
      source:
        "<listes?>|<(?:titres?|resumes?)(?: et (?:titres?|resumes?|emplacements?|references?|liens?))? (?:des?|du) (?:projet(?! (?:(?:de|d'|nouvelle|nouveau|la|revision|revisee|amendement|corrigendum|rapport sur) ?){0,6}(?:recommandation|question|resolution|rapport|manuel|supplement)>)|projets|recommandations?|textes?|rapports?|questions?)|<textes? (?:adoptes?|approuves?|soumis)|<hotels?>|<projets (?:de )?(?:nouvelles? )?(?:recommandations?|questions?|rapports?)|<projet de (?:nouvelles )?(?:recommandations|questions|rapports)>|<(?:textes?|recommandations?|questions?|documents?|themes?|sujets?) (?:de l'UIT-[TRD] )?(?:a |devant |dont |attribuees?|proposees?|approuvees?|soumis|confiees?)|<composition>|<presidents? et vice-presidents?>|<equipe de direction>|<candidats? (?:proposes|aux)|<membres du bureau>|<rapporteurs>",
      matches: [
        'Liste des Recommandations',
        'Titres et résumés des projets de Recommandation',
        'Projets de Recommandation UIT-R',
        'Présidents et Vice-Présidents',
      ],
      rejects: [
        'Résumé du projet de révision de la Recommandation UIT-T E.180',
        "Projet d'ordre du jour",
        'Mandat du Groupe',
        'Projet de nouvelle Recommandation E.812',
      ],
    }),
  },
];

const listed =
  "actions|mesures|points (?:d'action|en suspens|a traiter)|taches|presidents|presidentes|vice-presidents|vice-presidentes|rapporteurs|rapporteuses|moderateurs|accords|arrangements|notes de liaison|postes|sieges|bourses|circulaires|memorandums|projets|recommandations|questions|resolutions|decisions|textes|documents|avis|rapports|supplements|normes|publications|contributions|propositions|brevets|candidatures|candidats|candidates|orateurs|oratrices|intervenants|participants|coordonnateurs|coordonnatrices|correspondants|points (?:focaux|de contact)|experts|formateurs|boursiers|animateurs|administrations|pays|etats membres|entites|organisations|organismes|etablissements|membres|associes|laboratoires|centres|stations|assignations|reseaux|groupes|themes|sujets|cours|ateliers|titulaires|responsables|redacteurs|editeurs|hotels|noms|titres|coordonnees";

/** The words of lists that are not called one. */
export const annexLists: Pick<AnnexLocale, 'listTitle' | 'listedText'> = {
  listTitle: pattern({
    id: 'fr.annex.list-title',
    source: `^(?:les |(?:tableau|etat|recapitulatif|recapitulation|repertoire|inventaire|releve|recueil|apercu|index|registre|catalogue|annuaire) des? )?(?:\\d{1,3} |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |premiers |nouveaux |nouvelles |anciens |anciennes )?(?:${listed})>`,
    matches: [
      'Accords de coopération en vigueur',
      'Projets approuvés',
      'État des candidatures reçues',
      'Quatre textes supprimés',
      'Laboratoires reconnus',
    ],
    rejects: ['Accord de siège', 'Projet de budget', 'État des comptes', 'Situation financière'],
  }),
  listedText: pattern({
    id: 'fr.annex.listed-text',
    source:
      "^(?:[-*•·] ?)?(?:projets? (?:de |d')(?:nouvelle |nouveau )?|revision (?:de la |du )|suppression (?:de la |du ))?(?:(?:recommandation|resolution|question|decision|rapport|avis|voeu|supplement|document|norme)s? )?(?:UIT-[TRD] )?(?:N[o°] ?)?(?:[A-Z]{1,3}[.])?(?:\\d{1,4}[\\d./-]{0,8}|\\[[^\\]]{1,30}\\])(?=$| |[:,;(])",
    matches: [
      'Recommandation UIT-T E.302 – Titre',
      'X.84',
      'Question 4/17: Sécurité',
      'Recommandation UIT-R BT.[NOUV-A]',
      'UIT-R F.342-1',
    ],
    rejects: ['Introduction', 'UIT-R et UIT-D', 'Le rapport 5', 'Recommandations générales'],
  }),
};

/** The words of forms that are not called one. */
export const annexForms: Pick<AnnexLocale, 'replyTitle' | 'fillIn'> = {
  replyTitle: pattern({
    id: 'fr.annex.reply-title',
    source:
      "^(?:(?:modele|projet) de )?(?:reponse$|reponses? (?:de |du |d'|des |a |au |aux )|accuse de reception|inscription(?: |$)|preinscription|pre-inscription|candidature(?: |$)|designation d|nomination d|notification d|declaration (?:de |d'|relative )|acceptation|confirmation d|demande d|proposition de candidat|bordereau|carte[ -]reponse|talon|coupon|bulletin|fiche (?:de |d'|a )|volet a |avis d'(?:adhesion|acceptation|approbation))|<a (?:completer|remplir|renvoyer|retourner) ",
    matches: [
      "Réponse de l'État Membre",
      'Réponse',
      'RÉPONSE À LA CONSULTATION',
      'Accusé de réception',
      'Inscription au forum',
      "Désignation d'un point focal",
      'Bordereau de réponse',
      'Tableau à compléter par les administrations',
    ],
    rejects: ['Réponses reçues', 'Inscriptions closes', 'Plan de déploiement', 'Projet de nomenclature'],
  }),
  fillIn: pattern({
    id: 'fr.annex.fill-in',
    source:
      '<a (?:retourner|renvoyer|remplir|completer|faire parvenir|adresser|transmettre|cocher|remettre) |<(?:veuillez|priere de|merci de|bien vouloir) (?:bien vouloir )?(?:remplir|completer|cocher|retourner|renvoyer|indiquer|preciser|biffer|entourer|joindre|signer)>|<coche[rz] (?:la|les|une) case|<(?:biffer|rayer) (?:la|les) mentions?|<en (?:lettres capitales|majuscules)>|<(?:cachet|signature)(?: et (?:cachet|signature|date|timbre))? ?(?:du|de la|officiel|:|[_.])|<oui ?(?:/|ou|[_.]{2,}|\\[ ?\\]|[☐□❏]) ?(?:non)?>',
    matches: [
      'À retourner au TSB par télécopie',
      'Veuillez remplir ce tableau',
      'Cocher la case utile',
      'Biffer les mentions inutiles',
      'EN MAJUSCULES',
      'Signature: ____',
      'oui / non',
    ],
    rejects: [
      'Le retour des délégués',
      'Les cases sont vides',
      'La signature des Actes finals',
      'Oui, le Groupe y est favorable',
    ],
  }),
};
