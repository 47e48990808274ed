import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `Awa Diop chair CE 5 awa@example.sn`: who is what, and at which address. */
async function reached(letter: string): Promise<string[]> {
  const { people } = await recordOf(letter);
  return people
    .filter(({ role }) => role !== 'director')
    .map(({ name, role, group, country, email }) =>
      [name, role, group, country?.code, email].filter(Boolean).join(' '),
    );
}

test.each<[string, string[]]>([
  [
    "Mme Awa Diop (Sénégal), Rapporteure pour la Question 6/5, remanie le texte; les remarques doivent lui être adressées d'ici au 4 mai 2021 (awa@tic.example.sn).",
    ['Awa Diop rapporteur CE 5 SN awa@tic.example.sn'],
  ],
  [
    "Le Rapporteur pour la Question 6/5, M. Jan Novak (Tchéquie), cherche des relecteurs. Les volontaires voudront bien lui écrire à l'adresse jan@ctu.example.cz.",
    ['Jan Novak rapporteur CE 5 CZ jan@ctu.example.cz'],
  ],
  [
    'La CE 5 est présidée par Mme Ida Holm (Norvège). Les documents lui seront remis par le secrétariat (tsbsg5@itu.int).',
    ['Ida Holm chair CE 5 NO'],
  ],
  [
    'La CE 5 est présidée par Mme Ida Holm (Norvège). Les documents sont à envoyer à tsbsg5@itu.int.',
    ['Ida Holm chair CE 5 NO'],
  ],
  [
    'Pour toute question, veuillez vous adresser à M. Jan Novak ou, pour les visas, à Mme Ida Holm (ida@hote.example.no).',
    ['Jan Novak contact', 'Ida Holm contact ida@hote.example.no'],
  ],
  [
    'M. Jan Novak, Conseiller au Bureau, se tient à votre disposition (téléphone: +41 22 730 00 00; courriel: jan.novak@itu.int).',
    ['Jan Novak contact jan.novak@itu.int'],
  ],
  [
    'Votre point de contact au Bureau est M. Jan Novak (jan.novak@itu.int); celui du pays hôte est Mme Ida Holm (Norvège).',
    ['Jan Novak contact jan.novak@itu.int', 'Ida Holm contact NO'],
  ],
  [
    "L'hôtel est réservé par nos soins; la personne chargée des réservations est Mme Ida Holm (ida@hote.example.no).",
    ['Ida Holm contact ida@hote.example.no'],
  ],
  [
    "L'ANRT (M. Karim Alami, karim@anrt.example.ma) délivrera les badges.",
    ['Karim Alami contact karim@anrt.example.ma'],
  ],
  ["L'ANRT (M. Karim Alami) délivrera les badges.", []],
])('in French: %s', async (text, people) => {
  expect(await reached(circular(text))).toEqual(people);
});

test.each<[string, string[]]>([
  [
    'Ms Awa Diop (Senegal), Rapporteur for Question 6/5, is revising the text; remarks should be sent to her by 4 May 2021 (awa@tic.example.sn).',
    ['Awa Diop rapporteur SG 5 SN awa@tic.example.sn'],
  ],
  [
    'Study Group 5 is chaired by Ms Ida Holm (Norway). The documents will be forwarded to her by the secretariat (tsbsg5@itu.int).',
    ['Ida Holm chair SG 5 NO'],
  ],
  [
    'For any question, please contact Mr Jan Novak or, for visas, Ms Ida Holm (ida@host.example.no).',
    ['Jan Novak contact', 'Ida Holm contact ida@host.example.no'],
  ],
  [
    'Your focal point in the Bureau is Mr Jan Novak (jan.novak@itu.int); that of the host country is Ms Ida Holm (Norway).',
    ['Jan Novak contact jan.novak@itu.int', 'Ida Holm contact NO'],
  ],
  [
    'Badges are issued on site; the officer responsible for them is Ms Ida Holm (ida@host.example.no).',
    ['Ida Holm contact ida@host.example.no'],
  ],
  [
    'Contact: Name/Organization/Entity: Ms Ida Holm, Nkom, Norway. Phone number: +47 22 00 00 00. E-mail: ida@nkom.example.no',
    ['Ida Holm contact NO ida@nkom.example.no'],
  ],
  ['We thank Ms Ida Holm, Nkom, Norway, for her help.', []],
])('in English: %s', async (text, people) => {
  expect(await reached(englishCircular(text))).toEqual(people);
});

