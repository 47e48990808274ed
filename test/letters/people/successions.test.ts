import { describe, expect, it } from 'vitest';
import { detectPeople } from '../../../src/detect/people/index.js';
import { people } from '../../../src/locales/fr/people.js';
import { table, withGroups } from '../../support/made-document.js';
import type { Line } from '../../support/made-document.js';

/** `role name @group`, with `-` before who leaves. */
const shown = (...lines: readonly (string | Line)[]) =>
  detectPeople(withGroups(...lines), people).findings.map(
    ({ value: { role, name, group, outgoing } }) => `${outgoing ? '-' : ''}${role} ${name}${group ? ` @${group}` : ''}`,
  );

const changed = ['-chair Luc Perrin @CE 5', 'chair Ana Costa @CE 5'];

describe('one takes over from another', () => {
  it.each([
    'La CE 5 a nommé Mme Ana Costa (Brésil) Présidente, en remplacement de M. Luc Perrin (France).',
    'La CE 5 a élu Présidente Mme Ana Costa, à la place de M. Luc Perrin.',
    'Mme Ana Costa (Brésil) succède à M. Luc Perrin (France) à la présidence de la CE 5.',
    'Mme Ana Costa a succédé à M. Luc Perrin comme Présidente de la CE 5.',
    'Mme Ana Costa succédera, à la présidence de la CE 5, à M. Luc Perrin.',
    'Mme Ana Costa remplace M. Luc Perrin à la présidence de la CE 5.',
    'Mme Ana Costa remplace M. Luc Perrin au poste de Président de la CE 5.',
    'Mme Ana Costa remplacera M. Luc Perrin en qualité de Présidente de la CE 5.',
    'Mme Ana Costa prend la suite de M. Luc Perrin à la présidence de la CE 5.',
    'Mme Ana Costa prend la succession de M. Luc Perrin, Président de la CE 5.',
    'Mme Ana Costa remplace le Président sortant de la CE 5, M. Luc Perrin.',
    "Mme Ana Costa, qui remplace l'ancien Président, M. Luc Perrin, a été élue Présidente de la CE 5.",
    'En remplacement de M. Luc Perrin (France), la CE 5 a élu Mme Ana Costa (Brésil) Présidente.',
    'Suite à la démission de M. Luc Perrin, Président de la CE 5, Mme Ana Costa a été élue Présidente.',
    'À la suite du départ à la retraite de M. Luc Perrin, Mme Ana Costa a été nommée Présidente de la CE 5.',
    'M. Luc Perrin, Président sortant de la CE 5, est remplacé par Mme Ana Costa.',
    'M. Luc Perrin (France) est remplacé par Mme Ana Costa (Brésil) à la présidence de la CE 5.',
    'M. Luc Perrin sera remplacé à la présidence de la CE 5 par Mme Ana Costa.',
    'M. Luc Perrin cède la présidence de la CE 5 à Mme Ana Costa.',
    'M. Luc Perrin, Président de la CE 5, passe le relais à Mme Ana Costa.',
    'M. Luc Perrin, Président de la CE 5, a cédé ses fonctions à Mme Ana Costa.',
    'M. Luc Perrin, Président de la CE 5, a pour successeur Mme Ana Costa.',
    'M. Luc Perrin quitte ses fonctions de Président de la CE 5; Mme Ana Costa lui succède.',
    'M. Luc Perrin, Président de la CE 5, a démissionné. Mme Ana Costa a été désignée pour lui succéder.',
    'M. Luc Perrin, Président de la CE 5, part à la retraite et Mme Ana Costa prendra sa suite.',
    "L'ancien Président de la CE 5, M. Luc Perrin, a remercié la nouvelle Présidente, Mme Ana Costa.",
    'Le mandat de M. Luc Perrin, Président de la CE 5, a pris fin; Mme Ana Costa lui succède.',
    'M. Luc Perrin, dont le mandat de Président de la CE 5 arrive à échéance, sera remplacé par Mme Ana Costa.',
    'La présidence de la CE 5 passe de M. Luc Perrin (France) à Mme Ana Costa (Brésil).',
    "Mme Ana Costa reprend les fonctions de Présidente de la CE 5 exercées jusqu'à présent par M. Luc Perrin.",
    'Mme Ana Costa remplace, depuis le 4 janvier, M. Luc Perrin comme Présidente de la CE 5.',
    "M. Luc Perrin s'est retiré de ses fonctions de Président de la CE 5 et Mme Ana Costa a été désignée à ce poste.",
    'Le GCNT a accepté la démission de M. Luc Perrin du poste de Président de la CE 5 et a nommé Mme Ana Costa pour lui succéder.',
    "M. Luc Perrin n'exercera plus les fonctions de Président de la CE 5; Mme Ana Costa le remplacera.",
    'M. Luc Perrin a quitté la présidence de la CE 5. Mme Ana Costa a été élue Présidente de la CE 5.',
    'M. Luc Perrin, ex-Président de la CE 5, a félicité Mme Ana Costa, Présidente de la CE 5.',
    'Mme Ana Costa a succédé, en janvier 2024, à M. Luc Perrin à la présidence de la CE 5.',
    'Mme Ana Costa remplira désormais les fonctions de Présidente de la CE 5, que M. Luc Perrin a exercées de 2017 à 2024.',
    "Mme Ana Costa reprend le poste de Présidente de la CE 5, qu'occupait M. Luc Perrin.",
    'Mme Ana Costa a été élue Présidente de la CE 5; elle prend la relève de M. Luc Perrin.',
    'Mme Ana Costa est la nouvelle Présidente de la CE 5. Son prédécesseur, M. Luc Perrin, lui a souhaité bonne chance.',
    'Les fonctions de Président de la CE 5 sont désormais exercées par Mme Ana Costa, M. Luc Perrin y ayant renoncé.',
    'Mme Ana Costa prendra la présidence de la CE 5, M. Luc Perrin ayant atteint la limite de deux mandats.',
    'La présidence de la CE 5, laissée vacante par M. Luc Perrin, a été confiée à Mme Ana Costa.',
    'La CE 5 a pris acte de la démission de son Président, M. Luc Perrin, et a nommé à ce poste Mme Ana Costa.',
  ])('%s', (text) => expect(shown(text).sort()).toEqual(changed));

  it.each<[string, readonly string[]]>([
    [
      'Mme Ana Costa, Vice-Présidente de la CE 5, succède à M. Luc Perrin à la présidence.',
      ['vice-chair Ana Costa @CE 5', 'chair Ana Costa @CE 5', '-chair Luc Perrin @CE 5'],
    ],
    [
      'M. Luc Perrin, Président de la CE 5, a démissionné; Mme Ana Costa, Vice-Présidente de la CE 5, lui succède.',
      ['-chair Luc Perrin @CE 5', 'vice-chair Ana Costa @CE 5', 'chair Ana Costa @CE 5'],
    ],
    [
      'Mme Ana Costa est nommée Rapporteure pour la Question 4/17 en remplacement de M. Luc Perrin.',
      ['rapporteur Ana Costa @CE 17', '-rapporteur Luc Perrin @CE 17'],
    ],
    [
      'Mme Ana Costa a été nommée Directrice du TSB; elle remplace M. Luc Perrin.',
      ['director Ana Costa @TSB', '-director Luc Perrin @TSB'],
    ],
    [
      'M. Luc Perrin remplace Mme Ana Costa, Vice-Présidente de la CE 5, pendant la réunion.',
      ['vice-chair Ana Costa @CE 5'],
    ],
    [
      "M. Luc Perrin remplacera Mme Ana Costa à la vice-présidence de la CE 5 pendant la période d'études 2029-2032.",
      ['vice-chair Luc Perrin @CE 5', '-vice-chair Ana Costa @CE 5'],
    ],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('one leaves', () => {
  it.each([
    'M. Luc Perrin (France), Président de la CE 5, quittera ses fonctions le 4 mai.',
    'M. Luc Perrin, Président de la CE 5, a démissionné.',
    'M. Luc Perrin a démissionné de ses fonctions de Président de la CE 5.',
    'M. Luc Perrin a démissionné de la présidence de la CE 5.',
    'M. Luc Perrin, Président de la CE 5, a présenté sa démission.',
    'M. Luc Perrin, Président de la CE 5, part à la retraite.',
    'M. Luc Perrin, Président de la CE 5, a pris sa retraite en mai.',
    'M. Luc Perrin a renoncé à la présidence de la CE 5.',
    "M. Luc Perrin n'est plus en mesure d'exercer ses fonctions de Président de la CE 5.",
    'M. Luc Perrin, ancien Président de la CE 5, a pris la parole.',
    'Le Président sortant de la CE 5, M. Luc Perrin, a pris la parole.',
    'Le mandat de M. Luc Perrin, Président de la CE 5, a pris fin.',
    'Le mandat de Président de la CE 5 de M. Luc Perrin arrive à son terme.',
    'Le départ du Président de la CE 5, M. Luc Perrin, a été annoncé.',
    'M. Luc Perrin est le Président sortant de la CE 5.',
    'M. Luc Perrin a cédé la présidence de la CE 5.',
    'M. Luc Perrin, Président de la CE 5, avait présenté, pour raisons de santé, sa démission.',
    'M. Luc Perrin, Président de la CE 5, arrive au terme de son mandat en juin.',
    "M. Luc Perrin, Président de la CE 5, a fait savoir qu'il ne pouvait plus exercer ses fonctions.",
    'M. Luc Perrin, Président de la CE 5, a demandé à être déchargé de ses fonctions.',
    'M. Luc Perrin a annoncé son intention de ne pas briguer un nouveau mandat de Président de la CE 5.',
    "M. Luc Perrin ne sera plus en mesure d'assurer la présidence de la CE 5.",
    'M. Luc Perrin, qui a présidé la CE 5 de 2017 à 2022, ouvrira la séance.',
    'M. Luc Perrin se démettra de ses fonctions de Président de la CE 5.',
  ])('%s', (text) => expect(shown(text)).toEqual(['-chair Luc Perrin @CE 5']));

  it.each([
    'M. Luc Perrin, Président de la CE 5, a quitté la salle.',
    'M. Luc Perrin, Président de la CE 5, ne quittera pas ses fonctions.',
    'M. Luc Perrin, Président sortant de la CE 5, a été réélu.',
    'M. Luc Perrin, Président de la CE 5, a passé la parole aux délégués.',
    'M. Luc Perrin, Président de la CE 5, a remplacé le texte du projet.',
    'M. Luc Perrin, Président de la CE 5, a rappelé que le mandat du Groupe avait été renouvelé.',
    "M. Luc Perrin, Président de la CE 5, n'est plus en mesure d'assister à la réunion de mai.",
    'M. Luc Perrin, Président de la CE 5, a présenté sa contribution sur la fin de vie des équipements.',
    'M. Luc Perrin, Président de la CE 5, a rejoint la réunion à distance.',
  ])('but not here: %s', (text) => expect(shown(text)).toEqual(['chair Luc Perrin @CE 5']));

  it('is one person, however often named', () => {
    expect(
      shown(
        'M. Luc Perrin (France), Président de la CE 5, a ouvert la séance.',
        'M. Luc Perrin, Président sortant de la CE 5, a été remercié.',
      ),
    ).toEqual(['-chair Luc Perrin @CE 5']);
  });
});

it.each<[string, readonly string[]]>([
  [
    'Mme Ana Costa et M. Jo Lund ont été nommés Vice-Présidents de la CE 5, en remplacement de M. Luc Perrin et de Mme Ida Holm.',
    [
      'vice-chair Ana Costa @CE 5',
      'vice-chair Jo Lund @CE 5',
      '-vice-chair Luc Perrin @CE 5',
      '-vice-chair Ida Holm @CE 5',
    ],
  ],
  [
    'Les Vice-Présidents de la CE 5 sont Mme Ana Costa (Brésil) et M. Jo Lund (Suède). Ils remplacent M. Luc Perrin.',
    ['vice-chair Ana Costa @CE 5', 'vice-chair Jo Lund @CE 5', '-vice-chair Luc Perrin @CE 5'],
  ],
  [
    "Le projet figure dans l'Annexe B, établie par Mme Ana Costa, Présidente de la CE 5. Par suite du départ de M. Luc Perrin, Vice-Président, un siège est à pourvoir.",
    ['chair Ana Costa @CE 5', '-vice-chair Luc Perrin @CE 5'],
  ],
  [
    'Le Président de la CE 5, M. Luc Perrin (France), a été nommé Ministre. Il a en conséquence renoncé à ses fonctions.',
    ['-chair Luc Perrin @CE 5', 'other Luc Perrin'],
  ],
])('two leave, or one told of again: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

it('knows the office of one who was named with it before', () => {
  expect(
    shown(
      'M. Luc Perrin (France), Président de la CE 5, ouvrira la séance.',
      'M. Perrin quittera ses fonctions en mai.',
    ),
  ).toEqual(['-chair Luc Perrin @CE 5']);
  expect(
    shown('Mme Ana Costa (Brésil) préside la CE 5.', '3 Mme Costa a succédé, en mars 2024, à M. Luc Perrin.').sort(),
  ).toEqual(changed);
});

it('takes one who stands in for an absent chair for no successor', () => {
  expect(
    shown(
      'M. Luc Perrin, Président de la CE 5, ne pourra pas assister à la réunion et sera remplacé par Mme Ana Costa.',
    ),
  ).toEqual(['chair Luc Perrin @CE 5']);
});

describe('lists and tables', () => {
  it('of those who leave', () => {
    expect(shown('Présidents sortants:', '– M. Luc Perrin (France)', '– Mme Ana Costa (Brésil)')).toEqual([
      '-chair Luc Perrin',
      '-chair Ana Costa',
    ]);
    expect(
      shown(
        ...table([
          ['Groupe', 'Président sortant', 'Nouveau Président'],
          ['CE 5', 'M. Luc Perrin (France)', 'Mme Ana Costa (Brésil)'],
        ]),
      ),
    ).toEqual(changed);
    expect(
      shown('Les Vice-Présidents de la CE 5 sont:', '– Mme Ana Costa (Brésil), en remplacement de M. Luc Perrin'),
    ).toEqual(['vice-chair Ana Costa @CE 5', '-vice-chair Luc Perrin @CE 5']);
  });
});

it('tells the office that changes hands from another that the same person takes', () => {
  expect(
    shown('M. Luc Perrin, promu Directeur régional, est remplacé à la présidence de la CE 5 par Mme Ana Costa.'),
  ).toEqual(['other Luc Perrin', '-chair Luc Perrin @CE 5', 'chair Ana Costa @CE 5']);
});

describe('one who did not wish to stay', () => {
  it.each([
    "La CE 5 remercie M. Luc Perrin (France), Président sortant, qui n'a pas demandé à être reconduit.",
    'M. Luc Perrin (France), Président sortant de la CE 5, ne souhaitant plus être réélu, a fait ses adieux.',
    'M. Luc Perrin, Président sortant de la CE 5, a renoncé à être reconduit.',
  ])('%s', (text) => expect(shown(text)).toEqual(['-chair Luc Perrin @CE 5']));
});

describe('an appointment told beside a name', () => {
  it.each([
    ['M. Pál Őri (Hongrie), nommé Président de la CE 5, ouvrira la réunion.', ['chair Pál Őri @CE 5']],
    ['Mme Ana Costa, désignée en 2021 Vice-Présidente de la CE 5, est absente.', ['vice-chair Ana Costa @CE 5']],
    [
      'M. Jo Lund, désigné par le Directeur en qualité de Rapporteur pour la Question 4/5.',
      ['rapporteur Jo Lund @CE 5'],
    ],
    ['M. Jo Lund, remercié par le Président de la CE 5, a pris la parole.', []],
    [
      'Mme Łucja Żak (Pologne), élue Vice-Présidente de la CE 5, a pris la présidence de la CE 9, où elle succède à M. Jo Lund.',
      ['vice-chair Łucja Żak @CE 5', 'chair Łucja Żak @CE 9', '-chair Jo Lund @CE 9'],
    ],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('two leave together, and an office that is vacant', () => {
  it.each([
    "Deux postes de Vice-Président de la CE 5 sont vacants, M. Luc Perrin (France) et Mme Ana Costa (Brésil) s'étant retirés.",
    'Deux postes de Vice-Président de la CE 5 sont à pourvoir. M. Luc Perrin (France) et Mme Ana Costa (Brésil) ont en effet démissionné.',
    'Les Vice-Présidents de la CE 5, M. Luc Perrin et Mme Ana Costa, quittent leurs fonctions.',
    "M. Luc Perrin et Mme Ana Costa n'assurent plus les fonctions de Vice-Présidents de la CE 5.",
    'M. Luc Perrin et Mme Ana Costa, Vice-Présidents de la CE 5, cesseront leurs fonctions en mai.',
    'À la suite du départ de M. Luc Perrin et de Mme Ana Costa, deux postes de Vice-Président de la CE 5 sont libres.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual(['-vice-chair Luc Perrin @CE 5', '-vice-chair Ana Costa @CE 5']);
  });

  it('a list of those who have left', () => {
    expect(
      shown(
        'Les Vice-Présidents suivants de la CE 5 ont quitté leurs fonctions:',
        '– M. Luc Perrin;',
        '– Mme Ana Costa.',
      ),
    ).toEqual(['-vice-chair Luc Perrin @CE 5', '-vice-chair Ana Costa @CE 5']);
  });

  it.each([
    'Un poste de secrétaire est vacant. M. Luc Perrin a quitté la salle.',
    'Suite au départ de M. Luc Perrin, Mme Ana Costa a ouvert la séance de la CE 5.',
  ])('none: %s', (text) => expect(shown(text)).toEqual([]));
});

describe('a person in two offices', () => {
  it('is named in full in each, and leaves the one that the sentence gives to another', () => {
    expect(
      shown(
        'La CE 5 a désigné Mme Ana Costa (Brésil) Présidente par intérim. Mme Costa était Vice-Présidente de la CE 5; M. Luc Perrin (France) lui succède à ce poste.',
      ),
    ).toEqual(['acting-chair Ana Costa @CE 5', '-vice-chair Ana Costa @CE 5', 'vice-chair Luc Perrin @CE 5']);
  });
});
