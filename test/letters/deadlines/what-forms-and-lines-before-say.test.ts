import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `date kind qualifier` */
async function shown(letter: string): Promise<string[]> {
  const { deadlines } = await recordOf(letter);
  return deadlines.map(({ date, kind, qualifier }) => `${date} ${kind} ${qualifier ?? '-'}`);
}

const languages = { fr: circular, en: englishCircular, es: spanishCircular };

describe('the annex of a form says what it is for', () => {
  it.each<[keyof typeof languages, string, string, string]>([
    [
      'fr',
      "Participation et bourses\n\nL'accès est libre. Chaque délégué est prié de retourner le formulaire de l'annexe d'ici au 11 juin 2021.",
      "\nANNEXE\n\nFormulaire d'inscription à l'atelier\n\nNom: ........\n",
      '2021-06-11 registration by',
    ],
    [
      'fr',
      'Les membres sont priés de compléter la fiche de l’Annexe 1 et de la transmettre au TSB avant le 11 juin 2021.',
      '\nANNEXE 1\n\nFiche de réponse\n\nNom: ........\n',
      '2021-06-11 reply before',
    ],
    [
      'en',
      'Names of participants are to be given on the slip in Annex 2 by 11 June 2021.',
      '\nANNEX 1\n\nDraft agenda\n\nANNEX 2\n\nRegistration form\n\nName: ........\n',
      '2021-06-11 registration by',
    ],
    [
      'es',
      'Sírvase cumplimentar la ficha del Anexo 2 y hacerla llegar a la Oficina antes del 11 de junio de 2021.',
      '\nANEXO 1\n\nPrograma\n\nANEXO 2\n\nSolicitud de beca\n\nNombre: ........\n',
      '2021-06-11 fellowship before',
    ],
    // names that a letter asks for on a form are its answer
    [
      'en',
      'Please return the attached form to the Bureau by 11 June 2021.',
      '\nANNEX\n\nForm for the designation of an account manager\n\nName: ........\n',
      '2021-06-11 reply by',
    ],
    // a field of a form heads nothing
    [
      'en',
      'The programme follows.',
      '\nANNEX\n\nFellowship request\n\nSignature of the candidate: ________\n\nThis form must be returned by 11 June 2021.\n',
      '2021-06-11 fellowship by',
    ],
  ])('%s: %s', async (language, body, annex, expected) =>
    expect(await shown(languages[language](body, annex))).toEqual([expected]),
  );
});

describe('who applies, applies for what was offered before', () => {
  it.each<[keyof typeof languages, string, string]>([
    [
      'fr',
      "Des bourses partielles sont offertes. Les candidatures seront reçues jusqu'au 11 juin 2021.",
      '2021-06-11 fellowship until',
    ],
    [
      'en',
      'One fellowship is awarded per country. Candidatures must reach the Bureau by 11 June 2021.',
      '2021-06-11 fellowship by',
    ],
    [
      'es',
      'Becas\n\nSe ofrece una por país. Las candidaturas deberán recibirse antes del 11 de junio de 2021.',
      '2021-06-11 fellowship before',
    ],
    // but not for an office
    [
      'en',
      'One fellowship is awarded per country. Nominations for the vice-chairmanship must arrive by 11 June 2021.',
      '2021-06-11 nomination by',
    ],
  ])('%s: %s', async (language, body, expected) => expect(await shown(languages[language](body))).toEqual([expected]));
});

