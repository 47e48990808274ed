import { describe, expect, test } from 'vitest';
import { body } from '../support/letter-outline.js';

describe('the lines of a correction', () => {
  const intro = '1\tAu § 4 de la Circulaire:';
  const rows = ['1 Au § 4 de la Circulaire:', '  Au lieu de: «douze balises»,', '  Lire: «dix balises».', '2 Merci.'];
  test.each<[string, string]>([
    ['led by tabs', `${intro}\n\n\tAu lieu de: «douze balises»,\n\n\tLire: «dix balises».\n\n2\tMerci.`],
    ['at the margin', `${intro}\n\nAu lieu de: «douze balises»,\n\nLire: «dix balises».\n\n2\tMerci.`],
  ])('%s hang below the line that introduces them', async (_, text) => {
    expect(await body(text)).toEqual(rows);
  });

  test('what is quoted on a line of its own hangs below them', async () => {
    expect(
      await body('1\tIl convient de corriger le titre:\nRemplacer:\n«Douze balises»\npar:\n«Dix balises»\n2\tMerci.'),
    ).toEqual([
      '1 Il convient de corriger le titre:',
      '  Remplacer:',
      '    «Douze balises»',
      '  par:',
      '    «Dix balises»',
      '2 Merci.',
    ]);
  });

  test('a sentence that begins alike stands beside', async () => {
    expect(
      await body(
        '1\tLe programme de la visite a changé:\nAu lieu de la visite prévue, un exposé est prévu.\n2\tMerci.',
      ),
    ).toEqual([
      '1 Le programme de la visite a changé:',
      'Au lieu de la visite prévue, un exposé est prévu.',
      '2 Merci.',
    ]);
  });
});
