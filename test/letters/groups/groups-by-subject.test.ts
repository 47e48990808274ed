import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/text/clean.js';
import { circular, recordOf } from '../../support/letters.js';
import { withGroups } from '../../support/made-document.js';
import { acronyms } from '../../support/groups-found.js';

describe('groups told by their subject', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["l'Activité conjointe de coordination sur les villes durables (JCA-VD) se réunit", ['JCA-VD']],
    ["l'Activité conjointe de coordination sur l'eau, l'air et le sol (JCA-EAS)", ['JCA-EAS']],
    ["le Groupe spécialisé de l'UIT-T sur l'agriculture numérique (FG-AN) a tenu", ['FG-AN']],
    [
      "le Groupe spécialisé sur l'agriculture numérique a tenu sa réunion",
      ["Groupe spécialisé sur l'agriculture numérique"],
    ],
    ['le Groupe de travail du Conseil sur les langues se réunira', ['Groupe de travail du Conseil sur les langues']],
    [
      'le Groupe de travail du Conseil sur les langues et le Secrétaire général',
      ['Groupe de travail du Conseil sur les langues'],
    ],
    [
      'le Groupe de travail du Conseil sur les langues en janvier 2022',
      ['Groupe de travail du Conseil sur les langues'],
    ],
    [
      'le Groupe de travail du Conseil sur les ressources financières et les ressources humaines (GTC-FHR)',
      ['GTC-FHR'],
    ],
    ['le GTC-Internet, le CWG-FHR', ['GTC-Internet', 'CWG-FHR']],
    ['Groupe régional de la CE 3 pour l’Afrique (SG3RG-AFR)', ['SG3RG-AFR']],
    ['la réunion du SG17RG-ARB', ['SG17RG-ARB']],
    ["le Groupe d'experts sur les indicateurs des ménages (EGH)", ['EGH']],
    ['le Groupe EGTI', ['EGTI']],
    ["le Groupe de travail sur les méthodes de l'ISO", []],
    ['un groupe de travail sur les méthodes', []],
    ['les groupes de travail du Conseil et les groupes spécialisés', []],
    ['une Activité conjointe de coordination', []],
    ['http://www.itu.int/fr/ITU-T/jca/JCA-EAS et tsbfg-an@itu.int', []],
    ["l'OMS, le W3C, l'IEEE, l'ETSI, 3GPP et la Commission européenne", []],
  ];
  it.each(cases)('%s', (text, expected) => expect(acronyms(text)).toEqual(expected));

  it('reads one group in all its wordings', () => {
    const document = withGroups(
      "Création de l'Activité conjointe de coordination sur les villes durables (JCA-VD)",
      'Mandat de l’Activité de coordination conjointe sur les villes durables',
      'La JCA\u2011VD remercie. Cette JCA est ouverte; la JCA sur les villes durables aussi.',
    );
    expect(new Set(document.groups.map(({ group }) => group)).size).toBe(1);
    expect(document.groups[0]?.group.name).toBe('Activité conjointe de coordination sur les villes durables');
    expect(document.groups.map(({ anaphor }) => anaphor)).toEqual([false, false, false, true, false]);
  });
  it('knows a name broken by a hyphen, or by the end of its line', () => {
    const lines = [
      'un Groupe spécialisé sur la surveil-\nlance des glaciers alpins (FG-GLA)',
      'Mandat du Groupe spécialisé sur la surveillance',
      'des glaciers alpins (FG-GLA)',
      'le Groupe spécialisé sur la surveillance des glaciers alpins',
    ];
    const { groups } = withGroups(...lines);
    expect(new Set(groups.map(({ group }) => group)).size).toBe(1);
    expect(groups[0]?.group).toMatchObject({
      acronym: 'FG-GLA',
      name: 'Groupe spécialisé sur la surveillance des glaciers alpins',
    });
  });
  it('does not take the number of a document for an acronym', () => {
    expect(acronyms('les documents FG-EAU-014 et FG-EAU-C-27')).toEqual([]);
    expect(acronyms('Réf.: JCA-EAU/TK')).toEqual([]);
    expect(acronyms('le FG-NET-2030 et le GE-RTI')).toEqual(['FG-NET-2030', 'GE-RTI']);
  });
  it('ends a name where the document ends it elsewhere', () => {
    const document = withGroups(
      'le Groupe de travail du Conseil sur les petites îles (GTC-PI)',
      'Le Groupe de travail du Conseil sur les petites îles examinant ce point tiendra une réunion.',
    );
    expect(new Set(document.groups.map(({ group }) => group.acronym))).toEqual(new Set(['GTC-PI']));
  });
  it('takes the acronym of the language of the document', () => {
    expect(acronyms('le Groupe de travail du Conseil sur les langues (CWG-LANG)', 'le GTC-LANG')).toEqual(['GTC-LANG']);
  });
  it('prefers a name that is not in capitals', () => {
    const document = withGroups(
      'GROUPE DE TRAVAIL DU CONSEIL SUR LES LANGUES',
      'le Groupe de travail du Conseil sur les langues',
    );
    expect(document.groups.map(({ group }) => group.name)).toEqual([
      'Groupe de travail du Conseil sur les langues',
      'Groupe de travail du Conseil sur les langues',
    ]);
  });
});

