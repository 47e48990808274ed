import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/text/clean.js';
import { type Line } from '../../support/made-document.js';
import { detectIn as detect, shownDeadline as shown } from '../../support/read-deadlines.js';

const read = (...lines: (string | Line)[]): string[] => detect(lines).findings.map(shown);

describe('worded deadlines', () => {
  test.each<[string, string[]]>([
    ['Les contributions devront parvenir au TSB au plus tard le 20 mai 2021.', ['2021-05-20 contribution by']],
    [
      'Les participants sont priés de soumettre leurs contributions avant le 20 mai 2021.',
      ['2021-05-20 contribution before'],
    ],
    ['Merci de bien vouloir vous inscrire avant le mardi 4 mai 2021 au plus tard.', ['2021-05-04 registration by']],
    ["L'inscription en ligne est ouverte jusqu'au 7 juin 2021.", ['2021-06-07 registration until']],
    [
      "Au plus tard le 3 mars 2021, les délégués devront s'inscrire au moyen du formulaire en ligne.",
      ['2021-03-03 registration by'],
    ],
    [
      'Les demandes de bourse, accompagnées du formulaire, doivent être renvoyées avant le 12 mars 2021.',
      ['2021-03-12 fellowship before'],
    ],
    ["Veuillez renvoyer le formulaire d'inscription (Annexe 2) d'ici au 9 avril 2021.", ['2021-04-09 registration by']],
    ['Une demande de visa doit nous être adressée le 2 avril 2021 au plus tard.', ['2021-04-02 visa by']],
    ['Vos observations sur le projet sont attendues pour le 30 juin 2021 au plus tard.', ['2021-06-30 comment by']],
    [
      "Je vous saurais gré de répondre au questionnaire de l'Annexe 1 avant le 1er juillet 2021.",
      ['2021-07-01 reply before'],
    ],
    ['La consultation se terminera le 18 juin 2021.', ['2021-06-18 consultation until']],
    [
      "Au 18 juin 2021, date de fin de la consultation, aucune objection n'avait été reçue.",
      ['2021-06-18 consultation until'],
    ],
    ['La consultation électronique se déroulera du 3 mai au 18 juin 2021.', ['2021-06-18 consultation until']],
    ['Les candidatures reçues après le 22 juillet 2021 ne seront pas examinées.', ['2021-07-22 nomination by']],
    [
      "Les demandes d'interprétation doivent parvenir au secrétariat avant fin mars 2021.",
      ['2021-03 interpretation before'],
    ],
    ["Date limite d'inscription: 5 mai 2021", ['2021-05-05 registration by']],
    [
      'La préinscription, obligatoire, se fait en ligne; elle sera ouverte du 2 avril au 10 mai 2021.',
      ['2021-05-10 registration until'],
    ],
    [
      'Les réponses au questionnaire seront recueillies entre le 1er avril et le 28 mai 2021.',
      ['2021-05-28 reply until'],
    ],
    ["Les offres des pays hôtes seront acceptées jusqu'au 28 juin 2021.", ['2021-06-28 other until']],
    ["L'exposition sera ouverte du 2 avril au 10 mai 2021.", []],
    ['Les diapositives sont à transmettre au secrétariat pour le 7 mai 2021.', ['2021-05-07 contribution by']],
    ["La Secrétaire générale est chargée d'engager des négociations avant le 3 mai 2021.", ['2021-05-03 other before']],
    [
      'Veuillez renvoyer la fiche jointe dans les meilleurs délais et, en tout cas, avant le 3 mai 2021.',
      ['2021-05-03 reply before'],
    ],
    [
      'La date limite pour la soumission des contributions est fixée au 10 mai 2021 à 23 h 59 UTC.',
      ['2021-05-10 contribution by'],
    ],
    ["Le délai de réponse au questionnaire est prorogé jusqu'au 14 mai 2021.", ['2021-05-14 reply by']],
    ["Le TSB publiera le projet d'ordre du jour au plus tard le 1er avril 2021.", ['2021-04-01 other by']],
    [
      'Les États Membres sont invités à désigner un coordonnateur avant le 28 mai 2021.',
      ['2021-05-28 nomination before'],
    ],
    [
      'Les entités qui souhaitent devenir membre doivent se manifester avant le 5 mai 2021.',
      ['2021-05-05 accession before'],
    ],
    [
      "Prière d'envoyer vos contributions avant le 4 mai 2021 et votre inscription avant le 20 mai 2021.",
      ['2021-05-04 contribution before', '2021-05-20 registration before'],
    ],
    [
      "Les dates à respecter sont les suivantes: au plus tard le 4 mai 2021 pour les contributions et le 20 mai 2021 pour l'inscription.",
      ['2021-05-04 contribution by', '2021-05-20 registration by'],
    ],
    [
      'Au lieu de «avant le 5 mai 2021», lire «avant le 12 mai 2021» pour les contributions.',
      ['2021-05-12 contribution before'],
    ],
    [
      "La date limite d'inscription, initialement fixée au 5 mai 2021, est reportée au 12 mai 2021.",
      ['2021-05-12 registration by'],
    ],
    ["La date limite d'inscription est reportée du 5 mai au 12 mai 2021.", ['2021-05-12 registration by']],
    [
      'Les contributions sont rédigées dans une langue officielle. Elles doivent nous parvenir au plus tard le 6 mai 2021.',
      ['2021-05-06 contribution by'],
    ],
    ['Veuillez vous inscrire avant le 20 mars.', ['2021-03-20 registration before']],
    ['Veuillez vous inscrire avant le 20 janvier.', ['2022-01-20 registration before']],
    [
      "Le Président vous prie de l'aider à recueillir les coordonnées des experts. Merci d'envoyer votre contribution le 8 mars 2021 au plus tard.",
      ['2021-03-08 reply by'],
    ],
    [
      'Veuillez faire savoir au TSB, avant le 8 mars 2021, si votre Administration approuve le texte.',
      ['2021-03-08 reply before'],
    ],
    ['Les inscriptions seront closes le mercredi 10 mars 2021.', ['2021-03-10 registration by']],
    [
      "Les candidatures doivent parvenir au plus tard 28 jours avant l'ouverture de la Conférence, soit le 29 août 2021 à 23 h 59.",
      ['2021-08-29 nomination by'],
    ],
    ["La période d'examen s'étendra sur deux mois, jusqu'au 25 avril 2021.", ['2021-04-25 consultation until']],
    ["La consultation s'est achevée le 3 février 2021.", ['2021-02-03 consultation until']],
    [
      'Les résumés doivent être soumis avant le 2 mai 2021; la notification sera envoyée le 15 juin 2021.',
      ['2021-05-02 contribution before'],
    ],
    [
      "Les États Membres sont invités à informer le Secrétariat, d'ici au 10 juillet 2021 à 23 h 59 (UTC), s'ils approuvent le projet.",
      ['2021-07-10 reply by'],
    ],
    ['Les inscriptions seront closes: date de clôture le 8 mars 2021.', ['2021-03-08 registration by']],
  ])('%s', (text, deadlines) => {
    expect(read(text)).toEqual(deadlines);
  });

  test('hour, zone, words and group of a deadline', () => {
    const { findings, text } = detect([
      'Les membres sont priés de soumettre leurs contributions à la JCA-QKD au plus tard le 10 mai 2021 à 23 h 59 UTC.',
    ]);
    expect(findings[0]?.value).toEqual({
      date: '2021-05-10',
      precision: 'minute',
      time: '23:59',
      timeZone: 'UTC',
      kind: 'contribution',
      qualifier: 'by',
      action: 'soumettre leurs contributions à la JCA-QKD',
      group: 'JCA-QKD',
      status: null,
      replaces: null,
    });
    const span = findings[0]?.clues[0]?.span;
    expect(clean(text.slice(span?.start, span?.end))).toBe('au plus tard le 10 mai 2021 à 23 h 59 UTC');
  });

  test('the Bureau that receives a paper is not the group it is for', () => {
    expect(
      detect(['Les contributions doivent parvenir au TSB avant le 10 mai 2021.']).findings[0]?.value.group,
    ).toBeNull();
  });

  test('what is due, where it is named and not asked for by a verb', () => {
    const [finding] = detect(['Les demandes de bourse doivent parvenir au TSB avant le 10 mai 2021.']).findings;
    expect(finding?.value.action).toBe('Les demandes de bourse');
  });
});

