import { describe, expect, test } from 'vitest';
import { circular, englishCircular, recordOf } from '../support/letters.js';
import { deadlines } from '../support/french-deadlines.js';

describe('what is to be done, in the words of proposals and resolutions', () => {
  test.each([
    [
      'Le GCNT propose:\n\n– que les listes soient transmises à la Commission avant le 15 décembre 2021.',
      '2021-12-15 other before',
    ],
    ["Les candidatures à ces postes seraient reçues jusqu'au 15 janvier 2022.", '2022-01-15 nomination until'],
    [
      'charge le Secrétaire général\n\n1 de publier le plan;\n\n2 de lui transmettre les relevés avant le 18 janvier 2022.',
      '2022-01-18 other before',
    ],
    [
      "Les Membres désireux d'adjoindre un expert au Groupe sont priés d'en indiquer le nom avant le 7 juin 2021.",
      '2021-06-07 nomination before',
    ],
    [
      'Il est entendu que le secrétariat enverra, avant le 11 juin 2021, une nouvelle liste de textes.',
      '2021-06-11 other before',
    ],
    ['Les auteurs proposent que la Directrice arrête ce plan avant le 11 juin 2021.', '2021-06-11 other before'],
    [
      "Les services désireux d'obtenir ce disque le feront savoir au Bureau avant le 11 juin 2021.",
      '2021-06-11 other before',
    ],
    [
      "Des chambres à prix réduit sont bloquées jusqu'au 11 juin 2021 dans l'hôtel Bellerive.",
      '2021-06-11 other until',
    ],
    [
      'Les propositions relatives aux chapitres trois, quatre et cinq du nouveau règlement intérieur du Fonds devront être déposées avant le 11 juin 2021.',
      '2021-06-11 contribution before',
    ],
  ])('%j', async (body, expected) => {
    expect(await deadlines(body)).toEqual([expected]);
  });

  test('a form is what the heading of its annex says, whatever else the section is about', async () => {
    const body = `Inscription et bourses\n\nLe formulaire de l'Annexe 2 est à renvoyer d'ici au 11 juin 2021.`;
    const annexes = `\nAnnexe 1: Programme\n\n1 Ouverture\n\nAnnexe 2: Formulaire d'inscription\n\n1 Nom:\n`;
    const { deadlines: found } = await recordOf(circular(body, annexes));
    expect(found).toMatchObject([{ date: '2021-06-11', kind: 'registration', qualifier: 'by' }]);
  });

  test('a corrected day is of the limit that the subject names', async () => {
    const amended = circular(
      'Au paragraphe 3, au lieu de "le 11 juin 2021 au plus tard", lire "le 25 juin 2021 au plus tard".',
    ).replace('Essai de lecture', 'Enquête sur les câbles: report de la date limite de réponse');
    const { deadlines: found } = await recordOf(amended);
    expect(found).toMatchObject([{ date: '2021-06-25', kind: 'reply', replaces: '2021-06-11' }]);
  });

  test('an office sought is one of the group that the paragraph is about, and so is a paper named before', async () => {
    const { deadlines: found } = await recordOf(
      circular(
        "Le Groupe spécialisé sur les câbles (FG-CAB) compte deux vice-présidents. Les candidatures à ces postes seront reçues jusqu'au 11 juin 2021.\n\n" +
          'Les contributions à la réunion du GCDT devront être déposées avant le 16 juin 2021 au plus tard; celles qui demandent une traduction le seront le 9 juin 2021 au plus tard.',
      ),
    );
    expect(found.map(({ date, kind, group }) => `${date} ${kind} ${group}`)).toEqual([
      '2021-06-11 nomination FG-CAB',
      '2021-06-16 contribution GCDT',
      '2021-06-09 contribution GCDT',
    ]);
  });

  test.each([
    [
      'Passé ce délai, le Bureau soumettra les cas au Comité, qui tiendra sa 29e réunion du 9 au 13 décembre 2021 à Genève.',
    ],
    ['Le résultat de la consultation sera communiqué au Conseil, qui siégera à Genève du 19 au 28 juin 2021.'],
    ['Bien que les textes soient prêts avant le 15 décembre 2021.'],
  ])('nothing is due on the days on which others meet: %j', async (body) => {
    expect(await deadlines(body)).toEqual([]);
  });

  test('a consultation that is held on some days ends with them', async () => {
    expect(await deadlines('La consultation se déroulera du 3 au 28 juin 2021.')).toEqual([
      '2021-06-28 consultation until',
    ]);
  });

  test('in English', async () => {
    const { deadlines: found } = await recordOf(
      englishCircular('TSAG proposes:\n\n– that the texts be sent to Study Group 5 before 15 December 2021.'),
    );
    expect(found).toMatchObject([{ date: '2021-12-15', qualifier: 'before' }]);
  });
});

