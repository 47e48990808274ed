import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };

/** `-chair Ann Bo @WP 1/9 ~EUR <a@b>`, with `-` before who leaves; without the signatory. */
async function officers(language: keyof typeof letters, body: string): Promise<string[]> {
  const { people } = await recordOf(letters[language](body));
  return people
    .filter(({ role }) => role !== 'director')
    .map(({ role, name, group, region, email, outgoing }) =>
      [`${outgoing ? '-' : ''}${role} ${name}`, group && `@${group}`, region && `~${region}`, email && `<${email}>`]
        .filter(Boolean)
        .join(' '),
    );
}

test.each<[keyof typeof letters, string, string[]]>([
  // whoever was named before left what the next one takes
  [
    'en',
    'Mr Odd Berg (Norway) has retired. Dr Kenji Mori (Japan) succeeds him as Chairman of Working Party 1/9.',
    ['-chair Odd Berg @WP 1/9', 'chair Kenji Mori @WP 1/9'],
  ],
  [
    'fr',
    'M. Odd Berg (Norvège) a pris sa retraite. M. Kenji Mori (Japon) lui succède comme Président du Groupe de travail 1/9.',
    ['-chair Odd Berg @GT 1/9', 'chair Kenji Mori @GT 1/9'],
  ],
  [
    'es',
    'El Sr. Odd Berg (Noruega) se ha jubilado. El Sr. Kenji Mori (Japón) le sucede como Presidente del Grupo de Trabajo 1/9.',
    ['-chair Odd Berg @GT 1/9', 'chair Kenji Mori @GT 1/9'],
  ],
  // an office held until then, beside the one taken
  [
    'en',
    'Mr Ivo Pek (Malta) has resigned as Chair of SG 9; Ms Eva Roe (Ireland), up to now a Vice-Chair of SG 9, succeeds him as Chair.',
    ['-chair Ivo Pek @SG 9', '-vice-chair Eva Roe @SG 9', 'chair Eva Roe @SG 9'],
  ],
  [
    'fr',
    '– Mme Eva Roe (Irlande), jusqu’ici Vice-Présidente de la CE 9, lui succède comme Présidente;',
    ['-vice-chair Eva Roe @CE 9', 'chair Eva Roe @CE 9'],
  ],
  // the verb before the name
  [
    'es',
    'La Sra. Eva Roe (Irlanda) deja sus funciones de Relatora de la Cuestión 2/9. Le sucede como Relator el Sr. Ivo Pek (Malta).',
    ['-rapporteur Eva Roe @CE 9', 'rapporteur Ivo Pek @CE 9'],
  ],
  // the office that the sentence before names
  [
    'en',
    'Mr Ivo Pek has left the vice-chairmanship of SG 9. It has been held since 1 March 2021 by Ms Eva Roe (Ireland).',
    ['-vice-chair Ivo Pek @SG 9', 'vice-chair Eva Roe @SG 9'],
  ],
  [
    'fr',
    'M. Ivo Pek a quitté la vice-présidence de la CE 9. Celle-ci est assurée depuis le 1er mars 2021 par Mme Eva Roe (Irlande).',
    ['-vice-chair Ivo Pek @CE 9', 'vice-chair Eva Roe @CE 9'],
  ],
  [
    'es',
    'El Sr. Ivo Pek ha dejado la vicepresidencia de la CE 9. La ocupa desde el 1 de marzo de 2021 la Sra. Eva Roe (Irlanda).',
    ['-vice-chair Ivo Pek @CE 9', 'vice-chair Eva Roe @CE 9'],
  ],
  [
    'en',
    'Mr Ivo Pek has left the vice-chairmanship of SG 9. The meeting will be held by Ms Eva Roe (Ireland).',
    ['-vice-chair Ivo Pek @SG 9'],
  ],
])('in %s: %s', async (language, body, expected) => expect(await officers(language, body)).toEqual(expected));