describe('groups taken up again', () => {
  const takenUp = (...lines: string[]) => {
    const document = withGroups(...lines);
    return document.groups
      .filter(({ anaphor }) => anaphor)
      .map(({ span, group }) => `${clean(document.text.slice(span.start, span.end))} = ${group.acronym}`);
  };
  it.each([
    ["La CE 12 a invité la JCA-X. Cette JCA s'est réunie.", ['Cette JCA = JCA-X']],
    [
      'Le GTC-X s’est réuni. Ce Groupe a rendu compte; le Groupe a remercié la CE 2.',
      ['Ce Groupe = GTC-X', 'le Groupe = GTC-X'],
    ],
    [
      "La JCA-X et la Commission d'études 5. Cette Commission d'études a approuvé.",
      ["Cette Commission d'études = CE 5"],
    ],
    ['La CMR-23 a eu lieu. Cette Conférence a décidé.', ['Cette Conférence = CMR-23']],
    ['Le GTC-X et le Groupe de travail chargé du budget', []],
    ['Ce groupe est nouveau. La JCA-X aussi.', []],
    ['Le GTC-X salue la Commission européenne.', []],
  ])('%s', (text, expected) => expect(takenUp(text)).toEqual(expected));
});

describe('letters that a bracket gives a group', () => {
  const mentions = (...lines: string[]) => {
    const { groups: found, text } = withGroups(...lines);
    return found.map(({ group, span }) => `${group.acronym}: ${clean(text.slice(span.start, span.end))}`);
  };

  it('mean it wherever they stand by themselves', () => {
    expect(
      mentions(
        "Le Groupe de travail du Conseil sur l'avenir du télex (GT-TELEX) a rendu son rapport.",
        'Le GT-TELEX se réunira à Genève. Voir le Document GT-TELEX/7 et https://www.itu.int/GT-TELEX.',
      ),
    ).toEqual(["GT-TELEX: Groupe de travail du Conseil sur l'avenir du télex (GT-TELEX)", 'GT-TELEX: GT-TELEX']);
  });
  it('may say that experts of the Council meet', () => {
    expect(mentions("Le Groupe d'experts du Conseil sur la Décision 99 (GE-99) se réunira. Le GE-99 siège.")).toEqual([
      "GE-99: Groupe d'experts du Conseil sur la Décision 99 (GE-99)",
      'GE-99: GE-99',
    ]);
    expect(mentions('Le Groupe spécialisé sur la radio (GTC-RADIO) se réunira.')[0]).not.toMatch(/^GTC-RADIO: Groupe/);
  });
  it('leave the rules of the standing bodies alone', () => {
    expect(
      mentions('Le Bureau de la normalisation des télécommunications (TSB) a publié la Circulaire TSB 12.'),
    ).toEqual(['TSB: Bureau de la normalisation des télécommunications', 'TSB: TSB']);
  });
});

it('knows the study group that the name of its regional group names', async () => {
  const { groups: all, people } = await recordOf(
    circular(
      "1\tMme Awa Ba (Mali), Présidente du Groupe régional de la Commission d'études 3 de l'UIT-T pour l'Afrique (SG3RG-AFR), ouvrira la réunion.",
    ),
  );
  expect(all.map(({ acronym, type }) => `${acronym} ${type}`)).toEqual(
    expect.arrayContaining(['SG3RG-AFR regional-group', 'CE 3 study-group']),
  );
  expect(people.find(({ name }) => name === 'Awa Ba')?.group).toBe('SG3RG-AFR');
});
