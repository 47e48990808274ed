import { expect, test } from 'vitest';
import { circular, recordOf } from '../../support/letters.js';

test('in a report of a group `le Groupe` is that one, whomever it asks for its meetings', async () => {
  const { meetings, people } = await recordOf(`GROUPE CONSULTATIF DE LA NORMALISATION DES TÉLÉCOMMUNICATIONS

TSAG-TD77-F
Original: anglais
Genève, 10-14 décembre 2018

Source: Rapporteur, Groupe du Rapporteur sur les câbles
Titre: Rapport d'activité du Groupe du Rapporteur sur les câbles (RG-CAB)

Résumé: Ce rapport porte sur les réunions tenues depuis la dernière session du GCNT.

1. Réunions tenues

Le Groupe s'est réuni par voie électronique le 17 avril 2018. Il s'est réuni une deuxième fois à Nairobi (Kenya), les 9 et 10 octobre 2018. Mme Ida Holm (Norvège), Rapporteur, a dirigé les débats.

2. Prochaines réunions

Le GCNT est prié d'autoriser les réunions suivantes:

Date | Lieu | Sujet
30 janvier 2019 | En ligne | Recommandation UIT-T A.7
18-20 juin 2019 | Brasília (Brésil) | Résolution 1
`);
  const own = meetings.filter(({ start }) => start !== '2018-12-10');
  expect(own.map(({ start, group }) => `${start} ${group}`)).toEqual([
    '2018-04-17 RG-CAB',
    '2018-10-09 RG-CAB',
    '2019-01-30 RG-CAB',
    '2019-06-18 RG-CAB',
  ]);
  expect(people).toMatchObject([{ name: 'Ida Holm', role: 'rapporteur', group: 'RG-CAB' }]);
});

test('a regional group known by a word and letters meets itself, not the study group that it is of', async () => {
  const { groups, meetings, people } = await recordOf(
    circular(
      "Le Groupe régional de tarification pour l'Afrique (Groupe TAF) de la Commission d'études 3 de l'UIT-T siégera à Lomé les 16 et 17 juin 2021, sous la présidence de Mme Awa Diop (Sénégal).",
    ),
  );
  expect(groups.map(({ acronym, type }) => `${acronym} ${type}`)).toContain('TAF regional-group');
  expect(meetings).toMatchObject([{ group: 'TAF', start: '2021-06-16' }]);
  expect(people[0]).toMatchObject({ name: 'Awa Diop', role: 'chair', group: 'TAF' });
});
