import { describe, expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };

/** `2021-05-24 visa` of each deadline. */
async function due(language: keyof typeof letters, body: string): Promise<string[]> {
  const { deadlines } = await recordOf(letters[language](body));
  return deadlines.map(({ date, kind }) => `${date} ${kind}`);
}

describe('a last day whose noun is that of the sentence before', () => {
  test.each<[keyof typeof letters, string]>([
    [
      'fr',
      "Le délai fixé pour l'inscription est prolongé jusqu'au 24 mai 2021. Celui des demandes de visa (3 mai 2021) ne change pas.",
    ],
    [
      'fr',
      "La date limite d'inscription est le 24 mai 2021. Celle relative aux demandes de visa, soit le 3 mai 2021, est maintenue.",
    ],
    ['en', 'The deadline for registration is 24 May 2021. That for visa requests (3 May 2021) stands.'],
    [
      'es',
      'El plazo de inscripción se prorroga hasta el 24 de mayo de 2021. El de las solicitudes de visado (3 de mayo de 2021) no cambia.',
    ],
  ])('%s: %s', async (language, body) => {
    expect((await due(language, body)).toSorted()).toEqual(['2021-05-03 visa', '2021-05-24 registration']);
  });

  test.each<[keyof typeof letters, string]>([
    ['fr', "L'atelier aura lieu le 24 mai 2021. Celui des jeunes ingénieurs (3 mai 2021) est complet."],
    ['en', 'The workshop takes place on 24 May 2021. That for young engineers (3 May 2021) is full.'],
    [
      'es',
      'El taller se celebrará el 24 de mayo de 2021. El de los jóvenes ingenieros (3 de mayo de 2021) está completo.',
    ],
  ])('%s: of a meeting it is none: %s', async (language, body) => {
    expect(await due(language, body)).toEqual([]);
  });
});

describe('what is asked for stands behind the last day', () => {
  test.each<[string, string]>([
    ["Vous êtes priés de communiquer, avant le 24 mai 2021, le nom de l'experte qui animera l'équipe.", 'nomination'],
    [
      'Les membres sont invités à faire connaître, le 24 mai 2021 au plus tard, les noms et fonctions des suppléants.',
      'nomination',
    ],
    [
      'Veuillez faire connaître votre décision avant le 24 mai 2021, faute de quoi vos demandes de visa seront classées.',
      'reply',
    ],
  ])('%s', async (body, kind) => {
    expect(await due('fr', body)).toEqual([`2021-05-24 ${kind}`]);
  });
});