describe('who owes a paper', () => {
  it.each<[keyof typeof languages, string, string]>([
    // a group's draft or report, material for a text, a talk by its title
    ['en', 'The joint draft of proposals has to reach BDT by 11 June 2021.', '2021-06-11 contribution by'],
    ['en', 'Material for inclusion in it should be sent to us by 11 June 2021.', '2021-06-11 contribution by'],
    [
      'en',
      'Your administration could send a brief case study to that address by 11 June 2021.',
      '2021-06-11 contribution by',
    ],
    ['fr', 'Son rapport final devra être déposé au plus tard le 11 juin 2021.', '2021-06-11 contribution by'],
    ['fr', 'Les éléments à y insérer devront être envoyés au plus tard le 11 juin 2021.', '2021-06-11 contribution by'],
    [
      'fr',
      'Ceux qui souhaitent prendre la parole le signaleront, avec le titre de leur exposé, avant le 11 juin 2021.',
      '2021-06-11 contribution before',
    ],
    [
      'es',
      'El proyecto conjunto de iniciativas ha de llegar a la BDT a más tardar el 11 de junio de 2021.',
      '2021-06-11 contribution by',
    ],
    [
      'es',
      'Se ruega a quienes deseen intervenir que lo comuniquen, con el título de su ponencia, antes del 11 de junio de 2021.',
      '2021-06-11 contribution before',
    ],
    // what an officer owes is no contribution
    [
      'en',
      'The Director of BDT is to report on costs. She is expected to submit that report to the Group by 11 June 2021.',
      '2021-06-11 other by',
    ],
    [
      'fr',
      'Le Directeur du BDT doit faire rapport sur les coûts. Il est appelé à remettre ce rapport au plus tard le 11 juin 2021.',
      '2021-06-11 other by',
    ],
    [
      'es',
      'El Director de la BDT debe informar sobre los costos. Habrá de presentar ese informe a más tardar el 11 de junio de 2021.',
      '2021-06-11 other by',
    ],
    // an offer is written to the Director
    [
      'fr',
      'Les pays disposés à accueillir le forum sont invités à écrire à la Directrice avant le 11 juin 2021.',
      '2021-06-11 reply before',
    ],
    [
      'es',
      'Se insta a los países dispuestos a acoger el foro a que escriban a la Directora antes del 11 de junio de 2021.',
      '2021-06-11 reply before',
    ],
  ])('%s: %s', async (language, body, expected) => expect(await shown(languages[language](body))).toEqual([expected]));
});

describe('who is consulted until a day is asked; what can be consulted is not', () => {
  it.each<[keyof typeof languages, string, string[]]>([
    [
      'en',
      'Administrations would be consulted by questionnaire until 11 June 2021.',
      ['2021-06-11 consultation until'],
    ],
    [
      'fr',
      "Les Membres du Secteur seront consultés par questionnaire jusqu'au 11 juin 2021.",
      ['2021-06-11 consultation until'],
    ],
    [
      'es',
      'Se consultará por cuestionario a las administraciones hasta el 11 de junio de 2021.',
      ['2021-06-11 consultation until'],
    ],
    ['en', 'The documents of Members can be consulted on screens in the hall until 11 June 2021.', []],
    ['fr', "Les archives peuvent être consultées à la bibliothèque jusqu'au 11 juin 2021.", []],
  ])('%s: %s', async (language, body, expected) => expect(await shown(languages[language](body))).toEqual(expected));
});

describe('a limit told by the day after which it is too late', () => {
  it.each<[keyof typeof languages, string, string]>([
    [
      'es',
      'Las solicitudes de visado se presentarán con la inscripción y nunca después del 11 de junio de 2021.',
      '2021-06-11 visa by',
    ],
    [
      'es',
      'Las respuestas deberán llegar a la Oficina en ningún caso con posterioridad al 11 de junio de 2021.',
      '2021-06-11 reply by',
    ],
    ['fr', 'Les demandes de visa seront faites en ligne, en aucun cas après le 11 juin 2021.', '2021-06-11 visa by'],
    ['en', 'Visa requests are to be made online and in no case after 11 June 2021.', '2021-06-11 visa by'],
  ])('%s: %s', async (language, body, expected) => expect(await shown(languages[language](body))).toEqual([expected]));
});

describe('the words of what is due begin with whose it is', () => {
  it.each<[keyof typeof languages, string, string]>([
    ['fr', 'Son inscription devra parvenir au Bureau avant le 11 juin 2021.', 'Son inscription'],
    ['fr', 'Ses observations devront parvenir au Bureau avant le 11 juin 2021.', 'Ses observations'],
    ['en', 'His registration must reach the Bureau before 11 June 2021.', 'His registration'],
  ])('%s: %s', async (language, body, expected) => {
    const { deadlines } = await recordOf(languages[language](body));
    expect(deadlines.map(({ action }) => action)).toEqual([expected]);
  });
});

describe('proposals, where somebody is to be succeeded, are of persons', () => {
  it.each<[keyof typeof languages, string]>([
    [
      'es',
      'El Grupo designará a quien deba suceder al Sr. Luis Pereda, Relator para la Cuestión 3/9. Las propuestas se enviarán al Consejero antes del 11 de junio de 2021.',
    ],
    [
      'fr',
      'Le Groupe désignera la personne qui succédera à Mme Odile Marchal, Rapporteuse pour la Question 3/9. Les propositions devront être envoyées au Conseiller avant le 11 juin 2021.',
    ],
    [
      'en',
      'The Group will appoint a successor to Mr Luis Pereda, Rapporteur for Question 3/9. Proposals should be sent to the Counsellor before 11 June 2021.',
    ],
  ])('%s: %s', async (language, body) =>
    expect(await shown(languages[language](body))).toEqual(['2021-06-11 nomination before']),
  );
});
