import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';

/** Topics of terms of reference by the words of their headings. */
export const topics: AnnexLocale['topics'] = [
  {
    topic: 'mailing-list',
    pattern: pattern({
      id: 'fr.topic.mailing-list',
      source: "<listes? (?:de diffusion|de distribution|de courrier|d'adresses)|<liste electronique",
      matches: ['Liste de diffusion', 'Listes de distribution électronique'],
      rejects: ['Liste des tâches'],
    }),
  },
  {
    topic: 'reporting',
    pattern: pattern({
      id: 'fr.topic.reporting',
      source: '<(?:rapports?|compte[s]? rendu[s]?|etablissement de rapports?|notification|comptes? rendus?)>',
      matches: ["Rapports d'activité", 'Rattachement et rapports', 'Comptes rendus'],
      rejects: ['Rattachement', 'Rapporteur'],
    }),
  },
  {
    topic: 'parent-group',
    pattern: pattern({
      id: 'fr.topic.parent-group',
      source:
        "<(?:rattachement|(?:groupe|entite|organe|instance|commission(?: d'etudes)?) (?:de rattachement|responsable|parente?|de tutelle|directrice|dont (?:il|elle|le groupe) depend)|tutelle|structure hierarchique|position dans la structure|lien hierarchique|hierarchie|dependance)>",
      matches: ['Rattachement', 'Groupe de rattachement', "Commission d'études responsable", 'Entité de tutelle'],
      rejects: ['Groupes concernés', 'Structure des travaux'],
    }),
  },
  {
    topic: 'duration',
    pattern: pattern({
      id: 'fr.topic.duration',
      source:
        "<(?:durees?|echeances?(?! (?:des?|pour) )|(?:date d')?expiration|periode (?:de validite|d'activite|de fonctionnement)|validite|duree de vie|fin (?:du mandat|des travaux|des activites|de l'activite|d'activite)|calendrier d'activite|(?:terme|cessation|prorogation|reconduction|renouvellement) (?:du mandat|des travaux|des activites)|date (?:de fin|de dissolution|limite du mandat|de cloture)|dissolution|cloture des travaux|duree d'existence)>|^(?:terme|fin|cloture)$|<mandat (?:valable|limite)",
      matches: [
        'Durée',
        'Durée du mandat',
        'Durée de vie',
        "Période d'activité",
        "Date d'expiration",
        'Échéance',
        "Calendrier d'activité",
        'Validité du mandat',
        'Fin des travaux',
      ],
      rejects: ['Développement durable', 'Calendrier', 'Échéances pour les contributions'],
    }),
  },
  {
    topic: 'leadership',
    pattern: pattern({
      id: 'fr.topic.leadership',
      source:
        '<(?:(?:co-?|vice-?)?presiden(?:te?s?|ces?)|direction(?! des)|dirigeants?|equipe (?:de direction|dirigeante)|responsables?|conduite (?:des travaux|du groupe)|bureau du groupe|composition du bureau|membres du bureau|encadrement|gouvernance|animat(?:ion|eurs?|rices?)|coordonnat(?:eurs?|rices?)|pilot(?:age|es?)|rapporteure?s?)>|^(?:le )?bureau$',
      matches: [
        'Présidente',
        'Direction',
        'Présidence et vice-présidence',
        'Équipe de direction',
        'Bureau',
        'Responsables',
        'Président et Vice-Présidents',
        'Animation',
      ],
      rejects: ['Directives', 'Membres', 'Coordination des travaux', 'Bureaux régionaux'],
    }),
  },
  {
    topic: 'contacts',
    pattern: pattern({
      id: 'fr.topic.contacts',
      source: '<(?:contacts?|coordonnees|points? de contact|personnes? a contacter|correspondants?)>',
      matches: ['Autres contacts', 'Points de contact', 'Coordonnées'],
      rejects: ['Coordination'],
    }),
  },
  {
    topic: 'support',
    pattern: pattern({
      id: 'fr.topic.support',
      source:
        '<(?:appui|soutien|secretariat|services? de secretariat|assistance|ressources(?! (?:financieres|budgetaires)>)|support)>',
      matches: ['Appui administratif', 'Secrétariat', 'Appui du TSB', 'Ressources'],
      rejects: ['Participation', 'Ressources financières'],
    }),
  },
  {
    topic: 'working-methods',
    pattern: pattern({
      id: 'fr.topic.working-methods',
      source:
        '<(?:methodes? de travail|methodes?|procedures?|modalites? (?:de travail|de fonctionnement)|fonctionnement|organisation des travaux|regles de procedure|langues?(?: de travail)?|structure)>',
      matches: ['Méthodes de travail', 'Modalités de fonctionnement', 'Organisation des travaux'],
      rejects: ['Réunions'],
    }),
  },
  {
    topic: 'meetings',
    pattern: pattern({
      id: 'fr.topic.meetings',
      source: '<(?:reunions?|seances?|calendrier(?: des reunions)?|frequence des reunions|sessions?)>',
      matches: ['Réunions', 'Calendrier des réunions'],
      rejects: ['Rapports'],
    }),
  },
  {
    topic: 'membership',
    pattern: pattern({
      id: 'fr.topic.membership',
      source: '<(?:membres|composition|adhesion|qualite de membre)>',
      matches: ['Membres', 'Composition du Groupe'],
      rejects: ['Participation'],
    }),
  },
  {
    topic: 'participation',
    pattern: pattern({
      id: 'fr.topic.participation',
      source: '<(?:participation|participants?|inscription)>',
      matches: ['Participation', 'Participants'],
      rejects: ['Partage', 'Membres'],
    }),
  },
  {
    topic: 'rationale',
    pattern: pattern({
      id: 'fr.topic.rationale',
      source:
        "<(?:justification|motifs?|motivation|raison d'etre|raisons?|contexte|considerations? generales?|historique|rappel|introduction)>",
      matches: ['Justification', 'Contexte', "Raison d'être"],
      rejects: ['Objectifs'],
    }),
  },
  {
    topic: 'tasks',
    pattern: pattern({
      id: 'fr.topic.tasks',
      source:
        '<(?:taches?|activites?|fonctions?|attributions|responsabilites|missions?|programme de travail|plan de travail|travaux|resultats attendus|produits attendus|livrables|elements? livrables?)>',
      matches: ['Tâches particulières', 'Activités', 'Programme de travail', 'Résultats attendus'],
      rejects: ['Objectifs', 'Réunions'],
    }),
  },
  {
    topic: 'objectives',
    pattern: pattern({
      id: 'fr.topic.objectives',
      source: '<(?:objectifs?|buts?|finalites?)>',
      matches: ['Objectifs', 'But', 'Objectif général'],
      rejects: ['Objet', 'Tâches'],
    }),
  },
  {
    topic: 'scope',
    pattern: pattern({
      id: 'fr.topic.scope',
      source: '<(?:objet|domaine|domaines|portee|champ|perimetre|mandat|cadre)>',
      matches: ['Objet', 'Domaine de compétence', "Champ d'application", 'Portée'],
      rejects: ['Objectifs', 'Durée'],
    }),
  },
];
