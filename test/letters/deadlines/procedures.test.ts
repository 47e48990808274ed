import { expect, test } from 'vitest';
import type { DocumentRecord } from '../../../src/model/record.js';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** A sentence in French, English and Spanish, and what is due by it in each. */
type Sentences = readonly [fr: string, en: string, es: string, due: string];

const letters = [circular, englishCircular, spanishCircular] as const;

const due = ({ deadlines }: DocumentRecord): string =>
  deadlines
    .map(({ date, kind, qualifier, replaces }) => `${date} ${kind} ${qualifier}${replaces ? ` for ${replaces}` : ''}`)
    .join('; ');

const read = (sentences: readonly string[]): Promise<string[]> =>
  Promise.all(letters.map(async (letter, at) => due(await recordOf(letter(`\n${sentences[at] ?? ''}\n`)))));

test.each<Sentences>([
  [
    "Le délai imparti pour l'examen des textes, qui devait expirer le 7 juin 2021, est prolongé jusqu'au 12 juillet 2021.",
    'The time-limit for consideration of the texts, which was to expire on 7 June 2021, is extended until 12 July 2021.',
    'El plazo para el examen de los textos, que debía expirar el 7 de junio de 2021, se prorroga hasta el 12 de julio de 2021.',
    '2021-07-12 consultation until for 2021-06-07',
  ],
  [
    "Un vote par correspondance a été organisé au sujet du règlement. Une consultation l'avait précédé. Elle s'est achevée le 9 avril 2021.",
    'A consultation of the members preceded the decision. It ended on 9 April 2021.',
    'La decisión vino precedida de una consulta de los miembros. Finalizó el 9 de abril de 2021.',
    '2021-04-09 consultation until',
  ],
])('a period of examination is a consultation: %s', async (fr, en, es, facts) => {
  expect((await read([fr, en, es])).map((found) => found.replace(' by', ' until'))).toEqual([facts, facts, facts]);
});

test.each<Sentences>([
  [
    'Les notes de liaison parvenues après le 14 juin 2021 ne seront pas examinées.',
    'Liaison statements received after 14 June 2021 will not be considered.',
    'Las declaraciones de coordinación recibidas después del 14 de junio de 2021 no se examinarán.',
    '2021-06-14 contribution by',
  ],
  [
    'Les opérateurs remettront leurs documents au secrétariat au plus tard le 14 juin 2021.',
    'Operators will forward to the secretariat their documents no later than 14 June 2021.',
    'Los operadores remitirán sus documentos a la Secretaría a más tardar el 14 de junio de 2021.',
    '2021-06-14 contribution by',
  ],
  [
    "Toute administration qui n'a pas encore de correspondant fera connaître le nom du sien d'ici au 14 juin 2021.",
    'Any administration that has no correspondent yet should make known the name of its own by 14 June 2021.',
    'Toda administración que aún no tenga corresponsal comunicará el nombre del suyo a más tardar el 14 de junio de 2021.',
    '2021-06-14 nomination by',
  ],
  [
    'Les conseillers seront accrédités sur demande; le délai de dépôt des demandes expire le 14 juin 2021.',
    'Advisers will be accredited on request; the time-limit for such requests expires on 14 June 2021.',
    'Los asesores serán acreditados previa solicitud; el plazo de presentación expira el 14 de junio de 2021.',
    '2021-06-14 registration by',
  ],
  [
    "Chaque ministère désigne un coordonnateur, qui communiquera au Bureau, d'ici au 14 juin 2021, la liste de ses délégués.",
    'Each ministry designates a coordinator, who will send to the Bureau, by 14 June 2021, the list of its delegates.',
    'Cada ministerio designa un coordinador, que enviará a la Oficina, a más tardar el 14 de junio de 2021, la lista de sus delegados.',
    '2021-06-14 registration by',
  ],
  [
    "L'accès suppose une inscription, gratuite, dont la clôture est fixée au 14 juin 2021.",
    'Access presupposes free registration, closing of which is set for 14 June 2021.',
    'El acceso exige una inscripción gratuita, cuyo cierre está fijado para el 14 de junio de 2021.',
    '2021-06-14 registration by',
  ],
  [
    "Les titulaires d'un brevet sont priés d'en informer le Bureau avant le 14 juin 2021.",
    'Holders of a patent are requested to inform the Bureau before 14 June 2021.',
    'Se ruega a los titulares de una patente informar a la Oficina antes del 14 de junio de 2021.',
    '2021-06-14 other before',
  ],
  [
    'Les remarques relatives à la deuxième version du projet de texte peuvent être envoyées au Rapporteur avant le 14 juin 2021.',
    'Comments on the second version of the draft text may be sent to the Rapporteur before 14 June 2021.',
    'Las observaciones sobre la segunda versión del proyecto de texto podrán enviarse al Relator antes del 14 de junio de 2021.',
    '2021-06-14 comment before',
  ],
  [
    "Les chambres bloquées à votre intention cesseront d'être disponibles après le 14 juin 2021.",
    'The rooms set aside for you will cease to be available after 14 June 2021.',
    'Las habitaciones apartadas para ustedes dejarán de estar disponibles después del 14 de junio de 2021.',
    '2021-06-14 other until',
  ],
  [
    'La réunion que le Groupe de travail devait consacrer à la consultation (Genève, 1er-4 juin 2021) est reportée aux 15-18 juin 2021.',
    'The meeting that the Working Party was to devote to the consultation (Geneva, 1-4 June 2021) is postponed to 15-18 June 2021.',
    'La reunión que el Grupo de Trabajo iba a dedicar a la consulta (Ginebra, 1-4 de junio de 2021) se aplaza al 15-18 de junio de 2021.',
    '',
  ],
])('what is due is told by its object: %s', async (fr, en, es, facts) => {
  expect(await read([fr, en, es])).toEqual([facts, facts, facts]);
});

test('a day is a last day where any place says so', async () => {
  const body =
    '\nLes demandes de bourse doivent parvenir au Bureau avant le 14 juin 2021.\n\nÉchéances:\n\n|Objet | Date limite |\n|Demande de bourse | 14 juin 2021 |\n';
  expect(due(await recordOf(circular(body)))).toBe('2021-06-14 fellowship by');
});

test('the programme of a meeting, with its registration, holds no deadline', async () => {
  const rows =
    '\n                                  ANNEXE\n\n                     Calendrier provisoire\n\nJour                Matin                         Après-midi\nLundi 21 juin       Inscription et ouverture      Cadre général\nMardi 22 juin       Études de cas                 Exercices\n';
  expect(due(await recordOf(circular('\nVeuillez trouver ci-joint le calendrier.\n', rows)))).toBe('');
});
