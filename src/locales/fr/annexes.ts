import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';
import { annexForms, annexLists, types } from './annex-types.js';
import { topics } from './topics.js';

export const annexes: AnnexLocale = {
  types,
  ...annexForms,
  ...annexLists,
  kindLine: pattern({
    id: 'fr.annex.kind-line',
    source:
      "^(?:\\(?(?:projet de )?mandat(?: (?:revise|modifie|actualise|mis a jour|propose|provisoire|definitif))?|(?:projet d')?ordre du jour|questionnaire|formulaire(?: (?:de|d')[^.;:]{1,40})?|bulletin d'inscription|informations pratiques|liste(?: (?:des|de)[^.;:]{1,60})?|calendrier|programme(?: provisoire)?|projet)\\)?$",
    matches: ['Mandat', 'Mandat révisé', "Projet d'ordre du jour", 'Ordre du jour', "Formulaire d'inscription"],
    rejects: ['Mandat de l’Activité conjointe', 'Mandat révisé en 2021', 'Hébergement'],
  }),
  draft: pattern({
    id: 'fr.annex.draft',
    source:
      "^(?:(?:avant-)?projets? (?:de |d')(?:nouvelle |nouveau |revision de la |revision du )?)?(?:resolution|decision|recommandation|voeu|declaration|question)(?= *$| *[-:[(]| [\\dA-Z]| (?:de|du|uit)| (?:revisee?|modifiee?)(?: |$))",
    matches: [
      'PROJET DE DÉCISION',
      'Projet de nouvelle Résolution [ABC-2] (Doha, 2026)',
      'Projet de révision de la Résolution 71',
      'PROJET DE NOUVELLE QUESTION UIT-R [MAREE]/7',
      'Projet de Question révisée UIT-R 12/7',
      'RÉSOLUTION 1408',
    ],
    rejects: [
      'Projet de mandat',
      'Décisions prises par le Conseil',
      "Projet d'ordre du jour",
      'Suite donnée à la Décision 5',
    ],
  }),
  topics,
  attachment: pattern({
    id: 'fr.mandate.attachment',
    source:
      "<(?:rattachee?s? (?:a|au)|relevent? d|releve(?:ra)? d|placee?s? sous (?:l'egide|l'autorite|la tutelle|la responsabilite)|sous l'egide d|sous la (?:tutelle|responsabilite|direction) d|groupe (?:de rattachement|parent) ?:)",
    matches: [
      'sera rattachée à la Commission',
      'Le groupe relève du GCNT',
      "placé sous l'égide de la CE 5",
      'Groupe de rattachement: GCNT',
    ],
    rejects: ['document rattaché', 'relever les défis'],
  }),
  lifetimeYear: pattern({
    id: 'fr.mandate.lifetime-year',
    source:
      "<(?:jusqu'(?:en|a (?:la )?fin (?:de )?(?:l'annee )?|au terme de (?:l'annee )?|a (?:l'annee )?)|(?:expir|s'acheve|se termine|pren)\\p{L}*(?: fin)? (?:en|fin|a (?:la )?fin (?:de )?(?:l'annee )?|au terme de (?:l'annee )?|courant)|(?:dissous|dissoute) (?:en|fin|a (?:la )?fin (?:de )?)|periode d'etudes? (?:19|20)\\d\\d ?-|prendra fin (?:en|fin|a la fin de (?:l'annee )?)) ?(?<year>(?:19|20)\\d\\d)>",
    matches: [
      "Le Groupe est établi jusqu'à la fin de 2028.",
      "pour la période d'études 2025-2028",
      'Son mandat expire en 2026.',
    ],
    rejects: ['Il a été créé en 2024.', "jusqu'à la réunion de 2028 du GCNT", 'depuis la fin de 2023'],
  }),
  lifetime: pattern({
    id: 'fr.mandate.lifetime',
    source:
      "<jusqu'(?:a|au|en)>|<expir(?:e|era|ent|ation)>|<pr(?:end|endra|ennent) fin>|<arriv(?:e|era) (?:a (?:echeance|expiration|terme|son terme))|<s'acheve(?:ra)?>|<se termine(?:ra)?>|<(?:pour |d')une (?:duree|periode) d|<cesse(?:ra)? (?:ses (?:activites|travaux)|d'exister)|<(?:est|sera) dissou(?:s|te)>|<mettra fin>|<valable (?:jusqu|pour)|<(?:a compter|a partir) d[eu] [^.;]{3,40} et jusqu|<fin (?:de la periode d'etudes|\\p{L}{3,9} \\d{4})",
    matches: [
      "Jusqu'à fin juin 2024.",
      'Le mandat du Groupe expire en 2026.',
      'Il prendra fin à la prochaine AMNT.',
      'créé pour une durée de deux ans',
      'Le Groupe sera dissous.',
      'Fin décembre 2026',
    ],
    rejects: ['La fin des travaux approche', 'Un plan est établi chaque année.', 'finances'],
  }),
  inCharge: pattern({
    id: 'fr.mandate.in-charge',
    flags: '',
    source:
      "^(?:(?:M|Mme|Mlle|Dr|Pr|Prof)[.]? )?\\p{Lu}[\\p{L}'.-]{0,30}(?: (?:\\p{Ll}{1,4} ){0,2}\\p{Lu}[\\p{L}'.-]{0,30}){1,4} ?\\(\\p{Lu}[^()]{2,60}(?:\\([^()]{1,40}\\))?\\)|^(?:M[.]|Mme|Dr) \\p{Lu}",
    matches: ['Mme Awa Diop (Sénégal)', 'M. Ivo Lund, Suède', 'Awa Diop (Sénégal), awa@example.org'],
    rejects: ['Les membres (États)', 'Le Groupe se réunit.', 'Mandat du Groupe (projet'],
  }),
  reporting: pattern({
    id: 'fr.mandate.reporting',
    source: '<(?:rend(?:ra)? compte|rapports?|fera rapport|fait rapport|informera)>',
    matches: ['rendra compte à la CE 17', 'soumettra un rapport au GCNT', 'fera rapport à la Commission'],
    rejects: ['Rapporteur', 'rendez-vous'],
  }),
};
