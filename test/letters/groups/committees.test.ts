import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';

const read = async (text: string) => (await parseCircular(Buffer.from(text))).record;

describe('committees of a conference', () => {
  test.each([
    [
      "Conférence de plénipotentiaires (PP-30)\nDocument 44-F\n\n1 La Commission 6 s'est réunie. La Commission 6 a été présidée par Mme Lise Arvel (Chili).\n",
      'Commission 6',
      'General',
    ],
    [
      'World Radiocommunication Conference (WRC-31)\nDocument 44-E\n\n1 Committee 6 met on Monday. Committee 6 was chaired by Ms Lise Arvel (Chile).\n',
      'Committee 6',
      'ITU-R',
    ],
    [
      'Conferencia de Plenipotenciarios (PP-30)\nDocumento 44-S\n\n1 La Comisión 6 se reunió. La Comisión 6 estuvo presidida por la Sra. Lisa Arvel (Chile).\n',
      'Comisión 6',
      'General',
    ],
  ])('%j', async (text, name, sector) => {
    const { groups, people } = await read(text);
    expect(groups).toContainEqual({ acronym: null, name, type: 'other', sector });
    expect(people).toContainEqual(expect.objectContaining({ role: 'chair', group: name }));
  });

  test('where no conference is spoken of, a number tells of no group', async () => {
    const { groups } = await read('Circulaire TSB 71\n\n1 La Commission 6 du pays hôte sera consultée.\n');
    expect(groups.map(({ name }) => name)).not.toContain('Commission 6');
  });
});

describe('two groups named one behind the other', () => {
  test.each([
    [
      'C15/9-E\n\n1 It was sent to the Council Working Group for island plans 2016-2019 and to the Radiocommunication Advisory Group (RAG), which meets in May.\n',
      'Council Working Group for island plans 2016-2019',
      'RAG',
    ],
    [
      'C15/9-F\n\n1 Il a été envoyé au Groupe de travail du Conseil sur les plans insulaires 2016-2019 et au Groupe consultatif des radiocommunications (GCR), qui se réunit en mai.\n',
      'Groupe de travail du Conseil sur les plans insulaires 2016-2019',
      'GCR',
    ],
    [
      'C15/9-S\n\n1 Se envió al Grupo de Trabajo del Consejo sobre los planes insulares 2016-2019 y al Grupo Asesor de Radiocomunicaciones (GAR), que se reúne en mayo.\n',
      'Grupo de Trabajo del Consejo sobre los planes insulares 2016-2019',
      'GAR',
    ],
  ])('%j', async (text, name, letters) => {
    const { groups } = await read(text);
    expect(groups).toContainEqual(expect.objectContaining({ acronym: null, name, type: 'council-working-group' }));
    expect(groups).toContainEqual(expect.objectContaining({ acronym: letters, type: 'advisory-group' }));
  });
});

describe('a group of experts whose letters the letter explains', () => {
  test.each([
    [
      "Circulaire TSB 71\n\nMadame,\n\n1 Le Groupe volontaire d'experts chargé de la simplification du barème (GVE) se réunira du 2 au 4 mai 2030 à Lima (Pérou). Mme Lise Arvel (Chili) est Présidente du GVE.\n",
      'GVE',
    ],
    [
      'TSB Circular 71\n\nDear Madam,\n\n1 The Voluntary Group of Experts (VGE) will meet in Lima (Peru) from 2 to 4 May 2030. Ms Lise Arvel (Chile) is Chair of the VGE.\n',
      'VGE',
    ],
    [
      'Circular TSB 71\n\nMuy señora mía:\n\n1 El Grupo Restringido de Expertos (GRE) se reunirá del 2 al 4 de mayo de 2030 en Lima (Perú). La Sra. Lisa Arvel (Chile) es Presidenta del GRE.\n',
      'GRE',
    ],
  ])('%j', async (text, letters) => {
    const { groups, meetings, people } = await read(text);
    expect(groups).toContainEqual(expect.objectContaining({ acronym: letters, type: 'other' }));
    expect(meetings.map(({ group }) => group)).toEqual([letters]);
    expect(people.map(({ role, group }) => [role, group])).toEqual([['chair', letters]]);
  });

  test.each([
    "Circulaire TSB 71\n\nMadame,\n\n1 Le Groupe d'experts intergouvernemental sur l'évolution du climat (GIEC) a publié un rapport.\n",
    "Circulaire TSB 71\n\nMadame,\n\n1 Le Groupe intergouvernemental d'experts sur l'évolution du climat (GIEC) a publié un rapport.\n",
    'TSB Circular 71\n\nDear Madam,\n\n1 The Intergovernmental Panel on Climate Change (IPCC) has published a report.\n',
  ])('that of another house is none: %j', async (text) => {
    expect((await read(text)).groups.map(({ acronym }) => acronym)).not.toContain(/GIEC|IPCC/.exec(text)?.[0]);
  });
});
