import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from '../support/letters.js';

const annexOf = async (annex: string) =>
  (await recordOf(circular("1\tVoir l'annexe.", `Annexe: 1\n\nANNEXE 1\n\n${annex}\n`))).annexes[0];

test.each<[string, string, string]>([
  ['Programme de travail\n\nJour\tMatin\nLundi\tPlénière\nMardi\tAteliers', 'Programme de travail', 'agenda'],
  ['Calendrier révisé du séminaire\n\nJour\tMatin\nLundi\tPlénière', 'Calendrier révisé du séminaire', 'agenda'],
  [
    'Projet de révision de la Question UIT-R 312/7\n\nAu point 2, ajouter «en mer».',
    'Projet de révision de la Question UIT-R 312/7',
    'text',
  ],
  [
    'Projet de nouvelle Question UIT-R [MARE]/7\n\nLes marées varient. Il convient donc d’étudier les points suivants:\n\n1.\tComment les mesurer?\n\n2.\tOù les mesurer?',
    'Projet de nouvelle Question UIT-R [MARE]/7',
    'text',
  ],
])('%s', async (annex, title, type) => {
  expect(await annexOf(annex)).toMatchObject({ title, type });
});

test('what a form asks for, and where it goes, is no line of its heading', async () => {
  for (const line of ['À renvoyer au Secrétariat (télécopie: +41 22 700 0000)', 'Administration: ________________'])
    expect(
      await annexOf(`Réponse\n\n${line}\n\n1.\tAvez-vous mesuré les marées? oui / non\n\n2.\tNom: ____________`),
    ).toMatchObject({ title: 'Réponse', subtitle: null, type: 'form', paragraphs: [{ text: line }, {}, {}] });
});

test('the title of a draft Question stands between its number and the organ that speaks', async () => {
  const annex = await annexOf(
    'PROJET DE NOUVELLE QUESTION UIT-R [MARE]/7\n\nMesure des marées par satellite\n\nL’Assemblée des radiocommunications de l’UIT,\n\nconsidérant\n\na)\tque les marées varient,\n\ndécide\n\n1\tde les mesurer.',
  );
  expect(annex).toMatchObject({ subtitle: 'Mesure des marées par satellite', type: 'text' });
});

describe('what an annex is where its heading does not say it', () => {
  test.each<[string, string, string]>([
    [
      'a table to fill in and lines to sign on',
      'form',
      'Réponse des Associés\n\nTexte\tOui/Non\tMotif\nE.812\t\t\nE.814\t\t\n\nAssocié: ……………………\n\nDate et signature: ……………………',
    ],
    [
      'fields and blanks',
      'form',
      'Participation au colloque\n\nNom: ______________________\nPrénom: ___________________\nPays: _____________________',
    ],
    [
      'boxes to tick',
      'form',
      "Accusé de réception\n\nCocher la case utile.\n\n☐ Nous participerons à l'essai.\n☐ Nous n'y participerons pas.",
    ],
    [
      'fields alone, to be sent back',
      'form',
      'Désignation du correspondant\n(à renvoyer au BDT)\n\nNom et prénom:\nFonction:\nCourriel:',
    ],
    [
      'fields alone, that nothing asks to fill in',
      'form',
      "Modèle de carte de visite\n\n1\tNom et prénom:\n2\tEmployeur:\n3\tPort d'attache:\n4\tIndicatif d'appel:",
    ],
    [
      'questions that its title names as such',
      'questionnaire',
      'Questions soumises aux ports\n\n1\tQui veille la nuit?\n2\tSur quelle fréquence?\n3\tQui tient le journal?',
    ],
    [
      'a single draft, whatever is listed in it',
      'text',
      "Projet de Recommandation E.899: objet et plan\n\n1\tObjet\n\nLe texte dit comment les balises d'un port sont relevées chaque mois par l'équipe qui en a la garde.\n\n2\tPlan\n\nLe plan suit celui du texte précédent et sera complété par les auteurs à leur prochaine rencontre.",
    ],
    [
      'questions',
      'questionnaire',
      "Mesures sur les lignes\n\n1\tQuels appareils employez-vous?\n2\tCombien d'essais faites-vous par an?\n3\tQui en rend compte?",
    ],
    [
      'short sentences under headings',
      'text',
      'Essai des lignes sous-marines\n\n1\tPréparation\n\nLes lignes sont choisies en avril.\n\n2\tMesures\n\nDeux équipes mesurent les lignes pendant un mois.',
    ],
    [
      'a sentence with one blank',
      'text',
      "Pouvoirs\n\nLe soussigné déclare que le Gouvernement de ________ est représenté par le chef de sa délégation, qui peut signer les Actes en son nom et sans réserve.\n\nLes pouvoirs sont remis au secrétariat de la Conférence à l'ouverture de ses travaux et le restent jusqu'à leur clôture.\n\nIls sont établis en deux exemplaires, dont le second demeure aux archives de l'Union pendant dix années au moins.",
    ],
    [
      'texts by their numbers in a table',
      'list',
      'Suites données aux essais\n\nTexte\tSujet\nE.812\tEssai des lignes\nE.814\tMesure des lignes\nE.815\tRelevés',
    ],
    [
      'texts by their numbers, each with its title',
      'list',
      "Ce qui a été retenu\n\n1\tRecommandation UIT-R SM.7001 – Contrôle des balises\n\n2\tQuestion UIT-R 301/1 – Veille des fréquences d'alerte",
    ],
    ['a table of what its title names', 'list', 'Accords conclus\n\nPays\tDate\nFidji\t2011\nTonga\t2012'],
    ['items that its title names', 'list', 'Laboratoires reconnus\n\n–\tLabo du Rhin, Bâle\n–\tLabo du Tage, Lisbonne'],
    [
      'officers, one a line',
      'list',
      "Bureau de la Commission d'études 9\n\nPrésidente: Mme Aube Lenoir (France)\nVice-Président: M. Tor Vik (Norvège)",
    ],
    [
      'officers in a table, over a rule',
      'list',
      'Le GTC en 2021\n\nRégion\tNom\nAFR\tMme Awa Sow\nEUR\tM. Tor Vik\n______________',
    ],
    ['one text in a table', 'list', 'Recommandation supprimée\n\nTexte\tTitre\nUIT-R F.342-1\tLiaisons de secours'],
    ['things to do', 'list', "Points d'action\n\nAction\tQui\tQuand\nRelire\tMme Sow\tmars\nTraduire\tM. Vik\tavril"],
    ['dates that move', 'agenda', 'Calendrier révisé\n\nGroupe\tDates\nGT 5A\t3-7 mai\nGT 5B\t10-14 mai'],
    ['a plan of things to come', 'other', 'Plan de réseau\n\nNœud\tDébit\nBerne\t12\nTurin\t40'],
    ['names and numbers', 'other', 'Puissance des stations\n\nStation\tkW\nBerne\t12\nTurin\t40'],
  ])('%s: %s', async (_, type, annex) => {
    expect((await annexOf(annex))?.type).toBe(type);
  });

  test('answers that came in are no form', async () => {
    expect((await annexOf('Réponses reçues\n\nPays\tRéponse\nFidji\toui\nTonga\tnon'))?.type).not.toBe('form');
  });
});

