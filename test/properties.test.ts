import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCircular, UnreadableFile } from '../src/index.js';
import { recordSchema } from '../src/model/record.js';
import { breaches } from './support/invariants.js';

/** Letters made of what letters are made of, in any order: labels, numbers, formulas, dates, names. */
const piece = fc.constantFrom(
  'Réf.:',
  'Circulaire TSB 12',
  '\tTél.:\t+41 22 730 5111',
  'Objet:',
  'Objet: Réunion du Groupe',
  'Copie:',
  '–\tAux Associés;',
  '- Aux Administrations des États Membres',
  'Madame, Monsieur,',
  'Genève, le 3 mars 2020',
  '1\tTexte.',
  '1.1\tSuite:',
  'a)\tun point;',
  'i)\tautre',
  'II\tTitre',
  '•\tpuce',
  '2 Deuxième',
  'Veuillez agréer, Madame, Monsieur, mes salutations.',
  '(signé)',
  'Jean Lambert',
  'Directeur du Bureau',
  'Annexe: 1',
  'ANNEXE 1',
  '(de la Circulaire TSB 12)',
  'Mandat',
  '3\tDurée',
  'avant le 20 mai2022 au plus tard',
  'la Commission d’études 17 se réunira du 10 au 17 janvier',
  'Mme X (Suisse), Présidente de la CE 5',
  'www.itu.int/md.Des textes',
  '____',
  '- 2 -',
  '\t27 mai 2022\n\t– Inscription\n',
  '| a | b |',
  '**gras**',
  '[bookmark: x]',
  '[bookmark: ',
  '"décide',
  '"',
  '\u00ad',
  '\u00a0',
  '\u202e',
  '\u0000',
  '\ud800',
  'Résolution 179 (Rév. Dubaï, 2018)',
  'Distribution:',
  'A N N E X E  2',
  '1er',
  '31 avril 2020',
  'x@itu.int',
  'Résumé',
  'Suite à donner',
  '1 Sujet: X',
);
const letter = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\t')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  letter,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const readable = (text: string): boolean => bytesOf(text).some((byte) => byte > 32) && /[\p{L}\p{N}]{3}/u.test(text);

describe('any text', () => {
  test('gives a record that satisfies the schema and shows where every value and word stands', async () => {
    await fc.assert(
      fc.asyncProperty(anyText.filter(readable), async (text) => {
        const parsed = await parseCircular(bytesOf(text)).catch((error: Error) => error);
        // A text may look like a foreign file (`%PDF-`, control characters): then it is refused in one line.
        if (parsed instanceof Error) expect(parsed).toBeInstanceOf(UnreadableFile);
        else {
          expect(recordSchema.safeParse(parsed.record).error?.issues ?? []).toEqual([]);
          expect(breaches(parsed.record, parsed.text)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same record twice', async () => {
    await fc.assert(
      fc.asyncProperty(letter.filter(readable), async (text) => {
        const [first, second] = [await parseCircular(bytesOf(text)), await parseCircular(bytesOf(text))];
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
      { numRuns: 60 },
    );
  });
});
