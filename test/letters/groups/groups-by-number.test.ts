import { describe, expect, it } from 'vitest';
import { findGroups } from '../../../src/detect/groups/index.js';
import { groups } from '../../../src/locales/fr/groups.js';
import { withGroups, documentOf } from '../../support/made-document.js';
import { named, acronyms } from '../../support/groups-found.js';

describe('groups told by a number', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["la Commission d'études 12 se réunira à Accra", ['CE 12']],
    ['la COMMISSION D’ÉTUDES\u00a03', ['CE 3']],
    ["les Commissions d'études 3, 5 et 20 ont répondu", ['CE 3', 'CE 5', 'CE 20']],
    ["les Commissions d'études 2 à 5", ['CE 2', 'CE 3', 'CE 4', 'CE 5']],
    ["Présidents des Commissions d'études 11 et 12 ainsi que 13", ['CE 11', 'CE 12']],
    ['la CE 16, la CE9 et les CE 5, 15 et 21', ['CE 16', 'CE 9', 'CE 5', 'CE 15', 'CE 21']],
    ['la SG20 de l’UIT-T', ['CE 20']],
    ['la Question 7/11 traite des essais', ['CE 11']],
    ['les Questions 1/15 et 3/20', ['CE 15', 'CE 20']],
    ['les Questions 2, 5 et 8/13', ['CE 13']],
    ['la Q.10/9', ['CE 9']],
    ["la Commission d'études 17 et 3 autres groupes", ['CE 17']],
    ['le Groupe de travail 5D (GT 5D)', ['GT 5D']],
    ['les Groupes de travail 4A et 4C', ['GT 4A', 'GT 4C']],
    ['les Groupes de travail 3J, 3K et 3M, et le GT 6P', ['GT 3J', 'GT 3K', 'GT 3M', 'GT 6P']],
    ['le GT 2/16', ['GT 2/16']],
    ["le Groupe d'action 5/2", ['GA 5/2']],
    ["la Commission d'études XV et la COMMISSION D'ÉTUDES IV", ['CE XV', 'CE IV']],
    ["les Commissions d'études VII et IX", ['CE VII', 'CE IX']],
    ['la CE II et la Question 22/XI', ['CE II', 'CE XI']],
    ['la CMNT-93 a adopté ses méthodes', ['CMNT-93']],
    ['les Groupes de travail 1 et 2 du FG-MAR et le GT 3', ['GT 1', 'GT 2', 'FG-MAR', 'GT 3']],
    ['le Groupe de travail 3 de la Conférence', []],
    ["les commissions d'études compétentes", []],
    ["les Commissions d'études de l'UIT-T", []],
    ['ce 17 mai, les 3 et 4 juin', []],
    ['la question 4 du questionnaire', []],
    ['la JCA-ECO and R2D prépare un registre', ['JCA-ECO and R2D']],
    ['la JCA-ECO et SV&C prépare un registre', ['JCA-ECO et SV&C']],
    ['la JCA-ECO et la JCA-SV se réunissent', ['JCA-ECO', 'JCA-SV']],
    ["l'Activité conjointe de coordination sur les villages verts (JCA-VV and SC&C)", ['JCA-VV and SC&C']],
    ['Réf.: CE 17/HT', []],
    ['le marquage CE et la CEI 60950', []],
    ['les sous-comités 6, 17 et 27 de l’ISO/CEI JTC 1', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(acronyms(text)).toEqual(expected));

  it('keeps the study groups of two Sectors apart', () => {
    expect(named("la Commission d'études 2 de l'UIT-D et la Commission d'études 2 de l'UIT-T")).toEqual([
      'CE 2|study-group|ITU-D',
      'CE 2|study-group|ITU-T',
    ]);
  });
  it('knows the Sector from another mention', () => {
    expect(named("la Commission d'études 5 des radiocommunications", 'la CE 5')).toEqual(['CE 5|study-group|ITU-R']);
  });
  it('does not guess a Sector', () => {
    expect(named("la Commission d'études 5")).toEqual(['CE 5|study-group|null']);
  });
  it('takes the Sector whose document it is', () => {
    const sectorsIn = (own: 'ITU-T' | 'ITU-R' | 'ITU-D' | null, text: string) =>
      findGroups(documentOf(text), groups, own).map(({ group }) => `${group.acronym} ${group.sector}`);
    expect(sectorsIn('ITU-T', 'la CE 5')).toEqual(['CE 5 ITU-T']);
    expect(sectorsIn('ITU-R', 'les CE 5 et 13')).toEqual(['CE 5 ITU-R', 'CE 13 ITU-T']);
    expect(sectorsIn('ITU-D', 'la Question 5/1')).toEqual(['CE 1 ITU-D']);
    expect(sectorsIn('ITU-D', "la Commission d'études 2 de l'UIT-T, puis la CE 2")).toEqual([
      'CE 2 ITU-T',
      'CE 2 ITU-T',
    ]);
    expect(sectorsIn('ITU-T', "la Commission d'études 2 (UIT-D) traite la Question 4/2")).toEqual([
      'CE 2 ITU-D',
      'CE 2 ITU-D',
    ]);
    expect(
      sectorsIn('ITU-T', "la Question 4/2, confiée à la Commission d'études 2 du Secteur du développement"),
    ).toEqual(['CE 2 ITU-D', 'CE 2 ITU-D']);
    expect(sectorsIn(null, 'les CE 5 et 17')).toEqual(['CE 5 null', 'CE 17 ITU-T']);
  });
  it('names none by the plural', () => {
    const [mention] = withGroups('les Groupes de travail 4A (GT 4A) et 4C, puis le Groupe de travail 4A').groups;
    expect(mention?.group).toMatchObject({ acronym: 'GT 4A', name: 'Groupe de travail 4A' });
  });
  it('gives every number its own place', () => {
    const { groups, text } = withGroups("les Commissions d'études 3, 5 et 20");
    expect(groups.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Commissions d'études 3", '5', '20']);
  });
});