describe('sections of an annex with capital letters', () => {
  const questions = ['A quelle date?', 'De quelle manière?', 'Par quel organe?'];
  test.each<[string, string]>([
    ['wide spaces', '    '],
    ['a tab', '\t'],
  ])('behind a full stop and %s; the numbers below them run on', async (_, gap) => {
    const [first, second, third] = questions;
    const annex = await annexOf(
      `QUESTIONNAIRE SUR LES BALISES\n\nA.${gap}Pose des balises\n\n      1.    ${first}\n\n      2.    ${second}\n\nB.${gap}Entretien\n\n      3.    ${third}\n\n            3.1   Avec quels moyens?`,
    );
    expect(outline(annex?.paragraphs ?? [])).toEqual([
      '# A. Pose des balises',
      `  1. ${first}`,
      `  2. ${second}`,
      '# B. Entretien',
      `  3. ${third}`,
      '    3.1 Avec quels moyens?',
    ]);
  });

  test('an initial heads nothing', async () => {
    const record = await recordOf(circular('1\tOnt pris la parole:\nB. Falk (Norvège)\nA. Diop (Sénégal)\n2\tMerci.'));
    expect(
      record.paragraphs.flatMap(({ label, children }) => [label, ...children.map((child) => child.label)]),
    ).toEqual(expect.not.arrayContaining(['A.', 'B.']));
  });
});

test.each([
  ['QUESTIONNAIRE SUR LES BALISES', 'ET LEURS FEUX'],
  ['PLAN DES RESEAUX', 'DE LA REGION 1'],
  ['ORDRE DU JOUR PROVISOIRE', "À L'INTENTION DES DELEGUES"],
])('a title in capitals goes on with a preposition: %s / %s', async (line, next) => {
  expect((await annexOf(`${line}\n${next}\n\n1\tOuverture\n\n2\tClôture`))?.title).toBe(`${line} ${next}`);
});

describe('an annex whose table has dotted lines', () => {
  test('is a form, whatever its title names', async () => {
    const dots = '..................';
    const after = `\nAnnexe: 1\n\nANNEXE\n\nListe des membres de la délégation\n\nNom\tFonction\tAdresse\n${dots}\t${dots}\t${dots}\n`;
    expect((await recordOf(circular('Veuillez remplir le tableau ci-joint.', after))).annexes[0]?.type).toBe('form');
  });

  test('is a list where the table is filled in', async () => {
    const after = `\nAnnexe: 1\n\nANNEXE\n\nListe des membres de la délégation\n\nNom\tFonction\tAdresse\nAldo Brix\tConseiller\tLa Valette\n`;
    expect((await recordOf(circular('Le tableau est joint.', after))).annexes[0]?.type).toBe('list');
  });
});
