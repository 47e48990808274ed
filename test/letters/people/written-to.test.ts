import { describe, expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `Awa Diop chair CE 5 SN awa@example.sn`: who is what, of what, from where and at which address. */
async function people(letter: string): Promise<string[]> {
  const record = await recordOf(letter);
  return record.people
    .filter(({ role }) => role !== 'director')
    .map(({ name, role, group, country, email }) =>
      [name, role, group, country?.code, email].filter(Boolean).join(' '),
    );
}

describe('one of whom no more is said than the address is somebody to write to', () => {
  test.each<[string, string[]]>([
    ['À Praia: Mme Awa Diop (awa@tic.example.cv)', ['Awa Diop contact awa@tic.example.cv']],
    [
      'Secrétariat de la réunion: M. Jan Novak (jan.novak@itu.int) et Mme Ida Holm (ida.holm@itu.int)',
      ['Jan Novak contact jan.novak@itu.int', 'Ida Holm contact ida.holm@itu.int'],
    ],
    [
      "L'Agence nationale a désigné à cet effet M. Jan Novak (jan@agence.example.cz).",
      ['Jan Novak contact jan@agence.example.cz'],
    ],
    [
      "À cette fin, l'organisme hôte a nommé Mme Ida Holm (ida@hote.example.no).",
      ['Ida Holm contact ida@hote.example.no'],
    ],
    [
      'Les coquilles sont à signaler à la Conseillère de la CE 5, Mme Ida Holm, à l’adresse ida.holm@itu.int.',
      ['Ida Holm contact CE 5 ida.holm@itu.int'],
    ],
    [
      'Qui renonce à venir voudra bien en aviser M. Jan Novak, Président de la CE 5, à l’adresse jan@ctu.example.cz.',
      ['Jan Novak chair CE 5 jan@ctu.example.cz'],
    ],
    // an address without a person's, a text that somebody wrote, a field for a name
    ['À Praia: Mme Awa Diop', []],
    ['Résumé établi par: Mme Awa Diop (awa@tic.example.cv)', []],
    ['Programme: Mme Awa Diop (awa@tic.example.cv) a remercié les organisateurs.', []],
    ['M. Jan Novak, Président de la CE 5, a pris la parole; tsbsg5@itu.int.', ['Jan Novak chair CE 5']],
  ])('in French: %s', async (text, expected) => {
    expect(await people(circular(text))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['In Praia: Ms Awa Diop (awa@ict.example.cv)', ['Awa Diop contact awa@ict.example.cv']],
    [
      'The Agency has designated for this purpose Mr Jan Novak (jan@agency.example.cz).',
      ['Jan Novak contact jan@agency.example.cz'],
    ],
    [
      'Misprints may be pointed out to the Counsellor for Study Group 5, Ms Ida Holm, at ida.holm@itu.int.',
      ['Ida Holm contact SG 5 ida.holm@itu.int'],
    ],
    [
      'Those who cannot come should notify Mr Jan Novak, Chair of SG 5, at jan@ctu.example.cz.',
      ['Jan Novak chair SG 5 jan@ctu.example.cz'],
    ],
    ['Summary drawn up by: Ms Awa Diop (awa@ict.example.cv)', []],
    ['In Praia: Ms Awa Diop', []],
  ])('in English: %s', async (text, expected) => {
    expect(await people(englishCircular(text))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['En Praia: Sra. Awa Diop (awa@tic.example.cv)', ['Awa Diop contact awa@tic.example.cv']],
    [
      'El Ministerio ha designado a tal efecto al Sr. Jan Novak (jan@ministerio.example.cz).',
      ['Jan Novak contact jan@ministerio.example.cz'],
    ],
    [
      'Las erratas se comunicarán a la Consejera de la CE 5, Sra. Ida Holm, en la dirección ida.holm@itu.int.',
      ['Ida Holm contact CE 5 ida.holm@itu.int'],
    ],
    [
      'Quienes no puedan acudir deben avisar al Sr. Jan Novak, Presidente de la CE 5, en la dirección jan@ctu.example.cz.',
      ['Jan Novak chair CE 5 jan@ctu.example.cz'],
    ],
    ['Resumen redactado por: Sra. Awa Diop (awa@tic.example.cv)', []],
  ])('in Spanish: %s', async (text, expected) => {
    expect(await people(spanishCircular(text))).toEqual(expected);
  });

  test('who is the contact of the letterhead has the address, once', async () => {
    const letter = circular('Secrétariat: Mme Ida Holm (ida.holm@itu.int)').replace(
      'Objet:',
      'Contact:\tMme Ida Holm\nCourriel:\tatelier@itu.int\nObjet:',
    );
    expect(await people(letter)).toEqual(['Ida Holm contact ida.holm@itu.int']);
  });
});