describe('how secretariats word them', () => {
  test.each<[string, string[]]>([
    [
      "Les Etats Membres voudront bien remplir le formulaire de l'Annexe 2 et le renvoyer au plus tard à 23 h 59 UTC le 5 avril 2024.",
      ['2024-04-05 reply'],
    ],
    [
      "Un Membre du Secteur qui a connaissance d'un brevet visant tout ou partie de ces textes est invité à le déclarer avant le 1er mars 2024. Les observations de forme peuvent être envoyées au TSB jusqu'au 12 mars 2024.",
      ['2024-03-01 other', '2024-03-12 comment'],
    ],
    [
      "L'inscription est gratuite; elle se fait au moyen du formulaire joint, à renvoyer jusqu'au 21 novembre 2024.",
      ['2024-11-21 registration'],
    ],
    [
      "L'inscription en ligne, ouverte depuis le 4 mars 2024, prendra fin le 17 mai 2024 à minuit.",
      ['2024-05-17 registration'],
    ],
    ["Les contributions doivent être soumises d'ici au 5 mars 2024 à 16 heures UTC.", ['2024-03-05 contribution']],
    [
      'La date limite de soumission des contributions est fixée au 19 juin 2024 à 16 heures UTC.',
      ['2024-06-19 contribution'],
    ],
    [
      "Les contributions peuvent être envoyées jusqu'au 5 mars 2024, à 18 h 00 (heure de Genève).",
      ['2024-03-05 contribution'],
    ],
    [
      'Veuillez vous inscrire et présenter vos demandes de visa avant le 3 mai 2024.',
      ['2024-05-03 visa', '2024-05-03 registration'],
    ],
    [
      "Les demandes de bourse et d'interprétation devront parvenir au TSB avant le 4 mai 2024.",
      ['2024-05-04 fellowship', '2024-05-04 interpretation'],
    ],
    [
      "Les participants qui ont besoin d'un visa sont priés de s'inscrire au plus tard le 2 mai 2024.",
      ['2024-05-02 registration'],
    ],
    [
      "Je vous saurais gré de bien vouloir me faire parvenir vos observations d'ici au 30 avril.",
      ['2024-04-30 comment'],
    ],
    ['Vos observations éventuelles sont à envoyer pour le 15 mai 2024 au plus tard.', ['2024-05-15 comment']],
    [
      'Toutes les observations devront parvenir au Bureau au plus tard le 12 avril 2024 à 16 h 00 UTC, et les contributions le 19 avril 2024.',
      ['2024-04-12 comment', '2024-04-19 contribution'],
    ],
    [
      'Si vous souhaitez formuler des observations, je vous prie de les transmettre avant fin avril 2024.',
      ['2024-04 comment'],
    ],
    ['La période de candidature, ouverte le 1er février 2024, sera close le 31 mars 2024.', ['2024-03-31 nomination']],
    ['Les candidatures seront reçues du 1er février au 31 mars 2024.', ['2024-03-31 nomination']],
    [
      "Les États Membres disposent d'un délai de deux mois pour répondre, soit jusqu'au 14 mai 2024.",
      ['2024-05-14 reply'],
    ],
    [
      'Conformément au § 9.4 de la Résolution 1, la consultation prendra fin le 12 juin 2024.',
      ['2024-06-12 consultation'],
    ],
    ['Les réponses reçues après le 12 juin 2024 ne seront pas prises en compte.', ['2024-06-12 reply']],
    ['Date limite de réception des réponses: 14 juin 2024', ['2024-06-14 reply']],
    ['Date limite: 14 juin 2024', ['2024-06-14 other']],
    [
      'Les auteurs sont invités à envoyer un résumé de leur exposé au plus tard le 1er mai 2024 et le texte complet avant le 15 juin 2024.',
      ['2024-05-01 contribution', '2024-06-15 contribution'],
    ],
    ["Les chambres doivent être réservées au moyen du formulaire joint d'ici au 3 mai 2024.", ['2024-05-03 other']],
    ['Il vous est demandé de répondre au questionnaire pour le 1er mars 2024.', ['2024-03-01 reply']],
    ['Prière de confirmer votre participation avant le 1er mars 2024.', ['2024-03-01 registration']],
    [
      "L'inscription est obligatoire et s'effectuera en ligne à partir du 3 février 2024 et jusqu'au 22 avril 2024.",
      ['2024-04-22 registration'],
    ],
    [
      'Les noms des représentants désignés devraient être communiqués au TSB au plus tard le vendredi 22 mars 2024.',
      ['2024-03-22 nomination'],
    ],
    [
      "Je vous invite à vous inscrire en ligne dès que possible, et en tout cas avant le 3 mai 2024, à l'adresse http://www.itu.int.",
      ['2024-05-03 registration'],
    ],
  ])('%s', (text, deadlines) => {
    const { findings } = detect([text], { year: 2024, month: 1, day: 15 });
    expect(findings.map(({ value }) => `${value.date} ${value.kind}`).toSorted()).toEqual(deadlines.toSorted());
  });
});
