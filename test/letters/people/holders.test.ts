import { describe, expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

async function people(letter: string): Promise<string[]> {
  const record = await recordOf(letter);
  return record.people
    .filter(({ role }) => role !== 'director')
    .map(({ name, role, group, country }) => [name, role, group, country?.code].filter(Boolean).join(' '));
}

const rows = (...cells: string[][]): string => cells.map((row) => row.join('\t')).join('\n');

describe('a table of holders below a title that names their office', () => {
  test.each(['Présidences actuelles', 'Titulaires actuels des présidences', 'Présidents en exercice'])(
    'in French: %s',
    async (title) => {
      const table = rows(
        ['Groupe', 'Titulaire', 'Rééligible'],
        ['CE 2', 'Mme Ida Holm (Norvège)', 'Oui'],
        ['GCNT', 'M. Jan Novak (Tchéquie)', 'Non'],
      );
      const letter = circular('Le texte suit en annexe.', `\n\nANNEXE 1\n${title}\n\n${table}\n`);
      expect(await people(letter)).toEqual(['Ida Holm chair CE 2 NO', 'Jan Novak chair GCNT CZ']);
    },
  );

  test('no office where the title names none', async () => {
    const table = rows(
      ['Groupe', 'Titulaire'],
      ['CE 2', 'Mme Ida Holm (Norvège)'],
      ['CE 3', 'M. Jan Novak (Tchéquie)'],
    );
    const letter = circular('Le texte suit en annexe.', `\n\nANNEXE 1\nBourses accordées\n\n${table}\n`);
    expect((await people(letter)).filter((person) => person.includes('chair'))).toEqual([]);
  });

  test.each(['Present Chairs', 'Current chairmanships'])('in English: %s', async (title) => {
    const table = rows(
      ['Group', 'Holder', 'May be reappointed'],
      ['SG 2', 'Ms Ida Holm (Norway)', 'Yes'],
      ['TSAG', 'Mr Jan Novak (Czech Republic)', 'No'],
    );
    const letter = englishCircular('The text is annexed.', `\n\nANNEX 1\n${title}\n\n${table}\n`);
    expect(await people(letter)).toEqual(['Ida Holm chair SG 2 NO', 'Jan Novak chair TSAG CZ']);
  });

  test.each(['Presidentes actuales', 'Presidencias actuales'])('in Spanish: %s', async (title) => {
    const table = rows(
      ['Grupo', 'Titular', 'Reelegible'],
      ['CE 2', 'Sra. Ida Holm (Noruega)', 'Sí'],
      ['GANT', 'Sr. D. NOVAK (Chequia)', 'No'],
    );
    const letter = spanishCircular('El texto figura en el anexo.', `\n\nANEXO 1\n${title}\n\n${table}\n`);
    expect(await people(letter)).toEqual(['Ida Holm chair CE 2 NO', 'D. NOVAK chair GANT CZ']);
  });
});

describe('names', () => {
  test.each<[string, string[]]>([
    [circular('Discours de M. Cheikh Anta Sarr, Directeur général de l’Agence.'), ['Cheikh Anta Sarr other']],
    [circular('La CE 5 est présidée par Cheikh Salem Al Noor.'), ['Salem Al Noor chair CE 5']],
    [
      englishCircular('Study Group 5 is chaired by Mr Sheikh Tijan Sowe (Gambia).'),
      ['Sheikh Tijan Sowe chair SG 5 GM'],
    ],
    [spanishCircular('La CE 5 está presidida por el Sr. D. Juan Ruiz (Chile).'), ['Juan Ruiz chair CE 5 CL']],
    [spanishCircular('La CE 5 está presidida por el Sr. D. Ruiz (Chile).'), ['D. Ruiz chair CE 5 CL']],
  ])('a given name, or initials, that looks like a title (%#)', async (letter, expected) => {
    expect(await people(letter)).toEqual(expected);
  });
});

describe('who leads a group of a Rapporteur’s', () => {
  test.each<[string, string[]]>([
    [
      englishCircular('The Rapporteur Group on Terminology (RG-TER), led by Ms Ida Holm (Norway), reported to TSAG.'),
      ['Ida Holm rapporteur RG-TER NO'],
    ],
    [
      circular(
        'Le Groupe du Rapporteur sur la terminologie (GR-TER), dirigé par Mme Ida Holm (Norvège), a fait rapport.',
      ),
      ['Ida Holm rapporteur GR-TER NO'],
    ],
    [
      spanishCircular(
        'El Grupo de Relator sobre terminología (GR-TER), dirigido por la Sra. Ida Holm (Noruega), informó.',
      ),
      ['Ida Holm rapporteur GR-TER NO'],
    ],
    [
      englishCircular('The Focus Group on Terminology (FG-TER), led by Ms Ida Holm (Norway), reported to TSAG.'),
      ['Ida Holm chair FG-TER NO'],
    ],
  ])('is its Rapporteur (%#)', async (letter, expected) => {
    expect(await people(letter)).toEqual(expected);
  });
});
