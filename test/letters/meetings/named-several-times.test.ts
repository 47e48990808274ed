import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/text/clean.js';
import { expectLinear } from '../../support/steps.js';
import { detect, shown, read } from '../../support/detected-meetings.js';

describe('one meeting named several times', () => {
  test('subject, paragraph and annex title', () => {
    const { findings, text } = detect([
      'Objet: Création de la JCA-QKD et première réunion (réunion électronique, 1er juin 2021)',
      'La première réunion de la JCA-QKD se tiendra le 1er juin 2021 de 13 h 00 à 16 h 00 (heure de Genève).',
      {
        text: "Projet d'ordre du jour de la première réunion de la JCA-QKD (réunion électronique, 1er juin 2021)",
        zone: 'annex',
        annex: 0,
      },
    ]);
    expect(findings.map(shown)).toEqual(['2021-06-01T13:00..2021-06-01T16:00 JCA-QKD electronic']);
    expect(findings[0]?.value.timeZone).toBe('Europe/Zurich');
    expect(findings[0]?.clues.map(({ span }) => clean(text.slice(span.start, span.end)))).toEqual([
      '1er juin 2021',
      '1er juin 2021 de 13 h 00 à 16 h 00 (heure de Genève)',
      '1er juin 2021',
    ]);
  });

  test('a month and a date without a year join the exact days', () => {
    expect(
      read(
        'La prochaine réunion du Groupe consultatif aura lieu en octobre 2021.',
        'La réunion du Groupe consultatif se tiendra à Genève du 25 au 29 octobre 2021.',
        "La réunion du Groupe consultatif du 25 au 29 octobre sera suivie d'une réception.",
      ),
    ).toEqual(['2021-10-25..2021-10-29 GCNT @Genève']);
  });

  test('two groups that meet on one day are two meetings', () => {
    expect(
      read(
        'La réunion de la JCA-QKD se tiendra le 3 mai 2021.',
        "La réunion de la Commission d'études 5 se tiendra le 3 mai 2021.",
      ),
    ).toEqual(['2021-05-03 JCA-QKD', '2021-05-03 CE 5']);
  });

  test('an opening day belongs to the meeting that begins on it', () => {
    expect(
      read(
        "La réunion de la Commission d'études 5 se tiendra à Genève du 3 au 7 mai 2021.",
        "La réunion s'ouvrira le 3 mai 2021 à 9 h 30.",
      ),
    ).toEqual(['2021-05-03..2021-05-07 CE 5 @Genève']);
  });
});

test('no year, no letter: a message', () => {
  const { findings, messages } = detect(['La réunion se tiendra le 3 mai.'], null);
  expect(findings).toEqual([]);
  expect(messages.map(({ code }) => code)).toEqual(['missing-year']);
});

test('a long paragraph of meetings is read with work that grows with its length', async () => {
  const sentence =
    'La réunion qui se tiendra à Genève (Suisse) le 4 mai 2021 et le 6 mai 2021, prévue, à Kigali, en ligne ';
  await expectLinear((times) => read(sentence.repeat(times)), 500);
});
