import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };

/** `-chair Ann Bo @WP 1/9 #NG`, with `-` before who leaves; without the signatory. */
async function officers(letter: string): Promise<string[]> {
  const { people } = await recordOf(letter);
  return people
    .filter(({ role }) => role !== 'director')
    .map(({ role, name, group, country, outgoing }) =>
      [`${outgoing ? '-' : ''}${role} ${name}`, group && `@${group}`, country && `#${country.code}`]
        .filter(Boolean)
        .join(' '),
    );
}

test.each<['fr' | 'en' | 'es', string, string[]]>([
  // the group that the words take up again
  [
    'es',
    'El GTC-COP se reunirá en mayo a petición del Presidente del Grupo, Sr. Piet Vos (Chile).',
    ['chair Piet Vos @GTC-COP #CL'],
  ],
  [
    'fr',
    'Le GTC-COP se réunira en mai à la demande du Président du Groupe, M. Piet Vos (Chili).',
    ['chair Piet Vos @GTC-COP #CL'],
  ],
  // two who act together, each with an office of their own
  [
    'es',
    'El orden del día de la CE 12 lo han preparado la Presidenta, Sra. Eva Lund (Suecia), y el Relator, Sr. Piet Vos (Chile).',
    ['chair Eva Lund @CE 12 #SE', 'rapporteur Piet Vos @CE 12 #CL'],
  ],
  [
    'es',
    'El plan de la CE 12 fue elaborado por la Presidenta de la Comisión, Sra. Eva Lund (Suecia), y por el Vicepresidente, Sr. Piet Vos (Chile).',
    ['chair Eva Lund @CE 12 #SE', 'vice-chair Piet Vos @CE 12 #CL'],
  ],
  // one keeps an office beside another
  [
    'es',
    'La Sra. Eva Lund (Suecia) es Vicepresidenta de la CE 12. La Sra. Lund conserva además la presidencia del Grupo de Trabajo 2/12.',
    ['vice-chair Eva Lund @CE 12 #SE', 'chair Eva Lund @GT 2/12 #SE'],
  ],
  [
    'fr',
    "Mme Eva Lund (Suède) est Vice-Présidente de la Commission d'études 12. Mme Lund garde la présidence du Groupe de travail 2/12.",
    ['vice-chair Eva Lund @CE 12 #SE', 'chair Eva Lund @GT 2/12 #SE'],
  ],
  [
    'en',
    'Ms Eva Lund (Sweden) is Vice-Chair of Study Group 12. Ms Lund retains the chairmanship of Working Party 2/12.',
    ['vice-chair Eva Lund @SG 12 #SE', 'chair Eva Lund @WP 2/12 #SE'],
  ],
  // an acting office told before the one that is held
  [
    'es',
    'Desempeñará el cargo, en calidad de Presidenta en funciones, la Vicepresidenta de la CE 12, Sra. Eva Lund (Suecia).',
    ['acting-chair Eva Lund @CE 12 #SE', 'vice-chair Eva Lund @CE 12 #SE'],
  ],
  [
    'fr',
    "Les fonctions de Président par intérim seront exercées par la Vice-Présidente de la Commission d'études 12, Mme Eva Lund (Suède).",
    ['acting-chair Eva Lund @CE 12 #SE', 'vice-chair Eva Lund @CE 12 #SE'],
  ],
  [
    'en',
    'The duties of Acting Chair will be performed by the Vice-Chair of Study Group 12, Ms Eva Lund (Sweden).',
    ['acting-chair Eva Lund @SG 12 #SE', 'vice-chair Eva Lund @SG 12 #SE'],
  ],
  // those who leave
  ['es', 'El Sr. Piet Vos (Chile) me ha escrito que renuncia a presidir el GTC-COP.', ['-chair Piet Vos @GTC-COP #CL']],
  ['es', 'El Sr. Piet Vos (Chile) ha renunciado a la presidencia del GTC-COP.', ['-chair Piet Vos @GTC-COP #CL']],
  ['fr', "M. Piet Vos (Chili) m'a écrit qu'il renonce à présider le GTC-COP.", ['-chair Piet Vos @GTC-COP #CL']],
  ['en', 'Mr Piet Vos (Chile) has written that he is giving up chairing CWG-COP.', ['-chair Piet Vos @CWG-COP #CL']],
  [
    'es',
    'El Sr. Piet Vos (Chile), Presidente de la CE 12, ha sido trasladado a otro destino.',
    ['-chair Piet Vos @CE 12 #CL'],
  ],
  [
    'es',
    'El Sr. Piet Vos (Chile), Relator para la Cuestión 4/12, ha causado baja.',
    ['-rapporteur Piet Vos @CE 12 #CL'],
  ],
  [
    'es',
    'El Sr. Piet Vos (Chile), que presidió la CE 12 de 2009 a 2016, ha escrito la historia.',
    ['-chair Piet Vos @CE 12 #CL'],
  ],
  [
    'es',
    'La Sra. Eva Lund (Suecia) releva al Sr. Piet Vos (Chile) como Presidenta de la CE 12.',
    ['chair Eva Lund @CE 12 #SE', '-chair Piet Vos @CE 12 #CL'],
  ],
  // who misses a meeting leaves nothing
  [
    'es',
    'El Sr. Piet Vos (Chile), Presidente de la CE 12, ya no podrá asistir a la reunión de mayo.',
    ['chair Piet Vos @CE 12 #CL'],
  ],
])('%s: %s', async (language, body, expected) => {
  expect(await officers(letters[language](body))).toEqual(expected);
});