test.each<[keyof typeof letters, string, string[]]>([
  [
    'en',
    'For the EUR region, Ms Eva Roe (Ireland) succeeds Mr Ivo Pek (Malta) as Vice-Chair of SG 9.',
    ['vice-chair Eva Roe @SG 9 ~EUR', '-vice-chair Ivo Pek @SG 9 ~EUR'],
  ],
  [
    'fr',
    'Pour la région EUR, Mme Eva Roe (Irlande) succède à M. Ivo Pek (Malte) en qualité de Vice-Présidente de la CE 9.',
    ['vice-chair Eva Roe @CE 9 ~EUR', '-vice-chair Ivo Pek @CE 9 ~EUR'],
  ],
  [
    'es',
    'Por la región EUR, la Sra. Eva Roe (Irlanda) sucede al Sr. Ivo Pek (Malta) como Vicepresidenta de la CE 9.',
    ['vice-chair Eva Roe @CE 9 ~EUR', '-vice-chair Ivo Pek @CE 9 ~EUR'],
  ],
  [
    'fr',
    'Poste à pourvoir:\n– Vice-Président de la CE 9 pour la région ARB, en remplacement de M. Ivo Pek (Malte);',
    ['-vice-chair Ivo Pek @CE 9 ~ARB'],
  ],
  // nobody chairs for a region
  ['fr', 'Pour la région EUR, Mme Eva Roe (Irlande) est Présidente de la CE 9.', ['chair Eva Roe @CE 9']],
])('the region of an office, in %s: %s', async (language, body, expected) =>
  expect(await officers(language, body)).toEqual(expected),
);

test.each<[keyof typeof letters, string, string[]]>([
  [
    'en',
    'The workshop will be chaired by Ms Eva Roe (Ireland), who is also Vice-Chair of SG 9.',
    ['chair Eva Roe', 'vice-chair Eva Roe @SG 9'],
  ],
  [
    'fr',
    "L'atelier prolonge les travaux de la Commission d'études 3.\n\nIl sera présidé par Mme Eva Roe (Irlande), qui est par ailleurs Vice-Présidente de la CE 9.",
    ['chair Eva Roe', 'vice-chair Eva Roe @CE 9'],
  ],
  [
    'es',
    'El taller será presidido por la Sra. Eva Roe (Irlanda), que es además Vicepresidenta de la CE 9.',
    ['chair Eva Roe', 'vice-chair Eva Roe @CE 9'],
  ],
  // a meeting of the group is led by its officers
  [
    'fr',
    'La réunion de la CE 9 a été présidée par Mme Eva Roe (Irlande), Vice-Présidente de la CE 9.',
    ['vice-chair Eva Roe @CE 9'],
  ],
  ['en', 'The meeting will be opened by the Vice-Chairman of the Board, Mr Ivo Pek (Malta).', ['vice-chair Ivo Pek']],
  ['en', 'The meeting will be opened by the Vice-Chairman of the Board of Vox, Mr Ivo Pek (Malta).', ['other Ivo Pek']],
  [
    'en',
    'The time-limit for Working Party 6C has moved. A copy goes to the Chairman of the Working Party, Dr Eva Roe.',
    ['chair Eva Roe @WP 6C'],
  ],
])('what somebody leads beside an office, in %s: %s', async (language, body, expected) =>
  expect(await officers(language, body)).toEqual(expected),
);

test.each<[keyof typeof letters, string, string[]]>([
  [
    'en',
    'Contacts:\n\n* for the rooms, Mr Ivo Pek (pek@example.org);\n\n* for visas, Ms Eva Roe (roe@example.org).',
    ['contact Ivo Pek <pek@example.org>', 'contact Eva Roe <roe@example.org>'],
  ],
  [
    'fr',
    'Contacts:\n– pour les salles, M. Ivo Pek (pek@exemple.org);\n– pour les visas, Mme Eva Roe (roe@exemple.org).',
    ['contact Ivo Pek <pek@exemple.org>', 'contact Eva Roe <roe@exemple.org>'],
  ],
  [
    'es',
    'Contactos:\n\n– para las salas, Sr. Ivo Pek (pek@ejemplo.org);\n\n– para los visados, Sra. Eva Roe (roe@ejemplo.org).',
    ['contact Ivo Pek <pek@ejemplo.org>', 'contact Eva Roe <roe@ejemplo.org>'],
  ],
  [
    'en',
    'Please turn to our contact for this matter, Mr Ivo Pek (telephone: +41 22 730 00 00, e-mail: pek@example.org).',
    ['contact Ivo Pek <pek@example.org>'],
  ],
  [
    'fr',
    'Veuillez vous adresser à notre contact pour cette affaire, M. Ivo Pek (tél. +41 22 730 00 00, courriel: pek@exemple.org).',
    ['contact Ivo Pek <pek@exemple.org>'],
  ],
  [
    'es',
    'Sírvase escribir al contacto para este foro, Ing. Ivo Pek (pek@ejemplo.org).',
    ['contact Ivo Pek <pek@ejemplo.org>'],
  ],
  [
    'fr',
    "Les remarques vont à M. Ivo Pek (Malte), Président de la CE 9, dont l'adresse électronique est la suivante: pek@exemple.org.",
    ['chair Ivo Pek @CE 9 <pek@exemple.org>'],
  ],
])('whom to write to, in %s: %s', async (language, body, expected) =>
  expect(await officers(language, body)).toEqual(expected),
);
