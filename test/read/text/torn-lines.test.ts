import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import { readFixtures } from '../../support/fixtures.js';
import { parsedFixture } from '../../support/parsed-fixtures.js';

const torn = async (text: string): Promise<number | undefined> => {
  const { record } = await parseCircular(new TextEncoder().encode(text), {});
  const message = record.messages.find(({ code }) => code === 'torn-lines');
  return message === undefined ? undefined : Number(/\d+/.exec(message.message)?.[0]);
};

const lines = [
  'Le secrétariat a reçu les réponses de quarante ports, dont',
  'vingt ont déjà remplacé les balises que la Recommandation',
  'décrit; les autres attendent la décision que la Commission',
  'prendra à sa prochaine réunion, et demandent que les essais',
  'soient menés avec les constructeurs avant la fin de',
  "l'année. Un rapport sera établi par la Rapporteure, qui le",
  'présentera au Groupe et le transmettra à la Commission, où',
  'il sera examiné avec les autres contributions.',
];

describe('a text whose lines a conversion has torn', () => {
  test('is told, with how many lines end amid a sentence', async () => {
    expect(await torn(lines.join('\n\n'))).toBe(7);
  });

  test('is told once, at its first broken line', async () => {
    const text = `Note\n\n${lines.join('\n\n')}\n`;
    const { record } = await parseCircular(new TextEncoder().encode(text), {});
    const found = record.messages.filter(({ code }) => code === 'torn-lines');
    expect(found.map(({ severity, line }) => [severity, line])).toEqual([['warning', 3]]);
  });
});

describe('no torn text', () => {
  test('is one that is wrapped', async () => {
    expect(await torn(lines.join('\n'))).toBeUndefined();
  });

  test('is one of whole paragraphs, of which a page cuts a few', async () => {
    const whole = 'Les ports qui ont répondu sont nommés dans le tableau que le secrétariat a établi.';
    const text = Array.from({ length: 12 }, (_, at) =>
      at % 4 === 0 ? `${lines[0]}\n\n- ${at} -\n\n${lines[1]}.` : whole,
    );
    expect(await torn(text.join('\n\n'))).toBeUndefined();
  });

  test('is a list whose items begin small and end without a mark', async () => {
    const items = [
      'les balises lumineuses des entrées de port',
      'les feux des digues et des jetées du large',
      'les bouées',
    ];
    expect(await torn(`Sont examinés:\n\n${items.map((item) => `- ${item}`).join('\n\n')}\n`)).toBeUndefined();
  });

  test('is any fixture', async () => {
    for (const { name } of readFixtures()) {
      const { record } = await parsedFixture(name);
      expect(record.messages.map(({ code }) => code)).not.toContain('torn-lines');
    }
  });
});
