import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `WTPF-13 conference General`, or the name where there are no letters; without the letter's Bureau. */
async function groups(letter: string): Promise<string[]> {
  const { groups } = await recordOf(letter);
  return groups
    .filter(({ acronym }) => acronym !== 'TSB')
    .map(({ acronym, name, type, sector }) => `${acronym ?? name} ${type} ${sector}`);
}

test.each<[string, string[]]>([
  // a standing body, though the same words could begin the name of another
  [
    spanishCircular('Lo examinará el Grupo Asesor de Normalización de las Telecomunicaciones (GANT).'),
    ['GANT advisory-group ITU-T'],
  ],
  // bodies known by the letters behind their name
  [spanishCircular('Informó el Grupo Informal de Expertos (GIE). El GIE volverá a reunirse.'), ['GIE other null']],
  [circular('Le Comité consultatif indépendant chargé des achats (CCIA) a rendu son avis.'), ['CCIA other null']],
  [englishCircular('The Independent Procurement Advisory Committee (IPAC) gave its views.'), ['IPAC other null']],
  // of another organization
  [spanishCircular('Asistió el Comité Ejecutivo de la Organización Mundial de la Salud (OMS).'), []],
  [circular("Le Comité exécutif de l'Organisation mondiale de la santé (OMS) y a assisté."), []],
  [englishCircular('The Executive Board of the World Health Organization (WHO) attended.'), []],
  // the committee on terms, by its letters alone
  [spanishCircular('El glosario se elaborará en colaboración con el CCT.'), ['CCT other General']],
  [circular('Le glossaire sera établi en collaboration avec le CCT.'), ['CCT other General']],
  [englishCircular('The glossary will be drawn up together with the CCT.'), ['CCT other General']],
  [
    spanishCircular('Se ha consultado a los Vicepresidentes de la Reunión Preparatoria de Conferencias.'),
    ['Reunión Preparatoria de Conferencias conference ITU-R'],
  ],
  [
    circular('Les Vice-Présidents de la Réunion de préparation aux conférences ont été consultés.'),
    ['Réunion de préparation aux conférences conference ITU-R'],
  ],
  // the policy forum, with and without letters, is one
  [
    spanishCircular('Se convoca el Foro Mundial sobre Políticas de Telecomunicaciones y de las TIC.'),
    ['Foro Mundial sobre Políticas de Telecomunicaciones y de las TIC conference General'],
  ],
  [
    spanishCircular(
      'El Foro Mundial de Política de las Telecomunicaciones/TIC se celebrará en Ginebra. El FMPT-26 durará tres días.',
    ),
    ['FMPT-26 conference General'],
  ],
  [
    englishCircular('The World Telecommunication and ICT Policy Forum will last three days.'),
    ['World Telecommunication and ICT Policy Forum conference General'],
  ],
  [
    circular('Le Forum mondial des politiques de télécommunication et des TIC durera trois jours.'),
    ['Forum mondial des politiques de télécommunication et des TIC conference General'],
  ],
  // named by place and year alone, and by its letters where a text of that year is its own
  [
    spanishCircular(
      'La Conferencia Mundial de Normalización de las Telecomunicaciones (Helsinki, 1-12 de marzo de 1993) lo decidió. Con arreglo a la Resolución 1 (Helsinki, 1993) de la CMNT, la CMNT-96 lo revisará.',
    ),
    ['CMNT conference ITU-T', 'CMNT-96 conference ITU-T'],
  ],
])('tells which groups a letter names: %#', async (letter, expected) => {
  expect(await groups(letter)).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    "Le Groupe régional de tarification pour l'Afrique (Groupe ALF) se réunira. Le Groupe ALF élira son président.",
    ['ALF'],
  ],
  ['Le Groupe sur la formation des cadres (TRM-G) se réunira.', ['TRM-G']],
  ['Le groupe sur la formation des cadres (FORM) se réunira.', []],
])('groups by the letters in the bracket behind them: %s', async (text, letters) => {
  const { groups } = await recordOf(circular(text));
  expect(groups.map(({ acronym }) => acronym).filter((acronym) => acronym !== 'TSB')).toEqual(letters);
});

test.each([
  [
    'Le Groupe de travail du Conseil sur les archives a siégé deux fois.',
    'Groupe de travail du Conseil sur les archives',
  ],
  ['Le Groupe de travail du Conseil sur les ponts a remis son avis.', 'Groupe de travail du Conseil sur les ponts'],
  [
    "Le Groupe de travail du Conseil sur l'accès à large bande a terminé.",
    "Groupe de travail du Conseil sur l'accès à large bande",
  ],
])('what a group does is no part of its name: %s', async (text, name) => {
  const { groups } = await recordOf(circular(text));
  expect(groups.map((group) => group.name)).toContain(name);
});
