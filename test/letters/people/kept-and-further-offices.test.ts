import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };

/** `-chair Ann Bo @WP 1/9 <a@b>`, with `-` before who leaves; without the signatory. */
async function officers(language: keyof typeof letters, body: string): Promise<string[]> {
  const { people } = await recordOf(letters[language](body));
  return people
    .filter(({ role }) => role !== 'director')
    .map(({ role, name, group, email, outgoing }) =>
      [`${outgoing ? '-' : ''}${role} ${name}`, group && `@${group}`, email && `<${email}>`].filter(Boolean).join(' '),
    );
}

test.each<[keyof typeof letters, string, string[]]>([
  // who keeps an office holds it, and is none of the vice-chairs whom the next sentence names
  [
    'fr',
    "M. Ivo Pek (Malte) est reconduit à la présidence de la Commission d'études 9. Il sera assisté de Mme Eva Roe (Irlande) et de M. Odd Berg (Norvège), Vice-Présidents de la Commission d'études 9.",
    ['chair Ivo Pek @CE 9', 'vice-chair Eva Roe @CE 9', 'vice-chair Odd Berg @CE 9'],
  ],
  [
    'en',
    'Mr Ivo Pek (Malta) is reappointed to the chairmanship of Study Group 9 and Ms Eva Roe (Ireland) was re-elected to the vice-chairmanship.',
    ['chair Ivo Pek @SG 9', 'vice-chair Eva Roe @SG 9'],
  ],
  [
    'es',
    'El Sr. Ivo Pek (Malta) ha sido reelegido en la presidencia de la Comisión de Estudio 9. Le asistirá la Sra. Eva Roe (Irlanda), Vicepresidenta de la Comisión de Estudio 9.',
    ['chair Ivo Pek @CE 9', 'vice-chair Eva Roe @CE 9'],
  ],
  // a group that gives away the chair of the one it has founded
  [
    'en',
    '1\tStudy Group 5 has created the ITU-T Focus Group on Buried Cables (FG-BC).\n\n2\tStudy Group 5 entrusted the chairmanship to Ms Eva Roe (Ireland).',
    ['chair Eva Roe @FG-BC'],
  ],
  [
    'fr',
    "\n1\tLa Commission d'études 5 a créé le Groupe spécialisé de l'UIT-T sur les câbles enterrés (FG-CE).\n\n2\tLa Commission d'études 5 en a confié la présidence à Mme Eva Roe (Irlande).\n",
    ['chair Eva Roe @FG-CE'],
  ],
  ['en', 'Study Group 5 is chaired by Ms Eva Roe (Ireland).', ['chair Eva Roe @SG 5']],
  // the verb before the one who takes over
  [
    'es',
    'El Sr. Ivo Pek (Malta) anunció que deja el cargo de Vicepresidente del GTC-RHF. Le sucede en la vicepresidencia la Sra. Eva Roe (Irlanda).',
    ['-vice-chair Ivo Pek @GTC-RHF', 'vice-chair Eva Roe @GTC-RHF'],
  ],
  [
    'fr',
    "M. Ivo Pek (Malte) a quitté la vice-présidence de la Commission d'études 9. Lui succède à ce poste Mme Eva Roe (Irlande).",
    ['-vice-chair Ivo Pek @CE 9', 'vice-chair Eva Roe @CE 9'],
  ],
  [
    'en',
    'Mr Ivo Pek (Malta) has left the vice-chairmanship of Study Group 9. He is succeeded in that post by Ms Eva Roe (Ireland).',
    ['-vice-chair Ivo Pek @SG 9', 'vice-chair Eva Roe @SG 9'],
  ],
  [
    'es',
    'El Sr. Ivo Pek (Malta) ha dejado la presidencia de la Comisión de Estudio 9, que asume la Sra. Eva Roe (Irlanda).',
    ['-chair Ivo Pek @CE 9', 'chair Eva Roe @CE 9'],
  ],
  [
    'fr',
    "M. Ivo Pek (Malte) a quitté la présidence de la Commission d'études 9, qu'assume désormais Mme Eva Roe (Irlande).",
    ['-chair Ivo Pek @CE 9', 'chair Eva Roe @CE 9'],
  ],
  [
    'en',
    'Mr Ivo Pek (Malta) has left the chairmanship of Study Group 9, which passes to Ms Eva Roe (Ireland).',
    ['-chair Ivo Pek @SG 9', 'chair Eva Roe @SG 9'],
  ],
  // an address for two is nobody's own, unless it has the name in it
  [
    'en',
    'Who objects is requested to give the reasons to the Director and to the Chairman of Study Group 9, Mr Ivo Pek (Malta), at the address brsgd@itu.int.',
    ['chair Ivo Pek @SG 9'],
  ],
  [
    'fr',
    "Qui s'y oppose est prié d'en faire part au Directeur et au Président de la Commission d'études 9, M. Ivo Pek (Malte), à l'adresse brsgd@itu.int.",
    ['chair Ivo Pek @CE 9'],
  ],
  [
    'es',
    'Quien se oponga comunicará sus razones al Director y al Presidente de la Comisión de Estudio 9, Sr. Ivo Pek (Malta), en la dirección ivo.pek@example.mt.',
    ['chair Ivo Pek @CE 9 <ivo.pek@example.mt>'],
  ],
  [
    'en',
    'Who objects is requested to give the reasons to the Chairman of Study Group 9, Mr Ivo Pek (Malta), at the address sg9@itu.int.',
    ['chair Ivo Pek @SG 9 <sg9@itu.int>'],
  ],
  ['en', 'Mr Ivo Pek (ivo.pek@itu.int) is at your service.', ['contact Ivo Pek <ivo.pek@itu.int>']],
  ['fr', 'M. Ivo Pek (ivo.pek@itu.int) est à votre service.', ['contact Ivo Pek <ivo.pek@itu.int>']],
  ['es', 'El Sr. Ivo Pek (ivo.pek@itu.int) está a su servicio.', ['contact Ivo Pek <ivo.pek@itu.int>']],
  ['en', 'Mr Ivo Pek has been at the service of the Union since 2001.', []],
  // those who do as the one before
  [
    'en',
    'The Chairman of Study Group 9, Mr Ivo Pek (Malta), is leaving his post. So do two Vice-Chairmen:\n\n–\tMs Eva Roe (Ireland)\n–\tMr Odd Berg (Norway)',
    ['-chair Ivo Pek @SG 9', '-vice-chair Eva Roe @SG 9', '-vice-chair Odd Berg @SG 9'],
  ],
  [
    'fr',
    "\nLe Président de la Commission d'études 9, M. Ivo Pek (Malte), quitte ses fonctions. Il en va de même de deux Vice-Présidents:\n\n–\tMme Eva Roe (Irlande)\n–\tM. Odd Berg (Norvège)\n",
    ['-chair Ivo Pek @CE 9', '-vice-chair Eva Roe @CE 9', '-vice-chair Odd Berg @CE 9'],
  ],
  [
    'es',
    'El Presidente de la Comisión de Estudio 9, Sr. Ivo Pek (Malta), deja su cargo. Lo mismo hacen dos Vicepresidentes:\n\n–\tSra. Eva Roe (Irlanda)\n–\tSr. Odd Berg (Noruega)',
    ['-chair Ivo Pek @CE 9', '-vice-chair Eva Roe @CE 9', '-vice-chair Odd Berg @CE 9'],
  ],
  [
    'en',
    'The Chairman of Study Group 9, Mr Ivo Pek (Malta), has been re-elected. So have two Vice-Chairmen:\n\n–\tMs Eva Roe (Ireland)\n–\tMr Odd Berg (Norway)',
    ['chair Ivo Pek @SG 9', 'vice-chair Eva Roe @SG 9', 'vice-chair Odd Berg @SG 9'],
  ],
])('offices in %s: %s', async (language, body, expected) => {
  expect(await officers(language, body)).toEqual(expected);
});

