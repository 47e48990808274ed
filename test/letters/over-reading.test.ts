import { describe, expect, test } from 'vitest';
import { detectCitations } from '../../src/detect/citations/index.js';
import { detectPeople } from '../../src/detect/people/index.js';
import { citations } from '../../src/locales/fr/citations.js';
import { people } from '../../src/locales/fr/people.js';
import { withGroups } from '../support/made-document.js';

/** Sentences with what looks like a group, an officer or a text of the Union and is none. */
const traps = [
  // companies and their officers
  "Mme Odile Trévoux, Présidente-Directrice générale d'Horizon Télécom, a présenté une étude de cas.",
  "M. Karim Belhadj, Président d'Orange Maghreb, a offert le déjeuner.",
  "M. Marco Rossi, Vice-Président d'Alcalia, et M. Henri Blanc, Vice-Président de la société Ondes, parrainent l'atelier.",
  "Le Directeur des achats d'Horizon Télécom et le Président du jury se sont prononcés.",
  'Le colloque du Groupe Bolloré se tiendra dans les locaux du groupe ORANGE.',
  'M. Paul Verlaine, de la société Satelia, et Mme Ida Loveless, consultante, ont animé la séance.',
  // titles without names, names without titles
  "M. le Président a remercié les participants et Mme la Vice-Présidente s'est associée à ces remerciements.",
  "Vous pouvez contacter l'hôtel Bellevue, M. le Directeur de la réception, au +41 22 000 00 00.",
  "Comme l'a dit M. Hedy Larmarr, les ondes ne connaissent pas de frontières.",
  "L'ouvrage de MM. Claude Chanon et Norbert Vienère est disponible à la bibliothèque.",
  'Mme Ana Costa remplace M. Luc Perrin dans la délégation de la France.',
  // States and other organisations
  'Le Président de la République du Kenya a ouvert le sommet en présence de nombreux ministres.',
  'S.E. M. Ali Diop, Ministre des finances, représentera le Gouvernement hôte.',
  'M. Kofi Ansah, Président de la Commission nationale des communications, a accueilli la réunion.',
  "Le Groupe de travail 3 de l'ETSI et la Commission d'études 4 de l'OMM ont été invités.",
  "Le Groupe d'experts de l'ISO sur les cartes à puce a adressé une note de liaison.",
  'Le comité ISO/CEI JTC 1/SC 27 et le groupe de travail SG4 du 3GPP poursuivent leurs travaux.',
  "La Conférence des Nations Unies sur le commerce et le développement s'est tenue à Genève.",
  "La Conférence mondiale sur les femmes et l'Assemblée mondiale de la santé ont adopté des textes voisins.",
  // texts of others
  "L'Assemblée générale a adopté la Résolution A/RES/70/125 le 16 décembre 2015.",
  "La Décision 2002/187/JAI du Conseil de l'Union européenne reste applicable.",
  "La Recommandation Rec(2019)1 du Comité des ministres du Conseil de l'Europe est citée pour mémoire.",
  "La norme ISO/CEI 27001 et la RFC 3261 de l'IETF s'appliquent, de même que la norme EN 300 328.",
  "Le numéro 5.441 du Règlement et l'article 21 s'appliquent aux stations considérées.",
  'La facture No 278 et la circulaire 12 de la commune ont été réglées.',
  "La Circulaire de la Banque mondiale de 2019 et la lettre circulaire du Ministère n'ont pas été reproduites.",
  // numbers and letters
  'Questions 1 à 5: répondre par oui ou par non avant de passer à la question 6.',
  'La question 3/4 du formulaire est facultative; la page 4/17 est laissée en blanc.',
  'Le code SWIFT est CRESCHZZ80A et la référence du dossier FG-2019/12 est à rappeler.',
  'La salle CE 2 du CICG et la salle Popov seront équipées de micros.',
  // what persons do that is no office
  'M. Luc Perrin a présidé pendant dix ans la société créée par Mme Ana Costa, qui lui a offert un livre.',
  "Mme Ana Costa, que présente l'hebdomadaire, a quitté Lomé. M. Luc Perrin lui succède à la tribune.",
  'M. Luc Perrin répondra aux journalistes à l’issue de la séance. Il est membre du Club alpin.',
  'Le prix sera remis à M. Luc Perrin et à Mme Ana Costa; celle-ci a été retenue par le jury.',
  // groups that nothing tells apart
  'Les groupes régionaux et les commissions d’études peuvent soumettre des contributions.',
  "Le sous-groupe de travail chargé de la rédaction s'est réuni deux fois.",
  "L'équipe chargée de l'inscription accueillera les délégués dès 8 h 30.",
  'Le bureau régional de l’UIT à Addis-Abeba et le bureau du greffier resteront fermés.',
] as const;

describe('nothing of the Union is read where there is none', () => {
  test.each(traps)('%s', (sentence) => {
    // In a letter that speaks of groups, so that a stray word would find one to stand for.
    const document = withGroups('La Commission d’études 17 a créé la JCA-EAU.', sentence);
    const start = document.blocks[1]?.span.start ?? 0;
    const groups = document.groups.filter(({ span }) => span.start >= start);
    const officers = detectPeople(document, people).findings.filter(({ value }) => value.role !== 'other');
    expect({
      groups: groups.map(({ group }) => group.acronym ?? group.name),
      officers: officers.map(({ value }) => `${value.role} ${value.name}`),
      citations: detectCitations(document, citations).findings.map(({ value }) => value.number),
    }).toEqual({ groups: [], officers: [], citations: [] });
  });

  test('an officer of another body has no group', () => {
    const document = withGroups('La CE 17 se réunira.', traps[0], traps[1], traps[2]);
    expect(detectPeople(document, people).findings.map(({ value }) => value.group)).toEqual([null, null, null, null]);
  });
});