describe('letters of the nineties', () => {
  test('are for the Members of the Union, who are administrations', async () => {
    const { addressees } = await recordOf(
      "Réf.: DM N° 31\n\nGenève, le 14 mars 1996\n\nAux Membres de l'Union\n\nObjet: Essai\n\nMonsieur le Ministre,\n\nLe Forum aura lieu.\n",
    );
    expect(addressees).toEqual([{ text: "Aux Membres de l'Union", group: 'administrations' }]);
  });

  test('know the Forum on policies', async () => {
    const { groups } = await recordOf(
      circular('Le Forum mondial des politiques de télécommunication (FMPT) a été institué.'),
    );
    expect(groups).toContainEqual(expect.objectContaining({ acronym: 'FMPT', type: 'conference', sector: 'General' }));
  });
});

test('a line that sets what follows apart is no heading', async () => {
  const { paragraphs } = await recordOf(
    circular(
      '1\tLa durée reste inchangée.\n\n2\tIndépendamment du report:\na)\tles Membres peuvent écrire;\nb)\tils peuvent téléphoner.',
    ),
  );
  expect(paragraphs[1]).toMatchObject({ label: '2', heading: false });
  expect(paragraphs[1]?.children).toHaveLength(2);
});

test('a counsellor of the group that was named before is one to ask, of no group', async () => {
  const { people } = await recordOf(
    circular(
      "La Commission d'études 6 a élu sa Présidente. Pour toute question, prière de s'adresser à la conseillère de la Commission d'études, Mme Ida Lind (ida.lind@itu.int).",
    ),
  );
  expect(people).toContainEqual(expect.objectContaining({ name: 'Ida Lind', role: 'contact', group: null }));
});

describe('limits, in other words', () => {
  test.each([
    ["La consultation, lancée le 1er octobre 2020, s'est achevée le 15 décembre.", ['2020-12-15 consultation until']],
    [
      "Le Groupe a chargé le secrétariat de communiquer la synthèse aux commissions d'ici au 30 juin 2021.",
      ['2021-06-30 other by'],
    ],
  ])('%j', async (body, expected) => {
    expect(await deadlines(body)).toEqual(expected);
  });

  test('two things due in one cell', async () => {
    expect(
      await deadlines(
        "Le calendrier est le suivant:\n\nDate limite\tObjet\n26 mai 2021\tDemandes de bourse\n28 mai 2021\tInscription et demandes de lettres facilitant l'obtention du visa\n",
      ),
    ).toEqual(['2021-05-26 fellowship by', '2021-05-28 visa by', '2021-05-28 registration by']);
  });
});

test('those who are written to, parted by semicolons', async () => {
  const { addressees } = await recordOf(
    'Réf.: CL-25/44\n\nGenève, le 2 juin 2025\n\nÀ: Ministres chargés des télécommunications; États Membres; Missions permanentes à Genève\n\nObjet: Essai\n\nMadame, Monsieur,\n\nLe Forum aura lieu.\n',
  );
  expect(addressees.map(({ group }) => group)).toEqual(['administrations', 'administrations', 'permanent-missions']);
});

test('a Deputy Director is no Director', async () => {
  const { people } = await recordOf(
    circular('La Vice-Directrice du BR, Mme Joanna Lind (Pologne), a ouvert la réunion.'),
  );
  expect(people).toContainEqual(expect.objectContaining({ name: 'Joanna Lind', role: 'other' }));
});

test('a Recommendation of a conference', async () => {
  const { citations } = await recordOf(
    circular('Conformément à la Recommandation 9 de la Conférence mondiale de développement des télécommunications, …'),
  );
  expect(citations).toMatchObject([{ type: 'recommendation', number: '9', issuer: 'WTDC' }]);
});

test('what somebody will hand in is due, whatever else they hold', async () => {
  expect(
    await deadlines("Mme Lind tiendra la plume du projet, qu'elle remettra au TSB le 14 mai 2022 au plus tard."),
  ).toEqual(['2022-05-14 other by']);
});

test('what is sent back in a form is a reply, also where the form is named behind the day', async () => {
  expect(
    await deadlines(
      "Je vous prie de faire connaître, avant le 20 juin 2022, si vous serez représentés, en renvoyant le formulaire de l'Annexe A.",
    ),
  ).toEqual(['2022-06-20 reply before']);
});

test('those who are written to by their office', async () => {
  const { addressees } = await recordOf(
    "DM-03/1042\n\nGenève, le 2 juin 2003\n\nÀ Mesdames et Messieurs les Directeurs généraux des Administrations des\nÉtats Membres de l'Union\n\nObjet: Essai\n\nMadame, Monsieur,\n\nLe Forum aura lieu.\n",
  );
  expect(addressees).toMatchObject([{ group: 'administrations' }]);
});

test('a text of theirs is of the body that the sentence before is about', async () => {
  const { citations } = await recordOf(
    circular('Réuni à Lomé, le Conseil a examiné cette offre. Par sa Résolution 1377, il a arrêté le programme.'),
  );
  expect(citations).toMatchObject([{ type: 'resolution', number: '1377', issuer: 'Council' }]);
});
