import type { CandidaciesLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

export const candidacies: CandidaciesLocale = {
  candidacyCue: pattern({
    id: 'fr.people.candidacy-cue',
    source: 'candidat|brigue|postul|en lice|se presente',
    matches: ['candidatures', 'brigue'],
    rejects: ['remplace', 'préside'],
  }),
  candidateColumn: pattern({
    id: 'fr.people.candidate-column',
    source:
      '^ ?(?:(?:noms?|prenoms? et noms?|noms? et prenoms?) (?:du|de la|des|de la personne) (?:ou de la )?)?candidat(?:\\(e\\)|·e|e)?(?:s|\\(s\\)|·s)?(?: ou candidate)?(?: (?:propose|present|declare|en lice|presente|pressenti)(?:e|es|s)?(?: par .{1,40})?)? ?[:*]?$|^ ?personnes? (?:proposee?s?|presentee?s?|candidates?) ?[:*]?$',
    matches: ['Candidat', 'Candidat(e)s', 'Nom du candidat', 'Candidats proposés', 'Nom et prénom de la candidate'],
    rejects: ['Candidat élu', 'Candidat retenu', 'Titulaire', 'Nom'],
  }),
  candidateList: pattern({
    id: 'fr.people.candidate-list',
    source:
      "<(?:listes?|etat|tableau|noms?|recapitulatif|recapitulation) (?:recapitulative |provisoire |definitive |complete |actualisee |a jour )?(?:des? |d')(?:candidate?s?|candidatures?|personnes candidates)>|<(?:les |des )?(?:candidate?s|candidatures) (?:suivante?s|ci-(?:apres|dessous)|(?:(?:deja|effectivement) )?(?:recu|parvenu|presente|propose|depose|enregistre|declare)e?s|en lice)>|^ ?(?:[\\dIVX.]{1,5}[.)]? )?candidat(?:(?:e|\\(e\\))?s?|ures?) (?:a la|aux?|a l'|pour) [^:]{0,140}:? ?$|<candidate?s (?:a la|aux?|pour) [^.:]{0,140}<sont(?: les)?(?: suivants?| suivantes?| ci-apres)? ?: ?$",
    matches: [
      'Liste des candidats (au 6 mai)',
      'État des candidatures',
      'Les candidatures suivantes ont été reçues:',
      'Candidats à la présidence de la CE 5',
      'Les candidats au poste de Président de la CE 5 sont:',
    ],
    rejects: [
      'Formulaire de candidature',
      'Appel à candidatures',
      'Le candidat remplira le formulaire:',
      'La candidature est à adresser au TSB',
    ],
  }),
  standsFor: pattern({
    id: 'fr.people.stands-for',
    source:
      '<(?:candidat(?:\\(e\\)|e)?s?|candidatures?|brigu(?:e|ent|er|ait|era)|postul(?:e|ent|er|ait|era)|(?:se presente|se presentera|en lice)(?= (?:a|aux?|pour)>))>[^;:]{0,100}$',
    matches: ['candidat au poste de ', 'la candidature de M. X aux fonctions de ', 'brigue la place de '],
    rejects: ['est nommé au poste de ', 'les candidatures ont été closes; le '],
  }),
  isCandidate: pattern({
    id: 'fr.people.is-candidate',
    source:
      "^ ?,? ?(?:(?:qui )?(?:est|sont|sera|seront|etait|etaient|reste|demeure|(?:se )?(?:porte|portent|declare|declarent)|s'est portee?|s'est declaree?) )?(?:(?:comme|en qualite de|en tant que|a titre de) )?(?:(?:la |le |les |l'une? des )?(?:seul|unique|autre|second|premier|premiere)e?s? )?candidat(?:e|\\(e\\))?s? (?=(?:a|aux?|pour)>)|^ ?,? ?(?:qui )?(?:brigue(?:nt|ra)?|postule(?:nt|ra)?|se presente(?:nt|ra)?|a (?:presente|depose|fait acte de|pose|maintenu|annonce) (?:sa )?candidature) (?=(?:a|aux?|pour|la|le|un|une|l)>)",
    matches: [
      ', candidat à la présidence',
      ' est candidate au poste',
      ' sont candidats à ',
      ' comme candidat à la vice-présidence',
      ' brigue la présidence',
      ' a présenté sa candidature au poste',
    ],
    rejects: [' a retiré sa candidature au poste', ' présente le candidat', ', Président, candidat'],
  }),
  candidacyOf: pattern({
    id: 'fr.people.candidacy-of',
    source:
      "<candidatures? (?:suivantes?: )?(?:de |d')(?:la |l')?$|<candidate?s? (?:suivants? )?(?:aux?|a la) [^.;:]{0,90}<(?:est|sont) $",
    matches: ['la candidature de ', 'le candidat au poste est '],
    rejects: ['la date de ', 'les candidatures des '],
  }),
};
