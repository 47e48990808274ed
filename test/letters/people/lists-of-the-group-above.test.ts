import { describe, expect, it } from 'vitest';
import { letter } from '../../support/letter-with-head.js';
import { circular, recordOf } from '../../support/letters.js';
import { readPeople } from '../../support/people-in-three-languages.js';

readPeople('officers listed below a sentence that only calls their group the Group', [
  [
    'Ada Lund chair CWG-XY CA, Ivo Marsh vice-chair CWG-XY GH, Mona Idris vice-chair CWG-XY YE',
    'The Council Working Group on Cables (CWG-XY) has met twice.\n\n2 The Group is chaired by Ms Ada Lund (Canada). She has two Vice-Chairmen at her side:\n\n- Mr Ivo Marsh (Ghana);\n\n- Ms Mona Idris (Yemen).',
    "Le Groupe de travail du Conseil sur les câbles (CWG-XY) s'est réuni deux fois.\n\n2 Le Groupe est présidé par Mme Ada Lund (Canada). Elle a deux Vice-Présidents à ses côtés:\n\n- M. Ivo Marsh (Ghana);\n\n- Mme Mona Idris (Yémen).",
    'El Grupo de Trabajo del Consejo sobre cables (CWG-XY) se ha reunido dos veces.\n\n2 El Grupo está presidido por la Sra. Ada Lund (Canadá). Tiene dos Vicepresidentes a su lado:\n\n- Sr. Ivo Marsh (Ghana);\n\n- Sra. Mona Idris (Yemen).',
  ],
  [
    'Ada Lund chair 1/9 SE, Duarte vice-chair 1/9 PT, Nkemelu vice-chair 1/9 NG',
    'Working Party 1/9 is chaired by Ms Ada Lund (Sweden); the vice-chairmanship falls to Messrs Duarte (Portugal) and Nkemelu (Nigeria).',
    'Le Groupe de travail 1/9 est présidé par Mme Ada Lund (Suède); la vice-présidence revient à MM. Duarte (Portugal) et Nkemelu (Nigéria).',
    'El Grupo de Trabajo 1/9 está presidido por la Sra. Ada Lund (Suecia); la vicepresidencia recae en los Sres. Duarte (Portugal) y Nkemelu (Nigeria).',
  ],
  [
    'Ada Lund acting-chair 9 ZA',
    'As soon as the meeting has closed, the conduct of business of Study Group 9 will pass to Ms Ada Lund (South Africa) as Acting Chairman.',
    "Dès la fin de la réunion, la conduite des travaux de la Commission d'études 9 passera à Mme Ada Lund (Afrique du Sud) en qualité de Présidente par intérim.",
    'Al término de la reunión, la dirección de los trabajos de la Comisión de Estudio 9 pasará a la Sra. Ada Lund (Sudáfrica) en calidad de Presidenta en funciones.',
  ],
  [
    'Ada Lund contact <ada.lund@uni.example>',
    'At the University, Ms Ada Lund (ada.lund@uni.example, telephone +56 32 250 0117) will deal with your enquiries.',
    "À l'Université, Mme Ada Lund (ada.lund@uni.example, téléphone +56 32 250 0117) répondra à vos questions.",
    'En la Universidad atenderá las consultas la Sra. Ada Lund (ada.lund@uni.example, teléfono +56 32 250 0117).',
  ],
]);

describe('a letter to one person says what that one is', () => {
  const head = (to: string): string => `Genève, le 4 mai 2021\n\n${to}\n\nObjet:\tVotre exposé`;
  it.each([
    ["À Mme Awa Diop, Vice-Présidente de la Commission d'études 5", ['Awa Diop vice-chair CE 5']],
    ['À M. Jan Novak, Président du Groupe de travail 3/9', ['Jan Novak chair GT 3/9']],
    ["À M. Jan Novak, Président de la société Cables d'Europe", []],
    ["Aux Présidents des Commissions d'études 5 et 9", []],
  ])('%s', async (to, expected) => {
    const { people } = await letter(head(to));
    expect(
      people.filter(({ role }) => role.endsWith('chair')).map(({ name, role, group }) => `${name} ${role} ${group}`),
    ).toEqual(expected);
  });

  it('the Director of the CCITT is one, the director of a port is none', async () => {
    const role = async (text: string) =>
      (await recordOf(circular(text))).people.find(({ name }) => name === 'Ada Lund')?.role;
    expect(await role('La Directrice du CCITT, Mme Ada Lund, a ouvert la séance.')).toBe('director');
    expect(await role('La Directrice du port, Mme Ada Lund, a ouvert la séance.')).toBe('other');
  });
});
