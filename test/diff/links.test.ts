import { expect, test } from 'vitest';
import { compareCirculars, parseCircular } from '../../src/index.js';
import { circular } from '../support/letters.js';

const letter = async (body: string): ReturnType<typeof parseCircular> =>
  parseCircular(
    new TextEncoder().encode(circular(`\n${body}\n`).replaceAll('\t', ' ').replace('Objet:', '**Objet:**')),
  );
const factsBetween = async (left: string, right: string): Promise<string[]> => {
  const { facts } = await compareCirculars(await letter(left), await letter(right));
  return facts.map(({ fact, left: before, right: after }) => `${fact}: ${before} → ${after}`);
};

test('a link whose target alone changed is told', async () => {
  expect(
    await factsBetween(
      'Le programme est sur [la page](https://www.example.org/2030).',
      'Le programme est sur [la page](https://www.example.org/2031).',
    ),
  ).toEqual(['link: la page · https://www.example.org/2030 → la page · https://www.example.org/2031']);
});

test('a target written otherwise, and a link that comes with its words, are no fact', async () => {
  expect(
    await factsBetween(
      'Le programme est sur [la page](http://www.example.org/2030/).',
      'Le programme est sur [la page](https://www.example.org/2030), le plan sur [une autre](https://www.example.org/plan).',
    ),
  ).toEqual([]);
});
