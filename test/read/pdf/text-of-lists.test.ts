import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from '../../support/letters.js';

const outlineOf = async (body: string): Promise<string[]> => outline((await recordOf(circular(body))).paragraphs);

describe('lists whose letters have a full stop', () => {
  test('are lists below a line without a colon, of whatever words', async () => {
    const body = `
1. Contenu du dossier
a. schémas;
b. relevés de mesures des trois stations.
2. Dépôt du dossier
Le dossier est déposé au greffe.
`;
    expect(await outlineOf(body)).toEqual([
      '# 1. Contenu du dossier',
      '  a. schémas;',
      '  b. relevés de mesures des trois stations.',
      '# 2. Dépôt du dossier',
      '  Le dossier est déposé au greffe.',
    ]);
  });

  test('begin a line of their own below a short heading', async () => {
    const body = `
Attributions
a. Tenir le registre des essais.
b. Publier chaque année un bilan des essais.
`;
    expect((await outlineOf(body)).slice(1)).toEqual([
      'a. Tenir le registre des essais.',
      'b. Publier chaque année un bilan des essais.',
    ]);
  });

  test('a letter in a sentence begins none', async () => {
    const lines = [
      'Le comité a repris la liste que le bureau avait dressée à sa session de mai, et dont',
      'les points b. et c. avaient été adoptés sans débat. Il a longuement examiné le point',
      'a. de cette liste, sur lequel plusieurs délégations avaient demandé des précisions au',
      'secrétariat, puis il a adopté la liste entière.',
    ];
    expect(await outlineOf(`\n${lines.join('\n')}\n`)).toEqual([lines.join(' ')]);
  });
});

test('a list of one below a heading begins as the lists below the headings before it do', async () => {
  const body = `
1. Lieu
1. La session aura lieu au centre de conférences.
2. Les salles ouvriront à huit heures.
2. Renseignements
1. Les questions sont à adresser au secrétariat.
`;
  expect(await outlineOf(body)).toEqual([
    '# 1. Lieu',
    '  1. La session aura lieu au centre de conférences.',
    '  2. Les salles ouvriront à huit heures.',
    '# 2. Renseignements',
    '  1. Les questions sont à adresser au secrétariat.',
  ]);
});

describe('lines of a page', () => {
  test('a heading that ends amid its words goes on with the acronym below it', async () => {
    const body = `
1 Propositions à l'intention de la
CMR-31
Le Comité transmettra deux propositions, dont le texte sera arrêté au mois de mars par le bureau.
`;
    expect((await outlineOf(body))[0]).toBe("# 1 Propositions à l'intention de la CMR-31");
  });

  test('a word parted at its hyphen is whole, though its rest stands a little further in', async () => {
    const body = `
 1. Le secrétariat transmettra au comité d'organisation de la session les rapports du groupe ITER-
      NET dès que possible.
`;
    expect(await outlineOf(body)).toEqual([
      "1. Le secrétariat transmettra au comité d'organisation de la session les rapports du groupe ITER-NET dès que possible.",
    ]);
  });
});