test.each<[keyof typeof letters, string, string[]]>([
  [
    'en',
    `The Vice-Chairmen of Study Group 9 are as follows:

     Name              Country      Other duties

     Ms Eva Roe        Ireland      Chairman of Working Party 1/9
     Mr Odd Berg       Norway       None`,
    ['vice-chair Eva Roe @SG 9', 'chair Eva Roe @WP 1/9', 'vice-chair Odd Berg @SG 9'],
  ],
  [
    'fr',
    `
Les Vice-Présidents de la Commission d'études 9 sont les suivants:

     Nom               Pays         Autres fonctions

     Mme Eva Roe       Irlande      Présidente du Groupe de travail 1/9
     M. Odd Berg       Norvège      Néant
`,
    ['vice-chair Eva Roe @CE 9', 'chair Eva Roe @GT 1/9', 'vice-chair Odd Berg @CE 9'],
  ],
  [
    'es',
    `Los Vicepresidentes de la Comisión de Estudio 9 son los siguientes:

     Nombre            País         Otras funciones

     Sra. Eva Roe      Irlanda      Presidenta del Grupo de Trabajo 1/9
     Sr. Odd Berg      Noruega      Ninguna`,
    ['vice-chair Eva Roe @CE 9', 'chair Eva Roe @GT 1/9', 'vice-chair Odd Berg @CE 9'],
  ],
])('a column of further offices, in %s', async (language, body, expected) => {
  expect(await officers(language, body)).toEqual(expected);
});
