import type { CitationLocale } from '../../../model/locale/citations.js';
import { pattern } from '../../../text/pattern.js';

const lead =
  "^(?:(?:n[o°]s?|numeros?) (?:de (?:la )?|des )?)?(?:projets? (?:de |d'))?(?:nouvelles? |(?:revision|modification) (?:de (?:la )?|des ))?";
const sector = "(?: (?:de l'|du )?(?<sector>UIT-[TRD]|ITU-[TRD]|CCITT|CCIR))?";
const state =
  "(?: (?:n[o°]s?|et (?:titre|sujet)|nouvel(?:le)?s?|revisee?s?|modifiee?s?|approuvee?s?|adoptee?s?|proposee?s?|soumise?s?|concernee?s?|visee?s?|supprimee?s?|a (?:supprimer|approuver|l'etude)|confiee?s?|attribuee?s?|correspondante?s?|connexes?|associee?s?|etudiee?s?|pertinente?s?|examinee?s?))*";
const tail = '(?: ?\\([^()]{1,40}\\))? ?:?$';

/** Headings and leading words that tell what the numbers below them are. */
export const headings: Pick<CitationLocale, 'columns' | 'numberColumn' | 'announced'> = {
  columns: [
    {
      type: 'recommendation',
      pattern: pattern({
        id: 'fr.citations.column-recommendation',
        source: `${lead}(?:recommandations?|recommandation\\(s\\)|recs?\\.|avis)${sector}${state}${tail}`,
        matches: [
          'Recommandation',
          'Recommandations UIT-R',
          'N° de la Recommandation',
          'Projet de nouvelle Recommandation',
          'Rec. UIT-T',
          'Recommandation(s)',
          'Recommandation (n° et édition)',
          'Avis du CCITT',
        ],
        rejects: ['Recommandations du Groupe', 'Titre de la Recommandation', 'Recommandation formulée par le Comité'],
      }),
    },
    {
      type: 'question',
      pattern: pattern({
        id: 'fr.citations.column-question',
        source: `${lead}(?:questions?|question\\(s\\)|q\\.?)${sector}${state}${tail}`,
        matches: [
          'Question',
          'Question(s)',
          'Questions UIT-R',
          "Question à l'étude",
          'Numéro de la Question',
          'Questions concernées',
        ],
        rejects: ['Question posée', 'Titre de la Question', 'Questions diverses'],
      }),
    },
    {
      type: 'resolution',
      pattern: pattern({
        id: 'fr.citations.column-resolution',
        source: `${lead}(?:resolutions?|resolution\\(s\\)|res\\.)${sector}${state}${tail}`,
        matches: ['Résolution', 'N° de la Résolution', 'Résolutions UIT-R'],
        rejects: ['Résolution des différends', "Résolution de l'image"],
      }),
    },
    {
      type: 'decision',
      pattern: pattern({
        id: 'fr.citations.column-decision',
        source: `${lead}decisions?${tail}`,
        matches: ['Décision', 'Numéro de la Décision'],
        rejects: ['Décision prise', 'Décisions du jury'],
      }),
    },
  ],
  numberColumn: pattern({
    id: 'fr.citations.column-number',
    source:
      '^(?:n[o°]s?\\.?|numeros?|num\\.|textes?|references?|ref\\.|sigles?|cotes?|designations?|identifiants?|documents?|normes?|serie et numero|numero et titre) ?:?$',
    matches: ['Numéro', 'N°', 'Texte', 'Référence', 'Textes'],
    rejects: ['Numéro de téléphone', 'Titre', 'Texte du projet'],
  }),
  announced: [
    {
      type: 'recommendation',
      pattern: pattern({
        id: 'fr.citations.announced-recommendations',
        source: '<(?:recommandations?|avis)>(?:[^.;:]{0,40}?<(?<sector>UIT-[TR]|ITU-[TR]|CCITT|CCIR)>)?',
        matches: ['Recommandations UIT-R dont la suppression est proposée', 'les projets de Recommandation'],
        rejects: ['Il est recommandé', 'Les Questions UIT-R'],
      }),
    },
    {
      type: 'question',
      pattern: pattern({
        id: 'fr.citations.announced-questions',
        source: '<questions?>(?:[^.;:]{0,40}?<(?<sector>UIT-[TRD]|ITU-[TRD]|CCITT|CCIR)>)?',
        matches: ["Questions confiées à la Commission d'études 5", 'les Questions UIT-R'],
        rejects: ['Questionnaire', 'Les Recommandations UIT-R'],
      }),
    },
  ],
};