test.each<[string, string[]]>([
  [
    'La Sra. Awa Diop (Senegal), Relatora para la Cuestión 6/5, revisa el texto; las observaciones se le remitirán antes del 4 de mayo de 2021 (awa@tic.example.sn).',
    ['Awa Diop rapporteur CE 5 SN awa@tic.example.sn'],
  ],
  [
    'La CE 5 está presidida por la Sra. Ida Holm (Noruega). Los documentos le serán enviados por la secretaría (tsbsg5@itu.int).',
    ['Ida Holm chair CE 5 NO'],
  ],
  [
    'Para cualquier pregunta, diríjase al Sr. Jan Novak o, para los visados, a la Sra. Ida Holm (ida@anfitrion.example.no).',
    ['Jan Novak contact', 'Ida Holm contact ida@anfitrion.example.no'],
  ],
  [
    'La persona encargada de los alojamientos es la Sra. Ida Holm (ida@anfitrion.example.no).',
    ['Ida Holm contact ida@anfitrion.example.no'],
  ],
])('in Spanish: %s', async (text, people) => {
  expect(await reached(spanishCircular(text))).toEqual(people);
});

test.each<[string, string, string[]]>([
  [
    "Le Président de la Commission d'études 5, M. Jan Novak (Tchéquie), quittera ses fonctions en mai.",
    "M. Novak reste joignable à l'adresse jan@ctu.example.cz.",
    ['Jan Novak chair CE 5 CZ jan@ctu.example.cz'],
  ],
  [
    "Le Président de la Commission d'études 5, M. Jan Novak (Tchéquie), ouvrira la réunion.",
    "M. Karim Alami peut être joint à l'adresse karim@anrt.example.ma.",
    ['Jan Novak chair CE 5 CZ', 'Karim Alami contact karim@anrt.example.ma'],
  ],
])('an address that a later paragraph gives to one who holds an office: %s', async (first, second, people) => {
  expect(await reached(circular(`${first}\n\n${second}`))).toEqual(people);
});

test.each<[string, string[]]>([
  [
    "Les Vice-Présidents sont convenus que Mme Ida Holm (Norvège) serait Présidente par intérim de la Commission d'études 7 dès le 1er octobre.",
    ['Ida Holm acting-chair CE 7 NO'],
  ],
  [
    'M. Jan Novak (Tchéquie), qui dirige le Groupe de travail 5C depuis 2003, ouvrira la réunion. Mme Ida Holm (Norvège) est à la tête du Groupe de travail 5D.',
    ['Jan Novak chair GT 5C CZ', 'Ida Holm chair GT 5D NO'],
  ],
  ["M. Jan Novak (Tchéquie), qui dirige les études de la Commission d'études 5, ouvrira la réunion.", []],
  [
    'Le GTC-LANG est présidé par Mme Ida Holm (Norvège). Son secrétaire est M. Jan Novak.',
    ['Ida Holm chair GTC-LANG NO', 'Jan Novak other'],
  ],
])('offices by further words: %s', async (text, people) => {
  expect(await reached(circular(text))).toEqual(people);
});

test('one who holds an office and acts in another has both', async () => {
  const text =
    'The Chairman has been consulted, as has the Vice-Chairman of CWG-LANG, Ms Ida Holm (Norway), Acting Chairman as of 1 May 2021.';
  expect(await reached(englishCircular(text))).toEqual([
    'Ida Holm vice-chair CWG-LANG NO',
    'Ida Holm acting-chair CWG-LANG NO',
  ]);
});
