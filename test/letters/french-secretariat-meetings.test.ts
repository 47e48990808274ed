import { describe, expect, test } from 'vitest';
import { circular, recordOf } from '../support/letters.js';

describe('meetings in rows that begin with their day', () => {
  const table = (lead: string, rows: string): string => `1\t${lead}\n\n${rows}\n`;

  test('are of the group above them, at the clock of their column', async () => {
    const { meetings, deadlines: due } = await recordOf(
      circular(
        table(
          'Le Groupe du Rapporteur sur les services (GR-SV) traitera les réponses reçues au cours de ses réunions électroniques, dont le calendrier est le suivant:',
          'Date\tHeure (Genève)\tObjet\n16 septembre 2021\t13 h 00-15 h 00\tPremières réponses\n21 octobre 2021\t14 h 00-16 h 00\tProjet de rapport',
        ) +
          table(
            'Les séances en ligne du Groupe spécialisé sur les ponts (FG-PT) se tiendront aux dates ci-après:',
            'Jour\tHoraire (UTC)\tThème\n3 novembre 2021\t9 h 30 – 11 h\tObservations reçues\n10 novembre 2021\t9 h 30 – 11 h\tSynthèse',
          ),
      ),
    );
    expect(due).toEqual([]);
    expect(meetings).toMatchObject([
      {
        group: 'GR-SV',
        mode: 'electronic',
        start: '2021-09-16T13:00',
        end: '2021-09-16T15:00',
        timeZone: 'Europe/Zurich',
      },
      { group: 'GR-SV', mode: 'electronic', start: '2021-10-21T14:00', timeZone: 'Europe/Zurich', place: null },
      { group: 'FG-PT', mode: 'virtual', start: '2021-11-03T09:30', timeZone: 'UTC', place: null },
      { group: 'FG-PT', mode: 'virtual', start: '2021-11-10T09:30', timeZone: 'UTC', place: null },
    ]);
  });

  test('the days of one meeting, and key dates under a line that names it, are none', async () => {
    const { meetings, deadlines: due } = await recordOf(
      circular(
        table(
          'Les dates à retenir pour la réunion sont les suivantes:',
          'Date\tObjet\n16 septembre 2021\tInscription\n20 septembre 2021\tContributions',
        ),
      ),
    );
    expect(meetings).toEqual([]);
    expect(due.map(({ kind }) => kind)).toEqual(['registration', 'contribution']);
  });
});

test('another meeting at the same place, told behind its day', async () => {
  const { meetings } = await recordOf(
    circular(
      "La réunion de la Commission d'études 5 se tiendra à Nairobi (Kenya) les 18 et 19 juin 2021. Elle sera suivie, le 20 juin 2021 au même endroit, d'une réunion de la Commission d'études 3, avec participation à distance.",
    ),
  );
  expect(meetings).toMatchObject([
    { group: 'CE 5', start: '2021-06-18', place: 'Nairobi' },
    { group: 'CE 3', start: '2021-06-20', place: 'Nairobi', mode: 'hybrid' },
  ]);
});

describe('meetings, in other words', () => {
  test('a meeting that the next sentence moves behind an opening clause is one', async () => {
    const { meetings } = await recordOf(
      circular(
        "La réunion de la Commission d'études 20 devait avoir lieu à Montevideo (Uruguay) les 4 et 5 juin 2021. À la demande du pays hôte, cette réunion est reportée: elle se tiendra, dans la même ville, les 25 et 26 juin 2021.",
      ),
    );
    expect(meetings).toMatchObject([
      { start: '2021-06-25', end: '2021-06-26', place: 'Montevideo', replaces: { start: '2021-06-04' } },
    ]);
  });

  test('the next one of a group has a place and a form of its own', async () => {
    const { meetings } = await recordOf(
      circular(
        'Le GCNT a tenu sa onzième réunion à Genève le 30 septembre 2020 et sa douzième, en ligne, le 11 février 2021, dont le rapport a été publié.',
      ),
    );
    expect(meetings).toMatchObject([
      { start: '2020-09-30', place: 'Genève', mode: null },
      { start: '2021-02-11', place: null, mode: 'virtual' },
    ]);
  });

  test('the next one behind a country with brackets of its own', async () => {
    const { meetings } = await recordOf(
      circular(
        'La deuxième réunion du GCNT se tiendra en janvier 2022, en mode virtuel, et la troisième à Séoul (Corée (Rép. de)) les 9 et 10 avril 2022.',
      ),
    );
    expect(meetings).toMatchObject([
      { group: 'GCNT', start: '2022-01', mode: 'virtual', place: null },
      { group: 'GCNT', start: '2022-04-09', mode: null, place: 'Séoul' },
    ]);
  });

  test('in rows of which one has an empty cell', async () => {
    const { meetings } = await recordOf(
      circular(
        'Les prochaines réunions sont les suivantes:\n\nRéunion\tDates\tLieu\nQuatrième réunion (électronique)\t11 mai 2022, 14 h-16 h (heure de Genève)\t\nCinquième réunion\t6 septembre 2022\tGenève\n',
      ),
    );
    expect(meetings).toMatchObject([
      { start: '2022-05-11T14:00', timeZone: 'Europe/Zurich' },
      { start: '2022-09-06', place: 'Genève' },
    ]);
  });

  test('what closes an event is none, and its works say how it is held', async () => {
    const { meetings } = await recordOf(
      circular(
        "L'UIT organise à Lomé, du 21 au 23 juin 2021, un atelier sur les ponts. Les travaux se dérouleront en présentiel. Une visite clôturera l'atelier le 23 juin. Un webinaire le précédera le 29 mai 2021.",
      ),
    );
    expect(meetings).toMatchObject([
      { title: 'atelier sur les ponts', start: '2021-06-21', mode: 'physical' },
      { title: null, start: '2021-05-29', mode: 'virtual' },
    ]);
  });
});
